#include "planningwarehouse.h"
#include "policyevaluation.h"

#include <cmath>
#include <QtTest/QtTest>

using namespace qm;

namespace {

/// TEA of the planning warehouse, with 180 days of 4 pieces before its first sale: 240 days in all.
void takeEarlierSales(PlanningWarehouse& shop) {
    QByteArray sales = "date,sku,quantity,price,document\n";
    for (CalendarDay day = PlanningWarehouse::firstSale() - 180; day < PlanningWarehouse::firstSale(); day = day + 1) {
        sales += QByteArray::fromStdString(day.toIso()) + ",TEA,4,3.00,E" + QByteArray::number(day.number()) + "\n";
    }
    shop.take(ImportKind::Sales, sales);
}

} // namespace

class TestPolicyEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooShortAPastIsRefused() {
        PlanningWarehouse shop; // 60 days of sales
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({});
        QVERIFY(!evaluation.ok());
        QCOMPARE(evaluation.error().code, ErrorCode::Invalid);
    }
    void policiesMeetTheSameDemand() {
        PlanningWarehouse shop;
        takeEarlierSales(shop);
        const CalendarDay from = PlanningWarehouse::today() - 56;
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({from, {}});
        QVERIFY(evaluation.ok());
        QVERIFY(evaluation->to == PlanningWarehouse::today() - 1);
        QCOMPARE(evaluation->items.size(), 1); // CUP was never counted, JAR has no supplier
        QCOMPARE(evaluation->leftOut, 1);
        const ItemEvaluation& tea = evaluation->items.front();
        QCOMPARE(tea.sku, QStringLiteral("TEA"));
        QCOMPARE(tea.location, QStringLiteral("MAIN"));
        QCOMPARE(tea.demand, 56.0 * 4);
        QCOMPARE(tea.clairvoyant.fill, 1.0);
        // Demand is the same every day and comes as it always came: nobody who looks ahead loses a piece.
        QCOMPARE(tea.ours.fill, 1.0);
        for (const PolicyFigures* figures : {&tea.ours, &tea.current, &tea.tuned, &tea.clairvoyant}) {
            QVERIFY(std::fabs(figures->lostMargin - 2.0 * (1 - figures->fill) * tea.demand) < 1e-6); // 3.00 − 1.00
            QCOMPARE(figures->ordering, 4.0 * figures->lines);
            // 25 % a year of the average stock, for 56 days.
            QVERIFY(std::fabs(figures->holding - figures->stockValue * 0.25 * 56 / 365) < 1e-6);
        }
        QVERIFY(evaluation->againstTuned.low <= evaluation->againstTuned.saving);
        QVERIFY(std::fabs(evaluation->againstTuned.saving - (evaluation->tuned.total() - evaluation->ours.total())) <
                1e-6);
    }
    void itStopsWhenItIsCancelled() {
        PlanningWarehouse shop;
        takeEarlierSales(shop);
        QVERIFY(PolicyEvaluationService(shop.warehouse()).run({}).ok()); // the forecast of the day is there now
        JobProgress progress;
        progress.cancelled = [] { return true; };
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({}, progress);
        QVERIFY(!evaluation.ok());
        QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPolicyEvaluation)
#include "tst_policyevaluation.moc"
