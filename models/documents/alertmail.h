#pragma once

#include "alert.h"
#include "result.h"

#include <QByteArray>
#include <QLocale>
#include <vector>

namespace qm {

class Warehouse;

/// What a mail of the morning says.
struct AlertMailPaper {
    std::vector<Alert> alerts; ///< open ones alone are named
    QString company;           ///< may be empty
    CalendarDay today;
    QString currency;
    int minorDigits = 2;
};

/// A draft without recipient that mail programs open to be completed and sent (RFC 5322 with X-Unsent), in the
/// program's language: every open alert by money at stake, with its cause. Pure.
QByteArray alertMail(const AlertMailPaper& paper, const QLocale& locale);

/// The same of what stands in the warehouse now, into a file that is replaced. watchedFolder: as AlertService.
/// FileUnwritable. Never on the interface thread.
Status saveAlertMail(Warehouse& warehouse, const QString& watchedFolder, const QString& file, const QLocale& locale);
/// The same into folder, made where it is missing, as alerts-<day>.eml; gives its path.
Result<QString> writeAlertMail(Warehouse& warehouse, const QString& watchedFolder, const QString& folder,
                               const QLocale& locale);

} // namespace qm
