#include "replaypolicy.h"

#include "forecaster.h"
#include "planner.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

namespace rp = replenishment;

constexpr int kWeek = 7;
constexpr int kShortestHorizon = 28;
constexpr int kLongestHorizon = 400;

} // namespace

OwnPolicy::OwnPolicy(const rp::ReplayQuestion& question, const std::vector<forecast::DemandSeries>& series,
                     int currencyDecimals, const JobProgress& progress)
    : m_question(question)
    , m_series(series)
    , m_currencyDecimals(currencyDecimals)
    , m_progress(progress)
    , m_suppliers(question.suppliers) {
    for (rp::SupplierTerms& supplier : m_suppliers) {
        // The look is on an order day; the next one is a week later.
        supplier.orderWeekdays = 0;
        supplier.reviewDays = kWeek;
    }
    for (const rp::ReplayItem& item : question.items) {
        m_longestLead = std::max(m_longestLead, static_cast<int>(std::lround(item.plan.leadTimeMeanDays)));
    }
}

forecast::DemandSeries OwnPolicy::seriesOn(std::size_t item, const rp::ReplayLook& look) const {
    forecast::DemandSeries series = m_series[item];
    const auto length = static_cast<std::size_t>(std::max(0, look.today - series.start));
    series.units.resize(length, 0);
    series.censored.resize(length, 0);
    series.missing.resize(length, 0);
    const double scale = std::pow(10.0, m_question.items[item].plan.decimals);
    const rp::ReplayStock& stock = look.stock[item];
    for (std::size_t k = 0; k < stock.sold.size(); ++k) {
        const int at = look.start + static_cast<int>(k) - series.start;
        if (at >= 0 && at < static_cast<int>(length)) {
            series.units[static_cast<std::size_t>(at)] = static_cast<double>(stock.sold[k]) / scale;
            series.censored[static_cast<std::size_t>(at)] = stock.soldOut[k];
        }
    }
    return series;
}

Result<std::vector<std::int64_t>> OwnPolicy::order(const rp::ReplayLook& look) {
    const CalendarDay start = look.start;
    m_progress.tell(look.today - start, m_question.last - start + 1);
    std::vector<forecast::DemandSeries> series;
    for (const std::size_t i : look.due) {
        series.push_back(seriesOn(i, look));
    }
    const auto goesOn = [this](std::size_t, std::size_t) { return !m_progress.isCancelled(); };
    forecast::ForecastOptions options;
    options.horizon = std::clamp(m_longestLead + kWeek + m_longestLead / 2, kShortestHorizon, kLongestHorizon);
    options.leadTime = std::min(options.horizon, kWeek + kWeek / 2);
    auto forecasts = forecast::forecastAll(series, options, goesOn);
    if (!forecasts.ok()) {
        return forecasts.error();
    }
    std::vector<rp::PlanItem> items;
    for (std::size_t k = 0; k < look.due.size(); ++k) {
        rp::PlanItem item = m_question.items[look.due[k]].plan;
        item.demand = std::move((*forecasts)[k]);
        item.demandSizes = series[k].latestSizes();
        item.usable = look.stock[look.due[k]].onHand;
        item.openOrders = look.stock[look.due[k]].coming;
        items.push_back(std::move(item));
    }
    rp::PlanOptions planning;
    planning.today = look.today;
    planning.currencyDecimals = m_currencyDecimals;
    const auto plan = rp::planAll(items, m_suppliers, planning, goesOn);
    if (!plan.ok()) {
        return plan.error();
    }
    std::vector<std::int64_t> quantities;
    for (std::size_t k = 0; k < look.due.size(); ++k) {
        const rp::PlannedLine& line = plan->lines[k];
        quantities.push_back(line.orderDay == look.today ? line.quantity : 0);
        m_promises.push_back({look.due[k], line.arrival, line.nextArrival, line.chanceOutOrdered});
    }
    return quantities;
}

} // namespace qm
