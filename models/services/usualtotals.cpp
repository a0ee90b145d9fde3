#include "usualtotals.h"

#include "database.h"

#include <algorithm>

namespace qm {

namespace {

constexpr int kDaysLookedAt = 56;
constexpr std::size_t kFewestDays = 10;
constexpr std::int64_t kTimes = 3;

Status checkPlace(const Database& database, std::int64_t import, LocationId place) {
    const auto days = readDaysOfImport(database, import, place);
    if (!days.ok() || days->empty()) {
        return days.ok() ? Status() : Status(days.error());
    }
    const auto before = readDayTotals(database, place, days->front() - kDaysLookedAt, days->front() - 1);
    const auto now = readDayTotals(database, place, days->front(), days->back());
    if (!before.ok() || !now.ok()) {
        return before.ok() ? now.error() : before.error();
    }
    if (before->size() < kFewestDays) {
        return {};
    }
    const auto [fewest, most] = std::ranges::minmax_element(*before, {}, &DayTotal::lines);
    const auto sold = std::ranges::max_element(*before, {}, &DayTotal::sold)->sold;
    for (const DayTotal& day : *now) {
        const bool inFile = std::ranges::binary_search(*days, day.day);
        const bool tooMuch = day.lines > kTimes * most->lines || day.sold > kTimes * sold;
        const bool tooLittle = day.day < days->back() && kTimes * day.lines < fewest->lines;
        if (inFile && (tooMuch || tooLittle)) {
            return Error{ErrorCode::UnusualTotals,
                         {day.day.toIso(), std::to_string(day.lines), std::to_string(fewest->lines),
                          std::to_string(most->lines)},
                         {}};
        }
    }
    return {};
}

} // namespace

Status checkUsualTotals(const Database& database, std::int64_t import) {
    const auto places = readPlacesOfImport(database, import);
    if (!places.ok()) {
        return places.error();
    }
    for (const LocationId place : *places) {
        if (Status checked = checkPlace(database, import, place); !checked.ok()) {
            return checked;
        }
    }
    return {};
}

} // namespace qm
