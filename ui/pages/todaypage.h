#pragma once

#include "page.h"
#include "today.h"

#include <memory>

namespace qm {

class ChangedItemModel;
class ChartTableModel;
class CountFirstModel;
class ToDoModel;

namespace Ui {
class TodayPage;
}

/// What the day asks for: five figures, the to-do list by money at stake, stock value and what open orders make of it,
/// what changed, and what to count first.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~TodayPage() override;

    QString title() const override;
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void showBoard(const TodayBoard& board);
    void showFigures();
    void showChart();
    void openToDo(int row);
    void applyFonts();

    std::unique_ptr<Ui::TodayPage> m_ui;
    ToDoModel* m_toDo;
    ChangedItemModel* m_changed;
    CountFirstModel* m_countFirst;
    ChartTableModel* m_chartTable;
    TodayBoard m_board;
};

} // namespace qm
