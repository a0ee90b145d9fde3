#include "walkingroute.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace qm;

namespace {

std::vector<std::size_t> inOrder(std::size_t n) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    return order;
}

std::int64_t shortestOfAll(const std::vector<FloorPoint>& points) {
    std::vector<std::size_t> order = inOrder(points.size());
    std::int64_t best = walkLength(points, order);
    while (std::next_permutation(order.begin(), order.end())) {
        best = std::min(best, walkLength(points, order));
    }
    return best;
}

bool visitsEachOnce(std::vector<std::size_t> order, std::size_t n) {
    std::ranges::sort(order);
    return order == inOrder(n);
}

} // namespace

class TestWalkingRoute : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    std::vector<FloorPoint> points(std::size_t n) {
        std::uniform_int_distribution<int> metre(0, 4'000);
        std::vector<FloorPoint> points;
        for (std::size_t i = 0; i < n; ++i) {
            points.push_back({metre(m_random), metre(m_random)});
        }
        return points;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }
    void measuresAlongTheAisles() {
        // There and back: 3 + 4, then 1 to the right, then 4 + 4 home.
        QCOMPARE(walkLength({{300, 400}, {400, 400}}, {0, 1}), std::int64_t(700 + 100 + 800));
        QCOMPARE(walkLength({}, {}), std::int64_t(0));
        QVERIFY(shortWalk({}).empty());
        QCOMPARE(shortWalk({{5, 5}}), std::vector<std::size_t>{0});
    }
    void isTheShortestOfAllForFewStops() {
        for (int round = 0; round < 60; ++round) {
            const std::vector<FloorPoint> stops = points(2 + std::size_t(round) % 6);
            const auto order = shortWalk(stops);
            QVERIFY(visitsEachOnce(order, stops.size()));
            QCOMPARE(walkLength(stops, order), shortestOfAll(stops));
        }
    }
    void isExactUpToTwelve() {
        // Twelve stops up one aisle and down the next: nobody can do with less than there and back.
        std::vector<FloorPoint> stops;
        for (int i = 1; i <= 6; ++i) {
            stops.push_back({0, i * 100});
            stops.push_back({200, i * 100});
        }
        QCOMPARE(walkLength(stops, shortWalk(stops)), std::int64_t(2 * 600 + 2 * 200));
    }
    void walksThroughAWholeWarehouse() {
        const std::vector<FloorPoint> stops = points(3'000);
        const auto order = shortWalk(stops);
        QVERIFY(visitsEachOnce(order, stops.size()));
        QVERIFY(walkLength(stops, order) < walkLength(stops, inOrder(stops.size())) / 10); // they lie at random
    }
    void isNeverWorseThanTheOrderGiven() {
        for (int round = 0; round < 40; ++round) {
            const std::vector<FloorPoint> stops = points(13 + std::size_t(round));
            const auto order = shortWalk(stops);
            QVERIFY(visitsEachOnce(order, stops.size()));
            QVERIFY(walkLength(stops, order) <= walkLength(stops, inOrder(stops.size())));
        }
    }
};

QTEST_GUILESS_MAIN(TestWalkingRoute)
#include "tst_walkingroute.moc"
