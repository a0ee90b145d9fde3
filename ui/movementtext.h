#pragma once

#include "delegates/pill.h"
#include "stockmovement.h"

namespace qm {

/// What kind of movement it is, in one word.
QString movementKindText(MovementKind kind);
/// Its label in lists.
Pill movementKindPill(MovementKind kind);

} // namespace qm
