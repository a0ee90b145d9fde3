#include "forecastsum.h"

#include <algorithm>

namespace qm {

namespace {

using forecast::DemandDistribution;

DemandDistribution sumOf(const DemandDistribution& a, const DemandDistribution& b) {
    if (a.family == DemandDistribution::Family::Zero) {
        return b;
    }
    if (b.family == DemandDistribution::Family::Zero) {
        return a;
    }
    DemandDistribution sum;
    sum.mean = a.mean + b.mean;
    sum.variance = a.variance + b.variance;
    sum.wholeNumbers = a.wholeNumbers && b.wholeNumbers;
    sum.family = std::max(a.family, b.family);
    return sum;
}

} // namespace

void addForecast(forecast::DemandForecast& sum, const forecast::DemandForecast& part) {
    if (sum.step.empty()) {
        sum = part;
        return;
    }
    if (part.step.empty()) {
        return;
    }
    const std::size_t steps = std::min(sum.step.size(), part.step.size());
    sum.step.resize(steps);
    sum.total.resize(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        sum.step[i] = sumOf(sum.step[i], part.step[i]);
        sum.total[i] = sumOf(sum.total[i], part.total[i]);
    }
    if (part.level > sum.level) {
        sum.demandClass = part.demandClass;
        sum.methods = part.methods;
        sum.score = part.score;
        sum.season = part.season;
        sum.regressors = part.regressors;
        sum.prior = part.prior;
    }
    sum.level += part.level;
    sum.trend += part.trend;
    sum.leftOutPeriods = std::max(sum.leftOutPeriods, part.leftOutPeriods);
    sum.missingPeriods = std::max(sum.missingPeriods, part.missingPeriods);
    sum.closedPeriods = std::max(sum.closedPeriods, part.closedPeriods);
    sum.oneOffPeriods = std::max(sum.oneOffPeriods, part.oneOffPeriods);
    sum.censoredPeriods = std::max(sum.censoredPeriods, part.censoredPeriods);
}

} // namespace qm
