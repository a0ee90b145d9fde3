#pragma once

#include "result.h"
#include "strongid.h"

#include <optional>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace qm {

class Database;
class CalendarDay;

/// Codes of the suppliers with terms valid on the day, by item, in order.
Result<QHash<ItemId, QStringList>> readSupplierCodes(const Database& database, CalendarDay day);

/// The last act of a kind.
struct CommandRun {
    QString kind;
    qint64 recordedAt = 0; ///< UTC milliseconds
};
/// By kind.
Result<std::vector<CommandRun>> readLastRuns(const Database& database);

/// Last day with a sale that is not void; none where there is none.
Result<std::optional<CalendarDay>> readLastSalesDay(const Database& database);

} // namespace qm
