#include "commands/returntables.h"

#include "returnservice.h"

namespace qm {

Result<Listing> returnListing(Warehouse& warehouse, const QString& number) {
    const auto rows = ReturnService(warehouse).cases();
    if (!rows) {
        return rows.error();
    }
    Listing listing({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("due"),
                     QStringLiteral("customer"), QStringLiteral("order"), QStringLiteral("sku"), QStringLiteral("lot"),
                     QStringLiteral("supplier"), QStringLiteral("location"), QStringLiteral("quantity"),
                     QStringLiteral("cause"), QStringLiteral("owner"), QStringLiteral("goods"), QStringLiteral("money"),
                     QStringLiteral("amount"), QStringLiteral("satisfied")});
    for (const ReturnCaseRow& row : *rows) {
        const ReturnCase& facts = row.facts;
        if (!number.isEmpty() && facts.number != number) {
            continue;
        }
        listing.addRow({Cell::text(facts.number), Cell::text(returnName(kReturnKindNames, facts.kind)),
                        Cell::text(returnName(kReturnStateNames, facts.state)), Cell::day(facts.due),
                        Cell::text(row.customerCode), Cell::text(row.orderNumber), Cell::text(row.sku),
                        Cell::text(row.lotCode), Cell::text(row.supplierCode), Cell::text(row.locationCode),
                        Cell::decimal(facts.quantity.value, row.decimals, 0), Cell::text(facts.cause),
                        Cell::text(facts.owner), Cell::text(returnName(kReturnedGoodsNames, facts.goods)),
                        Cell::text(returnName(kReturnMoneyNames, facts.money)),
                        Cell::decimal(facts.amount.minor, warehouse.currencyDigits(), warehouse.currencyDigits()),
                        facts.satisfied ? Cell::integer(*facts.satisfied) : Cell::empty()});
    }
    return listing;
}

} // namespace qm
