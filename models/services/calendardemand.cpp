#include "calendardemand.h"

#include "calendarbook.h"

#include <algorithm>

namespace qm {

namespace {

constexpr double kPriceScale = 10'000;

/// A row of days from the series' start to the last one known ahead.
class DayRow {
public:
    DayRow(CalendarDay start, std::size_t days, double value) : m_start(start), m_values(days, value) {}

    void fill(const DayRange& range, double value) {
        const int last = std::min(range.last - m_start, static_cast<int>(m_values.size()) - 1);
        for (int day = std::max(range.first - m_start, 0); day <= last; ++day) {
            m_values[static_cast<std::size_t>(day)] = value;
            m_touched = true;
        }
    }
    bool isTouched() const { return m_touched; }
    bool holds(std::size_t day) const { return m_values[day] != 0; }
    void addTo(forecast::DemandSeries& series, std::string name) const {
        const auto known = m_values.begin() + static_cast<std::ptrdiff_t>(series.units.size());
        series.regressors.push_back({std::move(name), std::vector<double>(m_values.begin(), known),
                                     std::vector<double>(known, m_values.end())});
    }

private:
    CalendarDay m_start;
    std::vector<double> m_values;
    bool m_touched = false;
};

} // namespace

void addCalendar(forecast::DemandSeries& series, const CalendarBook& calendar, const CalendarSubject& subject,
                 int ahead) {
    const std::size_t known = series.units.size();
    const DayRow none(series.start, known + static_cast<std::size_t>(std::max(0, ahead)), 0);
    DayRow closed = none;
    for (const DayRange& days : calendar.closed(subject.site)) {
        closed.fill(days, 1);
    }
    if (closed.isTouched()) {
        series.closed.assign(known + static_cast<std::size_t>(std::max(0, ahead)), 0);
        for (std::size_t day = 0; day < series.closed.size(); ++day) {
            // Sales speak louder than the calendar.
            series.closed[day] = closed.holds(day) && (day >= known || series.units[day] == 0) ? 1 : 0;
        }
    }
    for (const CalendarBook::Holiday& holiday : calendar.holidays(subject.site)) {
        DayRow row = none;
        for (const DayRange& days : holiday.times) {
            row.fill(days, 1);
        }
        if (row.isTouched()) {
            row.addTo(series, "holiday " + holiday.name.toStdString());
        }
    }
    const std::vector<CalendarBook::Offer> offers = calendar.offers(subject.item, subject.category, subject.site);
    DayRow promotion = none;
    DayRow price(series.start, known + static_cast<std::size_t>(std::max(0, ahead)), subject.price);
    for (const CalendarBook::PlannedPrice& planned : calendar.prices(subject.item, subject.site)) {
        price.fill(planned.days, static_cast<double>(planned.price.tenThousandths) / kPriceScale);
    }
    for (const CalendarBook::Offer& offer : offers) {
        promotion.fill(offer.days, 1);
        if (offer.price) {
            price.fill(offer.days, static_cast<double>(offer.price->tenThousandths) / kPriceScale);
        }
    }
    if (promotion.isTouched()) {
        promotion.addTo(series, "promotion");
    }
    if (price.isTouched() && subject.price > 0) {
        price.addTo(series, "price");
    }
}

} // namespace qm
