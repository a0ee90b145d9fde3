#include "ledgercheck.h"
#include "migrator.h"
#include "warehouse.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <map>
#include <sqlite3.h>

using namespace qm;

namespace {

constexpr auto kFixtures = QM_TEST_DATA "/schemas";

/// A connection of the test's own, so that nothing of the program stands between it and the file.
class Plain {
public:
    explicit Plain(const QString& file) { sqlite3_open(file.toUtf8().constData(), &m_handle); }
    ~Plain() { sqlite3_close(m_handle); }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    bool run(const QByteArray& script) const {
        return sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    QStringList rows(const QString& query) const {
        QStringList rows;
        const auto add = [](void* list, int count, char** values, char**) {
            QStringList fields;
            for (int i = 0; i < count; ++i) {
                fields += values[i] == nullptr ? QStringLiteral("NULL") : QString::fromUtf8(values[i]);
            }
            static_cast<QStringList*>(list)->append(fields.join(QLatin1Char('|')));
            return 0;
        };
        if (sqlite3_exec(m_handle, query.toUtf8().constData(), add, &rows, nullptr) != SQLITE_OK) {
            rows = {QString::fromUtf8(sqlite3_errmsg(m_handle))};
        }
        return rows;
    }

private:
    sqlite3* m_handle = nullptr;
};

/// For each table, what it holds, by the query that reads just those columns.
using Contents = std::map<QString, std::pair<QString, QStringList>>;

Contents contentsOf(const Plain& database) {
    Contents contents;
    for (const QString& table : database.rows(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"))) {
        QStringList columns;
        for (const QString& column :
             database.rows(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table))) {
            columns += QStringLiteral("quote(\"%1\")").arg(column);
        }
        const QString query = QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1, 2").arg(columns.join(u','), table);
        contents[table] = {query, database.rows(query)};
    }
    return contents;
}

} // namespace

/// Every older schema that was ever released has a fixture in tests/data/schemas, made by the program of its time.
class TestSchemaUpgrade : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString restored(const QString& fixture) {
        const QString file = m_folder.filePath(QFileInfo(fixture).completeBaseName() + QStringLiteral(".qm"));
        QFile script(fixture);
        return script.open(QIODevice::ReadOnly) && Plain(file).run(script.readAll()) ? file : QString();
    }
    QStringList kept() const { return QDir(m_folder.path()).entryList({QStringLiteral("*.before-schema-*")}); }

private Q_SLOTS:
    void cleanup() {
        for (const QString& file : QDir(m_folder.path()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(m_folder.filePath(file)));
        }
    }
    void hasAFixtureForEveryOlderSchema() {
        for (int version = 1; version < Migrator::newestVersion(); ++version) {
            const QString fixture = QStringLiteral("%1/schema-%2.sql").arg(QLatin1String(kFixtures)).arg(version);
            QVERIFY2(QFile::exists(fixture), qPrintable(fixture));
        }
    }
    void upgradesWithABackupAndKeepsWhatIsThere_data() {
        QTest::addColumn<QString>("fixture");
        for (const QFileInfo& file : QDir(QLatin1String(kFixtures)).entryInfoList({QStringLiteral("*.sql")})) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
    void upgradesWithABackupAndKeepsWhatIsThere() {
        QFETCH(QString, fixture);
        const QString file = restored(fixture);
        QVERIFY(!file.isEmpty());
        const auto version = Migrator::inspect(file);
        QVERIFY(version.ok());
        const Contents before = contentsOf(Plain(file));
        QVERIFY(before.at(QStringLiteral("movement")).second.size() > 20);

        const auto warehouse = Warehouse::open(file);
        QVERIFY2(warehouse.ok(), warehouse.ok() ? "" : warehouse.error().detail.c_str());
        const auto report = (*warehouse)->read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->broken.front().name));

        const Plain after(file);
        for (const auto& [table, content] : before) {
            QStringList now = after.rows(content.first);
            if (table == QLatin1String("po_transition")) {
                // A rule, not data: later schemas allow more steps.
                now.removeIf([&](const QString& row) { return !content.second.contains(row); });
            }
            QCOMPARE(now, content.second);
        }
        QCOMPARE(after.rows(QStringLiteral("PRAGMA user_version")),
                 QStringList{QString::number(Migrator::newestVersion())});

        const bool older = *version < Migrator::newestVersion();
        QCOMPARE(kept().size(), older ? 1 : 0);
        if (older) {
            const QString backup = m_folder.filePath(kept().front());
            QCOMPARE(*Migrator::inspect(backup), *version);
            QVERIFY(contentsOf(Plain(backup)) == before);
        }
    }
    void migratesNothingWhereTheBackupCannotBeMade() {
        if (Migrator::newestVersion() == 1) {
            QSKIP("there is no older schema yet");
        }
        const QString file = restored(QLatin1String(kFixtures) + QStringLiteral("/schema-1.sql"));
        // A folder that is not empty is in the way of the backup's draft.
        const QString draft = QStringLiteral("%1.before-schema-%2.part").arg(file).arg(Migrator::newestVersion());
        QVERIFY(QDir().mkpath(draft + QStringLiteral("/inside")));
        QVERIFY(!Warehouse::open(file).ok());
        QCOMPARE(*Migrator::inspect(file), 1);
        QVERIFY(QDir(draft).removeRecursively());
        QVERIFY(Warehouse::open(file).ok());
        QVERIFY(Warehouse::open(file).ok());
        QCOMPARE(kept().size(), 1);
    }
    void keepsAnEarlierBackup() {
        if (Migrator::newestVersion() == 1) {
            QSKIP("there is no older schema yet");
        }
        const QString file = restored(QLatin1String(kFixtures) + QStringLiteral("/schema-1.sql"));
        const QString name = QStringLiteral("%1.before-schema-%2").arg(file).arg(Migrator::newestVersion());
        QFile earlier(name);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        QCOMPARE(earlier.write("earlier"), qint64(7));
        earlier.close();
        QVERIFY(Warehouse::open(file).ok());
        QCOMPARE(kept().size(), 2);
        QCOMPARE(QFileInfo(name).size(), qint64(7));
    }
};

QTEST_GUILESS_MAIN(TestSchemaUpgrade)
#include "tst_schemaupgrade.moc"
