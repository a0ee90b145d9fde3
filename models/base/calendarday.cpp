#include "calendarday.h"

#include <charconv>
#include <chrono>

namespace qm {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(std::int32_t number) {
    return year_month_day(sys_days(std::chrono::days(number)));
}

bool readDigits(std::string_view text, int& out) {
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc();
}

std::string padded(int number, std::size_t width) {
    std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

Error invalidDate(std::string_view text) {
    return Error{ErrorCode::InvalidDate, {std::string(text)}, {}};
}

} // namespace

Result<CalendarDay> CalendarDay::fromDate(int year, int month, int day) {
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1 || year > 9999 || month < 1 || day < 1 || !date.ok()) {
        return invalidDate(std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(day));
    }
    return CalendarDay(static_cast<std::int32_t>(sys_days(date).time_since_epoch().count()));
}

Result<CalendarDay> CalendarDay::fromIso(std::string_view text) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readDigits(text.substr(0, 4), year) ||
        !readDigits(text.substr(5, 2), month) || !readDigits(text.substr(8, 2), day)) {
        return invalidDate(text);
    }
    return fromDate(year, month, day);
}

int CalendarDay::year() const {
    return static_cast<int>(civil(m_number).year());
}

int CalendarDay::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_number).month()));
}

int CalendarDay::dayOfMonth() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_number).day()));
}

int CalendarDay::dayOfWeek() const {
    return static_cast<int>(std::chrono::weekday(sys_days(std::chrono::days(m_number))).iso_encoding());
}

std::string CalendarDay::toIso() const {
    return padded(year(), 4) + "-" + padded(month(), 2) + "-" + padded(dayOfMonth(), 2);
}

IsoWeek IsoWeek::of(CalendarDay day) {
    const CalendarDay thursday = day + (4 - day.dayOfWeek());
    const CalendarDay newYear = *CalendarDay::fromDate(thursday.year(), 1, 1);
    return {thursday.year(), (thursday - newYear) / 7 + 1};
}

CalendarDay IsoWeek::monday() const {
    const CalendarDay fourth = *CalendarDay::fromDate(year, 1, 4);
    return fourth - (fourth.dayOfWeek() - 1) + (week - 1) * 7;
}

Result<IsoWeek> IsoWeek::fromText(std::string_view text) {
    IsoWeek result;
    if (text.size() != 8 || text[4] != '-' || text[5] != 'W' || !readDigits(text.substr(0, 4), result.year) ||
        !readDigits(text.substr(6, 2), result.week) || result.year < 1 || result.week < 1 || result.week > 53 ||
        IsoWeek::of(result.monday()) != result) {
        return invalidDate(text);
    }
    return result;
}

std::string IsoWeek::toText() const {
    return padded(year, 4) + "-W" + padded(week, 2);
}

} // namespace qm
