#include "salesorderwriting.h"

#include "dialogs/salesorderdialog.h"
#include "salesorderservice.h"

#include <QCoreApplication>

namespace qm {

namespace {

/// Context of the texts here.
class SalesOrderWriting {
    Q_DECLARE_TR_FUNCTIONS(SalesOrderWriting)
};

Status takeBack(Warehouse& warehouse, SalesOrderId id, const SalesOrder& before, const QString& reason) {
    SalesOrderService service(warehouse);
    if (!before.head.id) {
        const auto cancelled = service.cancel(id, reason);
        return cancelled.ok() ? Status() : Status(cancelled.error());
    }
    const auto now = service.order(id);
    if (!now.ok()) {
        return now.error();
    }
    SalesOrder back = before;
    back.head.version = now->head.version;
    const auto saved = service.save(back);
    return saved.ok() ? Status() : Status(saved.error());
}

} // namespace

void writeSalesOrder(const SalesOrder& order, Workspace& workspace, AppActions& actions, QWidget* parent,
                     const std::function<void(SalesOrderId, const UndoStep&)>& written) {
    auto* dialog = new SalesOrderDialog(order, workspace, actions, parent);
    QObject::connect(dialog, &SalesOrderDialog::saved, parent, [order, written](SalesOrderId id) {
        const QString text = order.head.id ? SalesOrderWriting::tr("%1 is changed").arg(order.head.number)
                                           : SalesOrderWriting::tr("Order written as a draft");
        const QString reason = SalesOrderWriting::tr("taken back");
        written(id,
                {text, [id, order, reason](Warehouse& warehouse) { return takeBack(warehouse, id, order, reason); }});
    });
    dialog->open();
}

} // namespace qm
