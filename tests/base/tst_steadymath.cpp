#include "steadymath.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace qm;

namespace {

constexpr unsigned kSeed = 20261125;
constexpr int kTries = 200'000;

/// The worst distance from the C library's long double, whose 64 digits leave room to tell; in units in the last place.
template <typename Mine, typename Exact>
double worstUlp(double from, double to, const Mine& mine, const Exact& exact) {
    std::mt19937_64 random(kSeed);
    std::uniform_real_distribution<double> any(from, to);
    double worst = 0;
    for (int i = 0; i < kTries; ++i) {
        const double x = any(random);
        const long double wanted = exact(static_cast<long double>(x));
        const double size = std::abs(static_cast<double>(wanted));
        const double unit = std::nextafter(size, std::numeric_limits<double>::infinity()) - size;
        worst = std::max(worst, std::abs(static_cast<double>((static_cast<long double>(mine(x)) - wanted) /
                                                             static_cast<long double>(unit))));
    }
    return worst;
}

} // namespace

class TestSteadyMath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %u", kSeed); }

    void agreesWithTheLibraryToTheLastDigit() {
        const auto exact = [](auto f) { return f; };
        const auto expOf = exact([](long double x) { return std::exp(x); });
        const auto logOf = exact([](long double x) { return std::log(x); });
        QVERIFY(worstUlp(-708, 709, steady::exp, expOf) < 1);
        QVERIFY(worstUlp(-1, 1, steady::exp, expOf) < 1);
        QVERIFY(worstUlp(0.5, 2, steady::log, logOf) < 1);
        QVERIFY(worstUlp(0, 1e-300, steady::log, logOf) < 1);
        QVERIFY(worstUlp(0, 1e9, steady::log, logOf) < 1);
        QVERIFY(worstUlp(-0.9, 1, steady::log1p, [](long double x) { return std::log1p(x); }) < 4);
        QVERIFY(worstUlp(-1e-9, 1e-9, steady::log1p, [](long double x) { return std::log1p(x); }) < 4);
        QVERIFY(worstUlp(1, 1e6, steady::log2, [](long double x) { return std::log2(x); }) < 4);
    }

    void powersAndTailsAreAccurateEnough() {
        for (const double y : {-2.5, 0.25, 3.0, 60.0}) {
            const auto mine = [y](double x) { return steady::pow(x, y); };
            const auto exact = [y](long double x) { return std::pow(x, static_cast<long double>(y)); };
            // ln x is off by 0.8 units and its product with y by half a unit more, of a size up to 2^-52; what that
            // does to the power counts in units of at least 2^-53. |ln x| <= 4.61 here.
            QVERIFY(worstUlp(0.01, 100, mine, exact) < 2 * 1.3 * 4.61 * std::abs(y) + 2);
        }
        const auto exact = [](long double x) { return std::erfc(x); };
        constexpr double kUlpOfTrillionth = 1e-12 / 1.1e-16;
        QVERIFY(worstUlp(-6, 2, steady::erfc, exact) < kUlpOfTrillionth);
        QVERIFY(worstUlp(2, 26, steady::erfc, exact) < kUlpOfTrillionth);
    }

    void endsAreThoseOfTheLibrary() {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(steady::exp(0), 1.0);
        QCOMPARE(steady::exp(-infinity), 0.0);
        QCOMPARE(steady::exp(-800), 0.0);
        QCOMPARE(steady::exp(-745.1), std::numeric_limits<double>::denorm_min());
        QCOMPARE(steady::exp(710), infinity);
        QCOMPARE(steady::log(1), 0.0);
        QCOMPARE(steady::log(0), -infinity);
        QCOMPARE(steady::log(infinity), infinity);
        QVERIFY(std::isnan(steady::log(-1)));
        QVERIFY(std::isnan(steady::exp(std::nan(""))));
        QVERIFY(std::isnan(steady::log(std::nan(""))));
        QCOMPARE(steady::log1p(-1), -infinity);
        QCOMPARE(steady::pow(0, 2), 0.0);
        QCOMPARE(steady::pow(0, 0), 1.0);
        QCOMPARE(steady::pow(1, infinity), 1.0);
        QCOMPARE(steady::erfc(infinity), 0.0);
        QCOMPARE(steady::erfc(-infinity), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestSteadyMath)
#include "tst_steadymath.moc"
