#pragma once

#include "calendarbook.h"

namespace qm {

/// A coming closure of a supplier as ordering sees it.
struct ClosureWindow {
    SupplierId supplier;
    QString name;
    DayRange days;
    /// Last day from today on whose order still arrives before the closure; none: it is too late for that.
    std::optional<CalendarDay> lastOrderDay;
    CalendarDay nextArrival; ///< when the first order after the closure arrives
};

/// How a supplier delivers.
struct SupplierPace {
    unsigned orderDays = 0; ///< bit 0 = Monday; 0 = any day
    int leadTimeDays = 7;
};

/// Closures that lie ahead and whose last order day comes within `ahead` days, or has passed. By first day.
std::vector<ClosureWindow> closureWindows(const CalendarBook& calendar, const QHash<SupplierId, SupplierPace>& paces,
                                          CalendarDay today, int ahead);

} // namespace qm
