#include "movementtext.h"

#include <QCoreApplication>

namespace qm {

QString movementKindText(MovementKind kind) {
    switch (kind) {
    case MovementKind::Sale:
        return QCoreApplication::translate("MovementKind", "sale");
    case MovementKind::Return:
        return QCoreApplication::translate("MovementKind", "return");
    case MovementKind::Receipt:
        return QCoreApplication::translate("MovementKind", "receipt");
    case MovementKind::Count:
        return QCoreApplication::translate("MovementKind", "count");
    case MovementKind::Opening:
        return QCoreApplication::translate("MovementKind", "opening stock");
    case MovementKind::Late:
        return QCoreApplication::translate("MovementKind", "entered late");
    case MovementKind::Transfer:
        return QCoreApplication::translate("MovementKind", "transfer");
    case MovementKind::WriteOff:
        return QCoreApplication::translate("MovementKind", "write-off");
    case MovementKind::Adjustment:
        return QCoreApplication::translate("MovementKind", "adjustment");
    case MovementKind::Reversal:
        return QCoreApplication::translate("MovementKind", "undone");
    }
    return {};
}

Pill movementKindPill(MovementKind kind) {
    const QString text = movementKindText(kind);
    switch (kind) {
    case MovementKind::Receipt:
    case MovementKind::Return:
        return {text, PillTone::Good};
    case MovementKind::Count:
    case MovementKind::Opening:
        return {text, PillTone::Accent};
    case MovementKind::WriteOff:
    case MovementKind::Reversal:
        return {text, PillTone::Warning};
    default:
        return {text, PillTone::Neutral};
    }
}

} // namespace qm
