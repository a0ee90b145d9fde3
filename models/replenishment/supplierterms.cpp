#include "supplierterms.h"

#include <algorithm>

namespace qm::replenishment {

namespace {

constexpr int kLongestSearchDays = 731;

bool isClosed(const std::vector<ClosedDays>& closures, CalendarDay day) {
    return std::any_of(closures.begin(), closures.end(),
                       [day](const ClosedDays& closed) { return closed.first <= day && day <= closed.last; });
}

} // namespace

CalendarDay SupplierTerms::orderDayFrom(CalendarDay from) const {
    for (int days = 0; days < kLongestSearchDays; ++days) {
        const CalendarDay day = from + days;
        const bool takesOrders = (orderWeekdays & 0x7fu) == 0 || ((orderWeekdays >> (day.dayOfWeek() - 1)) & 1u) != 0;
        if (takesOrders && !isClosed(closures, day)) {
            return day;
        }
    }
    return from;
}

CalendarDay SupplierTerms::nextOrderDay(CalendarDay orderDay) const {
    // With fixed weekdays every one of them is a chance; without, the next look is.
    const int wait = (orderWeekdays & 0x7fu) == 0 ? std::max(1, reviewDays) : 1;
    return orderDayFrom(orderDay + wait);
}

CalendarDay SupplierTerms::arrival(CalendarDay orderDay, int leadTimeDays,
                                   const std::vector<ClosedDays>& noReceiving) const {
    CalendarDay day = orderDay + std::max(0, leadTimeDays);
    for (int days = 0; days < kLongestSearchDays && (isClosed(closures, day) || isClosed(noReceiving, day)); ++days) {
        day = day + 1;
    }
    return day;
}

} // namespace qm::replenishment
