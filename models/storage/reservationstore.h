#pragma once

#include "stockledger.h"
#include "transaction.h"

#include <optional>
#include <vector>

/// What is held for somebody. Each change keeps balance.reserved.
namespace qm::reservationstore {

struct Reservation {
    std::int64_t id = 0; ///< the older the smaller
    StockKey key;
    Quantity quantity;
    SalesOrderLineId line; ///< none: for no order
};

/// Open ones, the oldest first.
Result<std::vector<Reservation>> ofLine(const Database& database, SalesOrderLineId line);
Result<std::vector<Reservation>> ofOrder(const Database& database, SalesOrderId order);
/// Of one stock, with the number of the order that each is for, where it is for one.
struct Holder {
    std::int64_t id = 0;
    Quantity quantity;
    QString order;
};
Result<std::vector<Holder>> holders(const Database& database, const StockKey& key);
/// Open ones whose last day lies before that day.
Result<std::vector<Reservation>> lapsed(const Database& database, CalendarDay day);

/// Holds that much, all or nothing: StockTooLow where less is free at this very moment.
Result<std::int64_t> reserve(Transaction& transaction, const Reservation& wanted, std::optional<CalendarDay> lapsesOn);
/// Lets a part go, or all of it. used: what it was held for has left.
Status give(Transaction& transaction, const Reservation& reservation, Quantity part, bool used);

/// The record of one stock as it stands.
struct Record {
    Quantity onHand;
    Quantity reserved;
};
Result<Record> recordOf(const Database& database, const StockKey& key);

} // namespace qm::reservationstore
