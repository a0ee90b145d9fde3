#pragma once

#include "forecaster.h"

#include <array>
#include <string>
#include <vector>

namespace qm::forecast {

/// Sums over forecast lead-time totals, from which every score is read; those of several items or origins add up.
/// Scores as in Kolassa (2016) and Makridakis et al. (2022): SPL is the mean pinball loss over the quantiles at 50,
/// 80, 90, 95 and 99 %, divided by the mean absolute change between neighbouring totals before the origin.
struct ScoreSums {
    int totals = 0;               ///< item-origins
    int scaled = 0;               ///< of them with a scale > 0
    double scaledLoss = 0;        ///< over the scaled ones
    std::array<int, 5> covered{}; ///< totals at or below each of the five quantiles
    double forecast = 0;          ///< units, of all totals
    double actual = 0;            ///< units
    int steps = 0;                ///< single periods with a scale
    double squaredError = 0;      ///< over those steps, in units of the mean squared step of the naive forecast
    int seasonalSteps = 0;        ///< single periods with a seasonal scale
    double absoluteError = 0;     ///< over those, in units of the mean absolute change from a season before

    ScoreSums& operator+=(const ScoreSums& other);
    double scaledPinballLoss() const;            ///< NaN without a scaled total
    double coverage(std::size_t quantile) const; ///< share, NaN without totals
    double bias() const;                         ///< (forecast − actual) / actual; NaN without demand
    double rmsse() const;                        ///< pooled root mean squared scaled error; NaN without scaled steps
    /// Mean absolute scaled error, Hyndman & Koehler (2006); the season is 7 days or 12 months, else one period. NaN
    /// without scaled periods.
    double mase() const;
    bool operator==(const ScoreSums&) const = default;
};

struct ItemEvaluation {
    std::string key;
    std::string group;
    DemandClass demandClass = DemandClass::NoDemand; ///< at the last origin
    std::vector<ScoreSums> scores;                   ///< shape (methods × lead times), lead times within a method
};

/// What forecasts made at past origins were worth, of each method and item.
struct Evaluation {
    std::vector<std::string> methods; ///< stable names; the last is "chosen": what forecastAll gives
    std::vector<int> leadTimes;
    std::vector<ItemEvaluation> items; ///< in the order of the series

    const ScoreSums& of(const ItemEvaluation& item, std::size_t method, std::size_t leadTime) const {
        return item.scores[method * leadTimes.size() + leadTime];
    }
    /// Sum over the items for which take is true.
    ScoreSums sum(std::size_t method, std::size_t leadTime,
                  const std::function<bool(const ItemEvaluation&)>& take = {}) const;
};

struct EvaluationOptions {
    ForecastOptions forecast;   ///< horizon is raised to the longest lead time; the choice is made on its leadTime
    std::vector<int> leadTimes; ///< steps, >= 1, ascending; at least one
    int origins = 4;            ///< a longest lead time apart, the last one that much before the end
    int skippedOrigins = 0;     ///< at the end, kept for a later judgement
    /// Regressors counted as known ahead besides those with future values: their later history takes that place.
    std::vector<std::string> knownAhead;
    bool peers = true;                  ///< false: only the chosen forecast
    std::vector<std::string> onlyPeers; ///< names of those that are wanted; empty = all
};

/// Cuts the series off at past origins, forecasts from what lies before and compares with what came. A series takes
/// part at origins that leave it four longest lead times of history. Peers: naive, seasonal naive, moving average,
/// SES, TSB, AutoETS with bootstrapped paths, AutoTheta, Croston, SBA, IMAPA, on the same windows; but for AutoETS
/// their totals are Normal around the mean with the variance of their own one-step errors times the steps, rounded up.
/// Same bits on any number of threads. Failures: Cancelled. Progress counts series × origins.
Result<Evaluation> evaluateForecasts(const std::vector<DemandSeries>& series, const EvaluationOptions& options,
                                     const ProgressCheck& progress = {});

} // namespace qm::forecast
