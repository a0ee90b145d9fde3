#include "alertmail.h"

#include "alertservice.h"
#include "alerttext.h"
#include "localtext.h"
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

constexpr qsizetype kBodyLine = 76; // characters of base64, RFC 2045 section 6.8
// Of UTF-8 in one encoded word: with its frame, and the heading's name before the first, a line has 76 characters at
// most (RFC 2047 section 2).
constexpr qsizetype kWordBytes = 45;
constexpr qsizetype kFirstWordBytes = 36;

/// A heading of any script as encoded words, each of whole characters.
QByteArray encodedWords(const QString& text) {
    QByteArrayList words;
    QByteArray word;
    for (const uint character : text.toUcs4()) {
        const char32_t code = character;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + bytes.size() > (words.isEmpty() ? kFirstWordBytes : kWordBytes)) {
            words += word;
            word.clear();
        }
        word += bytes;
    }
    words += word;
    QByteArray line;
    for (const QByteArray& each : words) {
        line += (line.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + each.toBase64() + "?=";
    }
    return line;
}

QByteArray encodedBody(const QString& text) {
    const QByteArray all = text.toUtf8().replace("\n", "\r\n").toBase64();
    QByteArray body;
    for (qsizetype from = 0; from < all.size(); from += kBodyLine) {
        body += all.mid(from, kBodyLine) + "\r\n";
    }
    return body;
}

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
    return "X-Unsent: 1\r\nSubject: " + encodedWords(subject) +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           encodedBody(body);
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
