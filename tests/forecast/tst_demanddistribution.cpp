#include "demanddistribution.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>

using qm::forecast::DemandDistribution;
using Family = DemandDistribution::Family;

namespace {

DemandDistribution named(const QByteArray& family, double mean, double variance) {
    DemandDistribution d;
    d.family = family == "poisson" ? Family::Poisson : (family == "gamma" ? Family::Gamma : Family::NegativeBinomial);
    d.mean = mean;
    d.variance = variance;
    d.wholeNumbers = family != "gamma";
    return d;
}

bool near(double got, double expected, double relative) {
    return std::abs(got - expected) <= std::max(1e-13, relative * std::abs(expected));
}

} // namespace

class TestDemandDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // tests/data/forecast/distributions.py sums probabilities with 60 digits, or integrates the density.
    void agreesWithExactSums() {
        QFile file(QStringLiteral(QM_TEST_DATA "/forecast/distributions.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int rows = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            const QList<QByteArray> part = line.split(',');
            QCOMPARE(part.size(), 6);
            const DemandDistribution d = named(part[0], part[1].toDouble(), part[2].toDouble());
            const double at = part[4].toDouble();
            const double expected = part[5].toDouble();
            const double tolerance = part[0] == "gamma" ? 1e-8 : 1e-9;
            if (part[3] == "quantile") {
                QVERIFY2(d.quantile(at) == expected,
                         QByteArray(line + " got " + QByteArray::number(d.quantile(at))).constData());
            } else if (part[3] == "cdf") {
                QVERIFY2(near(d.cdf(at), expected, tolerance),
                         QByteArray(line + " got " + QByteArray::number(d.cdf(at), 'g', 16)).constData());
            } else {
                const double got = d.expectedShortage(at);
                QVERIFY2(near(got, expected, 1e-7),
                         QByteArray(line + " got " + QByteArray::number(got, 'g', 16)).constData());
            }
            ++rows;
        }
        QVERIFY(rows > 150);
    }
    // Values of scipy 1.x and of stockpyl 0bae176 (MIT), confirmed by direct sums.
    void agreesWithOtherPrograms() {
        QVERIFY(near(named("gamma", 20, 800).quantile(0.99), 132.69793202, 1e-9));
        QVERIFY(near(named("gamma", 30, 450).expectedShortage(40), 4.8638415856, 1e-9));
        QVERIFY(near(named("negative-binomial", 0.4, 1.3).expectedShortage(2), 0.121726814731, 1e-9));
        QVERIFY(near(named("negative-binomial", 600, 688900).expectedShortage(1500), 109.388774707, 1e-9));
        const double mean = 2 * 0.85 / 0.15; // failures before the second success
        QVERIFY(near(named("negative-binomial", mean, mean / 0.15).expectedShortage(25), 0.560361971018, 1e-9));
        QVERIFY(near(named("poisson", 6, 6).expectedShortage(8), 0.314021389154, 1e-9));
    }
    // A known fault of another program: the safety stock of this demand collapsed to nothing.
    void keepsAHeavyTailAtLargeMeans() {
        const auto d = DemandDistribution::fromMoments(600, 830.0 * 830.0, true);
        QCOMPARE(d.family, Family::NegativeBinomial);
        QVERIFY(d.quantile(0.95) > 2000);
        QVERIFY(d.quantile(0.99) > d.quantile(0.95));
    }
    void quantilesNeverCrossAndInvertTheProbability_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::addColumn<bool>("wholeNumbers");
        const double means[] = {1e-9, 1e-3, 0.2, 1, 7.5, 90, 450, 4999, 5001, 1e6, 3e10};
        for (const double mean : means) {
            for (const double ratio : {0.1, 1.0, 1.000001, 1.5, 30.0, 5000.0}) {
                for (const bool whole : {true, false}) {
                    QTest::addRow("%g x %g %d", mean, ratio, whole) << mean << mean * ratio << whole;
                }
            }
        }
    }
    void quantilesNeverCrossAndInvertTheProbability() {
        QFETCH(double, mean);
        QFETCH(double, variance);
        QFETCH(bool, wholeNumbers);
        auto plain = DemandDistribution::fromMoments(mean, variance, wholeNumbers);
        auto calibrated = plain;
        calibrated.calibrated = true;
        calibrated.readAt = {0.45F, 0.83F, 0.93F, 0.97F, 0.998F};
        for (const DemandDistribution& d : {plain, calibrated}) {
            double before = 0;
            for (const double p : {0.0, 0.05, 0.25, 0.5, 0.6, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999, 0.9999999}) {
                const double q = d.quantile(p);
                QVERIFY(std::isfinite(q));
                QVERIFY(q >= before);
                QVERIFY(!wholeNumbers || q == std::floor(q));
                QVERIFY2(d.cdf(q) >= p - 1e-7,
                         QByteArray(QByteArray::number(d.cdf(q)) + " for " + QByteArray::number(p)).constData());
                if (wholeNumbers && q > 0) {
                    QVERIFY(d.cdf(q - 1) < p + 1e-7);
                }
                before = q;
            }
            double more = d.expectedShortage(0);
            QVERIFY(d.calibrated || near(more, mean, 1e-6));
            for (const double x : {0.1 * mean, mean, 2 * mean, 5 * mean, 100 * mean}) {
                const double shortage = d.expectedShortage(x);
                QVERIFY(std::isfinite(shortage) && shortage >= 0);
                QVERIFY(shortage <= more * (1 + 1e-9));
                more = shortage;
            }
        }
    }
    // The shortage is the integral of the chance of more: summed here piece by piece.
    void calibratedShortageIsTheSumOfItsTail() {
        auto d = DemandDistribution::fromMoments(7, 30, true);
        d.calibrated = true;
        d.readAt = {0.42F, 0.82F, 0.91F, 0.97F, 0.996F};
        for (const double x : {0.0, 3.0, 8.5, 20.0, 31.0}) {
            double sum = (std::ceil(x) - x) * (1 - d.cdf(std::floor(x)));
            for (double k = std::ceil(x); k < 2000; ++k) {
                sum += 1 - d.cdf(k);
            }
            QVERIFY2(near(d.expectedShortage(x), sum, 1e-9), QByteArray::number(x).constData());
        }
    }
    void takesWhatIsNotADemandAsNone() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const double mean : {0.0, -3.0, nan, std::numeric_limits<double>::infinity()}) {
            const auto d = DemandDistribution::fromMoments(mean, 5, true);
            QCOMPARE(d.family, Family::Zero);
            QCOMPARE(d.quantile(0.99), 0.0);
            QCOMPARE(d.cdf(0), 1.0);
            QCOMPARE(d.cdf(-1), 0.0);
            QCOMPARE(d.expectedShortage(0), 0.0);
            QCOMPARE(d.expectedShortage(-2), 2.0);
        }
        QCOMPARE(DemandDistribution::fromMoments(4, nan, true).family, Family::Poisson);
    }
    void choosesTheFamilyByMoments() {
        QCOMPARE(DemandDistribution::fromMoments(4, 3, true).family, Family::Poisson);
        QCOMPARE(DemandDistribution::fromMoments(4, 9, true).family, Family::NegativeBinomial);
        QCOMPARE(DemandDistribution::fromMoments(4, 9, false).family, Family::Gamma);
        QCOMPARE(DemandDistribution::fromMoments(9000, 90000, true).family, Family::Gamma);
    }
};

QTEST_GUILESS_MAIN(TestDemandDistribution)
#include "tst_demanddistribution.moc"
