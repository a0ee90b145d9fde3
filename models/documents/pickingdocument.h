#pragma once

#include "pickinglist.h"

#include <QLocale>

namespace qm {

/// The picking list as A4 PDF in walking order, with the metres of the walk: there whole or not at all. A box to tick
/// stands at the end of each line. Needs a QGuiApplication; one thread at a time. FileUnwritable (args: path).
Status savePickingPdf(const PickingList& list, const QLocale& locale, CalendarDay day, const QString& path);

/// "Walk 84 m; in the order of the bins' names 121 m." Empty where it is not known.
QString walkText(const PickingList& list, const QLocale& locale);

} // namespace qm
