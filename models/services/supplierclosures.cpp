#include "supplierclosures.h"

#include "supplierterms.h"

namespace qm {

std::vector<ClosureWindow> closureWindows(const CalendarBook& calendar, const QHash<SupplierId, SupplierPace>& paces,
                                          CalendarDay today, int ahead) {
    std::vector<ClosureWindow> windows;
    for (const CalendarBook::Closure& closure : calendar.closures()) {
        const auto pace = paces.constFind(closure.supplier);
        if (pace == paces.constEnd() || closure.days.first <= today) {
            continue;
        }
        replenishment::SupplierTerms terms;
        terms.orderWeekdays = pace->orderDays;
        for (const DayRange& days : calendar.notOrdering(closure.supplier)) {
            terms.closures.push_back({days.first, days.last});
        }
        ClosureWindow window{closure.supplier, closure.name, closure.days, {}, {}};
        for (CalendarDay day = closure.days.first - 1; day >= today && !window.lastOrderDay; day = day - 1) {
            if (terms.orderDayFrom(day) == day && terms.arrival(day, pace->leadTimeDays) < closure.days.first) {
                window.lastOrderDay = day;
            }
        }
        if (window.lastOrderDay.value_or(today) - today > ahead) {
            continue;
        }
        window.nextArrival = terms.arrival(terms.orderDayFrom(closure.days.last + 1), pace->leadTimeDays);
        windows.push_back(std::move(window));
    }
    return windows;
}

} // namespace qm
