#pragma once

#include "forecaster.h"

#include <QString>

#include <array>
#include <cmath>
#include <random>

namespace qm::forecast {

inline constexpr unsigned kSeed = 20261121;
inline constexpr std::array kProbabilities{0.05, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99};

inline DemandSeries dailySeries(std::string key, std::vector<double> units) {
    DemandSeries series;
    series.key = std::move(key);
    series.start = *CalendarDay::fromIso("2011-01-03");
    series.units = std::move(units);
    return series;
}

/// Items of every class: rare, lumpy, steady, large, growing, with and without weekdays.
inline std::vector<DemandSeries> shop(int items, int days, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<DemandSeries> result;
    for (int i = 0; i < items; ++i) {
        std::vector<double> units;
        const double level = std::exp(std::uniform_real_distribution<>(-3, 5)(random));
        const double chance = std::uniform_real_distribution<>(0.05, 1)(random);
        const double growth = std::uniform_real_distribution<>(-0.002, 0.004)(random);
        for (int t = 0; t < days; ++t) {
            const double mean = level * std::exp(growth * t) * (t % 7 == 5 ? 0.1 : 1.15);
            const bool any = std::uniform_real_distribution<>(0, 1)(random) < chance;
            units.push_back(any ? std::poisson_distribution<>(mean)(random) : 0);
        }
        result.push_back(dailySeries("item " + std::to_string(i), units));
    }
    return result;
}

inline std::vector<DemandForecast> forecastOf(const std::vector<DemandSeries>& series, ForecastOptions options = {}) {
    auto result = forecastAll(series, options);
    return result.ok() ? *result : std::vector<DemandForecast>();
}

/// What of a forecast breaks a rule that always holds; empty = nothing.
inline QString fault(const DemandForecast& forecast, int horizon) {
    if (forecast.step.size() != static_cast<std::size_t>(horizon) || forecast.total.size() != forecast.step.size()) {
        return QStringLiteral("wrong size");
    }
    std::array<double, kProbabilities.size()> before{};
    for (std::size_t h = 0; h < forecast.total.size(); ++h) {
        for (const DemandDistribution& d : {forecast.step[h], forecast.total[h]}) {
            double lower = 0;
            for (const double p : kProbabilities) {
                const double q = d.quantile(p);
                if (!std::isfinite(q) || q < lower || (d.wholeNumbers && q != std::floor(q))) {
                    return QStringLiteral("quantile %1 of step %2 is %3").arg(p).arg(h + 1).arg(q);
                }
                lower = q;
            }
            if (!std::isfinite(d.mean) || d.mean < 0 || !std::isfinite(d.variance) || d.variance < 0) {
                return QStringLiteral("moments of step %1").arg(h + 1);
            }
        }
        for (std::size_t i = 0; i < kProbabilities.size(); ++i) {
            const double q = forecast.total[h].quantile(kProbabilities[i]);
            if (q < before[i]) {
                return QStringLiteral("total %1 at %2 falls from %3 to %4")
                    .arg(h + 1)
                    .arg(kProbabilities[i])
                    .arg(before[i])
                    .arg(q);
            }
            before[i] = q;
        }
    }
    double weights = 0;
    for (const MethodShare& share : forecast.methods) {
        weights += share.weight;
    }
    if (!forecast.methods.empty() && std::abs(weights - 1) > 1e-5) {
        return QStringLiteral("weights sum to %1").arg(weights);
    }
    return std::isfinite(forecast.level) && std::isfinite(forecast.trend) ? QString() : QStringLiteral("level");
}

} // namespace qm::forecast
