#include "contentsqueries.h"

#include "contentsreader.h"
#include "warehouse.h"

namespace qm {

Result<WarehouseContents> ContentsQueries::contents() const {
    return m_warehouse.read([](const Database& database) { return readContents(database); });
}

} // namespace qm
