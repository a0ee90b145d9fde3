#include "alertstore.h"

#include "alertstate.h"
#include "transaction.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

constexpr Sql kStanding = R"(SELECT a.id, a.fact, a.subject, a.state, a.state_step, a.last_step, j.what, j.kind, j.date,
  j.amount, j.until, l.kind, l.date, l.amount
FROM alert AS a JOIN alert_log AS j ON j.alert_id = a.id AND j.step = a.state_step
JOIN alert_log AS l ON l.alert_id = a.id AND l.step = a.last_step WHERE a.state <> 'gone' ORDER BY a.id)";
constexpr Sql kGone = R"(SELECT a.id, a.subject, coalesce(a.item_id, 0), l.kind, l.date, l.amount, l.day
FROM alert_log AS l JOIN alert AS a ON a.id = l.alert_id AND a.state = 'gone' AND a.last_step = l.step
WHERE l.what = 'went' ORDER BY l.id DESC LIMIT ?1)";
constexpr Sql kLog = R"(SELECT l.id, l.alert_id, a.subject, l.what, l.day, c.recorded_at, u.name, l.kind, l.date,
  l.amount, l.until
FROM alert_log AS l JOIN alert AS a ON a.id = l.alert_id JOIN command AS c ON c.id = l.command_id
JOIN app_user AS u ON u.id = c.user_id WHERE l.id > ?2 AND (l.alert_id = ?1 OR ?1 = 0) ORDER BY l.id DESC LIMIT ?3)";
constexpr Sql kLastDay = "SELECT day FROM alert_log ORDER BY id DESC LIMIT 1";
constexpr Sql kLastCommand = "SELECT coalesce(max(id), 0) FROM command";
constexpr Sql kInsert = "INSERT INTO alert (fact, subject, item_id, state) VALUES (?1, ?2, nullif(?3, 0), 'open')";
constexpr Sql kInsertLog = R"(INSERT INTO alert_log (alert_id, step, what, day, kind, date, amount, until, command_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))";
constexpr Sql kMove = "UPDATE alert SET state = ?3, state_step = ?4, last_step = ?5 WHERE id = ?1 AND last_step = ?2";

constexpr std::array<std::string_view, 7> kSteps{"came",       "changed", "acknowledged", "snoozed",
                                                 "taken back", "woken",   "went"};

AlertStep stepOf(std::string_view text) {
    const auto found = std::ranges::find(kSteps, text);
    return found == kSteps.end() ? AlertStep::Changed : static_cast<AlertStep>(found - kSteps.begin());
}

AlertState stateOf(std::string_view text) {
    for (const AlertState state : {AlertState::Acknowledged, AlertState::Snoozed}) {
        if (alertStateName(state) == text) {
            return state;
        }
    }
    return AlertState::Open;
}

AlertFigures figuresAt(const Statement& row, int column) {
    return {alertKindOf(row.utf8(column)), row.optionalDay(column + 1), row.money(column + 2)};
}

Status insertStep(Transaction& transaction, std::int64_t alert, int step, const AlertMove& move, CalendarDay day) {
    return transaction.execute(kInsertLog, alert, step, kSteps.at(static_cast<std::size_t>(move.step)), day,
                               alertKindName(move.figures.kind), move.figures.date, move.figures.amount, move.until,
                               transaction.command());
}

} // namespace

Result<std::vector<StandingAlert>> readStandingAlerts(const Database& database) {
    std::vector<StandingAlert> alerts;
    Statement rows = database.query(kStanding);
    while (rows.next()) {
        StandingAlert alert;
        alert.id = rows.integer(0);
        alert.fact = rows.text(1);
        alert.subject = rows.text(2);
        alert.judgement.state = stateOf(rows.utf8(3));
        alert.stateStep = rows.smallInteger(4);
        alert.lastStep = rows.smallInteger(5);
        alert.judgement.woken = stepOf(rows.utf8(6)) == AlertStep::Woken;
        alert.judgement.seen = figuresAt(rows, 7);
        alert.judgement.until = rows.optionalDay(10);
        alert.logged = figuresAt(rows, 11);
        alerts.push_back(std::move(alert));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return alerts;
}

Result<std::vector<GoneAlert>> readGoneAlerts(const Database& database, int limit) {
    std::vector<GoneAlert> alerts;
    Statement rows = database.query(kGone, limit);
    while (rows.next()) {
        alerts.push_back({rows.integer(0), rows.text(1), ItemId{rows.integer(2)}, figuresAt(rows, 3), rows.day(6)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return alerts;
}

Result<std::vector<AlertLogEntry>> readAlertLog(const Database& database, std::int64_t alert, std::int64_t after,
                                                int limit) {
    std::vector<AlertLogEntry> entries;
    Statement rows = database.query(kLog, alert, after, limit);
    while (rows.next()) {
        AlertLogEntry entry;
        entry.id = rows.integer(0);
        entry.alert = rows.integer(1);
        entry.subject = rows.text(2);
        entry.step = stepOf(rows.utf8(3));
        entry.day = rows.day(4);
        entry.recordedAt = rows.integer(5);
        entry.user = rows.text(6);
        entry.figures = figuresAt(rows, 7);
        entry.until = rows.optionalDay(10);
        entries.push_back(std::move(entry));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return entries;
}

Result<std::optional<CalendarDay>> lastAlertDay(const Database& database) {
    std::optional<CalendarDay> day;
    Statement row = database.query(kLastDay);
    if (row.next()) {
        day = row.day(0);
    }
    return row.status().ok() ? Result<std::optional<CalendarDay>>(day)
                             : Result<std::optional<CalendarDay>>(row.status().error());
}

Result<std::int64_t> lastCommand(const Database& database) {
    Statement row = database.query(kLastCommand);
    const std::int64_t id = row.next() ? row.integer(0) : 0;
    return row.status().ok() ? Result<std::int64_t>(id) : Result<std::int64_t>(row.status().error());
}

Result<StandingAlert> insertAlert(Transaction& transaction, const Alert& alert, CalendarDay day) {
    StandingAlert stored;
    stored.fact = alert.fact;
    stored.subject = alert.subject();
    stored.judgement.seen = alert.figures();
    stored.logged = alert.figures();
    const auto id = transaction.insert(kInsert, stored.fact, stored.subject, alert.item);
    if (!id.ok()) {
        return id.error();
    }
    stored.id = *id;
    const Status logged = insertStep(transaction, *id, 1, {AlertStep::Came, alert.figures(), {}}, day);
    return logged.ok() ? Result<StandingAlert>(std::move(stored)) : Result<StandingAlert>(logged.error());
}

Result<StandingAlert> moveAlert(Transaction& transaction, const StandingAlert& alert, const AlertMove& move,
                                CalendarDay day) {
    StandingAlert moved = alert;
    moved.lastStep = alert.lastStep + 1;
    moved.logged = move.figures;
    if (move.step == AlertStep::TakenBack) {
        moved.judgement = move.backTo;
        moved.stateStep = move.backToStep;
    } else if (move.step != AlertStep::Changed) {
        moved.stateStep = moved.lastStep;
        moved.judgement = {AlertState::Open, move.until, move.figures, move.step == AlertStep::Woken};
        if (move.step == AlertStep::Acknowledged || move.step == AlertStep::Snoozed) {
            moved.judgement.state = move.step == AlertStep::Snoozed ? AlertState::Snoozed : AlertState::Acknowledged;
        }
    }
    if (const Status logged = insertStep(transaction, alert.id, moved.lastStep, move, day); !logged.ok()) {
        return logged.error();
    }
    const std::string_view state =
        move.step == AlertStep::Went ? std::string_view("gone") : alertStateName(moved.judgement.state);
    const auto changed = transaction.change(kMove, alert.id, alert.lastStep, state, moved.stateStep, moved.lastStep);
    if (!changed.ok()) {
        return changed.error();
    }
    if (*changed != 1) {
        return Error{ErrorCode::Conflict, {std::to_string(alert.id)}, {}};
    }
    return moved;
}

} // namespace qm
