#pragma once

#include <cstddef>

/// The recursions of the forecasting methods, compiled once for each instruction set: either a method's parameter sets
/// or several series lie side by side in the lanes of a register. Every lane does the same IEEE 754 operations in the
/// same order whatever the width, so all sets give the same bits. Nothing here allocates.
///
/// This header is read by files built for processors that others lack. What it defines must therefore have internal
/// linkage: the linker keeps one copy of an inline function, and it could be one that an older processor cannot run.
/// For the same reason it includes nothing of the library but <cstddef>.
namespace qm::forecast {

constexpr std::size_t kEightSets = 8;
constexpr std::size_t kSixteenSets = 16;
constexpr std::size_t kWidest = 8;          ///< numbers in the widest register
constexpr std::size_t kSideBySide = 8;      ///< series of a pack
constexpr std::size_t kBlockLengths = 5;    ///< of IMAPA: 1, 2, 4, 8 and 16 periods
constexpr double kErrorDecay = 0.995;       ///< of squared errors, so that old times do not choose
constexpr double kLeastLearntFactor = 0.05; ///< periods whose season is less say nothing of the level

/// A prepared series; all arrays as long as the walk, factor by period.
struct SeriesView {
    const double* value;
    const double* factor;
    const unsigned char* known;
    const double* index = nullptr; ///< seasonal indices besides the factor, or none
    std::size_t indexLength = 1;
};

struct SmoothingGrid {
    double alpha[kEightSets];
    double keep[kEightSets];      ///< 1 − alpha
    double trendGain[kEightSets]; ///< alpha × beta
    double damping[kEightSets];
};
/// Of the methods with eight sets; SES and Theta use a part.
struct SmoothingState {
    double level[kEightSets];
    double trend[kEightSets];
    double weight[kEightSets]; ///< SES: level is the discounted demand over this discounted season
    double error[kEightSets];  ///< discounted squared one-step errors
    double errors;             ///< discounted number of them
};

/// Straight line through y(1…count), updated in constant time; source: Fiorucci et al. (2016), appendix.
struct TrendLine {
    double mean;
    double slope;
    double count;
};
static inline double interceptOf(const TrendLine& line) {
    return line.mean - line.slope * (line.count + 1) / 2;
}
static inline void follow(TrendLine& line, double y) {
    line.count += 1;
    const double before = line.mean;
    line.mean += (y - line.mean) / line.count;
    line.slope =
        line.count < 2 ? 0 : ((line.count - 2) * line.slope + 6 * (y - before) / line.count) / (line.count + 1);
}

struct ThetaGrid {
    double alpha[kSixteenSets];
    double keep[kSixteenSets];    ///< 1 − alpha
    double inverse[kSixteenSets]; ///< 1 / alpha
    double pull[kSixteenSets];    ///< 1 − 1 / theta
};
struct ThetaState {
    double level[kSixteenSets];
    double error[kSixteenSets];
    double forget[kSixteenSets]; ///< (1 − alpha)^t
    double errors;
    TrendLine line;
};

struct SeasonalGrid {
    double alpha[kSixteenSets];
    double trendGain[kSixteenSets];
    double gamma[kSixteenSets];
    double damping;
    double leastSeason; ///< of the multiplicative form
};
struct SeasonalState {
    double level[kSixteenSets];
    double trend[kSixteenSets];
    double error[kSixteenSets];
    double errors;
    double* season; ///< shape (length, kSixteenSets), by period modulo the length
    std::size_t length;
};

/// Series of one season side by side, their ends in one line: shape (periods, kSideBySide). Before its beginning a
/// series has unknown periods.
struct PackView {
    const double* value;
    const double* factor;
    const double* known; ///< 1 or 0
    const double* start; ///< shape (kSideBySide): the period with which each begins
};
struct PackParameters {
    std::size_t window; ///< of the moving average
    double slowKeep;    ///< part of the slow and of the quick memory that stays
    double quickKeep;
    double sizeGain;                 ///< Croston's and TSB's for sizes and intervals
    double chanceGain;               ///< TSB's
    double blockKeep[kBlockLengths]; ///< IMAPA's, by block length
};
struct PackState {
    double windowSum[kSideBySide];
    double windowWeight[kSideBySide];
    double wholeSum[kSideBySide];
    double wholeWeight[kSideBySide];
    double slowSum[kSideBySide];
    double slowWeight[kSideBySide];
    double quickSum[kSideBySide];
    double quickWeight[kSideBySide];
    double size[kSideBySide];     ///< smoothed size of a demand; 0 before the first
    double interval[kSideBySide]; ///< Croston's
    double since[kSideBySide];    ///< known periods since the last demand
    double age[kSideBySide];      ///< known periods
    double chance[kSideBySide];   ///< TSB's
};

/// One instruction set. Walks take the periods [begin, end) and leave the state after them.
struct KernelSet {
    void (*smoothing)(const SeriesView&, std::size_t begin, std::size_t end, const SmoothingGrid&, SmoothingState&);
    void (*trend)(const SeriesView&, std::size_t begin, std::size_t end, const SmoothingGrid&, SmoothingState&);
    void (*theta)(const SeriesView&, std::size_t begin, std::size_t end, const SmoothingGrid&, SmoothingState&,
                  TrendLine&);
    void (*dynamicTheta)(const SeriesView&, std::size_t begin, std::size_t end, const ThetaGrid&, ThetaState&);
    void (*additiveSeason)(const SeriesView&, std::size_t begin, std::size_t end, const SeasonalGrid&, SeasonalState&);
    void (*multiplicativeSeason)(const SeriesView&, std::size_t begin, std::size_t end, const SeasonalGrid&,
                                 SeasonalState&);
    /// Moving average, mean and the two memories.
    void (*averages)(const PackView&, std::size_t begin, std::size_t end, const PackParameters&, PackState&);
    /// Croston and TSB.
    void (*intermittent)(const PackView&, std::size_t begin, std::size_t end, const PackParameters&, PackState&);
    /// Level of IMAPA for each series at the end of the period before `end`; 0 where nothing is known.
    void (*aggregation)(const PackView&, std::size_t end, const PackParameters&, double* level);
    /// Sums of products with what lies 1 … lags periods before; seasonality.inc.
    void (*laggedProducts)(const double* centred, const double* reversed, std::size_t n, std::size_t lags, double* out);
    void (*centredAverages)(const double* values, std::size_t n, std::size_t season, double* out);
};

} // namespace qm::forecast
