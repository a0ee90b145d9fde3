#include "chartevents.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

constexpr std::size_t kOften = 6; ///< times of one length in a chart: a rule, not an event

} // namespace

std::vector<ChartEvent> chartEvents(const CalendarBook& calendar, ItemId item, const QString& category,
                                    LocationId site) {
    std::vector<ChartEvent> events;
    std::map<int, std::size_t> closedByWeekday;
    const std::vector<DayRange> closed = calendar.closed(site);
    for (const DayRange& days : closed) {
        ++closedByWeekday[days.first.dayOfWeek()];
    }
    for (const DayRange& days : closed) {
        if (days.first != days.last || closedByWeekday[days.first.dayOfWeek()] < kOften) {
            events.push_back({days.first, days.last, CalendarKind::Closed, {}, {}});
        }
    }
    for (const CalendarBook::Holiday& holiday : calendar.holidays(site)) {
        for (const DayRange& days : holiday.times) {
            events.push_back({days.first, days.last, CalendarKind::Holiday, holiday.name, {}});
        }
    }
    for (const CalendarBook::Offer& offer : calendar.offers(item, category, site)) {
        events.push_back({offer.days.first, offer.days.last, CalendarKind::Promotion, offer.name, offer.price});
    }
    for (const CalendarBook::PlannedPrice& planned : calendar.prices(item, site)) {
        events.push_back({planned.days.first, planned.days.last, CalendarKind::Price, {}, planned.price});
    }
    std::ranges::stable_sort(events, {}, &ChartEvent::first);
    return events;
}

} // namespace qm
