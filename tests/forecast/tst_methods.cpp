#include "methods.h"

#include "holtwinters.h"
#include "seasonaldecomposition.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace qm;
using namespace qm::forecast;

namespace {

PreparedSeries prepared(std::vector<double> units, Period period) {
    DemandSeries series;
    series.period = period;
    series.units = std::move(units);
    PreparedSeries result = prepareSeries(series);
    result.factor.assign(result.value.size() + 60, 1.0);
    return result;
}

std::vector<double> forecastBy(ForecastMethod method, const PreparedSeries& series, int after, int steps) {
    const Origins origins{{after}, steps};
    ForecastPaths paths;
    paths.reset(1, steps);
    method(series, origins, paths);
    return {paths.row(0), paths.row(0) + steps};
}

} // namespace

class TestMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Expected values: tests/data/forecast/methods.py, by sums over the whole history in place of recursions.
    void agreesWithFormulasWrittenOut_data() {
        QTest::addColumn<QList<double>>("history");
        QTest::addColumn<int>("method");
        QTest::addColumn<QList<double>>("expected");
        QFile file(QStringLiteral(QM_TEST_DATA "/forecast/methods.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<double> history;
        while (!file.atEnd()) {
            const QList<QByteArray> part = file.readLine().trimmed().split(',');
            QList<double> values;
            for (qsizetype i = 2; i < part.size(); ++i) {
                values << part[i].toDouble();
            }
            if (part[1] == "history") {
                history = values;
                continue;
            }
            int index = -1;
            for (std::size_t m = 0; m < kMethods; ++m) {
                index = part[1] == methodTable()[m].name ? static_cast<int>(m) : index;
            }
            QVERIFY(index >= 0);
            QTest::addRow("%s %s", part[0].constData(), part[1].constData()) << history << index << values;
        }
    }
    void agreesWithFormulasWrittenOut() {
        QFETCH(QList<double>, history);
        QFETCH(int, method);
        QFETCH(QList<double>, expected);
        const PreparedSeries series = prepared({history.begin(), history.end()}, Period::Month);
        const auto got = forecastBy(methodTable()[static_cast<std::size_t>(method)].run, series, series.size(), 5);
        QCOMPARE(expected.size(), 5);
        for (std::size_t h = 0; h < 5; ++h) {
            const double want = expected[static_cast<qsizetype>(h)];
            QVERIFY2(std::abs(got[h] - want) <= 1e-9 * (1 + std::abs(want)),
                     qPrintable(QStringLiteral("step %1: %2, expected %3").arg(h + 1).arg(got[h]).arg(want)));
        }
    }
    // By hand: sizes 3, 2, 4 and intervals 3, 2, 3 smoothed by 0.1 give 3.01 / 2.91.
    void crostonAsInItsPaper() {
        const PreparedSeries series = prepared({0, 0, 3, 0, 2, 0, 0, 4}, Period::Day);
        for (std::size_t m = 0; m < kMethods; ++m) {
            const std::string name = methodTable()[m].name;
            const double got = forecastBy(methodTable()[m].run, series, 8, 1)[0];
            if (name == "croston") {
                QVERIFY(std::abs(got - 3.01 / 2.91) < 1e-12);
            } else if (name == "croston-sba") {
                QVERIFY(std::abs(got - 0.95 * 3.01 / 2.91) < 1e-12);
            }
        }
    }
    void holtWintersRepeatsAPurePattern() {
        std::vector<double> additive;
        std::vector<double> multiplicative;
        const double season[] = {5, -3, 0, 8, -6, 2, -1, -4, 1, -2, 3, -3}; // sums to 0
        for (int t = 0; t < 60; ++t) {
            additive.push_back(50 + season[t % 12]);
            multiplicative.push_back(50 * (1 + season[t % 12] / 20));
        }
        const auto a = forecastBy(holtWintersAdditive, prepared(additive, Period::Month), 60, 12);
        const auto m = forecastBy(holtWintersMultiplicative, prepared(multiplicative, Period::Month), 60, 12);
        for (std::size_t h = 0; h < 12; ++h) {
            QVERIFY(std::abs(a[h] - additive[h]) < 1e-9);
            QVERIFY(std::abs(m[h] - multiplicative[h]) < 1e-9);
        }
    }
    void decompositionFindsThePatternOnALine() {
        const double index[] = {1.3, 0.7, 1, 1.1, 0.9, 1.2, 0.8, 1, 1.05, 0.95, 1.4, 0.6}; // mean 1
        std::vector<double> y;
        for (int t = 0; t < 72; ++t) {
            y.push_back(200 * index[t % 12]);
        }
        const auto found = seasonalIndices(prepared(y, Period::Month), 72);
        QCOMPARE(found.size(), std::size_t{12});
        for (std::size_t j = 0; j < 12; ++j) {
            QVERIFY(std::abs(found[j] - index[j]) < 1e-12);
        }
    }
    void noiseHasNoSeason() {
        std::vector<double> y;
        for (int t = 0; t < 72; ++t) {
            y.push_back(100 + (t * 37 % 11)); // a period of 11 months
        }
        QVERIFY(seasonalIndices(prepared(y, Period::Month), 72).empty());
    }
    void anEarlierOriginDoesNotReadLaterPeriods() {
        std::vector<double> y;
        for (int t = 0; t < 90; ++t) {
            y.push_back(t * 31 % 17 + (t % 7 == 2 ? 9 : 0));
        }
        std::vector<double> changed = y;
        for (std::size_t t = 60; t < y.size(); ++t) {
            changed[t] = 5000;
        }
        for (const Period period : {Period::Day, Period::Month}) {
            for (std::size_t m = 0; m < kMethods; ++m) {
                const MethodEntry& method = methodTable()[m];
                QVERIFY2(forecastBy(method.run, prepared(y, period), 60, 10) ==
                             forecastBy(method.run, prepared(changed, period), 60, 10),
                         method.name);
            }
        }
    }
    void severalOriginsInOneWalkAreAsOneByOne() {
        std::vector<double> y;
        for (int t = 0; t < 80; ++t) {
            y.push_back(t * 29 % 13);
        }
        const PreparedSeries series = prepared(y, Period::Day);
        const Origins origins{{30, 45, 45, 80}, 6};
        for (std::size_t m = 0; m < kMethods; ++m) {
            ForecastPaths paths;
            paths.reset(4, 6);
            methodTable()[m].run(series, origins, paths);
            for (std::size_t i = 0; i < 4; ++i) {
                const auto alone = forecastBy(methodTable()[m].run, series, origins.after[i], 6);
                QVERIFY2(std::equal(alone.begin(), alone.end(), paths.row(i)), methodTable()[m].name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "tst_methods.moc"
