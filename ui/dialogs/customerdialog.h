#pragma once

#include "customer.h"

#include <memory>
#include <optional>
#include <QDialog>

namespace qm {

class Workspace;

namespace Ui {
class CustomerDialog;
}

/// Edits a customer, or makes one. Stays open with the reason where saving fails. Deletes itself.
class CustomerDialog : public QDialog {
    Q_OBJECT

public:
    CustomerDialog(const Customer& customer, Workspace& workspace, QWidget* parent);
    ~CustomerDialog() override;

Q_SIGNALS:
    void saved(qm::CustomerId id);

private:
    void fill();
    std::optional<Customer> entered();
    void save();

    Customer m_customer;
    Workspace& m_workspace;
    std::unique_ptr<Ui::CustomerDialog> m_ui;
};

/// "53.958332, -1.080278": degrees north and east, with a point in every language, as maps give them.
QString mapPointText(const MapPoint& point);
std::optional<MapPoint> mapPointFromText(const QString& text);

} // namespace qm
