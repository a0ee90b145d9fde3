#include "madeseries.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace qm;
using namespace qm::forecast;

namespace {

double anyUnits(std::mt19937& random, unsigned kind) {
    const double u = std::uniform_real_distribution<>(0, 1)(random);
    switch (kind % 6) {
    case 0:
        return u < 0.9 ? 0 : std::floor(u * 20);
    case 1:
        return std::floor(std::exp(20 * u));
    case 2:
        return u < 0.05 ? -std::floor(1000 * u) : std::floor(30 * u);
    case 3:
        return u * 1e-6;
    case 4:
        return u < 0.02 ? std::numeric_limits<double>::quiet_NaN() : (u < 0.04 ? 1e300 : 5);
    default:
        return u < 0.01 ? 1e9 : 1;
    }
}

DemandSeries anySeries(std::mt19937& random, Period period) {
    DemandSeries series;
    series.key = std::to_string(random());
    series.period = period;
    series.start = CalendarDay::fromNumber(static_cast<std::int32_t>(random() % 40000) - 10000);
    series.group = random() % 2 == 0 ? "a" : "";
    const std::size_t n = random() % 3 == 0 ? random() % 6 : random() % 900;
    const unsigned kind = static_cast<unsigned>(random());
    for (std::size_t t = 0; t < n; ++t) {
        series.units.push_back(anyUnits(random, kind));
    }
    for (auto* flags : {&series.censored, &series.missing}) {
        const std::size_t flagged = random() % 3 == 0 ? n : random() % (n + 3);
        for (std::size_t t = 0; t < flagged && random() % 1000 != 0; ++t) {
            flags->push_back(random() % 4 == 0 ? 1 : 0);
        }
    }
    for (unsigned r = 0; r < random() % 3; ++r) {
        Regressor regressor{r == 0 ? "price" : "promo", {}, {}};
        for (std::size_t t = 0; t < random() % (n + 5); ++t) {
            regressor.history.push_back(anyUnits(random, kind + r));
        }
        for (std::size_t t = 0; t < random() % 30; ++t) {
            regressor.future.push_back(anyUnits(random, kind + 1));
        }
        series.regressors.push_back(regressor);
    }
    return series;
}

} // namespace

class TestForecastFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHistoriesStaySensible() {
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        for (int round = 0; round < 60; ++round) {
            const auto period = static_cast<Period>(random() % 3);
            std::vector<DemandSeries> series;
            for (unsigned i = 0; i < 1 + random() % 12; ++i) {
                series.push_back(anySeries(random, period));
            }
            ForecastOptions options;
            options.horizon = static_cast<int>(random() % 50) + 1;
            options.leadTime = static_cast<int>(random() % 60);
            options.backtestOrigins = static_cast<int>(random() % 7);
            options.threads = 1 + round % 3;
            const auto forecasts = forecastOf(series, options);
            QCOMPARE(forecasts.size(), series.size());
            for (std::size_t i = 0; i < series.size(); ++i) {
                QCOMPARE(forecasts[i].key, series[i].key);
                const QString found = fault(forecasts[i], options.horizon);
                QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("round %1, series %2 of %3 periods: %4")
                                                         .arg(round)
                                                         .arg(i)
                                                         .arg(series[i].units.size())
                                                         .arg(found)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestForecastFuzz)
#include "tst_forecastfuzz.moc"
