#pragma once

#include "counttimefields.h"
#include "page.h"
#include "stockcountservice.h"
#include "stockqueries.h"
#include "threshold.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QTimer;

namespace qm {

class StockLevelModel;

namespace Ui {
class ItemsPage;
}

/// Items: a list that is searched and sorted in the database, and the chosen item beside it. Counts and edits an item.
class ItemsPage : public Page {
    Q_OBJECT

public:
    ItemsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~ItemsPage() override;

    QString title() const override;
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QString selectionText() const override { return {}; }
    void openRecord(qint64 item) override;
    bool takeScan(const QString& code) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    void showRows(StockList list);
    void showOthers();
    void setLimits(const ItemThreshold& row, const std::optional<ThresholdLimits>& limits);
    void fillChooser();
    void sortBy(int column, Qt::SortOrder order);
    /// What a count of the shown item asks for.
    struct CountBasis {
        Item item;
        std::vector<Location> places; ///< at which it may be
        LocationId at;                ///< the one that is counted
        std::vector<LotRow> lots;     ///< there
        QStringList untimedTills;
    };

    /// chosen none: the first place at which the item is.
    void askCount(LocationId chosen = {});
    void showCountBar(const CountBasis& basis);
    void postCount(const CountBasis& basis, const CountTime& time);
    void editItem(bool fresh);

    std::unique_ptr<Ui::ItemsPage> m_ui;
    StockLevelModel* m_model;
    StockFilter m_filter;
    QTimer* m_typing;
    ItemId m_wanted;  ///< to be selected once the list has it
    StockList m_list; ///< without its rows
    bool m_first = true;
    std::vector<QLineEdit*> m_countFields;
    CountTimeFields m_countTime;
};

} // namespace qm
