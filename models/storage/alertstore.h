#pragma once

#include "alert.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;
class Transaction;

/// Those that stand as far as the file knows.
Result<std::vector<StandingAlert>> readStandingAlerts(const Database& database);

/// The last ones to go first.
Result<std::vector<GoneAlert>> readGoneAlerts(const Database& database, int limit);

/// Of an alert, or all (0), after that entry, the newest first. limit: −1 = none.
Result<std::vector<AlertLogEntry>> readAlertLog(const Database& database, std::int64_t alert, std::int64_t after,
                                                int limit);
/// The day of the last entry; none where there is none.
Result<std::optional<CalendarDay>> lastAlertDay(const Database& database);
/// The id of the last act of the file.
Result<std::int64_t> lastCommand(const Database& database);

/// Stores one that came, with its first log entry; gives it as it stands.
Result<StandingAlert> insertAlert(Transaction& transaction, const Alert& alert, CalendarDay day);
/// Logs a step and puts the alert into the state that it leads to. until: of Snoozed. backTo: of TakenBack, the state
/// as it was, with its step. Gives it as it stands then.
struct AlertMove {
    AlertStep step = AlertStep::Changed;
    AlertFigures figures;
    std::optional<CalendarDay> until;
    AlertJudgement backTo{};
    int backToStep = 0;
};
Result<StandingAlert> moveAlert(Transaction& transaction, const StandingAlert& alert, const AlertMove& move,
                                CalendarDay day);

} // namespace qm
