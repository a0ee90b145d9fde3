#pragma once

#include "calendarday.h"
#include "moment.h"
#include "money.h"
#include "quantity.h"
#include "result.h"
#include "stockmovement.h"
#include "strongid.h"

#include <optional>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;
class Statement;

/// What a list shows of an item, without its stock.
struct ListedItem {
    ItemId id;
    QString sku;
    QString name;
    QString nameKey;
    QString category;
    QString unit;
    int decimals = 0;
    int status = 0; ///< as ItemStatus
    std::optional<UnitPrice> price;
    std::optional<UnitPrice> cost;
};
/// By name. text: part of name, SKU, category or barcode, any case; item none = all.
Result<std::vector<ListedItem>> listItems(const Database& database, const QString& text, ItemId item = {});

/// What is still to come of one line of an open order.
struct ComingLine {
    ItemId item;
    LocationId location; ///< delivery place
    PurchaseOrderId order;
    QString number;
    std::optional<CalendarDay> expected;
    Quantity quantity;
};
/// By item, then day. item none = all. asOf: orders dated up to and including it, receipts before it; none = now.
Result<std::vector<ComingLine>> readComing(const Database& database, std::optional<CalendarDay> asOf, ItemId item = {});

/// The terms that decide where nothing else does: valid on the day, cheapest first, then the shorter lead time.
struct CheapestTerm {
    SupplierId supplier;
    QString supplierName;
    std::optional<int> leadTimeDays; ///< the term's or the supplier's
    unsigned orderDays = 0;
    UnitPrice price;
};
Result<QHash<ItemId, CheapestTerm>> readCheapestTerms(const Database& database, CalendarDay day, ItemId item = {});

/// Gross quantity sold by item, dated from (included) to (excluded).
Result<QHash<ItemId, Quantity>> readSold(const Database& database, CalendarDay from, CalendarDay to);

struct LotRecord {
    QString code;
    std::optional<CalendarDay> expiry; ///< last day on which it may be sold
};
/// The lots of an item; item none = of all.
Result<QHash<LotId, LotRecord>> readLots(const Database& database, ItemId item = {});

struct LedgerQuestion {
    QString text; ///< part of item name, SKU or document number
    ItemId item;
    LocationId place; ///< with all places inside it
    std::optional<CalendarDay> from;
    std::optional<CalendarDay> to; ///< included
    int limit = 0;
};
/// Newest first. value: quantity × the movement's cost or, where it has none, the item's. after is not filled.
Result<std::vector<MovementRow>> listMovements(const Database& database, const LedgerQuestion& question,
                                               int minorDigits);
/// The movement in a row of such a query's columns.
MovementRow movementOf(const Statement& rows, int minorDigits);

} // namespace qm
