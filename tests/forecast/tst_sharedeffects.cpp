#include "madeseries.h"

#include <QtTest/QtTest>

#include <cmath>
#include <random>

using namespace qm;
using namespace qm::forecast;

class TestSharedEffects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regressorsDoNoHarm() {
        auto series = shop(20, 100, kSeed);
        for (DemandSeries& one : series) {
            one.regressors.push_back({"price", std::vector<double>(100, 2.5), {}});
            one.regressors.push_back({"deal", std::vector<double>(50, 0), {1, 0}}); // shorter than the demand
        }
        for (const DemandForecast& forecast : forecastOf(series)) {
            QCOMPARE(fault(forecast, 28), QString());
        }
    }
    /// A first promotion, at a price that never was: nothing is known of what it does, so it does nothing.
    void promotionsThatNeverHappenedMoveNothing() {
        auto series = shop(20, 200, kSeed);
        const auto without = forecastOf(series);
        for (DemandSeries& one : series) {
            one.regressors.push_back({"promotion", std::vector<double>(200, 0), std::vector<double>(28, 1)});
            one.regressors.push_back({"price", std::vector<double>(200, 2.5), std::vector<double>(28, 0.01)});
        }
        const auto with = forecastOf(series);
        for (std::size_t i = 0; i < series.size(); ++i) {
            QCOMPARE(fault(with[i], 28), QString());
            const double before = without[i].total[27].mean;
            QVERIFY(std::abs(with[i].total[27].mean - before) <= 1e-6 * before);
        }
    }
    // Demand is made with an elasticity of −2 and a promotion that triples it; both are announced for the future.
    void announcedPriceAndPromotionMoveTheForecast() {
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        std::vector<DemandSeries> series;
        for (int i = 0; i < 40; ++i) {
            DemandSeries one = dailySeries("item " + std::to_string(i), {});
            one.period = Period::Week;
            Regressor price{"price", {}, {2, 1.5, 2, 2}};
            Regressor deal{"deal", {}, {0, 0, 1, 0}};
            for (int t = 0; t < 100; ++t) {
                price.history.push_back(random() % 4 == 0 ? 1.5 : 2);
                deal.history.push_back(random() % 5 == 0 ? 1 : 0);
                const double mean = 50 * std::pow(price.history.back() / 2, -2) * (deal.history.back() > 0 ? 3 : 1);
                one.units.push_back(std::poisson_distribution<>(mean)(random));
            }
            one.regressors = {price, deal};
            series.push_back(one);
        }
        ForecastOptions options;
        options.horizon = 4;
        options.leadTime = 1;
        for (const DemandForecast& forecast : forecastOf(series, options)) {
            const double expected[] = {50, 50 / 0.5625, 150, 50};
            for (std::size_t h = 0; h < 4; ++h) {
                QVERIFY2(std::abs(forecast.step[h].mean / expected[h] - 1) < 0.12, forecast.key.c_str());
            }
            QVERIFY(fault(forecast, 4).isEmpty());
            QCOMPARE(forecast.regressors.size(), std::size_t{2});
            QVERIFY(std::abs(forecast.regressors[0].perUnit + 2) < 0.4);
            QVERIFY(std::abs(forecast.regressors[1].perUnit - std::log(3.0)) < 0.15);
            for (const RegressorShare& share : forecast.regressors) {
                QVERIFY(std::abs(share.factor - 1) < 1e-9); // neither acts on the first week ahead
            }
        }
    }
    // Demand is made with a year that swings by a factor of five; the last day stands on the steepest way up.
    void itemsShareTheShapeOfTheYear() {
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        const auto mean = [](double level, int t) { return level * std::exp(0.8 * std::sin(2 * M_PI * t / 365.25)); };
        std::vector<DemandSeries> series;
        std::vector<double> levels;
        for (int i = 0; i < 80; ++i) {
            levels.push_back(std::exp(std::uniform_real_distribution<>(-1.5, 2.5)(random)));
            DemandSeries one = dailySeries("item " + std::to_string(i), {});
            for (int t = 0; t < 1096; ++t) {
                one.units.push_back(std::poisson_distribution<>(mean(levels.back(), t))(random));
            }
            series.push_back(one);
        }
        ForecastOptions options;
        options.horizon = 90;
        double ratio = 0;
        double logError = 0;
        const auto forecasts = forecastOf(series, options);
        for (std::size_t i = 0; i < series.size(); ++i) {
            double truth = 0;
            for (int t = 1096; t < 1096 + 90; ++t) {
                truth += mean(levels[i], t);
            }
            QVERIFY2(fault(forecasts[i], 90).isEmpty(), qPrintable(fault(forecasts[i], 90)));
            ratio += forecasts[i].total[89].mean / truth / 80;
            logError += std::abs(std::log(forecasts[i].total[89].mean / truth)) / 80;
        }
        QVERIFY2(std::abs(ratio - 1) < 0.12, QByteArray::number(ratio).constData());
        QVERIFY2(logError < 0.15, QByteArray::number(logError).constData());
    }
};

QTEST_GUILESS_MAIN(TestSharedEffects)
#include "tst_sharedeffects.moc"
