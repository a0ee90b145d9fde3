#pragma once

#include "alert.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;
class Transaction;
class Warehouse;

/// Alerts of the whole warehouse with what persons answered to them, and their log. Synchronous, thread-safe, never on
/// the interface thread.
class AlertService {
public:
    /// watchedFolder: whose files that were not taken in are alerts too; empty: none is looked at, and those that were
    /// found there stay as they are.
    explicit AlertService(Warehouse& warehouse, QString watchedFolder = {})
        : m_warehouse(warehouse), m_watchedFolder(std::move(watchedFolder)) {}

    /// What stands now, by money at stake, whether the log knows it yet or not.
    Result<std::vector<Alert>> standing() const;
    /// The last ones to go first.
    Result<std::vector<GoneAlert>> gone(int limit) const;
    /// Of one alert, by its key in the log, or of all (0): the newest first.
    Result<std::vector<AlertLogEntry>> log(std::int64_t alert, int limit) const;

    /// Brings the log up to date: what came, changed, was woken or went since it was last done. Gives what came or was
    /// woken, by money at stake. Nothing is written where nothing happened, nor while the warehouse's day lies before
    /// that of the last entry: the log goes forward.
    Result<std::vector<Alert>> refresh();

    /// Open alerts that came or were woken after that entry of the log (0: ever), by money at stake, and the last
    /// entry.
    struct News {
        std::vector<Alert> alerts;
        std::int64_t lastEntry = 0;
    };
    Result<News> newsSince(std::int64_t entry) const;

    /// Answers alerts as they were seen. Gives them as they were before, for restore(). Conflict where one has gone
    /// meanwhile and come again. until: after today, else Invalid (args: field, value).
    Result<std::vector<StandingAlert>> acknowledge(const std::vector<Alert>& alerts);
    Result<std::vector<StandingAlert>> snooze(const std::vector<Alert>& alerts, CalendarDay until);
    /// Takes an answer back. Those that have gone meanwhile are left out; NothingToUndo where all have.
    Status restore(const std::vector<StandingAlert>& before);

private:
    Result<std::vector<Alert>> read(const Database& database) const;
    Result<std::vector<StandingAlert>> answer(const char* command, const std::vector<Alert>& alerts, AlertStep step,
                                              std::optional<CalendarDay> until);
    Warehouse& m_warehouse;
    QString m_watchedFolder;
};

} // namespace qm
