#include "suppliermeasures.h"

#include "orderreader.h"
#include "supplierrecord.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

constexpr std::size_t kMostDeliveries = 20;
constexpr int kMeasuredDays = 365;
constexpr double kPriorWeight = 5;
constexpr double kPriorSdShare = 0.2;
constexpr double kUnknownDays = 7;

} // namespace

Result<QHash<SupplierId, SupplierMeasures>> measureSuppliers(const Database& database, CalendarDay before) {
    const CalendarDay from = before - kMeasuredDays;
    auto deliveries = readDeliveries(database, before);
    auto shares = readFillShares(database, from, before);
    auto open = readOrders(database, {before, {}, {}, {}, {}, true});
    if (!deliveries.ok() || !shares.ok() || !open.ok()) {
        return !deliveries.ok() ? deliveries.error() : !shares.ok() ? shares.error() : open.error();
    }
    QHash<SupplierId, SupplierMeasures> measures;
    QHash<SupplierId, std::pair<int, int>> punctual; // on time, judged
    for (const DeliveryRow& delivery : *deliveries) {
        SupplierMeasures& own = measures[delivery.supplier];
        if (own.leadTimes.size() < kMostDeliveries && delivery.received >= delivery.ordered) {
            own.leadTimes.push_back(delivery.received - delivery.ordered);
        }
        if (delivery.received < from) {
            continue;
        }
        ++own.deliveries;
        if (delivery.expected) {
            auto& [onTime, judged] = punctual[delivery.supplier];
            onTime += delivery.received <= *delivery.expected ? 1 : 0;
            ++judged;
        }
    }
    for (const PurchaseOrder& order : *open) {
        if (order.head.daysLate > 0) {
            ++punctual[order.head.supplier].second;
        }
    }
    for (auto each = punctual.constBegin(); each != punctual.constEnd(); ++each) {
        if (each.value().second > 0) {
            measures[each.key()].onTimeShare = static_cast<double>(each.value().first) / each.value().second;
        }
    }
    for (const FillRow& fill : *shares) {
        measures[fill.supplier].fillShare = fill.share;
    }
    return measures;
}

LeadTime leadTimeOf(std::optional<int> statedDays, std::optional<double> statedSd, const std::vector<int>& measured) {
    const double prior = statedDays ? static_cast<double>(*statedDays) : kUnknownDays;
    const double priorSd = statedSd.value_or(prior * kPriorSdShare);
    double sum = kPriorWeight * prior;
    for (const int days : measured) {
        sum += days;
    }
    const double weight = kPriorWeight + static_cast<double>(measured.size());
    LeadTime result;
    result.meanDays = sum / weight;
    double squares = kPriorWeight * (priorSd * priorSd + (prior - result.meanDays) * (prior - result.meanDays));
    for (const int days : measured) {
        squares += (days - result.meanDays) * (days - result.meanDays);
    }
    result.sdDays = std::sqrt(squares / weight);
    return result;
}

} // namespace qm
