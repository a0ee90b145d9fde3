#include "ledgerfixture.h"

#include <QtTest/QtTest>

using namespace qm;

/// The rules of "what stock means", with figures worked out by hand. Days are of March 2024.
class TestLedger : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;
    ItemId m_tea;
    LocationId m_shop;

private Q_SLOTS:
    void init() {
        m_stock = std::make_unique<LedgerFixture>();
        m_tea = m_stock->addItem(QStringLiteral("TEA"));
        m_shop = m_stock->site();
    }

    void leavesStockAloneBeforeTheFirstCount() {
        m_stock->sale(m_tea, m_shop, at(1, 10), 3, QStringLiteral("1"));
        QCOMPARE(m_stock->number("SELECT count(*) FROM sales_line"), std::int64_t(1));
        QCOMPARE(m_stock->number("SELECT count(*) FROM movement"), std::int64_t(0));
        QVERIFY(!m_stock->onHand(m_tea, m_shop));
    }
    void takesSalesAfterACount() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, at(1, 10), 3, QStringLiteral("1"));
        m_stock->sale(m_tea, m_shop, at(2, 10), -1, QStringLiteral("C2"));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(8));
        QVERIFY(!m_stock->onHand(m_tea, m_shop, day(1)));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop, day(2)), std::int64_t(7));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop, day(3)), std::int64_t(8));
    }
    void letsEarlierSalesThroughWhenTheFirstCountComesLate() {
        m_stock->sale(m_tea, m_shop, at(1, 10), 3, QStringLiteral("1")); // before the count
        m_stock->sale(m_tea, m_shop, at(3, 10), 2, QStringLiteral("2")); // after it
        const DocumentId count = m_stock->count(m_tea, m_shop, at(2, 8), 20);
        QCOMPARE(m_stock->sumOf(count), std::int64_t(20));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(18));
        QCOMPARE(m_stock->number("SELECT count(*) FROM movement WHERE kind = 'opening'"), std::int64_t(1));
    }
    void adjustsToTheRecordAtTheInstantOfTheCount() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        m_stock->sale(m_tea, m_shop, at(4, 10), 1, QStringLiteral("2"));
        // On the 3rd the record says 7; 5 are read: 2 are missing, and the sale of the 4th stays.
        const DocumentId second = m_stock->count(m_tea, m_shop, at(3, 9), 5);
        QCOMPARE(m_stock->sumOf(second), std::int64_t(-2));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(4));
        QCOMPARE(m_stock->number("SELECT count(*) FROM movement WHERE kind = 'count'"), std::int64_t(1));
    }
    void meetsALateSaleWithItsOppositeAtTheNextCount() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        const DocumentId second = m_stock->count(m_tea, m_shop, at(5, 9), 6); // 4 unexplained
        m_stock->sale(m_tea, m_shop, at(3, 10), 3, QStringLiteral("1"));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(6));
        QCOMPARE(m_stock->sumOf(second), std::int64_t(-1)); // only 1 is left unexplained
        QCOMPARE(*m_stock->onHand(m_tea, m_shop, day(4)), std::int64_t(7));
        // The positive line stands before the negative one.
        QCOMPARE(m_stock->number("SELECT quantity FROM movement ORDER BY seq DESC LIMIT 1"), std::int64_t(-3));
        QCOMPARE(m_stock->number("SELECT quantity FROM movement WHERE kind = 'late'"), std::int64_t(3));
    }
    void meetsALateReceiptWithItsOpposite() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        const DocumentId second = m_stock->count(m_tea, m_shop, at(5, 9), 16); // 6 too many
        m_stock->receipt(m_tea, m_shop, at(3, 12), 6);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(16));
        QCOMPARE(m_stock->sumOf(second), std::int64_t(0));
    }
    void entersAnEarlierCountLate() {
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        const DocumentId later = m_stock->count(m_tea, m_shop, at(5, 9), 10);
        m_stock->count(m_tea, m_shop, at(1, 9), 12);
        // 12 − 3 = 9 on record before the later reading of 10: 1 more than explained.
        QCOMPARE(m_stock->sumOf(later), std::int64_t(1));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(10));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop, day(3)), std::int64_t(9));
    }
    void undoesTheOnlyCountWithTheSalesItLetThrough() {
        const DocumentId count = m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        QVERIFY(m_stock->reverse(count).ok());
        QVERIFY(!m_stock->onHand(m_tea, m_shop));
        QVERIFY(!m_stock->onHand(m_tea, m_shop, day(3)));
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(0));
        QCOMPARE(m_stock->number("SELECT count(*) FROM movement WHERE kind = 'reversal'"), std::int64_t(2));
        const Status again = m_stock->reverse(count);
        QCOMPARE(again.error().code, ErrorCode::NothingToUndo);
    }
    void undoesALaterCountAndKeepsTheEarlierOne() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        const DocumentId second = m_stock->count(m_tea, m_shop, at(3, 9), 5);
        QVERIFY(m_stock->reverse(second).ok());
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(7));
    }
    void undoesAnEarlierCountAndKeepsWhatTheLaterOneRead() {
        const DocumentId first = m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        m_stock->count(m_tea, m_shop, at(3, 9), 5);
        QVERIFY(m_stock->reverse(first).ok());
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(5));
        QVERIFY(!m_stock->onHand(m_tea, m_shop, day(3)));
    }
    void countsAsOneWhatIsReadAtOneInstant() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10, {}, {QStringLiteral("A"), {}});
        QVERIFY(m_stock
                    ->post([&](Ledger& ledger) -> Status {
                        CountDocument document;
                        document.location = m_shop;
                        document.moment = at(3, 9);
                        document.lines.push_back({m_tea, {QStringLiteral("B"), {}}, {4}, {}});
                        document.lines.push_back({m_tea, {QStringLiteral("B"), {}}, {3}, {}});
                        const auto id = ledger.addCount(document);
                        return id.ok() ? Status() : Status(id.error());
                    })
                    .ok());
        QCOMPARE(m_stock->record(m_tea, m_shop, QStringLiteral("A")), std::int64_t(0)); // not named: 0
        QCOMPARE(m_stock->record(m_tea, m_shop, QStringLiteral("B")), std::int64_t(7)); // equal lots are added
    }
    void leavesItemsThatAreNotNamedAlone() {
        const ItemId milk = m_stock->addItem(QStringLiteral("MILK"));
        m_stock->count(milk, m_shop, at(1, 9), 4);
        m_stock->count(m_tea, m_shop, at(3, 9), 5);
        QCOMPARE(*m_stock->onHand(milk, m_shop), std::int64_t(4));
    }
    void ordersUntimedSalesBeforeACountOfTheirDay() {
        m_stock->count(m_tea, m_shop, Moment::ofUntimedCount(day(1)), 10);
        m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(1)), 3, QStringLiteral("1"), false);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(10));
        m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(2)), 3, QStringLiteral("2"), false);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(7));
    }
    void ordersUntimedSalesByTheLastReceiptOfEachTill_data() {
        QTest::addColumn<bool>("countFirst");
        QTest::newRow("count, then the till's file") << true;
        QTest::newRow("the till's file, then the count") << false;
    }
    void ordersUntimedSalesByTheLastReceiptOfEachTill() {
        QFETCH(bool, countFirst);
        const auto sales = [&] {
            m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(3)), 2, QStringLiteral("105"), false,
                          QStringLiteral("T1"));
            m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(3)), 4, QStringLiteral("106"), false,
                          QStringLiteral("T1"));
        };
        m_stock->count(m_tea, m_shop, at(1, 9), 20);
        if (!countFirst) {
            sales();
        }
        const DocumentId count = m_stock->count(m_tea, m_shop, at(3, 13), 17, {{QStringLiteral("T1"), 105}});
        if (countFirst) {
            sales();
        }
        // 105 lies before the count: 20 − 2 = 18 on record, 17 read. 106 lies after it.
        QCOMPARE(m_stock->sumOf(count), std::int64_t(-1));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(13));
        QCOMPARE(m_stock->anomalies("uncertain-day"), 0);
    }
    void keepsALaterCountWhereAnEarlierOneMovesASaleBeforeItself() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(3)), 3, QStringLiteral("7"), false,
                      QStringLiteral("T1"));
        const DocumentId later = m_stock->count(m_tea, m_shop, at(5, 9), 7);
        const DocumentId late = m_stock->count(m_tea, m_shop, at(3, 12), 7, {{QStringLiteral("T1"), 7}});
        QCOMPARE(m_stock->sumOf(late), std::int64_t(0)); // 10 − 3 were there at noon, and 7 were read
        QCOMPARE(m_stock->sumOf(later), std::int64_t(0));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(7));
    }
    void showsADayAsUncertainWithoutTheLastReceipt() {
        m_stock->count(m_tea, m_shop, at(3, 13), 17);
        m_stock->sale(m_tea, m_shop, Moment::ofUntimedSale(day(3)), 2, QStringLiteral("105"), false);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(15));
        QCOMPARE(m_stock->anomalies("uncertain-day"), 1);
        m_stock->count(m_tea, m_shop, at(4, 9), 15);
        QCOMPARE(m_stock->anomalies("uncertain-day"), 0);
    }
    void postsATillsSaleBelowZeroAndClosesItByAReceipt() {
        m_stock->count(m_tea, m_shop, at(1, 9), 2);
        m_stock->sale(m_tea, m_shop, at(2, 10), 5, QStringLiteral("1"));
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(-3));
        QCOMPARE(m_stock->anomalies("negative-stock"), 1);
        m_stock->receipt(m_tea, m_shop, at(3, 9), 2);
        QCOMPARE(m_stock->anomalies("negative-stock"), 1);
        m_stock->receipt(m_tea, m_shop, at(4, 9), 1);
        QCOMPARE(m_stock->anomalies("negative-stock"), 0);
    }
    void closesANegativeRecordByACount() {
        m_stock->count(m_tea, m_shop, at(1, 9), 2);
        m_stock->sale(m_tea, m_shop, at(2, 10), 5, QStringLiteral("1"));
        m_stock->count(m_tea, m_shop, at(3, 9), 0);
        QCOMPARE(m_stock->anomalies("negative-stock"), 0);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(0));
    }
    void letsAReceiptWaitForTheCount() {
        m_stock->receipt(m_tea, m_shop, at(2, 9), 6);
        QVERIFY(!m_stock->onHand(m_tea, m_shop));
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(6));
        const DocumentId count = m_stock->count(m_tea, m_shop, at(3, 9), 10);
        QCOMPARE(m_stock->sumOf(count), std::int64_t(4));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(10));
    }
    void takesASaleOfASiteFromItsBinsByExpiryThenInWalkingOrder() {
        const LocationId first = m_stock->addBin(QStringLiteral("A1"), m_shop);
        const LocationId second = m_stock->addBin(QStringLiteral("A2"), m_shop);
        const LotName may{QStringLiteral("MAY"), *CalendarDay::fromDate(2024, 5, 31)};
        const LotName april{QStringLiteral("APR"), *CalendarDay::fromDate(2024, 4, 30)};
        const LotName old{QStringLiteral("OLD"), day(2)};
        m_stock->count(m_tea, first, at(1, 9), 5, {}, may);
        m_stock->count(m_tea, second, at(1, 9), 3, {}, april);
        m_stock->receipt(m_tea, first, at(1, 12), 4, old);
        m_stock->receipt(m_tea, first, at(1, 12), 2, april);
        // 3 of April in A2 and 2 of April in A1: the one that is passed first, then the other, then May; OLD has
        // expired.
        m_stock->sale(m_tea, m_shop, at(5, 10), 6, QStringLiteral("1"));
        QCOMPARE(m_stock->record(m_tea, first, QStringLiteral("APR")), std::int64_t(0));
        QCOMPARE(m_stock->record(m_tea, second, QStringLiteral("APR")), std::int64_t(0));
        QCOMPARE(m_stock->record(m_tea, first, QStringLiteral("MAY")), std::int64_t(4));
        QCOMPARE(m_stock->record(m_tea, first, QStringLiteral("OLD")), std::int64_t(4));
        // 4 are left to sell: what lacks stands at the first counted place, without a lot.
        m_stock->sale(m_tea, m_shop, at(6, 10), 7, QStringLiteral("2"));
        QCOMPARE(m_stock->record(m_tea, first, QStringLiteral("MAY")), std::int64_t(0));
        QCOMPARE(m_stock->record(m_tea, first), std::int64_t(4 - 3));
        QCOMPARE(m_stock->anomalies("negative-stock"), 1);
    }
    void takesNothingFromAPlaceThatWasNotCounted() {
        const LocationId counted = m_stock->addBin(QStringLiteral("A1"), m_shop);
        const LocationId other = m_stock->addBin(QStringLiteral("A2"), m_shop);
        m_stock->receipt(m_tea, other, at(1, 9), 50);
        m_stock->count(m_tea, counted, at(1, 9), 1);
        m_stock->sale(m_tea, m_shop, at(2, 9), 3, QStringLiteral("1"));
        QCOMPARE(m_stock->record(m_tea, other), std::int64_t(50));
        QCOMPARE(m_stock->record(m_tea, counted), std::int64_t(-2));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(-2));
    }
    void refusesToTakeMoreThanThereIs() {
        m_stock->count(m_tea, m_shop, at(1, 9), 5);
        const LocationId bin = m_stock->addBin(QStringLiteral("A1"), m_shop);
        const auto transfer = [&](std::int64_t quantity) {
            return m_stock->post([&](Ledger& ledger) -> Status {
                const auto id = ledger.addTransfer({m_tea, m_shop, LotId{}}, bin, {quantity}, at(2, 9));
                return id.ok() ? Status() : Status(id.error());
            });
        };
        const Status tooMuch = transfer(6);
        QCOMPARE(tooMuch.error().code, ErrorCode::StockTooLow);
        QCOMPARE(tooMuch.error().args, std::vector<std::string>{"5"});
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(5));
        QVERIFY(transfer(5).ok());
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(0));
        QCOMPARE(m_stock->record(m_tea, bin), std::int64_t(5));
    }
    void refusesToTakeFromAPlaceThatWasNeverCounted() {
        m_stock->receipt(m_tea, m_shop, at(1, 9), 5);
        const Status refused = m_stock->post([&](Ledger& ledger) -> Status {
            const auto id = ledger.addWriteOff({m_tea, m_shop, LotId{}}, {1}, at(2, 9), QStringLiteral("broken"));
            return id.ok() ? Status() : Status(id.error());
        });
        QCOMPARE(refused.error().code, ErrorCode::NotCounted);
        QCOMPARE(m_stock->record(m_tea, m_shop), std::int64_t(5));
    }
    void reversesASaleAndKeepsItsLine() {
        m_stock->count(m_tea, m_shop, at(1, 9), 10);
        const DocumentId sale = m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        QVERIFY(m_stock->reverse(sale).ok());
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(10));
        QCOMPARE(m_stock->number("SELECT count(*) FROM sales_line_void"), std::int64_t(1));
        // Posted anew it is the second revision.
        m_stock->sale(m_tea, m_shop, at(2, 10), 2, QStringLiteral("1"));
        QCOMPARE(m_stock->number("SELECT max(revision) FROM document"), std::int64_t(2));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(8));
    }
    void refusesToReverseAReceiptWhoseGoodsAreGone() {
        m_stock->count(m_tea, m_shop, at(1, 9), 0);
        const DocumentId receipt = m_stock->receipt(m_tea, m_shop, at(2, 9), 6);
        m_stock->sale(m_tea, m_shop, at(3, 10), 2, QStringLiteral("1"));
        QCOMPARE(m_stock->reverse(receipt).error().code, ErrorCode::StockTooLow);
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(4));
    }
    void refusesADocumentThatStands() {
        m_stock->sale(m_tea, m_shop, at(2, 10), 3, QStringLiteral("1"));
        const Status twice = m_stock->post([&](Ledger& ledger) -> Status {
            SalesDocument document;
            document.number = QStringLiteral("1");
            document.location = m_shop;
            document.moment = at(2, 15);
            document.lines.push_back({m_tea, {1}, {}, {}});
            const auto id = ledger.addSales(document);
            return id.ok() ? Status() : Status(id.error());
        });
        QCOMPARE(twice.error().code, ErrorCode::DuplicateDocument);
    }
    void beginsANewItemAsCountedZeroEverywhere() {
        m_stock->addBin(QStringLiteral("A1"), m_shop);
        const auto begin = [&] {
            return m_stock->post([&](Ledger& ledger) { return ledger.beginAsCountedZero(m_tea, day(2)); });
        };
        QVERIFY(begin().ok());
        QVERIFY(begin().ok());
        QCOMPARE(m_stock->number("SELECT count(*) FROM count_line"), std::int64_t(2));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(0));
        QVERIFY(!m_stock->onHand(m_tea, m_shop, day(2)));
        m_stock->receipt(m_tea, m_shop, at(3, 9), 6);
        m_stock->sale(m_tea, m_shop, at(4, 10), 2, QStringLiteral("1"));
        QCOMPARE(*m_stock->onHand(m_tea, m_shop), std::int64_t(4));
    }
    void savesNothingWhereALedgerWasNotSettled() {
        const Status done = m_stock->warehouse().write({QStringLiteral("post"), {}, {}}, [&](Transaction& transaction) {
            Ledger ledger(transaction);
            CountDocument document;
            document.location = m_shop;
            document.moment = at(1, 9);
            document.lines.push_back({m_tea, {}, {4}, {}});
            const auto id = ledger.addCount(document);
            return id.ok() ? Status() : Status(id.error());
        });
        QCOMPARE(done.error().code, ErrorCode::Internal);
        QCOMPARE(m_stock->number("SELECT count(*) FROM count_line"), std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
