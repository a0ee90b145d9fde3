#pragma once

#include "itemchart.h"
#include "location.h"
#include "stockmovement.h"

#include <array>
#include <optional>
#include <vector>

namespace qm {

class Warehouse;

/// Which items a list shows. Sorting and filtering happen in SQL.
struct StockFilter {
    enum class Show { All, RunsOutWithin30Days, NeverCounted, OnOrder, Negative, Idle };
    enum class Order { Name, Sku, RunsOut, Available, OnOrder, Value, Category };
    QString text; ///< part of name, SKU, category or barcode, any case
    Show show = Show::All;
    Order order = Order::RunsOut;
    bool descending = false;
    LocationId place; ///< none = all places
};

/// What a list of items says beside its rows.
struct StockList {
    std::vector<StockRow> rows;
    int items = 0;            ///< that the text fits
    std::array<int, 6> shown; ///< how many each Show would bring, in its order; Idle is counted where it is asked for
    int lastLonger = 0;       ///< counted, and they do not run out within 30 days
};

struct MovementFilter {
    QString text; ///< part of item, SKU, document number
    ItemId item;  ///< none = all
    LocationId place;
    std::optional<CalendarDay> from;
    std::optional<CalendarDay> to; ///< included
    int limit = 0;                 ///< newest first; 0 = all
};

/// The lot list of an item.
struct LotRow {
    QString lot; ///< empty = without a lot
    std::optional<CalendarDay> expiry;
    LocationId location;
    QString place;
    Quantity onHand;
    Quantity reserved;
};

/// Reads stock, movements and charts. Synchronous, thread-safe, never on the interface thread.
class StockQueries {
public:
    explicit StockQueries(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::vector<StockRow>> stock(const StockFilter& filter) const;
    Result<StockList> list(const StockFilter& filter) const;
    Result<StockRow> stockOf(ItemId item, LocationId place = {}) const;
    Result<std::vector<MovementRow>> movements(const MovementFilter& filter) const;
    Result<std::vector<LotRow>> lots(ItemId item, LocationId place = {}) const;
    /// historyDays: how far back the line goes.
    Result<ItemChart> chart(ItemId item, LocationId place, int historyDays) const;
    Result<std::vector<Location>> locations() const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
