#include "demandcurve.h"
#include "planitems.h"
#include "planner.h"

#include <QtTest/QtTest>

using namespace qm;
using namespace qm::replenishment;

namespace {

constexpr int kDecided = 12; ///< days that a decision on evenItem looks at: 5 of lead time, 7 to the next chance

PlanItem tenADay() {
    PlanItem item = evenItem("A", 10, 30);
    item.usable = 40;
    return item;
}

/// Variance of the demand up to the decision over the levels and the days' own noise.
double decidedVariance(const PlanItem& item) {
    const DemandCurve curve(item, 100, kDecided);
    const double mean = curve.mean(0, kDecided);
    double square = 0;
    for (const forecast::LevelScenario& level : curve.levels()) {
        square += level.weight * level.factor * level.factor;
    }
    return (square - 1) * mean * mean + curve.variance(0, kDecided);
}

} // namespace

/// What the decision takes of a forecast.
class TestDecidedTotal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noiseAloneMakesTheTotalOfIndependentDays() {
        const DemandCurve curve(tenADay(), 100, kDecided);
        QCOMPARE(curve.mean(0, kDecided), 120.0);
        QCOMPARE(curve.variance(0, kDecided), 360.0); // 12 × 30
        QCOMPARE(curve.levels().size(), std::size_t{1});
    }
    void aWiderTotalIsAnUncertainLevel() {
        PlanItem item = tenADay();
        item.demand.total[kDecided - 1].variance = 360 + 1440; // a level known to 38 pieces of 120
        const double variance = decidedVariance(item);
        QVERIFY2(std::abs(variance - 1800) < 0.1 * 1800, qPrintable(QString::number(variance)));
    }
    void aNarrowerTotalTakesTheNoiseDown() {
        PlanItem item = tenADay();
        item.demand.total[kDecided - 1].variance = 180;
        QCOMPARE(decidedVariance(item), 180.0);
    }
    void calibrationIsFollowed() {
        PlanItem item = tenADay();
        forecast::DemandDistribution& total = item.demand.total[kDecided - 1];
        total.variance = 1800;
        total.calibrated = true; // read at its own probabilities: as it is
        const double asItIs = decidedVariance(item);
        total.readAt = {0.5F, 0.9F, 0.97F, 0.99F, 0.999F};
        QVERIFY(decidedVariance(item) > 1.3 * asItIs);
        total.readAt = {0.5F, 0.7F, 0.8F, 0.85F, 0.95F};
        QVERIFY(decidedVariance(item) < 0.7 * asItIs);
    }
    void whatHalfAYearMayBringDoesNotWidenTheDecision() {
        const PlanItem item = tenADay();
        PlanItem unsure = item;
        for (std::size_t i = 30; i < unsure.demand.total.size(); ++i) {
            unsure.demand.total[i].variance *= 50;
        }
        QVERIFY(planItem(item, weeklySupplier(), optionsOn("2026-11-20")) ==
                planItem(unsure, weeklySupplier(), optionsOn("2026-11-20")));
        unsure.demand.total[kDecided - 1].variance *= 50;
        QVERIFY(planItem(item, weeklySupplier(), optionsOn("2026-11-20")).need <
                planItem(unsure, weeklySupplier(), optionsOn("2026-11-20")).need);
    }
};

QTEST_GUILESS_MAIN(TestDecidedTotal)
#include "tst_decidedtotal.moc"
