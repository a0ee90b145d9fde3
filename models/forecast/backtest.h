#pragma once

#include "leadtimedemand.h"
#include "methods.h"
#include "seasonprofile.h"

#include <array>
#include <vector>

namespace qm::forecast {

/// Totals of two lengths are looked at: the lead time, and a longer one up to the horizon.
constexpr std::size_t kLengths = 2;

/// Where in the past forecasts are tried, the same distance from the end for every series.
struct BacktestPlan {
    std::array<int, kLengths> length{1, 1}; ///< steps of the two totals; equal where the horizon is the lead time
    int origins = 0;
    int stride = 1;  ///< periods between origins
    int horizon = 1; ///< steps of the forecast at the end

    /// Periods at the end that some past origin forecasts.
    int reach() const { return origins > 0 ? length[1] + (origins - 1) * stride : 0; }
    /// Where a length lies between the two, on a scale of logarithms: 0 at the lead time, 1 at the longer one.
    double towardsLong(std::size_t steps) const;
    static BacktestPlan of(const ForecastOptions& options);
    /// The origins that a series of n periods has history for (at least half the longer total and 4 periods).
    Origins pastOrigins(int n) const;
};

/// What an item looks like at an origin; demand without the effect of price and promotion.
constexpr std::size_t kWindows = 4;
struct OriginState {
    double periods = 0;                    ///< of history
    double demands = 0;                    ///< periods with demand
    double sinceDemand = 0;                ///< periods since the last one
    std::array<double, kWindows> window{}; ///< lengths of the last times looked at; the scored lengths first
    std::array<double, kWindows> sold{};   ///< demand in them
};

/// One past origin of one item.
struct PastTotal {
    bool corrected = false; ///< BacktestRecord::corrected
    OriginState state;
    std::array<double, kLengths> actual{};
    std::array<TotalsHistory, kLengths> history{};
    std::array<double, kLengths> effect{}; ///< mean effect of year, price and promotion over the total's steps
    std::array<std::array<float, kMethods>, kLengths> forecast{}; ///< mean total by method; 0 where it took no part
};

/// What later stages need of an item's backtest; the series itself is prepared again when it is forecast.
struct BacktestRecord {
    DemandClass demandClass = DemandClass::NoDemand;
    bool dense = false; ///< smooth or erratic
    bool moved = false; ///< PreparedSeries::moved
    bool wholeNumbers = true;
    /// Whether the global model corrects it: not where the series knows itself better than its likes do, nor where it
    /// follows announced prices.
    bool corrected = false;
    int season = 1;
    std::array<bool, kMethods> takesPart{};
    std::array<double, kLengths> scale{}; ///< mean |S(t+L) − S(t)| of totals; 0 = cannot be scaled
    std::vector<PastTotal> past;
    /// shape (methods): mean scaled loss over origins and lengths; < 0 = unknown. Of dense series the absolute error,
    /// since their past totals spread by trend and season; of others the pinball loss of totals as gamma with the
    /// dispersion of the item's past. Neither depends on the unit of the demand.
    std::array<float, kMethods> loss{};
    double evidence = 0; ///< origins that the losses stand on
};

/// Reused between series of one thread.
struct BacktestWorkspace {
    ForecastPaths paths;
    std::vector<double> sums;
    std::vector<double> plainSums;
    std::array<std::vector<TotalsHistory>, kLengths> histories;
};

/// Mean effect over the first `steps` periods after an origin; > 0.
double meanEffect(const PreparedSeries& series, int after, int steps);

/// Mean absolute change between neighbouring totals of a length: the scale of the pinball loss.
double totalsScale(const std::vector<double>& sums, int length);

/// plainSums: of the series, shape (n + 1).
OriginState stateAt(const PreparedSeries& series, const BacktestPlan& plan, const std::vector<double>& plainSums,
                    int after);

/// Tries every method at past origins; each sees only what was known there. flat: levels by origin of the methods that
/// ran side by side with other series (SeriesPack); empty = run them here.
BacktestRecord backtest(const PreparedSeries& series, const BacktestPlan& plan, const std::vector<FlatLevels>& flat,
                        BacktestWorkspace& work);

} // namespace qm::forecast
