#pragma once

#include "stockledger.h"
#include "transaction.h"

namespace qm::anomalyrepository {

/// Kinds of table anomaly that posting opens and closes.
enum class Kind { NegativeStock, BrokenReservation, UncertainDay };

/// Opens it unless it is open already, or renews its detail; closes it where present is false. detail: a JSON object.
Status set(Transaction& transaction, Kind kind, const StockKey& key, bool present, const QString& detail = {});
/// Places and lots of an item with an open anomaly of that kind.
Result<std::vector<StockKey>> open(const Database& database, Kind kind, ItemId item);

} // namespace qm::anomalyrepository
