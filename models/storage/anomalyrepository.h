#pragma once

#include "stockledger.h"
#include "transaction.h"

namespace qm::anomalyrepository {

/// Kinds of table anomaly that posting opens and closes.
enum class Kind { NegativeStock, BrokenReservation, UncertainDay };

/// Opens it unless it is open already, or renews its detail; closes it where present is false. detail: JSON numbers.
Status set(Transaction& transaction, Kind kind, const StockKey& key, bool present, const QString& detail = {});
/// Places and lots of an item with an open anomaly of that kind.
Result<std::vector<StockKey>> open(const Database& database, Kind kind, ItemId item);
/// References of open reservations of one stock, oldest first, with their quantities.
struct Reserved {
    std::int64_t id = 0;
    Quantity quantity;
};
Result<std::vector<Reserved>> reservationsOf(const Database& database, const StockKey& key);

} // namespace qm::anomalyrepository
