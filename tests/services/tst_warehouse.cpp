#include "ledgercheck.h"
#include "settingrepository.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

#include <thread>

using namespace qm;

class TestWarehouse : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString path() { return m_folder.filePath(QStringLiteral("%1.qm").arg(++m_count)); }
    static NewWarehouse start() {
        NewWarehouse start;
        start.currency = QStringLiteral("GBP");
        return start;
    }
    static Status set(Warehouse& warehouse, const QString& key, const QString& uuid = {}) {
        return warehouse.write({QStringLiteral("test"), {}, uuid}, [&](Transaction& transaction) {
            return settingrepository::write(transaction, key, QStringLiteral("x"));
        });
    }
    static Result<bool> has(const Warehouse& warehouse, const QString& key) {
        return warehouse.read([&](const Database& database) -> Result<bool> {
            const auto value = settingrepository::read(database, key);
            if (!value.ok()) {
                return value.error();
            }
            return value->has_value();
        });
    }

private Q_SLOTS:
    void beginsWithAPlaceACurrencyAndAUser() {
        const QString file = path();
        auto warehouse = Warehouse::create(file, start());
        QVERIFY(warehouse.ok());
        QCOMPARE((*warehouse)->currency(), QStringLiteral("GBP"));
        QCOMPARE((*warehouse)->currencyDigits(), 2);
        QCOMPARE((*warehouse)->defaultLocation(), LocationId{1});
        QCOMPARE((*warehouse)->user(), UserId{1});
        warehouse->reset();
        const auto again = Warehouse::open(file);
        QVERIFY(again.ok());
        QCOMPARE((*again)->currency(), QStringLiteral("GBP"));
    }
    void leavesNothingBehindWhenItCannotBeMade() {
        NewWarehouse wrong = start();
        wrong.currency = QStringLiteral("XYZ");
        const QString file = path();
        QCOMPARE(Warehouse::create(file, wrong).error().code, ErrorCode::UnknownCurrency);
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.qm"));
        QCOMPARE(Warehouse::create(nowhere, start()).error().code, ErrorCode::FileUnwritable);
        QVERIFY(QDir(m_folder.path()).entryList({QFileInfo(file).fileName() + QLatin1Char('*')}).isEmpty());
    }
    void tellsAfterTheCommitWhatChanged() {
        const auto warehouse = Warehouse::create(path(), start());
        QSignalSpy spy(warehouse->get(), &Warehouse::dataChanged);
        QVERIFY(set(**warehouse, QStringLiteral("a")).ok());
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).value<DataChange>(), DataChange(DataArea::Settings));
    }
    void takesBackWhatFails() {
        const auto warehouse = Warehouse::create(path(), start());
        QSignalSpy spy(warehouse->get(), &Warehouse::dataChanged);
        const Status failed = (*warehouse)->write({QStringLiteral("test"), {}, {}}, [](Transaction& transaction) {
            const Status done = settingrepository::write(transaction, QStringLiteral("half"), QStringLiteral("x"));
            return done.ok() ? Status(Error{ErrorCode::Cancelled, {}, {}}) : done;
        });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QCOMPARE(*has(**warehouse, QStringLiteral("half")), false);
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
    }
    void doesOneActOnce() {
        const auto warehouse = Warehouse::create(path(), start());
        QVERIFY(set(**warehouse, QStringLiteral("a"), QStringLiteral("click")).ok());
        QCOMPARE(set(**warehouse, QStringLiteral("b"), QStringLiteral("click")).error().code, ErrorCode::AlreadyDone);
        QCOMPARE(*has(**warehouse, QStringLiteral("b")), false);
    }
    void isUsedFromManyThreads() {
        const auto warehouse = Warehouse::create(path(), start());
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 25; ++i) {
                    const QString key = QStringLiteral("%1-%2").arg(thread).arg(i);
                    if (!set(**warehouse, key).ok() || !*has(**warehouse, key)) {
                        ++failures;
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failures.load(), 0);
    }
    void asksTheClockItWasGiven() {
        WarehouseOptions options;
        options.clock = [] { return QDateTime(QDate(2011, 10, 15), QTime(9, 30), QTimeZone("Europe/Berlin")); };
        const auto warehouse = Warehouse::create(path(), start(), options);
        const CalendarDay day = *CalendarDay::fromDate(2011, 10, 15);
        QCOMPARE((*warehouse)->today(), day);
        QCOMPARE((*warehouse)->now(), Moment::at(day, 9 * 3600 + 30 * 60));
        (*warehouse)->setWorkingDay(day + 7);
        QCOMPARE((*warehouse)->today(), day + 7);
        QCOMPARE((*warehouse)->now(), Moment::at(day + 7, 9 * 3600 + 30 * 60));
    }
    void warnsOfAClockThatWentBack_data() {
        QTest::addColumn<QDateTime>("clock");
        QTest::addColumn<bool>("warns");
        const QDateTime last(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
        QTest::newRow("a second back") << last.addSecs(-1) << false;
        QTest::newRow("an hour back") << last.addSecs(-3600) << false;
        QTest::newRow("a day back") << last.addDays(-1) << true;
        QTest::newRow("ten years back") << last.addYears(-10) << true;
        QTest::newRow("1970") << QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC) << true;
        QTest::newRow("before 1970") << QDateTime(QDate(1969, 7, 20), QTime(0, 0), Qt::UTC) << true;
        QTest::newRow("ten years on") << last.addYears(10) << false;
        QTest::newRow("2038") << QDateTime(QDate(2038, 1, 20), QTime(0, 0), Qt::UTC) << false;
    }
    void warnsOfAClockThatWentBack() {
        QFETCH(const QDateTime, clock);
        QFETCH(const bool, warns);
        const QString file = path();
        WarehouseOptions options;
        options.clock = [] { return QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC); };
        QVERIFY(Warehouse::create(file, start(), options).ok());
        options.clock = [clock] { return clock; };
        const auto warehouse = Warehouse::open(file, options);
        QVERIFY(warehouse.ok());
        QCOMPARE((*warehouse)->clockWarning().has_value(), warns);
        // It works on all the same, and what is recorded keeps every rule.
        QVERIFY(set(**warehouse, QStringLiteral("after")).ok());
        const auto report = (*warehouse)->read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY(report->ok());
    }
    void writesNothingWhenOpenedForReading() {
        const QString file = path();
        QVERIFY(Warehouse::create(file, start()).ok());
        WarehouseOptions options;
        options.readOnly = true;
        const auto warehouse = Warehouse::open(file, options);
        QVERIFY(warehouse.ok());
        QCOMPARE(set(**warehouse, QStringLiteral("a")).error().code, ErrorCode::DatabaseReadOnly);
        QCOMPARE(*has(**warehouse, QStringLiteral("currency")), true);
    }
};

QTEST_GUILESS_MAIN(TestWarehouse)
#include "tst_warehouse.moc"
