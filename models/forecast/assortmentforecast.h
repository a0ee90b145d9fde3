#pragma once

#include "demandseries.h"
#include "forecaster.h"
#include "levelscenarios.h"

#include <vector>

namespace qm::forecast {

struct AssortmentOptions {
    int horizon = 180; ///< days, >= 1
    /// Days whose total the method is chosen and its error measured on, one a series; empty = 14 for all.
    std::vector<int> leadTimes;
    int threads = 0; ///< 0 = one a core
};

/// Forecast of one item of an assortment, and the sizes of its single days' demand.
struct AssortmentForecast {
    DemandForecast forecast;
    /// Demand of days with demand, as seen lately (of ordinary days where it comes on most), with a few of the
    /// assortment's typical ratios where the item has shown few; ascending, at most 64; empty without any demand.
    std::vector<double> sizes;
    /// Multiples of the forecast that demand may turn out at, mean 1: what the assortment's forecasts have missed by.
    std::vector<LevelScenario> levels;
};

/// Forecasts a whole assortment of daily series at once, so that items lend each other what one alone cannot show:
/// weekday and yearly shape of a group (DemandSeries::group; each item takes part in its group's season as far as its
/// own past does), the lift of promotions (regressor "promo", 1 = on promotion), how quickly levels move, and how far
/// forecasts have missed. The level of an item is an exponentially weighted rate of its shape; its memory is chosen per
/// class of sales frequency by rolling origins. A day sold out counts with what such days use to reach, a day with an
/// empty shelf all day long counts for nothing. An item silent for longer than chance explains fades out.
/// Every series ends on the same day. Works in seconds for thousands of items; the same input gives the same bits on
/// any number of threads.
std::vector<AssortmentForecast> forecastAssortment(const std::vector<DemandSeries>& series,
                                                   const AssortmentOptions& options);

} // namespace qm::forecast
