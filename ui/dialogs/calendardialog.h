#pragma once

#include "calendarservice.h"
#include "location.h"
#include "supplier.h"

#include <memory>
#include <QDialog>

namespace qm {

class Workspace;

namespace Ui {
class CalendarDialog;
}

/// Enters or edits one entry of the calendar; only the fields that its kind has are shown. Stays open with the reason
/// where saving fails. Deletes itself.
class CalendarDialog : public QDialog {
    Q_OBJECT

public:
    CalendarDialog(const CalendarEntry& entry, Workspace& workspace, QWidget* parent);
    ~CalendarDialog() override;

Q_SIGNALS:
    void saved(qm::CalendarEntryId id);

private:
    /// What the choices are made of.
    struct Choices {
        CalendarService::Words words;
        std::vector<Location> places;
        std::vector<SupplierRow> suppliers;
    };
    void fill();
    void fillChoices(const Choices& choices);
    void showFields();
    CalendarKind kind() const;
    CalendarRepeat repeat() const;
    void save();

    CalendarEntry m_entry;
    Workspace& m_workspace;
    std::unique_ptr<Ui::CalendarDialog> m_ui;
};

} // namespace qm
