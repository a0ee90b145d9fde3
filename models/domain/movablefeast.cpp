#include "movablefeast.h"

#include "chineseyear.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace qm {

namespace {

std::optional<CalendarDay> easterOf(int year) {
    if (year < 1583 || year > 9999) {
        return std::nullopt;
    }
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int m = (a + 11 * d + 22 * e) / 451;
    const int day = d + e - 7 * m + 114;
    return *CalendarDay::fromDate(year, day / 31, day % 31 + 1);
}

// 1 Shawwal of 1400 AH, whether a year from it to the next has 355 days (else 354), and the days from it to
// 10 Dhu al-Hijja less 60.
constexpr CalendarDay kFirstEid = CalendarDay::fromNumber(3876);
constexpr std::string_view kLongYears = "0110100010110000101000011001001010001010100010100010110000101010001101"
                                        "000101000101100001010000110100";
constexpr std::string_view kDaysToAdha = "8887878887887888888888888889888788888787888887888998888899988898889888"
                                         "8888888899888788888888999878888";

std::vector<CalendarDay> eidDays(bool adha) {
    std::vector<CalendarDay> days;
    CalendarDay fitr = kFirstEid;
    for (std::size_t year = 0; year < kDaysToAdha.size(); ++year) {
        days.push_back(adha ? fitr + (60 + kDaysToAdha[year] - '0') : fitr);
        if (year < kLongYears.size()) {
            fitr = fitr + (kLongYears[year] == '1' ? 355 : 354);
        }
    }
    return days;
}

} // namespace

std::vector<CalendarDay> feastDays(MovableFeast feast, CalendarDay first, CalendarDay last) {
    std::vector<CalendarDay> days;
    const auto take = [&](std::optional<CalendarDay> day) {
        if (day && *day >= first && *day <= last) {
            days.push_back(*day);
        }
    };
    if (feast == MovableFeast::EidAlFitr || feast == MovableFeast::EidAlAdha) {
        for (const CalendarDay day : eidDays(feast == MovableFeast::EidAlAdha)) {
            take(day);
        }
        return days;
    }
    const int begin = std::max(first.year(), 1583);
    const int end = feast == MovableFeast::Easter ? last.year() : std::min(last.year(), 2100);
    for (int year = begin; year <= end; ++year) {
        take(feast == MovableFeast::Easter ? easterOf(year) : chineseNewYear(year));
    }
    return days;
}

} // namespace qm
