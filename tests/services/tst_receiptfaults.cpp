#include "ledgercheck.h"
#include "orderreader.h"
#include "planningwarehouse.h"
#include "receiptsplit.h"

using namespace qm;

/// What a delivery lacks, has too much of or has damaged, and what becomes of it. Two orders of one supplier are under
/// way: O1 with 24 TEA at 1.00 and 12 CUP at 2.00, O2 with 36 TEA at 1.10. 10 TEA are there, counted.
class TestReceiptFaults : public QObject {
    Q_OBJECT

    struct Shop {
        Shop() {
            files.take(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                                           "O1,S,TEA,24,1.00,2011-10-10,2011-10-15\n"
                                           "O1,S,CUP,12,2.00,2011-10-10,2011-10-15\n"
                                           "O2,S,TEA,36,1.10,2011-10-12,2011-10-20\n"
                                           "O3,F,TEA,5,1.20,2011-10-12,2011-10-20\n");
            files.take(ImportKind::Stock, "sku,quantity,date\nCUP,0,2011-10-14\n");
        }
        PurchaseOrder order(const char* number) {
            PurchaseOrderService service(files.warehouse());
            return *service.order(*service.findOrder(QString::fromLatin1(number)));
        }
        ReceiptEntry entry(const char* number, std::size_t line, std::int64_t came) {
            const PurchaseOrderLine known = order(number).lines[line];
            ReceiptEntry made;
            made.orderLine = known.id;
            made.item = known.item;
            made.quantity = Quantity{came};
            return made;
        }
        Result<ReceiptRow> post(std::vector<ReceiptEntry> entries) {
            ReceiptDraft draft;
            draft.day = files.today();
            draft.deliveryNote = QStringLiteral("N-1");
            draft.entries = std::move(entries);
            return GoodsReceiptService(files.warehouse()).post(draft);
        }
        StockRow stock(const char* sku) {
            return StockQueries(files.warehouse()).stock({QString::fromLatin1(sku), {}, {}, {}, {}})->front();
        }
        void checkInvariants() {
            const auto report =
                files.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
            QVERIFY(report.ok());
            QVERIFY2(report->ok(), report->broken.empty() ? "" : qPrintable(report->broken.front().name));
        }
        PlanningWarehouse files;
    };

private Q_SLOTS:
    void splitsEveryFaultItsWay_data();
    void splitsEveryFaultItsWay();
    void splitsGoodsWhoseDateIsTooShort();
    void refusesWaysThatAFaultDoesNotHave();
    void givesUpWhatIsClaimed();
    void keepsTheRestOnOrderWhereItWaits();
    void postsOneDeliveryOverTwoOrders();
    void refusesOrdersOfTwoSuppliers();
    void takesNothingInThatIsRefused();
    void putsSurplusAside();
    void undoesWithEverythingThatFollowed();
    void putsUncheckedGoodsAsideUntilTheyAreChecked();
    void claimsWhatALetterAsksFor();
    void readsThePastWithoutLaterClaims();
    void givesUpWhatIsRefusedForItsDate();
};

void TestReceiptFaults::splitsEveryFaultItsWay_data() {
    QTest::addColumn<int>("came");
    QTest::addColumn<int>("damaged");
    QTest::addColumn<int>("open"); // −1: not ordered
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("damagedWay");
    QTest::addColumn<int>("surplus");
    QTest::addColumn<QByteArray>("expected"); // taken, aside, then kind and quantity of each fault
    const int wait = int(FaultWay::Wait);
    const int claim = int(FaultWay::Claim);
    const int aside = int(FaultWay::Quarantine);
    const int keep = int(FaultWay::Keep);
    const int refuse = int(FaultWay::Refuse);
    QTest::newRow("as ordered") << 36 << 0 << 36 << wait << aside << keep << QByteArray("36 0");
    QTest::newRow("short, waits") << 30 << 0 << 36 << wait << aside << keep << QByteArray("30 0 short 6");
    QTest::newRow("nothing came") << 0 << 0 << 36 << claim << aside << keep << QByteArray("0 0 short 36");
    QTest::newRow("damaged aside") << 40 << 2 << 40 << wait << aside << keep << QByteArray("40 2 damaged 2");
    QTest::newRow("damaged kept") << 40 << 2 << 40 << wait << keep << keep << QByteArray("40 0 damaged 2");
    QTest::newRow("damaged refused") << 40 << 2 << 40 << wait << refuse << keep << QByteArray("38 0 damaged 2");
    QTest::newRow("short and damaged") << 30 << 2 << 36 << claim << aside << keep
                                       << QByteArray("30 2 short 6 damaged 2");
    QTest::newRow("over, kept") << 42 << 0 << 40 << wait << aside << keep << QByteArray("42 0 over 2");
    QTest::newRow("over, aside") << 42 << 0 << 40 << wait << aside << aside << QByteArray("42 2 over 2");
    QTest::newRow("over, refused") << 42 << 0 << 40 << wait << aside << refuse << QByteArray("40 0 over 2");
    // 38 good ones of 40: two of the four broken ones are needed, two are surplus.
    QTest::newRow("over and damaged") << 42 << 4 << 40 << wait << refuse << keep << QByteArray("38 0 damaged 2 over 2");
    QTest::newRow("not ordered, aside") << 12 << 0 << -1 << wait << aside << aside << QByteArray("12 12 other 12");
    QTest::newRow("not ordered, broken") << 12 << 5 << -1 << wait << refuse << keep
                                         << QByteArray("7 0 damaged 5 other 7");
}

void TestReceiptFaults::splitsEveryFaultItsWay() {
    QFETCH(int, came);
    QFETCH(int, damaged);
    QFETCH(int, open);
    QFETCH(int, missing);
    QFETCH(int, damagedWay);
    QFETCH(int, surplus);
    QFETCH(QByteArray, expected);
    ReceiptEntry entry;
    entry.orderLine = open < 0 ? OrderLineId{} : OrderLineId{1};
    entry.quantity = Quantity{came};
    entry.damaged = Quantity{damaged};
    entry.missing = FaultWay(missing);
    entry.damagedWay = FaultWay(damagedWay);
    entry.surplus = FaultWay(surplus);
    const auto split = splitEntry(entry, open < 0 ? std::nullopt : std::optional(Quantity{open}), true);
    QVERIFY(split.ok());
    QByteArrayList found{QByteArray::number(qint64(split->taken.value)),
                         QByteArray::number(qint64(split->aside.value))};
    for (const ReceiptFault& fault : split->faults) {
        found << (fault.kind == FaultKind::Short     ? "short"
                  : fault.kind == FaultKind::Over    ? "over"
                  : fault.kind == FaultKind::Damaged ? "damaged"
                                                     : "other")
              << QByteArray::number(qint64(fault.quantity.value));
    }
    QCOMPARE(found.join(' '), expected);
}

void TestReceiptFaults::splitsGoodsWhoseDateIsTooShort() {
    const auto split = [](int came, int damaged, std::optional<int> open, FaultWay surplus, FaultWay shortDated) {
        ReceiptEntry entry;
        entry.orderLine = OrderLineId{open ? 1 : 0};
        entry.quantity = Quantity{came};
        entry.damaged = Quantity{damaged};
        entry.surplus = surplus;
        entry.shortDated = shortDated;
        return *splitEntry(entry, open ? std::optional(Quantity{*open}) : std::nullopt, true);
    };
    const auto all = split(40, 0, 40, FaultWay::Keep, FaultWay::Quarantine);
    QCOMPARE(all.taken, Quantity{40});
    QCOMPARE(all.aside, Quantity{40});
    QCOMPARE(all.faults.size(), std::size_t{1});
    // 42 came for 40, two of them broken: two too many, 38 good ones with too short a date go back.
    const auto some = split(42, 2, 40, FaultWay::Keep, FaultWay::Refuse);
    QCOMPARE(some.taken, Quantity{4});
    QCOMPARE(some.aside, Quantity{2}); // the broken ones
    QVERIFY(some.faults.back().kind == FaultKind::ShortDated && some.faults.back().givesUp());
    QCOMPARE(some.faults.back().quantity, Quantity{38});
    const auto kept = split(12, 5, std::nullopt, FaultWay::Keep, FaultWay::Quarantine);
    QCOMPARE(kept.taken, Quantity{12});
    QCOMPARE(kept.aside, Quantity{12}); // five broken, seven short-dated
    // What nobody ordered and nobody keeps has no second fault.
    const auto other = split(12, 0, std::nullopt, FaultWay::Refuse, FaultWay::Refuse);
    QCOMPARE(other.taken, Quantity{0});
    QCOMPARE(other.faults.size(), std::size_t{1});
}

void TestReceiptFaults::givesUpWhatIsRefusedForItsDate() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 24);
    tea.lot = QStringLiteral("L1");
    tea.expiry = shop.files.today() + 3;
    tea.shortDated = FaultWay::Refuse;
    const auto posted = shop.post({tea, shop.entry("O1", 1, 12)});
    QVERIFY(posted.ok());
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{10}));
    QCOMPARE(shop.stock("TEA").onOrder, Quantity{36 + 5});
    QCOMPARE(shop.order("O1").lines[0].givenUp, Quantity{24});
    QVERIFY(shop.order("O1").head.state == OrderState::Received);
    GoodsReceiptService service(shop.files.warehouse());
    const auto claim = service.claim(posted->document);
    QCOMPARE(claim->credit.minor, 2400);
    QVERIFY(claim->faults.front().kind == FaultKind::ShortDated);
    shop.checkInvariants();
    QVERIFY(service.undo(posted->document).ok());
    QCOMPARE(shop.order("O1").lines[0].open(), Quantity{24});
    shop.checkInvariants();
}

void TestReceiptFaults::refusesWaysThatAFaultDoesNotHave() {
    ReceiptEntry entry;
    entry.orderLine = OrderLineId{1};
    entry.quantity = Quantity{5};
    entry.missing = FaultWay::Keep;
    QCOMPARE(splitEntry(entry, Quantity{9}, true).error().code, ErrorCode::Invalid);
    entry.missing = FaultWay::Wait;
    entry.surplus = FaultWay::Claim;
    QCOMPARE(splitEntry(entry, Quantity{9}, true).error().code, ErrorCode::Invalid);
    entry.surplus = FaultWay::Keep;
    entry.damaged = Quantity{6};
    QCOMPARE(splitEntry(entry, Quantity{9}, true).error().code, ErrorCode::Invalid);
    entry.damaged = {};
    entry.quantity = {};
    QCOMPARE(splitEntry(entry, Quantity{9}, true).error().code, ErrorCode::ZeroQuantity);
}

void TestReceiptFaults::givesUpWhatIsClaimed() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 20);
    tea.missing = FaultWay::Claim;
    QVERIFY(shop.post({tea, shop.entry("O1", 1, 12)}).ok());
    const PurchaseOrder order = shop.order("O1");
    QVERIFY(order.head.state == OrderState::Received); // nothing more will come
    QCOMPARE(order.lines[0].givenUp, Quantity{4});
    QCOMPARE(order.lines[0].open(), Quantity{0});
    QCOMPARE(shop.stock("TEA").onOrder, Quantity{36 + 5});
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{30}));
    shop.checkInvariants();
}

void TestReceiptFaults::keepsTheRestOnOrderWhereItWaits() {
    Shop shop;
    QVERIFY(shop.post({shop.entry("O1", 0, 20), shop.entry("O1", 1, 12)}).ok());
    QVERIFY(shop.order("O1").head.state == OrderState::PartlyReceived);
    QCOMPARE(shop.stock("TEA").onOrder, Quantity{4 + 36 + 5});
    shop.checkInvariants();
}

void TestReceiptFaults::postsOneDeliveryOverTwoOrders() {
    Shop shop;
    const auto posted = shop.post({shop.entry("O1", 0, 24), shop.entry("O1", 1, 12), shop.entry("O2", 0, 36)});
    QVERIFY(posted.ok());
    QVERIFY(shop.order("O1").head.state == OrderState::Received);
    QVERIFY(shop.order("O2").head.state == OrderState::Received);
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{10 + 24 + 36}));
    QCOMPARE(posted->amount.minor, 2400 + 2400 + 3960);
    QVERIFY(GoodsReceiptService(shop.files.warehouse()).undo(posted->document).ok());
    QVERIFY(shop.order("O1").head.state == OrderState::Sent);
    QVERIFY(shop.order("O2").head.state == OrderState::Sent);
    shop.checkInvariants();
}

void TestReceiptFaults::refusesOrdersOfTwoSuppliers() {
    Shop shop;
    QCOMPARE(shop.post({shop.entry("O1", 0, 24), shop.entry("O3", 0, 5)}).error().code, ErrorCode::Invalid);
    ReceiptEntry wrong = shop.entry("O1", 0, 24);
    wrong.item = shop.entry("O1", 1, 1).item;
    QCOMPARE(shop.post({wrong}).error().code, ErrorCode::Invalid);
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{10}));
    shop.checkInvariants();
}

void TestReceiptFaults::takesNothingInThatIsRefused() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 24);
    tea.damaged = Quantity{5};
    tea.damagedWay = FaultWay::Refuse;
    QVERIFY(shop.post({tea}).ok());
    const StockRow stock = shop.stock("TEA");
    QCOMPARE(stock.onHand, std::optional(Quantity{10 + 19}));
    QCOMPARE(stock.available, std::optional(Quantity{10 + 19}));
    QCOMPARE(stock.onOrder, Quantity{36 + 5}); // the five are claimed, not expected
    ReceiptEntry all = shop.entry("O1", 1, 12);
    all.damaged = Quantity{12};
    all.damagedWay = FaultWay::Refuse;
    QCOMPARE(shop.post({all}).error().code, ErrorCode::NothingToReceive);
    shop.checkInvariants();
}

void TestReceiptFaults::putsSurplusAside() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 30);
    tea.surplus = FaultWay::Quarantine;
    ReceiptEntry other;
    other.item = shop.stock("JAR").item;
    other.quantity = Quantity{7};
    other.surplus = FaultWay::Quarantine;
    QVERIFY(shop.post({tea, other}).ok());
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{10 + 30}));
    QCOMPARE(shop.stock("TEA").available, std::optional(Quantity{10 + 24}));
    QCOMPARE(shop.stock("JAR").onHand, std::optional(Quantity{5 + 7}));
    QCOMPARE(shop.stock("JAR").available, std::optional(Quantity{5}));
    shop.checkInvariants();
}

void TestReceiptFaults::undoesWithEverythingThatFollowed() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 20);
    tea.missing = FaultWay::Claim;
    tea.damaged = Quantity{3};
    tea.damagedWay = FaultWay::Refuse;
    const auto posted = shop.post({tea});
    QVERIFY(posted.ok());
    QCOMPARE(shop.order("O1").lines[0].givenUp, Quantity{4 + 3});
    shop.checkInvariants();
    QVERIFY(GoodsReceiptService(shop.files.warehouse()).undo(posted->document).ok());
    const PurchaseOrder order = shop.order("O1");
    QCOMPARE(order.lines[0].givenUp, Quantity{0});
    QCOMPARE(order.lines[0].open(), Quantity{24});
    QVERIFY(order.head.state == OrderState::Sent);
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{10}));
    shop.checkInvariants();
}

void TestReceiptFaults::putsUncheckedGoodsAsideUntilTheyAreChecked() {
    Shop shop;
    GoodsReceiptService service(shop.files.warehouse());
    auto draft = service.asOrdered(shop.order("O1").head.id, shop.files.today());
    draft->unchecked = true;
    const auto arrived = service.post(*draft);
    QVERIFY(arrived.ok());
    QCOMPARE(shop.stock("TEA").onHand, std::optional(Quantity{34}));
    QCOMPARE(shop.stock("TEA").available, std::optional(Quantity{10}));
    QCOMPARE(shop.stock("TEA").onOrder, Quantity{36 + 5});
    QVERIFY(shop.order("O1").head.state == OrderState::Received);
    QCOMPARE(service.unchecked()->size(), std::size_t{1});
    shop.checkInvariants();

    auto check = service.toCheck(arrived->document);
    QVERIFY(check.ok());
    QCOMPARE(check->entries.size(), std::size_t{2});
    check->entries[0].quantity = Quantity{20}; // 4 are missing after all
    check->entries[0].missing = FaultWay::Wait;
    check->entries[1].damaged = Quantity{1};
    const auto checked = service.post(*check);
    QVERIFY(checked.ok());
    QVERIFY(service.unchecked()->empty());
    QCOMPARE(shop.stock("TEA").available, std::optional(Quantity{30}));
    QCOMPARE(shop.stock("TEA").onOrder, Quantity{4 + 36 + 5});
    QCOMPARE(shop.stock("CUP").onHand, std::optional(Quantity{12}));
    QCOMPARE(shop.stock("CUP").available, std::optional(Quantity{11}));
    QVERIFY(shop.order("O1").head.state == OrderState::PartlyReceived);
    QCOMPARE(service.post(*check).error().code, ErrorCode::NothingToUndo); // not twice
    shop.checkInvariants();
}

void TestReceiptFaults::claimsWhatALetterAsksFor() {
    Shop shop;
    GoodsReceiptService service(shop.files.warehouse());
    ReceiptEntry tea = shop.entry("O1", 0, 20);
    tea.missing = FaultWay::Claim; // 4 × 1.00
    ReceiptEntry cup = shop.entry("O1", 1, 12);
    cup.damaged = Quantity{3}; // 3 × 2.00, to quarantine
    ReceiptEntry more = shop.entry("O2", 0, 40);
    more.surplus = FaultWay::Refuse; // 4, to be collected
    ReceiptDraft draft;
    draft.day = shop.files.today();
    draft.deliveryNote = QStringLiteral("N-7");
    draft.entries = {tea, cup, more};
    const auto before = service.claim(draft);
    QVERIFY(before.ok());
    QCOMPARE(before->credit.minor, 400 + 600);
    QCOMPARE(before->faults.size(), std::size_t{3});
    const auto posted = service.post(draft);
    QCOMPARE(posted->claimedFaults, 3);
    const auto after = service.claim(posted->document);
    QVERIFY(after.ok());
    QCOMPARE(after->credit, before->credit);
    QCOMPARE(after->deliveryNote, QStringLiteral("N-7"));
    QCOMPARE(after->orders, (QStringList{QStringLiteral("O1"), QStringLiteral("O2")}));
    QCOMPARE(after->faults[0].credit, std::optional(Money{400}));
    QCOMPARE(after->faults[1].credit, std::optional(Money{600}));
    QVERIFY(!after->faults[2].credit);
    QCOMPARE(after->receiptNumber, posted->number);
    shop.checkInvariants();
}

void TestReceiptFaults::readsThePastWithoutLaterClaims() {
    Shop shop;
    ReceiptEntry tea = shop.entry("O1", 0, 20);
    tea.missing = FaultWay::Claim;
    QVERIFY(shop.post({tea}).ok());
    const PurchaseOrderId id = shop.order("O1").head.id;
    const auto openAsOf = [&](CalendarDay day) {
        return shop.files.warehouse().read([&](const Database& database) -> Result<Quantity> {
            const auto orders = readOrders(database, {day, day, id, {}, {}, false});
            return orders->front().lines[0].open();
        });
    };
    QCOMPARE(*openAsOf(shop.files.today()), Quantity{24});
    QCOMPARE(*openAsOf(shop.files.today() + 1), Quantity{0});
}

QTEST_GUILESS_MAIN(TestReceiptFaults)
#include "tst_receiptfaults.moc"
