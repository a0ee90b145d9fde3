#include "valuedstock.h"

#include "halfeven.h"
#include "stocklevels.h"
#include "valuationreader.h"

#include <algorithm>
#include <map>
#include <set>

namespace qm {

namespace {

/// Each place's part of the average's value: the difference of two parts of the whole, so that they add up to it.
Status shareOut(ValuedItem& item) {
    Quantity before;
    Money given;
    for (ValuedPlace& place : item.places) {
        before += place.onHand;
        const auto upTo = partOf(item.value.average, before, item.value.onHand);
        if (!upTo) {
            return upTo.error();
        }
        place.average = *upTo - given;
        given = *upTo;
    }
    return {};
}

} // namespace

Result<std::vector<ValuedItem>> valueStock(const Database& database, const ValuationQuestion& question,
                                           const JobProgress& progress) {
    auto items = listItems(database, {});
    auto terms = readCheapestTerms(database, question.day);
    auto levels = stockLevels(database, {question.opening, {}, {}});
    for (const Error* error : {items.ok() ? nullptr : &items.error(), terms.ok() ? nullptr : &terms.error(),
                               levels.ok() ? nullptr : &levels.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    std::set<std::pair<ItemId, LocationId>> counted;
    std::map<ItemId, std::map<LocationId, Quantity>> places;
    for (const StockLevel& level : *levels) {
        if (level.counted) {
            counted.insert({level.key.item, level.key.location});
            places[level.key.item][level.key.location] += level.onHand;
        }
    }
    QHash<ItemId, const ListedItem*> listed;
    for (const ListedItem& item : *items) {
        listed.insert(item.id, &item);
    }
    std::vector<ValuedItem> valued;
    Status failed;
    std::int64_t done = 0;
    const Status read = readValuationSteps(
        database, question.opening, question.currency, [&](ItemId id, const std::vector<PlacedStep>& placed) {
            progress.tell(++done, static_cast<std::int64_t>(items->size()));
            const ListedItem* item = listed.value(id);
            const auto where = places.find(id);
            if (item == nullptr || where == places.end()) {
                return !progress.isCancelled();
            }
            std::vector<ValuationStep> steps;
            for (const PlacedStep& each : placed) {
                if (counted.contains({id, each.place})) {
                    steps.push_back(each.step);
                }
            }
            const auto unit = unitValue(*item, *terms);
            auto value = stockValue(
                steps, {item->decimals, question.minorDigits, unit ? std::optional(unit->price) : std::nullopt});
            if (!value) {
                failed = value.error();
                return false;
            }
            ValuedItem row{*item, *std::move(value), {}};
            for (const auto& [place, onHand] : where->second) {
                row.places.push_back({place, onHand, {}});
            }
            failed = shareOut(row);
            valued.push_back(std::move(row));
            return failed.ok() && !progress.isCancelled();
        });
    if (!failed || !read) {
        return !failed ? failed.error() : read.error();
    }
    std::ranges::sort(valued, {}, [](const ValuedItem& row) { return row.item.sku; });
    return valued;
}

} // namespace qm
