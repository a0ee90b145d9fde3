#pragma once

#include "result.h"
#include "stockledger.h"

#include <vector>

namespace qm {

class Warehouse;

/// Counts entered by hand: what was read of items at one place, now. Synchronous, thread-safe, never on the interface
/// thread.
class StockCountService {
public:
    explicit StockCountService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Posts one count of the present instant; a lot of a named item that is not among the readings counts as 0. place
    /// none: the default location. Failures: RequiredFieldEmpty (no readings), NegativeQuantity; nothing is then
    /// posted.
    Result<DocumentId> post(const std::vector<CountEntry>& readings, LocationId place = {});
    /// Reverses all lines of a count. NothingToUndo.
    Status undo(DocumentId count);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
