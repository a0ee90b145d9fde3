#pragma once

#include "result.h"
#include "warehousecontents.h"

namespace qm {

class Database;

Result<WarehouseContents> readContents(const Database& database);

} // namespace qm
