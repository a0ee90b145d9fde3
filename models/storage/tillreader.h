#pragma once

#include "calendarday.h"
#include "result.h"
#include "strongid.h"

#include <QtCore/QStringList>

namespace qm {

class Database;

/// Tills of a site, by name, whose lately imported sales carry no times: of the two weeks up to its last sale before
/// the end given. A till without a name is an empty text.
Result<QStringList> readUntimedTills(const Database& database, LocationId site, CalendarDay before);

} // namespace qm
