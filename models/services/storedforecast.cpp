#include "storedforecast.h"

#include "forecastshape.h"
#include "forecaststore.h"

#include <array>

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

Status eachForecast(const Database& database, ForecastRunId run, ItemId item,
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

} // namespace qm
