#include "forecastadjust.h"

#include <cmath>
#include <limits>
#include <QtTest/QtTest>

using namespace qm;
using forecast::DemandDistribution;

namespace {

/// Steps of mean 4 and variance 8, totals to match.
forecast::DemandForecast evenForecast(int steps) {
    forecast::DemandForecast made;
    for (int i = 1; i <= steps; ++i) {
        made.step.push_back(DemandDistribution::fromMoments(4, 8, true));
        made.total.push_back(DemandDistribution::fromMoments(4.0 * i, 8.0 * i, true));
    }
    return made;
}

constexpr double kSame = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestForecastAdjust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedDaysExpectNothing() {
        forecast::DemandForecast changed = evenForecast(4);
        adjustForecast(changed, {kSame, 0, 0, kSame});
        QCOMPARE(changed.step[1].family, DemandDistribution::Family::Zero);
        QCOMPARE(changed.step[1].quantile(0.99), 0.0);
        QCOMPARE(changed.step[3].mean, 4.0);
        // Days 1, and 1 to 3 with two of them closed, hold one open day; all four hold two.
        const double means[] = {4, 4, 4, 8};
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(changed.total[i].mean - means[i]) < 1e-9);
            QVERIFY(std::abs(changed.total[i].variance - 2 * means[i]) < 1e-9);
        }
    }

    void twiceTheDemandSpreadsByThePowerOneAndAHalf() {
        forecast::DemandForecast changed = evenForecast(2);
        adjustForecast(changed, {8, 8});
        QVERIFY(std::abs(changed.total[1].mean - 16) < 1e-9);
        QVERIFY(std::abs(changed.step[0].variance - 8 * std::sqrt(8.0)) < 1e-9);
        QVERIFY(std::abs(changed.total[1].variance - 16 * std::sqrt(8.0)) < 1e-9);
    }

    void demandWhereNoneWasExpectedIsPoisson() {
        forecast::DemandForecast changed;
        changed.step.resize(2);
        changed.total.resize(2);
        adjustForecast(changed, {3, 2});
        QCOMPARE(changed.step[0].family, DemandDistribution::Family::Poisson);
        QVERIFY(std::abs(changed.total[1].mean - 5) < 1e-9);
        QVERIFY(std::abs(changed.total[1].variance - 5) < 1e-9);
    }

    void leavesTheRestBitForBit() {
        const forecast::DemandForecast before = evenForecast(3);
        forecast::DemandForecast same = before;
        adjustForecast(same, {kSame, -1, std::numeric_limits<double>::infinity()});
        QVERIFY(same.step == before.step && same.total == before.total);
        forecast::DemandForecast later = before;
        later.total[2].readAt[3] = 0.97F;
        later.total[2].calibrated = true;
        adjustForecast(later, {kSame, kSame, 2});
        QVERIFY(later.step[0] == before.step[0] && later.total[1] == before.total[1]);
        QCOMPARE(later.total[2].readAt[3], 0.97F);
        QVERIFY(later.total[2].calibrated);
    }
};

QTEST_GUILESS_MAIN(TestForecastAdjust)
#include "tst_forecastadjust.moc"
