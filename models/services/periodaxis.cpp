#include "historyreader.h"

#include <charconv>

namespace qm {

namespace {

constexpr std::int64_t floorDiv(std::int64_t value, std::int64_t divisor) {
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

Error invalidPeriod(const std::string& text) {
    return Error{ErrorCode::InvalidDate, {text}, {}};
}

// 1969-12-29 was a Monday: three days before 1970-01-01.
constexpr int kMondayOffset = 3;

std::int64_t weekOf(CalendarDay day) {
    return floorDiv(day.number() + kMondayOffset, 7);
}

CalendarDay mondayOf(std::int64_t week) {
    return CalendarDay::fromNumber(static_cast<std::int32_t>(week * 7 - kMondayOffset));
}

} // namespace

forecast::Period PeriodAxis::length() const {
    switch (form) {
    case PeriodForm::Date:
        return forecast::Period::Day;
    case PeriodForm::IsoWeek:
    case PeriodForm::WeekNumber:
        return forecast::Period::Week;
    case PeriodForm::Month:
        return forecast::Period::Month;
    }
    return forecast::Period::Day;
}

Result<std::int64_t> PeriodAxis::indexOf(const std::string& text) const {
    switch (form) {
    case PeriodForm::Date: {
        // A date may carry a time behind it.
        const auto day = CalendarDay::fromIso(text.substr(0, 10));
        if (!day || (text.size() > 10 && text[10] != ' ' && text[10] != 'T')) {
            return invalidPeriod(text);
        }
        return std::int64_t(day->number());
    }
    case PeriodForm::IsoWeek: {
        const auto week = IsoWeek::fromText(text);
        return week ? Result<std::int64_t>(weekOf(week->monday())) : Result<std::int64_t>(week.error());
    }
    case PeriodForm::WeekNumber: {
        std::int64_t number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (problem != std::errc() || end != text.data() + text.size() || number < -100'000 || number > 100'000) {
            return invalidPeriod(text);
        }
        return number;
    }
    case PeriodForm::Month: {
        const auto first =
            text.size() == 7 ? CalendarDay::fromIso(text + "-01") : Result<CalendarDay>(invalidPeriod(text));
        return first ? Result<std::int64_t>(indexOfDay(*first)) : Result<std::int64_t>(invalidPeriod(text));
    }
    }
    return invalidPeriod(text);
}

std::int64_t PeriodAxis::indexOfDay(CalendarDay day) const {
    switch (form) {
    case PeriodForm::Date:
        return day.number();
    case PeriodForm::IsoWeek:
    case PeriodForm::WeekNumber:
        return weekOf(day);
    case PeriodForm::Month:
        return std::int64_t(day.year()) * 12 + day.month() - 1;
    }
    return 0;
}

QString PeriodAxis::nameOf(std::int64_t index) const {
    switch (form) {
    case PeriodForm::Date:
        return QString::fromStdString(startOf(index).toIso());
    case PeriodForm::IsoWeek:
        return QString::fromStdString(IsoWeek::of(mondayOf(index)).toText());
    case PeriodForm::WeekNumber:
        return QString::number(index);
    case PeriodForm::Month:
        return QString::fromStdString(startOf(index).toIso().substr(0, 7));
    }
    return {};
}

CalendarDay PeriodAxis::startOf(std::int64_t index) const {
    switch (form) {
    case PeriodForm::Date:
        return CalendarDay::fromNumber(static_cast<std::int32_t>(index));
    case PeriodForm::IsoWeek:
        return mondayOf(index);
    case PeriodForm::WeekNumber:
        return CalendarDay::fromNumber(static_cast<std::int32_t>(index * 7));
    case PeriodForm::Month: {
        const auto day = CalendarDay::fromDate(int(index / 12), int(index % 12) + 1, 1);
        return day ? *day : CalendarDay();
    }
    }
    return {};
}

} // namespace qm
