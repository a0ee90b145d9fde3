#include "customerservice.h"
#include "importhistory.h"
#include "importtestwarehouse.h"
#include "pickinglist.h"
#include "salesorderservice.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

constexpr Sql kCustomers = "SELECT code, name, email, phone, address, language, payment_terms, latitude, longitude "
                           "FROM customer WHERE deleted = 0 ORDER BY code";
constexpr Sql kOrders = "SELECT o.number, c.code, o.state, coalesce(o.wanted_on, ''), o.reference, i.sku, l.quantity, "
                        "coalesce(l.price, '') FROM sales_order AS o JOIN customer AS c ON c.id = o.customer_id "
                        "JOIN sales_order_line AS l ON l.sales_order_id = o.id JOIN item AS i ON i.id = l.item_id "
                        "WHERE o.state <> 'cancelled' ORDER BY o.number, l.line_no";
constexpr Sql kPoints = "SELECT code, x, y FROM location WHERE x IS NOT NULL ORDER BY code";
constexpr Sql kCommands = "SELECT count(*) FROM command";

} // namespace

/// Files of customers and their orders, coordinates of bins, and what is picked by them.
class TestImportOutbound : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportTestWarehouse> m_files;

    QByteArray take(ImportKind kind, const QByteArray& content) {
        return ImportTestWarehouse::counts(m_files->take(kind, content));
    }
    QByteArray refusals(ImportKind kind, const QByteArray& content) {
        const auto result = m_files->take(kind, content);
        QByteArrayList list;
        if (result.ok()) {
            for (const RowError& error : result->errors) {
                list << QByteArray::number(qint64(error.row)) + ' ' + QByteArray::fromStdString(error.field) + ' ' +
                            QByteArray::number(int(error.error.code));
            }
        }
        return list.join(", ");
    }
    static QByteArray at(int row, const char* field, ErrorCode code) {
        return QByteArray::number(row) + ' ' + field + ' ' + QByteArray::number(int(code));
    }
    SalesOrderId confirmed(const QString& number) {
        SalesOrderService orders(m_files->warehouse());
        const auto id = orders.findOrder(number);
        return id.ok() && orders.confirm(*id, Shortage::Refuse).ok() ? *id : SalesOrderId{};
    }

private Q_SLOTS:
    void init() {
        m_files = std::make_unique<ImportTestWarehouse>();
        QVERIFY(m_files->take(ImportKind::Items, "sku,price,decimals\nA1,2.50,0\nKG,,3\n").ok());
    }
    void takesCustomersAndChangesWhatTheFileSays() {
        const QByteArray file = "code,name,email,phone,address,language,terms,latitude,longitude\n"
                                "CAFE,Café Mokka,c@example.org,1,1 High St,fr,30 days,48.8566,2.352222\n"
                                "BAR,,,,,,,,\n";
        QCOMPARE(take(ImportKind::Customers, file), QByteArray("2 2 0 0"));
        const QByteArrayList made{"BAR|BAR|||||||",
                                  "CAFE|Café Mokka|c@example.org|1|1 High St|fr|30 days|48856600|2352222"};
        QCOMPARE(m_files->rows(kCustomers, 9), made);
        QCOMPARE(take(ImportKind::Customers, file), QByteArray("2 0 0 2"));
        QCOMPARE(take(ImportKind::Customers, "customer number,company\ncafe,Mokka\n"), QByteArray("1 1 0 0"));
        QCOMPARE(m_files->rows(kCustomers, 2).last(), QByteArray("CAFE|Mokka"));
        const auto history = ImportHistory(m_files->warehouse()).imports(1);
        QVERIFY(ImportHistory(m_files->warehouse()).undo(history->front().id, {}).ok());
        QCOMPARE(m_files->rows(kCustomers, 9), made);
    }
    void refusesCustomersThatCannotBe() {
        QCOMPARE(
            refusals(ImportKind::Customers, "code,latitude,longitude\nA,91,0\nB,1,\nC,0,181\n,1,1\nD,1,1\nd,1,1\n"),
            at(2, "latitude", ErrorCode::NumberOutOfRange) + ", " + at(3, "longitude", ErrorCode::RequiredFieldEmpty) +
                ", " + at(4, "longitude", ErrorCode::NumberOutOfRange) + ", " +
                at(5, "code", ErrorCode::RequiredFieldEmpty) + ", " + at(7, "code", ErrorCode::DuplicateCode));
    }
    void takesOrdersAsDraftsOnce() {
        QCOMPARE(take(ImportKind::Customers, "code\nCAFE\nBAR\n"), QByteArray("2 2 0 0"));
        const QByteArray file = "number,customer,sku,quantity,price,wanted,reference\n"
                                "W-1,cafe,a1,3,,2011-10-20,their 7\nW-1,CAFE,KG,0.25,9.99,,\nW-2,BAR,A1,1,,,\n";
        const QByteArrayList made{"W-1|CAFE|draft|2011-10-20|their 7|A1|3|25000",
                                  "W-1|CAFE|draft|2011-10-20|their 7|KG|250|99900", "W-2|BAR|draft|||A1|1|25000"};
        QCOMPARE(take(ImportKind::SalesOrders, file), QByteArray("3 3 0 0"));
        QCOMPARE(m_files->rows(kOrders, 8), made);
        const QByteArrayList commands = m_files->rows(kCommands, 1);
        QCOMPARE(take(ImportKind::SalesOrders, file), QByteArray("3 0 0 3"));
        QCOMPARE(m_files->rows(kCommands, 1), commands);
        QCOMPARE(refusals(ImportKind::SalesOrders, "number,customer,sku,quantity\nw-2,BAR,A1,2\n"),
                 at(2, "number", ErrorCode::DocumentDiffers));
        QCOMPARE(m_files->rows(kOrders, 8), made);
        const auto history = ImportHistory(m_files->warehouse()).imports(1);
        const auto undone = ImportHistory(m_files->warehouse()).undo(history->front().id, {});
        QVERIFY(undone.ok());
        QCOMPARE(undone->orders, 2);
        QCOMPARE(m_files->rows(kOrders, 8), QByteArrayList());
        QCOMPARE(take(ImportKind::SalesOrders, file), QByteArray("3 3 0 0")); // their numbers are free again
    }
    void refusesOrdersThatCannotBe() {
        QCOMPARE(take(ImportKind::Customers, "code\nCAFE\nBAR\n"), QByteArray("2 2 0 0"));
        QCOMPARE(
            refusals(ImportKind::SalesOrders, "number,customer,sku,quantity,price,ordered,location\n"
                                              "1,NOBODY,A1,1,,,\n1,CAFE,A9,1,,,\n1,CAFE,A1,0,,,\n1,CAFE,A1,0.5,,,\n"
                                              "1,CAFE,A1,1,0,,\n1,CAFE,A1,1,,2031-01-01,\n1,CAFE,A1,1,,,NOWHERE\n"
                                              "1,CAFE,A1,1,,,\n1,BAR,A1,1,,,\n"),
            at(2, "customer", ErrorCode::UnknownCustomer) + ", " + at(3, "sku", ErrorCode::UnknownItem) + ", " +
                at(4, "quantity", ErrorCode::ZeroQuantity) + ", " + at(5, "quantity", ErrorCode::TooManyDecimals) +
                ", " + at(6, "price", ErrorCode::ZeroPrice) + ", " + at(7, "ordered", ErrorCode::DayInFuture) + ", " +
                at(8, "location", ErrorCode::UnknownLocation) + ", " + at(10, "customer", ErrorCode::DocumentDiffers));
    }
    void aDryRunLeavesNothing() {
        ImportTestWarehouse::Options options;
        options.dryRun = true;
        const QByteArrayList before = m_files->rows(kCommands, 1);
        const auto tried = m_files->take(ImportKind::Customers, m_files->file("code\nCAFE\n"), options);
        QCOMPARE(ImportTestWarehouse::counts(tried), QByteArray("1 1 0 0"));
        QCOMPARE(m_files->rows(kCommands, 1), before);
        QCOMPARE(m_files->rows(kCustomers, 1), QByteArrayList());
    }
    void binsHaveCoordinatesInMetres() {
        QCOMPARE(
            take(ImportKind::Locations, "code,parent,x,y\nZ,MAIN,,\nB1,Z,1.5,20\nB2,Z,-3,0\nB3,Z,1,\nB4,Z,1.005,1\n"),
            QByteArray("5 3 2 0"));
        QCOMPARE(m_files->rows(kPoints, 3), (QByteArrayList{"B1|150|2000", "B2|-300|0"}));
        QCOMPARE(take(ImportKind::Locations, "code,x,y\nB1,1.5,20\nB2,4,4\n"), QByteArray("2 1 0 1"));
        const auto history = ImportHistory(m_files->warehouse()).imports(1);
        QVERIFY(ImportHistory(m_files->warehouse()).undo(history->front().id, {}).ok());
        QCOMPARE(m_files->rows(kPoints, 3), (QByteArrayList{"B1|150|2000", "B2|-300|0"}));
    }
    void picksInAShortWalk() {
        // By name it goes up, down and up again: 10 + 10 + 40 + 40, and 80 back. The short way is up once and back.
        QCOMPARE(take(ImportKind::Locations, "code,parent,x,y\nZ,MAIN,,\nB1,Z,0,40\nB2,Z,0,10\nB3,Z,0,50\nB4,Z,0,20\n"),
                 QByteArray("5 5 0 0"));
        QVERIFY(m_files
                    ->take(ImportKind::Stock, "sku,quantity,location,date\nA1,1,B1,2011-10-01\nA1,1,B2,2011-10-01\n"
                                              "A1,1,B3,2011-10-01\nA1,5,B4,2011-10-01\n")
                    .ok());
        QCOMPARE(take(ImportKind::Customers, "code\nCAFE\n"), QByteArray("1 1 0 0"));
        QCOMPARE(take(ImportKind::SalesOrders, "number,customer,sku,quantity\nW-1,CAFE,A1,3\nW-2,CAFE,A1,2\n"),
                 QByteArray("2 2 0 0"));
        const SalesOrderId first = confirmed(QStringLiteral("W-1"));
        const SalesOrderId second = confirmed(QStringLiteral("W-2"));
        QVERIFY(first && second);
        PickingService picking(m_files->warehouse());
        const auto list = picking.list();
        QVERIFY(list.ok());
        QStringList stops;
        for (const PickLine& line : list->lines) {
            stops << QStringLiteral("%1 %2 %3 %4")
                         .arg(line.stop)
                         .arg(line.place)
                         .arg(line.quantity.value)
                         .arg(line.order);
        }
        // Up to B3 and down again in either direction: all on one line.
        QCOMPARE(list->stops, 4);
        QCOMPARE(list->metres, std::optional(100.0));
        QCOMPARE(list->metresByName, std::optional(40.0 + 30 + 40 + 30 + 20));
        QCOMPARE(stops.size(), 4);
        QVERIFY(stops.filter(QStringLiteral("B4")).front().endsWith(QStringLiteral("B4 2 W-2")));
        QVERIFY(picking.markPicked(*list).ok());
        QVERIFY(picking.markPicked(*list).ok());
        QCOMPARE(SalesOrderService(m_files->warehouse()).order(second)->head.state, SalesOrderState::Picked);
        QCOMPARE(picking.list({first})->lines.size(), std::size_t(3));
        QVERIFY(SalesOrderService(m_files->warehouse()).cancel(first, {}).ok());
        QCOMPARE(picking.list({first}).error().code, ErrorCode::IllegalTransition);
    }
    void saysNothingOfMetresWhereABinHasNoCoordinates() {
        QCOMPARE(take(ImportKind::Locations, "code,parent,x,y\nZ,MAIN,,\nB1,Z,,\nB2,Z,1,1\n"), QByteArray("3 3 0 0"));
        QVERIFY(m_files->take(ImportKind::Stock, "sku,quantity,location,date\nA1,1,B2,2011-10-01\nA1,1,B1,2011-10-01\n")
                    .ok());
        QCOMPARE(take(ImportKind::Customers, "code\nCAFE\n"), QByteArray("1 1 0 0"));
        QCOMPARE(take(ImportKind::SalesOrders, "number,customer,sku,quantity\nW-1,CAFE,A1,2\n"), QByteArray("1 1 0 0"));
        QVERIFY(confirmed(QStringLiteral("W-1")));
        const auto list = PickingService(m_files->warehouse()).list();
        QVERIFY(list.ok());
        QVERIFY(!list->metres);
        QCOMPARE(list->lines.front().place, QStringLiteral("B1")); // the walking order of the catalogue
    }
};

QTEST_GUILESS_MAIN(TestImportOutbound)
#include "tst_importoutbound.moc"
