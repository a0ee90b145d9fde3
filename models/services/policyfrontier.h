#pragma once

#include "demandseries.h"
#include "policyevaluation.h"
#include "policyreplay.h"

namespace qm {

/// The replay's question with a lost sale taken to cost so many times as much; only what our policy decides changes.
replenishment::ReplayQuestion withShortageFactor(const replenishment::ReplayQuestion& question, double factor);

/// Our policy when lost sales are taken to cost less and more than they do: what more service costs in stock. Neither
/// point is what orders are made with. Failures: those of OwnPolicy.
Result<std::vector<FrontierPoint>> ownFrontier(const replenishment::ReplayQuestion& question,
                                               const std::vector<forecast::DemandSeries>& series, int currencyDecimals,
                                               const JobProgress& progress);

/// Minimum and maximum at more and more days of safety, the same rule for every item.
Result<std::vector<FrontierPoint>> limitsFrontier(const replenishment::ReplayQuestion& question);

} // namespace qm
