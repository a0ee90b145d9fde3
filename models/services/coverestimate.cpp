#include "coverestimate.h"

#include "database.h"
#include "forecastshape.h"
#include "forecaststore.h"
#include "overridestore.h"
#include "supplierterms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>

namespace qm {

namespace {

constexpr int kRunOutDays = 365;
constexpr std::size_t kTail = 28;

double onDay(const std::vector<float>& means, int step) {
    if (means.empty() || step < 0) {
        return 0;
    }
    if (const auto index = static_cast<std::size_t>(step); index < means.size()) {
        return static_cast<double>(means[index]);
    }
    const std::size_t tail = std::min(kTail, means.size());
    return std::accumulate(means.end() - static_cast<std::ptrdiff_t>(tail), means.end(), 0.0) /
           static_cast<double>(tail);
}

/// The one run that lists look at, by file.
struct Cache {
    std::mutex mutex;
    QString file;
    std::shared_ptr<const MeanDemand> demand;
};

Cache& cache() {
    static Cache instance;
    return instance;
}

/// What persons changed, on top of the statistics.
void layOverridesOn(MeanDemand& demand, const std::vector<ForecastOverride>& overrides) {
    std::map<ItemId, std::vector<ForecastOverride>> byItem;
    for (const ForecastOverride& entry : overrides) {
        byItem[entry.item].push_back(entry);
    }
    for (const auto& [item, own] : byItem) {
        const auto found = demand.items.find(item);
        if (found == demand.items.end()) {
            continue;
        }
        std::vector<double> all;
        for (const auto& [site, means] : found->second) {
            all.resize(std::max(all.size(), means.size()), 0);
            for (std::size_t i = 0; i < means.size(); ++i) {
                all[i] += static_cast<double>(means[i]);
            }
        }
        for (auto& [site, means] : found->second) {
            const std::vector<double> before(means.begin(), means.end());
            const std::vector<double> after =
                overriddenMeans(own, site, demand.asOf, before, all, static_cast<int>(found->second.size()));
            for (std::size_t i = 0; i < means.size(); ++i) {
                means[i] = std::isnan(after[i]) ? means[i] : static_cast<float>(after[i]);
            }
        }
    }
}

} // namespace

double MeanDemand::expected(ItemId item, LocationId site, int decimals, CalendarDay day) const {
    const auto found = items.find(item);
    if (found == items.end()) {
        return 0;
    }
    double sum = 0;
    for (const auto& [place, means] : found->second) {
        if (!site || place == site) {
            sum += onDay(means, day - asOf);
        }
    }
    return sum * std::pow(10.0, decimals);
}

Result<std::shared_ptr<const MeanDemand>> meanDemand(const Database& database) {
    auto run = latestForecastRun(database);
    if (!run.ok()) {
        return run.error();
    }
    if (!*run) {
        return std::shared_ptr<const MeanDemand>(std::make_shared<MeanDemand>());
    }
    Cache& kept = cache();
    const std::scoped_lock lock(kept.mutex);
    // A run is immutable, but another file may stand under the same name after a restore: its fingerprint tells.
    auto stamp = overrideStamp(database);
    auto overrides = readOverrides(database);
    if (!stamp.ok() || !overrides.ok()) {
        return stamp.ok() ? overrides.error() : stamp.error();
    }
    const QString name = database.file() + QString::fromLatin1((*run)->fingerprint.toHex()) + QString::number(*stamp);
    if (kept.demand && kept.file == name && kept.demand->run == (*run)->id) {
        return kept.demand;
    }
    auto demand = std::make_shared<MeanDemand>();
    demand->run = (*run)->id;
    demand->asOf = (*run)->asOf;
    Status read = readForecasts(database, demand->run, {}, [&](StoredForecast&& forecast) {
        demand->items[forecast.item].emplace_back(forecast.site, unpackMeans(forecast.shape));
    });
    if (!read.ok()) {
        return read.error();
    }
    layOverridesOn(*demand, *overrides);
    kept.file = name;
    kept.demand = demand;
    return kept.demand;
}

CalendarDay expectedArrival(std::optional<CalendarDay> due, CalendarDay today) {
    if (!due) {
        return today + 1;
    }
    return *due >= today ? *due : today + std::max(1, (today - *due + 1) / 2);
}

std::optional<CalendarDay> runOutDay(const MeanDemand& demand, const StockRow& row, LocationId site,
                                     const std::vector<Coming>& coming, CalendarDay today) {
    if (!row.available || !demand.knows(row.item)) {
        return std::nullopt;
    }
    auto stock = static_cast<double>(std::max<std::int64_t>(row.available->value, 0));
    for (int step = 0; step < kRunOutDays; ++step) {
        const CalendarDay day = today + step;
        for (const Coming& arrival : coming) {
            if (expectedArrival(arrival.day, today) == day) {
                stock += static_cast<double>(arrival.quantity.value);
            }
        }
        stock -= demand.expected(row.item, site, row.decimals, day);
        if (stock <= 1e-6) {
            return day;
        }
    }
    return std::nullopt;
}

ChanceDays chanceDays(unsigned orderDays, int reviewDays, int leadTimeDays, CalendarDay today,
                      const std::vector<DayRange>& closed) {
    replenishment::SupplierTerms terms;
    terms.orderWeekdays = orderDays;
    terms.reviewDays = reviewDays;
    for (const DayRange& days : closed) {
        terms.closures.push_back({days.first, days.last});
    }
    const CalendarDay order = terms.orderDayFrom(today);
    return {terms.arrival(order, leadTimeDays), terms.arrival(terms.nextOrderDay(order), leadTimeDays)};
}

Outlook outlookOf(std::optional<CalendarDay> runsOut, const ChanceDays& chances) {
    if (!runsOut || *runsOut >= chances.nextArrival) {
        return Outlook::Lasting;
    }
    return *runsOut < chances.arrival ? Outlook::Lost : Outlook::Soon;
}

} // namespace qm
