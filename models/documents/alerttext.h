#pragma once

#include "alert.h"

#include <QLocale>

namespace qm {

/// The alert as one short sentence in the program's language: "Jumbo bag: out on 24 Nov, before any delivery".
QString alertText(const Alert& alert, const QLocale& locale);
/// What it rests on, in one or two short sentences.
QString alertCause(const Alert& alert, const QLocale& locale);

} // namespace qm
