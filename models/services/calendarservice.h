#pragma once

#include "calendarentry.h"

#include <QJsonObject>

namespace qm {

class Warehouse;

/// The calendar as a person keeps it: closed days, holidays, promotions, closures of suppliers, planned prices.
/// Everything is audited and can be taken back. Synchronous, thread-safe, never on the interface thread.
class CalendarService {
public:
    explicit CalendarService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// By first day.
    Result<std::vector<CalendarEntry>> entries() const;
    /// With the time that is on or comes next from that day on; those to come first, then those that are over.
    Result<std::vector<CalendarRow>> rows(CalendarDay today) const;
    Result<CalendarEntry> entry(CalendarEntryId id) const;
    /// Names that a new entry may use: categories and channels seen in sales, sorted.
    struct Words {
        QStringList categories;
        QStringList channels;
    };
    Result<Words> words() const;

    /// An id of none adds. Failures: see storeCalendarEntry().
    Result<CalendarEntryId> save(const CalendarEntry& entry);
    /// Puts an entry back to what it was, whatever its version is now.
    Status revert(CalendarEntry before);
    Status remove(const std::vector<CalendarEntryId>& ids);
    /// Takes back what remove() did.
    Status restore(const std::vector<CalendarEntryId>& ids);
    /// Writes all entries as the import reads them. Failures: FileUnwritable, DiskFull.
    Status exportCsv(const QString& file) const;

private:
    Status mark(const std::vector<CalendarEntryId>& ids, bool deleted);

    Warehouse& m_warehouse;
};

/// What the audit keeps of an entry, by the names of the columns of the CSV.
QJsonObject calendarJson(const CalendarEntry& entry);
/// The way back of what may change while it stays the same entry: last day, repetition, its end and price.
void applyJson(const QJsonObject& json, CalendarEntry& entry);

} // namespace qm
