#include "catalogueservice.h"
#include "ledgercheck.h"
#include "planningwarehouse.h"
#include "servedshare.h"
#include "settingsservice.h"
#include "stockcountservice.h"

using namespace qm;

/// What a clerk changes on the pages and takes back, in the shop of planningwarehouse.h.
class TestPageServices : public QObject {
    Q_OBJECT

    static ItemId itemOf(PlanningWarehouse& shop, const char* sku) {
        return StockQueries(shop.warehouse()).stock({QString::fromLatin1(sku), {}, {}, {}, {}})->front().item;
    }
    static PurchaseOrderId order(PlanningWarehouse& shop) {
        shop.take(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                                      "P1,S,TEA,24,1.00,2011-10-01,2011-10-20\nP1,S,JAR,12,1.00,2011-10-01,\n");
        return *PurchaseOrderService(shop.warehouse()).findOrder(QStringLiteral("P1"));
    }
    static void checkInvariants(PlanningWarehouse& shop) {
        const auto report = shop.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->broken.empty() ? "" : qPrintable(report->broken.front().name));
    }

private Q_SLOTS:
    void movesTheExpectedDayAndBack();
    void keepsTheNoteOfASentOrder();
    void addsEndsAndRemovesTerms();
    void refusesSettingsThatMeanNothing();
    void countsAnItemWhereItLies();
    void plansWithTheDefaultLeadTime();
    void asksAboutTillsWithoutTimes();
    void countsBeforeOpeningAndAfterClosing();
    void countsAfterTheLastReceipt();
    void tellsHowManyItemsEachFilterHolds();
    void tellsWhatWasAskedFor();
    void countsOverdueOrdersAsNotFilled();
};

void TestPageServices::movesTheExpectedDayAndBack() {
    PlanningWarehouse shop;
    const PurchaseOrderId id = order(shop);
    PurchaseOrderService service(shop.warehouse());
    const auto lines = [&] {
        QByteArrayList days;
        const PurchaseOrder now = *service.order(id);
        days << QByteArray::fromStdString(now.head.expected ? now.head.expected->toIso() : "none");
        for (const PurchaseOrderLine& line : now.lines) {
            days << QByteArray::fromStdString(line.expected ? line.expected->toIso() : "none");
        }
        return days.join(' ');
    };
    const QByteArray before = lines();
    const auto kept = service.setExpected(id, *CalendarDay::fromIso("2011-11-02"));
    QVERIFY(kept.ok());
    QCOMPARE(lines(), QByteArray("2011-11-02 2011-11-02 2011-11-02"));
    QVERIFY(service.restoreExpected(*kept).ok());
    QCOMPARE(lines(), before);
    QVERIFY(service.cancel(id, QStringLiteral("too late")).ok());
    QCOMPARE(service.restoreExpected(*kept).error().code, ErrorCode::IllegalTransition);
    checkInvariants(shop);
}

void TestPageServices::keepsTheNoteOfASentOrder() {
    PlanningWarehouse late;
    QCOMPARE(PurchaseOrderService(late.warehouse()).setNote(order(late), QStringLiteral("ring twice")).error().code,
             ErrorCode::IllegalTransition);
    PlanningWarehouse shop;
    PurchaseOrderService service(shop.warehouse());
    QVERIFY(shop.suggest().ok());
    const PurchaseOrderId fresh = OrderApprovalService(shop.warehouse()).approve()->orders.front().id;
    QVERIFY(service.setNote(fresh, QStringLiteral("ring twice")).ok());
    QVERIFY(service.markSent({fresh}, shop.today(), QStringLiteral("phone")).ok());
    QCOMPARE(service.order(fresh)->head.sentWay, QStringLiteral("phone"));
    QCOMPARE(service.order(fresh)->head.note, QStringLiteral("ring twice"));
}

void TestPageServices::addsEndsAndRemovesTerms() {
    PlanningWarehouse shop;
    CatalogueService service(shop.warehouse());
    SupplierTerm term;
    term.supplier = service.suppliers(QStringLiteral("Fred"))->front().supplier.id;
    term.item = itemOf(shop, "JAR");
    term.currency = QStringLiteral("GBP");
    term.price = UnitPrice{9'000};
    term.moq = term.pack = Quantity{6};
    term.validFrom = shop.today();
    term.validTo = *CalendarDay::fromIso("9999-12-31");
    const auto added = service.saveTerm(term);
    QVERIFY(added.ok());
    QCOMPARE(service.termsOfItem(term.item)->size(), std::size_t{1});
    QVERIFY(shop.suggest().ok());
    QCOMPARE(shop.line(QStringLiteral("JAR")).supplierName, QStringLiteral("Fred Fast"));
    // From tomorrow on nobody sells it any more.
    SupplierTerm ended = service.termsOfItem(term.item)->front();
    ended.validTo = shop.today();
    QVERIFY(service.saveTerm(ended).ok());
    QCOMPARE(service.termsOfItem(term.item)->front().validTo, shop.today());
    const TermId last = service.termsOfItem(term.item)->front().id;
    QVERIFY(service.removeTerm(last).ok());
    QVERIFY(service.termsOfItem(term.item)->empty());
    QCOMPARE(service.removeTerm(last).error().code, ErrorCode::Conflict);
    checkInvariants(shop);
}

void TestPageServices::refusesSettingsThatMeanNothing() {
    PlanningWarehouse shop;
    SettingsService service(shop.warehouse());
    const WarehouseSettings good = *service.settings();
    WarehouseSettings wrong = good;
    wrong.defaultLeadTimeDays = -1;
    QCOMPARE(service.save(wrong).error().code, ErrorCode::Invalid);
    wrong = good;
    wrong.holdingRatePercent = 2'000;
    QCOMPARE(service.save(wrong).error().code, ErrorCode::Invalid);
    wrong = good;
    wrong.orderCost = -1;
    QCOMPARE(service.save(wrong).error().code, ErrorCode::NegativePrice);
    wrong = good;
    wrong.currency = QStringLiteral("USD");
    QCOMPARE(service.save(wrong).error().code, ErrorCode::NotAllowed);
    wrong = good;
    wrong.serviceLevels = {98, 100, 90};
    QCOMPARE(service.save(wrong).error().code, ErrorCode::Invalid);
    wrong = good;
    wrong.stockValueFrom = 50'000;
    wrong.stockValueTo = 40'000;
    QCOMPARE(service.save(wrong).error().code, ErrorCode::Invalid);
    WarehouseSettings other = good;
    other.stockValueFrom = 40'000;
    other.defaultLeadTimeDays = 20;
    other.buyer = QStringLiteral("Mara");
    QVERIFY(service.save(other).ok());
    QCOMPARE(service.settings()->defaultLeadTimeDays, 20);
    QCOMPARE(service.settings()->stockValueFrom, other.stockValueFrom);
    QVERIFY(!service.settings()->stockValueTo);
    QVERIFY(service.save(good).ok()); // taken back
    QCOMPARE(service.settings()->defaultLeadTimeDays, good.defaultLeadTimeDays);
    QCOMPARE(service.settings()->buyer, good.buyer);
}

void TestPageServices::countsAnItemWhereItLies() {
    PlanningWarehouse shop;
    shop.take(ImportKind::Locations, "code,name,parent\nBACK,Back store,MAIN\n");
    shop.take(ImportKind::Stock, "sku,quantity,location\nCUP,4,BACK\n");
    StockCountService service(shop.warehouse());
    const auto placesOf = [&](const char* sku) {
        const ItemId item = CatalogueService(shop.warehouse()).findItem(QString::fromLatin1(sku))->id;
        const auto places = service.placesOf(item);
        QStringList codes;
        for (const Location& place : *places) {
            codes += place.code;
        }
        return codes;
    };
    QCOMPARE(placesOf("CUP"), QStringList{QStringLiteral("BACK")});
    QCOMPARE(placesOf("TEA"), QStringList{QStringLiteral("MAIN")});
    shop.take(ImportKind::Items, "sku,name\nNEW,Never counted\n");
    QCOMPARE(placesOf("NEW"), QStringList{QStringLiteral("MAIN")});
    shop.take(ImportKind::Stock, "sku,quantity,location\nTEA,1,BACK\n");
    QCOMPARE(placesOf("TEA"), (QStringList{QStringLiteral("MAIN"), QStringLiteral("BACK")}));
}

void TestPageServices::plansWithTheDefaultLeadTime() {
    PlanningWarehouse shop;
    shop.take(ImportKind::Suppliers, "code,name\nN,Nobody Knows\n");
    shop.take(ImportKind::Terms, "supplier,sku,price\nN,JAR,0.50\n");
    SettingsService service(shop.warehouse());
    WarehouseSettings settings = *service.settings();
    settings.defaultLeadTimeDays = 3;
    QVERIFY(service.save(settings).ok());
    QVERIFY(shop.suggest().ok());
    QCOMPARE(shop.line(QStringLiteral("JAR")).reasons.arrivalDay, shop.today() + 3);
    settings.defaultLeadTimeDays = 30;
    QVERIFY(service.save(settings).ok());
    QVERIFY(shop.suggest().ok());
    QCOMPARE(shop.line(QStringLiteral("JAR")).reasons.arrivalDay, shop.today() + 30);
}

void TestPageServices::asksAboutTillsWithoutTimes() {
    PlanningWarehouse shop;
    StockCountService service(shop.warehouse());
    QCOMPARE(*service.untimedTills(), QStringList{QString()}); // its sales have days alone, and no till
    ImportTestWarehouse other;
    QVERIFY(other.take(ImportKind::Items, "sku\nA\n").ok());
    QVERIFY(StockCountService(other.warehouse()).untimedTills()->isEmpty());
    QVERIFY(other.take(ImportKind::Sales, "date,time,sku,quantity,document,till\n2011-10-14,10:00,A,1,1,T1\n").ok());
    QVERIFY(StockCountService(other.warehouse()).untimedTills()->isEmpty()); // it says the time
    QVERIFY(other.take(ImportKind::Sales, "date,sku,quantity,document,till\n2011-10-14,A,1,2,T2\n").ok());
    QCOMPARE(*StockCountService(other.warehouse()).untimedTills(), QStringList{QStringLiteral("T2")});
}

void TestPageServices::countsBeforeOpeningAndAfterClosing() {
    // Sales of the day of the count come in afterwards: 4 pieces.
    const auto onHand = [](CountTime::When when) {
        PlanningWarehouse shop;
        CountEntry reading;
        reading.item = itemOf(shop, "TEA");
        reading.counted = Quantity{50};
        CountTime time;
        time.when = when;
        const auto posted = StockCountService(shop.warehouse()).post({reading}, {}, time);
        if (!posted.ok()) {
            return std::optional<Quantity>();
        }
        shop.take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-15,TEA,4,3.00,X1\n");
        return shop.onHand(reading.item);
    };
    QCOMPARE(onHand(CountTime::When::BeforeOpening), std::optional(Quantity{46}));
    QCOMPARE(onHand(CountTime::When::AfterClosing), std::optional(Quantity{50}));
}

void TestPageServices::countsAfterTheLastReceipt() {
    PlanningWarehouse shop;
    CountEntry reading;
    reading.item = itemOf(shop, "TEA");
    reading.counted = Quantity{50};
    CountTime time;
    time.lastReceipts[QString()] = 7;
    QVERIFY(StockCountService(shop.warehouse()).post({reading}, {}, time).ok());
    shop.take(ImportKind::Sales,
              "date,sku,quantity,price,document\n2011-10-15,TEA,4,3.00,7\n2011-10-15,TEA,3,3.00,8\n");
    QCOMPARE(shop.onHand(reading.item), std::optional(Quantity{47})); // number 7 was rung up before the count
    checkInvariants(shop);
}

void TestPageServices::tellsHowManyItemsEachFilterHolds() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    StockFilter filter;
    filter.show = StockFilter::Show::RunsOutWithin30Days;
    const auto list = StockQueries(shop.warehouse()).list(filter);
    QVERIFY(list.ok());
    QCOMPARE(list->items, 3);
    QCOMPARE(list->shown[static_cast<std::size_t>(StockFilter::Show::All)], 3);
    QCOMPARE(list->shown[static_cast<std::size_t>(StockFilter::Show::NeverCounted)], 1); // the cup
    // 10 tea at 4 a day and 5 jars at 3 a day are gone within days.
    QCOMPARE(list->shown[static_cast<std::size_t>(StockFilter::Show::RunsOutWithin30Days)], 2);
    QCOMPARE(list->rows.size(), std::size_t{2});
    QCOMPARE(list->lastLonger, 0);
}

void TestPageServices::tellsWhatWasAskedFor() {
    ImportTestWarehouse files;
    QVERIFY(files.take(ImportKind::Items, "sku\nA\nC\n").ok());
    QVERIFY(files.take(ImportKind::Stock, "sku,quantity,date\nA,20,2011-10-01\n").ok());
    // 4 a day from the 2nd to the 6th; then the shelf is empty from the 7th to the 11th, and C still sells.
    QByteArray sales = "date,sku,quantity,document\n";
    for (int day = 2; day <= 11; ++day) {
        const QByteArray date = "2011-10-" + QByteArray::number(day).rightJustified(2, '0');
        sales += date + ",C,1,C" + QByteArray::number(day) + "\n";
        if (day <= 6) {
            sales += date + ",A,4,A" + QByteArray::number(day) + "\n";
        }
    }
    QVERIFY(files.take(ImportKind::Sales, sales).ok());
    const ItemId item = StockQueries(files.warehouse()).stock({QStringLiteral("A"), {}, {}, {}, {}})->front().item;
    const auto served = readServedShare(files.warehouse(), item, {}, 90);
    QVERIFY(served.ok());
    QCOMPARE(served->sold, Quantity{20});
    QCOMPARE(served->emptyDays, 5);
    QCOMPARE(served->askedFor, Quantity{40}); // 4 a day on the five empty days too
    QCOMPARE(served->share(), 0.5);
}

void TestPageServices::countsOverdueOrdersAsNotFilled() {
    PlanningWarehouse shop;
    // 24 of 24 came; the other order, due five days ago, has not come at all.
    shop.take(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                                  "P1,S,TEA,24,1.00,2011-10-01,2011-10-08\nP2,S,TEA,24,1.00,2011-10-02,2011-10-10\n");
    PurchaseOrderService orders(shop.warehouse());
    GoodsReceiptService receipts(shop.warehouse());
    QVERIFY(receipts.post(*receipts.asOrdered(*orders.findOrder(QStringLiteral("P1")), shop.today())).ok());
    const auto suppliers = CatalogueService(shop.warehouse()).suppliers(QStringLiteral("Sam"));
    QCOMPARE(suppliers->front().fillShare, std::optional(0.5));
    QCOMPARE(suppliers->front().onTimeShare, std::optional(0.0)); // one came late, one is late
    QCOMPARE(suppliers->front().leadTimes, std::vector<int>{14});
}

QTEST_GUILESS_MAIN(TestPageServices)
#include "tst_pageservices.moc"
