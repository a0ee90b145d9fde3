#include "forecastoverride.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qm {

namespace {

constexpr double kMostPercent = 100'000;
constexpr double kMostPerDay = 1e9;

} // namespace

double OverrideWorth::gain() const {
    return std::abs(statistics - sold) - std::abs(overridden - sold);
}

Status checkForecastOverride(const ForecastOverride& entry) {
    const auto invalid = [](const char* field, double value) -> Status {
        return Error{ErrorCode::Invalid, {field, std::to_string(value)}, {}};
    };
    if (entry.reason.trimmed().isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"reason"}, {}};
    }
    if (entry.days.last < entry.days.first) {
        return Error{ErrorCode::Invalid, {"end", entry.days.last.toIso()}, {}};
    }
    if (entry.percent.has_value() == entry.perDay.has_value()) {
        return invalid("percent", entry.percent.value_or(0));
    }
    if (entry.percent && !(*entry.percent >= 0 && *entry.percent <= kMostPercent)) {
        return invalid("percent", *entry.percent);
    }
    if (entry.perDay && !(*entry.perDay >= 0 && *entry.perDay <= kMostPerDay)) {
        return invalid("level", *entry.perDay);
    }
    return {};
}

std::vector<double> overriddenMeans(const std::vector<ForecastOverride>& overrides, LocationId site, CalendarDay first,
                                    const std::vector<double>& own, const std::vector<double>& all, int sites) {
    std::vector<double> means(own.size(), std::numeric_limits<double>::quiet_NaN());
    for (const ForecastOverride& entry : overrides) {
        if (entry.site && entry.site != site) {
            continue;
        }
        const int last = std::min(entry.days.last - first, static_cast<int>(own.size()) - 1);
        for (int day = std::max(0, entry.days.first - first); day <= last; ++day) {
            const auto at = static_cast<std::size_t>(day);
            if (entry.percent) {
                means[at] = own[at] * *entry.percent / 100;
            } else if (entry.site) {
                means[at] = *entry.perDay;
            } else {
                means[at] = *entry.perDay * (all[at] > 0 ? own[at] / all[at] : 1.0 / std::max(1, sites));
            }
        }
    }
    return means;
}

} // namespace qm
