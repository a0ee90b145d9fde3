#include "commands/counttables.h"

#include "warehouse.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

template <typename... Names>
Listing listingOf(Names... names) {
    return Listing({QString::fromLatin1(names)...});
}

Cell quantityCell(const std::optional<CountReading>& reading, int decimals) {
    return reading ? Cell::decimal(reading->quantity.value, decimals, 0) : Cell::empty();
}

} // namespace

Result<Listing> countListListing(Warehouse& warehouse) {
    const auto lists = CountListService(warehouse).lists(true);
    if (!lists) {
        return lists.error();
    }
    static constexpr std::array kStates{"open", "entered", "posted", "undone", "dropped"};
    Listing listing = listingOf("number", "location", "rule", "made", "state", "lines", "counted");
    for (const CountListRow& row : *lists) {
        listing.addRow({Cell::text(row.number), Cell::text(row.locationCode),
                        Cell::text(row.rule == CountRule::Full ? QStringLiteral("full") : QStringLiteral("cycle")),
                        Cell::day(row.made), Cell::text(QString::fromLatin1(kStates.at(std::size_t(row.state)))),
                        Cell::integer(row.lines), Cell::integer(row.counted)});
    }
    return listing;
}

Listing countSheetListing(const CountList& list) {
    Listing listing = listingOf("list", "line", "location", "sku", "name", "lot", "expiry", "unit", "quantity");
    for (const CountLine& line : list.lines) {
        listing.addRow({Cell::text(list.head.number), Cell::integer(line.line), Cell::text(line.place),
                        Cell::text(line.sku), Cell::text(line.name), Cell::text(line.lot.code),
                        Cell::day(line.lot.expiry), Cell::text(line.unit),
                        quantityCell(line.reading(), line.decimals)});
    }
    return listing;
}

Listing countReviewListing(const Warehouse& warehouse, const CountReview& review) {
    Listing listing = listingOf("list", "line", "location", "sku", "name", "lot", "counted", "record", "difference",
                                "value", "count_again");
    const int digits = warehouse.currencyDigits();
    for (const CountVariance& variance : review.lines) {
        const CountLine& line = *std::ranges::find(review.list.lines, variance.line, &CountLine::id);
        const bool first = variance.opening; // there was no record to differ from
        listing.addRow({Cell::text(review.list.head.number), Cell::integer(line.line), Cell::text(line.place),
                        Cell::text(line.sku), Cell::text(line.name), Cell::text(line.lot.code),
                        quantityCell(line.reading(), line.decimals),
                        first ? Cell::empty() : Cell::decimal(variance.record.value, line.decimals, 0),
                        first ? Cell::empty() : Cell::decimal(variance.difference.value, line.decimals, 0),
                        variance.value && !first ? Cell::decimal(variance.value->minor, digits, digits) : Cell::empty(),
                        Cell::text(variance.recount ? QStringLiteral("yes") : QString())});
    }
    return listing;
}

} // namespace qm
