#include "alertservice.h"

#include "alertlist.h"
#include "alertlog.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace qm {

Result<std::vector<Alert>> AlertService::read(const Database& database) const {
    AlertQuestion question;
    question.today = m_warehouse.today();
    question.minorDigits = m_warehouse.currencyDigits();
    question.watchedFolder = m_watchedFolder;
    auto basis = readAlerts(database, question);
    return basis ? Result<std::vector<Alert>>(std::move(basis->alerts)) : Result<std::vector<Alert>>(basis.error());
}

Result<std::vector<Alert>> AlertService::standing() const {
    return m_warehouse.read([this](const Database& database) { return read(database); });
}

Result<std::vector<GoneAlert>> AlertService::gone(int limit) const {
    return m_warehouse.read([limit](const Database& database) { return readGoneAlerts(database, limit); });
}

Result<std::vector<AlertLogEntry>> AlertService::log(std::int64_t alert, int limit) const {
    return m_warehouse.read(
        [alert, limit](const Database& database) { return readAlertLog(database, alert, 0, limit); });
}

Result<std::vector<Alert>> AlertService::refresh() {
    const CalendarDay today = m_warehouse.today();
    const auto unlogged = [&](const Database& database) -> Result<UnloggedAlerts> {
        const auto last = lastAlertDay(database);
        if (!last || (*last && **last > today)) {
            return last ? Result<UnloggedAlerts>(UnloggedAlerts{}) : Result<UnloggedAlerts>(last.error());
        }
        const auto now = read(database);
        const auto standing = readStandingAlerts(database);
        if (!now || !standing) {
            return now ? standing.error() : now.error();
        }
        return unloggedAlerts(*now, *standing, {today, m_warehouse.currencyDigits(), !m_watchedFolder.isEmpty()});
    };
    std::int64_t seen = 0;
    auto found = m_warehouse.read([&](const Database& database) -> Result<UnloggedAlerts> {
        const auto last = lastCommand(database);
        seen = last ? *last : 0;
        return last ? unlogged(database) : Result<UnloggedAlerts>(last.error());
    });
    if (!found || found->isEmpty()) {
        return found ? Result<std::vector<Alert>>(std::vector<Alert>{}) : Result<std::vector<Alert>>(found.error());
    }
    const Status done = m_warehouse.write({QStringLiteral("alerts"), {}, {}}, [&](Transaction& transaction) -> Status {
        if (transaction.command().value != seen + 1) { // something was done since: what was read may be no more
            found = unlogged(transaction.database());
            if (!found) {
                return found.error();
            }
        }
        return logAlerts(transaction, *found, today);
    });
    return done ? Result<std::vector<Alert>>(std::move(found->news)) : Result<std::vector<Alert>>(done.error());
}

Result<AlertService::News> AlertService::newsSince(std::int64_t entry) const {
    return m_warehouse.read([this, entry](const Database& database) -> Result<News> {
        const auto entries = readAlertLog(database, 0, entry, -1);
        if (!entries) {
            return entries.error();
        }
        News news{{}, entries->empty() ? entry : entries->front().id};
        QSet<std::int64_t> told;
        for (const AlertLogEntry& each : *entries) {
            if (each.step == AlertStep::Came || each.step == AlertStep::Woken) {
                told.insert(each.alert);
            }
        }
        if (told.isEmpty()) {
            return news;
        }
        auto alerts = read(database);
        if (!alerts) {
            return alerts.error();
        }
        for (Alert& alert : *alerts) {
            if (alert.state == AlertState::Open && told.contains(alert.logged)) {
                news.alerts.push_back(std::move(alert));
            }
        }
        return news;
    });
}

Result<std::vector<StandingAlert>> AlertService::answer(const char* command, const std::vector<Alert>& alerts,
                                                        AlertStep step, std::optional<CalendarDay> until) {
    std::vector<StandingAlert> before;
    const CalendarDay today = m_warehouse.today();
    const Status done =
        m_warehouse.write({QString::fromLatin1(command), {}, {}}, [&](Transaction& transaction) -> Status {
            before.clear();
            const auto standing = readStandingAlerts(transaction.database());
            if (!standing) {
                return standing.error();
            }
            QHash<QString, const StandingAlert*> known;
            for (const StandingAlert& each : *standing) {
                known.insert(each.fact, &each);
            }
            for (const Alert& alert : alerts) {
                const StandingAlert* logged = known.value(alert.fact);
                if (alert.logged != 0 && (logged == nullptr || logged->id != alert.logged)) {
                    return Error{ErrorCode::Conflict, {alert.subject().toStdString()}, {}};
                }
                const auto came =
                    logged != nullptr ? Result<StandingAlert>(*logged) : insertAlert(transaction, alert, today);
                if (!came) {
                    return came.error();
                }
                before.push_back(*came);
                const auto moved = moveAlert(transaction, *came, {step, alert.figures(), until}, today);
                if (!moved) {
                    return moved.error();
                }
            }
            return {};
        });
    return done ? Result<std::vector<StandingAlert>>(std::move(before))
                : Result<std::vector<StandingAlert>>(done.error());
}

Result<std::vector<StandingAlert>> AlertService::acknowledge(const std::vector<Alert>& alerts) {
    return answer("acknowledge alerts", alerts, AlertStep::Acknowledged, {});
}

Result<std::vector<StandingAlert>> AlertService::snooze(const std::vector<Alert>& alerts, CalendarDay until) {
    if (until <= m_warehouse.today()) {
        return Error{ErrorCode::Invalid, {"until", until.toIso()}, {}};
    }
    return answer("snooze alerts", alerts, AlertStep::Snoozed, until);
}

Status AlertService::restore(const std::vector<StandingAlert>& before) {
    return m_warehouse.write({QStringLiteral("take back answer"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto standing = readStandingAlerts(transaction.database());
        if (!standing) {
            return standing.error();
        }
        bool any = false;
        for (const StandingAlert& old : before) {
            const auto now = std::ranges::find(*standing, old.id, &StandingAlert::id);
            if (now == standing->end()) {
                continue;
            }
            AlertMove move{AlertStep::TakenBack, now->logged, {}};
            move.backTo = old.judgement;
            move.backToStep = old.stateStep;
            if (const auto moved = moveAlert(transaction, *now, move, m_warehouse.today()); !moved) {
                return moved.error();
            }
            any = true;
        }
        return any ? Status() : Status(Error{ErrorCode::NothingToUndo, {}, {}});
    });
}

} // namespace qm
