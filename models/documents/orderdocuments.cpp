#include "orderdocuments.h"

#include "catalogueservice.h"
#include "currency.h"
#include "orderexport.h"
#include "purchaseorderdocument.h"
#include "purchaseorderservice.h"
#include "stockqueries.h"
#include "warehouse.h"

#include <QDir>
#include <QSaveFile>

namespace qm {

namespace {

Error unwritable(const QString& file) {
    return Error{ErrorCode::FileUnwritable, {file.toStdString()}, {}};
}

Status writePdf(const PurchaseOrderPaper& paper, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return unwritable(file);
    }
    const Status drawn = drawPurchaseOrder(paper, QLocale(), &out);
    if (!drawn || !out.commit()) {
        return unwritable(file);
    }
    return {};
}

} // namespace

Result<std::vector<WrittenOrder>> OrderDocuments::write(const std::vector<PurchaseOrderId>& orders,
                                                        const QString& folder, MarkSent mark,
                                                        const JobProgress& progress) {
    if (!QDir().mkpath(folder)) {
        return unwritable(folder);
    }
    const auto shop = SettingsService(m_warehouse).settings();
    if (!shop) {
        return shop.error();
    }
    const auto places = StockQueries(m_warehouse).locations();
    if (!places) {
        return places.error();
    }
    PurchaseOrderService service(m_warehouse);
    std::vector<WrittenOrder> results;
    for (const PurchaseOrderId id : orders) {
        if (progress.isCancelled()) {
            break;
        }
        progress.tell(static_cast<std::int64_t>(results.size()), static_cast<std::int64_t>(orders.size()));
        const auto order = service.order(id);
        if (!order) {
            return order.error();
        }
        const auto supplier = CatalogueService(m_warehouse).supplier(order->head.supplier);
        if (!supplier) {
            return supplier.error();
        }
        PurchaseOrderPaper paper{*order, *supplier, {}, *shop, 2};
        if (const auto digits = currencyMinorDigits(order->head.currency)) {
            paper.minorDigits = *digits;
        }
        for (const Location& place : *places) {
            if (place.id == order->head.location) {
                paper.deliverTo = place;
            }
        }
        // A cancellation is a document of its own, and nothing that a system could read as an order.
        const bool cancelled = order->head.state == OrderState::Cancelled;
        const QString name = cancelled ? order->head.number + QStringLiteral("-cancelled") : order->head.number;
        WrittenOrder written{id, order->head.number, QDir(folder).filePath(name + QStringLiteral(".pdf")), {}, {}};
        if (!cancelled) {
            written.csv = QDir(folder).filePath(name + QStringLiteral(".csv"));
            written.status = saveOrderCsv(*order, *supplier, paper.deliverTo, paper.minorDigits, written.csv);
        }
        if (written.status) {
            written.status = writePdf(paper, written.pdf);
        }
        if (written.status && mark == MarkSent::Yes) {
            written.status = service.markSent({id}, order->head.ordered, QStringLiteral("documents"));
        }
        if (!written.status) {
            written.pdf.clear();
            written.csv.clear();
        }
        results.push_back(std::move(written));
    }
    return results;
}

} // namespace qm
