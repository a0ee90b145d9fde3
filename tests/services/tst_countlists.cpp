#include "catalogueservice.h"
#include "countlistservice.h"
#include "ledgerfixture.h"
#include "stockcountservice.h"
#include "todayqueries.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

constexpr Sql kTraces = "SELECT (SELECT max(id) FROM command) * 1000000 + (SELECT count(*) FROM document) * 10000 + "
                        "(SELECT count(*) FROM audit) * 100 + (SELECT count(*) FROM count_list_line)";
constexpr Sql kCounts = "SELECT count(*) FROM document WHERE kind = 'count' AND number LIKE 'CL-%' AND reverses_id IS "
                        "NULL";

} // namespace

/// The fixture's clock stands at noon of 31 March 2024. Bins A1 and A2 were counted with 20 and 10 of tea on 1 March; a
/// piece of it costs 2.50. All differences are worked out by hand.
class TestCountLists : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;
    ItemId m_tea;
    LocationId m_a1;
    LocationId m_a2;

    CountListService counts() { return CountListService(m_stock->warehouse()); }
    ItemId addItem(const QString& sku, std::optional<UnitPrice> cost) {
        const ItemId id = m_stock->addItem(sku);
        CatalogueService catalogue(m_stock->warehouse());
        Item item = catalogue.item(id).value();
        item.cost = cost;
        return catalogue.saveItem(item).ok() ? id : ItemId{};
    }
    CountListId full(bool secondCount = false) {
        CountListDraft draft;
        draft.rule = CountRule::Full;
        draft.secondCount = secondCount;
        const auto id = counts().make(draft);
        return id.ok() ? *id : CountListId{};
    }
    CountLine lineOf(CountListId list, ItemId item, LocationId place, const QString& lot = {}) {
        const CountList all = counts().list(list).value();
        const auto found = std::ranges::find_if(all.lines, [&](const CountLine& line) {
            return line.key.item == item && line.key.location == place && line.lot.code == lot;
        });
        return found == all.lines.end() ? CountLine{} : *found;
    }
    bool enter(CountListId list, LocationId place, std::int64_t counted, Moment moment, bool second = false) {
        return counts().enter(lineOf(list, m_tea, place).id, {counted}, second, moment).ok();
    }
    CountVariance varianceOf(CountListId list, const CountLine& line) {
        const CountReview review = counts().review(list).value();
        const auto found = std::ranges::find(review.lines, line.id, &CountVariance::line);
        return found == review.lines.end() ? CountVariance{} : *found;
    }
    CountListState stateOf(CountListId list) { return counts().list(list).value().head.state; }
    std::int64_t traces() { return m_stock->number(kTraces); }

private Q_SLOTS:
    void init() {
        m_stock = std::make_unique<LedgerFixture>();
        m_tea = addItem(QStringLiteral("TEA"), UnitPrice{25'000});
        m_a1 = m_stock->addBin(QStringLiteral("A1"), m_stock->site());
        m_a2 = m_stock->addBin(QStringLiteral("A2"), m_stock->site());
        m_stock->count(m_tea, m_a1, at(1, 9), 20);
        m_stock->count(m_tea, m_a2, at(1, 9), 10);
    }
    void cleanup() {
        const auto report =
            m_stock->warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->broken.front().name));
        m_stock.reset();
    }

    void standsOnTodayAndIsFound() {
        const CountListId list = full();
        QVERIFY(enter(list, m_a1, 20, at(31, 10)));
        const auto row = [&]() -> std::optional<ToDoRow> {
            const auto board = TodayQueries(m_stock->warehouse()).board();
            const auto found = std::ranges::find(board->toDo, ToDoKind::CountLists, &ToDoRow::kind);
            return found == board->toDo.end() ? std::nullopt : std::optional(*found);
        };
        QVERIFY(row().has_value());
        QCOMPARE(row()->count, 1);
        QCOMPARE(row()->secondCount, 1); // A2
        const auto hits = CatalogueService(m_stock->warehouse()).search(QStringLiteral("cl-0000"), 5);
        QCOMPARE(hits->size(), std::size_t(1));
        QCOMPARE(hits->front().kind, SearchHit::Kind::CountList);
        QCOMPARE(hits->front().id, list.value);
        QVERIFY(counts().drop(list).ok());
        QVERIFY(!row().has_value());
    }

    void holdsEachLineAtTheInstantOfItsEntry() {
        m_stock->receipt(m_tea, m_a1, at(2, 9), 5); // 25
        const CountListId list = full();
        QCOMPARE(counts().list(list)->lines.size(), std::size_t(2));
        QVERIFY(enter(list, m_a1, 24, at(31, 10)));
        m_stock->sale(m_tea, m_a1, at(31, 10, 30), 3, QStringLiteral("1")); // while A2 is still to be counted
        m_stock->sale(m_tea, m_a2, at(31, 10, 30), 3, QStringLiteral("2")); // 7
        QVERIFY(enter(list, m_a2, 8, at(31, 11)));
        QCOMPARE(stateOf(list), CountListState::Entered);

        const std::int64_t before = traces();
        const CountReview review = counts().review(list).value();
        QCOMPARE(traces(), before);
        const CountVariance first = varianceOf(list, lineOf(list, m_tea, m_a1));
        QCOMPARE(first.record, Quantity{25});
        QCOMPARE(first.difference, Quantity{-1});
        QCOMPARE(first.value, std::optional(Money{-250}));
        const CountVariance second = varianceOf(list, lineOf(list, m_tea, m_a2));
        QCOMPARE(second.record, Quantity{7});
        QCOMPARE(second.difference, Quantity{1});
        QCOMPARE(review.surplus, Money{250});
        QCOMPARE(review.loss, Money{-250});
        QCOMPARE(review.differing, 2);
        QCOMPARE(review.recounts, 0);

        const auto document = counts().post(list);
        QVERIFY(document.ok());
        QCOMPARE(m_stock->record(m_tea, m_a1), 21); // 24 − 3
        QCOMPARE(m_stock->record(m_tea, m_a2), 8);
        QCOMPARE(m_stock->sumOf(*document), 0);
        QCOMPARE(m_stock->number(kCounts), 1);
        QCOMPARE(stateOf(list), CountListState::Posted);
        QCOMPARE(counts().review(list)->surplus, Money{250});
    }

    void letsASaleThatComesLateExplainItsPartOfTheDifference() {
        const CountListId list = full();
        QVERIFY(enter(list, m_a1, 18, at(31, 10)) && enter(list, m_a2, 10, at(31, 10)));
        QVERIFY(counts().post(list).ok());
        m_stock->sale(m_tea, m_a1, at(31, 9), 2, QStringLiteral("1"));
        QCOMPARE(m_stock->record(m_tea, m_a1), 18);
        QCOMPARE(varianceOf(list, lineOf(list, m_tea, m_a1)).difference, Quantity{0});
    }

    void asksForASecondCountAboveTheTolerance() {
        m_stock->receipt(m_tea, m_a1, at(2, 9), 80); // 100
        const CountListId list = full();
        QVERIFY(enter(list, m_a1, 80, at(31, 10)) && enter(list, m_a2, 9, at(31, 10))); // −50.00 and −2.50
        const CountReview review = counts().review(list).value();
        QCOMPARE(review.recounts, 1);
        QVERIFY(varianceOf(list, lineOf(list, m_tea, m_a1)).recount);

        const std::int64_t before = traces();
        const auto refused = counts().post(list);
        QCOMPARE(refused.error().code, ErrorCode::RecountNeeded);
        QCOMPARE(refused.error().args, std::vector<std::string>{"1"});
        QCOMPARE(traces(), before);

        m_stock->sale(m_tea, m_a1, at(31, 10, 15), 4, QStringLiteral("1")); // 96
        QVERIFY(enter(list, m_a1, 95, at(31, 10, 30), true));
        QCOMPARE(varianceOf(list, lineOf(list, m_tea, m_a1)).difference, Quantity{-1});
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->record(m_tea, m_a1), 95);
    }

    void neverCallsAFirstCountALoss() {
        const ItemId salt = addItem(QStringLiteral("SALT"), UnitPrice{1'000'000});
        m_stock->sale(salt, m_a1, at(5, 9), 3, QStringLiteral("1"));
        const CountListId list = full();
        QVERIFY(counts().enter(lineOf(list, salt, m_a1).id, {40}, false, at(31, 10)).ok());
        const CountVariance variance = varianceOf(list, lineOf(list, salt, m_a1));
        QVERIFY(variance.opening);
        QVERIFY(!variance.recount);
        QCOMPARE(counts().review(list)->surplus, Money{0});
        QCOMPARE(counts().review(list)->differing, 0);
        QCOMPARE(counts().review(list)->uncounted, 2);
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->onHand(salt, m_a1), std::optional<std::int64_t>(40));
        QCOMPARE(m_stock->record(m_tea, m_a1), 20); // what was not counted stays as it was
    }

    void knowsAFirstCountThatFindsNothing() {
        const ItemId salt = addItem(QStringLiteral("SALT"), UnitPrice{10'000});
        m_stock->sale(salt, m_a1, at(5, 9), 3, QStringLiteral("1"));
        const CountListId list = full();
        QVERIFY(counts().enter(lineOf(list, salt, m_a1).id, {0}, false, at(31, 10)).ok());
        QVERIFY(enter(list, m_a1, 20, at(31, 10)));
        QVERIFY(varianceOf(list, lineOf(list, salt, m_a1)).opening);
        QVERIFY(!varianceOf(list, lineOf(list, m_tea, m_a1)).opening);
    }
    void countsEveryLineTwiceWhereTheListSaysSo() {
        const CountListId list = full(true);
        QVERIFY(!counts().enter(lineOf(list, m_tea, m_a1).id, {20}, true).ok()); // a second without a first
        QVERIFY(enter(list, m_a1, 20, at(31, 10)) && enter(list, m_a2, 10, at(31, 10)));
        QCOMPARE(counts().post(list).error().args, std::vector<std::string>{"2"});
        QVERIFY(enter(list, m_a1, 20, at(31, 11), true) && enter(list, m_a2, 11, at(31, 11), true));
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->record(m_tea, m_a2), 11);
    }

    void readsTheLotsOfAnItemTogether() {
        const ItemId milk = addItem(QStringLiteral("MILK"), UnitPrice{7'000});
        m_stock->count(milk, m_a1, at(1, 9), 0);
        m_stock->receipt(milk, m_a1, at(2, 9), 6, {QStringLiteral("L1"), at(31, 0).day() + 5});
        m_stock->receipt(milk, m_a1, at(2, 9), 4, {QStringLiteral("L2"), at(31, 0).day() + 9});
        const CountListId list = full();
        const CountLine early = lineOf(list, milk, m_a1, QStringLiteral("L1"));
        const CountLine late = lineOf(list, milk, m_a1, QStringLiteral("L2"));
        QVERIFY(counts().enter(early.id, {6}, false, at(31, 10)).ok());

        const auto refused = counts().post(list);
        QCOMPARE(refused.error().code, ErrorCode::LotNotCounted);
        QCOMPARE(refused.error().args, (std::vector<std::string>{"MILK", "L2", "A1"}));

        m_stock->sale(milk, m_a1, at(31, 10, 5), 2, QStringLiteral("1")); // first expiry first: L1
        QVERIFY(counts().enter(late.id, {3}, false, at(31, 10, 10)).ok());
        QCOMPARE(varianceOf(list, early).difference, Quantity{0});
        QCOMPARE(varianceOf(list, late).difference, Quantity{-1});
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->record(milk, m_a1, QStringLiteral("L1")), 4);
        QCOMPARE(m_stock->record(milk, m_a1, QStringLiteral("L2")), 3);
    }

    void asksForALotThatCameDuringTheCount() {
        const ItemId milk = addItem(QStringLiteral("MILK"), UnitPrice{7'000});
        m_stock->count(milk, m_a1, at(1, 9), 6);
        const CountListId list = full();
        m_stock->receipt(milk, m_a1, at(31, 9), 4, {QStringLiteral("L9"), {}});
        QVERIFY(counts().enter(lineOf(list, milk, m_a1).id, {6}, false, at(31, 10)).ok());
        QCOMPARE(counts().post(list).error().code, ErrorCode::LotNotCounted);
        const auto added = counts().addLine(list, milk, m_a1, {QStringLiteral("L9"), {}});
        QVERIFY(added.ok());
        QCOMPARE(*counts().addLine(list, milk, m_a1, {QStringLiteral("L9"), {}}), *added);
        QVERIFY(counts().enter(*added, {4}, false, at(31, 10, 1)).ok());
        QVERIFY(!counts().removeLine(*added).ok());
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->record(milk, m_a1), 10);
    }

    void isTakenBackAndPostedAgain() {
        const CountListId list = full();
        QVERIFY(enter(list, m_a1, 18, at(31, 10)) && enter(list, m_a2, 9, at(31, 10)));
        const DocumentId document = counts().post(list).value();
        QCOMPARE(counts().enter(lineOf(list, m_tea, m_a1).id, {1}).error().code, ErrorCode::CountListFixed);
        QCOMPARE(counts().drop(list).error().code, ErrorCode::CountListFixed);
        QVERIFY(counts().undo(list).ok());
        QCOMPARE(m_stock->record(m_tea, m_a1), 20);
        QCOMPARE(m_stock->record(m_tea, m_a2), 10);
        QCOMPARE(stateOf(list), CountListState::Undone);
        QCOMPARE(counts().undo(list).error().code, ErrorCode::NothingToUndo);

        QVERIFY(enter(list, m_a1, 19, at(31, 10, 5)));
        const DocumentId again = counts().post(list).value();
        QVERIFY(again != document);
        QCOMPARE(m_stock->record(m_tea, m_a1), 19);
        QVERIFY(StockCountService(m_stock->warehouse()).undo(again).ok()); // the way every count is taken back
        QCOMPARE(stateOf(list), CountListState::Undone);
        QCOMPARE(m_stock->record(m_tea, m_a1), 20);
    }

    void lyingAfterClosingComesAfterEverySaleOfTheDay() {
        const CountListId list = full();
        m_stock->sale(m_tea, m_a1, Moment::ofUntimedSale(day(31)), 4, QStringLiteral("1"), false, QStringLiteral("T"));
        QVERIFY(enter(list, m_a1, 16, at(31, 10)));
        QCOMPARE(varianceOf(list, lineOf(list, m_tea, m_a1)).difference, Quantity{-4}); // the sale has no time
        QVERIFY(counts().setTime(list, {CountTime::When::AfterClosing, {}}).ok());
        QCOMPARE(varianceOf(list, lineOf(list, m_tea, m_a1)).difference, Quantity{0});
        QVERIFY(counts().setTime(list, {CountTime::When::Now, {{QStringLiteral("T"), 1}}}).ok());
        QCOMPARE(varianceOf(list, lineOf(list, m_tea, m_a1)).difference, Quantity{0}); // it lay before, by its number
        QVERIFY(counts().post(list).ok());
        QCOMPARE(m_stock->record(m_tea, m_a1), 16);
    }

    void isDroppedAndTakenUpAgain() {
        const CountListId list = full();
        QVERIFY(counts().drop(list).ok());
        QCOMPARE(counts().lists(false)->size(), std::size_t(0));
        QCOMPARE(counts().lists(true)->size(), std::size_t(1));
        QCOMPARE(counts().post(list).error().code, ErrorCode::CountListFixed);
        QVERIFY(counts().reopen(list).ok());
        QCOMPARE(counts().post(list).error().code, ErrorCode::RequiredFieldEmpty);
        QCOMPARE(stateOf(list), CountListState::Open);
    }

    void putsEntriesBack() {
        const CountListId list = full();
        const CountLineId line = lineOf(list, m_tea, m_a1).id;
        QCOMPARE(counts().enter(line, {-1}).error().code, ErrorCode::NegativeQuantity);
        const CountLine empty = counts().enter(line, {20}, false, at(31, 9)).value();
        const CountLine first = counts().enter(line, {21}, false, at(31, 10)).value();
        QVERIFY(!empty.first && first.first->quantity == Quantity{20} && first.first->at == at(31, 9));
        QVERIFY(counts().enter(line, {22}, true, at(31, 11)).ok());
        QVERIFY(counts().restore(first).ok());
        QCOMPARE(lineOf(list, m_tea, m_a1).reading()->quantity, Quantity{20});
        QCOMPARE(lineOf(list, m_tea, m_a1).reading()->at, at(31, 9));
        QVERIFY(counts().restore(empty).ok());
        QVERIFY(!lineOf(list, m_tea, m_a1).first);
    }

    void refusesWhatIsNotThere() {
        const std::int64_t before = traces();
        QCOMPARE(counts().list(CountListId{7}).error().code, ErrorCode::UnknownCountList);
        QCOMPARE(counts().find(QStringLiteral("CL-9")).error().code, ErrorCode::UnknownCountList);
        CountListDraft elsewhere;
        elsewhere.place = LocationId{99};
        QCOMPARE(counts().make(elsewhere).error().code, ErrorCode::UnknownLocation);
        CountListDraft cycle; // both bins were counted 30 days ago, and an item without sales waits for 180
        QCOMPARE(counts().make(cycle).error().code, ErrorCode::NothingToCount);
        QCOMPARE(traces(), before);
        CountListDraft bin;
        bin.rule = CountRule::Full;
        bin.place = m_a1;
        const CountListId list = counts().make(bin).value();
        QCOMPARE(counts().list(list)->lines.size(), std::size_t(1));
        QCOMPARE(counts().addLine(list, m_tea, m_a2, {}).error().code, ErrorCode::UnknownLocation);
    }
};

QTEST_GUILESS_MAIN(TestCountLists)
#include "tst_countlists.moc"
