#pragma once

#include "backtest.h"
#include "calibration.h"
#include "combination.h"
#include "globalmodel.h"
#include "newitems.h"
#include "regressoreffect.h"
#include "yearprofile.h"

namespace qm::forecast {

/// What was learnt across all items of a run; read by every worker.
struct SharedKnowledge {
    BacktestPlan plan;
    SeasonProfile profile;
    YearProfile year;
    RegressorEffect pastEffect; ///< learnt without the periods that backtests forecast
    RegressorEffect effect;
    PooledDispersion dispersion;
    Combination combination;
    GlobalModel model;
    Calibration calibration;
    NewItems newItems;
};

/// Reused between items of one thread.
struct ItemWorkspace {
    BacktestWorkspace backtest;
    ForecastPaths paths;
    std::vector<double> mean;
    std::vector<double> ratio; ///< variance / mean of totals, by step
};

/// The combined mean of a past total, corrected by the global model.
double correctedTotal(const PastTotal& past, std::size_t length, const MethodWeights& weights,
                      const GlobalModel& model);

/// What totals have missed of the spread that the item's past totals have: far below 1 where trend and season explain
/// much. 1 where demand is sparse: there a few misses say nothing.
double missedShare(const BacktestRecord& record, const MethodWeights& weights, const SharedKnowledge& shared);

/// The forecast of one item from its prepared history (size >= 0), by the
/// weights its backtest gives and, where it is new, by what is expected of it. flat: as for backtest, at the end.
DemandForecast forecastItem(const PreparedSeries& series, const BacktestRecord& record,
                            const NewItems::Expectation& expected, const std::vector<FlatLevels>& flat,
                            const SharedKnowledge& shared, ItemWorkspace& work);

} // namespace qm::forecast
