#include "planitems.h"
#include "planner.h"

#include <QtTest/QtTest>

using namespace qm;
using namespace qm::replenishment;

/// Figures worked by hand; the derivation stands beside each.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certainDemandIsCoveredToTheNextChance() {
        // 10 a day for certain, arrival after 5 days, next chance 7 days later arrives after 12. 80 free: 50 go before
        // arrival, 70 are wanted in the window, so 40 are missing. Ordering costs nothing, so no lot beyond the window.
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 80;
        item.orderCostLine = 0;
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.expected, 120);
        QCOMPARE(line.lostBefore, 0);
        QCOMPARE(line.available, 80);
        QCOMPARE(line.extra, 0);
        QCOMPARE(line.need, 40);
        QCOMPARE(line.quantity, 40);
        QCOMPARE(QString::fromStdString(line.arrival.toIso()), QStringLiteral("2026-11-25"));
        QCOMPARE(QString::fromStdString(line.nextArrival.toIso()), QStringLiteral("2026-12-02"));
        // 80 last for 8 days: the last piece goes on the eighth, 27 Nov, between the two arrivals.
        QCOMPARE(QString::fromStdString(line.runsOut->toIso()), QStringLiteral("2026-11-27"));
        QCOMPARE(line.outlook, StockOutlook::Amber);
        // 40 pieces × 1.00 margin saved; nothing lost otherwise. Cost 40 × 2.00.
        QCOMPARE(line.lossAvoided, 4000);
        QCOMPARE(line.lossTogether, 4000);
        QCOMPARE(line.cost, 8000);
    }
    void demandLostBeforeArrivalIsNotBought() {
        // 20 free of 50 wanted before arrival: 30 are lost whatever is ordered; the window needs its 70.
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 20;
        item.orderCostLine = 0;
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.lostBefore, 30);
        QCOMPARE(line.need, 70);
        QCOMPARE(line.lossBefore, 3000);
        QCOMPARE(line.lossAvoided, 7000);
        QCOMPARE(line.lossTogether, 10000);
        QCOMPARE(line.outlook, StockOutlook::Red);
        QCOMPARE(QString::fromStdString(line.runsOut->toIso()), QStringLiteral("2026-11-21"));
    }
    void orderCostBuysALongerCover() {
        // Average cost a day over T = 7k days: (4 + h·70·(0 + 7 + … + 7(k − 1)))/T with h = 2.00 × 0.25 / 365 a piece
        // and day, as 70 pieces a window wait for it that long: 14 days (4 + 0.6712)/14 = 0.33366, 21 days (4
        // + 2.0137)/21 = 0.28637, 28 days (4 + 4.0274)/28 = 0.28669. So 21: of the 80 free, 30 are left at arrival, 40
        // are missing in the window and (21 − 7) × 10 make the lot.
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 80;
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.need, 40);
        QCOMPARE(line.quantity, 180);
        QCOMPARE(line.chain.back().kind, LimitKind::Lot);
        QCOMPARE(line.chain.back().argument, 21);
    }
    void packAndMinimumQuantityRoundUp() {
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 80;
        item.orderCostLine = 0;
        item.moq = 45;
        item.pack = 12;
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.need, 40);
        QCOMPARE(line.quantity, 48); // ceil(45 / 12) × 12
        const std::vector<ChainStep> expected = {
            {LimitKind::Need, 0, 40, 0}, {LimitKind::Moq, 40, 45, 45}, {LimitKind::Pack, 45, 48, 12}};
        QVERIFY(line.chain.size() >= 3);
        QCOMPARE(line.chain.back(), expected.back());
    }
    void enoughStockOrdersNothing() {
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 120; // exactly the demand up to the next chance's arrival
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.need, 0);
        QCOMPARE(line.quantity, 0);
        QCOMPARE(line.verdict, LineVerdict::Enough);
    }
    void openOrdersCountAndLateOnesStillCome() {
        PlanItem item = evenItem("A", 10, 0);
        item.usable = 80;
        item.orderCostLine = 0;
        item.openOrders = {{25, *CalendarDay::fromIso("2026-11-18"), "PO-1"}}; // late
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.onOrder, 25);
        QCOMPARE(line.need, 15);
        QVERIFY(std::find(line.warnings.begin(), line.warnings.end(), PlanWarning::LateOrder) != line.warnings.end());
    }
    void whatCannotBePlannedStandsApart() {
        PlanItem item = evenItem("A", 10, 0);
        item.counted = false;
        QCOMPARE(planItem(item, weeklySupplier(), optionsOn("2026-11-20")).apart, ApartReason::NeverCounted);
        item.counted = true;
        item.unitPrice = 0;
        const PlannedLine line = planItem(item, weeklySupplier(), optionsOn("2026-11-20"));
        QCOMPARE(line.apart, ApartReason::NoPrice);
        QCOMPARE(line.quantity, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
