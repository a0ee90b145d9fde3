#include "bulksaleservice.h"

#include "bulksalestore.h"
#include "changerecord.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <QJsonObject>

namespace qm {

namespace {

constexpr int kLookBack = 56;
constexpr int kHistory = 365;

QString nameOf(BulkDecision decision) {
    return decision == BulkDecision::OneOff ? QStringLiteral("one-off")
           : decision == BulkDecision::Real ? QStringLiteral("real")
                                            : QString();
}

Status watchItem(Transaction& transaction, ItemId item) {
    if (Status closed = closeVoidBulkSales(transaction, item); !closed.ok()) {
        return closed;
    }
    if (Status carried = carryBulkDecisions(transaction, item); !carried.ok()) {
        return carried;
    }
    auto all = readSoldLines(transaction.database(), item, CalendarDay::fromNumber(0));
    if (!all.ok() || all->empty()) {
        return all.ok() ? Status() : Status(all.error());
    }
    // Those that are left out already must not hide the next one.
    auto known = readBulkSales(transaction.database(), item, false);
    if (!known.ok()) {
        return known.error();
    }
    QSet<SalesLineId> leftOut;
    for (const BulkSale& sale : *known) {
        if (sale.decision != BulkDecision::Real) {
            leftOut.insert(sale.line);
        }
    }
    const CalendarDay last = all->back().day;
    std::vector<SoldLine> lines;
    for (const SoldLine& line : *all) {
        if (line.day > last - kHistory && !leftOut.contains(line.id)) {
            lines.push_back(line);
        }
    }
    // Only the largest line can be three times the next one.
    const auto largest = std::ranges::max_element(lines, {}, &SoldLine::quantity);
    if (largest == lines.end() || largest->day <= last - kLookBack) {
        return {};
    }
    const auto finding = bulkSaleAt(lines, static_cast<std::size_t>(largest - lines.begin()));
    return finding ? openBulkSale(transaction, *largest, *finding) : Status();
}

} // namespace

Status watchBulkSales(Transaction& transaction, const QSet<ItemId>& items) {
    for (const ItemId item : items) {
        if (Status watched = watchItem(transaction, item); !watched.ok()) {
            return watched;
        }
    }
    return {};
}

Result<std::vector<BulkSale>> BulkSaleService::open(ItemId item) const {
    return m_warehouse.read([&](const Database& database) { return readBulkSales(database, item, true); });
}

Result<std::vector<BulkSale>> BulkSaleService::all(ItemId item) const {
    return m_warehouse.read([&](const Database& database) { return readBulkSales(database, item, false); });
}

Status BulkSaleService::decide(SalesLineId line, BulkDecision decision) {
    return m_warehouse.write({QStringLiteral("bulk sale"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto known = readBulkSales(transaction.database(), {}, false);
        if (!known.ok()) {
            return known.error();
        }
        BulkDecision before = BulkDecision::Undecided;
        for (const BulkSale& sale : *known) {
            before = sale.line == line ? sale.decision : before;
        }
        if (Status decided = decideBulkSale(transaction, line, decision); !decided.ok()) {
            return decided;
        }
        return recordChange(transaction, QStringLiteral("sales_line"), line.value, QStringLiteral("update"),
                            {{QStringLiteral("bulk_sale"), nameOf(before)}},
                            {{QStringLiteral("bulk_sale"), nameOf(decision)}});
    });
}

} // namespace qm
