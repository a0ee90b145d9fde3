#pragma once

#include "calendarentry.h"

#include <QtCore/QStringList>

namespace qm {

class Database;
class Transaction;

/// Entries that are not marked as deleted, by first day, kind, then id.
Result<std::vector<CalendarEntry>> readCalendar(const Database& database);
/// Invalid where there is none (args: calendar, id).
Result<CalendarEntry> readCalendarEntry(const Database& database, CalendarEntryId id);

/// An id of none inserts; else the row's version must still be the one given (Conflict) and rises by one. Refuses what
/// checkCalendarEntry refuses, a category that is not there (Invalid; args: category, name) and an entry that is there
/// already (DuplicateCode; args: name or kind).
Result<CalendarEntryId> storeCalendarEntry(Transaction& transaction, const CalendarEntry& entry);
/// Marks an entry as deleted, or takes that back (DuplicateCode where its like has been entered since).
Status setCalendarEntryDeleted(Transaction& transaction, CalendarEntryId id, bool deleted);

/// Names of categories, and of channels that sales lines name; sorted.
Result<QStringList> readCategoryNames(const Database& database);
Result<QStringList> readChannels(const Database& database);

} // namespace qm
