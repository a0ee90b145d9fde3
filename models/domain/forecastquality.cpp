#include "forecastquality.h"

#include <cmath>
#include <limits>
#include <map>

namespace qm {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

QualitySums& QualitySums::operator+=(const QualitySums& other) {
    items += other.items;
    totals += other.totals;
    scaled += other.scaled;
    loss += other.loss;
    naiveLoss += other.naiveLoss;
    for (std::size_t i = 0; i < covered.size(); ++i) {
        covered[i] += other.covered[i];
    }
    forecast += other.forecast;
    actual += other.actual;
    steps += other.steps;
    squaredError += other.squaredError;
    return *this;
}

double QualitySums::scaledPinballLoss() const {
    return scaled > 0 ? loss / scaled : kUnknown;
}

double QualitySums::naiveScaledPinballLoss() const {
    return scaled > 0 ? naiveLoss / scaled : kUnknown;
}

double QualitySums::gain() const {
    return naiveLoss > 0 ? 1 - loss / naiveLoss : kUnknown;
}

double QualitySums::coverage(std::size_t quantile) const {
    return totals > 0 ? static_cast<double>(covered[quantile]) / totals : kUnknown;
}

double QualitySums::bias() const {
    return actual > 0 ? (forecast - actual) / actual : kUnknown;
}

double QualitySums::rmsse() const {
    return steps > 0 ? std::sqrt(squaredError / steps) : kUnknown;
}

std::vector<QualityGroup> groupQuality(const ForecastQuality& quality, QualityGrouping by) {
    std::map<QString, QualitySums> groups;
    for (const ItemQuality& item : quality.items) {
        const QString& name = by == QualityGrouping::DemandClass ? item.demandClass
                              : by == QualityGrouping::Category  ? item.category
                                                                 : item.supplier;
        groups[name] += item.sums;
    }
    std::vector<QualityGroup> result;
    for (const auto& [name, sums] : groups) {
        result.push_back({name, sums});
    }
    return result;
}

} // namespace qm
