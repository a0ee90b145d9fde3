#pragma once

#include "result.h"
#include "salesorder.h"
#include "stockledger.h"

#include <vector>

namespace qm {

class Warehouse;

/// What lies ready for an order at one place, of one lot.
struct PickLine {
    int stop = 0; ///< 1 is the first place to walk to
    QString place;
    LocationId location;
    QString sku;
    QString name;
    QString unit;
    int decimals = 0;
    LotName lot;
    Quantity quantity;
    QString order;
    QString customer;
};

/// What is to be picked, in walking order. Metres: from the site's corner past all places with coordinates and back;
/// absent where one of them has none, and then the places follow the walking order of the catalogue.
struct PickingList {
    std::vector<PickLine> lines;
    std::vector<SalesOrderRow> orders; ///< that something lies ready for
    int stops = 0;
    std::optional<double> metres;
    std::optional<double> metresByName; ///< in the order of the bins' names
};

/// Makes picking lists from what is held for orders. Synchronous, thread-safe, never on the interface thread.
class PickingService {
public:
    explicit PickingService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Lets lapsed reservations go and holds for waiting orders (all, or those named) what has come, the oldest first.
    Status reserveWaiting(const std::vector<SalesOrderId>& orders = {});
    /// Of confirmed orders (all, or those named) with something held for them. IllegalTransition where one that is
    /// named is neither confirmed nor picked.
    Result<PickingList> list(const std::vector<SalesOrderId>& orders = {}) const;
    /// Marks its orders as picked; those that are so already stay.
    Status markPicked(const PickingList& list);

private:
    Warehouse& m_warehouse;
};

/// Writes the list as CSV: stop, location, sku, name, lot, expiry, quantity, unit, order, customer. Whole or not at
/// all: FileUnwritable, DiskFull.
Status savePickingCsv(const PickingList& list, const QString& file);

} // namespace qm
