#include "alertstate.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

CalendarDay day(int of) {
    return *CalendarDay::fromDate(2026, 11, of);
}

} // namespace

/// When an alert is worse than what was seen of it, by hand.
class TestAlertState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWorse_data() {
        QTest::addColumn<int>("seenKind");
        QTest::addColumn<int>("seenDay");
        QTest::addColumn<qint64>("seenMoney");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("day");
        QTest::addColumn<qint64>("money");
        QTest::addColumn<bool>("worse");
        const auto row = [](const char* name, AlertKind seen, int seenDay, qint64 seenMoney, AlertKind now, int nowDay,
                            qint64 money, bool worse) {
            QTest::newRow(name) << int(seen) << seenDay << seenMoney << int(now) << nowDay << money << worse;
        };
        constexpr AlertKind low = AlertKind::LowStock;
        constexpr AlertKind out = AlertKind::RunsOutBeforeDelivery;
        row("the same", low, 24, 22'100, low, 24, 22'100, false);
        row("a day earlier", low, 24, 22'100, low, 23, 100, true);
        row("a day later", low, 24, 22'100, low, 25, 22'100, false);
        row("a day where there was none", low, 0, 0, low, 23, 0, true);
        row("no day any more", low, 24, 0, low, 0, 0, false);
        row("a quarter more", low, 24, 20'000, low, 24, 25'000, true);
        row("a cent less than a quarter more", low, 24, 20'000, low, 24, 24'999, false);
        row("a quarter, rounded up", low, 24, 8'001, low, 24, 10'002, true);
        row("a quarter, not quite", low, 24, 8'001, low, 24, 10'001, false);
        row("ten more than nothing", low, 24, 0, low, 24, 1'000, true);
        row("a cent less than ten", low, 24, 0, low, 24, 999, false);
        row("double, but nine", low, 24, 900, low, 24, 1'800, false);
        row("less money", low, 24, 22'100, low, 24, 100, false);
        row("runs out before a delivery", low, 24, 22'100, out, 24, 22'100, true);
        row("not any more", out, 24, 22'100, low, 24, 22'100, false);
        row("due and now late", AlertKind::DueDelivery, 20, 0, AlertKind::LateOrder, 20, 0, true);
        row("overstock that lasts shorter", AlertKind::Overstock, 24, 22'100, AlertKind::Overstock, 20, 22'100, false);
        row("more overstock", AlertKind::Overstock, 24, 22'100, AlertKind::Overstock, 24, 42'100, true);
    }
    void saysWhatIsWorse() {
        QFETCH(int, seenKind);
        QFETCH(int, seenDay);
        QFETCH(qint64, seenMoney);
        QFETCH(int, kind);
        QFETCH(int, day);
        QFETCH(qint64, money);
        QFETCH(bool, worse);
        const auto figures = [](int kind, int of, qint64 money) {
            return AlertFigures{
                static_cast<AlertKind>(kind), of > 0 ? std::optional(::day(of)) : std::nullopt, {money}};
        };
        QCOMPARE(isWorse(figures(seenKind, seenDay, seenMoney), figures(kind, day, money), 2), worse);
    }
    void countsTenUnitsOfAnyCurrency() {
        const AlertFigures seen{AlertKind::LowStock, day(24), {0}};
        QVERIFY(isWorse(seen, {AlertKind::LowStock, day(24), {10}}, 0));
        QVERIFY(!isWorse(seen, {AlertKind::LowStock, day(24), {9}}, 0));
        QVERIFY(!isWorse(seen, {AlertKind::LowStock, day(24), {9'999}}, 3));
        QVERIFY(isWorse(seen, {AlertKind::LowStock, day(24), {10'000}}, 3));
    }
    void staysQuietUntilItsDayOrWorse() {
        const AlertFigures seen{AlertKind::LowStock, day(24), {10'000}};
        const AlertJudgement snoozed{AlertState::Snoozed, day(20), seen};
        QCOMPARE(judged(snoozed, seen, day(19), 2), snoozed);
        QCOMPARE(judged(snoozed, seen, day(20), 2).state, AlertState::Open);
        QVERIFY(judged(snoozed, seen, day(20), 2).woken);
        const AlertFigures worse{AlertKind::LowStock, day(23), {10'000}};
        QCOMPARE(judged(snoozed, worse, day(18), 2).state, AlertState::Open);
        const AlertJudgement acknowledged{AlertState::Acknowledged, {}, seen};
        QCOMPARE(judged(acknowledged, seen, day(30), 2), acknowledged);
        QCOMPARE(judged(acknowledged, worse, day(18), 2).state, AlertState::Open);
    }
    void namesEveryKindOnce() {
        QSet<QByteArray> names;
        for (int kind = 0; kind < kAlertKinds; ++kind) {
            const std::string_view name = alertKindName(static_cast<AlertKind>(kind));
            names.insert(QByteArray(name.data(), qsizetype(name.size())));
            QCOMPARE(alertKindOf(name), static_cast<AlertKind>(kind));
        }
        QCOMPARE(names.size(), kAlertKinds);
    }
};

QTEST_GUILESS_MAIN(TestAlertState)
#include "tst_alertstate.moc"
