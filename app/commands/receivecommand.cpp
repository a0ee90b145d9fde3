#include "commands/commands.h"
#include "commands/importreport.h"
#include "goodsreceiptservice.h"
#include "importjob.h"
#include "purchaseorderservice.h"

namespace qm {

namespace {

ExitStatus receiveFile(CommandContext& context, Warehouse& warehouse, const QString& order, CalendarDay day) {
    auto preview = ImportJob::preview(ImportKind::Receipts, context.arguments().at(1), {}, context.progress());
    if (!preview) {
        return context.fail(preview.error());
    }
    if (const Status certain = ImportJob::requireUnambiguous(*preview); !certain) {
        return context.fail(certain.error());
    }
    ImportRequest request;
    request.preview = std::move(*preview);
    request.order = order;
    request.day = day;
    const auto result = ImportJob(warehouse).run(request, context.progress());
    if (!result) {
        return context.fail(result.error());
    }
    return reportImport(context, *result);
}

} // namespace

ExitStatus runReceive(const QStringList& words) {
    CommandContext context(
        QStringLiteral("receive PO [FILE.csv] --database FILE [--as-of DATE]"),
        CommandContext::tr("Takes goods of a purchase order into stock: everything still open, or what a file says."));
    context.addDatabaseOption();
    context.addAsOfOption(CommandContext::tr("The day on which the goods came; today if not said."));
    if (!context.parse(words, 1, 2)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const QString number = context.arguments().front();
    const auto order = PurchaseOrderService(*warehouse).findOrder(number);
    if (!order) {
        return context.fail(order.error());
    }
    const CalendarDay day = context.asOf().value_or(warehouse->today());
    GoodsReceiptService service(*warehouse);
    const auto open = service.asOrdered(*order, day);
    if (!open) {
        return context.fail(open.error());
    }
    if (context.arguments().size() == 2) {
        return receiveFile(context, *warehouse, number, day);
    }
    const auto posted = service.post(*open);
    if (!posted) {
        return context.fail(posted.error());
    }
    Listing listing(
        {QStringLiteral("receipt"), QStringLiteral("order"), QStringLiteral("lines"), QStringLiteral("amount")});
    listing.addRow({Cell::text(posted->number), Cell::text(posted->orderNumber),
                    Cell::integer(std::int64_t(open->entries.size())),
                    Cell::decimal(posted->amount.minor, warehouse->currencyDigits(), warehouse->currencyDigits())});
    return context.print(listing);
}

} // namespace qm
