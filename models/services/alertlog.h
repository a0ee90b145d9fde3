#pragma once

#include "alertstore.h"

namespace qm {

/// What the log does not know yet.
struct UnloggedAlerts {
    std::vector<Alert> came;
    std::vector<std::pair<StandingAlert, AlertMove>> moves;
    std::vector<Alert> news; ///< that came or were woken, in the order given
    bool isEmpty() const { return came.empty() && moves.empty(); }
};

struct AlertLogQuestion {
    CalendarDay today;
    int minorDigits = 2;
    bool sawFiles = true; ///< the watched folder was looked at; else what was found there stays
};

/// Compares what stands now with what the log says: what came, what was answered and has to be open again, what changed
/// otherwise, what is no more. Pure.
UnloggedAlerts unloggedAlerts(const std::vector<Alert>& now, const std::vector<StandingAlert>& logged,
                              const AlertLogQuestion& question);

/// Writes it.
Status logAlerts(Transaction& transaction, const UnloggedAlerts& unlogged, CalendarDay day);

} // namespace qm
