#pragma once

#include "calendarmodel.h"
#include "page.h"

#include <memory>

namespace qm {

namespace Ui {
class CalendarPage;
}

/// What is known ahead: closed days, holidays, promotions, supplier closures, planned prices. Enter edits, Del removes,
/// Ctrl+Z takes back.
class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~CalendarPage() override;

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
    std::optional<CalendarEntry> current() const;
    void edit(const CalendarEntry& entry);
    void remove();
    void exportEntries();

    std::unique_ptr<Ui::CalendarPage> m_ui;
    CalendarModel m_model;
    qint64 m_wanted = 0; ///< entry to select once it is read
};

} // namespace qm
