#pragma once

#include "alert.h"
#include "location.h"
#include "result.h"
#include "today.h"

namespace qm {

class Warehouse;

/// Counts beside the pages' names.
struct PageCounts {
    int openAlerts = 0; ///< as the log has them
    int suggestions = 0;
    int lateOrders = 0;
    int dueDeliveries = 0;
};

/// Reads what the Today page, the alerts and the page list show. Synchronous, thread-safe, never on the interface
/// thread.
class TodayQueries {
public:
    explicit TodayQueries(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<TodayBoard> board(LocationId place = {}) const;
    Result<std::vector<Alert>> alerts() const; ///< by money at stake
    Result<PageCounts> counts() const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
