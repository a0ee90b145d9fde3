#pragma once

#include "jobprogress.h"
#include "money.h"
#include "quantity.h"
#include "report.h"
#include "result.h"
#include "warehouse.h"

#include <cmath>
#include <optional>

namespace qm::reports {

/// What a report is made of. day: the day seen from; everything dated before it has happened where opening is set.
struct Question {
    Warehouse& warehouse;
    std::optional<CalendarDay> opening;
    CalendarDay day;
    const JobProgress& progress;
};

inline SheetCell text(const QString& value) {
    return {value, {}, {}};
}
inline SheetCell number(std::int64_t value, int scale = 0) {
    return {{}, SheetCell::Number{value, scale}, {}};
}
inline SheetCell quantity(std::optional<Quantity> value, int decimals) {
    return value ? number(value->value, decimals) : SheetCell{};
}
inline SheetCell day(std::optional<CalendarDay> value) {
    return {{}, {}, value};
}
/// With so many decimals.
inline SheetCell real(std::optional<double> value, int decimals) {
    return value ? number(std::llround(*value * std::pow(10.0, decimals)), decimals) : SheetCell{};
}
/// 0–1, in percent with one decimal.
inline SheetCell percent(std::optional<double> share) {
    return real(share ? std::optional(*share * 100) : std::nullopt, 1);
}

/// Of stock.
Result<Report> stockList(const Question& question);
Result<Report> byCategory(const Question& question);
Result<Report> byPlace(const Question& question);
Result<Report> byAge(const Question& question);
Result<Report> valuation(const Question& question);
Result<Report> expiry(const Question& question);
Result<Report> slowMovers(const Question& question);
/// Of what moved.
Result<Report> movements(const Question& question);
Result<Report> abcXyz(const Question& question);
Result<Report> suppliers(const Question& question);
Result<Report> serviceLevel(const Question& question);

} // namespace qm::reports
