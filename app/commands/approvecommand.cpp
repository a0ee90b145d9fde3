#include "catalogueservice.h"
#include "codenames.h"
#include "commands/commands.h"
#include "errortext.h"
#include "orderapprovalservice.h"
#include "orderdocuments.h"
#include "purchaseorderservice.h"

#include <algorithm>

namespace qm {

namespace {

Cell amountCell(const PurchaseOrderRow& order, const Warehouse& warehouse) {
    return Cell::decimal(order.amount.minor, warehouse.currencyDigits(), warehouse.currencyDigits());
}

Result<SupplierId> supplierByCode(Warehouse& warehouse, const QString& code) {
    const auto suppliers = CatalogueService(warehouse).suppliers();
    if (!suppliers) {
        return suppliers.error();
    }
    for (const SupplierRow& row : *suppliers) {
        if (row.supplier.code.trimmed().compare(code.trimmed(), Qt::CaseInsensitive) == 0) {
            return row.supplier.id;
        }
    }
    return Error{ErrorCode::UnknownSupplier, {code.toStdString()}, {}};
}

} // namespace

ExitStatus runApprove(const QStringList& words) {
    CommandContext context(
        QStringLiteral("approve --database FILE [--supplier CODE] [--documents FOLDER]"),
        CommandContext::tr("Turns the included suggestions into purchase orders; with --documents it also writes "
                           "the documents of orders approved before and marks what is written as sent."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("supplier"), CommandContext::tr("Only this supplier."),
                      CommandContext::tr("code"));
    context.addOption(QStringLiteral("documents"), CommandContext::tr("Folder for PDF and CSV, made if missing."),
                      CommandContext::tr("folder"));
    if (!context.parse(words, 0, 0)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    SupplierId supplier;
    if (context.isSet(QStringLiteral("supplier"))) {
        const auto found = supplierByCode(*warehouse, context.value(QStringLiteral("supplier")));
        if (!found) {
            return context.fail(found.error());
        }
        supplier = *found;
    }
    const auto approved = OrderApprovalService(*warehouse).approve(supplier);
    if (!approved) {
        return context.fail(approved.error());
    }
    std::vector<PurchaseOrderRow> orders = approved->orders;
    std::vector<WrittenOrder> written;
    bool missing = false;
    if (context.isSet(QStringLiteral("documents"))) {
        const auto waiting = PurchaseOrderService(*warehouse).toSend();
        if (!waiting) {
            return context.fail(waiting.error());
        }
        std::vector<PurchaseOrderId> ids;
        orders.clear();
        for (const PurchaseOrderRow& order : *waiting) {
            if (!supplier || order.supplier == supplier) {
                orders.push_back(order);
                ids.push_back(order.id);
            }
        }
        auto result = OrderDocuments(*warehouse)
                          .write(ids, context.value(QStringLiteral("documents")), OrderDocuments::MarkSent::Yes);
        if (result) {
            written = std::move(*result);
        } else { // no document at all, such as a folder that cannot be made: the orders stay approved all the same
            written.resize(orders.size());
            std::ranges::fill(written, WrittenOrder{{}, {}, {}, {}, result.error()});
        }
    }
    const auto names = CodeNames::read(*warehouse);
    if (!names) {
        return context.fail(names.error());
    }
    Listing listing({QStringLiteral("number"), QStringLiteral("supplier"), QStringLiteral("lines"),
                     QStringLiteral("amount"), QStringLiteral("file")});
    for (std::size_t i = 0; i < orders.size(); ++i) {
        QString file;
        if (i < written.size()) {
            if (written[i].status) {
                file = written[i].pdf;
            } else {
                missing = true;
                context.say(CommandContext::tr("%1 was not written: %2")
                                .arg(orders[i].number, errorText(written[i].status.error())));
            }
        }
        listing.addRow({Cell::text(orders[i].number), Cell::text(names->supplier(orders[i].supplier)),
                        Cell::integer(orders[i].lines), amountCell(orders[i], *warehouse), Cell::text(file)});
    }
    if (approved->snoozed + approved->overLimit + approved->apart > 0) {
        context.say(CommandContext::tr("Left open: %1 snoozed, %2 above the limit, %3 that need a look.")
                        .arg(approved->snoozed)
                        .arg(approved->overLimit)
                        .arg(approved->apart));
    }
    if (orders.empty()) {
        context.say(CommandContext::tr("There was nothing to approve."));
    }
    const ExitStatus printed = context.print(listing);
    return printed == ExitStatus::Done && missing ? ExitStatus::Partly : printed;
}

} // namespace qm
