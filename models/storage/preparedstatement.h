#pragma once

#include "datachange.h"

struct sqlite3_stmt;

namespace qm {

/// An entry of a connection's statement cache.
struct PreparedStatement {
    const char* sql = nullptr; ///< the key: its address
    sqlite3_stmt* handle = nullptr;
    DataChange touches; ///< areas of the tables that it writes
};

} // namespace qm
