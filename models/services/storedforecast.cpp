#include "storedforecast.h"

#include "forecastadjust.h"
#include "forecastshape.h"
#include "forecaststore.h"
#include "overridestore.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace qm {

namespace {

constexpr std::array<const char*, 5> kClasses = {"smooth", "erratic", "intermittent", "lumpy", "no demand"};

} // namespace

QString demandClassName(forecast::DemandClass demandClass) {
    return QLatin1String(kClasses[static_cast<std::size_t>(demandClass)]);
}

StoredForecast storedOf(const forecast::DemandForecast& forecast, ItemId item, LocationId site) {
    return {item,
            site,
            demandClassName(forecast.demandClass),
            packMethods(forecast),
            packScore(forecast),
            packForecastShape(forecast)};
}

Result<forecast::DemandForecast> forecastOf(const StoredForecast& stored) {
    forecast::DemandForecast forecast;
    if (Status unpacked = unpackForecastShape(stored.shape, forecast); !unpacked.ok()) {
        return unpacked.error();
    }
    unpackMethods(stored.methods, forecast);
    unpackScore(stored.score, forecast);
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
        if (stored.demandClass == QLatin1String(kClasses[i])) {
            forecast.demandClass = static_cast<forecast::DemandClass>(i);
        }
    }
    return forecast;
}

Status eachStatisticalForecast(const Database& database, ForecastRunId run, ItemId item,
                               const std::function<void(ItemId, LocationId, forecast::DemandForecast&&)>& take) {
    Status unpacked;
    Status read = readForecasts(database, run, item, [&](StoredForecast&& stored) {
        auto forecast = forecastOf(stored);
        if (!forecast.ok()) {
            unpacked = forecast.error();
            return;
        }
        take(stored.item, stored.site, std::move(forecast.value()));
    });
    return read.ok() ? unpacked : read;
}

namespace {

/// The sites of one item, and what persons changed of them.
class ItemForecasts {
public:
    ItemForecasts(const std::vector<ForecastOverride>& overrides, CalendarDay asOf)
        : m_overrides(overrides), m_asOf(asOf) {}

    void add(ItemId item, LocationId site, forecast::DemandForecast&& forecast) {
        m_item = item;
        m_parts.emplace_back(site, std::move(forecast));
    }
    ItemId item() const { return m_item; }
    void handOn(const std::function<void(ItemId, LocationId, forecast::DemandForecast&&)>& take) {
        std::vector<ForecastOverride> own;
        std::ranges::copy_if(m_overrides, std::back_inserter(own),
                             [&](const ForecastOverride& entry) { return entry.item == m_item; });
        std::vector<double> all;
        for (const auto& [site, forecast] : m_parts) {
            all.resize(std::max(all.size(), forecast.step.size()), 0);
            for (std::size_t i = 0; i < forecast.step.size() && !own.empty(); ++i) {
                all[i] += forecast.step[i].mean;
            }
        }
        for (auto& [site, forecast] : m_parts) {
            if (!own.empty()) {
                std::vector<double> means;
                for (const forecast::DemandDistribution& step : forecast.step) {
                    means.push_back(step.mean);
                }
                adjustForecast(forecast,
                               overriddenMeans(own, site, m_asOf, means, all, static_cast<int>(m_parts.size())));
            }
            take(m_item, site, std::move(forecast));
        }
        m_parts.clear();
    }

private:
    const std::vector<ForecastOverride>& m_overrides;
    CalendarDay m_asOf;
    ItemId m_item;
    std::vector<std::pair<LocationId, forecast::DemandForecast>> m_parts;
};

} // namespace

Status eachForecast(const Database& database, ForecastRunId run, ItemId item,
                    const std::function<void(ItemId, LocationId, forecast::DemandForecast&&)>& take) {
    auto overrides = readOverrides(database, item);
    auto head = readForecastRun(database, run);
    if (!overrides.ok() || !head.ok()) {
        return overrides.ok() ? head.error() : overrides.error();
    }
    if (overrides->empty() || !*head) {
        return eachStatisticalForecast(database, run, item, take);
    }
    ItemForecasts gathered(*overrides, (*head)->asOf);
    Status read = eachStatisticalForecast(database, run, item,
                                          [&](ItemId next, LocationId site, forecast::DemandForecast&& forecast) {
                                              if (next != gathered.item()) {
                                                  gathered.handOn(take);
                                              }
                                              gathered.add(next, site, std::move(forecast));
                                          });
    gathered.handOn(take);
    return read;
}

} // namespace qm
