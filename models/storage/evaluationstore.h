#pragma once

#include "forecastquality.h"
#include "result.h"

#include <optional>

namespace qm {

class Database;
class Transaction;

/// Stores an evaluation and drops all but the last ones.
Status storeEvaluation(Transaction& transaction, const ForecastQuality& quality);
/// The last evaluation, without suppliers; items by loss against the naive forecast's, the worst first,
/// and then those of which that one lost nothing. None where
/// nothing was evaluated.
Result<std::optional<ForecastQuality>> readLatestEvaluation(const Database& database);

} // namespace qm
