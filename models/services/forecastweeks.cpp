#include "cataloguereader.h"
#include "demandreader.h"
#include "forecaststore.h"
#include "forecastsum.h"
#include "overrideservice.h"
#include "storedforecast.h"
#include "warehouse.h"

#include <cmath>

namespace qm {

namespace {

constexpr int kWeek = 7;
constexpr int kPastWeeks = 12;
constexpr int kComingWeeks = 12;

/// Sums of a coming week of a forecast whose step 1 is asOf; none where it does not reach so far.
std::optional<forecast::DemandDistribution> weekOf(const forecast::DemandForecast& forecast, CalendarDay asOf,
                                                   CalendarDay first) {
    double mean = 0;
    double variance = 0;
    for (int day = 0; day < kWeek; ++day) {
        const int step = first + day - asOf;
        if (step < 0 || step >= static_cast<int>(forecast.step.size())) {
            return std::nullopt;
        }
        mean += forecast.step[static_cast<std::size_t>(step)].mean;
        variance += forecast.step[static_cast<std::size_t>(step)].variance;
    }
    const bool whole = !forecast.step.empty() && forecast.step.front().wholeNumbers;
    return forecast::DemandDistribution::fromMoments(mean, variance, whole);
}

} // namespace

Result<std::vector<ForecastWeek>> OverrideService::weeks(ItemId id) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<ForecastWeek>> {
        auto run = latestForecastRun(database);
        auto item = readItem(database, id);
        if (!run.ok() || !item.ok()) {
            return run.ok() ? item.error() : run.error();
        }
        std::vector<ForecastWeek> weeks;
        if (!*run) {
            return weeks;
        }
        forecast::DemandForecast statistics;
        forecast::DemandForecast changed;
        const auto into = [](forecast::DemandForecast& sum) {
            return [&sum](ItemId, LocationId, forecast::DemandForecast&& part) { addForecast(sum, part); };
        };
        for (const Status& read : {eachStatisticalForecast(database, (*run)->id, id, into(statistics)),
                                   eachForecast(database, (*run)->id, id, into(changed))}) {
            if (!read.ok()) {
                return read.error();
            }
        }
        const double scale = std::pow(10.0, item->decimals);
        for (int week = -kPastWeeks; week < 0; ++week) {
            weeks.push_back({{today + week * kWeek, today + week * kWeek + kWeek - 1}, 0.0});
        }
        Status sold = readSoldDays(database, today, id, [&](const SoldDay& day) {
            const int week = (day.day - weeks.front().days.first) / kWeek;
            if (day.day >= weeks.front().days.first && week < kPastWeeks) {
                *weeks[static_cast<std::size_t>(week)].sold += static_cast<double>(day.sold.value) / scale;
            }
            return true;
        });
        if (!sold.ok()) {
            return sold.error();
        }
        for (int week = 0; week < kComingWeeks; ++week) {
            const CalendarDay first = today + week * kWeek;
            const auto plain = weekOf(statistics, (*run)->asOf, first);
            const auto with = weekOf(changed, (*run)->asOf, first);
            if (plain && with) {
                weeks.push_back({{first, first + kWeek - 1},
                                 std::nullopt,
                                 plain->mean,
                                 with->mean,
                                 with->quantile(0.05),
                                 with->quantile(0.95),
                                 with->quantile(0.25),
                                 with->quantile(0.75)});
            }
        }
        return weeks;
    });
}

} // namespace qm
