#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <optional>
#include <vector>

namespace qm {

class Database;

struct PromiseQuestion {
    ItemId item;
    LocationId place; ///< that it is to leave from
    Quantity quantity;
    CalendarDay today;
    SalesOrderId except; ///< whose own back orders do not stand before it
};

/// What can be promised of an item: on hand and held for nobody, and what suppliers have confirmed or were sent, on the
/// day on which it is expected. Back orders of other customers come first. Nothing is promised on an order that is late
/// or has no date, nor on what a forecast says.
struct Promise {
    bool counted = false;          ///< false: unknown, count it first
    Quantity available;            ///< at once, >= 0
    std::optional<CalendarDay> by; ///< when all of the quantity can leave; none: no such day is known
};
Result<Promise> availableToPromise(const Database& database, const PromiseQuestion& question);

} // namespace qm
