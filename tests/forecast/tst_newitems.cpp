#include "madeseries.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace qm;
using namespace qm::forecast;

namespace {

/// Group a of eleven steady items that sell 1, 2, … 11 a day, each in a price class of its own but for the last five.
std::vector<DemandSeries> assortment() {
    std::vector<DemandSeries> series;
    for (int i = 1; i <= 11; ++i) {
        series.push_back(dailySeries("old " + std::to_string(i), std::vector<double>(200, i)));
        series.back().group = "a";
        series.back().price = i > 6 ? 64 : 1;
    }
    return series;
}

DemandForecast last(const std::vector<DemandSeries>& series) {
    return forecastOf(series).back();
}

DemandSeries newcomer(std::vector<double> units) {
    DemandSeries series = dailySeries("new", std::move(units));
    series.group = "a";
    return series;
}

} // namespace

/// Expected levels are gamma-Poisson means written out: (7 × usual + sold) / (7 + days).
class TestNewItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sellsLikeTheItemNamed() {
        auto series = assortment();
        series.push_back(newcomer({}));
        series.back().similarTo = "old 4";
        const DemandForecast forecast = last(series);
        QVERIFY(fault(forecast, 28).isEmpty());
        QVERIFY(forecast.prior.source == NewItemPrior::Source::SimilarItem);
        QCOMPARE(forecast.prior.level, 4.0);
        QCOMPARE(forecast.prior.weight, 1.0);
        QCOMPARE(forecast.total[27].mean, 4.0 * 28);
        // A guess is less sure than an item that has always sold so.
        QVERIFY(forecast.total[27].variance > forecastOf(series)[3].total[27].variance);
    }

    void everySaleCorrectsIt() {
        auto series = assortment();
        std::vector<double> units;
        for (int days = 1; days <= 28; ++days) {
            units.push_back(days % 2 == 0 ? 20 : 0);
            series.push_back(newcomer(units));
            series.back().similarTo = "old 4";
            const double sold = 20.0 * (days / 2);
            const DemandForecast forecast = last(series);
            QVERIFY(std::abs(forecast.total[27].mean - 28 * (7 * 4.0 + sold) / (7 + days)) < 1e-6);
            QVERIFY(std::abs(forecast.prior.weight - 7.0 / (7 + days)) < 1e-12);
            QVERIFY(fault(forecast, 28).isEmpty());
            series.pop_back();
        }
    }

    void withoutANameThePriceClassThenTheGroupCounts() {
        auto series = assortment();
        series.push_back(newcomer({3}));
        DemandForecast forecast = last(series);
        QVERIFY(forecast.prior.source == NewItemPrior::Source::Group);
        QCOMPARE(forecast.prior.level, 6.0); // the middle of 1 … 11
        QVERIFY(std::abs(forecast.total[27].mean - 28 * (7 * 6.0 + 3) / 8) < 1e-6);
        series.back().price = 60; // the same power of two as 64
        forecast = last(series);
        QVERIFY(forecast.prior.source == NewItemPrior::Source::PriceClass);
        QCOMPARE(forecast.prior.level, 9.0); // the middle of 7 … 11
        series.back().units = {0};           // never sold: nobody knows that it is on the shelf
        QCOMPARE(last(series).total[27].mean, 0.0);
    }

    void eightWeeksMakeAnItemOld() {
        auto series = assortment();
        series.push_back(newcomer(std::vector<double>(56, 20)));
        const DemandForecast alone = last(series);
        QVERIFY(alone.prior.source == NewItemPrior::Source::None);
        series.back().similarTo = "old 4";
        const DemandForecast named = last(series);
        QVERIFY(named.step == alone.step && named.total == alone.total);
        series.back().similarTo = "nobody";
        QVERIFY(last(series).total == alone.total);
    }
};

QTEST_GUILESS_MAIN(TestNewItems)
#include "tst_newitems.moc"
