#include "changeditems.h"

#include "forecaststore.h"
#include "stockhistory.h"
#include "stocklistreader.h"
#include "storedforecast.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

constexpr std::size_t kChangedItems = 7;
constexpr int kWeek = 7;
constexpr std::size_t kStepsAhead = 28;

/// Expected units of the item over the four weeks after the run's day, over all sites; absent where it has none.
Result<std::optional<double>> expectedOf(const Database& database, ForecastRunId run, ItemId item) {
    std::optional<double> expected;
    const Status read = eachForecast(database, run, item, [&](ItemId, LocationId, forecast::DemandForecast&& forecast) {
        if (!forecast.total.empty()) {
            const std::size_t last = std::min(forecast.total.size(), kStepsAhead) - 1;
            expected = expected.value_or(0) + forecast.total[last].mean;
        }
    });
    return read ? Result<std::optional<double>>(expected) : Result<std::optional<double>>(read.error());
}

} // namespace

Result<std::vector<ChangedItem>> changedItems(const Database& database, const StockHistory& history, CalendarDay last) {
    const auto items = listItems(database, {});
    const auto week = readSold(database, last - (kWeek - 1), last + 1);
    const auto before = readSold(database, last - (2 * kWeek - 1), last - (kWeek - 1));
    if (!items || !week || !before) {
        return !items ? items.error() : !week ? week.error() : before.error();
    }
    std::vector<std::pair<double, ChangedItem>> changes;
    for (const ListedItem& item : *items) {
        ChangedItem change;
        change.item = item.id;
        change.name = item.name;
        change.decimals = item.decimals;
        change.soldBefore = before->value(item.id);
        change.sold = week->value(item.id);
        const double money = double(std::abs((change.sold - change.soldBefore).value)) *
                             (item.price ? double(item.price->tenThousandths) : 0) / std::pow(10.0, item.decimals);
        if (money > 0) {
            changes.emplace_back(money, change);
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    changes.resize(std::min(changes.size(), kChangedItems));
    const auto latest = latestForecastRun(database);
    if (!latest) {
        return latest.error();
    }
    const auto earlier =
        *latest ? lastForecastRunBefore(database, (*latest)->asOf) : Result<std::optional<ForecastRunRow>>(*latest);
    if (!earlier) {
        return earlier.error();
    }
    std::vector<ChangedItem> result;
    for (auto& [money, change] : changes) {
        change.emptyDays = history.isCounted(change.item) ? history.emptyDays(change.item, last, kWeek) : 0;
        for (const auto& [run, value] :
             {std::pair{*latest, &ChangedItem::forecastNow}, std::pair{*earlier, &ChangedItem::forecastBefore}}) {
            if (run) {
                const auto expected = expectedOf(database, run->id, change.item);
                if (!expected) {
                    return expected.error();
                }
                change.*value = *expected;
            }
        }
        result.push_back(change);
    }
    return result;
}

} // namespace qm
