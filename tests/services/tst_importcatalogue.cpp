#include "importtestwarehouse.h"

using namespace qm;

namespace {

constexpr Sql kItems = "SELECT i.sku, i.name, coalesce(c.name, ''), i.unit, i.decimals, coalesce(i.price, ''), "
                       "coalesce(i.cost, ''), i.tax_rate, i.status FROM item AS i "
                       "LEFT JOIN category AS c ON c.id = i.category_id ORDER BY i.id";
constexpr Sql kPlaces = "SELECT l.code, l.name, coalesce(p.code, ''), l.kind FROM location AS l "
                        "LEFT JOIN location AS p ON p.id = l.parent_id ORDER BY l.code";
constexpr Sql kSuppliers = "SELECT code, name, currency, lead_time_days, lead_time_sd, order_days, minimum_order "
                           "FROM supplier ORDER BY code";
constexpr Sql kTerms = "SELECT s.code, i.sku, t.price, t.moq, t.pack, t.valid_from FROM supplier_term AS t "
                       "JOIN supplier AS s ON s.id = t.supplier_id JOIN item AS i ON i.id = t.item_id "
                       "WHERE t.deleted = 0 ORDER BY t.id";
constexpr Sql kBreaks = "SELECT quantity, price FROM supplier_term_break ORDER BY quantity";
constexpr Sql kBalances = "SELECT i.sku, l.code, b.on_hand FROM balance AS b JOIN item AS i ON i.id = b.item_id "
                          "JOIN location AS l ON l.id = b.location_id ORDER BY 1, 2";
constexpr Sql kMovements = "SELECT m.kind, i.sku, m.quantity FROM movement AS m JOIN item AS i ON i.id = m.item_id "
                           "ORDER BY m.seq";
constexpr Sql kOrders = "SELECT o.number, o.state, o.ordered_on, coalesce(o.expected_on, ''), i.sku, l.quantity, "
                        "l.price, l.received FROM purchase_order AS o JOIN purchase_order_line AS l "
                        "ON l.purchase_order_id = o.id JOIN item AS i ON i.id = l.item_id ORDER BY l.id";

/// Error codes of the rejected rows with their rows and fields.
QByteArray refusals(const Result<ImportResult>& result) {
    QByteArrayList texts;
    for (const RowError& error : result->errors) {
        texts << QByteArray::number(qint64(error.row)) + ":" + QByteArray::number(int(error.error.code)) + ":" +
                     QByteArray::fromStdString(error.field);
    }
    return texts.join(' ');
}

QByteArray at(int row, ErrorCode code, const char* field) {
    return QByteArray::number(row) + ":" + QByteArray::number(int(code)) + ":" + field;
}

const auto counts = ImportTestWarehouse::counts;

} // namespace

class TestImportCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsAreMadeAndUpdated() {
        ImportTestWarehouse test;
        const QByteArray file = "sku,name,category,unit,decimals,barcode,price,cost,tax_rate,status\n"
                                "A1,Lantern,Light,piece,0,4006381333931,2.55,1.1,20,active\n"
                                " a2 ,Flour,Food,kg,3,,1.2,,7.5,phase-out\n"
                                "A1,Again,,,,,,,,\n"
                                "A3,Wrong,,,,,,,,sleeping\n"
                                "A4,Wrong,,,,,-1,,,\n"
                                "A5,Wrong,,,,4006381333931,,,,\n";
        const auto result = test.take(ImportKind::Items, file);
        QCOMPARE(counts(result), QByteArray("6 2 4 0"));
        QCOMPARE(refusals(result), at(4, ErrorCode::DuplicateSku, "sku") + " " + at(5, ErrorCode::Invalid, "status") +
                                       " " + at(6, ErrorCode::NegativePrice, "price") + " " +
                                       at(7, ErrorCode::DuplicateCode, "barcode"));
        QCOMPARE(test.rows(kItems, 9), (QByteArrayList{"A1|Lantern|Light|piece|0|25500|11000|200000|active",
                                                       "a2|Flour|Food|kg|3|12000||75000|phase-out"}));
        // Empty fields change nothing; the same again changes nothing at all.
        QCOMPARE(counts(test.take(ImportKind::Items, "sku,name,price\nA1,,3\nA2,Flour,1.20\n")), QByteArray("2 1 0 1"));
        QCOMPARE(test.rows(kItems, 9).first(), QByteArray("A1|Lantern|Light|piece|0|30000|11000|200000|active"));
    }
    void decimalsStayOnceSomethingWasSold() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku,decimals\nA1,0\n").ok());
        QCOMPARE(counts(test.take(ImportKind::Items, "sku,decimals\nA1,2\n")), QByteArray("1 1 0 0"));
        QVERIFY(test.take(ImportKind::Sales, "date,sku,quantity\n2011-10-01,A1,0.25\n").ok());
        const auto result = test.take(ImportKind::Items, "sku,decimals\nA1,0\n");
        QCOMPARE(refusals(result), at(2, ErrorCode::NotAllowed, "decimals"));
    }
    void placesMayComeBeforeTheirParents() {
        ImportTestWarehouse test;
        const QByteArray file = "code,name,parent\nBIN1,Bin one,ZONE1\nZONE1,Zone one,SHOP\nSHOP,The shop,\n"
                                "LOST,,NOWHERE\nDEEP,,BIN1\n";
        const auto result = test.take(ImportKind::Locations, file);
        QCOMPARE(counts(result), QByteArray("5 3 2 0"));
        QCOMPARE(refusals(result),
                 at(5, ErrorCode::UnknownLocation, "parent") + " " + at(6, ErrorCode::UnknownLocation, "parent"));
        QCOMPARE(test.rows(kPlaces, 4), (QByteArrayList{"BIN1|Bin one|ZONE1|bin", "MAIN|Main||site",
                                                        "SHOP|The shop||site", "ZONE1|Zone one|SHOP|zone"}));
        QCOMPARE(counts(test.take(ImportKind::Locations, "code,name\nshop,The shop\nmain,Our store\n")),
                 QByteArray("2 1 0 1"));
    }
    void suppliersAndTerms() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku,unit,decimals\nA1,piece,0\nKG,kg,3\n").ok());
        const QByteArray suppliers = "code,name,currency,lead_time_days,lead_time_sd_days,order_days,minimum_order\n"
                                     "S1,Smith,,7,1.5,Mon;Thu,250.5\nS2,Jones,XXQ,,,,\ns1,Again,,,,,\n"
                                     "S3,Tanaka,jpy,,,,250.5\n";
        const auto made = test.take(ImportKind::Suppliers, suppliers);
        QCOMPARE(counts(made), QByteArray("4 1 3 0"));
        QCOMPARE(refusals(made), at(3, ErrorCode::UnknownCurrency, "currency") + " " +
                                     at(4, ErrorCode::DuplicateCode, "code") + " " +
                                     at(5, ErrorCode::TooManyDecimals, "minimum_order"));
        QCOMPARE(test.rows(kSuppliers, 7), QByteArrayList{"S1|Smith|GBP|7|150|9|25050"});
        const QByteArray terms = "supplier,sku,price,moq,pack,valid_from,breaks,unit\n"
                                 "S1,A1,2.50,12,6,2011-01-01,100:2.35;500:2.10,\ns1,kg,1.25,0.5,0.25,,,KG\n"
                                 "S9,A1,1,,,,,\nS1,A9,1,,,,,\nS1,A1,1,0.5,,,,\nS1,A1,1,,,,,carton\n";
        const auto taken = test.take(ImportKind::Terms, terms);
        QCOMPARE(counts(taken), QByteArray("6 2 4 0"));
        QCOMPARE(refusals(taken),
                 at(4, ErrorCode::UnknownSupplier, "supplier") + " " + at(5, ErrorCode::UnknownItem, "sku") + " " +
                     at(6, ErrorCode::TooManyDecimals, "moq") + " " + at(7, ErrorCode::UnknownUnit, "unit"));
        QCOMPARE(test.rows(kTerms, 6),
                 (QByteArrayList{"S1|A1|25000|12|6|2011-01-01", "S1|KG|12500|500|250|0001-01-01"}));
        QCOMPARE(test.rows(kBreaks, 2), (QByteArrayList{"100|23500", "500|21000"}));
        QCOMPARE(counts(test.take(ImportKind::Terms, terms)), QByteArray("6 0 4 2"));
        QCOMPARE(counts(test.take(ImportKind::Suppliers, suppliers)), QByteArray("4 0 3 1"));
    }
    void aCountSetsStockAndLetsLaterSalesThrough() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku\nA1\nA2\n").ok());
        QVERIFY(
            test.take(ImportKind::Sales, "date,sku,quantity,document\n2011-10-01,A1,5,1\n2011-10-11,A1,2,2\n").ok());
        const QString file =
            test.file("sku,quantity,date\nA1,40,2011-10-10\nA1,2,2011-10-10\nA2,7,2011-10-10\nA9,1,\n");
        const auto result = test.take(ImportKind::Stock, file, {});
        QCOMPARE(counts(result), QByteArray("4 3 1 0"));
        QCOMPARE(refusals(result), at(5, ErrorCode::UnknownItem, "sku"));
        QCOMPARE(test.rows(kBalances, 3), (QByteArrayList{"A1|MAIN|40", "A2|MAIN|7"}));
        const QByteArrayList before = test.rows(kMovements, 3);
        QCOMPARE(counts(test.take(ImportKind::Stock, file, {})), QByteArray("4 0 1 3"));
        QCOMPARE(test.rows(kMovements, 3), before);
    }
    void aCountWithoutADateIsKnownByItsFile() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku\nA1\n").ok());
        const QString file = test.file("sku,quantity\nA1,40\n");
        QCOMPARE(counts(test.take(ImportKind::Stock, file, {})), QByteArray("1 1 0 0"));
        QCOMPARE(counts(test.take(ImportKind::Stock, file, {})), QByteArray("1 0 0 1"));
        QCOMPARE(test.rows(kBalances, 3), QByteArrayList{"A1|MAIN|40"});
    }
    void ordersAreTakenOverAndReceived() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku\nA1\nA2\n").ok());
        QVERIFY(test.take(ImportKind::Suppliers, "code\nS1\nS2\n").ok());
        QVERIFY(test.take(ImportKind::Terms, "supplier,sku,price\nS1,A1,2.5\nS1,A2,1\n").ok());
        QVERIFY(test.take(ImportKind::Stock, "sku,quantity,date\nA1,1,2011-10-01\nA2,0,2011-10-01\n").ok());
        const QByteArray orders = "number,supplier,sku,quantity,price,ordered,expected\n"
                                  "P7,S1,A1,10,,2011-10-05,2011-10-20\nP7,S1,A2,4,1.10,2011-10-05,\nP7,S2,A2,4,,,\n"
                                  "P8,S9,A1,1,,,\n";
        const auto result = test.take(ImportKind::Orders, orders);
        QCOMPARE(counts(result), QByteArray("4 2 2 0"));
        QCOMPARE(refusals(result),
                 at(4, ErrorCode::DocumentDiffers, "supplier") + " " + at(5, ErrorCode::UnknownSupplier, "supplier"));
        QCOMPARE(test.rows(kOrders, 8), (QByteArrayList{"P7|sent|2011-10-05|2011-10-20|A1|10|25000|0",
                                                        "P7|sent|2011-10-05|2011-10-20|A2|4|11000|0"}));
        QCOMPARE(counts(test.take(ImportKind::Orders, orders)), QByteArray("4 0 2 2"));
        const QString first = test.file("sku,quantity,order,damaged,date\nA1,6,p7,0,2011-10-12\nA1,1,P9,,2011-10-12\n");
        const auto received = test.take(ImportKind::Receipts, first, {});
        QCOMPARE(counts(received), QByteArray("2 1 1 0"));
        QCOMPARE(refusals(received), at(3, ErrorCode::UnknownOrder, "order"));
        QCOMPARE(counts(test.take(ImportKind::Receipts, first, {})), QByteArray("2 0 1 1"));
        QCOMPARE(test.rows(kOrders, 8).first(), QByteArray("P7|partly received|2011-10-05|2011-10-20|A1|10|25000|6"));
        QCOMPARE(counts(test.take(ImportKind::Receipts, "sku,quantity,order\nA1,4,P7\nA2,4,P7\n")),
                 QByteArray("2 2 0 0"));
        QCOMPARE(test.rows(kOrders, 8), (QByteArrayList{"P7|received|2011-10-05|2011-10-20|A1|10|25000|10",
                                                        "P7|received|2011-10-05|2011-10-20|A2|4|11000|4"}));
        QCOMPARE(test.rows(kBalances, 3), (QByteArrayList{"A1|MAIN|11", "A2|MAIN|4"}));
        QCOMPARE(counts(test.take(ImportKind::Receipts, "sku,quantity,order\nA2,1,P7\n")), QByteArray("1 0 1 0"));
    }
};

QTEST_GUILESS_MAIN(TestImportCatalogue)
#include "tst_importcatalogue.moc"
