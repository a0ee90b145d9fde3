#include "stockvaluation.h"

#include <algorithm>
#include <map>
#include <QtTest/QtTest>
#include <random>

using namespace qm;

namespace {

ValuationStep step(int day, std::int64_t quantity, std::optional<std::int64_t> price = {}) {
    const auto cost = price ? std::optional(UnitPrice{*price}) : std::nullopt;
    return {Moment::at(CalendarDay::fromNumber(day), 43'200), {quantity}, cost};
}

/// The integer next to value × part ÷ all, found by trying; of two the even one.
std::int64_t nearest(std::int64_t value, std::int64_t part, std::int64_t all) {
    std::int64_t best = 0;
    const auto miss = [&](std::int64_t guess) { return std::abs(guess * all - value * part); };
    for (std::int64_t guess = 0; guess * all <= value * part + all; ++guess) {
        if (miss(guess) < miss(best) || (miss(guess) == miss(best) && guess % 2 == 0)) {
            best = guess;
        }
    }
    return best;
}

/// The rules of the header with single pieces: each piece on the shelf knows the delivery it came with; 0 = without a
/// cost. Pieces have no decimals, prices are whole minor units.
class NaiveShelf {
public:
    explicit NaiveShelf(std::optional<std::int64_t> unitValue) : m_unitValue(unitValue) {}

    void act(const std::vector<ValuationStep>& steps) {
        std::int64_t rest = 0;
        for (const ValuationStep& one : steps) {
            if (one.price && one.quantity.value > 0) {
                m_price = one.price->tenThousandths / 100;
                come(one.quantity.value, *m_price * one.quantity.value, *m_price * one.quantity.value);
            } else {
                rest += one.quantity.value;
            }
        }
        if (rest < 0) {
            leave(-rest);
        } else if (rest > 0) {
            find(rest);
        }
    }

    std::int64_t onHand() const { return static_cast<std::int64_t>(pieces.size()) - owed; }
    std::int64_t without() const { return std::ranges::count(pieces, 0); }
    std::int64_t fifo() const {
        std::int64_t sum = 0;
        for (const auto& [delivery, worth] : m_worth) {
            sum += worth;
        }
        return sum;
    }

    std::vector<int> pieces; ///< delivery of each, the oldest first
    std::int64_t owed = 0;
    std::int64_t average = 0; ///< value of the pieces with a cost

private:
    std::int64_t costed() const { return std::int64_t(pieces.size()) - without(); }

    void come(std::int64_t count, std::int64_t amount, std::int64_t atAverage) {
        const std::int64_t owedNow = std::min(owed, count);
        if (costed() == 0) {
            m_last = {atAverage, count};
        }
        owed -= owedNow;
        average += atAverage - nearest(atAverage, owedNow, count);
        ++m_deliveries;
        if (count > owedNow) {
            m_worth[m_deliveries] = amount - nearest(amount, owedNow, count);
            pieces.insert(pieces.end(), std::size_t(count - owedNow), m_deliveries);
        }
    }

    void find(std::int64_t count) {
        if (m_price) {
            const auto [worth, of] = costed() > 0 ? std::pair(average, costed()) : m_last;
            come(count, *m_price * count, nearest(worth, count, of));
        } else if (m_unitValue) {
            m_price = m_unitValue;
            come(count, *m_price * count, *m_price * count);
        } else {
            const std::int64_t owedNow = std::min(owed, count);
            owed -= owedNow;
            pieces.insert(pieces.end(), std::size_t(count - owedNow), 0);
        }
    }

    void leave(std::int64_t count) {
        const std::int64_t costedBefore = costed();
        std::map<int, std::int64_t> leaving;
        for (; count > 0 && !pieces.empty(); --count) {
            ++leaving[pieces.front()];
            pieces.erase(pieces.begin());
        }
        owed += count;
        std::int64_t gone = 0;
        for (const auto& [delivery, parts] : leaving) {
            if (delivery != 0) {
                const std::int64_t there = parts + std::ranges::count(pieces, delivery);
                m_worth[delivery] -= nearest(m_worth[delivery], parts, there);
                gone += parts;
            }
        }
        if (gone > 0) {
            m_last = {average, costedBefore};
            average -= nearest(average, gone, costedBefore);
        }
    }

    std::optional<std::int64_t> m_unitValue;
    std::optional<std::int64_t> m_price;
    std::pair<std::int64_t, std::int64_t> m_last;
    std::map<int, std::int64_t> m_worth;
    int m_deliveries = 0;
};

} // namespace

class TestStockValuation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAWorkedExample();
    void placesALateDeliveryWhereItBelongs();
    void saysWhatHasNoCost();
    void costsNothingToMoveOrToPostAnOpposite();
    void agreesWithPiecesOnAShelf();
    void isWorthTheOnePriceWhereAllCostTheSame();
    void refusesWhatDoesNotFit();
};

void TestStockValuation::followsAWorkedExample() {
    // By hand, in cents: 100 at 2.00; 40 sold; 50 at 2.60; 80 sold (25,000 × 80/110 = 18,181.8; by FIFO 60 at 2.00 and
    // 20 at 2.60); 3 found (6,818 × 3/30 = 681.8; 3 × 260); all 33 sold; one back (7,500/33 = 227.3; 260); 4 sold, 3
    // of them not on record; 10 at 3.00, of which three were owed.
    const std::vector<ValuationStep> steps{step(1, 100, 20'000), step(3, -40), step(5, 50, 26'000),
                                           step(6, -80),         step(8, 3),   step(9, -33),
                                           step(10, 1),          step(11, -4), step(12, 10, 30'000)};
    const std::int64_t expected[][3] = {{100, 20'000, 20'000}, {60, 12'000, 12'000}, {110, 25'000, 25'000},
                                        {30, 6'818, 7'800},    {33, 7'500, 8'580},   {0, 0, 0},
                                        {1, 227, 260},         {-3, 0, 0},           {7, 2'100, 2'100}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto value = stockValue(std::span(steps).first(i + 1), {});
        QVERIFY(value.ok());
        QCOMPARE(value->onHand.value, expected[i][0]);
        QCOMPARE(value->average.minor, expected[i][1]);
        QCOMPARE(value->fifo.minor, expected[i][2]);
        QCOMPARE(value->withoutCost.value, 0);
    }
}

void TestStockValuation::placesALateDeliveryWhereItBelongs() {
    // The example, and on day 4 ten at 2.20: 27,200 × 80/120 = 18,133.3 leave; by FIFO 60 at 2.00, 10 at 2.20 and 10 at
    // 2.60, so 40 at 2.60 stay.
    const std::vector<ValuationStep> steps{step(1, 100, 20'000), step(3, -40), step(4, 10, 22'000), step(5, 50, 26'000),
                                           step(6, -80)};
    const auto value = stockValue(steps, {});
    QCOMPARE(value->average.minor, 9'067);
    QCOMPARE(value->fifo.minor, 10'400);
    QCOMPARE(value->layers.size(), std::size_t(1));
    QCOMPARE(value->layers.front().day, CalendarDay::fromNumber(5));
    QCOMPARE(value->layers.front().quantity.value, 40);
}

void TestStockValuation::saysWhatHasNoCost() {
    const std::vector<ValuationStep> steps{step(1, 10), step(2, 5, 10'000), step(3, -4), step(4, -7)};
    auto value = stockValue(std::span(steps).first(3), {});
    QCOMPARE(value->withoutCost.value, 6);
    QCOMPARE(value->average.minor, 500);
    QVERIFY(!value->layers.front().value);
    value = stockValue(steps, {}); // six without a cost leave first, then one of five
    QCOMPARE(value->withoutCost.value, 0);
    QCOMPARE(value->average.minor, 400);
    QCOMPARE(value->fifo.minor, 400);
    value = stockValue(std::span(steps).first(1), {0, 2, UnitPrice{15'000}});
    QCOMPARE(value->withoutCost.value, 0);
    QCOMPARE(value->average.minor, 1'500);
}

void TestStockValuation::costsNothingToMoveOrToPostAnOpposite() {
    // Ten at 1.00 and ten at 2.00; a transfer's two lines; a count that misses two, made up for by its late opposite.
    const std::vector<ValuationStep> steps{step(1, 10, 10'000), step(2, 10, 20'000), step(3, -6),
                                           step(3, 6),          step(4, -2),         step(4, 2)};
    const auto value = stockValue(steps, {});
    QCOMPARE(value->average.minor, 3'000);
    QCOMPARE(value->fifo.minor, 3'000);
    QCOMPARE(value->layers.size(), std::size_t(2));
}

void TestStockValuation::agreesWithPiecesOnAShelf() {
    constexpr unsigned kSeed = 20'261;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    int below = 0;
    int without = 0;
    int differ = 0;
    for (int sequence = 0; sequence < 12'000; ++sequence) {
        std::optional<std::int64_t> unitValue;
        if (draw(0, 2) == 0) {
            unitValue = draw(1, 30);
        }
        NaiveShelf shelf(unitValue);
        std::vector<ValuationStep> steps;
        ValuationTerms terms;
        if (unitValue) {
            terms.unitValue = UnitPrice{*unitValue * 100};
        }
        const int days = draw(1, 14);
        for (int day = 0; day < days; ++day) {
            std::vector<ValuationStep> today;
            for (int lines = draw(1, 3); lines > 0; --lines) {
                const int kind = draw(0, 9);
                const auto price = kind < 4 ? std::optional<std::int64_t>(draw(1, 30) * 100) : std::nullopt;
                today.push_back(step(day, kind < 5 ? draw(1, 9) : -draw(1, 9), price));
            }
            shelf.act(today);
            steps.insert(steps.end(), today.begin(), today.end());
            const auto value = stockValue(steps, terms);
            QVERIFY(value.ok());
            QCOMPARE(value->onHand.value, shelf.onHand());
            QCOMPARE(value->withoutCost.value, shelf.without());
            QCOMPARE(value->average.minor, shelf.average);
            QCOMPARE(value->fifo.minor, shelf.fifo());
            Quantity inLayers;
            for (const StockLayer& layer : value->layers) {
                QVERIFY(layer.quantity.value > 0);
                inLayers += layer.quantity;
            }
            QCOMPARE(inLayers, std::max(value->onHand, Quantity{}));
            if (value->onHand.value <= value->withoutCost.value) {
                QCOMPARE(value->average.minor, 0);
                QCOMPARE(value->fifo.minor, 0);
            }
            below += value->onHand.value < 0 ? 1 : 0;
            without += value->withoutCost.value > 0 ? 1 : 0;
            differ += value->average != value->fifo ? 1 : 0;
        }
    }
    QVERIFY(below > 1'000 && without > 1'000 && differ > 10'000); // the sequences reach what they are to try
}

void TestStockValuation::isWorthTheOnePriceWhereAllCostTheSame() {
    std::mt19937 random(7);
    for (int sequence = 0; sequence < 500; ++sequence) {
        std::vector<ValuationStep> steps;
        for (int day = 0; day < 30; ++day) {
            const auto quantity = std::uniform_int_distribution<std::int64_t>(-900, 900)(random);
            steps.push_back(step(day, quantity, quantity > 0 ? std::optional<std::int64_t>(12'300) : std::nullopt));
        }
        const auto value = stockValue(steps, {});
        const std::int64_t worth = std::max<std::int64_t>(0, value->onHand.value) * 123;
        QCOMPARE(value->average.minor, worth);
        QCOMPARE(value->fifo.minor, worth);
    }
}

void TestStockValuation::refusesWhatDoesNotFit() {
    const std::vector<ValuationStep> steps{step(1, kMaxQuantity, 800'000), step(2, kMaxQuantity, 800'000)};
    QVERIFY(stockValue(std::span(steps).first(1), {}).ok()); // 8 × 10^18 minor units
    const auto value = stockValue(steps, {});
    QVERIFY(!value.ok());
    QCOMPARE(value.error().code, ErrorCode::NumberOutOfRange);
}

QTEST_GUILESS_MAIN(TestStockValuation)
#include "tst_stockvaluation.moc"
