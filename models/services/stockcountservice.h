#pragma once

#include "counttime.h"
#include "location.h"
#include "result.h"
#include "stockledger.h"

#include <QtCore/QStringList>
#include <vector>

namespace qm {

class Warehouse;

/// Counts entered by hand: what was read of items at one place, today. Synchronous, thread-safe, never on the interface
/// thread.
class StockCountService {
public:
    explicit StockCountService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Where an item is counted: the places within one (none: all) at which it lies or was counted, without quarantine,
    /// in walking order; where there are none, that one or the default location.
    Result<std::vector<Location>> placesOf(ItemId item, LocationId within = {}) const;
    /// Tills of the place whose sales carry no times: where there are any, a count must say when it was made. place
    /// none: the default location.
    Result<QStringList> untimedTills(LocationId place = {}) const;
    /// Posts one count; a lot of a named item that is not among the readings counts as 0. place none: the default
    /// location. Failures: RequiredFieldEmpty (no readings), NegativeQuantity; nothing is then posted.
    Result<DocumentId> post(const std::vector<CountEntry>& readings, LocationId place = {}, const CountTime& time = {});
    /// Reverses all lines of a count. NothingToUndo.
    Status undo(DocumentId count);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
