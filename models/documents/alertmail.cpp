#include "alertmail.h"

#include "alertservice.h"
#include "alerttext.h"
#include "localtext.h"
#include "maildraft.h"
#include "settingsservice.h"
#include "warehouse.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace qm {

namespace {

struct AlertMail {
    Q_DECLARE_TR_FUNCTIONS(AlertMail)
};

} // namespace

QByteArray alertMail(const AlertMailPaper& paper, const QLocale& locale) {
    std::vector<Alert> open;
    std::ranges::copy_if(paper.alerts, std::back_inserter(open),
                         [](const Alert& alert) { return alert.state == AlertState::Open; });
    const QString day = longDateText(locale, paper.today);
    const auto count = static_cast<int>(open.size());
    QString body = AlertMail::tr("%n alert(s) are open on %1.", nullptr, count).arg(day) + QStringLiteral("\n");
    for (const Alert& alert : open) {
        body += QStringLiteral("\n• ") + alertText(alert, locale);
        if (alert.amount.minor != 0) {
            body +=
                QStringLiteral("\n  ") + AlertMail::tr("At stake: %1 %2")
                                             .arg(amountText(locale, alert.amount, paper.minorDigits), paper.currency);
        }
        if (const QString cause = alertCause(alert, locale); !cause.isEmpty()) {
            body += QStringLiteral("\n  ") + cause;
        }
        body += QLatin1Char('\n');
    }
    const QString subject = paper.company.isEmpty() ? AlertMail::tr("Alerts, %1").arg(day)
                                                    : AlertMail::tr("%1: alerts, %2").arg(paper.company, day);
    return mailDraft({{}, subject, body});
}

Status saveAlertMail(Warehouse& warehouse, const QString& watchedFolder, const QString& file, const QLocale& locale) {
    auto alerts = AlertService(warehouse, watchedFolder).standing();
    const auto settings = SettingsService(warehouse).settings();
    if (!alerts || !settings) {
        return alerts ? settings.error() : alerts.error();
    }
    const AlertMailPaper paper{std::move(*alerts), settings->companyName, warehouse.today(), warehouse.currency(),
                               warehouse.currencyDigits()};
    QSaveFile mail(file);
    if (!mail.open(QIODevice::WriteOnly) || mail.write(alertMail(paper, locale)) < 0 || !mail.commit()) {
        return Error{ErrorCode::FileUnwritable, {file.toStdString()}, mail.errorString().toStdString()};
    }
    return {};
}

Result<QString> writeAlertMail(Warehouse& warehouse, const QString& watchedFolder, const QString& folder,
                               const QLocale& locale) {
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::FileUnwritable, {folder.toStdString()}, {}};
    }
    const QString file =
        QDir(folder).filePath(QStringLiteral("alerts-%1.eml").arg(QString::fromStdString(warehouse.today().toIso())));
    const Status saved = saveAlertMail(warehouse, watchedFolder, file, locale);
    return saved ? Result<QString>(file) : Result<QString>(saved.error());
}

} // namespace qm
