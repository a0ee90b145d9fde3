#include "bulksale.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

constexpr std::size_t kLeastLines = 20;
constexpr std::int64_t kTimesMedian = 10;
constexpr std::int64_t kTimesNext = 3;
constexpr int kDaysOfDemand = 56;
constexpr int kShortestHistory = 28;
constexpr double kLimit = 3.5;
constexpr double kConsistency = 1.4826; // median absolute deviation to standard deviation of a Normal
constexpr double kLeastDeviation = 0.2; // of logarithms: lines that are all alike still vary by a fifth

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<BulkSaleFinding> bulkSaleAt(const std::vector<SoldLine>& lines, std::size_t index) {
    const std::int64_t quantity = lines[index].quantity.value;
    if (lines.size() < kLeastLines) {
        return std::nullopt;
    }
    std::int64_t next = 0;
    double others = 0;
    std::vector<double> logarithms;
    logarithms.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        logarithms.push_back(std::log(static_cast<double>(lines[i].quantity.value)));
        if (i != index) {
            next = std::max(next, lines[i].quantity.value);
            others += static_cast<double>(lines[i].quantity.value);
        }
    }
    const double median = medianOf(logarithms);
    const auto usual = static_cast<std::int64_t>(std::llround(std::exp(median)));
    const int days = std::max(kShortestHistory, lines.back().day - lines.front().day + 1);
    if (quantity < kTimesNext * next || quantity < kTimesMedian * usual ||
        static_cast<double>(quantity) < others / days * kDaysOfDemand) {
        return std::nullopt;
    }
    std::vector<double> deviations = logarithms;
    for (double& value : deviations) {
        value = std::abs(value - median);
    }
    const double deviation = kConsistency * std::max(medianOf(std::move(deviations)), kLeastDeviation);
    if ((logarithms[index] - median) / deviation <= kLimit) {
        return std::nullopt;
    }
    return BulkSaleFinding{Quantity{usual}, Quantity{next}};
}

} // namespace qm
