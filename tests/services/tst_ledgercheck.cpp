#include "backup.h"
#include "breakages.h"
#include "catalogueservice.h"
#include "ledgercheck.h"
#include "ledgerfixture.h"
#include "migrator.h"

#include <QtTest/QtTest>

#include <sqlite3.h>

using namespace qm;

/// Each rule is broken on purpose in a copy of a good file, with its triggers dropped, and must be named.
class TestLedgerCheck : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;
    QTemporaryDir m_folder;
    QString m_good;
    int m_count = 0;

    /// Runs SQL on a file without any of its guards.
    static bool damage(const QString& file, const char* sql) {
        sqlite3* handle = nullptr;
        bool done = sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK;
        sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        std::vector<std::string> triggers;
        sqlite3_exec(
            handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
            [](void* names, int, char** values, char**) {
                static_cast<std::vector<std::string>*>(names)->push_back(values[0]);
                return 0;
            },
            &triggers, nullptr);
        for (const std::string& name : triggers) {
            char* drop = sqlite3_mprintf("DROP TRIGGER %w", name.c_str());
            done = done && sqlite3_exec(handle, drop, nullptr, nullptr, nullptr) == SQLITE_OK;
            sqlite3_free(drop);
        }
        done = done &&
               sqlite3_exec(handle, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON", nullptr, nullptr,
                            nullptr) == SQLITE_OK &&
               sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!done) {
            qWarning("%s", sqlite3_errmsg(handle));
        }
        sqlite3_close(handle);
        return done;
    }
    static LedgerReport reportOf(const QString& file) {
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database.ok()) {
            return {};
        }
        const auto report = LedgerCheck::run(**database);
        return report.ok() ? *report : LedgerReport{};
    }
    static QStringList namesOf(const LedgerReport& report) {
        QStringList names;
        for (const BrokenRule& rule : report.broken) {
            names.append(rule.name);
        }
        return names;
    }
    QString copy() {
        const QString file = m_folder.filePath(QStringLiteral("copy%1.qm").arg(++m_count));
        return QFile::copy(m_good, file) ? file : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        m_stock = std::make_unique<LedgerFixture>();
        const ItemId tea = m_stock->addItem(QStringLiteral("TEA"));
        const ItemId milk = m_stock->addItem(QStringLiteral("MILK"));
        const LocationId shop = m_stock->site();
        const LocationId bin = m_stock->addBin(QStringLiteral("A1"), shop);
        m_stock->count(tea, shop, at(1, 9), 20);
        m_stock->sale(tea, shop, at(2, 10), 3, QStringLiteral("1"));
        const DocumentId undone = m_stock->sale(tea, shop, at(2, 11), 2, QStringLiteral("2"));
        QVERIFY(m_stock->reverse(undone).ok());
        m_stock->receipt(tea, shop, at(3, 9), 5, {QStringLiteral("L1"), day(20)});
        m_stock->sale(milk, shop, at(3, 12), 1, QStringLiteral("3"));
        m_stock->count(tea, shop, at(4, 9), 18);
        m_stock->sale(tea, shop, at(3, 15), 1, QStringLiteral("4"));
        QVERIFY(m_stock
                    ->post([&](Ledger& ledger) -> Status {
                        const auto moved = ledger.addTransfer({tea, shop, LotId{}}, bin, {4}, at(5, 9));
                        const auto gone =
                            ledger.addWriteOff({tea, shop, LotId{}}, {1}, at(5, 10), QStringLiteral("broken"));
                        return moved.ok() && gone.ok() ? Status() : Status(Error{});
                    })
                    .ok());
        m_stock->count(milk, shop, at(6, 9), 1);
        m_stock->sale(milk, shop, at(6, 10), 2, QStringLiteral("5")); // below zero: an open anomaly
        CatalogueService catalogue(m_stock->warehouse());
        auto item = catalogue.item(tea);
        QVERIFY(item.ok());
        item->price = UnitPrice{25'000};
        QVERIFY(catalogue.saveItem(*item).ok());

        m_good = m_folder.filePath(QStringLiteral("good.qm"));
        const auto database = Database::open(m_stock->warehouse().file(), Database::Mode::ReadOnly);
        QVERIFY(database.ok());
        const Status saved = backupDatabase(**database, m_good);
        QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().args.at(0).c_str());
    }
    void findsNothingInAGoodFileAndListsItsAnomalies() {
        const LedgerReport report = reportOf(m_good);
        QCOMPARE(namesOf(report), QStringList());
        QCOMPARE(report.anomalies.size(), std::size_t(1));
        QCOMPARE(report.anomalies.at(0).kind, QStringLiteral("negative-stock"));
        QCOMPARE(report.anomalies.at(0).sku, QStringLiteral("MILK"));
        QVERIFY(report.movements > 10);
        QCOMPARE(report.chainHead.size(), 64);
    }
    void seesDroppedTriggers() {
        const QString file = copy();
        QVERIFY(damage(file, "SELECT 1"));
        QCOMPARE(namesOf(reportOf(file)), QStringList{QStringLiteral("schema")});
    }
    void findsEachBrokenRule_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("sql");
        for (const Breakage& breakage : kBreakages) {
            QTest::newRow(breakage.name) << QString::fromLatin1(breakage.rule) << QByteArray(breakage.sql);
        }
    }
    void findsEachBrokenRule() {
        QFETCH(QString, rule);
        QFETCH(QByteArray, sql);
        const QString file = copy();
        QVERIFY(damage(file, sql.constData()));
        const QStringList names = namesOf(reportOf(file));
        QVERIFY2(names.contains(rule), qPrintable(names.join(u',')));
    }
    void triesEveryRule() {
        QStringList tried;
        for (const Breakage& breakage : kBreakages) {
            tried.append(QString::fromLatin1(breakage.rule));
        }
        for (const QString& name : LedgerCheck::ruleNames()) {
            QVERIFY2(tried.contains(name), qPrintable(name));
        }
    }
    void stopsWhenCancelled() {
        const auto database = Database::open(m_good, Database::Mode::ReadOnly);
        QCOMPARE(LedgerCheck::run(**database, [] { return true; }).error().code, ErrorCode::Cancelled);
    }
    void refusesToBackUpADamagedDatabaseAndLeavesTheTarget() {
        const QString file = copy();
        QVERIFY(damage(file, "UPDATE balance SET on_hand = on_hand + 1"));
        const QString target = copy();
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        const Status refused = backupDatabase(**database, target);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(reportOf(target).ok());
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }
    void restoresAndKeepsWhatWasThere() {
        const QString present = copy();
        {
            const auto warehouse = Warehouse::open(present);
            QVERIFY(warehouse.ok());
            QVERIFY((*warehouse)
                        ->write({QStringLiteral("test"), {}, {}},
                                [](Transaction& transaction) {
                                    return transaction.execute("INSERT INTO setting VALUES ('later', 'x')");
                                })
                        .ok());
        }
        const auto kept = restoreDatabase(m_good, present);
        QVERIFY(kept.ok());
        const auto count = [](const QString& file) {
            const auto database = Database::open(file, Database::Mode::ReadOnly);
            Statement row = (*database)->query("SELECT count(*) FROM setting WHERE key = 'later'");
            return row.next() ? row.integer(0) : -1;
        };
        QCOMPARE(count(present), std::int64_t(0));
        QCOMPARE(count(*kept), std::int64_t(1));
        QVERIFY(Warehouse::open(present).ok());
    }
    void refusesToRestoreOverADatabaseInUse() {
        const QString present = copy();
        const auto warehouse = Warehouse::open(present);
        QVERIFY(warehouse.ok());
        QCOMPARE(restoreDatabase(m_good, present).error().code, ErrorCode::DatabaseLocked);
        QVERIFY(reportOf(present).ok());
    }
    void refusesToRestoreADamagedBackup() {
        const QString backup = copy();
        QVERIFY(damage(backup, "UPDATE movement SET quantity = 99 WHERE seq = 1"));
        const QString present = copy();
        QCOMPARE(restoreDatabase(backup, present).error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(reportOf(present).ok());
    }
};

QTEST_GUILESS_MAIN(TestLedgerCheck)
#include "tst_ledgercheck.moc"
