#pragma once

#include "result.h"
#include "warehousecontents.h"

namespace qm {

class Warehouse;

/// Tells an empty warehouse, which opens with the welcome page, from one in use. Synchronous, thread-safe, never on the
/// interface thread.
class ContentsQueries {
public:
    explicit ContentsQueries(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<WarehouseContents> contents() const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
