#pragma once

#include "backtest.h"
#include "calibration.h"
#include "combination.h"
#include "globalmodel.h"
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

/// The forecast of one item from its prepared history (size >= 0), by the weights its backtest gives.
DemandForecast forecastItem(const PreparedSeries& series, const BacktestRecord& record, const SharedKnowledge& shared,
                            ItemWorkspace& work);

} // namespace qm::forecast
