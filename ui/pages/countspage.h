#pragma once

#include "countlistmodel.h"
#include "countlistservice.h"
#include "counttimefields.h"
#include "page.h"

#include <memory>
#include <vector>

namespace qm {

struct CellEdit;

namespace Ui {
class CountsPage;
}

/// Counts: lists of what is to be counted, one of them as a sheet that says nothing of the record, then its
/// differences. Digits enter what was counted and go on to the next line; the main button first shows the differences,
/// then posts. Every step is undone with Ctrl+Z.
class CountsPage : public Page {
    Q_OBJECT

public:
    CountsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~CountsPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    void openRecord(qint64 id) override;
    bool takeScan(const QString& code) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    /// What a list on the right is shown as.
    enum class View { Sheet, Review };

    void setUpTables();
    const CountListRow* current() const;
    bool isOpen() const;
    void showLists(std::vector<CountListRow> rows);
    void readDetail();
    void showDetail(const CountReview& review);
    void show(View view);
    void toggleView();
    void stepOn();
    /// Asks when the readings hold, where tills give no times, and then looks at the differences.
    void askTime(const QStringList& untimedTills);
    void askPost();
    void post();
    void askNew();
    void make(const CountListDraft& draft);
    void drop();
    void writeSheets();
    void askLine();
    void addLine(ItemId item, const QString& name, const LotName& lot);
    void edit(const QString& digit);
    void enter(const QList<CellEdit>& edits);
    /// A line that is still to be counted: the current one where it is, or the next.
    enum class From { Here, Next };
    void selectOpen(From from);

    DataTable* table() const;
    CountSheetModel& model() { return m_view == View::Review ? m_review : m_sheet; }

    std::unique_ptr<Ui::CountsPage> m_ui;
    CountListModel m_model;
    CountSheetModel m_sheet;  ///< knows nothing of the record
    CountSheetModel m_review; ///< with it
    CountReview m_shown;
    CountTimeFields m_time;
    View m_view = View::Sheet;
    CountListId m_viewed; ///< the list that m_view was chosen for
    qint64 m_wanted = 0;  ///< to be selected once it has been read
    CountLineId m_wantedLine;
};

} // namespace qm
