#pragma once

#include "result.h"
#include "salesorder.h"
#include "stockledger.h"

#include <vector>

namespace qm {

class Transaction;

/// One stock held for an order's line.
struct Held {
    SalesOrderLineId line;
    StockKey key;
    Quantity quantity;
};

/// What is to happen where too little is free.
enum class Shortage {
    Refuse,   ///< TooFewAvailable (args: item, how many are available)
    BackOrder ///< hold what there is; the rest waits
};

/// Holds what the order's lines still wait for: by first expiry, in walking order, of lots that last until it is
/// shipped. ItemNotCounted (args: item) where the item was never counted there, whatever the shortage rule.
Status reserveOrder(Transaction& transaction, const SalesOrder& order, CalendarDay today, Shortage shortage);
/// Up to that much for one line. Gives how much.
Result<Quantity> reserveLine(Transaction& transaction, const SalesOrder& order, const SalesOrderLine& line,
                             Quantity wanted, CalendarDay today);
/// Holds exactly these stocks again, each as far as it is free.
Status reserveAgain(Transaction& transaction, const SalesOrder& order, const std::vector<Held>& held);
/// Lets go what is held for an order. Gives it, so that it can be held again.
Result<std::vector<Held>> releaseOrder(Transaction& transaction, SalesOrderId order);
/// Lets go reservations whose last day has passed. Gives how many.
Result<int> releaseLapsed(Transaction& transaction, CalendarDay today);

/// TooFewAvailable or ItemNotCounted for one line.
Error tooFew(const SalesOrderLine& line, Quantity available);
Error notCounted(const SalesOrderLine& line);

} // namespace qm
