#pragma once

#include "demandseries.h"

#include <string>
#include <vector>

namespace qm::bench {

/// Reads item; date, week or month; quantity or units; every further column becomes a regressor. Dense from an item's
/// first row to the file's last period; a period without a row is 0 and repeats the regressors before it. Ends the
/// program with a message where the file cannot be read.
std::vector<forecast::DemandSeries> readHistory(const std::string& path);

} // namespace qm::bench
