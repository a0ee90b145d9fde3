#pragma once

#include "calendarday.h"
#include "importformat.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace qm {

/// ymd, dmy, mdy.
std::string_view dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(std::string_view name);

/// A day, and the time of day where one was written.
struct DayAndTime {
    CalendarDay day;
    std::optional<std::int32_t> secondOfDay; ///< 0 to 86,399
    bool operator==(const DayAndTime&) const = default;
};

/// Reads a date, and a time behind it after a space or T. YYYY-MM-DD is read as that whatever order says; so are
/// YYYYMMDD and 2010年12月1日. Else three numbers between which the same one of - / . or a space stands, in the given
/// order; years have four digits, or two (70 to 99 mean 1970 to 1999). Full-width and Arabic digits are read. Refuses
/// days that do not exist (InvalidDate; args: the text) and times that do not (InvalidTime; args: the text).
Result<DayAndTime> parseDayAndTime(std::string_view text, DateOrder order);

/// Reads HH:MM or HH:MM:SS, with a fraction (left out) or AM and PM. Refuses others (InvalidTime; args: the text).
Result<std::int32_t> parseTimeOfDay(std::string_view text);

/// True where the text is a date that every order reads alike, because its form says what is what.
bool hasFixedDateForm(std::string_view text);

} // namespace qm
