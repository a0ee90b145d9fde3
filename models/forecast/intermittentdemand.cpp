#include "intermittentdemand.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kAlpha = 0.1;
constexpr int kMaxBlock = 16;

void crostonTimes(const PreparedSeries& series, const Origins& origins, double share, ForecastPaths& paths) {
    double size = 0;
    double interval = 1;
    double since = 0;
    bool started = false;
    walk(
        series, origins, [&](std::size_t i) { emitFlat(series, origins, i, share * size / interval, paths); },
        [&](std::size_t t) {
            if (series.known[t] == 0) {
                return;
            }
            since += 1;
            const double y = series.value[t];
            if (y > 0) {
                size = started ? size + kAlpha * (y - size) : y;
                interval = started ? interval + kAlpha * (since - interval) : since;
                started = true;
                since = 0;
            }
        });
}

} // namespace

void croston(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    crostonTimes(series, origins, 1, paths);
}

void crostonSba(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    crostonTimes(series, origins, 1 - kAlpha / 2, paths);
}

void teunterSyntetosBabai(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    const double beta = series.season == 12 ? 0.1 : 0.05;
    double size = 0;
    double chance = 0;
    double since = 0;
    bool started = false;
    walk(
        series, origins, [&](std::size_t i) { emitFlat(series, origins, i, size * chance, paths); },
        [&](std::size_t t) {
            if (series.known[t] == 0) {
                return;
            }
            since += 1;
            const double y = series.value[t];
            if (!started && y > 0) {
                size = y;
                chance = 1 / since;
                started = true;
                return;
            }
            chance += beta * ((y > 0 ? 1 : 0) - chance);
            if (y > 0) {
                size += kAlpha * (y - size);
            }
        });
}

void multipleAggregation(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    for (std::size_t i = 0; i < origins.after.size(); ++i) {
        const int n = origins.after[i];
        int positives = 0;
        for (int t = 0; t < n; ++t) {
            positives += series.value[static_cast<std::size_t>(t)] > 0 ? 1 : 0;
        }
        const int longest = std::clamp(positives > 0 ? n / positives : 1, 1, kMaxBlock);
        double sum = 0;
        int lengths = 0;
        for (int block = 1; block <= longest; block *= 2) {
            // The same memory in periods whatever the block: about 12 blocks of one period's alpha.
            const double keep = steady::pow(1 - (series.season == 12 ? 0.1 : 0.04), block);
            double total = 0;
            double weight = 0;
            for (int t = n % block; t + block <= n; t += block) {
                double blockSum = 0;
                double blockWeight = 0;
                for (int k = t; k < t + block; ++k) {
                    blockSum += series.value[static_cast<std::size_t>(k)];
                    blockWeight += series.factor[static_cast<std::size_t>(k)];
                }
                total = total * keep + blockSum;
                weight = weight * keep + blockWeight;
            }
            if (weight > 1e-9) {
                sum += total / weight;
                ++lengths;
            }
        }
        emitFlat(series, origins, i, lengths > 0 ? sum / lengths : 0, paths);
    }
}

} // namespace qm::forecast
