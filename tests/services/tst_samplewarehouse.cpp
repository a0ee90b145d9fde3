#include "database.h"
#include "ledgercheck.h"
#include "replenishmentservice.h"
#include "samplewarehouse.h"
#include "statement.h"
#include "warehouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <map>

using namespace qm;

namespace {

constexpr Sql kSaleMoments{"SELECT DISTINCT moment FROM sales_line ORDER BY moment"};
constexpr Sql kItems{"SELECT count(*) FROM item"};
constexpr Sql kUncounted{"SELECT count(*) FROM item WHERE id NOT IN (SELECT item_id FROM balance)"};
constexpr Sql kExpiring{"SELECT count(DISTINCT item_id) FROM lot WHERE expiry IS NOT NULL"};
constexpr Sql kFixed{"SELECT count(*) FROM threshold WHERE source = 'fixed'"};

} // namespace

class TestSampleWarehouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUpToYesterdayOnEveryWeekday_data();
    void isUpToYesterdayOnEveryWeekday();
    void isAShopRunWithCare();
    void leavesNothingBehindWhenItIsCancelled();

private:
    /// Made for the day; open at 9:15 of it.
    std::unique_ptr<Warehouse> shop(CalendarDay day) {
        const QString file = m_folder.filePath(QStringLiteral("%1.qm").arg(++m_made));
        if (!SampleWarehouse::create(file, day, {}).ok()) {
            return nullptr;
        }
        WarehouseOptions options;
        options.clock = [day] {
            return QDateTime(QDate::fromString(QString::fromStdString(day.toIso()), Qt::ISODate), QTime(9, 15),
                             Qt::UTC);
        };
        return Warehouse::open(file, options).value();
    }
    static std::vector<std::int64_t> numbers(Warehouse& warehouse, Sql query) {
        std::vector<std::int64_t> values;
        const Status read = warehouse.read([&](const Database& database) -> Status {
            Statement rows = database.query(query);
            while (rows.next()) {
                values.push_back(rows.integer(0));
            }
            return rows.status();
        });
        return read.ok() ? values : std::vector<std::int64_t>{};
    }
    static std::int64_t number(Warehouse& warehouse, Sql query) { return numbers(warehouse, query).at(0); }
    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestSampleWarehouse::isUpToYesterdayOnEveryWeekday_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("lastSale");
    // The real shop never sold on a Saturday.
    QTest::newRow("Friday") << "2026-11-20"
                            << "2026-11-19";
    QTest::newRow("Saturday") << "2026-11-21"
                              << "2026-11-20";
    QTest::newRow("Sunday") << "2026-11-22"
                            << "2026-11-20";
    QTest::newRow("Monday") << "2026-11-23"
                            << "2026-11-22";
    QTest::newRow("Thursday, another year") << "2031-03-06"
                                            << "2031-03-05";
}

void TestSampleWarehouse::isUpToYesterdayOnEveryWeekday() {
    QFETCH(QString, day);
    QFETCH(QString, lastSale);
    const CalendarDay asOf = *CalendarDay::fromIso(day.toStdString());
    const auto warehouse = shop(asOf);
    QVERIFY(warehouse);
    const auto moments = numbers(*warehouse, kSaleMoments);
    QVERIFY(moments.size() > 200);
    QCOMPARE(QString::fromStdString(Moment{moments.back()}.day().toIso()), lastSale);
    for (const std::int64_t moment : moments) {
        QVERIFY2(Moment{moment}.day().dayOfWeek() != 6, Moment{moment}.day().toIso().c_str());
    }
    const auto report = warehouse->read([](const Database& database) { return LedgerCheck::run(database); });
    QVERIFY(report.ok());
    QVERIFY(report->ok());
    std::map<QString, int> kinds;
    for (const OpenAnomaly& anomaly : report->anomalies) {
        ++kinds[anomaly.kind];
    }
    QCOMPARE(kinds[QStringLiteral("negative-stock")], 1);
    // The real shop sold in bulk now and then: some for a user to judge, not so many that nobody looks.
    QVERIFY(kinds[QStringLiteral("bulk-sale")] >= 1 && kinds[QStringLiteral("bulk-sale")] <= 15);
    QCOMPARE(kinds.size(), std::size_t(2));
}

void TestSampleWarehouse::isAShopRunWithCare() {
    const CalendarDay day = *CalendarDay::fromDate(2026, 11, 20);
    const auto warehouse = shop(day);
    QVERIFY(warehouse);
    const std::int64_t items = number(*warehouse, kItems);
    QVERIFY2(items > 250 && items < 350, QByteArray::number(qint64(items)));
    const std::int64_t uncounted = number(*warehouse, kUncounted);
    QVERIFY2(uncounted > 5 && uncounted < 15, QByteArray::number(qint64(uncounted)));
    QVERIFY(number(*warehouse, kExpiring) >= 3);
    QCOMPARE(number(*warehouse, kFixed), std::int64_t(1));
    // A buyer who orders weekly, and slow items for months, has most items covered on any one day: what is due is a
    // small part of the range.
    ReplenishmentService service(*warehouse);
    const auto summary = service.suggest({day, {}});
    QVERIFY(summary.ok());
    QVERIFY2(summary->included > 15 && summary->included < items / 3, QByteArray::number(summary->included));
    QVERIFY2(summary->apart > 0 && summary->apart < 10, QByteArray::number(summary->apart));
}

void TestSampleWarehouse::leavesNothingBehindWhenItIsCancelled() {
    JobProgress progress;
    progress.cancelled = [] { return true; };
    const QString file = m_folder.filePath(QStringLiteral("cancelled.qm"));
    const Status made = SampleWarehouse::create(file, *CalendarDay::fromDate(2026, 11, 20), {}, progress);
    QVERIFY(!made.ok());
    QVERIFY(made.error().code == ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSampleWarehouse)
#include "tst_samplewarehouse.moc"
