#include "levelscenarios.h"
#include "leveltracker.h"

#include <cmath>
#include <numeric>
#include <QtTest/QtTest>

using namespace qm::forecast;

/// How the level of an item is followed, and how far levels turn out to lie from what was expected.
class TestLevels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steadyDemandIsItsOwnLevel() {
        LevelTracker tracker(3, 7, LevelTracker::evenTrust());
        for (int day = 1; day <= 700; ++day) {
            tracker.addDay(3, 1);
            if (day % 7 == 0) {
                tracker.endWeek(1);
            }
        }
        QVERIFY(std::fabs(tracker.level() - 3) < 1e-9);
        QVERIFY(std::fabs(std::accumulate(tracker.trust().begin(), tracker.trust().end(), 0.0) - 1) < 1e-9);
    }
    void levelThatJumpsAfterSilenceIsFollowedWithinTwoWeeks() {
        LevelTracker tracker(0.1, 7, LevelTracker::evenTrust());
        for (int day = 1; day <= 350; ++day) {
            tracker.addDay(day % 70 == 0 ? 1 : 0, 1);
            if (day % 7 == 0) {
                tracker.endWeek(1);
            }
        }
        const double silent = tracker.level();
        QVERIFY(silent < 0.05);
        for (int day = 1; day <= 14; ++day) {
            tracker.addDay(20, 1);
            if (day % 7 == 0) {
                tracker.endWeek(1);
            }
        }
        // The shortest memory holds 1 − 2^(−14/10) = 0.62 of the new level once it is trusted alone.
        QVERIFY2(tracker.level() > 0.5 * 20, qPrintable(QString::number(tracker.level())));
        QVERIFY(tracker.steadyLevel() < 2);
    }
    void daysCountByWhatIsUsualOnThem() {
        // Ten on days that are twice as good as ordinary ones, nothing on closed days: five on an ordinary day.
        LevelTracker tracker(5, 7, LevelTracker::evenTrust());
        for (int day = 1; day <= 140; ++day) {
            tracker.addDay(day % 2 == 0 ? 10 : 0, day % 2 == 0 ? 2 : 0);
        }
        QVERIFY(std::fabs(tracker.level() - 5) < 1e-9);
    }
    void mixtureOfLevelsIsFoundAgain() {
        // Two kinds: of the first a tenth sells nothing and the rest as expected; of the second half sell 1.8 times as
        // much and half 0.6 times. Actual demand is the mean itself, so that the weights are known.
        std::vector<LevelMiss> misses;
        for (int i = 0; i < 2000; ++i) {
            misses.push_back({100, i % 10 == 0 ? 0.0 : 100.0, 1, 0});
            misses.push_back({100, i % 2 == 0 ? 180.0 : 60.0, 1, 1});
        }
        const auto levels = learnLevels(misses, 2);
        const auto weightNear = [](const std::vector<LevelScenario>& scenarios, double low, double high) {
            double sum = 0;
            for (const LevelScenario& scenario : scenarios) {
                sum += scenario.factor >= low && scenario.factor <= high ? scenario.weight : 0;
            }
            return sum;
        };
        QVERIFY(std::fabs(weightNear(levels[0], 0, 0.1) - 0.1) < 0.02);
        QVERIFY(std::fabs(weightNear(levels[0], 0.8, 1.3) - 0.9) < 0.03);
        QVERIFY(std::fabs(weightNear(levels[1], 1.8, 1.8) - 0.5) < 0.02);
        QVERIFY(std::fabs(weightNear(levels[1], 0.6, 0.6) - 0.5) < 0.02);
        for (const auto& scenarios : levels) {
            QVERIFY(std::fabs(weightNear(scenarios, 0, 100) - 1) < 1e-12);
        }
    }
    void withoutMissesTheForecastHolds() {
        const std::vector<std::vector<LevelScenario>> expected(3, {LevelScenario{1, 1}});
        QCOMPARE(learnLevels({}, 3), expected);
    }
};

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
