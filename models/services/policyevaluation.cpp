#include "policyevaluation.h"

#include "cataloguereader.h"
#include "demandseriesbuilder.h"
#include "forecastjob.h"
#include "orderedbefore.h"
#include "planinputs.h"
#include "policyfrontier.h"
#include "policyreplay.h"
#include "replaypolicy.h"
#include "settinglist.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

namespace rp = replenishment;

constexpr int kUsualDays = 182;
constexpr int kLeastDays = 28;
constexpr int kLeastHistoryDays = 56;
constexpr int kBurnInDays = 28;
constexpr int kLongestPast = 3660;
constexpr int kDeciles = 10;
// What of the time has passed, in hundredths, when the forecast is made and when our own policy has run once.
constexpr int kForecastPart = 5;
constexpr int kOwnPart = 37;
constexpr int kAllParts = 100;

struct Past {
    DemandHistory history;
    PlanInputs inputs;
    PastOrders ordered;
    QHash<ItemId, QString> names;
    double orderCost = 0;
};

Result<Past> readPast(const Database& database, const PlanQuestion& question) {
    auto history = readDemand(database, question.day);
    auto inputs = readPlanInputs(database, question);
    auto settings = readSettings(database);
    auto ordered = readPastOrders(database, question.day - kLongestPast, question.day - 1);
    if (!history.ok() || !inputs.ok() || !settings.ok()) {
        return !history.ok() ? history.error() : !inputs.ok() ? inputs.error() : settings.error();
    }
    auto items = readItems(database);
    if (!ordered.ok() || !items.ok()) {
        return ordered.ok() ? items.error() : ordered.error();
    }
    Past past{*std::move(history), *std::move(inputs), *std::move(ordered), {}, 0};
    past.orderCost = warehouseSettings(*settings).orderCost;
    for (const Item& item : *items) {
        past.names.insert(item.id, item.name);
    }
    return past;
}

/// Demand by day in smallest units. A day that ran empty had at least what the days around it had on average.
std::vector<std::int64_t> wantedBy(const forecast::DemandSeries& series, int decimals) {
    constexpr std::size_t kAround = 56;
    const double scale = std::pow(10.0, decimals);
    std::vector<std::int64_t> wanted;
    for (std::size_t t = 0; t < series.units.size(); ++t) {
        double units = std::max(0.0, series.units[t]);
        if (series.censored[t] != 0) {
            double sum = 0;
            double days = 0;
            for (std::size_t s = t > kAround ? t - kAround : 0; s < std::min(series.units.size(), t + kAround); ++s) {
                if (series.censored[s] == 0 && series.missing[s] == 0) {
                    sum += std::max(0.0, series.units[s]);
                    days += 1;
                }
            }
            units = std::max(units, days > 0 ? sum / days : 0);
        }
        wanted.push_back(std::llround(units * scale));
    }
    return wanted;
}

/// The replay's items, and their series for our policy, in one order.
struct Replayed {
    rp::ReplayQuestion question;
    std::vector<forecast::DemandSeries> series;
    std::vector<rp::FixedLimits> fixed; ///< of the user; max 0 = none
    std::vector<std::pair<ItemId, LocationId>> subjects;
    std::vector<std::vector<std::pair<CalendarDay, std::int64_t>>> ordered; ///< truly, in these days
    int leftOut = 0;
};

Replayed replayedOf(const Past& past) {
    Replayed result;
    std::map<std::string, const DemandRecord*> records;
    for (const DemandRecord& record : past.history.records) {
        records[record.key] = &record;
    }
    for (const PlanSubject& subject : past.inputs.subjects) {
        const auto record = records.find(subject.plan.key);
        if (record == records.end() || record->second->days.empty()) {
            continue;
        }
        if (subject.plan.unitPrice <= 0) {
            ++result.leftOut;
            continue;
        }
        forecast::DemandSeries series = denseSeries(past.history, *record->second);
        rp::ReplayItem item;
        item.plan = subject.plan;
        item.plan.openOrders.clear();
        item.plan.lots.clear();
        item.plan.reserved = 0;
        item.plan.backOrders = 0;
        item.plan.staleData = false;
        item.plan.openAnomaly = false;
        item.plan.fixed.reset();
        item.historyStart = series.start;
        item.demand = wantedBy(series, subject.plan.decimals);
        result.question.items.push_back(std::move(item));
        result.series.push_back(std::move(series));
        result.fixed.push_back(subject.plan.fixed.value_or(rp::FixedLimits{}));
        result.subjects.emplace_back(subject.item, subject.site);
        const auto ordered = past.ordered.find({subject.item.value, subject.site.value});
        result.ordered.emplace_back(ordered == past.ordered.end() ? std::vector<std::pair<CalendarDay, std::int64_t>>()
                                                                  : ordered->second);
    }
    result.question.suppliers = past.inputs.suppliers;
    result.question.orderCost = past.orderCost;
    return result;
}

PolicyFigures figuresOf(const rp::ReplayOutcome& outcome) {
    PolicyFigures figures;
    figures.fill = outcome.demand > 0 ? 1 - outcome.lost / outcome.demand : 1;
    figures.stockValue = outcome.stockValue;
    figures.endValue = outcome.endValue;
    figures.lines = outcome.lines;
    figures.holding = outcome.holding;
    figures.ordering = outcome.ordering;
    figures.lostMargin = outcome.lostMargin;
    return figures;
}

PolicyFigures figuresOf(const rp::ReplayResult& result) {
    PolicyFigures figures;
    figures.orders = result.orders;
    figures.ordering = result.orderCost;
    for (const rp::ReplayOutcome& item : result.items) {
        figures.stockValue += item.stockValue;
        figures.endValue += item.endValue;
        figures.lines += item.lines;
        figures.holding += item.holding;
        figures.ordering += item.ordering;
        figures.lostMargin += item.lostMargin;
    }
    figures.fill = result.fill();
    return figures;
}

/// Orders as they were placed, where any was.
Result<std::optional<PolicyFigures>> actualOf(const Replayed& replayed) {
    const CalendarDay first = replayed.question.first - replayed.question.burnInDays;
    const bool any = std::ranges::any_of(replayed.ordered, [&](const auto& orders) {
        return std::ranges::any_of(orders, [&](const auto& order) { return order.first >= first; });
    });
    if (!any) {
        return std::optional<PolicyFigures>();
    }
    const auto result = rp::replay(replayed.question, pastOrdersPolicy(replayed.ordered));
    if (!result.ok()) {
        return result.error();
    }
    return std::optional(figuresOf(*result));
}

/// Perfect foresight that may order any quantity: what minimum quantities and packs cost lies between it and the other.
Result<PolicyFigures> unboundOf(rp::ReplayQuestion question) {
    for (rp::ReplayItem& item : question.items) {
        item.plan.moq = 0;
        item.plan.pack = 1;
    }
    const auto result = rp::replay(question, rp::clairvoyantPolicy(question));
    if (!result.ok()) {
        return result.error();
    }
    return figuresOf(*result);
}

PolicySaving savingOf(const rp::ReplayResult& other, const rp::ReplayResult& ours) {
    const rp::SavingRange range = rp::savingRange(other, ours);
    return {range.low, range.saving, range.high};
}

std::vector<CalibrationDecile> calibrationOf(std::vector<ReplayPromise> promises, const rp::ReplayResult& result,
                                             CalendarDay start, CalendarDay last) {
    std::erase_if(promises, [&](const ReplayPromise& promise) { return promise.until > last + 1; });
    std::ranges::stable_sort(promises, {}, &ReplayPromise::chanceShort);
    std::vector<CalibrationDecile> deciles;
    for (int k = 0; k < kDeciles && promises.size() >= kDeciles; ++k) {
        const std::size_t from = promises.size() * static_cast<std::size_t>(k) / kDeciles;
        const std::size_t to = promises.size() * static_cast<std::size_t>(k + 1) / kDeciles;
        CalibrationDecile decile;
        decile.promises = static_cast<int>(to - from);
        for (std::size_t i = from; i < to; ++i) {
            const auto& shortOn = result.items[promises[i].item].shortOn;
            const auto begin = shortOn.begin() + (promises[i].from - start);
            const auto end = shortOn.begin() + (promises[i].until - start);
            decile.predicted += promises[i].chanceShort / decile.promises;
            decile.seen += std::find(begin, end, true) != end ? 1.0 / decile.promises : 0;
        }
        deciles.push_back(decile);
    }
    return deciles;
}

std::pair<QString, QString> skuAndPlace(const std::string& key) {
    const QString text = QString::fromStdString(key);
    const auto at = text.lastIndexOf(QLatin1Char('@'));
    return {text.left(at), text.mid(at + 1)};
}

} // namespace

Result<PolicyEvaluation> PolicyEvaluationService::run(const EvaluationRequest& request,
                                                      const JobProgress& progress) const {
    const auto known = m_warehouse.read([&](const Database& database) -> Result<CalendarDay> {
        auto history = readDemand(database, m_warehouse.today() + 1);
        return history.ok() ? Result<CalendarDay>(history->dataThrough) : Result<CalendarDay>(history.error());
    });
    if (!known.ok()) {
        return known.error();
    }
    PolicyEvaluation evaluation;
    evaluation.to = std::min(request.to.value_or(*known), *known);
    // Items, terms and forecastable demand as of the morning after.
    auto forecast = ForecastJob(m_warehouse).run({evaluation.to + 1, 0}, partOf(progress, 0, kForecastPart, kAllParts));
    if (!forecast.ok()) {
        return forecast.error();
    }
    evaluation.from = request.from.value_or(evaluation.to - (kUsualDays - 1));
    PlanQuestion question;
    question.day = forecast->asOf;
    question.forecast = forecast->run;
    question.currency = m_warehouse.currency();
    question.minorDigits = m_warehouse.currencyDigits();
    auto past = m_warehouse.read([&](const Database& database) { return readPast(database, question); });
    if (!past.ok()) {
        return past.error();
    }
    Replayed replayed = replayedOf(*past);
    evaluation.leftOut = replayed.leftOut;
    CalendarDay firstSale = evaluation.to;
    for (const rp::ReplayItem& item : replayed.question.items) {
        firstSale = std::min(firstSale, item.historyStart);
    }
    if (!request.from) {
        evaluation.from = std::max(evaluation.from, firstSale + kLeastHistoryDays + kBurnInDays);
    }
    const int days = evaluation.to - evaluation.from + 1;
    if (days < kLeastDays || evaluation.from - kBurnInDays - firstSale < kLeastHistoryDays) {
        return Error{ErrorCode::Invalid, {"from", evaluation.from.toIso()}, {}};
    }
    rp::ReplayQuestion& replay = replayed.question;
    replay.burnInDays = kBurnInDays;
    replay.first = evaluation.from - std::min(days, evaluation.from - kBurnInDays - firstSale - 1);
    replay.last = evaluation.from - 1;
    const auto rules = rp::tunedRules(replay);
    replay.first = evaluation.from;
    replay.last = evaluation.to;
    std::vector<rp::FixedLimits> current;
    std::vector<rp::FixedLimits> tuned;
    for (std::size_t i = 0; i < replay.items.size(); ++i) {
        current.push_back(replayed.fixed[i].max > 0 ? replayed.fixed[i]
                                                    : rp::usualLimits(replay.items[i], replay.first));
        tuned.push_back(rp::usualLimits(replay.items[i], replay.first, (*rules)[i]));
    }
    const JobProgress ownPart = partOf(progress, kForecastPart, request.frontier ? kOwnPart : kAllParts, kAllParts);
    OwnPolicy own(replay, replayed.series, m_warehouse.currencyDigits(), ownPart);
    const auto ours = rp::replay(replay, [&](const rp::ReplayLook& look) { return own.order(look); });
    const auto byCurrent = rp::replay(replay, rp::minMaxPolicy(current));
    const auto byTuned = rp::replay(replay, rp::minMaxPolicy(tuned));
    const auto byClairvoyant = rp::replay(replay, rp::clairvoyantPolicy(replay));
    for (const auto* result : {&ours, &byCurrent, &byTuned, &byClairvoyant}) {
        if (!result->ok()) {
            return result->error();
        }
    }
    const auto actual = actualOf(replayed);
    const auto unbound = unboundOf(replay);
    if (!actual.ok() || !unbound.ok()) {
        return actual.ok() ? unbound.error() : actual.error();
    }
    evaluation.actual = *actual;
    evaluation.unbound = *unbound;
    evaluation.ours = figuresOf(*ours);
    evaluation.current = figuresOf(*byCurrent);
    evaluation.tuned = figuresOf(*byTuned);
    evaluation.clairvoyant = figuresOf(*byClairvoyant);
    evaluation.againstCurrent = savingOf(*byCurrent, *ours);
    evaluation.againstTuned = savingOf(*byTuned, *ours);
    evaluation.calibration = calibrationOf(own.promises(), *ours, replay.first - replay.burnInDays, replay.last);
    if (request.frontier) {
        auto frontier = ownFrontier(replay, replayed.series, m_warehouse.currencyDigits(),
                                    partOf(progress, kOwnPart, kAllParts, kAllParts));
        auto limits = limitsFrontier(replay);
        if (!frontier.ok() || !limits.ok()) {
            return frontier.ok() ? limits.error() : frontier.error();
        }
        evaluation.frontier = *std::move(frontier);
        evaluation.frontier.push_back({1, ours->fill(), ours->stockValue(), ours->total()});
        std::ranges::sort(evaluation.frontier, {}, &FrontierPoint::setting);
        evaluation.limitsFrontier = *std::move(limits);
    }
    for (std::size_t i = 0; i < replay.items.size(); ++i) {
        ItemEvaluation item;
        std::tie(item.item, item.site) = replayed.subjects[i];
        item.name = past->names.value(item.item);
        item.decimals = replay.items[i].plan.decimals;
        const rp::FixedLimits limits = rp::usualLimits(replay.items[i], replay.last + 1, (*rules)[i]);
        item.tunedLimits = {Quantity{limits.min}, Quantity{limits.max}};
        std::tie(item.sku, item.location) = skuAndPlace(replay.items[i].plan.key);
        item.demand = ours->items[i].demand;
        item.ours = figuresOf(ours->items[i]);
        item.current = figuresOf(byCurrent->items[i]);
        item.tuned = figuresOf(byTuned->items[i]);
        item.clairvoyant = figuresOf(byClairvoyant->items[i]);
        item.fixedByUser = replayed.fixed[i].max > 0;
        evaluation.items.push_back(std::move(item));
    }
    std::ranges::stable_sort(evaluation.items, std::less<>(),
                             [](const ItemEvaluation& item) { return item.tuned.total() - item.ours.total(); });
    return evaluation;
}

} // namespace qm
