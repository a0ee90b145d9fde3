#include "forecastadjust.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

using forecast::DemandDistribution;

constexpr double kSpreadPower = 1.5;

DemandDistribution withMoments(const DemandDistribution& old, double mean, double variance) {
    DemandDistribution changed = DemandDistribution::fromMoments(mean, variance, old.wholeNumbers);
    changed.readAt = old.readAt;
    changed.calibrated = old.calibrated;
    return changed;
}

} // namespace

void adjustForecast(forecast::DemandForecast& forecast, const std::vector<double>& means) {
    double oldMean = 0;
    double newMean = 0;
    double oldVariance = 0;
    double newVariance = 0;
    bool changed = false;
    for (std::size_t i = 0; i < forecast.step.size(); ++i) {
        DemandDistribution& step = forecast.step[i];
        oldMean += step.mean;
        oldVariance += step.variance;
        if (i < means.size() && std::isfinite(means[i]) && means[i] >= 0 && means[i] != step.mean) {
            const double variance =
                step.mean > 0 ? step.variance * std::pow(means[i] / step.mean, kSpreadPower) : means[i];
            step = withMoments(step, means[i], variance);
            changed = true;
        }
        newMean += step.mean;
        newVariance += step.variance;
        if (changed && i < forecast.total.size()) {
            DemandDistribution& total = forecast.total[i];
            const double mean = oldMean > 0 ? total.mean * (newMean / oldMean) : newMean;
            const double variance = oldVariance > 0 ? total.variance * (newVariance / oldVariance) : newVariance;
            total = withMoments(total, mean, variance);
        }
    }
}

} // namespace qm
