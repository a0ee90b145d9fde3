#pragma once

#include "supplier.h"

#include <array>
#include <memory>
#include <optional>
#include <QDialog>

class QCheckBox;

namespace qm {

class Workspace;

namespace Ui {
class SupplierDialog;
}

/// Edits a supplier, or makes one. Stays open with the reason where saving fails. Deletes itself.
class SupplierDialog : public QDialog {
    Q_OBJECT

public:
    SupplierDialog(const Supplier& supplier, Workspace& workspace, QWidget* parent);
    ~SupplierDialog() override;

Q_SIGNALS:
    void saved(qm::SupplierId id);

private:
    void fill();
    std::optional<Supplier> entered();
    void save();
    std::array<QCheckBox*, 7> dayBoxes() const;

    Supplier m_supplier;
    Workspace& m_workspace;
    std::unique_ptr<Ui::SupplierDialog> m_ui;
};

/// "Mon, Thu"; any day where none is chosen. bit 0 = Monday.
QString orderDaysText(unsigned days);

} // namespace qm
