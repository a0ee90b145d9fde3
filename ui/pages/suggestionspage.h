#pragma once

#include "celledit.h"
#include "ordersuggestion.h"
#include "page.h"
#include "suggestionedit.h"

#include <map>
#include <memory>

class QComboBox;
class QLineEdit;

namespace qm {

namespace Ui {
class SuggestionsPage;
}

class OrderSuggestionModel;
class ReplenishmentService;
class SuggestionDelegate;

/// The heart of the program: suggested orders by supplier, reviewed with the keyboard, approved and written out.
/// Every change goes to ReplenishmentService at once; what the page shows is what is stored.
class SuggestionsPage : public Page {
    Q_OBJECT

public:
    SuggestionsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~SuggestionsPage() override;

    QString title() const override;
    QString subtitle() const override;
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QString selectionText() const override;
    void openRecord(qint64 item) override;
    QWidget* firstFocus() override;
    bool takeScan(const QString& code) override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    /// Which lines the second chooser lets through.
    enum class Show { All, Due, ToLookAt };

    void showBoard(const SuggestionBoard& board);
    void showWhy(int row);
    void fillChoosers();
    QString checkQuantity(const QModelIndex& cell, const QString& text) const;
    void enterQuantities(const QList<CellEdit>& edits);
    void setBudget(std::optional<Money> wanted, std::optional<Money> before);
    void beginEdit(const QString& digit);
    void toggleIncluded(const QList<int>& rows);
    void toggleSnooze();
    void askBudget();
    void askNewLine();
    void askMove();
    void showMoveBar(const SuggestionRow& line, const std::map<std::int64_t, QString>& others);
    void approve();
    void approveNow();
    void makeSuggestions();
    void writeDocuments();
    void markSent();
    void apartAction(int row);
    void checkSale(ItemId item);
    /// Runs the edit; what was done is said, and can be taken back.
    void change(std::function<Result<SuggestionEdit>(ReplenishmentService&)> work, const QString& done);
    const SuggestionRow* currentLine() const;

    std::unique_ptr<Ui::SuggestionsPage> m_form;
    OrderSuggestionModel* m_model;
    SuggestionDelegate* m_delegate;
    SuggestionBoard m_board;
    Show m_show = Show::All;
    SupplierId m_supplier;
    std::vector<std::pair<SupplierId, QString>> m_suppliers;
    qint64 m_wantedItem = 0;
    bool m_busy = false;
    QLineEdit* m_field = nullptr; ///< of the question being asked
    QLineEdit* m_second = nullptr;
    QComboBox* m_choice = nullptr;
    QString m_prepared; ///< what the approval bar promises; empty = not asked
};

} // namespace qm
