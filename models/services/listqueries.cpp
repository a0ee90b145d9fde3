#include "listqueries.h"

#include "database.h"
#include "listreader.h"
#include "locationrepository.h"
#include "orderreader.h"
#include "stocklevels.h"
#include "stocklistreader.h"
#include "warehouse.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

/// By SKU, so that lists do not depend on the language of names.
void sortBySku(std::vector<ListedItem>& items) {
    std::sort(items.begin(), items.end(), [](const ListedItem& a, const ListedItem& b) { return a.sku < b.sku; });
}

struct Places {
    std::vector<Location> all;

    QString codeOf(LocationId id) const {
        const auto found = std::ranges::find(all, id, &Location::id);
        return found == all.end() ? QString() : found->code;
    }
    bool isQuarantine(LocationId id) const {
        const auto found = std::ranges::find(all, id, &Location::id);
        return found != all.end() && found->quarantine;
    }
};

/// What is to come, by item and delivery place.
using OnOrder = std::map<std::pair<ItemId, LocationId>, Quantity>;

class StockLister {
public:
    StockLister(Places places, OnOrder onOrder, QHash<LotId, LotRecord> lots, QHash<ItemId, CheapestTerm> terms,
                const Valuation& valuation)
        : m_places(std::move(places))
        , m_onOrder(std::move(onOrder))
        , m_lots(std::move(lots))
        , m_terms(std::move(terms))
        , m_valuation(valuation) {}

    void add(const ListedItem& item, const std::vector<StockLevel>& levels, LocationId home) {
        const std::size_t before = m_rows.size();
        for (const StockLevel& level : levels) {
            m_rows.push_back(rowOf(item, level));
        }
        for (auto coming = m_onOrder.lower_bound({item.id, LocationId{}});
             coming != m_onOrder.end() && coming->first.first == item.id; ++coming) {
            const QString code = m_places.codeOf(coming->first.second);
            auto row = std::find_if(m_rows.begin() + std::ptrdiff_t(before), m_rows.end(),
                                    [&](const ListedStockRow& r) { return r.location == code; });
            if (row == m_rows.end()) {
                row = m_rows.insert(m_rows.end(), uncounted(item, coming->first.second));
            }
            row->onOrder += coming->second;
        }
        if (m_rows.size() == before) {
            m_rows.push_back(uncounted(item, home));
        }
    }
    std::vector<ListedStockRow> take() { return std::move(m_rows); }

private:
    ListedStockRow uncounted(const ListedItem& item, LocationId place) const {
        ListedStockRow row;
        row.sku = item.sku;
        row.name = item.name;
        row.decimals = item.decimals;
        row.location = m_places.codeOf(place);
        return row;
    }
    ListedStockRow rowOf(const ListedItem& item, const StockLevel& level) const {
        ListedStockRow row = uncounted(item, level.key.location);
        const LotRecord lot = m_lots.value(level.key.lot);
        row.lot = lot.code;
        row.expiry = lot.expiry;
        row.reserved = level.reserved;
        if (level.counted) {
            row.onHand = level.onHand;
            const bool usable =
                !m_places.isQuarantine(level.key.location) && (!lot.expiry || *lot.expiry >= m_valuation.day);
            row.available = usable ? level.onHand - level.reserved : Quantity{};
            if (const auto unit = unitValue(item, m_terms)) {
                if (const auto value = lineTotal(level.onHand, item.decimals, unit->price, m_valuation.minorDigits)) {
                    row.value = *value;
                }
            }
        }
        return row;
    }

    Places m_places;
    OnOrder m_onOrder;
    QHash<LotId, LotRecord> m_lots;
    QHash<ItemId, CheapestTerm> m_terms;
    Valuation m_valuation;
    std::vector<ListedStockRow> m_rows;
};

} // namespace

Result<std::vector<ListedItemRow>> ListQueries::items() const {
    return m_warehouse.read([this](const Database& database) -> Result<std::vector<ListedItemRow>> {
        auto items = listItems(database, {});
        if (!items) {
            return items.error();
        }
        const auto suppliers = readSupplierCodes(database, m_warehouse.today());
        if (!suppliers) {
            return suppliers.error();
        }
        sortBySku(*items);
        std::vector<ListedItemRow> rows;
        for (const ListedItem& item : *items) {
            ListedItemRow row;
            row.item.id = item.id;
            row.item.sku = item.sku;
            row.item.name = item.name;
            row.item.category = item.category;
            row.item.unit = item.unit;
            row.item.decimals = item.decimals;
            row.item.status = static_cast<ItemStatus>(item.status);
            row.item.price = item.price;
            row.item.cost = item.cost;
            row.suppliers = suppliers->value(item.id);
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<std::vector<ListedStockRow>> ListQueries::stock(std::optional<CalendarDay> opening) const {
    return m_warehouse.read([this, opening](const Database& database) -> Result<std::vector<ListedStockRow>> {
        auto items = listItems(database, {});
        if (!items) {
            return items.error();
        }
        const auto levels = stockLevels(database, {opening, {}, {}});
        if (!levels) {
            return levels.error();
        }
        auto places = locationrepository::all(database);
        if (!places) {
            return places.error();
        }
        const auto coming = readComing(database, opening);
        if (!coming) {
            return coming.error();
        }
        auto lots = readLots(database);
        if (!lots) {
            return lots.error();
        }
        const CalendarDay day = opening.value_or(m_warehouse.today());
        auto terms = readCheapestTerms(database, day);
        if (!terms) {
            return terms.error();
        }
        sortBySku(*items);
        QHash<ItemId, std::vector<StockLevel>> byItem;
        for (const StockLevel& level : *levels) {
            byItem[level.key.item].push_back(level);
        }
        OnOrder onOrder;
        for (const ComingLine& line : *coming) {
            onOrder[{line.item, line.location}] += line.quantity;
        }
        StockLister lister({std::move(*places)}, std::move(onOrder), std::move(*lots), std::move(*terms),
                           {m_warehouse.currencyDigits(), day});
        for (const ListedItem& item : *items) {
            lister.add(item, byItem.value(item.id), m_warehouse.defaultLocation());
        }
        return lister.take();
    });
}

Result<std::vector<PurchaseOrderRow>> ListQueries::orders(std::optional<CalendarDay> opening) const {
    return m_warehouse.read([this, opening](const Database& database) -> Result<std::vector<PurchaseOrderRow>> {
        OrderQuestion question;
        question.today = opening.value_or(m_warehouse.today());
        question.asOf = opening;
        const auto orders = readOrders(database, question);
        if (!orders) {
            return orders.error();
        }
        std::vector<PurchaseOrderRow> rows;
        for (const PurchaseOrder& order : *orders) {
            rows.push_back(order.head);
        }
        return rows;
    });
}

Result<std::vector<MovementRow>> ListQueries::movements(std::optional<CalendarDay> opening) const {
    return m_warehouse.read([this, opening](const Database& database) -> Result<std::vector<MovementRow>> {
        LedgerQuestion question;
        if (opening) {
            question.to = *opening - 1;
        }
        auto rows =
            listMovements(database, question, {m_warehouse.currencyDigits(), opening.value_or(m_warehouse.today())});
        if (rows) {
            std::reverse(rows->begin(), rows->end());
        }
        return rows;
    });
}

Result<std::vector<ListedRun>> ListQueries::jobs() const {
    return m_warehouse.read([](const Database& database) -> Result<std::vector<ListedRun>> {
        const auto runs = readLastRuns(database);
        if (!runs) {
            return runs.error();
        }
        std::vector<ListedRun> rows;
        for (const CommandRun& run : *runs) {
            rows.push_back({run.kind, run.recordedAt});
        }
        return rows;
    });
}

} // namespace qm
