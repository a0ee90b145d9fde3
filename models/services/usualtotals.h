#pragma once

#include "daytotals.h"

namespace qm {

/// Whether what an import brought makes days of which a person should know before they count: as UnusualTotals (args:
/// the day, its lines, the fewest and the most that a day had). A day is unusual with more than three times the lines
/// or the pieces of the greatest of the eight weeks before the file, or with less than a third of the lines of the
/// smallest; the file's last day may be half a day. Where those weeks have fewer than ten days with sales, none is.
Status checkUsualTotals(const Database& database, std::int64_t import);

} // namespace qm
