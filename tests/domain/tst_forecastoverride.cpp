#include "forecastoverride.h"
#include "forecastquality.h"

#include <QtTest/QTest>

#include <cmath>

namespace qm {

namespace {

CalendarDay day(int number) {
    return CalendarDay::fromNumber(20'000 + number);
}

ForecastOverride entry(int first, int last, std::optional<double> percent, std::optional<double> perDay) {
    ForecastOverride made;
    made.days = {day(first), day(last)};
    made.percent = percent;
    made.perDay = perDay;
    made.reason = QStringLiteral("fair");
    return made;
}

} // namespace

class TestForecastOverride : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentAndLevelHoldOnTheirDaysAlone() {
        const std::vector<double> own{4, 4, 4, 4, 4};
        const auto means =
            overriddenMeans({entry(1, 2, 150.0, {}), entry(2, 3, {}, 10.0)}, LocationId{1}, day(0), own, own, 1);
        QVERIFY(std::isnan(means[0]) && std::isnan(means[4]));
        QCOMPARE(means[1], 6.0);
        QCOMPARE(means[2], 10.0); // the later one holds
        QCOMPARE(means[3], 10.0);
    }

    void aLevelOfAllSitesIsSharedAsTheForecastIs() {
        const std::vector<double> all{8, 0};
        const auto first = overriddenMeans({entry(0, 1, {}, 16.0)}, LocationId{1}, day(0), {6, 0}, all, 2);
        const auto second = overriddenMeans({entry(0, 1, {}, 16.0)}, LocationId{2}, day(0), {2, 0}, all, 2);
        QCOMPARE(first[0], 12.0);
        QCOMPARE(second[0], 4.0);
        QCOMPARE(first[1], 8.0); // nothing to share by: evenly
        ForecastOverride one = entry(0, 0, {}, 5.0);
        one.site = LocationId{2};
        QVERIFY(std::isnan(overriddenMeans({one}, LocationId{1}, day(0), {6}, {8}, 2)[0]));
        QCOMPARE(overriddenMeans({one}, LocationId{2}, day(0), {2}, {8}, 2)[0], 5.0);
    }

    void refusesWhatMakesNoSense() {
        QVERIFY(checkForecastOverride(entry(0, 0, 0.0, {})).ok());
        QVERIFY(!checkForecastOverride(entry(1, 0, 100.0, {})).ok());
        QVERIFY(!checkForecastOverride(entry(0, 0, {}, {})).ok());
        QVERIFY(!checkForecastOverride(entry(0, 0, 100.0, 1.0)).ok());
        QVERIFY(!checkForecastOverride(entry(0, 0, -1.0, {})).ok());
        QVERIFY(!checkForecastOverride(entry(0, 0, {}, std::nan(""))).ok());
        ForecastOverride silent = entry(0, 0, 100.0, {});
        silent.reason = QStringLiteral("  ");
        QCOMPARE(checkForecastOverride(silent).error().code, ErrorCode::RequiredFieldEmpty);
    }

    void worthIsHowMuchNearerItCame() {
        QCOMPARE((OverrideWorth{7, 20, 34, 30}).gain(), 6.0);
        QCOMPARE((OverrideWorth{7, 20, 40, 22}).gain(), -16.0);
    }

    void measuresOfGroupsAreThoseOfTheirSums() {
        ForecastQuality quality;
        ItemQuality tea;
        tea.category = QStringLiteral("Drinks");
        tea.demandClass = QStringLiteral("smooth");
        tea.sums = {1, 4, 4, 2.0, 4.0, {2, 3, 4, 4, 4}, 40, 50, 28, 14};
        ItemQuality cup = tea;
        cup.category = QStringLiteral("Kitchen");
        cup.sums = {1, 4, 2, 1.0, 0.5, {4, 4, 4, 4, 4}, 10, 0, 0, 0};
        quality.items = {tea, cup};
        const auto byClass = groupQuality(quality, QualityGrouping::DemandClass);
        QCOMPARE(byClass.size(), std::size_t{1});
        const QualitySums& both = byClass.front().sums;
        QCOMPARE(both.items, 2);
        QCOMPARE(both.scaledPinballLoss(), 0.5);
        QCOMPARE(both.naiveScaledPinballLoss(), 0.75);
        QVERIFY(std::abs(both.gain() - 1.0 / 3) < 1e-12);
        QCOMPARE(both.coverage(0), 0.75);
        QCOMPARE(both.bias(), 0.0);
        QVERIFY(std::abs(both.rmsse() - std::sqrt(0.5)) < 1e-12);
        QCOMPARE(groupQuality(quality, QualityGrouping::Category).size(), std::size_t{2});
        QVERIFY(std::isnan(cup.sums.bias()) && std::isnan(cup.sums.rmsse()));
        QVERIFY(std::isnan(QualitySums{}.coverage(3)));
    }
};

} // namespace qm

QTEST_GUILESS_MAIN(qm::TestForecastOverride)
#include "tst_forecastoverride.moc"
