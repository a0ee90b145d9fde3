#include "alertmail.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

/// Reads a mail back: its heading's words and its body, apart from the program's own writing.
QString decodedSubject(const QByteArray& mail) {
    QByteArray bytes;
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="));
    const QString heading = QString::fromLatin1(mail.left(mail.indexOf("\r\n\r\n")));
    for (auto words = word.globalMatch(heading); words.hasNext();) {
        bytes += QByteArray::fromBase64(words.next().captured(1).toLatin1());
    }
    return QString::fromUtf8(bytes);
}

QString decodedBody(const QByteArray& mail) {
    const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    return QString::fromUtf8(QByteArray::fromBase64(QByteArray(body).replace("\r\n", "")));
}

} // namespace

class TestAlertMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsOpenWithItsMoney() {
        Alert open;
        open.kind = AlertKind::RunsOutBeforeDelivery;
        open.item = ItemId{1};
        open.itemName = QStringLiteral("红色手提袋");
        open.date = CalendarDay::fromDate(2026, 11, 24).value();
        open.amount = {22'100};
        open.quantity = {12};
        Alert quiet = open;
        quiet.itemName = QStringLiteral("Jam");
        quiet.state = AlertState::Acknowledged;
        const QString company = QStringLiteral("Fröhliche Wissenschaft und Söhne, Großhandel für Tee und Gewürze 红茶");
        const AlertMailPaper paper{
            {open, quiet}, company, CalendarDay::fromDate(2026, 11, 20).value(), QStringLiteral("EUR"), 2};
        const QByteArray mail = alertMail(paper, QLocale(QStringLiteral("en_GB")));
        for (const QByteArray& line : mail.split('\n')) {
            QVERIFY2(line.size() <= 77, line); // 76 and the \r
        }
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        QCOMPARE(decodedSubject(mail), company + QStringLiteral(": alerts, 20 November 2026"));
        const QString body = decodedBody(mail);
        QVERIFY2(body.contains(QStringLiteral("• 红色手提袋: out on 24 Nov, before any delivery\r\n")),
                 qPrintable(body));
        QVERIFY(body.contains(QStringLiteral("At stake: 221.00 EUR")));
        QVERIFY(body.contains(QStringLiteral("12 available.")));
        QVERIFY(!body.contains(QStringLiteral("Jam")));
    }
};

QTEST_MAIN(TestAlertMail)
#include "tst_alertmail.moc"
