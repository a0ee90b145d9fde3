#pragma once

#include "calendarday.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qm::replenishment {

/// Days on which a supplier takes no orders and delivers nothing, both ends included.
struct ClosedDays {
    CalendarDay first;
    CalendarDay last;
};

/// What holds for every order to one supplier. A value type.
struct SupplierTerms {
    std::string key; ///< unique within a run
    /// Weekdays on which it takes orders: bit 0 = Monday … bit 6 = Sunday; 0 = any day.
    unsigned orderWeekdays = 0;
    /// Days between two looks at this supplier where it takes orders on any day, >= 1.
    int reviewDays = 1;
    std::vector<ClosedDays> closures;
    /// Cost of one order besides its lines, in the currency.
    double orderCost = 15;
    /// Least amount of one order, minor units of the currency; 0 = none.
    std::int64_t minimumAmount = 0;

    /// First day >= from on which it takes orders. A calendar closed for two years counts as open then.
    CalendarDay orderDayFrom(CalendarDay from) const;
    /// The order day after this one: the next chance.
    CalendarDay nextOrderDay(CalendarDay orderDay) const;
    /// Day on which goods ordered on orderDay arrive: leadTimeDays later, put off past a closure and days on which the
    /// place takes nothing in.
    CalendarDay arrival(CalendarDay orderDay, int leadTimeDays, const std::vector<ClosedDays>& noReceiving = {}) const;
};

} // namespace qm::replenishment
