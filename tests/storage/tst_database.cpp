#include "database.h"
#include "migrator.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sqlite3.h>

using namespace qm;

class TestDatabase : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString path() { return m_folder.filePath(QStringLiteral("%1.qm").arg(++m_count)); }
    QString made() {
        const QString file = path();
        auto database = Database::create(file);
        if (!database.ok() || !Migrator::migrate(**database).ok() ||
            !(*database)->checkpoint(Database::Checkpoint::Truncating).ok()) {
            return {};
        }
        return file;
    }
    static std::int64_t value(const Database& database, Sql sql) {
        Statement row = database.query(sql);
        return row.next() ? row.integer(0) : -1;
    }
    static void patch(const QString& path, qint64 offset, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void setsAndReadsBackEveryPragma_data() {
        QTest::addColumn<bool>("writing");
        QTest::newRow("writing") << true;
        QTest::newRow("reading") << false;
    }
    void setsAndReadsBackEveryPragma() {
        QFETCH(bool, writing);
        const auto opened = Database::open(made(), writing ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
        QVERIFY(opened.ok());
        const Database& database = **opened;
        sqlite3_stmt* journal = nullptr;
        QCOMPARE(sqlite3_prepare_v2(database.handle(), "PRAGMA journal_mode", -1, &journal, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_step(journal), SQLITE_ROW);
        QCOMPARE(reinterpret_cast<const char*>(sqlite3_column_text(journal, 0)), "wal");
        sqlite3_finalize(journal);
        QCOMPARE(value(database, "PRAGMA synchronous"), std::int64_t(2));
        QCOMPARE(value(database, "PRAGMA foreign_keys"), std::int64_t(1));
        QCOMPARE(value(database, "PRAGMA recursive_triggers"), std::int64_t(1));
        QCOMPARE(value(database, "PRAGMA cell_size_check"), std::int64_t(1));
        QCOMPARE(value(database, "PRAGMA trusted_schema"), std::int64_t(0));
        QCOMPARE(value(database, "PRAGMA secure_delete"), std::int64_t(1));
        QCOMPARE(value(database, "PRAGMA mmap_size"), std::int64_t(0));
        QCOMPARE(value(database, "PRAGMA wal_autocheckpoint"), std::int64_t(0));
    }
    void knowsItsOwnSchema() {
        const auto database = Database::open(made(), Database::Mode::ReadOnly);
        QVERIFY(database.ok());
        QVERIFY(Migrator::verifySchema(**database).ok());
        QCOMPARE(value(**database, "PRAGMA user_version"), std::int64_t(Migrator::newestVersion()));
        QCOMPARE(value(**database, "PRAGMA application_id"), std::int64_t(kApplicationId));
    }
    void migratesOnce() {
        auto database = Database::open(made(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(Migrator::migrate(**database).ok());
        QCOMPARE(value(**database, "SELECT count(*) FROM app_user"), std::int64_t(1));
    }
    void refusesAFileThatIsNotThere() {
        QCOMPARE(Migrator::inspect(path()).error().code, ErrorCode::FileMissing);
        QCOMPARE(Database::open(path(), Database::Mode::ReadWrite).error().code, ErrorCode::FileMissing);
    }
    void refusesAnEmptyFile() {
        const QString file = path();
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QCOMPARE(Migrator::inspect(file).error().code, ErrorCode::FileEmpty);
    }
    void refusesAFileOfAnotherKind() {
        const QString file = path();
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(4'000, 'x'));
        text.close();
        QCOMPARE(Migrator::inspect(file).error().code, ErrorCode::FileForeign);
    }
    void refusesTheDatabaseOfAnotherProgram() {
        const QString file = made();
        patch(file, 68, QByteArray("\x00\x00\x00\x07", 4));
        QCOMPARE(Migrator::inspect(file).error().code, ErrorCode::FileForeign);
    }
    void refusesANewerDatabaseAndNamesBothVersions() {
        const QString file = made();
        patch(file, 60, QByteArray("\x00\x00\x03\xE7", 4));
        const auto version = Migrator::inspect(file);
        QCOMPARE(version.error().code, ErrorCode::DatabaseNewer);
        QCOMPARE(version.error().args, (std::vector<std::string>{"999", std::to_string(Migrator::newestVersion())}));
    }
    void refusesToMakeAFileThatIsThere() { QCOMPARE(Database::create(made()).error().code, ErrorCode::DatabaseExists); }
    void doesNotWriteWhenOpenedForReading() {
        const auto database = Database::open(made(), Database::Mode::ReadOnly);
        QVERIFY(database.ok());
        QCOMPARE((*database)->checkpoint(Database::Checkpoint::Passive).ok(), true);
        QVERIFY((*database)->beginRead().ok());
        QCOMPARE(value(**database, "SELECT count(*) FROM setting"), std::int64_t(0));
        (*database)->endRead();
    }
    void copiesItselfWhole() {
        const auto database = Database::open(made(), Database::Mode::ReadOnly);
        const QString copy = path();
        QVERIFY((*database)->copyInto(copy).ok());
        const auto opened = Database::open(copy, Database::Mode::ReadOnly);
        QVERIFY(opened.ok());
        QVERIFY(Migrator::verifySchema(**opened).ok());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
