#include "alertlog.h"

#include "alertstate.h"
#include "importalerts.h"
#include "transaction.h"

#include <QHash>

namespace qm {

UnloggedAlerts unloggedAlerts(const std::vector<Alert>& now, const std::vector<StandingAlert>& logged,
                              const AlertLogQuestion& question) {
    UnloggedAlerts unlogged;
    QHash<QString, const StandingAlert*> known;
    for (const StandingAlert& each : logged) {
        known.insert(each.fact, &each);
    }
    for (const Alert& alert : now) {
        const StandingAlert* stood = known.take(alert.fact);
        if (stood == nullptr) {
            unlogged.came.push_back(alert);
            unlogged.news.push_back(alert);
            continue;
        }
        const AlertFigures figures = alert.figures();
        const bool woken =
            stood->judgement.state != AlertState::Open &&
            judged(stood->judgement, figures, question.today, question.minorDigits).state == AlertState::Open;
        if (woken) {
            unlogged.moves.push_back({*stood, {AlertStep::Woken, figures, {}}});
            unlogged.news.push_back(alert);
        } else if (isNews(stood->logged, figures, question.minorDigits)) {
            unlogged.moves.push_back({*stood, {AlertStep::Changed, figures, {}}});
        }
    }
    for (const StandingAlert& each : logged) {
        if (known.contains(each.fact) && (question.sawFiles || !isFileFact(each.fact))) {
            unlogged.moves.push_back({each, {AlertStep::Went, each.logged, {}}});
        }
    }
    return unlogged;
}

Status logAlerts(Transaction& transaction, const UnloggedAlerts& unlogged, CalendarDay day) {
    for (const auto& [alert, move] : unlogged.moves) {
        if (const auto moved = moveAlert(transaction, alert, move, day); !moved) {
            return moved.error();
        }
    }
    for (const Alert& alert : unlogged.came) {
        if (const auto came = insertAlert(transaction, alert, day); !came) {
            return came.error();
        }
    }
    return {};
}

} // namespace qm
