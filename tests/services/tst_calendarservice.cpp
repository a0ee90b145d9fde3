#include "calendarservice.h"

#include "importtestwarehouse.h"
#include "ledgercheck.h"

using namespace qm;

namespace {

constexpr const char* kFile = "kind,from,to,name,item,category,supplier,location,channel,price,repeats,until\n"
                              "holiday,2011-04-22,2011-04-25,Easter,,,,,,,easter,\n"
                              "closed,2011-10-16,,Sunday,,,,MAIN,,,weekly,2012-12-31\n"
                              "promotion,2011-11-01,2011-11-07,Tea week,TEA,,,MAIN,shop,2.50,,\n"
                              "promotion,2011-12-01,2011-12-05,Advent,,Drinks,,,,,,\n"
                              "supplier_closed,2011-12-20,2012-01-05,Winter,,,S,,,,,\n"
                              "price,2012-01-01,,,TEA,,,,,3.20,,\n"
                              "no_receiving,2011-10-31,,Stocktake,,,,,,,,\n";

class Shop : public ImportTestWarehouse {
public:
    Shop() {
        QVERIFY(take(ImportKind::Items, "sku,name,category,price\nTEA,Tea,Drinks,3.00\n").ok());
        QVERIFY(take(ImportKind::Suppliers, "code,name\nS,Sam & Co\n").ok());
    }
    using ImportTestWarehouse::take;
    QByteArray take(const QByteArray& content) { return counts(take(ImportKind::Calendar, content)); }
    CalendarService service() { return CalendarService(warehouse()); }
    QByteArray exported() {
        const QString path = file({});
        if (!service().exportCsv(path).ok()) {
            return "failed";
        }
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("unreadable");
    }
    QByteArrayList brokenRules() {
        QByteArrayList broken;
        const auto report = warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        for (const BrokenRule& rule : report->broken) {
            broken << rule.name.toUtf8();
        }
        return broken;
    }
};

} // namespace

class TestCalendarService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAFileInAndWritesTheSameOut() {
        Shop shop;
        QCOMPARE(shop.take(kFile), QByteArray("7 7 0 0"));
        QCOMPARE(shop.take(kFile), QByteArray("7 0 0 7"));
        const QByteArray written = shop.exported();
        Shop other;
        QCOMPARE(other.take(written), QByteArray("7 7 0 0"));
        QCOMPARE(other.exported(), written);
        QCOMPARE(shop.brokenRules(), QByteArrayList());
        // A changed line is the same entry: its last day moves.
        QCOMPARE(shop.take("kind,from,to,name,supplier\nsupplier_closed,2011-12-20,2012-01-08,Winter,S\n"),
                 QByteArray("1 1 0 0"));
        QCOMPARE(shop.service().entries()->size(), std::size_t{7});
    }

    void refusesRowsWithTheirReason_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no such kind") << QByteArray("holidays,2011-12-01,,X,,,,,,") << QByteArray("kind");
        QTest::newRow("no day") << QByteArray("closed,,,X,,,,,,") << QByteArray("from");
        QTest::newRow("ends before it begins")
            << QByteArray("closed,2011-12-02,2011-12-01,X,,,,,,") << QByteArray("to");
        QTest::newRow("nameless holiday") << QByteArray("holiday,2011-12-01,,,,,,,,") << QByteArray("name");
        QTest::newRow("unknown item") << QByteArray("promotion,2011-12-01,,X,NONE,,,,,") << QByteArray("item");
        QTest::newRow("unknown category") << QByteArray("promotion,2011-12-01,,X,,NONE,,,,") << QByteArray("category");
        QTest::newRow("unknown supplier")
            << QByteArray("supplier_closed,2011-12-01,,X,,,NONE,,,") << QByteArray("supplier");
        QTest::newRow("no supplier") << QByteArray("supplier_closed,2011-12-01,,X,,,,,,") << QByteArray("supplier");
        QTest::newRow("unknown place") << QByteArray("closed,2011-12-01,,X,,,,NONE,,") << QByteArray("location");
        QTest::newRow("price of nothing") << QByteArray("price,2011-12-01,,,,,,,3.00,") << QByteArray("item");
        QTest::newRow("price without one") << QByteArray("price,2011-12-01,,,TEA,,,,,") << QByteArray("price");
        QTest::newRow("price 0") << QByteArray("price,2011-12-01,,,TEA,,,,0,") << QByteArray("price");
        QTest::newRow("monthly") << QByteArray("closed,2011-12-01,,X,,,,,,monthly") << QByteArray("repeats");
    }
    void refusesRowsWithTheirReason() {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, field);
        Shop shop;
        const auto result = shop.take(ImportKind::Calendar,
                                      "kind,from,to,name,item,category,supplier,location,price,repeats\n" + row + "\n");
        QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("1 0 1 0"));
        QCOMPARE(QByteArray::fromStdString(result->errors.front().field), field);
        QVERIFY(shop.service().entries()->empty());
    }

    void everythingCanBeTakenBack() {
        Shop shop;
        QCOMPARE(shop.take(kFile), QByteArray("7 7 0 0"));
        const QByteArray before = shop.exported();
        CalendarService service = shop.service();
        CalendarEntry entry = service.entries()->front();
        const CalendarEntry old = entry;
        entry.name = QStringLiteral("Long Easter");
        QVERIFY(service.save(entry).ok());
        QVERIFY(shop.exported() != before);
        QVERIFY(service.revert(old).ok());
        QCOMPARE(shop.exported(), before);
        const std::vector<CalendarEntryId> ids{service.entries()->at(1).id, service.entries()->at(3).id};
        QVERIFY(service.remove(ids).ok());
        QCOMPARE(service.entries()->size(), std::size_t{5});
        QVERIFY(service.restore(ids).ok());
        QCOMPARE(shop.exported(), before);
        QCOMPARE(shop.brokenRules(), QByteArrayList());
    }

    void refusesATwinAndAStaleVersion() {
        Shop shop;
        CalendarService service = shop.service();
        CalendarEntry entry;
        entry.name = QStringLiteral("Move");
        entry.days = {*CalendarDay::fromDate(2011, 11, 1), *CalendarDay::fromDate(2011, 11, 1)};
        const auto first = service.save(entry);
        QVERIFY(first.ok());
        QCOMPARE(service.save(entry).error().code, ErrorCode::DuplicateCode);
        QVERIFY(service.remove({*first}).ok());
        QVERIFY(service.save(entry).ok());
        QCOMPARE(service.restore({*first}).error().code, ErrorCode::DuplicateCode);
        CalendarEntry stale = service.entries()->front();
        CalendarEntry fresh = stale;
        fresh.days.last = fresh.days.last + 1;
        QVERIFY(service.save(fresh).ok());
        stale.days.last = stale.days.last + 2;
        QCOMPARE(service.save(stale).error().code, ErrorCode::Conflict);
    }

    void showsWhatComesNextFirst() {
        Shop shop;
        QCOMPARE(shop.take("kind,from,to,name,repeats\nclosed,2011-01-01,,New Year,yearly\n"
                           "closed,2011-10-14,2011-10-16,Move,\nclosed,2011-09-01,,Past,\n"),
                 QByteArray("3 3 0 0"));
        const auto rows = shop.service().rows(*CalendarDay::fromDate(2011, 10, 15));
        QCOMPARE(rows->at(0).entry.name, QStringLiteral("Move"));
        QCOMPARE(rows->at(1).next->first, *CalendarDay::fromDate(2012, 1, 1));
        QVERIFY(!rows->at(2).next);
    }
};

QTEST_GUILESS_MAIN(TestCalendarService)
#include "tst_calendarservice.moc"
