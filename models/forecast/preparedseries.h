#pragma once

#include "demandseries.h"
#include "forecaster.h"

#include <cstdint>
#include <vector>

namespace qm::forecast {

/// A demand history that every method can read without questions: no gaps, nothing negative, nothing cut off by an
/// empty shelf. Value type.
struct PreparedSeries {
    /// shape (n), finite, >= 0. Net returns are taken off the demand before them; a period of which nothing is known
    /// (or in which nobody could buy) holds the level of that time; one-off sales are taken off; a period with an empty
    /// shelf holds the demand expected beyond what was sold.
    std::vector<double> value;
    std::vector<std::uint8_t> known; ///< shape (n); 0 = filled, so not to be learnt from
    /// shape (n + horizon): seasonal factor that items share (mean 1 over a season); 1 without a profile
    std::vector<double> factor;
    /// shape (n + horizon) or empty: the shape of the year times the effect of price and promotion. value is what
    /// demand would have been without, so methods know nothing of it; their forecasts are multiplied by it.
    std::vector<double> effect;
    bool moved = false; ///< by price and promotion, so much that they rule alone
    std::vector<RegressorShare> regressors;
    int season = 1; ///< periods of a season: 7 days, 52 weeks, 12 months
    bool wholeNumbers = true;
    DemandClass demandClass = DemandClass::NoDemand;
    int missingPeriods = 0;
    int closedPeriods = 0;
    int oneOffPeriods = 0;
    int censoredPeriods = 0;

    /// Takes one more effect out of the values; empty = none.
    void takeOut(const std::vector<double>& byPeriod);
    /// What a forecast of a period is multiplied by.
    double effectAt(std::size_t t) const { return t < effect.size() ? effect[t] : 1; }
    /// Demand of a period as it was.
    double observed(std::size_t t) const { return value[t] * effectAt(t); }
    bool dense() const { return demandClass == DemandClass::Smooth || demandClass == DemandClass::Erratic; }
    /// Whether trend and season show in the series itself: dense weeks or months of four years or more that no price or
    /// promotion rules.
    bool knowsItself() const { return dense() && !moved && season > 7 && size() >= 4 * season; }
    int size() const { return static_cast<int>(value.size()); }
};

/// Makes a series ready. Each filled value depends on earlier periods only (but for returns, which lie after the sale
/// that they undo). Source of the expectation beyond an empty shelf: E[D | D >= sold] of a negative binomial around
/// the level known so far (the E step of Nahmias, 1994).
PreparedSeries prepareSeries(const DemandSeries& series);

/// Periods of a season of that period.
int seasonOf(Period period);

/// Class of the first `periods` values. Limits: Syntetos, Boylan & Croston (2005): 1.32 periods per positive period,
/// CV² of the positives 0.49 (sample variance); fewer than two positives are intermittent.
DemandClass classify(const std::vector<double>& value, int periods);

} // namespace qm::forecast
