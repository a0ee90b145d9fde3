#pragma once

#include "datachange.h"

#include <string_view>

namespace qm {

/// Which part of the warehouse a table belongs to. Command, counter and audit belong to none.
DataChange areaOfTable(std::string_view table);

} // namespace qm
