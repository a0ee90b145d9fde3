#include "planinputs.h"

#include "cataloguereader.h"
#include "database.h"
#include "demandseriesbuilder.h"
#include "itemmargin.h"
#include "locationrepository.h"
#include "planreader.h"
#include "salesorderreader.h"
#include "servicegoals.h"
#include "settinglist.h"
#include "stocklevels.h"
#include "stocklistreader.h"
#include "storedforecast.h"
#include "supplierchoice.h"
#include "suppliermeasures.h"
#include "thresholdstore.h"
#include "warehousesettings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

constexpr int kStaleDays = 7;
constexpr int kSizeDays = 365;
constexpr int kMonth = 28;

using Key = std::pair<std::int64_t, std::int64_t>; // item, site

/// Everything that is read, before it is put together.
struct Sources {
    std::vector<Item> items;
    std::vector<Location> locations;
    QHash<LocationId, LocationId> sites;
    std::map<Key, forecast::DemandForecast> forecasts;
    std::map<Key, std::vector<double>> sizes;
    std::map<Key, std::vector<ComingLine>> coming;
    QHash<Key, std::int64_t> backOrders;
    QHash<Key, std::vector<replenishment::ExpiringLot>> lots;
    std::map<Key, replenishment::FixedLimits> fixed;
    std::map<std::int64_t, std::unordered_map<ItemId, ItemStock>> stocks; // by site
    std::map<std::int64_t, std::vector<SupplierTerm>> terms;              // by item
    std::vector<Supplier> suppliers;
    QHash<SupplierId, SupplierMeasures> measures;
    std::map<Key, bool> anomalies;
    QHash<LocationId, CalendarDay> lastSale;
    CalendarDay dataThrough;
    CalendarBook calendar;
    WarehouseSettings settings;
    ServiceGoals goals;
};

class SourceReader {
public:
    SourceReader(const Database& database, const PlanQuestion& question) : m_database(database), m_question(question) {}

    Result<Sources> read() {
        for (const auto step : {&SourceReader::readCatalogue, &SourceReader::readForecasts,
                                &SourceReader::readDemandDays, &SourceReader::readStock, &SourceReader::readOrders,
                                &SourceReader::readTerms, &SourceReader::readLimits}) {
            if (Status done = (this->*step)(); !done.ok()) {
                return done.error();
            }
        }
        return std::move(m_sources);
    }

private:
    Status readCatalogue() {
        auto items = readItems(m_database);
        auto locations = locationrepository::all(m_database);
        auto settings = readSettings(m_database);
        if (!items.ok() || !locations.ok() || !settings.ok()) {
            return !items.ok() ? items.error() : !locations.ok() ? locations.error() : settings.error();
        }
        m_sources.items = *std::move(items);
        m_sources.locations = *std::move(locations);
        m_sources.sites = sitesOf(m_sources.locations);
        m_sources.settings = warehouseSettings(*settings);
        auto goals = ServiceGoals::read(m_database, m_sources.settings, m_sources.items, m_question.day);
        if (!goals.ok()) {
            return goals.error();
        }
        m_sources.goals = *std::move(goals);
        return {};
    }
    Status readForecasts() {
        return eachForecast(m_database, m_question.forecast, m_question.item,
                            [&](ItemId item, LocationId site, forecast::DemandForecast&& forecast) {
                                m_sources.forecasts[{item.value, site.value}] = std::move(forecast);
                            });
    }
    Status readDemandDays() {
        auto demand = readDemand(m_database, m_question.day, m_question.item);
        if (!demand.ok()) {
            return demand.error();
        }
        m_sources.lastSale = demand->lastSale;
        m_sources.dataThrough = demand->dataThrough;
        m_sources.calendar = demand->calendar;
        for (const DemandRecord& record : demand->records) {
            std::vector<double>& sizes = m_sources.sizes[{record.item.value, record.site.value}];
            for (const DemandRecord::Day& day : record.days) {
                if (day.sold.value > 0 && day.day >= m_question.day - kSizeDays) {
                    sizes.push_back(static_cast<double>(day.sold.value) / std::pow(10.0, record.decimals));
                }
            }
        }
        return {};
    }
    Status readStock() {
        StockQuestion wanted;
        wanted.opening = m_question.opening;
        if (m_question.item) {
            wanted.item = m_question.item;
        }
        auto levels = stockLevels(m_database, wanted);
        auto lots = readLots(m_database, m_question.item);
        if (!levels.ok() || !lots.ok()) {
            return levels.ok() ? lots.error() : levels.error();
        }
        for (const StockLevel& level : *levels) {
            const auto lot = lots->constFind(level.key.lot);
            if (level.onHand.value > 0 && lot != lots->constEnd() && lot->expiry && *lot->expiry >= m_question.day) {
                m_sources.lots[{level.key.item.value, m_sources.sites.value(level.key.location).value}].push_back(
                    {level.onHand.value, *lot->expiry});
            }
        }
        for (const Location& location : m_sources.locations) {
            if (location.kind != LocationKind::Site) {
                continue;
            }
            wanted.site = location.id;
            auto stocks = itemStocks(m_database, wanted, m_question.day);
            if (!stocks.ok()) {
                return stocks.error();
            }
            m_sources.stocks[location.id.value] = *std::move(stocks);
        }
        return {};
    }
    Status readOrders() {
        auto lines = readComing(m_database, m_question.opening, m_question.item);
        const auto waiting = readBackOrders(m_database, m_question.day);
        if (!lines.ok() || !waiting.ok()) {
            return lines.ok() ? waiting.error() : lines.error();
        }
        for (const BackOrderSum& sum : *waiting) {
            m_sources.backOrders[{sum.item.value, m_sources.sites.value(sum.location).value}] += sum.quantity.value;
        }
        for (ComingLine& line : *lines) {
            m_sources.coming[{line.item.value, m_sources.sites.value(line.location).value}].push_back(std::move(line));
        }
        return {};
    }
    Status readTerms() {
        auto terms = qm::readTerms(m_database, {m_question.item, {}, m_question.day});
        auto suppliers = readSuppliers(m_database);
        auto measures = measureSuppliers(m_database, m_question.opening.value_or(m_question.day + 1));
        if (!terms.ok() || !suppliers.ok() || !measures.ok()) {
            return !terms.ok() ? terms.error() : !suppliers.ok() ? suppliers.error() : measures.error();
        }
        for (SupplierTerm& term : *terms) {
            std::vector<SupplierTerm>& own = m_sources.terms[term.item.value];
            // Ordered by first day: where two hold on one day, the later list replaces the earlier one.
            if (!own.empty() && own.back().supplier == term.supplier) {
                own.pop_back();
            }
            own.push_back(std::move(term));
        }
        m_sources.suppliers = *std::move(suppliers);
        m_sources.measures = *std::move(measures);
        return {};
    }
    Status readLimits() {
        // As of a day, those dated up to it; otherwise everything recorded so far.
        constexpr int kLastYear = 9999;
        const CalendarDay day = m_question.opening ? m_question.day : *CalendarDay::fromDate(kLastYear, 12, 31);
        auto thresholds = readThresholds(m_database, day, m_question.item);
        auto anomalies = readAnomalies(m_database, m_question.item);
        if (!thresholds.ok() || !anomalies.ok()) {
            return thresholds.ok() ? anomalies.error() : thresholds.error();
        }
        for (const ThresholdRow& row : *thresholds) {
            if (row.fixed) {
                m_sources.fixed[{row.item.value, row.site.value}] = {row.reorderPoint.value, row.orderUpTo.value, true};
            }
        }
        for (const OpenAnomalyRow& row : *anomalies) {
            if (row.kind != QLatin1String("uncertain-day")) {
                m_sources.anomalies[{row.item.value, m_sources.sites.value(row.location, row.location).value}] = true;
            }
        }
        return {};
    }

    const Database& m_database;
    const PlanQuestion& m_question;
    Sources m_sources;
};

replenishment::ItemLife lifeOf(ItemStatus status) {
    switch (status) {
    case ItemStatus::New:
        return replenishment::ItemLife::New;
    case ItemStatus::PhaseOut:
        return replenishment::ItemLife::PhaseOut;
    case ItemStatus::Blocked:
        return replenishment::ItemLife::Blocked;
    case ItemStatus::Active:
        break;
    }
    return replenishment::ItemLife::Active;
}

double meanOf(const forecast::DemandForecast& forecast, int days) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(forecast.step.size(), static_cast<std::size_t>(days)); ++i) {
        sum += forecast.step[i].mean;
    }
    return sum;
}

/// Those that are not over yet.
std::vector<replenishment::ClosedDays> closedDays(const std::vector<DayRange>& ranges, CalendarDay today) {
    std::vector<replenishment::ClosedDays> closed;
    for (const DayRange& days : ranges) {
        if (days.last >= today) {
            closed.push_back({days.first, days.last});
        }
    }
    return closed;
}

/// Puts one item at one site together.
class SubjectBuilder {
public:
    SubjectBuilder(const Sources& sources, const PlanQuestion& question) : m_sources(sources), m_question(question) {}

    PlanSubject build(const Item& item, const Location& site, const ItemStock& stock) const {
        const Key key{item.id.value, site.id.value};
        PlanSubject subject;
        subject.item = item.id;
        subject.site = site.id;
        replenishment::PlanItem& plan = subject.plan;
        plan.key = item.sku.toStdString() + '@' + site.code.toStdString();
        plan.decimals = item.decimals;
        plan.life = lifeOf(item.status);
        plan.shelfLifeDays = item.shelfLifeDays.value_or(0);
        plan.holdingRate = m_sources.settings.holdingRatePercent / 100;
        plan.orderCostLine = m_sources.settings.orderLineCost;
        plan.noReceiving = closedDays(m_sources.calendar.notReceiving(site.id), m_question.day);
        plan.service = m_sources.goals.of(item.id);
        addForecast(key, subject);
        addStock(stock, key, subject);
        addTerm(item, subject);
        return subject;
    }

private:
    void addForecast(const Key& key, PlanSubject& subject) const {
        if (const auto forecast = m_sources.forecasts.find(key); forecast != m_sources.forecasts.end()) {
            subject.plan.demand = forecast->second;
            subject.score = forecast->second.score;
            if (!forecast->second.methods.empty()) {
                subject.forecastMethod = QString::fromStdString(forecast->second.methods.front().method);
            }
        }
        if (const auto sizes = m_sources.sizes.find(key); sizes != m_sources.sizes.end()) {
            subject.plan.demandSizes = sizes->second;
        }
        const auto last = m_sources.lastSale.constFind(subject.site);
        subject.plan.staleData = last != m_sources.lastSale.constEnd() && m_question.day - 1 - *last > kStaleDays;
        subject.plan.openAnomaly = m_sources.anomalies.contains(key);
    }
    void addStock(const ItemStock& stock, const Key& key, PlanSubject& subject) const {
        replenishment::PlanItem& plan = subject.plan;
        subject.onHand = stock.onHand.value_or(Quantity{});
        subject.unavailable = stock.quarantined + stock.expired;
        plan.counted = stock.onHand.has_value();
        plan.usable = subject.onHand.value - subject.unavailable.value;
        plan.reserved = stock.reserved.value;
        plan.backOrders = m_sources.backOrders.value(key);
        plan.lots = m_sources.lots.value(key);
        if (const auto coming = m_sources.coming.find(key); coming != m_sources.coming.end()) {
            for (const ComingLine& line : coming->second) {
                plan.openOrders.push_back(
                    {line.quantity.value, line.expected.value_or(m_question.day + 1), line.number.toStdString()});
                subject.orders.push_back(line.order);
            }
        }
        if (const auto fixed = m_sources.fixed.find(key); fixed != m_sources.fixed.end()) {
            plan.fixed = fixed->second;
        }
    }
    void addTerm(const Item& item, PlanSubject& subject) const {
        replenishment::PlanItem& plan = subject.plan;
        std::vector<Offer> offers;
        std::vector<LeadTime> leads;
        if (const auto terms = m_sources.terms.find(item.id.value); terms != m_sources.terms.end()) {
            for (const SupplierTerm& term : terms->second) {
                const auto supplier = std::ranges::find(m_sources.suppliers, term.supplier, &Supplier::id);
                const std::optional<int> agreed = term.leadTimeDays ? term.leadTimeDays : supplier->leadTimeDays;
                const int stated = agreed.value_or(m_sources.settings.defaultLeadTimeDays);
                leads.push_back(
                    leadTimeOf(stated, supplier->leadTimeSdDays, m_sources.measures.value(term.supplier).leadTimes));
                offers.push_back({term, leads.back().meanDays});
            }
        }
        SupplierChoiceQuestion question;
        question.unitsPerDay = meanOf(plan.demand, kMonth) / kMonth;
        question.decimals = item.decimals;
        question.holdingRate = plan.holdingRate;
        question.reviewDays = m_sources.settings.reviewDays;
        question.currency = m_question.currency;
        if (const auto best = cheapestOffer(offers, question)) {
            const SupplierTerm& term = offers[*best].term;
            subject.term = term;
            subject.supplier = term.supplier;
            plan.supplier = term.supplierCode.toStdString();
            plan.leadTimeMeanDays = leads[*best].meanDays;
            plan.leadTimeSdDays = leads[*best].sdDays;
            plan.moq = term.moq.value;
            plan.pack = term.pack.value;
            plan.unitPrice = term.price.tenThousandths;
            for (const PriceBreak& step : term.breaks) {
                plan.breaks.push_back({step.from.value, step.price.tenThousandths});
            }
        }
        plan.marginPerUnit = marginOf(item, subject.term ? std::optional(subject.term->price) : std::nullopt);
    }

    const Sources& m_sources;
    const PlanQuestion& m_question;
};

std::vector<replenishment::SupplierTerms> supplierTerms(const Sources& sources, CalendarDay today) {
    std::vector<replenishment::SupplierTerms> terms;
    for (const Supplier& supplier : sources.suppliers) {
        replenishment::SupplierTerms own;
        own.key = supplier.code.toStdString();
        own.orderWeekdays = supplier.orderDays;
        own.reviewDays = std::max(1, sources.settings.reviewDays);
        own.orderCost = sources.settings.orderCost;
        own.minimumAmount = supplier.minimumOrder.minor;
        own.closures = closedDays(sources.calendar.notOrdering(supplier.id), today);
        terms.push_back(std::move(own));
    }
    return terms;
}

} // namespace

Result<PlanInputs> readPlanInputs(const Database& database, const PlanQuestion& question) {
    auto sources = SourceReader(database, question).read();
    if (!sources.ok()) {
        return sources.error();
    }
    PlanInputs inputs;
    inputs.suppliers = supplierTerms(*sources, question.day);
    inputs.approvalLimit = sources->settings.approvalLimit.value_or(0);
    inputs.dataAgeDays = std::max(0, question.day - 1 - sources->dataThrough);
    const SubjectBuilder builder(*sources, question);
    for (const Item& item : sources->items) {
        if (question.item && item.id != question.item) {
            continue;
        }
        bool uncounted = false;
        for (const Location& site : sources->locations) {
            if (site.kind != LocationKind::Site || (question.site && site.id != question.site)) {
                continue;
            }
            const Key key{item.id.value, site.id.value};
            const auto forecast = sources->forecasts.find(key);
            const auto& stocks = sources->stocks[site.id.value];
            const auto stock = stocks.find(item.id);
            const bool counted = stock != stocks.end() && stock->second.onHand.has_value();
            if (counted && (forecast != sources->forecasts.end() || sources->fixed.contains(key) || question.item)) {
                inputs.subjects.push_back(builder.build(item, site, stock->second));
            } else if (!counted && forecast != sources->forecasts.end()) {
                uncounted = true;
            }
        }
        inputs.neverCounted += uncounted ? 1 : 0;
    }
    return inputs;
}

} // namespace qm
