#include "todayqueries.h"

#include "alertlist.h"
#include "alertstore.h"
#include "cataloguereader.h"
#include "changeditems.h"
#include "countfirst.h"
#include "countlistreader.h"
#include "locationrepository.h"
#include "orderreader.h"
#include "returncasestore.h"
#include "servicegoals.h"
#include "settinglist.h"
#include "settingsservice.h"
#include "stockhistory.h"
#include "stocklistreader.h"
#include "stockoutlook.h"
#include "suggestionrows.h"
#include "todayfigures.h"
#include "todolist.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

constexpr int kHistoryDays = 180;
constexpr int kOutlookDays = 56;
constexpr int kCountFirstItems = 50;

BoardQuestion boardQuestion(const Warehouse& warehouse, LocationId place) {
    BoardQuestion question;
    question.today = warehouse.today();
    question.currency = warehouse.currency();
    question.minorDigits = warehouse.currencyDigits();
    question.place = place;
    return question;
}

/// Open orders by day and supplier, with their amounts, and what is suggested to be ordered today.
std::vector<OpenArrival> arrivalsOf(const std::vector<PurchaseOrder>& orders, const SuggestionBoard& suggestions) {
    std::map<std::pair<CalendarDay, QString>, OpenArrival> byDay;
    for (const PurchaseOrder& order : orders) {
        if (order.head.expected) {
            OpenArrival& arrival = byDay[{*order.head.expected, order.head.supplierName}];
            arrival.order = order.head.id;
            arrival.number = order.head.supplierName;
            arrival.day = *order.head.expected;
            arrival.quantity += Quantity{(order.head.amount - order.head.received).minor};
            arrival.late = arrival.late || order.head.daysLate > 0;
        }
    }
    std::vector<OpenArrival> arrivals;
    for (auto& [key, arrival] : byDay) {
        arrivals.push_back(std::move(arrival));
    }
    for (const SuggestionGroup& group : suggestions.groups) {
        if (group.arrival && group.lines > 0) {
            arrivals.push_back({{}, group.name, *group.arrival, Quantity{group.total.minor}, false});
        }
    }
    return arrivals;
}

/// All that is expected to come: ordered, and suggested and included.
std::vector<ItemArrival> expectedArrivals(const AlertBasis& basis, const SuggestionBoard& suggestions,
                                          CalendarDay today) {
    std::vector<ItemArrival> arrivals = arrivalsOfOrders(basis.openOrders, today);
    for (const SuggestionGroup& group : suggestions.groups) {
        for (const SuggestionRow& row : group.rows) {
            if (row.included) {
                arrivals.push_back(
                    {row.item, row.reasons.arrivalDay, double(row.quantity.value) / std::pow(10.0, row.decimals)});
            }
        }
    }
    return arrivals;
}

Status addStockValue(const Database& database, const StockHistory& history, const WarehouseSettings& settings,
                     TodayBoard& board) {
    const int minorDigits = board.minorDigits;
    const auto items = readItems(database);
    if (!items) {
        return items.error();
    }
    const auto goals = ServiceGoals::read(database, settings, *items, board.today);
    if (!goals) {
        return goals.error();
    }
    auto figures = todayFigures(database, history, {board.today - 1, minorDigits, *goals});
    if (!figures) {
        return figures.error();
    }
    board.figures = *figures;
    const double unit = std::pow(10.0, minorDigits);
    bool begun = false;
    for (CalendarDay day = history.firstDay(); day <= history.lastDay(); day = day + 1) {
        begun = begun || history.valueOn(day) > 0;
        if (begun) {
            board.stockValue.push_back({day, history.valueOn(day) / unit});
        }
    }
    return {};
}

} // namespace

Result<TodayBoard> TodayQueries::board(LocationId place) const {
    return m_warehouse.read([this, place](const Database& database) -> Result<TodayBoard> {
        TodayBoard board;
        board.today = m_warehouse.today();
        board.currency = m_warehouse.currency();
        board.minorDigits = m_warehouse.currencyDigits();
        const auto basis = readAlerts(database, {board.today, place, board.minorDigits});
        if (!basis) {
            return basis.error();
        }
        const auto suggestions = readBoard(database, boardQuestion(m_warehouse, place));
        if (!suggestions) {
            return suggestions.error();
        }
        board.toDo = toDoList(*basis, *suggestions, board.today);
        const auto countLists = readCountLists(database, false);
        if (!countLists) {
            return countLists.error();
        }
        addCountLists(board.toDo, *countLists);
        const auto cases = returncasestore::readAll(database);
        if (!cases) {
            return cases.error();
        }
        addReturnsDue(board.toDo, *cases, board.today);
        const auto history = StockHistory::read(database, board.today - 1, kHistoryDays, board.minorDigits);
        if (!history) {
            return history.error();
        }
        const auto settings = readSettings(database);
        if (!settings) {
            return settings.error();
        }
        const WarehouseSettings own = warehouseSettings(*settings);
        if (const Status valued = addStockValue(database, *history, own, board); !valued) {
            return valued.error();
        }
        auto outlook = stockValueOutlook(
            database, basis->stock, {board.today, kOutlookDays, expectedArrivals(*basis, *suggestions, board.today)});
        if (!outlook) {
            return outlook.error();
        }
        board.stockValueForecast = std::move(*outlook);
        board.stockValueFrom = own.stockValueFrom;
        board.stockValueTo = own.stockValueTo;
        board.arrivals = arrivalsOf(basis->openOrders, *suggestions);
        auto changed = changedItems(database, *history, basis->lastSalesDay.value_or(board.today - 1));
        if (!changed) {
            return changed.error();
        }
        board.changed = std::move(*changed);
        const auto uncounted = countFirst(database, {board.today, {}, place, board.minorDigits, kCountFirstItems});
        if (!uncounted) {
            return uncounted.error();
        }
        for (const UncountedItem& item : uncounted->first) {
            board.countFirst.push_back({item.item, item.sku, item.name, item.decimals, item.sold28, item.margin28});
        }
        const auto places = locationrepository::all(database);
        if (!places) {
            return places.error();
        }
        board.neverCounted = uncounted->items;
        board.items = int(basis->stock.size());
        board.places = int(places->size());
        board.salesUpTo = basis->lastSalesDay;
        return board;
    });
}

Result<std::vector<Alert>> TodayQueries::alerts() const {
    return m_warehouse.read([this](const Database& database) -> Result<std::vector<Alert>> {
        auto basis = readAlerts(database, {m_warehouse.today(), {}, m_warehouse.currencyDigits()});
        return basis ? Result<std::vector<Alert>>(std::move(basis->alerts)) : Result<std::vector<Alert>>(basis.error());
    });
}

Result<PageCounts> TodayQueries::counts() const {
    return m_warehouse.read([this](const Database& database) -> Result<PageCounts> {
        const auto suggestions = readBoard(database, boardQuestion(m_warehouse, {}));
        if (!suggestions) {
            return suggestions.error();
        }
        OrderQuestion open;
        open.today = m_warehouse.today();
        open.openOnly = true;
        const auto orders = readOrders(database, open);
        if (!orders) {
            return orders.error();
        }
        const auto alerts = readStandingAlerts(database);
        if (!alerts) {
            return alerts.error();
        }
        PageCounts counts;
        counts.openAlerts = static_cast<int>(std::ranges::count_if(
            *alerts, [](const StandingAlert& alert) { return alert.judgement.state == AlertState::Open; }));
        counts.suggestions = suggestions->included;
        for (const PurchaseOrder& order : *orders) {
            counts.lateOrders += order.head.daysLate > 0 ? 1 : 0;
            counts.dueDeliveries +=
                order.head.expected == std::optional(m_warehouse.today()) && isWithSupplier(order.head.state) ? 1 : 0;
        }
        return counts;
    });
}

} // namespace qm
