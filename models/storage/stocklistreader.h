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

/// The terms that decide where nothing else does: valid on the day, in the warehouse's currency before others, which
/// cannot be compared without a rate, cheapest first, then the shorter lead time.
struct CheapestTerm {
    SupplierId supplier;
    QString supplierName;
    std::optional<int> leadTimeDays; ///< the term's or the supplier's
    unsigned orderDays = 0;
    UnitPrice price;
    bool ownCurrency = true; ///< the warehouse's
};
Result<QHash<ItemId, CheapestTerm>> readCheapestTerms(const Database& database, CalendarDay day, ItemId item = {});

/// What one unit counts as worth, in the warehouse's currency.
struct UnitValue {
    UnitPrice price;
    QString supplier; ///< whose terms say so; empty = the item's own cost
};
/// The one rule of every stock value: the item's cost, else the price in the terms of the supplier that lists name for
/// it. Empty where it has neither, or these terms are in another currency.
std::optional<UnitValue> unitValue(const ListedItem& item, const QHash<ItemId, CheapestTerm>& terms);

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
/// How movements are valued: in money of so many minor digits, by the terms of that day.
struct Valuation {
    int minorDigits = 2;
    CalendarDay day;
};
/// Newest first. value: quantity × the movement's cost or, where it has none, a unit's value. after is not filled.
Result<std::vector<MovementRow>> listMovements(const Database& database, const LedgerQuestion& question,
                                               const Valuation& valuation);
/// The movement in a row of such a query's columns, with its value where it or its item has a cost.
MovementRow movementOf(const Statement& rows, int minorDigits);
/// Values those whose items have no cost.
Status valueByTerms(const Database& database, std::vector<MovementRow>& movements, const Valuation& valuation);

} // namespace qm
