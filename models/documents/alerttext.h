#pragma once

#include "alert.h"

#include <QLocale>

namespace qm {

/// Stable name of a kind: runs-out, low-stock, late-order, negative-stock, stale-data, count-first, due-delivery.
QString alertKindName(AlertKind kind);
/// The alert as one short sentence in the program's language: "Jumbo bag: out on 24 Nov, before a delivery can arrive".
QString alertText(const Alert& alert, const QLocale& locale);

} // namespace qm
