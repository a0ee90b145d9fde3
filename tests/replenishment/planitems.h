#pragma once

#include "planner.h"

#include <string>

namespace qm::replenishment {

/// An item whose demand is the same on every day, without or with chance, for tests that can be worked by hand.
inline PlanItem evenItem(const std::string& key, double daily, double dailyVariance, int steps = 200) {
    PlanItem item;
    item.key = key;
    item.supplier = "S";
    item.demand.key = key;
    for (int i = 1; i <= steps; ++i) {
        forecast::DemandDistribution step;
        step.family = dailyVariance > 0 ? forecast::DemandDistribution::Family::NegativeBinomial
                                        : forecast::DemandDistribution::Family::Gamma;
        step.mean = daily;
        step.variance = dailyVariance;
        item.demand.step.push_back(step);
        step.mean = daily * i;
        step.variance = dailyVariance * i;
        item.demand.total.push_back(step);
    }
    item.unitPrice = 20000; // 2.00
    item.marginPerUnit = 1;
    item.leadTimeMeanDays = 5;
    item.leadTimeSdDays = 0;
    return item;
}

inline SupplierTerms weeklySupplier() {
    SupplierTerms supplier;
    supplier.key = "S";
    supplier.reviewDays = 7;
    supplier.orderCost = 0;
    return supplier;
}

inline PlanOptions optionsOn(const char* iso) {
    PlanOptions options;
    options.today = *CalendarDay::fromIso(iso);
    options.threads = 1;
    return options;
}

} // namespace qm::replenishment
