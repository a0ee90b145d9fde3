#include "datetext.h"

#include "decimaltext.h"

#include <algorithm>
#include <array>
#include <string>

namespace qm {

namespace {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

Error invalidDate(std::string_view text) {
    return {ErrorCode::InvalidDate, {std::string(text)}, {}};
}

Error invalidTime(std::string_view text) {
    return {ErrorCode::InvalidTime, {std::string(text)}, {}};
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Digits folded to ASCII, the Chinese words for year, month and day to signs.
std::string folded(std::string_view text) {
    std::string ascii = withAsciiDigits(text);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kWords{
        {{"\xE5\xB9\xB4", "-"}, {"\xE6\x9C\x88", "-"}, {"\xE6\x97\xA5", " "}}};
    for (const auto& [word, sign] : kWords) {
        if (const std::size_t at = ascii.find(word); at != std::string::npos) {
            ascii.replace(at, word.size(), sign);
        }
    }
    return ascii;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The three numbers of a date as they stand, and what follows them.
struct DateParts {
    std::array<std::string_view, 3> parts;
    std::string_view rest;
    char separator = 0; ///< 0: eight digits without one
};

std::optional<DateParts> splitDate(std::string_view text) {
    const auto digitsAt = [text](std::size_t from) {
        std::size_t to = from;
        while (to < text.size() && isDigit(text[to])) {
            ++to;
        }
        return text.substr(from, to - from);
    };
    const std::string_view first = digitsAt(0);
    if (first.size() == 8) {
        return DateParts{{first.substr(0, 4), first.substr(4, 2), first.substr(6)}, text.substr(8), 0};
    }
    if (first.empty() || first.size() > 4 || first.size() >= text.size()) {
        return std::nullopt;
    }
    const char separator = text[first.size()];
    const std::string_view second = digitsAt(first.size() + 1);
    const std::size_t secondEnd = first.size() + 1 + second.size();
    const bool known = separator == '-' || separator == '/' || separator == '.' || separator == ' ';
    if (!known || second.empty() || second.size() > 2 || secondEnd >= text.size() || text[secondEnd] != separator) {
        return std::nullopt;
    }
    const std::string_view third = digitsAt(secondEnd + 1);
    if (third.empty() || third.size() > 4) {
        return std::nullopt;
    }
    return DateParts{{first, second, third}, text.substr(secondEnd + 1 + third.size()), separator};
}

bool isFixed(const DateParts& date) {
    return date.parts[0].size() == 4 && (date.separator == 0 || date.separator == '-');
}

std::optional<int> yearOf(std::string_view digits) {
    if (digits.size() == 4) {
        return number(digits);
    }
    if (digits.size() == 2) {
        const int year = number(digits);
        return year < 70 ? 2000 + year : 1900 + year;
    }
    return std::nullopt;
}

std::optional<CalendarDay> dayOf(const DateParts& date, DateOrder order) {
    const DateOrder effective = isFixed(date) ? DateOrder::YearMonthDay : order;
    std::size_t year = 0;
    std::size_t month = 1;
    std::size_t day = 2;
    if (effective == DateOrder::DayMonthYear) {
        year = 2;
        day = 0;
    } else if (effective == DateOrder::MonthDayYear) {
        year = 2;
        month = 0;
        day = 1;
    }
    const std::optional<int> wholeYear = yearOf(date.parts[year]);
    if (!wholeYear || date.parts[month].size() > 2 || date.parts[day].size() > 2) {
        return std::nullopt;
    }
    const Result<CalendarDay> result =
        CalendarDay::fromDate(*wholeYear, number(date.parts[month]), number(date.parts[day]));
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

std::string_view dateOrderName(DateOrder order) {
    switch (order) {
    case DateOrder::YearMonthDay:
        return "ymd";
    case DateOrder::DayMonthYear:
        return "dmy";
    case DateOrder::MonthDayYear:
        return "mdy";
    }
    return {};
}

std::optional<DateOrder> dateOrderFromName(std::string_view name) {
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (dateOrderName(order) == name) {
            return order;
        }
    }
    return std::nullopt;
}

Result<DayAndTime> parseDayAndTime(std::string_view original, DateOrder order) {
    std::string ascii;
    std::string_view text = original;
    if (!isAscii(text)) {
        ascii = folded(text);
        text = ascii;
    }
    text = trimmed(text);
    const std::optional<DateParts> parts = splitDate(text);
    const std::optional<CalendarDay> day = parts ? dayOf(*parts, order) : std::nullopt;
    if (!day) {
        return invalidDate(original);
    }
    std::string_view rest = parts->rest;
    if (trimmed(rest).empty()) {
        return DayAndTime{*day, std::nullopt};
    }
    if (rest.front() != ' ' && rest.front() != 'T' && rest.front() != 't') {
        return invalidDate(original);
    }
    const Result<std::int32_t> time = parseTimeOfDay(rest.substr(1));
    if (!time) {
        return invalidTime(original);
    }
    return DayAndTime{*day, *time};
}

Result<std::int32_t> parseTimeOfDay(std::string_view original) {
    std::string ascii;
    std::string_view text = original;
    if (!isAscii(text)) {
        ascii = withAsciiDigits(text);
        text = ascii;
    }
    text = trimmed(text);
    int halfDay = -1;
    if (text.size() > 2 && (text.back() == 'M' || text.back() == 'm')) {
        const char half = text[text.size() - 2];
        halfDay = half == 'P' || half == 'p' ? 12 : half == 'A' || half == 'a' ? 0 : -1;
        if (halfDay < 0) {
            return invalidTime(original);
        }
        text = trimmed(text.substr(0, text.size() - 2));
    }
    std::array<int, 3> parts{};
    std::size_t count = 0;
    for (;;) {
        const std::size_t colon = text.find(':');
        std::string_view part = text.substr(0, colon);
        if (count == 2 && part.size() > 3 && part[2] == '.' && allDigits(part.substr(3))) {
            part = part.substr(0, 2);
        }
        if (count == 3 || !allDigits(part) || part.size() > 2 || (count > 0 && part.size() != 2)) {
            return invalidTime(original);
        }
        parts[count++] = number(part);
        if (colon == std::string_view::npos) {
            break;
        }
        text.remove_prefix(colon + 1);
    }
    if (halfDay >= 0) {
        if (parts[0] < 1 || parts[0] > 12) {
            return invalidTime(original);
        }
        parts[0] = parts[0] % 12 + halfDay;
    }
    if (count < 2 || parts[0] > 23 || parts[1] > 59 || parts[2] > 59) {
        return invalidTime(original);
    }
    return static_cast<std::int32_t>(parts[0] * 3600 + parts[1] * 60 + parts[2]);
}

bool hasFixedDateForm(std::string_view text) {
    if (isAscii(text)) {
        const std::optional<DateParts> parts = splitDate(trimmed(text));
        return parts && isFixed(*parts);
    }
    const std::string ascii = folded(text);
    const std::optional<DateParts> parts = splitDate(trimmed(ascii));
    return parts && isFixed(*parts);
}

} // namespace qm
