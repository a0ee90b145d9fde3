#pragma once

#include "bulksale.h"
#include "result.h"

#include <QSet>

namespace qm {

class Transaction;
class Warehouse;

/// Looks at the lines of these items sold within the last eight weeks of their data for one-off bulk sales, against a
/// year of lines, and opens an anomaly for each new one; closes those whose line was taken back. Part of the command
/// that posts the sales.
Status watchBulkSales(Transaction& transaction, const QSet<ItemId>& items);

/// Sales out of proportion that wait for a person's word. Synchronous, thread-safe, never on the interface thread.
class BulkSaleService {
public:
    explicit BulkSaleService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Of an item, or all (none); newest first.
    Result<std::vector<BulkSale>> open(ItemId item = {}) const;
    Result<std::vector<BulkSale>> all(ItemId item = {}) const;
    /// Undecided takes a decision back. Conflict where that is what stands already.
    Status decide(SalesLineId line, BulkDecision decision);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
