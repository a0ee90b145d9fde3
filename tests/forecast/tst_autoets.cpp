#include "autoets.h"
#include "publishedseries.h"

#include <QtTest/QtTest>

using namespace qm::forecast;

namespace {

using Error = EtsModel::Error;
using Trend = EtsModel::Trend;
using Season = EtsModel::Season;

} // namespace

/// Expected values: ets() of R's package forecast 8.20 (Debian 12). It also fits the start of the season, which we take
/// from decomposition, so seasonal forecasts are compared within 2.5 %.
class TestAutoEts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRWithoutASeason() {
        const EtsModel flat = fitEts(qm::test::nile(), 1, Error::Additive, Trend::None, Season::None);
        QVERIFY2(std::abs(flat.alpha - 0.24553) < 0.002, qPrintable(QString::number(flat.alpha)));
        QVERIFY(std::abs(flat.forecast(2)[1] - 805.381) < 0.5);

        const EtsModel trend = fitEts(qm::test::nile(), 1, Error::Additive, Trend::Additive, Season::None);
        QVERIFY(std::abs(trend.forecast(5)[4] - 790.268) < 0.01 * 790);
    }

    void agreesWithRWithASeason() {
        const std::vector<double> damped{441.80, 434.12, 496.63, 483.24, 483.99, 551.02,
                                         613.18, 609.36, 530.54, 463.03, 402.75, 451.97};
        const auto ours =
            fitEts(qm::test::airPassengers(), 12, Error::Multiplicative, Trend::Damped, Season::Multiplicative)
                .forecast(12);
        for (std::size_t h = 0; h < damped.size(); ++h) {
            QVERIFY2(std::abs(ours[h] - damped[h]) < 0.025 * damped[h],
                     qPrintable(QStringLiteral("step %1: %2, R %3").arg(h + 1).arg(ours[h]).arg(damped[h])));
        }
        const std::vector<double> deaths{8397.50, 7599.22, 8396.59, 8646.51, 9443.41, 9893.06,
                                         10819.1, 10107.1, 9015.23, 9354.41, 8880.42, 9085.49};
        const EtsModel chosen = fitAutoEts(qm::test::accidentalDeaths(), 12);
        QVERIFY(chosen.trend == Trend::None && chosen.season == Season::Additive); // R: ETS(A,N,A)
        const auto mean = chosen.forecast(12);
        for (std::size_t h = 0; h < deaths.size(); ++h) {
            QVERIFY2(std::abs(mean[h] - deaths[h]) < 0.025 * deaths[h],
                     qPrintable(QStringLiteral("step %1: %2, R %3").arg(h + 1).arg(mean[h]).arg(deaths[h])));
        }
    }

    void simulatedPathsSpreadAroundTheForecast() {
        const EtsModel model = fitEts(qm::test::nile(), 1, Error::Additive, Trend::None, Season::None);
        std::vector<double> paths;
        model.simulate(4000, 3, 7, paths);
        double sum = 0;
        for (std::size_t i = 0; i < paths.size(); i += 3) {
            sum += paths[i];
        }
        double bias = 0;
        for (const double r : model.residuals) {
            bias += r / static_cast<double>(model.residuals.size());
        }
        QVERIFY(std::abs(sum / 4000 - model.level - bias) < 10); // standard error 142 / √4000 = 2.2
        std::vector<double> again;
        model.simulate(4000, 3, 7, again);
        QVERIFY(paths == again);
    }

    void shortOrFlatSeriesGiveTheirMean() {
        for (const std::vector<double>& values : {std::vector<double>{4}, {4, 4}, {4, 4, 4, 4, 4, 4, 4, 4, 4}}) {
            const auto mean = fitAutoEts(values, 12).forecast(3);
            QVERIFY(std::abs(mean[2] - 4) < 0.05);
        }
    }
};

QTEST_APPLESS_MAIN(TestAutoEts)
#include "tst_autoets.moc"
