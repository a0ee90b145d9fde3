#pragma once

#include "item.h"
#include "purchaseorder.h"
#include "result.h"
#include "stockmovement.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace qm {

class Warehouse;

/// What `list` prints. opening: the state at the opening of that day; none = everything recorded so far.
struct ListedItemRow {
    Item item;
    QStringList suppliers; ///< codes
};

/// Stock by item, place and lot. onHand absent = never counted there.
struct ListedStockRow {
    QString sku;
    QString name;
    int decimals = 0;
    QString location; ///< code
    QString lot;
    std::optional<CalendarDay> expiry;
    std::optional<Quantity> onHand;
    Quantity reserved;
    std::optional<Quantity> available;
    Quantity onOrder; ///< of the item at that delivery place, on its first row
    std::optional<Money> value;
};

struct ListedRun {
    QString name;
    qint64 lastRun = 0; ///< UTC milliseconds
};

/// Reads whole lists for the command line. Synchronous, thread-safe, never on the interface thread.
class ListQueries {
public:
    explicit ListQueries(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::vector<ListedItemRow>> items() const;                                       ///< by SKU
    Result<std::vector<ListedStockRow>> stock(std::optional<CalendarDay> opening) const;    ///< by SKU, place, lot
    Result<std::vector<PurchaseOrderRow>> orders(std::optional<CalendarDay> opening) const; ///< newest first
    Result<std::vector<MovementRow>> movements(std::optional<CalendarDay> opening) const;   ///< oldest first
    Result<std::vector<ListedRun>> jobs() const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
