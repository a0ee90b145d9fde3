#include "combination.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kSharpness = 25;      ///< weight e-folds for each 4 % of loss
constexpr double kDenseSharpness = 10; ///< the same of absolute errors, which differ more than pinball losses
constexpr double kClassOrigins = 100;  ///< origins that the class's experience weighs as much as
constexpr double kPriorItems = 20;     ///< items that "all methods are alike" weighs as much as
constexpr float kLeastShare = 0.03F;

/// Mean of the losses of the methods of an item; <= 0 = nothing measured.
double typicalLoss(const BacktestRecord& record) {
    double sum = 0;
    int count = 0;
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (record.loss[m] >= 0) {
            sum += static_cast<double>(record.loss[m]);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

void Combination::learn(const BacktestRecord& record) {
    const double typical = typicalLoss(record);
    if (!(typical > 0)) {
        return;
    }
    ClassLosses& losses = m_classes[static_cast<std::size_t>(record.demandClass)];
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (record.loss[m] >= 0) {
            losses.relative[m] += static_cast<double>(record.loss[m]) / typical;
            losses.items[m] += 1;
        }
    }
}

MethodWeights Combination::weights(const BacktestRecord& record) const {
    MethodWeights result{};
    const ClassLosses& losses = m_classes[static_cast<std::size_t>(record.demandClass)];
    const double typical = typicalLoss(record);
    const double origins = record.evidence;
    const double sharpness = record.dense ? kDenseSharpness : kSharpness;
    std::array<double, kMethods> expected{};
    double best = 1e300;
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (!record.takesPart[m]) {
            continue;
        }
        const double ofClass = (losses.relative[m] + kPriorItems) / (losses.items[m] + kPriorItems);
        const bool measured = typical > 0 && record.loss[m] >= 0;
        const double own = measured ? static_cast<double>(record.loss[m]) / typical : ofClass;
        expected[m] = (own * origins + ofClass * kClassOrigins) / (origins + kClassOrigins);
        best = std::min(best, expected[m]);
    }
    double sum = 0;
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (record.takesPart[m]) {
            const double share = methodTable()[m].priorOdds * steady::exp(-sharpness * (expected[m] / best - 1));
            result[m] = static_cast<float>(share);
            sum += share;
        }
    }
    float kept = 0;
    for (float& share : result) {
        share = sum > 0 ? share / static_cast<float>(sum) : 0;
        share = share < kLeastShare ? 0 : share;
        kept += share;
    }
    for (float& share : result) {
        share = kept > 0 ? share / kept : 0;
    }
    return result;
}

double combinedTotal(const PastTotal& past, std::size_t length, const MethodWeights& weights) {
    double sum = 0;
    for (std::size_t m = 0; m < kMethods; ++m) {
        sum += static_cast<double>(weights[m]) * static_cast<double>(past.forecast[length][m]);
    }
    return sum;
}

} // namespace qm::forecast
