#include "itemchartbuilder.h"

#include "cataloguereader.h"
#include "chartevents.h"
#include "coverestimate.h"
#include "database.h"
#include "demandreader.h"
#include "forecaststore.h"
#include "forecastsum.h"
#include "locationrepository.h"
#include "stocklistreader.h"
#include "storedforecast.h"
#include "suggestionreasons.h"
#include "suggestionstore.h"
#include "thresholdstore.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

using forecast::DemandDistribution;

constexpr int kEventsAhead = 120;

/// A place and all places inside it; everything where it is none.
class Places {
public:
    Places(const std::vector<Location>& locations, LocationId place) : m_place(place) {
        for (const Location& location : locations) {
            m_parents.insert(location.id, location.parent);
        }
        m_site = sitesOf(locations).value(place);
    }
    bool hold(LocationId location) const {
        for (LocationId at = location; at; at = m_parents.value(at)) {
            if (at == m_place) {
                return true;
            }
        }
        return !m_place;
    }
    bool holdSite(LocationId site) const { return !m_place || site == m_site; }

private:
    LocationId m_place;
    LocationId m_site;
    QHash<LocationId, LocationId> m_parents;
};

struct ItemForecast {
    CalendarDay asOf;
    std::vector<DemandDistribution> step;
    std::vector<DemandDistribution> total;
};

Result<ItemForecast> forecastAt(const Database& database, ItemId item, const Places& places) {
    auto run = latestForecastRun(database);
    if (!run.ok()) {
        return run.error();
    }
    if (!*run) {
        return ItemForecast{};
    }
    forecast::DemandForecast sum;
    Status read =
        eachForecast(database, (*run)->id, item, [&](ItemId, LocationId site, forecast::DemandForecast&& part) {
            if (places.holdSite(site)) {
                addForecast(sum, part);
            }
        });
    if (!read.ok()) {
        return read.error();
    }
    return ItemForecast{(*run)->asOf, std::move(sum.step), std::move(sum.total)};
}

Status addHistory(const Database& database, const ItemChartQuestion& question, const Places& places, ItemChart& chart) {
    const double scale = std::pow(10.0, question.stock.decimals);
    const CalendarDay from = question.today - question.historyDays;
    std::map<CalendarDay, std::int64_t> change;
    std::optional<CalendarDay> counted;
    Status read = readStockSteps(database, question.today, question.stock.item, [&](const StockStep& step) {
        if (!places.hold(step.location)) {
            return;
        }
        change[step.moment.day()] += step.quantity.value;
        if (step.firstCount && (!counted || step.moment.day() < *counted)) {
            counted = step.moment.day();
        }
    });
    if (!read.ok()) {
        return read;
    }
    if (counted) {
        std::int64_t stock = 0;
        auto next = change.begin();
        for (CalendarDay day = std::max(from, *counted); day < question.today; day = day + 1) {
            for (; next != change.end() && next->first <= day; ++next) {
                stock += next->second;
            }
            chart.available.push_back({day, static_cast<double>(stock) / scale});
        }
    }
    std::map<CalendarDay, std::int64_t> sold;
    read = readSoldDays(database, question.today, question.stock.item, [&](const SoldDay& day) {
        if (day.day >= from && places.hold(day.location)) {
            sold[day.day] += day.sold.value;
        }
        return true;
    });
    for (const auto& [day, quantity] : sold) {
        chart.demand.push_back({day, static_cast<double>(quantity) / scale});
    }
    return read;
}

/// Stock along one path of demand: what cannot be served is lost, so that a path never falls below zero.
std::vector<double> stockPath(const std::vector<double>& demandTotals, const std::map<int, double>& arrivals,
                              double start) {
    std::vector<double> path;
    double stock = start;
    double before = 0;
    for (std::size_t i = 0; i < demandTotals.size(); ++i) {
        if (const auto arriving = arrivals.find(static_cast<int>(i)); arriving != arrivals.end()) {
            stock += arriving->second;
        }
        stock = std::max(0.0, stock - std::max(0.0, demandTotals[i] - before));
        before = demandTotals[i];
        path.push_back(stock);
    }
    return path;
}

class StockFan {
public:
    StockFan(const ItemForecast& forecast, CalendarDay today) : m_today(today) {
        const int passed = std::max(0, today - forecast.asOf);
        for (std::size_t i = static_cast<std::size_t>(passed); i < forecast.total.size(); ++i) {
            const DemandDistribution& total = forecast.total[i];
            m_mean.push_back(total.mean);
            m_q05.push_back(total.quantile(0.05));
            m_q25.push_back(total.quantile(0.25));
            m_q75.push_back(total.quantile(0.75));
            m_q95.push_back(total.quantile(0.95));
        }
    }
    std::vector<ChartForecastDay> stock(const std::map<int, double>& arrivals, double start) const {
        const std::vector<double> expected = stockPath(m_mean, arrivals, start);
        const std::vector<double> low90 = stockPath(m_q95, arrivals, start);
        const std::vector<double> low50 = stockPath(m_q75, arrivals, start);
        const std::vector<double> high50 = stockPath(m_q25, arrivals, start);
        const std::vector<double> high90 = stockPath(m_q05, arrivals, start);
        std::vector<ChartForecastDay> fan;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            fan.push_back({m_today + static_cast<int>(i), expected[i], std::min(low50[i], expected[i]),
                           std::max(high50[i], expected[i]), std::min(low90[i], expected[i]),
                           std::max(high90[i], expected[i])});
        }
        return fan;
    }

private:
    CalendarDay m_today;
    std::vector<double> m_mean, m_q05, m_q25, m_q75, m_q95;
};

} // namespace

Result<ItemChart> buildItemChart(const Database& database, const ItemChartQuestion& question) {
    ItemChart chart;
    chart.today = question.today;
    const ItemId item = question.stock.item;
    const double scale = std::pow(10.0, question.stock.decimals);
    auto locations = locationrepository::all(database);
    if (!locations.ok()) {
        return locations.error();
    }
    const Places places(*locations, question.place);
    const QHash<LocationId, LocationId> sites = sitesOf(*locations);
    auto forecast = forecastAt(database, item, places);
    auto coming = readComing(database, {}, item);
    auto suggestions = readOpenSuggestions(database, item);
    auto thresholds = readThresholds(database, question.today, item);
    Status history = addHistory(database, question, places, chart);
    for (const Error* error :
         {forecast.ok() ? nullptr : &forecast.error(), coming.ok() ? nullptr : &coming.error(),
          suggestions.ok() ? nullptr : &suggestions.error(), thresholds.ok() ? nullptr : &thresholds.error(),
          history.ok() ? nullptr : &history.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }

    auto calendar =
        CalendarBook::read(database, {question.today - question.historyDays, question.today + kEventsAhead});
    if (!calendar.ok()) {
        return calendar.error();
    }
    chart.events = chartEvents(*calendar, item, question.stock.category, sites.value(question.place));

    std::map<int, double> ordered;
    for (const ComingLine& line : *coming) {
        if (!places.holdSite(sites.value(line.location))) {
            continue;
        }
        const CalendarDay day = expectedArrival(line.expected, question.today);
        ordered[day - question.today] += static_cast<double>(line.quantity.value) / scale;
        chart.arrivals.push_back(
            {line.order, line.number, day, line.quantity, line.expected && *line.expected < question.today});
    }
    std::map<int, double> withSuggested = ordered;
    for (const SuggestionRecord& record : *suggestions) {
        if (record.quantity.value <= 0 || !places.holdSite(sites.value(record.location))) {
            continue;
        }
        const CalendarDay day = std::max(unpackReasons(record.reasons).arrivalDay, question.today);
        withSuggested[day - question.today] += static_cast<double>(record.quantity.value) / scale;
        chart.arrivals.push_back({{}, {}, day, record.quantity, false});
    }
    std::map<std::int64_t, double> points; // by site; a fixed one wins over the dynamic one
    for (const ThresholdRow& row : *thresholds) {
        const double point = static_cast<double>(row.reorderPoint.value) / scale;
        if (!places.holdSite(row.site)) {
            continue;
        }
        if (row.fixed) {
            points[row.site.value] = point;
            chart.reorderPointFixed = true;
        } else {
            points.emplace(row.site.value, point);
        }
    }
    for (const auto& [site, point] : points) {
        chart.reorderPoint = chart.reorderPoint.value_or(0) + point;
    }
    const int passed = std::max(0, question.today - forecast->asOf);
    for (std::size_t i = static_cast<std::size_t>(passed); i < forecast->step.size(); ++i) {
        const DemandDistribution& day = forecast->step[i];
        chart.demandForecast.push_back({forecast->asOf + static_cast<int>(i), day.mean, day.quantile(0.25),
                                        day.quantile(0.75), day.quantile(0.05), day.quantile(0.95)});
    }
    if (question.stock.available) {
        const StockFan fan(*forecast, question.today);
        const double start = static_cast<double>(std::max<std::int64_t>(question.stock.available->value, 0)) / scale;
        chart.stockForecast = fan.stock(ordered, start);
        if (withSuggested != ordered) {
            chart.stockForecastWithSuggestion = fan.stock(withSuggested, start);
        }
    }
    return chart;
}

} // namespace qm
