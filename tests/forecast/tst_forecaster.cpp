#include "madeseries.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace qm;
using namespace qm::forecast;

namespace {

bool same(const std::vector<DemandForecast>& a, const std::vector<DemandForecast>& b) {
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].step != b[i].step || a[i].total != b[i].total || a[i].key != b[i].key || a[i].level != b[i].level) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestForecaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysSensibleWhateverTheHistory_data() {
        QTest::addColumn<QList<double>>("units");
        QTest::addColumn<bool>("nothing");
        const auto repeated = [](int n, double v) { return QList<double>(n, v); };
        QTest::newRow("empty") << QList<double>() << true;
        QTest::newRow("one zero") << QList<double>{0} << true;
        QTest::newRow("one point") << QList<double>{4} << false;
        QTest::newRow("two points") << QList<double>{4, 0} << false;
        QTest::newRow("all zero") << repeated(400, 0) << true;
        QTest::newRow("constant") << repeated(400, 12) << false;
        QTest::newRow("constant fraction") << repeated(60, 0.125) << false;
        QTest::newRow("a million a day") << repeated(500, 1e6) << false;
        QTest::newRow("billions a day") << repeated(100, 4e9) << false;
        QTest::newRow("twenty years") << repeated(7305, 3) << false;
        QTest::newRow("only returns") << repeated(90, -2) << true;
        QTest::newRow("beyond any number") << repeated(90, 1e300) << true;
        QTest::newRow("not numbers") << repeated(90, std::numeric_limits<double>::quiet_NaN()) << true;
        QList<double> spike = repeated(300, 0);
        spike[150] = 80995;
        QTest::newRow("one spike") << spike << false;
        spike[150] = 0;
        spike[299] = 80995;
        QTest::newRow("spike on the last day") << spike << false;
        QList<double> undone = repeated(300, 1);
        undone[200] = 74215;
        undone[201] = -74215;
        QTest::newRow("bulk order undone") << undone << false;
        QList<double> growth;
        for (int t = 0; t < 200; ++t) {
            growth << std::floor(std::exp(t * 0.08));
        }
        QTest::newRow("explosion") << growth << false;
    }
    void staysSensibleWhateverTheHistory() {
        QFETCH(QList<double>, units);
        QFETCH(bool, nothing);
        for (const Period period : {Period::Day, Period::Week, Period::Month}) {
            DemandSeries series = dailySeries("item", std::vector<double>(units.begin(), units.end()));
            series.period = period;
            const auto result = forecastOf({series});
            QCOMPARE(result.size(), std::size_t{1});
            QCOMPARE(fault(result[0], 28), QString());
            QCOMPARE(result[0].total[6].family == DemandDistribution::Family::Zero, nothing);
            const double most = units.isEmpty() ? 0 : *std::max_element(units.begin(), units.end());
            QVERIFY(nothing || result[0].total[6].mean <= 7 * most * 3);
        }
    }
    void aReturnUndoesTheSaleBeforeIt() {
        std::vector<double> calm(300, 1);
        std::vector<double> undone = calm;
        undone[200] = 74215;
        undone[201] = -74213; // of both days' single pieces one each is left
        const auto result = forecastOf({dailySeries("a", undone)});
        QVERIFY(result[0].total[6].mean < 8);
        QVERIFY(result[0].total[6].mean > 6);
    }
    void aConstantDemandIsForecastAsItIs() {
        const auto result = forecastOf({dailySeries("a", std::vector<double>(200, 12))});
        QVERIFY(std::abs(result[0].total[6].mean - 84) < 0.5);
        QCOMPARE(result[0].demandClass, DemandClass::Smooth);
    }
    void quantilesNeverCrossAndTotalsGrow() {
        qInfo("seed %u", kSeed);
        for (const Period period : {Period::Day, Period::Month}) {
            auto series = shop(120, period == Period::Day ? 200 : 45, kSeed);
            for (DemandSeries& one : series) {
                one.period = period;
            }
            ForecastOptions options;
            options.horizon = period == Period::Day ? 40 : 12;
            options.leadTime = period == Period::Day ? 9 : 2;
            for (const DemandForecast& forecast : forecastOf(series, options)) {
                QVERIFY2(fault(forecast, options.horizon).isEmpty(),
                         qPrintable(QString::fromStdString(forecast.key) + u' ' + fault(forecast, options.horizon)));
            }
        }
    }
    void anyNumberOfThreadsGivesTheSameBits() {
        qInfo("seed %u", kSeed);
        const auto series = shop(150, 120, kSeed);
        ForecastOptions one;
        one.threads = 1;
        ForecastOptions several;
        several.threads = 5;
        QVERIFY(same(forecastOf(series, one), forecastOf(series, several)));
    }
    void scalingDemandScalesTheMean() {
        qInfo("seed %u", kSeed);
        auto series = shop(60, 150, kSeed);
        const auto before = forecastOf(series);
        for (DemandSeries& one : series) {
            for (double& units : one.units) {
                units *= 8;
            }
        }
        const auto after = forecastOf(series);
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (std::size_t h : {0, 6, 27}) {
                const double expected = 8 * before[i].total[h].mean;
                QVERIFY2(std::abs(after[i].total[h].mean - expected) <= 1e-9 * expected, series[i].key.c_str());
            }
        }
    }
    void forgetsNothingAndReadsNoFuture() {
        qInfo("seed %u", kSeed);
        const auto whole = shop(40, 160, kSeed);
        auto cut = whole;
        auto other = whole;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            cut[i].units.resize(120);
            for (std::size_t t = 120; t < 160; ++t) {
                other[i].units[t] = 1000 + static_cast<double>(t * i);
            }
            other[i].units.resize(120);
        }
        QVERIFY(same(forecastOf(cut), forecastOf(other)));
        QVERIFY(!same(forecastOf(cut), forecastOf(whole)));
    }
    /// Demand is what the place of a day in the year says; a leap day lies in the history, at its end or ahead.
    void leapDaysShiftNothing() {
        for (const char* last : {"2016-02-27", "2016-02-28", "2016-02-29", "2016-03-05", "2017-02-27"}) {
            const CalendarDay end = *CalendarDay::fromIso(last) + 1;
            std::vector<DemandSeries> series;
            for (int i = 0; i < 12; ++i) {
                DemandSeries one = dailySeries("item " + std::to_string(i), {});
                one.start = end - 5 * 365;
                for (int t = 0; t < 5 * 365; ++t) {
                    const double year = (one.start + t).number() / 365.25;
                    one.units.push_back(std::round(1000 + 500 * std::sin(6.283185307 * year)));
                }
                series.push_back(one);
            }
            for (const DemandForecast& forecast : forecastOf(series)) {
                QCOMPARE(fault(forecast, 28), QString());
                for (int h = 0; h < 28; ++h) {
                    const double expected = 1000 + 500 * std::sin(6.283185307 * (end + h).number() / 365.25);
                    QVERIFY2(std::abs(forecast.step[static_cast<std::size_t>(h)].mean / expected - 1) < 0.1, last);
                }
            }
        }
    }
    void missingPeriodsAreNeitherZeroNorDemand() {
        auto series = dailySeries("a", std::vector<double>(140, 10));
        series.missing.assign(140, 0);
        for (std::size_t t = 70; t < 112; ++t) {
            series.units[t] = t % 2 == 0 ? 0 : 5000; // whatever stands there
            series.missing[t] = 1;
        }
        const auto result = forecastOf({series});
        QVERIFY(std::abs(result[0].total[6].mean - 70) < 1);
        QCOMPARE(result[0].leftOutPeriods, 42);
    }
    void soldOutPeriodsAreNotAveragedAsFullDemand() {
        std::mt19937 random(kSeed);
        std::vector<double> full;
        std::vector<double> sold;
        std::vector<std::uint8_t> censored;
        for (int t = 0; t < 280; ++t) {
            const double demand = std::poisson_distribution<>(10)(random);
            const bool out = t % 3 == 0;
            full.push_back(demand);
            sold.push_back(out ? std::min(demand, 3.0) : demand);
            censored.push_back(out && demand > 3 ? 1 : 0);
        }
        auto blind = dailySeries("a", sold);
        auto told = blind;
        told.censored = censored;
        const double truth = forecastOf({dailySeries("a", full)})[0].total[6].mean;
        const double naive = forecastOf({blind})[0].total[6].mean;
        const auto result = forecastOf({told});
        QVERIFY(std::abs(result[0].total[6].mean - truth) < 0.25 * std::abs(naive - truth));
        QVERIFY(result[0].censoredPeriods > 80);
    }
    void knowsTheClassesOfDemand_data() {
        QTest::addColumn<QList<double>>("units");
        QTest::addColumn<int>("expected");
        // Periods per positive 1.32 and CV² 0.49 are the limits; by hand:
        QTest::newRow("smooth") << QList<double>{5, 6, 5, 6} << int(DemandClass::Smooth);
        QTest::newRow("erratic") << QList<double>{1, 1, 1, 20} << int(DemandClass::Erratic); // CV² 2.7
        QTest::newRow("intermittent") << QList<double>{5, 0, 0, 5, 0, 6} << int(DemandClass::Intermittent);
        QTest::newRow("lumpy") << QList<double>{1, 0, 0, 20, 0, 1} << int(DemandClass::Lumpy);
        QTest::newRow("one positive") << QList<double>{9} << int(DemandClass::Intermittent);
        QTest::newRow("1.32 itself") << QList<double>(25, 3) + QList<double>(8, 0) << int(DemandClass::Intermittent);
    }
    void knowsTheClassesOfDemand() {
        QFETCH(QList<double>, units);
        QFETCH(int, expected);
        const auto result = forecastOf({dailySeries("a", std::vector<double>(units.begin(), units.end()))});
        QCOMPARE(int(result[0].demandClass), expected);
    }
    void cancelLeavesNothing() {
        const auto series = shop(200, 60, kSeed);
        std::size_t last = 0;
        const auto result = forecastAll(series, {.threads = 1}, [&last](std::size_t done, std::size_t all) {
            last = done;
            return done < all / 4;
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(last < 100);
    }
    void progressReachesTheEnd() {
        std::size_t last = 0;
        bool ascending = true;
        const auto result = forecastAll(shop(70, 60, kSeed), {.threads = 1}, [&](std::size_t done, std::size_t all) {
            ascending = ascending && done >= last && all == 70;
            last = done;
            return true;
        });
        QVERIFY(result.ok());
        QVERIFY(ascending);
        QCOMPARE(last, std::size_t{70});
    }

    void nobodyBuysOnClosedDays() {
        auto series = shop(6, 200, kSeed);
        const auto open = forecastOf(series);
        for (DemandSeries& one : series) {
            one.closed.assign(203, 0);
            one.closed[202] = 1; // the third day ahead
        }
        const auto closed = forecastOf(series);
        for (std::size_t i = 0; i < series.size(); ++i) {
            QCOMPARE(closed[i].step[2].mean, 0.0);
            // The correction of totals sees a slightly smaller total; nothing else may move.
            QVERIFY(std::abs(closed[i].step[3].mean / open[i].step[3].mean - 1) < 0.02);
            QVERIFY(closed[i].total[27].mean < open[i].total[27].mean);
            QVERIFY(fault(closed[i], 28).isEmpty());
        }
        series[0].closed[100] = 1;
        QCOMPARE(forecastOf(series)[0].closedPeriods, 1);
    }

    void oneOffSalesAreLeftOut() {
        auto series = shop(6, 200, kSeed);
        const auto plain = forecastOf(series);
        for (DemandSeries& one : series) {
            one.units[190] += 5000;
            one.oneOff.assign(200, 0);
            one.oneOff[190] = 5000;
        }
        const auto marked = forecastOf(series);
        QVERIFY(same(plain, marked));
        QCOMPARE(marked[0].oneOffPeriods, 1);
        QCOMPARE(marked[0].leftOutPeriods, 1);
    }
};

QTEST_GUILESS_MAIN(TestForecaster)
#include "tst_forecaster.moc"
