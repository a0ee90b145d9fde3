#include "evaluation.h"
#include "madeseries.h"
#include "publishedseries.h"

#include <QtTest/QtTest>

using namespace qm;
using namespace qm::forecast;

class TestEvaluation : public QObject {
    Q_OBJECT

    static EvaluationOptions options() {
        EvaluationOptions o;
        o.leadTimes = {7, 28};
        o.origins = 2;
        o.forecast.leadTime = 7;
        return o;
    }
    /// A sawtooth of whole weeks, so that totals of weeks never change but naive steps do.
    static DemandSeries weeks(int n) {
        DemandSeries s;
        s.key = "saw";
        s.group = "tools";
        s.start = qm::CalendarDay::fromIso("2024-01-01").value();
        for (int t = 0; t < n; ++t) {
            s.units.push_back(t % 7 == 0 ? 70 : 0);
        }
        return s;
    }

private Q_SLOTS:
    void scoresAsDefined() {
        // Two series of one window by hand: flat 4 a day with one total of 35 at the end, naive says 28.
        DemandSeries s;
        s.key = "step";
        s.start = qm::CalendarDay::fromIso("2024-01-01").value();
        for (int t = 0; t < 63; ++t) {
            s.units.push_back(t < 28 ? (t % 14 < 7 ? 4 : 6) : t < 56 ? 4 : 5);
        }
        EvaluationOptions o = options();
        o.leadTimes = {7};
        o.origins = 1;
        const auto e = evaluateForecasts({s}, o);
        QVERIFY(e.ok());
        QCOMPARE(e->methods.front(), std::string("naive"));
        const ScoreSums naive = e->sum(0, 0);
        QCOMPARE(naive.totals, 1);
        QCOMPARE(naive.forecast, 28.0);
        QCOMPARE(naive.actual, 35.0);
        QCOMPARE(naive.bias(), -0.2);
        // Naive errors of the last 28 steps before the origin are 0 but for one step from 6 to 4 at day 28.
        double scale = 0;
        int windows = 0;
        for (int t = 0; t + 14 <= 56; ++t, ++windows) {
            double first = 0;
            double second = 0;
            for (int k = 0; k < 7; ++k) {
                first += s.units[std::size_t(t + k)];
                second += s.units[std::size_t(t + 7 + k)];
            }
            scale += std::abs(second - first);
        }
        scale /= windows;
        const double variance = 4.0 / 28 * 7; // one miss of 2 in 28 origins, seven steps
        double loss = 0;
        for (const auto& [p, z] :
             {std::pair{0.5, 0.0}, {0.8, 0.8416212}, {0.9, 1.2815516}, {0.95, 1.6448536}, {0.99, 2.3263479}}) {
            const double q = std::ceil(28 + z * std::sqrt(variance) - 1e-9);
            loss += std::max(p * (35 - q), (p - 1) * (35 - q)) / 5;
        }
        QVERIFY2(std::abs(naive.scaledPinballLoss() - loss / scale) < 1e-6,
                 qPrintable(QStringLiteral("%1 %2").arg(naive.scaledPinballLoss()).arg(loss / scale)));
        // Squared naive steps before the origin: three changes of 2 and one back, over 55 steps.
        double squares = 0;
        for (std::size_t t = 1; t < 56; ++t) {
            squares += (s.units[t] - s.units[t - 1]) * (s.units[t] - s.units[t - 1]);
        }
        QVERIFY(std::abs(naive.rmsse() - 1 / std::sqrt(squares / 55)) < 1e-9);
    }

    void sumsSelectedItems() {
        std::vector<DemandSeries> all = shop(12, 200, kSeed);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].group = i % 3 == 0 ? "a" : "b";
        }
        const auto e = evaluateForecasts(all, options());
        QVERIFY(e.ok());
        const std::size_t chosen = e->methods.size() - 1;
        QCOMPARE(e->methods[chosen], std::string("chosen"));
        ScoreSums parts = e->sum(chosen, 1, [](const ItemEvaluation& item) { return item.group == "a"; });
        QCOMPARE(parts.totals, 4 * 2);
        parts += e->sum(chosen, 1, [](const ItemEvaluation& item) { return item.group == "b"; });
        const ScoreSums whole = e->sum(chosen, 1);
        QCOMPARE(parts.totals, whole.totals);
        QCOMPARE(parts.covered, whole.covered);
        QVERIFY(std::abs(parts.scaledLoss - whole.scaledLoss) < 1e-9);
    }

    void oneThreadAndTwoGiveTheSame() {
        const std::vector<DemandSeries> all = shop(70, 180, kSeed);
        EvaluationOptions o = options();
        o.forecast.threads = 1;
        const auto one = evaluateForecasts(all, o);
        o.forecast.threads = 2;
        const auto two = evaluateForecasts(all, o);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(one->items[i].scores == two->items[i].scores);
        }
    }

    // Published months of strong season and trend are the classics' home: no more than a little behind them there.
    void keepsUpWithTheClassicsOnSmoothMonths() {
        std::vector<DemandSeries> months;
        for (const auto& units : {test::airPassengers(), test::accidentalDeaths()}) {
            DemandSeries one;
            one.key = "months " + std::to_string(months.size());
            one.period = Period::Month;
            one.start = *CalendarDay::fromIso("2000-01-01");
            one.units = units;
            months.push_back(one);
        }
        EvaluationOptions o;
        o.leadTimes = {12};
        o.origins = 2;
        o.forecast.leadTime = 1;
        const auto e = evaluateForecasts(months, o);
        QVERIFY(e.ok());
        const std::size_t chosen = e->methods.size() - 1;
        double error = 0; // what AutoETS and AutoTheta come to on average
        double loss = 0;
        for (std::size_t m = 0; m < chosen; ++m) {
            if (e->methods[m] == "auto-ets" || e->methods[m] == "auto-theta") {
                error += e->sum(m, 0).rmsse() / 2;
                loss += e->sum(m, 0).scaledPinballLoss() / 2;
            }
        }
        QVERIFY(error > 0);
        const ScoreSums ours = e->sum(chosen, 0);
        QVERIFY2(ours.rmsse() < 1.15 * error, qPrintable(QStringLiteral("%1 %2").arg(ours.rmsse()).arg(error)));
        QVERIFY2(ours.scaledPinballLoss() < 1.15 * loss,
                 qPrintable(QStringLiteral("%1 %2").arg(ours.scaledPinballLoss()).arg(loss)));
    }

    void shortSeriesTakeNoPart() {
        const auto e = evaluateForecasts({weeks(100), weeks(0)}, options());
        QVERIFY(e.ok());
        QCOMPARE(e->items[0].scores[0].totals, 0); // 28 days before the end lie less than 4 × 28
        QVERIFY(std::isnan(e->sum(0, 0).scaledPinballLoss()));
    }

    void canBeCancelled() {
        const auto e = evaluateForecasts({weeks(300)}, options(), [](std::size_t, std::size_t) { return false; });
        QVERIFY(!e.ok());
        QVERIFY(e.error().code == qm::ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
