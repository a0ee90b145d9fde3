#include "cataloguejson.h"
#include "catalogueservice.h"
#include "importhistory.h"
#include "importtestwarehouse.h"
#include "ledgercheck.h"

using namespace qm;

namespace {

// What a user sees: everything that stands.
constexpr Sql kStanding =
    "SELECT 'item ' || i.sku || ' ' || i.name || ' ' || i.unit || ' ' || coalesce(i.price, '-') || ' ' || i.status "
    "|| ' ' || coalesce((SELECT b.barcode FROM item_barcode AS b WHERE b.item_id = i.id), '') "
    "FROM item AS i WHERE i.deleted = 0 "
    "UNION ALL SELECT 'supplier ' || code || ' ' || name || ' ' || coalesce(lead_time_days, '-') || ' ' || order_days "
    "|| ' ' || minimum_order FROM supplier WHERE deleted = 0 "
    "UNION ALL SELECT 'term ' || t.price || ' ' || t.moq || ' ' || t.valid_from || ' ' || coalesce((SELECT "
    "b.quantity || ':' || b.price FROM supplier_term_break AS b WHERE b.term_id = t.id), '') FROM supplier_term AS t "
    "WHERE t.deleted = 0 "
    "UNION ALL SELECT 'place ' || code || ' ' || name FROM location WHERE deleted = 0 "
    "UNION ALL SELECT 'sale ' || s.item_id || ' ' || s.moment || ' ' || s.quantity || ' ' || coalesce(s.price, '-') "
    "|| ' ' || d.number || ' ' || coalesce(d.import_id, 0) FROM sales_line AS s JOIN document AS d "
    "ON d.id = s.document_id WHERE s.id NOT IN (SELECT sales_line_id FROM sales_line_void) "
    "UNION ALL SELECT 'stock ' || item_id || ' ' || location_id || ' ' || lot_id || ' ' || on_hand FROM balance "
    "WHERE on_hand <> 0 "
    "UNION ALL SELECT 'reading ' || c.item_id || ' ' || c.moment || ' ' || c.counted FROM count_line AS c "
    "WHERE c.document_id NOT IN (SELECT reverses_id FROM document WHERE reverses_id IS NOT NULL) "
    "UNION ALL SELECT 'order ' || o.number || ' ' || o.state || ' ' || l.quantity || ' ' || l.received "
    "FROM purchase_order AS o JOIN purchase_order_line AS l ON l.purchase_order_id = o.id "
    "WHERE o.state <> 'cancelled' "
    "UNION ALL SELECT 'day ' || kind || ' ' || name || ' ' || first_day || ' ' || last_day || ' ' || repeats || ' ' || "
    "coalesce(price, '-') FROM calendar_entry WHERE deleted = 0 "
    "UNION ALL SELECT 'anomaly ' || kind || ' ' || item_id FROM anomaly WHERE closed_by IS NULL ORDER BY 1";
constexpr Sql kSales = "SELECT d.number, s.quantity FROM sales_line AS s JOIN document AS d ON d.id = s.document_id "
                       "WHERE s.id NOT IN (SELECT sales_line_id FROM sales_line_void) ORDER BY d.number, s.quantity";
constexpr Sql kItems = "SELECT sku, name, price FROM item WHERE deleted = 0 ORDER BY sku";

/// A shop that has something of every kind.
class Shop : public ImportTestWarehouse {
public:
    Shop() {
        must(ImportKind::Items, "sku,name,price,barcode\nTEA,Tea,3.00,400\nCUP,Cup,5.00,\n");
        must(ImportKind::Calendar, "kind,from,to,name,item,price\nclosed,2011-12-25,2011-12-26,Christmas,,\n"
                                   "price,2011-11-01,,,TEA,3.20\n");
        must(ImportKind::Suppliers, "code,name,lead_time_days\nS,Sam,7\n");
        must(ImportKind::Terms, "supplier,sku,price,moq,breaks\nS,TEA,1.00,12,100:0.90\n");
        must(ImportKind::Stock, "sku,quantity,date\nTEA,10,2011-10-01\n");
        must(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-02,TEA,2,3.00,1\n2011-10-02,TEA,1,3.00,1\n");
        must(ImportKind::Orders, "number,supplier,sku,quantity\nPO-7,S,TEA,24\n");
    }

    void must(ImportKind kind, const QByteArray& content) {
        const auto result = take(kind, content);
        QVERIFY2(result.ok() && result->rejected == 0 && result->posted > 0, counts(result).constData());
    }
    QByteArrayList standing() const { return rows(kStanding, 1); }
    std::int64_t lastImport() { return ImportHistory(warehouse()).imports(1)->front().id; }
    Result<UndoneImport> undo(std::int64_t import) { return ImportHistory(warehouse()).undo(import); }
    QString brokenRules() {
        const auto report = warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        return !report.ok()   ? QStringLiteral("unread")
               : report->ok() ? QString()
                              : report->broken.front().name + u' ' + report->broken.front().rows.join(u';');
    }
};

} // namespace

class TestImportHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasTakenIn() {
        Shop shop;
        const auto imports = ImportHistory(shop.warehouse()).imports();
        QVERIFY(imports.ok());
        QCOMPARE(imports->size(), std::size_t(7));
        QCOMPARE(imports->front().kind, QStringLiteral("orders"));
        QCOMPARE(imports->front().name, QStringLiteral("file7.csv"));
        QCOMPARE(imports->front().posted, std::int64_t(1));
        QVERIFY(!imports->front().undone);
        QCOMPARE(imports->back().kind, QStringLiteral("items"));
    }

    void takesEverythingBack_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("createItems");
        const auto row = [](const char* name, ImportKind kind, const QByteArray& content, bool createItems = false) {
            QTest::newRow(name) << int(kind) << content << createItems;
        };
        row("places", ImportKind::Locations, "code,name,parent\nA,Zone A,MAIN\nA1,Bin 1,A\nMAIN,The shop,\n");
        row("items, new and changed", ImportKind::Items,
            "sku,name,price,status,barcode\nTEA,Green tea,3.50,phase-out,401\nNEW,New one,1.00,new,402\n");
        row("suppliers, new and changed", ImportKind::Suppliers,
            "code,name,lead_time_days,order_days,minimum_order\nS,Sam & Co,9,Mon,50\nF,Fred,2,,\n");
        row("terms, new and changed", ImportKind::Terms,
            "supplier,sku,price,moq,breaks\nS,TEA,1.20,6,50:1.10\nS,CUP,2.00,1,\n");
        row("calendar, new and changed", ImportKind::Calendar,
            "kind,from,to,name,item,price,repeats\nclosed,2011-12-25,2011-12-27,Christmas,,,yearly\n"
            "price,2011-11-01,2011-11-30,,TEA,3.30,\nholiday,2011-10-31,,Halloween,,,\n");
        row("counts, first and second", ImportKind::Stock, "sku,quantity,date\nTEA,5,2011-10-03\nCUP,4,2011-10-03\n");
        row("a count before one that is there", ImportKind::Stock, "sku,quantity,date\nTEA,50,2011-09-03\n");
        row("sales", ImportKind::Sales,
            "date,sku,quantity,price,document\n2011-10-04,TEA,3,3.00,9\n2011-10-04,cup,3,5.00,9\n2011-09-04,TEA,1,,"
            "8\n");
        row("sales beyond the stock, and items made for them", ImportKind::Sales,
            "date,sku,description,quantity,price,document\n2011-10-04,TEA,,30,3.00,9\n2011-10-04,MUG,Mug,1,2.00,9\n",
            true);
        row("more rows of a document", ImportKind::Sales,
            "date,sku,quantity,price,document\n2011-10-02,TEA,2,3.00,1\n2011-10-02,TEA,1,3.00,1\n2011-10-02,CUP,1,,"
            "1\n");
        row("sales without documents", ImportKind::Sales, "date,sku,quantity\n2011-10-04,TEA,3\n2011-10-05,TEA,2\n");
        row("orders", ImportKind::Orders, "number,supplier,sku,quantity\nPO-8,S,TEA,12\nPO-9,S,CUP,2\n");
        row("receipts of an order", ImportKind::Receipts,
            "sku,quantity,order,damaged,date\nTEA,24,PO-7,2,2011-10-05\n");
        row("receipts in part and not ordered", ImportKind::Receipts,
            "sku,quantity,order\nTEA,4,PO-7\nCUP,4,\nTEA,1,\n");
    }
    void takesEverythingBack() {
        QFETCH(int, kind);
        QFETCH(QByteArray, content);
        QFETCH(bool, createItems);
        Shop shop;
        const QByteArrayList before = shop.standing();
        const QString file = shop.file(content);
        const ImportTestWarehouse::Options options{.createItems = createItems};
        const auto first = shop.take(ImportKind(kind), file, options);
        QVERIFY2(first.ok() && first->posted > 0 && first->rejected == 0,
                 ImportTestWarehouse::counts(first).constData());
        const QByteArrayList taken = shop.standing();
        QVERIFY(taken != before);
        const std::int64_t import = shop.lastImport();

        const auto undone = shop.undo(import);
        QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(QString::number(int(undone.error().code))));
        // A place for damaged goods, once made, stays.
        QByteArrayList left = shop.standing();
        left.removeAll("place MAIN-QUARANTINE MAIN-QUARANTINE");
        QCOMPARE(left, before);
        QCOMPARE(undone->catalogue.kept, 0);
        QCOMPARE(shop.brokenRules(), QString());
        QVERIFY(ImportHistory(shop.warehouse()).imports(1)->front().undone);
        QCOMPARE(shop.undo(import).error().code, ErrorCode::NothingToUndo);

        // The same file is new again, and does the same as at first.
        QCOMPARE(ImportTestWarehouse::counts(shop.take(ImportKind(kind), file, options)),
                 ImportTestWarehouse::counts(first));
        QCOMPARE(shop.standing().size(), taken.size());
        QCOMPARE(shop.brokenRules(), QString());
    }

    void eachFileOwnsItsRowsOfADocument_data() {
        QTest::addColumn<bool>("firstFile");
        QTest::addColumn<QByteArrayList>("left");
        QTest::newRow("the first file") << true << QByteArrayList{"1|5"};
        QTest::newRow("the second file") << false << QByteArrayList{"1|1", "1|2"};
    }
    void eachFileOwnsItsRowsOfADocument() {
        QFETCH(bool, firstFile);
        QFETCH(QByteArrayList, left);
        Shop shop;
        const auto first = ImportHistory(shop.warehouse()).imports()->at(1).id; // the sales
        const QByteArray longer = "date,sku,quantity,price,document\n2011-10-02,TEA,2,3.00,1\n2011-10-02,TEA,1,3.00,1\n"
                                  "2011-10-02,TEA,5,3.00,1\n";
        shop.must(ImportKind::Sales, longer);
        const auto second = shop.lastImport();
        QVERIFY(shop.undo(firstFile ? first : second).ok());
        QCOMPARE(shop.rows(kSales, 2), left);
        QCOMPARE(shop.brokenRules(), QString());
        // What went is posted anew with the longer file, and nothing else.
        QCOMPARE(ImportTestWarehouse::counts(shop.take(ImportKind::Sales, longer)),
                 firstFile ? QByteArray("3 2 0 1") : QByteArray("3 1 0 2"));
        QCOMPARE(shop.rows(kSales, 2), (QByteArrayList{"1|1", "1|2", "1|5"}));
    }

    void whatAnImportReplacedStandsAgain() {
        Shop shop;
        const QByteArrayList before = shop.standing();
        const auto replace = [&](const QByteArray& row) {
            const QString file = shop.file("date,sku,quantity,price,document\n" + row);
            return shop.take(ImportKind::Sales, file, {.changed = ChangedDocuments::Replace});
        };
        QCOMPARE(replace("2011-10-02,TEA,7,3.00,1\n")->posted, std::int64_t(1));
        const auto first = shop.lastImport();
        QCOMPARE(replace("2011-10-02,TEA,8,3.00,1\n")->posted, std::int64_t(1));
        const auto second = shop.lastImport();
        QCOMPARE(shop.rows(kSales, 2), QByteArrayList{"1|8"});

        // What was replaced in turn is not brought back from under the later file.
        QVERIFY(shop.undo(first).ok());
        QCOMPARE(shop.rows(kSales, 2), QByteArrayList{"1|8"});
        const auto undone = shop.undo(second);
        QVERIFY(undone.ok());
        QCOMPARE(undone->replaced, 1);
        QCOMPARE(shop.rows(kSales, 2), QByteArrayList{"1|7"});
        QCOMPARE(shop.brokenRules(), QString());

        Shop other;
        const QString file = other.file("date,sku,quantity,price,document\n2011-10-02,TEA,7,3.00,1\n");
        QVERIFY(other.take(ImportKind::Sales, file, {.changed = ChangedDocuments::Replace}).ok());
        QVERIFY(other.undo(other.lastImport()).ok());
        QCOMPARE(other.standing(), before);
        QCOMPARE(other.brokenRules(), QString());
    }

    void keepsWhatCameLater() {
        Shop shop;
        shop.must(ImportKind::Items, "sku,name,price\nTEA,Green tea,3.50\nMUG,Mug,2.00\nPOT,Pot,9.00\n");
        const auto import = shop.lastImport();
        CatalogueService catalogue(shop.warehouse());
        Item tea = *catalogue.findItem(QStringLiteral("TEA"));
        tea.name = QStringLiteral("Best tea");
        QVERIFY(catalogue.saveItem(tea).ok());
        shop.must(ImportKind::Sales, "date,sku,quantity,document\n2011-10-05,MUG,1,55\n");
        const auto undone = shop.undo(import);
        QVERIFY(undone.ok());
        QCOMPARE(undone->catalogue.kept, 1);    // the mug was sold
        QCOMPARE(undone->catalogue.removed, 1); // the pot was not
        QCOMPARE(undone->catalogue.restored, 1);
        QCOMPARE(shop.rows(kItems, 3), (QByteArrayList{"CUP|Cup|50000", "MUG|Mug|20000", "TEA|Best tea|30000"}));
        QCOMPARE(shop.brokenRules(), QString());
    }

    void refusesWhereGoodsHaveGoneOrCome() {
        Shop shop;
        shop.must(ImportKind::Receipts, "sku,quantity,order,date\nTEA,24,PO-7,2011-10-05\n");
        const auto receipts = shop.lastImport();
        shop.must(ImportKind::Sales, "date,sku,quantity,document\n2011-10-06,TEA,30,77\n");
        const QByteArrayList before = shop.standing();
        QCOMPARE(shop.undo(receipts).error().code, ErrorCode::StockTooLow);
        QCOMPARE(shop.undo(shop.lastImport() - 2).error().code, ErrorCode::IllegalTransition); // the order itself
        QCOMPARE(shop.standing(), before);
        QVERIFY(shop.undo(shop.lastImport()).ok()); // the sales first
        QVERIFY(shop.undo(receipts).ok());
        QVERIFY(shop.undo(receipts - 1).ok());
        QCOMPARE(shop.brokenRules(), QString());
    }

    void canBeCancelled() {
        Shop shop;
        const QByteArrayList before = shop.standing();
        const auto sales = ImportHistory(shop.warehouse()).imports()->at(1).id;
        const JobProgress cancelled{{}, [] { return true; }};
        QCOMPARE(ImportHistory(shop.warehouse()).undo(sales, cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(shop.standing(), before);
    }

    void readsBackWhatTheAuditKeeps() {
        Item item;
        item.sku = QStringLiteral("A");
        item.name = QStringLiteral("An item");
        item.category = QStringLiteral("Drinks");
        item.unit = QStringLiteral("kg");
        item.decimals = 3;
        item.price = UnitPrice{12'345};
        item.priceIncludesTax = true;
        item.taxRate = 190'000;
        item.cost = UnitPrice{1};
        item.shelfLifeDays = 9;
        item.status = ItemStatus::PhaseOut;
        item.barcodes = {QStringLiteral("1"), QStringLiteral("2")};
        Item sameItem;
        applyJson(itemJson(item), sameItem);
        QCOMPARE(itemJson(sameItem), itemJson(item));
        applyJson(itemJson(Item()), sameItem);
        QCOMPARE(itemJson(sameItem), itemJson(Item()));

        Supplier supplier{SupplierId{},
                          QStringLiteral("S"),
                          QStringLiteral("Sam"),
                          QStringLiteral("a@b"),
                          QStringLiteral("1"),
                          QStringLiteral("Road"),
                          QStringLiteral("77"),
                          QStringLiteral("30 days"),
                          QStringLiteral("de"),
                          QStringLiteral("EUR"),
                          7,
                          1.5,
                          9U,
                          QStringLiteral("12:00"),
                          Money{500}};
        Supplier sameSupplier;
        applyJson(supplierJson(supplier), sameSupplier);
        QCOMPARE(supplierJson(sameSupplier), supplierJson(supplier));
        applyJson(supplierJson(Supplier()), sameSupplier);
        QCOMPARE(supplierJson(sameSupplier), supplierJson(Supplier()));

        SupplierTerm term;
        term.supplier = SupplierId{3};
        term.item = ItemId{4};
        term.supplierSku = QStringLiteral("X");
        term.supplierItemName = QStringLiteral("His name");
        term.currency = QStringLiteral("EUR");
        term.price = UnitPrice{9};
        term.moq = Quantity{12};
        term.pack = Quantity{6};
        term.leadTimeDays = 3;
        term.validFrom = *CalendarDay::fromDate(2011, 1, 1);
        term.validTo = *CalendarDay::fromDate(2011, 12, 31);
        term.breaks = {{Quantity{100}, UnitPrice{8}}, {Quantity{200}, UnitPrice{7}}};
        SupplierTerm sameTerm;
        applyJson(termJson(term), sameTerm);
        QCOMPARE(termJson(sameTerm), termJson(term));
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
