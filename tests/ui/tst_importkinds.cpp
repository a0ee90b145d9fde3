#include "importdialogdriver.h"

using namespace qm;

/// What a file holds is seen from its headings, shown, and the user's to change.
class ImportKindsTest : public QObject {
    Q_OBJECT

    static ImportKind shownKind(const OpenDialog& open) {
        return static_cast<ImportKind>(open.child<QComboBox>("kind")->currentData().toInt());
    }
    static void chooseKind(const OpenDialog& open, ImportKind kind) {
        auto* box = open.child<QComboBox>("kind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void seesTheKindByTheHeadings_data();
    void seesTheKindByTheHeadings();
    void keepsWhatWasAskedForWhereTheHeadingsFit_data();
    void keepsWhatWasAskedForWhereTheHeadingsFit();
    void letsTheKindBeChanged();
    void neverOverrulesTheUser();
    void takesTheKindOfTheLastSuchFile();
    void saysAtOnceWhatIsMissing();
};

void ImportKindsTest::seesTheKindByTheHeadings_data() {
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* headings, ImportKind kind) {
        QTest::newRow(name) << QByteArray(headings) << static_cast<int>(kind);
    };
    row("locations", "code,name,parent", ImportKind::Locations);
    row("items",
        "sku,name,category,unit,decimals,barcode,price,cost,tax_rate,price_includes_tax,shelf_life_days,status",
        ImportKind::Items);
    row("items, few", "sku,name,category,price", ImportKind::Items);
    row("suppliers", "code,name,email,language,currency,lead_time_days,lead_time_sd_days,order_days,minimum_order",
        ImportKind::Suppliers);
    row("suppliers, few", "code,name,lead_time_days", ImportKind::Suppliers);
    row("terms",
        "supplier,sku,price,supplier_sku,supplier_name,unit,currency,moq,pack,lead_time_days,valid_from,valid_to,"
        "breaks",
        ImportKind::Terms);
    row("terms, few", "supplier,sku,price", ImportKind::Terms);
    row("stock", "sku,quantity,location,lot,expiry,date,time,unit_cost,last_receipt", ImportKind::Stock);
    row("stock, few", "sku,quantity,unit_cost", ImportKind::Stock);
    row("sales", "date,sku,quantity,time,price,document,line,channel,location,till", ImportKind::Sales);
    row("sales of a real till", "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
        ImportKind::Sales);
    row("orders", "number,supplier,sku,quantity,price,ordered,expected,location", ImportKind::Orders);
    row("orders, few", "number,supplier,sku,quantity", ImportKind::Orders);
    row("receipts", "sku,quantity,order,delivery_note,damaged,lot,expiry,date,location", ImportKind::Receipts);
    row("thresholds", "sku,minimum,maximum,location", ImportKind::Thresholds);
    row("calendar", "kind,from,to,name,item,category,supplier,location,channel,price,repeats,until",
        ImportKind::Calendar);
    row("customers", "code,name,email,phone,address,language,terms,latitude,longitude", ImportKind::Customers);
    row("sales orders", "number,customer,sku,quantity,price,ordered,wanted,reserve_until,location,reference,note",
        ImportKind::SalesOrders);
}

void ImportKindsTest::seesTheKindByTheHeadings() {
    QFETCH(QByteArray, headings);
    QFETCH(int, kind);
    for (const ImportKind asked : {ImportKind::Sales, ImportKind::Items}) {
        ShopWarehouse shop;
        OpenDialog open(shop, asked);
        open.dialog->takeFile(shop.writeFile(QStringLiteral("file.csv"), headings + "\n"));
        QTRY_VERIFY(open.isShown("columnStep"));
        QCOMPARE(static_cast<int>(shownKind(open)), kind);
        QVERIFY(open.child<QComboBox>("kind")->isVisible());
        const QString hint = open.child<QLabel>("kindHint")->text();
        QCOMPARE(hint.contains(QStringLiteral("headings say so")), static_cast<int>(asked) != kind);
        QVERIFY2(open.problem().isEmpty(), qPrintable(open.problem()));
    }
}

void ImportKindsTest::keepsWhatWasAskedForWhereTheHeadingsFit_data() {
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<int>("asked");
    QTest::newRow("a count with days") << QByteArray("sku,quantity,date") << static_cast<int>(ImportKind::Stock);
    QTest::newRow("a delivery with days") << QByteArray("sku,quantity,date") << static_cast<int>(ImportKind::Receipts);
    QTest::newRow("sales") << QByteArray("sku,quantity,date") << static_cast<int>(ImportKind::Sales);
    QTest::newRow("customers") << QByteArray("code,name") << static_cast<int>(ImportKind::Customers);
    QTest::newRow("suppliers") << QByteArray("code,name") << static_cast<int>(ImportKind::Suppliers);
}

void ImportKindsTest::keepsWhatWasAskedForWhereTheHeadingsFit() {
    QFETCH(QByteArray, headings);
    QFETCH(int, asked);
    ShopWarehouse shop;
    OpenDialog open(shop, static_cast<ImportKind>(asked));
    open.dialog->takeFile(shop.writeFile(QStringLiteral("file.csv"), headings + "\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(static_cast<int>(shownKind(open)), asked);
}

void ImportKindsTest::letsTheKindBeChanged() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("file.csv"), "code,name\nKITE,Kite & Co\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    chooseKind(open, ImportKind::Suppliers);
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(static_cast<int>(shownKind(open)), static_cast<int>(ImportKind::Suppliers));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    QVERIFY(!open.child<QComboBox>("kind")->isVisible());
    open.goOn();
    QTRY_COMPARE(CatalogueService(shop.warehouse()).suppliers()->size(), std::size_t(1));
}

void ImportKindsTest::neverOverrulesTheUser() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    chooseKind(open, ImportKind::Items); // before the file
    open.dialog->takeFile(shop.writeFile(QStringLiteral("file.csv"), "supplier,sku,price,moq\nS,A1,2.50,6\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(static_cast<int>(shownKind(open)), static_cast<int>(ImportKind::Items));
    const QString hint = open.child<QLabel>("kindHint")->text();
    QVERIFY2(hint.contains(QStringLiteral("Supplier terms")), qPrintable(hint));
    chooseKind(open, ImportKind::Terms);
    QTRY_VERIFY(open.isShown("columnStep"));
    QVERIFY(!open.child<QLabel>("kindHint")->text().contains(QStringLiteral("look like")));
}

void ImportKindsTest::takesTheKindOfTheLastSuchFile() {
    ShopWarehouse shop;
    const auto file = [&](const char* row) {
        return shop.writeFile(QStringLiteral("file.csv"), QByteArray("code,name\n") + row);
    };
    {
        OpenDialog open(shop);
        open.dialog->takeFile(file("KITE,Kite & Co\n"));
        QTRY_VERIFY(open.isShown("columnStep"));
        chooseKind(open, ImportKind::Suppliers);
        QTRY_VERIFY(open.isShown("columnStep"));
        open.goOn();
        QTRY_VERIFY(open.isShown("resultStep"));
        open.goOn();
        QTRY_VERIFY(!open.dialog->imports().empty());
    }
    OpenDialog open(shop);
    open.dialog->takeFile(file("ALDER,Alder & Sons\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(static_cast<int>(shownKind(open)), static_cast<int>(ImportKind::Suppliers));
}

void ImportKindsTest::saysAtOnceWhatIsMissing() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("file.csv"), "supplier,sku,moq\nS,A1,6\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(static_cast<int>(shownKind(open)), static_cast<int>(ImportKind::Terms));
    QVERIFY2(open.problem().contains(QStringLiteral("price")), qPrintable(open.problem()));
    open.goOn();
    QVERIFY(open.isShown("columnStep")); // not before it is there
    QVERIFY(!open.problem().isEmpty());
}

QTEST_MAIN(ImportKindsTest)
#include "tst_importkinds.moc"
