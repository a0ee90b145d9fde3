#include "money.h"

#include <QtTest/QtTest>

using namespace qm;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsLineTotalsHalfToEven_data() {
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("minorDigits");
        QTest::addColumn<qint64>("total");
        QTest::newRow("156 x 1.30") << qint64(156) << 0 << qint64(13000) << 2 << qint64(20280);
        QTest::newRow("0.125 stays even at 12") << qint64(1) << 0 << qint64(1250) << 2 << qint64(12);
        QTest::newRow("0.135 goes up to 14") << qint64(1) << 0 << qint64(1350) << 2 << qint64(14);
        QTest::newRow("-0.135 goes down to -14") << qint64(-1) << 0 << qint64(1350) << 2 << qint64(-14);
        QTest::newRow("0.250 kg at 9.99 is 2.4975") << qint64(250) << 3 << qint64(99900) << 2 << qint64(250);
        QTest::newRow("yen have no minor unit: 301.5") << qint64(3) << 0 << qint64(1005000) << 0 << qint64(302);
        QTest::newRow("10^15 pieces at 0.0001")
            << qint64(kMaxQuantity) << 0 << qint64(1) << 2 << qint64(10'000'000'000'000);
    }
    void roundsLineTotalsHalfToEven() {
        QFETCH(qint64, quantity);
        QFETCH(int, decimals);
        QFETCH(qint64, price);
        QFETCH(int, minorDigits);
        QFETCH(qint64, total);
        const auto result = lineTotal({quantity}, decimals, {price}, minorDigits);
        QVERIFY(result.ok());
        QCOMPARE(qint64(result->minor), total);
    }
    void refusesTotalsThatDoNotFit() {
        const auto result = lineTotal({kMaxQuantity}, 0, {1'000'000'000'000}, 2);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::NumberOutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
