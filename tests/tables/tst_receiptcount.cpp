#include "receiptcount.h"

#include <QtTest>

using namespace qm;

/// Figures of a delivery worked out by hand: 36 chalkboards at 1.25, 40 buntings at 2.45, 48 bars at 2.00.
class ReceiptCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForDecisionsOnlyWhereTheyMatter();
    void claimsWhatIsSentBackOrMissing();
    void takesAppendedOrdersBackWhole();
    void startsUncounted();
    void takesTheRestAsOrderedInOneStep();
    void countsWhatIsMissingAndBroken();
    void asksForTheLastDayOfWhatDoesNotKeep();
    void scansAddUp();
    void refusesNegativeCounts();
    void undoesStepByStep();
    void leavesOutWhatDidNotCome();
    void asksAboutGoodsWhoseDateIsTooShort();
};

namespace {

ReceiptLine line(qint64 id, qint64 ordered, qint64 price) {
    ReceiptLine made;
    made.orderLine = OrderLineId{id};
    made.item = ItemId{id};
    made.ordered = Quantity{ordered};
    made.price = UnitPrice{price};
    return made;
}

CalendarDay arrival() {
    return *CalendarDay::fromDate(2026, 11, 20);
}

ReceiptCount delivery() {
    std::vector<ReceiptLine> lines{line(1, 36, 12500), line(2, 40, 24500), line(3, 48, 20000)};
    lines[2].wantsLot = true;
    return ReceiptCount(std::move(lines), 2, arrival());
}

} // namespace

void ReceiptCountTest::startsUncounted() {
    const ReceiptTotals totals = delivery().totals();
    QCOMPARE(totals.uncounted, 3);
    QCOMPARE(totals.toSettle, 0);
    QCOMPARE(totals.ordered.minor, 4500 + 9800 + 9600);
    QCOMPARE(totals.available.minor, 0);
    QVERIFY(!delivery().anythingCounted());
}

void ReceiptCountTest::takesTheRestAsOrderedInOneStep() {
    ReceiptCount count = delivery();
    QVERIFY(count.setCounted(0, Quantity{30}));
    QVERIFY(count.takeRestAsOrdered());
    QVERIFY(!count.takeRestAsOrdered());
    QCOMPARE(count.lines()[0].counted->value, 30);
    QCOMPARE(count.lines()[1].counted->value, 40);
    QVERIFY(count.undo());
    QVERIFY(!count.lines()[1].counted);
    QCOMPARE(count.lines()[0].counted->value, 30);
}

void ReceiptCountTest::countsWhatIsMissingAndBroken() {
    ReceiptCount count = delivery();
    count.setCounted(0, Quantity{30});
    count.setCounted(1, Quantity{40});
    count.setDamaged(1, Quantity{2});
    count.setCounted(2, Quantity{48});
    const ReceiptTotals totals = count.totals();
    QCOMPARE(totals.missing.minor, -750);
    QCOMPARE(totals.aside.minor, -490);
    QCOMPARE(totals.surplus.minor, 0);
    QCOMPARE(totals.available.minor, 4500 + 9800 + 9600 - 750 - 490);
    QCOMPARE(count.lines()[0].state(), ReceiptLineState::Short);
    QCOMPARE(count.lines()[1].state(), ReceiptLineState::Damaged);
    QCOMPARE(totals.toSettle, 3);
}

void ReceiptCountTest::asksForTheLastDayOfWhatDoesNotKeep() {
    ReceiptCount count = delivery();
    count.setCounted(2, Quantity{48});
    QCOMPARE(count.lines()[2].state(), ReceiptLineState::LotMissing);
    QVERIFY(count.setLot(2, QStringLiteral(" L2640 "), CalendarDay::fromNumber(20000)));
    QCOMPARE(count.lines()[2].state(), ReceiptLineState::AsOrdered);
    QCOMPARE(count.lines()[2].lot, QStringLiteral("L2640"));
}

void ReceiptCountTest::scansAddUp() {
    ReceiptCount count = delivery();
    QVERIFY(count.add(0, Quantity{1}));
    QVERIFY(count.add(0, Quantity{12}));
    QCOMPARE(count.lines()[0].counted->value, 13);
    QCOMPARE(count.lineOf(ItemId{2}), std::optional<std::size_t>(1));
    QVERIFY(!count.lineOf(ItemId{9}));
}

void ReceiptCountTest::refusesNegativeCounts() {
    ReceiptCount count = delivery();
    QVERIFY(!count.setCounted(0, Quantity{-1}));
    QVERIFY(!count.setDamaged(0, Quantity{-1}));
    QVERIFY(!count.canUndo());
    count.setCounted(0, Quantity{5});
    count.setDamaged(0, Quantity{9});
    QCOMPARE(count.lines()[0].damaged.value, 5);
}

void ReceiptCountTest::undoesStepByStep() {
    ReceiptCount count = delivery();
    ReceiptLine extra;
    extra.item = ItemId{7};
    extra.counted = Quantity{12};
    count.setCounted(0, Quantity{36});
    count.append({extra});
    QCOMPARE(count.lines()[3].state(), ReceiptLineState::NotOrdered);
    QVERIFY(count.undo());
    QCOMPARE(count.lines().size(), std::size_t(3));
    QVERIFY(count.undo());
    QVERIFY(!count.undo());
    QVERIFY(!count.anythingCounted());
}

void ReceiptCountTest::leavesOutWhatDidNotCome() {
    ReceiptCount count = delivery();
    count.setCounted(0, Quantity{0});
    count.setCounted(1, Quantity{40});
    const auto entries = count.entries();
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].orderLine, OrderLineId{2});
    QCOMPARE(entries[0].quantity.value, 40);
}

void ReceiptCountTest::asksForDecisionsOnlyWhereTheyMatter() {
    ReceiptCount count = delivery();
    const auto asks = [&](std::size_t place) { return count.lines()[place].needsDecision(); };
    count.setCounted(0, Quantity{30});
    QVERIFY(asks(0)); // six are missing: will they come?
    count.setWay(0, FaultKind::Short, FaultWay::Wait);
    QVERIFY(!asks(0));
    QVERIFY(count.undo());
    QVERIFY(asks(0));
    QVERIFY(count.recount(0));
    QVERIFY(!asks(0));
    QVERIFY(!count.lines()[0].counted);
    count.setCounted(1, Quantity{400}); // ten times 40
    QVERIFY(!asks(1));
    count.setCounted(1, Quantity{410});
    QVERIFY(asks(1)); // a slip of the hand?
    count.setWay(1, FaultKind::Over, FaultWay::Keep);
    QVERIFY(!asks(1));
    count.setCounted(1, Quantity{4100});
    QVERIFY(asks(1)); // another number, another question
}

void ReceiptCountTest::claimsWhatIsSentBackOrMissing() {
    ReceiptCount count = delivery();
    count.setCounted(0, Quantity{30});
    count.setCounted(1, Quantity{40});
    count.setDamaged(1, Quantity{2});
    QCOMPARE(count.claims().size(), std::size_t{1}); // what is short may still come
    QCOMPARE(count.claims()[0].credit, std::optional(Money{490}));
    count.setWay(0, FaultKind::Short, FaultWay::Claim);
    QCOMPARE(count.claims().size(), std::size_t{2});
    QCOMPARE(count.claims()[0].credit, std::optional(Money{750}));
    count.setWay(1, FaultKind::Damaged, FaultWay::Keep);
    QCOMPARE(count.claims().size(), std::size_t{1});
    // Nothing of the first line came at all: it is posted for its claim.
    count.setCounted(0, Quantity{0});
    QCOMPARE(count.entries().size(), std::size_t{2});
    count.setWay(0, FaultKind::Short, FaultWay::Wait);
    QCOMPARE(count.entries().size(), std::size_t{1});
}

void ReceiptCountTest::takesAppendedOrdersBackWhole() {
    ReceiptCount count = delivery();
    count.append({line(4, 5, 10000), line(5, 6, 10000)});
    count.setCounted(4, Quantity{6});
    QCOMPARE(count.lines().size(), std::size_t{5});
    QVERIFY(count.undo());
    QVERIFY(count.undo());
    QCOMPARE(count.lines().size(), std::size_t{3});
    QVERIFY(!count.undo());
}

void ReceiptCountTest::asksAboutGoodsWhoseDateIsTooShort() {
    ReceiptLine milk = line(4, 48, 20000);
    milk.wantsLot = true;
    milk.shelfLifeDays = 61; // two thirds are 40.67 days: 41
    ReceiptCount count({milk}, 2, arrival());
    count.setCounted(0, Quantity{48});
    count.setLot(0, QStringLiteral("L1"), arrival() + 41);
    QCOMPARE(count.lines()[0].state(), ReceiptLineState::AsOrdered);
    count.setLot(0, QStringLiteral("L1"), arrival() + 40);
    QCOMPARE(count.lines()[0].state(), ReceiptLineState::ShortDated);
    QVERIFY(count.lines()[0].isMissingSomething());
    QVERIFY(count.claims().empty());
    QVERIFY(count.setWay(0, FaultKind::ShortDated, FaultWay::Refuse));
    QVERIFY(!count.lines()[0].isMissingSomething());
    QCOMPARE(count.totals().available.minor, 0);
    QCOMPARE(count.totals().aside.minor, -9600);
    QCOMPARE(count.claims().size(), std::size_t{1});
    QVERIFY(count.claims().front().kind == FaultKind::ShortDated);
    QCOMPARE(count.claims().front().credit, std::optional(Money{9600}));
    // Another day is another question; kept, nothing is claimed.
    count.setLot(0, QStringLiteral("L1"), arrival() + 39);
    QVERIFY(count.lines()[0].isMissingSomething());
    count.setWay(0, FaultKind::ShortDated, FaultWay::Keep);
    QVERIFY(count.claims().empty());
    QCOMPARE(count.totals().available.minor, 9600);
    count.setDay(arrival() - 2); // it came two days earlier: 41 days are left
    QCOMPARE(count.lines()[0].state(), ReceiptLineState::AsOrdered);
}

QTEST_GUILESS_MAIN(ReceiptCountTest)
#include "tst_receiptcount.moc"
