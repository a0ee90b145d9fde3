#include "planningwarehouse.h"
#include "todayqueries.h"

#include <cmath>

using namespace qm;

/// What late and due orders cost, in the shop of PlanningWarehouse: TEA sells 4 a day, earns 2.00 each, 10 are left.
class TestTodayAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLateOrderCostsWhatOneMoreWeekWithoutItLoses() {
        PlanningWarehouse shop;
        order(shop, "L1", "2011-10-10");
        // Seven days want 28, 10 are there: 18 are missed.
        QVERIFY2(std::abs(stake(shop, AlertKind::LateOrder) - 36.0) < 1.5,
                 qPrintable(QString::number(stake(shop, AlertKind::LateOrder))));
    }

    void whatAnotherOrderBringsInTimeIsNotLost() {
        PlanningWarehouse shop;
        order(shop, "L1", "2011-10-10");
        order(shop, "O2", "2011-10-16");
        // The other dozen comes before the 10 are gone: 6 are missed.
        QVERIFY2(std::abs(stake(shop, AlertKind::LateOrder) - 12.0) < 1.5,
                 qPrintable(QString::number(stake(shop, AlertKind::LateOrder))));
    }

    void anOrderDueTodayCostsOneDay() {
        PlanningWarehouse shop;
        order(shop, "D1", "2011-10-15");
        QCOMPARE(stake(shop, AlertKind::DueDelivery), 0.0); // the 10 last that long
        shop.take(ImportKind::Stock, "sku,quantity,date\nTEA,1,2011-10-15\n");
        QVERIFY(std::abs(stake(shop, AlertKind::DueDelivery) - 6.0) < 1.0); // 4 are wanted, 1 is there
    }

    void expectedValueCountsWhatIsOrderedAndSuggested() {
        PlanningWarehouse shop;
        QVERIFY(shop.suggest().ok());
        const SuggestionRow line = shop.line(QStringLiteral("TEA"));
        QVERIFY(line.included);
        const auto board = TodayQueries(shop.warehouse()).board({});
        QVERIFY(board.ok());
        const CalendarDay arrival = line.reasons.arrivalDay;
        double before = -1;
        double after = -1;
        for (const ChartForecastDay& day : board->stockValueForecast) {
            before = day.day == arrival - 1 ? day.expected : before;
            after = day.day == arrival ? day.expected : after;
        }
        // TEA costs 1.00 a piece and sells 4 a day; JAR has no cost and so no value.
        QVERIFY2(std::abs(after - before - (double(line.quantity.value) - 4)) < 0.6,
                 qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
        const auto suggested =
            std::ranges::find_if(board->arrivals, [](const OpenArrival& each) { return !each.order; });
        QVERIFY(suggested != board->arrivals.end());
        QCOMPARE(suggested->quantity.value, line.quantity.value * 100); // 1.00 each, in minor units
    }

private:
    static void order(PlanningWarehouse& shop, const char* number, const char* expected) {
        shop.take(ImportKind::Orders, QByteArray("number,supplier,sku,quantity,price,ordered,expected\n") + number +
                                          ",S,TEA,12,1.00,2011-10-01," + expected + "\n");
    }
    /// Currency units.
    static double stake(PlanningWarehouse& shop, AlertKind kind) {
        if (!ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 28}).ok()) {
            return -1;
        }
        const auto alerts = TodayQueries(shop.warehouse()).alerts();
        for (const Alert& alert : *alerts) {
            if (alert.kind == kind) {
                return double(alert.amount.minor) / 100;
            }
        }
        return -1;
    }
};

QTEST_GUILESS_MAIN(TestTodayAlerts)
#include "tst_todayalerts.moc"
