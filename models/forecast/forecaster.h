#pragma once

#include "demanddistribution.h"
#include "demandseries.h"

#include <functional>
#include <string>
#include <vector>

namespace qm::forecast {

/// Shape of a demand history. Limits: Syntetos, Boylan & Croston (2005); 1.32 periods per positive, CV² 0.49.
enum class DemandClass { Smooth, Erratic, Intermittent, Lumpy, NoDemand };

/// One method that took part in a forecast and its weight.
struct MethodShare {
    std::string
        method; ///< "seasonal-naive", "ets-aadn", "theta", "croston-sba", "tsb", …: stable names, never shown raw
    double weight = 0; ///< 0 to 1; the shares of one forecast sum to 1
};

/// How good the chosen forecast has been on the item's own past, over rolling origins.
struct BacktestScore {
    int origins = 0;
    double scaledPinballLoss = 0; ///< of lead-time totals; NaN where it cannot be scaled
    double naiveScaledPinballLoss = 0;
    double coverage95 = 0; ///< share of totals at or below the 95 % quantile
    double bias = 0;       ///< (forecast − actual) / actual
};

/// What one regressor does to an item's demand.
struct RegressorShare {
    std::string name;
    /// Demand of the lead time over what it would be with that regressor at rest (a price at its median, no promotion).
    double factor = 1;
    double perUnit = 0; ///< change of ln demand by one unit, of a price by one unit of its logarithm (an elasticity)
};

/// Where a new item's forecast was begun from; later sales correct it (gamma-Poisson).
struct NewItemPrior {
    enum class Source { None, SimilarItem, PriceClass, Group };
    Source source = Source::None;
    double level = 0;  ///< units a period
    double weight = 0; ///< share of the prior in the level now, 0 to 1
};

/// The distribution of coming demand of one item. All vectors have one entry a step, step 1 first.
struct DemandForecast {
    std::string key;
    DemandClass demandClass = DemandClass::NoDemand;
    std::vector<DemandDistribution> step;  ///< demand of that period alone
    std::vector<DemandDistribution> total; ///< demand of periods 1…step together (lead-time total)
    std::vector<MethodShare> methods;
    BacktestScore score;
    double level = 0;                       ///< units a period at the last origin
    double trend = 0;                       ///< units a period, each period
    std::vector<double> season;             ///< factor or addend by position in the season; empty = none
    std::vector<RegressorShare> regressors; ///< that are known ahead
    NewItemPrior prior;
    int leftOutPeriods = 0;  ///< missing, closed or with a one-off sale
    int missingPeriods = 0;  ///< of which nothing is known
    int closedPeriods = 0;   ///< in which nobody could buy
    int oneOffPeriods = 0;   ///< with a one-off sale, taken out
    int censoredPeriods = 0; ///< with an empty shelf, made up for
};

struct ForecastOptions {
    int horizon = 28; ///< steps, >= 1
    int leadTime = 7; ///< steps whose total the choice is made on, 1…horizon
    int backtestOrigins = 4;
    int threads = 0; ///< 0 = one a core
};

/// Called between series, from any worker: done of all. Return false to cancel.
using ProgressCheck = std::function<bool(std::size_t done, std::size_t all)>;

/// Series that need not stand in memory all at once.
struct SeriesSource {
    std::size_t count = 0;
    /// The series of that index: one that the source keeps, or one that it writes to `room`, which is the caller's and
    /// reused. Asked for several times, from any worker; must give the same each time.
    std::function<const DemandSeries&(std::size_t index, DemandSeries& room)> read;
};

/// Takes the forecast of a series as soon as it is made: from any worker, in any order.
using ForecastTaker = std::function<void(std::size_t index, DemandForecast&& forecast)>;

/// Forecasts of all series; the same input gives the same bits on any number of threads.
/// Refuses nothing: an empty or all-zero series gives Family::Zero. Cancelled → ErrorCode::Cancelled; what was taken
/// until then is to be thrown away. Reads units up to the end of each series only. Thread-safe.
/// Memory beside the source and what the taker keeps: about 1.5 kB a series.
Status forecastEach(const SeriesSource& source, const ForecastOptions& options, const ForecastTaker& take,
                    const ProgressCheck& progress = {});

/// The same of series that stand in memory, in their order.
Result<std::vector<DemandForecast>> forecastAll(const std::vector<DemandSeries>& series, const ForecastOptions& options,
                                                const ProgressCheck& progress = {});

/// Version of the methods: a stored forecast of another version is made anew.
int forecastVersion();

} // namespace qm::forecast
