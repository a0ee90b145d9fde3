#pragma once

#include "customer.h"
#include "location.h"
#include "returncase.h"
#include "supplier.h"

#include <memory>
#include <optional>
#include <QDialog>
#include <vector>

namespace qm {

class Workspace;

namespace Ui {
class ReturnDialog;
}

/// Takes up a return or complaint: what came back, of which order, why, and who sees to it by when. Stays open with
/// the reason where it is refused. Deletes itself.
class ReturnDialog : public QDialog {
    Q_OBJECT

public:
    /// What is known already; may be empty.
    struct Start {
        QString order; ///< a sales order's number
        QString item;  ///< an SKU
    };

    ReturnDialog(const Start& start, Workspace& workspace, QWidget* parent);
    ~ReturnDialog() override;

Q_SIGNALS:
    void saved(qm::ReturnCaseId id, const QString& number);

private:
    struct Choices {
        std::vector<CustomerRow> customers;
        std::vector<Location> places;
        std::vector<Supplier> suppliers;
    };
    void readChoices();
    void showChoices(const Choices& choices);
    /// With an order, customer and place are the order's.
    void followOrder();
    void complain(const QString& why, QWidget* field);
    /// What needs no reading; none where something is missing, which is then said.
    std::optional<ReturnCase> entered();
    void save();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReturnDialog> m_ui;
};

} // namespace qm
