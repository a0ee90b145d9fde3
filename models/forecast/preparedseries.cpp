#include "preparedseries.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kReturnWindow = 31; ///< periods in which a return may undo a sale
constexpr double kLevelDecay = 0.95; ///< of the level that fills gaps

void netReturns(std::vector<double>& value) {
    const int n = static_cast<int>(value.size());
    for (int t = 0; t < n; ++t) {
        double owed = -std::min(value[static_cast<std::size_t>(t)], 0.0);
        if (owed <= 0) {
            continue;
        }
        value[static_cast<std::size_t>(t)] = 0;
        for (int back = t - 1; back >= 0 && t - back <= kReturnWindow && owed > 0; --back) {
            double& earlier = value[static_cast<std::size_t>(back)];
            const double taken = std::min(owed, std::max(earlier, 0.0));
            earlier -= taken;
            owed -= taken;
        }
    }
}

/// E[D | D >= sold] around a level with the dispersion seen so far.
double beyondShelf(double sold, double mean, double variance) {
    if (!(mean > 0)) {
        return sold;
    }
    const auto demand = DemandDistribution::fromMoments(mean, std::max(variance, mean), false);
    const double chance = 1 - demand.cdf(sold);
    if (chance < 1e-4) { // the level says nothing about so large a demand
        return sold;
    }
    return std::min(sold + demand.expectedShortage(sold) / chance, std::max(2 * sold, 4 * mean));
}

} // namespace

int seasonOf(Period period) {
    switch (period) {
    case Period::Day:
        return 7;
    case Period::Week:
        return 52;
    case Period::Month:
        return 12;
    }
    return 1;
}

DemandClass classify(const std::vector<double>& value, int periods) {
    int positives = 0;
    double sum = 0;
    for (int t = 0; t < periods; ++t) {
        const double v = value[static_cast<std::size_t>(t)];
        if (v > 0) {
            ++positives;
            sum += v;
        }
    }
    if (positives == 0) {
        return DemandClass::NoDemand;
    }
    if (positives < 2) {
        return DemandClass::Intermittent;
    }
    const double mean = sum / positives;
    double squares = 0;
    for (int t = 0; t < periods; ++t) {
        const double v = value[static_cast<std::size_t>(t)];
        squares += v > 0 ? (v - mean) * (v - mean) : 0;
    }
    const bool often = static_cast<double>(periods) / positives < 1.32;
    const bool even = squares / (positives - 1) / (mean * mean) < 0.49;
    if (often) {
        return even ? DemandClass::Smooth : DemandClass::Erratic;
    }
    return even ? DemandClass::Intermittent : DemandClass::Lumpy;
}

void PreparedSeries::takeOut(const std::vector<double>& byPeriod) {
    effect.resize(std::max(effect.size(), byPeriod.size()), 1.0);
    for (std::size_t t = 0; t < byPeriod.size(); ++t) {
        effect[t] *= byPeriod[t];
        if (t < value.size()) {
            value[t] /= byPeriod[t];
        }
    }
}

PreparedSeries prepareSeries(const DemandSeries& series) {
    PreparedSeries result;
    const std::size_t n = series.units.size();
    result.season = seasonOf(series.period);
    result.value = series.units;
    result.known.assign(n, 1);
    for (std::size_t t = 0; t < n; ++t) {
        double& v = result.value[t];
        v = series.regularUnits(t);
        result.oneOffPeriods += v != series.units[t] ? 1 : 0;
        if (!series.knownAt(t)) {
            const bool closed = t < series.closed.size() && series.closed[t] != 0;
            ++(closed ? result.closedPeriods : result.missingPeriods);
            result.known[t] = 0;
            v = 0;
        } else if (v != std::floor(v)) {
            result.wholeNumbers = false;
        }
    }
    netReturns(result.value);
    double sum = 0;
    double squares = 0;
    double weight = 0;
    for (std::size_t t = 0; t < n; ++t) {
        const double level = weight > 0 ? sum / weight : 0;
        const double variance = weight > 0 ? squares / weight - level * level : 0;
        double& v = result.value[t];
        if (result.known[t] == 0) {
            v = level;
            continue;
        }
        if (t < series.censored.size() && series.censored[t] != 0) {
            ++result.censoredPeriods;
            v = beyondShelf(v, level, variance);
        }
        sum = sum * kLevelDecay + v;
        squares = squares * kLevelDecay + v * v;
        weight = weight * kLevelDecay + 1;
    }
    result.demandClass = classify(result.value, static_cast<int>(n));
    return result;
}

} // namespace qm::forecast
