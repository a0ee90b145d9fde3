#include "planitems.h"
#include "policyreplay.h"

#include <cmath>
#include <QtTest/QtTest>

using namespace qm;
using namespace qm::replenishment;

namespace {

/// 10 pieces a day for 200 days from 1 January 2026, bought at 2.00 for a margin of 1.00, 5 days after the order.
ReplayQuestion evenPast() {
    ReplayQuestion question;
    ReplayItem item;
    item.plan = evenItem("A", 10, 0);
    item.historyStart = *CalendarDay::fromIso("2026-01-01");
    item.demand.assign(200, 10);
    question.items = {item};
    question.suppliers = {weeklySupplier()};
    question.first = item.historyStart + 100;
    question.last = item.historyStart + 155; // 56 days
    question.burnInDays = 28;
    question.orderCost = 15;
    return question;
}

/// Orders the same on each look.
ReplayPolicy always(std::int64_t quantity) {
    return [quantity](const ReplayLook& look) -> Result<std::vector<std::int64_t>> {
        return std::vector<std::int64_t>(look.due.size(), quantity);
    };
}

} // namespace

/// Figures worked by hand.
class TestPolicyReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStockIsSoldAndThenDemandIsLost() {
        // First stock 10 × (5 + 30) = 350 lasts for 35 days: 28 of the burn-in and 7 that are measured; 49 days are
        // lost, 490 pieces of 1.00. Evenings of the measured days: 60, 50, … 0, together 210 pieces.
        const auto result = replay(evenPast(), always(0));
        QVERIFY(result.ok());
        const ReplayOutcome& outcome = result->items.front();
        QCOMPARE(outcome.demand, 560.0);
        QCOMPARE(outcome.lost, 490.0);
        QCOMPARE(outcome.lostMargin, 490.0);
        QVERIFY(std::fabs(outcome.holding - 210 * 2.0 * 0.25 / 365) < 1e-9);
        QVERIFY(std::fabs(outcome.stockValue - 210 * 2.0 / 56) < 1e-9);
        QCOMPARE(outcome.lines, 0);
        QCOMPARE(result->orders, 0);
        QVERIFY(std::fabs(result->fill() - 70.0 / 560) < 1e-12);
        // Costs by four weeks: 210 lost in the first block, 280 in the second.
        QCOMPARE(outcome.blocks.size(), 2);
        QVERIFY(std::fabs(outcome.blocks[0] - 210 - outcome.holding) < 1e-9);
        QVERIFY(std::fabs(outcome.blocks[1] - 280) < 1e-9);
    }
    void weeklyOrdersOfAWeeksDemandKeepTheStock() {
        // 70 a week come five days after each look; the 56 measured days hold 8 looks and 8 receipts.
        const auto result = replay(evenPast(), always(70));
        const ReplayOutcome& outcome = result->items.front();
        QCOMPARE(outcome.lost, 0.0);
        QCOMPARE(outcome.lines, 8);
        QCOMPARE(outcome.ordering, 32.0);
        QCOMPARE(result->orders, 8);
        QCOMPARE(result->orderCost, 120.0);
        QVERIFY(std::fabs(result->total() - (120 + 32 + outcome.holding)) < 1e-9);
    }
    void quantitiesAreRaisedToMinimumAndPack() {
        ReplayQuestion question = evenPast();
        question.items.front().plan.moq = 80;
        question.items.front().plan.pack = 12;
        const auto seven = replay(question, always(7));
        const auto whole = replay(question, always(84));
        QCOMPARE(seven->items.front().holding, whole->items.front().holding);
    }
    void clairvoyantLosesNothingAndHoldsLess() {
        const ReplayQuestion question = evenPast();
        const auto clairvoyant = replay(question, clairvoyantPolicy(question));
        const auto limits = replay(question, minMaxPolicy({usualLimits(question.items.front(), question.first)}));
        QCOMPARE(clairvoyant->fill(), 1.0);
        QVERIFY(clairvoyant->total() <= limits->total());
    }
    void usualLimitsAreDaysOfTheYearBefore() {
        // 10 a day: (5 + 7) × 10 = 120, and 30 days more.
        const ReplayQuestion question = evenPast();
        const FixedLimits limits = usualLimits(question.items.front(), question.first);
        QCOMPARE(limits.min, 120);
        QCOMPARE(limits.max, 420);
    }
    void tunedRulesCostNoMoreThanAnyOfTheirGrid() {
        const ReplayQuestion question = evenPast();
        const auto rules = tunedRules(question);
        const auto costOf = [&](const CoverRule& rule) {
            return replay(question, minMaxPolicy({usualLimits(question.items.front(), question.first, rule)}))
                ->items.front()
                .total();
        };
        const double best = costOf(rules->front());
        QVERIFY(best <= costOf({7, 30}) + 1e-9);
        QVERIFY(best <= costOf({0, 7}) + 1e-9);
        QVERIFY(best <= costOf({45, 90}) + 1e-9);
    }
    void savingHasARangeAroundIt() {
        const ReplayQuestion question = evenPast();
        const auto dear = replay(question, always(0));
        const auto cheap = replay(question, always(70));
        const SavingRange range = savingRange(*dear, *cheap);
        QVERIFY(std::fabs(range.saving - (dear->total() - cheap->total())) < 1e-9);
        QVERIFY(range.low <= range.saving && range.saving <= range.high && range.low < range.high);
        const SavingRange none = savingRange(*dear, *dear);
        QCOMPARE(none.low, 0.0);
        QCOMPARE(none.high, 0.0);
    }
    void ordersComeOnTheSupplierSOrderDayOnly() {
        ReplayQuestion question = evenPast();
        question.suppliers.front().orderWeekdays = 1u << 3; // Thursday
        std::vector<int> weekdays;
        const auto result = replay(question, [&](const ReplayLook& look) -> Result<std::vector<std::int64_t>> {
            weekdays.push_back(look.today.dayOfWeek());
            return std::vector<std::int64_t>(look.due.size(), 0);
        });
        QVERIFY(result.ok());
        QCOMPARE(weekdays, std::vector<int>(12, 4)); // 84 days
    }
    void aPolicyThatForgetsAnItemIsRefused() {
        const auto result = replay(evenPast(), [](const ReplayLook&) -> Result<std::vector<std::int64_t>> {
            return std::vector<std::int64_t>{};
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InvalidNumber);
    }
};

QTEST_GUILESS_MAIN(TestPolicyReplay)
#include "tst_policyreplay.moc"
