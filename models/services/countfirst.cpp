#include "countfirst.h"

#include "cataloguereader.h"
#include "coverestimate.h"
#include "database.h"
#include "itemmargin.h"
#include "locationrepository.h"
#include "stocklevels.h"
#include "stocklistreader.h"
#include "storedforecast.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace qm {

namespace {

constexpr int kMonth = 28;

struct Found {
    const Item* item = nullptr;
    LocationId site;
    double expected = 0;
};

/// Item and site pairs that have a forecast and no count.
Result<std::vector<Found>> uncountedPairs(const Database& database, const CountFirstQuestion& question,
                                          const std::vector<Item>& items, const MeanDemand& demand) {
    auto locations = locationrepository::all(database);
    if (!locations.ok()) {
        return locations.error();
    }
    std::vector<Found> found;
    for (const Location& site : *locations) {
        if (site.kind != LocationKind::Site || (question.site && site.id != question.site)) {
            continue;
        }
        auto stocks = itemStocks(database, {question.opening, site.id, {}}, question.day);
        if (!stocks.ok()) {
            return stocks.error();
        }
        for (const Item& item : items) {
            const auto sells = demand.items.find(item.id);
            const auto stock = stocks->find(item.id);
            if (sells == demand.items.end() || (stock != stocks->end() && stock->second.onHand)) {
                continue;
            }
            for (const auto& [place, means] : sells->second) {
                if (place == site.id) {
                    const auto end = means.begin() + std::min<std::ptrdiff_t>(kMonth, std::ssize(means));
                    found.push_back({&item, site.id, std::accumulate(means.begin(), end, 0.0)});
                }
            }
        }
    }
    return found;
}

} // namespace

Result<UncountedList> countFirst(const Database& database, const CountFirstQuestion& question) {
    auto items = readItems(database);
    auto demand = meanDemand(database);
    auto sold = readSold(database, question.day - kMonth, question.day);
    auto terms = readCheapestTerms(database, question.day);
    for (const Error* error : {items.ok() ? nullptr : &items.error(), demand.ok() ? nullptr : &demand.error(),
                               sold.ok() ? nullptr : &sold.error(), terms.ok() ? nullptr : &terms.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    auto pairs = uncountedPairs(database, question, *items, **demand);
    if (!pairs.ok()) {
        return pairs.error();
    }
    UncountedList list;
    std::set<std::int64_t> different;
    for (const Found& pair : *pairs) {
        const Item& item = *pair.item;
        different.insert(item.id.value);
        const auto term = terms->constFind(item.id);
        const double margin = marginOf(item, term == terms->constEnd() ? std::nullopt : std::optional(term->price));
        const double units = static_cast<double>(sold->value(item.id).value) / std::pow(10.0, item.decimals);
        UncountedItem& row = list.first.emplace_back();
        row.item = item.id;
        row.site = pair.site;
        row.sku = item.sku;
        row.name = item.name;
        row.category = item.category;
        row.unit = item.unit;
        row.decimals = item.decimals;
        row.sold28 = sold->value(item.id);
        row.margin28.minor = std::llround(units * margin * std::pow(10.0, question.minorDigits));
        row.expected28 = pair.expected;
    }
    list.items = static_cast<int>(different.size());
    std::ranges::stable_sort(list.first, [](const UncountedItem& a, const UncountedItem& b) {
        return a.margin28 != b.margin28 ? a.margin28 > b.margin28 : a.expected28 > b.expected28;
    });
    if (std::ssize(list.first) > question.limit) {
        list.first.resize(static_cast<std::size_t>(question.limit));
    }
    for (UncountedItem& row : list.first) {
        Status read = eachForecast(
            database, (*demand)->run, row.item, [&](ItemId, LocationId site, forecast::DemandForecast&& forecast) {
                if (site == row.site && !forecast.total.empty()) {
                    const std::size_t last = std::min<std::size_t>(kMonth, forecast.total.size());
                    row.upper28 = forecast.total[last - 1].quantile(0.9);
                }
            });
        if (!read.ok()) {
            return read.error();
        }
    }
    return list;
}

} // namespace qm
