#pragma once

#include "actionid.h"
#include "alertmodel.h"
#include "delegates/pill.h"
#include "pages/pageid.h"

#include <optional>

namespace qm {

/// Alerts in the words of the window. Sentences about one: alerttext.h.

/// Of a kind as a filter names it: "Low stock".
QString alertKindText(AlertKind kind);
/// The same as a state label.
Pill alertKindPill(AlertKind kind);
Pill alertStatePill(const AlertRow& row);
/// "snoozed until 3 Dec"
QString alertStepText(const AlertLogEntry& entry);

/// Where an alert is acted on, and what is done there first.
struct AlertTarget {
    std::optional<PageId> page;
    qint64 record = 0;
    std::optional<ActionId> action;
    QString button; ///< "Order", "Count"
};
AlertTarget alertTarget(const Alert& alert);

} // namespace qm
