#pragma once

#include "celledit.h"
#include "customer.h"
#include "location.h"
#include "orderdraftmodel.h"

#include <memory>
#include <optional>
#include <QDialog>
#include <vector>

class QCheckBox;
class QDateEdit;

namespace qm {

class AppActions;
class Workspace;

namespace Ui {
class SalesOrderDialog;
}

/// Writes a sales order, or a draft anew: for whom, by when, and its lines, each added by SKU, barcode, scan or name.
/// Stays open with the reason where saving fails. Deletes itself.
class SalesOrderDialog : public QDialog {
    Q_OBJECT

public:
    /// order: a draft, or what is known of a new one: its customer may be.
    SalesOrderDialog(const SalesOrder& order, Workspace& workspace, AppActions& actions, QWidget* parent);
    ~SalesOrderDialog() override;

Q_SIGNALS:
    void saved(qm::SalesOrderId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void readChoices();
    void showChoices(const std::vector<CustomerRow>& customers, const std::vector<Location>& places);
    void addItem();
    void changeLines(const QList<CellEdit>& edits);
    QString check(const QModelIndex& cell, const QString& text) const;
    void showTotal();
    void complain(const QString& why);
    /// The order as it stands here; none where something is missing, which is then said.
    std::optional<SalesOrder> entered();
    void save();

    SalesOrder m_order;
    Workspace& m_workspace;
    OrderDraftModel m_lines;
    std::unique_ptr<Ui::SalesOrderDialog> m_ui;
};

} // namespace qm
