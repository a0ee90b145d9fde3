#include "stockqueries.h"

#include "cataloguereader.h"
#include "itemchartbuilder.h"
#include "locationrepository.h"
#include "stocklevels.h"
#include "stocklist.h"
#include "stocklistreader.h"
#include "warehouse.h"

#include <algorithm>

namespace qm {

namespace {

constexpr int kSoonDays = 30;

bool isWanted(const ListedStock& row, StockFilter::Show show, CalendarDay today) {
    switch (show) {
    case StockFilter::Show::All:
        return true;
    case StockFilter::Show::RunsOutWithin30Days:
        return row.row.runsOut && *row.row.runsOut <= today + kSoonDays;
    case StockFilter::Show::NeverCounted:
        return !row.row.onHand;
    case StockFilter::Show::OnOrder:
        return row.row.onOrder.value > 0;
    case StockFilter::Show::Negative:
        return row.negative;
    case StockFilter::Show::Idle:
        return row.idle;
    }
    return true;
}

/// Unknown values last, whatever the direction.
template <typename Value>
bool before(const std::optional<Value>& a, const std::optional<Value>& b, bool descending) {
    if (!a || !b) {
        return a && !b;
    }
    return descending ? *b < *a : *a < *b;
}

void sortRows(std::vector<ListedStock>& rows, StockFilter::Order order, bool descending) {
    const auto less = [&](const ListedStock& a, const ListedStock& b) {
        const auto text = [&](const QString& x, const QString& y) { return descending ? y < x : x < y; };
        switch (order) {
        case StockFilter::Order::Name:
            return text(a.nameKey, b.nameKey);
        case StockFilter::Order::Sku:
            return text(a.row.sku, b.row.sku);
        case StockFilter::Order::Category:
            return text(a.row.category, b.row.category);
        case StockFilter::Order::RunsOut:
            return before(a.row.runsOut, b.row.runsOut, descending);
        case StockFilter::Order::Available:
            return before(a.row.available, b.row.available, descending);
        case StockFilter::Order::OnOrder:
            return descending ? b.row.onOrder < a.row.onOrder : a.row.onOrder < b.row.onOrder;
        case StockFilter::Order::Value:
            return before(a.row.value, b.row.value, descending);
        }
        return false;
    };
    if (order != StockFilter::Order::Name || descending) {
        std::ranges::stable_sort(rows, less); // they come by name
    }
}

} // namespace

Result<std::vector<StockRow>> StockQueries::stock(const StockFilter& filter) const {
    auto found = list(filter);
    if (!found.ok()) {
        return found.error();
    }
    return std::move(found->rows);
}

Result<StockList> StockQueries::list(const StockFilter& filter) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<StockList> {
        StockListQuestion question;
        question.text = filter.text;
        question.place = filter.place;
        question.today = today;
        question.minorDigits = m_warehouse.currencyDigits();
        question.withSales = filter.show == StockFilter::Show::Idle;
        auto listed = listStock(database, question);
        if (!listed.ok()) {
            return listed.error();
        }
        StockList list;
        list.items = static_cast<int>(listed->size());
        for (std::size_t show = 0; show < list.shown.size(); ++show) {
            list.shown[show] = static_cast<int>(std::ranges::count_if(*listed, [&](const ListedStock& row) {
                return isWanted(row, static_cast<StockFilter::Show>(show), today);
            }));
        }
        list.lastLonger = list.items - list.shown[static_cast<std::size_t>(StockFilter::Show::RunsOutWithin30Days)] -
                          list.shown[static_cast<std::size_t>(StockFilter::Show::NeverCounted)];
        std::erase_if(*listed, [&](const ListedStock& row) { return !isWanted(row, filter.show, today); });
        sortRows(*listed, filter.order, filter.descending);
        list.rows.reserve(listed->size());
        for (ListedStock& row : *listed) {
            list.rows.push_back(std::move(row.row));
        }
        return list;
    });
}

Result<StockRow> StockQueries::stockOf(ItemId item, LocationId place) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<StockRow> {
        StockListQuestion question;
        question.item = item;
        question.place = place;
        question.today = today;
        question.minorDigits = m_warehouse.currencyDigits();
        auto listed = listStock(database, question);
        if (!listed.ok()) {
            return listed.error();
        }
        if (listed->empty()) {
            return Error{ErrorCode::UnknownItem, {std::to_string(item.value)}, {}};
        }
        return std::move(listed->front().row);
    });
}

Result<std::vector<MovementRow>> StockQueries::movements(const MovementFilter& filter) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<MovementRow>> {
        LedgerQuestion question{filter.text, filter.item, filter.place, filter.from, filter.to, filter.limit};
        auto rows = listMovements(database, question, {m_warehouse.currencyDigits(), m_warehouse.today()});
        if (!rows.ok() || !filter.item || !filter.text.isEmpty() || filter.to) {
            return rows;
        }
        // Back from the stock of now: the newest movement left what is there. It counts what was never counted too,
        // since a receipt that waits for its count moves the record as well.
        StockQuestion now{{}, {}, filter.item};
        if (filter.place) {
            now.site = filter.place;
        }
        auto levels = stockLevels(database, now);
        if (!levels.ok()) {
            return levels.error();
        }
        Quantity after;
        for (const StockLevel& level : *levels) {
            after += level.onHand;
        }
        for (MovementRow& row : *rows) {
            row.after = after;
            after -= row.quantity;
        }
        return rows;
    });
}

Result<std::vector<LotRow>> StockQueries::lots(ItemId item, LocationId place) const {
    return m_warehouse.read([&](const Database& database) { return listLots(database, item, place); });
}

Result<ItemChart> StockQueries::chart(ItemId item, LocationId place, int historyDays) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<ItemChart> {
        StockListQuestion question;
        question.item = item;
        question.place = place;
        question.today = today;
        question.minorDigits = m_warehouse.currencyDigits();
        auto listed = listStock(database, question);
        if (!listed.ok()) {
            return listed.error();
        }
        if (listed->empty()) {
            return Error{ErrorCode::UnknownItem, {std::to_string(item.value)}, {}};
        }
        return buildItemChart(database, {listed->front().row, place, today, historyDays});
    });
}

Result<std::vector<Location>> StockQueries::locations() const {
    return m_warehouse.read([](const Database& database) { return locationrepository::all(database); });
}

} // namespace qm
