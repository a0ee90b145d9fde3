#include "folderplan/plainplan.h"

#include "assortmentforecast.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

namespace rp = replenishment;

constexpr int kPaths = 500;
constexpr int kForecastDays = 180;
constexpr int kPromoAheadDays = 180;
constexpr int kLongestCoverDays = 365;

forecast::DemandSeries seriesOf(const PlainItem& item, const PlainFolder& folder) {
    forecast::DemandSeries series;
    series.key = item.item;
    series.group = item.category;
    series.start = folder.historyStart;
    const auto days = static_cast<std::size_t>(std::max(0, folder.date - folder.historyStart));
    series.units.assign(days, 0);
    series.censored.assign(days, 0);
    for (const PlainItem::Sale& sale : item.sales) {
        const auto day = static_cast<std::size_t>(sale.day - folder.historyStart);
        series.units[day] += sale.quantity;
        series.censored[day] = static_cast<std::uint8_t>(series.censored[day] | (sale.stockout ? 1 : 0));
    }
    forecast::Regressor promo;
    promo.name = "promo";
    for (const CalendarDay day : item.promo) {
        const int at = day - folder.historyStart;
        if (at < 0 || day - folder.date >= kPromoAheadDays) {
            continue;
        }
        promo.history.resize(days, 0);
        promo.future.resize(kPromoAheadDays, 0);
        const auto index = static_cast<std::size_t>(at);
        (index < days ? promo.history[index] : promo.future[index - days]) = 1;
    }
    if (!promo.history.empty() || !promo.future.empty()) {
        series.regressors.push_back(std::move(promo));
    }
    return series;
}

std::int64_t pieces(double quantity, int decimals) {
    return static_cast<std::int64_t>(std::llround(quantity * std::pow(10.0, decimals)));
}

rp::PlanItem planItemOf(const PlainItem& plain, const PlainFolder& folder, forecast::AssortmentForecast forecast) {
    rp::PlanItem item;
    item.key = plain.item;
    item.supplier = plain.supplier;
    item.decimals = plain.decimals;
    item.demand = std::move(forecast.forecast);
    item.demandSizes = std::move(forecast.sizes);
    item.levels = std::move(forecast.levels);
    item.usable = pieces(plain.onHand, plain.decimals);
    for (const PlainItem::Order& order : plain.openOrders) {
        // Goods of this very day are in the stock already, so what is still open comes tomorrow or later.
        item.openOrders.push_back({pieces(order.quantity, plain.decimals), std::max(order.due, folder.date + 1), {}});
    }
    item.leadTimeMeanDays = plain.leadTimeMean;
    item.leadTimeSdDays = plain.leadTimeSd;
    item.moq = pieces(plain.moq, plain.decimals);
    item.pack = std::max<std::int64_t>(1, pieces(plain.pack, plain.decimals));
    item.unitPrice = std::max<std::int64_t>(1, std::llround(plain.unitCost * 10000));
    item.marginPerUnit = plain.margin;
    item.holdingRate = plain.holdingRate;
    item.orderCostLine = plain.orderCostLine;
    item.maxCoverDays = kLongestCoverDays;
    return item;
}

} // namespace

Result<PlainPlan> planPlainItems(const PlainFolder& folder) {
    std::vector<forecast::DemandSeries> series;
    forecast::AssortmentOptions forecastOptions;
    forecastOptions.horizon = kForecastDays;
    for (const PlainItem& item : folder.items) {
        series.push_back(seriesOf(item, folder));
        forecastOptions.leadTimes.push_back(static_cast<int>(std::lround(item.leadTimeMean)) + folder.reviewDays);
    }
    std::vector<forecast::AssortmentForecast> forecasts = forecast::forecastAssortment(series, forecastOptions);
    std::vector<rp::PlanItem> items;
    std::map<std::string, rp::SupplierTerms> suppliers;
    for (std::size_t i = 0; i < folder.items.size(); ++i) {
        items.push_back(planItemOf(folder.items[i], folder, std::move(forecasts[i])));
        rp::SupplierTerms& terms = suppliers[folder.items[i].supplier];
        terms.key = folder.items[i].supplier;
        terms.reviewDays = folder.reviewDays;
        terms.orderCost = folder.orderCost;
    }
    std::vector<rp::SupplierTerms> terms;
    for (const auto& [key, supplier] : suppliers) {
        terms.push_back(supplier);
    }
    PlainPlan result;
    rp::PlanOptions options;
    options.today = folder.date;
    options.paths = kPaths;
    options.currencyDecimals = result.currencyDecimals;
    auto planned = rp::planAll(items, terms, options);
    if (!planned.ok()) {
        return planned.error();
    }
    result.plan = *std::move(planned);
    return result;
}

} // namespace qm
