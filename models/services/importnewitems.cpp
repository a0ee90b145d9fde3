#include "importnewitems.h"

#include "codekey.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace qm {

namespace {

constexpr int kMostDecimals = 6;

struct Seen {
    NewItemDraft draft;
    std::unordered_map<std::uint32_t, int> names; ///< how often each description occurs
    std::unordered_map<std::uint32_t, std::size_t> firstName;
    struct Price {
        int soldRows = 0;
        double pieces = 0;
        int returnedRows = 0;
    };
    std::unordered_map<std::int64_t, Price> prices;
};

void add(Seen& seen, const SalesBatch& batch, const SalesBatchRow& row) {
    seen.draft.decimals = std::max(seen.draft.decimals, row.quantity.scale);
    if (!batch.texts.text(row.name).empty()) {
        seen.firstName.try_emplace(row.name, seen.firstName.size());
        ++seen.names[row.name];
    }
    if (!row.price) {
        return;
    }
    Seen::Price& price = seen.prices[*row.price];
    if (row.quantity.mantissa > 0) {
        ++price.soldRows;
        price.pieces += static_cast<double>(row.quantity.mantissa) * std::pow(10.0, -row.quantity.scale);
    } else {
        ++price.returnedRows;
    }
}

NewItemDraft finish(Seen& seen, const SalesBatch& batch) {
    NewItemDraft draft = std::move(seen.draft);
    draft.name = draft.sku;
    int most = 0;
    std::size_t first = 0;
    for (const auto& [name, count] : seen.names) {
        const std::size_t place = seen.firstName.at(name);
        if (count > most || (count == most && place < first)) {
            most = count;
            first = place;
            draft.name = QString::fromStdString(batch.texts.text(name)).trimmed();
        }
    }
    using Rank = std::tuple<int, double, int, std::int64_t>;
    std::optional<Rank> best;
    for (const auto& [price, count] : seen.prices) {
        const Rank rank{count.soldRows, count.pieces, count.returnedRows, price};
        if (!best || rank > *best) {
            best = rank;
            draft.price = price;
        }
    }
    return draft;
}

} // namespace

std::vector<NewItemDraft> draftNewItems(const SalesBatch& batch, const std::unordered_set<std::string>& knownKeys) {
    std::vector<Seen> items;
    std::unordered_map<std::string, std::size_t> byKey;
    constexpr std::size_t kKnown = static_cast<std::size_t>(-1);
    std::unordered_map<std::uint32_t, std::size_t> bySku; // spellings of one code lead to one item
    for (const SalesBatchRow& row : batch.rows) {
        auto spelled = bySku.find(row.sku);
        if (spelled == bySku.end()) {
            const QString sku = QString::fromStdString(batch.texts.text(row.sku));
            const std::string key = codeKey(sku).toStdString();
            std::size_t place = kKnown;
            if (!knownKeys.contains(key)) {
                place = byKey.try_emplace(key, items.size()).first->second;
                if (place == items.size()) {
                    items.emplace_back().draft = {key, sku.trimmed().toUpper(), {}, std::nullopt, 0};
                }
            }
            spelled = bySku.emplace(row.sku, place).first;
        }
        if (spelled->second != kKnown) {
            add(items[spelled->second], batch, row);
        }
    }
    std::vector<NewItemDraft> drafts;
    for (Seen& seen : items) {
        if (seen.draft.decimals <= kMostDecimals) {
            drafts.push_back(finish(seen, batch));
        }
    }
    return drafts;
}

} // namespace qm
