#pragma once

#include "page.h"
#include "returncasemodel.h"

#include <memory>
#include <vector>

class QComboBox;

namespace qm {

namespace Ui {
class ReturnsPage;
}

/// Returns and complaints: list by state, one case with all that is known of it. The main button moves the chosen case
/// one step on: decide, close. Every step is undone with Ctrl+Z; an older one is taken a step back.
class ReturnsPage : public Page {
    Q_OBJECT

public:
    ReturnsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~ReturnsPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    void openRecord(qint64 id) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    const ReturnCaseRow* current() const;
    void filterRows();
    void showDetail();
    void fillFacts(const ReturnCaseRow& row);
    void takeUp();
    void stepOn();
    void decide(const ReturnCaseRow& row);
    void askClose(const ReturnCaseRow& row);
    /// grade: 1 to 5; 0 = not asked.
    void close(const ReturnCase& facts, int grade);
    void stepBack();
    void writeReply();
    /// Says it, with the step back that takes it back.
    void done(const QString& text, const QString& number, ReturnState left);

    std::unique_ptr<Ui::ReturnsPage> m_ui;
    ReturnCaseModel m_model;
    std::vector<ReturnCaseRow> m_cases; ///< all that were read
    QComboBox* m_satisfied = nullptr;   ///< in the bar, while it asks
    qint64 m_wanted = 0;                ///< to be selected once it has been read
};

} // namespace qm
