#include "migrator.h"
#include "settingrepository.h"
#include "transaction.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace qm;

class TestTransaction : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;

    std::unique_ptr<Transaction> begin(const QString& uuid = {}) {
        CommandRow row;
        row.uuid = uuid.isEmpty() ? QString::number(++m_count) : uuid;
        row.kind = QStringLiteral("test");
        row.user = UserId{1};
        auto transaction = Transaction::begin(*m_database, row);
        if (!transaction.ok()) {
            qWarning("%s", transaction.error().detail.c_str());
            return nullptr;
        }
        return std::move(transaction).value();
    }
    std::int64_t count(Sql sql) {
        Statement row = m_database->query(sql);
        return row.next() ? row.integer(0) : -1;
    }
    std::int64_t settings() { return count("SELECT count(*) FROM setting"); }
    Status set(Transaction& transaction, int key) {
        return settingrepository::write(transaction, QString::number(key), QStringLiteral("x"));
    }

private Q_SLOTS:
    void init() {
        const QString file = m_folder.filePath(QStringLiteral("%1.qm").arg(++m_count));
        auto database = Database::create(file);
        QVERIFY(database.ok());
        m_database = std::move(database).value();
        QVERIFY(Migrator::migrate(*m_database).ok());
    }
    void cleanup() { m_database.reset(); }

    void keepsWhatIsCommitted() {
        auto transaction = begin();
        QVERIFY(set(*transaction, 1).ok());
        QVERIFY(set(*transaction, 2).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(settings(), std::int64_t(2));
        QCOMPARE(count("SELECT count(*) FROM command"), std::int64_t(1));
    }
    void refusesASecondCommit() {
        auto transaction = begin();
        QVERIFY(set(*transaction, 1).ok());
        QVERIFY(transaction->commit().ok());
        const Status again = transaction->commit();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::Internal);
        QVERIFY(!set(*transaction, 2).ok());
        QCOMPARE(settings(), std::int64_t(1));
    }
    void leavesNothingWhenItsScopeEnds() {
        {
            auto transaction = begin();
            QVERIFY(set(*transaction, 1).ok());
        }
        QCOMPARE(settings(), std::int64_t(0));
        QCOMPARE(count("SELECT count(*) FROM command"), std::int64_t(0));
        auto next = begin();
        QVERIFY(set(*next, 1).ok());
        QVERIFY(next->commit().ok());
        QCOMPARE(settings(), std::int64_t(1));
    }
    void leavesNothingAfterARollbackByHand() {
        auto transaction = begin();
        QVERIFY(set(*transaction, 1).ok());
        transaction->rollback();
        QVERIFY(!transaction->commit().ok());
        QCOMPARE(settings(), std::int64_t(0));
    }
    void survivesAFailingStatement() {
        auto transaction = begin();
        QVERIFY(set(*transaction, 1).ok());
        const Status failed = transaction->execute("INSERT INTO counter (name, value) VALUES ('c', -1)");
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, ErrorCode::StorageFailed);
        QVERIFY(transaction->commit().ok());
        QCOMPARE(settings(), std::int64_t(1));
        QCOMPARE(count("SELECT count(*) FROM counter"), std::int64_t(0));
    }
    void refusesACommandThatWasDone() {
        {
            auto transaction = begin(QStringLiteral("same"));
            QVERIFY(transaction->commit().ok());
        }
        CommandRow row;
        row.uuid = QStringLiteral("same");
        row.user = UserId{1};
        const auto again = Transaction::begin(*m_database, row);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
        QVERIFY(begin() != nullptr);
    }
    void savesNothingThatIsUnfinished() {
        auto transaction = begin();
        QVERIFY(set(*transaction, 1).ok());
        transaction->setUnfinished(true);
        QVERIFY(!transaction->commit().ok());
        QCOMPARE(settings(), std::int64_t(0));
    }
    void tellsWhatItTouched() {
        auto transaction = begin();
        QVERIFY(!transaction->changes());
        QVERIFY(set(*transaction, 1).ok());
        QCOMPARE(transaction->changes(), DataChange(DataArea::Settings));
    }
    void letsAQueryWriteNothing() {
        Statement query = m_database->query("DELETE FROM setting");
        QVERIFY(!query.next());
        QCOMPARE(query.status().error().code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
