#include "maildraft.h"
#include "returnreply.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

QString decodedBody(const QByteArray& mail) {
    const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    return QString::fromUtf8(QByteArray::fromBase64(QByteArray(body).replace("\r\n", "")))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

ReturnReplyPaper paper() {
    ReturnReplyPaper made;
    made.answered.facts.number = QStringLiteral("RET-000007");
    made.answered.facts.quantity = {1500};
    made.answered.facts.cause = QStringLiteral("torn bag");
    made.answered.facts.owner = QStringLiteral("Kim");
    made.answered.facts.opened = CalendarDay::fromDate(2026, 11, 20).value();
    made.answered.facts.due = CalendarDay::fromDate(2026, 11, 27).value();
    made.answered.decimals = 3;
    made.answered.itemName = QStringLiteral("Basmati rice");
    made.answered.orderNumber = QStringLiteral("W-1");
    made.customer.name = QStringLiteral("Café Mokka");
    made.customer.email = QStringLiteral("bar@mokka.example");
    made.customer.language = QStringLiteral("en");
    made.company = QStringLiteral("Corner shop");
    made.currency = QStringLiteral("EUR");
    return made;
}

} // namespace

class TestReturnReply : public QObject {
    Q_OBJECT

    QString body(const ReturnReplyPaper& made) {
        return decodedBody(returnReply(made, QLocale(QStringLiteral("en_GB"))));
    }

private Q_SLOTS:
    void saysWhatWasTakenUpAndByWhenHeHears() {
        QVERIFY(returnReply(paper(), QLocale(QStringLiteral("zh_CN")))
                    .startsWith("X-Unsent: 1\r\nTo: bar@mokka.example\r\n"));
        QCOMPARE(body(paper()),
                 QStringLiteral("Good day, Café Mokka,\n\n"
                                "we have taken up your return of 1.500 × Basmati rice on 20 November 2026 "
                                "as RET-000007.\nOrder: W-1\nReason: torn bag\n\n"
                                "You will hear from us by 27 November 2026.\n\n"
                                "Kind regards\nKim\nCorner shop\n"));
    }
    void saysWhatHeGets() {
        ReturnReplyPaper decided = paper();
        decided.answered.facts.state = ReturnState::Decided;
        decided.answered.facts.money = ReturnMoney::Credit;
        decided.answered.facts.amount = {4'50};
        QVERIFY(body(decided).contains(QStringLiteral("We credit you 4.50 EUR.")));
        QVERIFY(!body(decided).contains(QStringLiteral("hear from us")));
        QVERIFY(!body(decided).contains(QStringLiteral("satisfied")));
        decided.answered.facts.state = ReturnState::Closed;
        decided.answered.facts.money = ReturnMoney::Exchange;
        QVERIFY(body(decided).contains(QStringLiteral("You get 1.500 × Basmati rice in exchange.")));
        QVERIFY(body(decided).contains(QStringLiteral("satisfied")));
        decided.answered.facts.satisfied = 4; // he has said it
        QVERIFY(!body(decided).contains(QStringLiteral("satisfied")));
    }
    void speaksTheCustomersLanguage() {
        ReturnReplyPaper chinese = paper();
        chinese.customer.language = QStringLiteral("zh_CN");
        const QString text = body(chinese);
        QVERIFY2(text.contains(QStringLiteral("2026年11月27日")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Kind regards")));
    }
    void letsNobodyAddAHeading() {
        const QByteArray mail = mailDraft({QStringLiteral("a@b.example\r\nBcc: c@d.example"), {}, {}});
        QVERIFY(!mail.contains("Bcc"));
    }
};

QTEST_MAIN(TestReturnReply)
#include "tst_returnreply.moc"
