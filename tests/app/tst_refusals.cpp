#include "database.h"
#include "transaction.h"

#include <QtTest/QtTest>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace qm;

namespace {

/// One folder of tests/scenarios/refusals: a command, what stands around it, and what the program must answer.
struct Case {
    QStringList command;
    QString prepare;
    int status = -1;
    QString out;       ///< last line of standard output; empty: does not matter
    QStringList says;  ///< each stands in the messages
    QStringList holds; ///< "query = value", afterwards
};

Case readCase(const QString& folder) {
    Case read;
    QFile file(folder + QStringLiteral("/case"));
    if (!file.open(QIODevice::ReadOnly)) {
        return read;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString key = line.section(QStringLiteral(": "), 0, 0);
        const QString value = line.section(QStringLiteral(": "), 1);
        if (key == QLatin1String("command")) {
            read.command = value.split(u' ');
        } else if (key == QLatin1String("prepare")) {
            read.prepare = value;
        } else if (key == QLatin1String("status")) {
            read.status = value.toInt();
        } else if (key == QLatin1String("out")) {
            read.out = value;
        } else if (key == QLatin1String("says")) {
            read.says += value;
        } else if (key == QLatin1String("holds")) {
            read.holds += value;
        } else {
            return {};
        }
    }
    return read;
}

struct Answer {
    int status = -1;
    QString out;
    QString messages;
};

/// Everything a database holds, in the order of its tables; empty where it cannot be read.
QString contentsOf(const QString& file) {
    QString contents;
    sqlite3* handle = nullptr;
    const auto add = [](void* text, int count, char** values, char**) {
        for (int i = 0; i < count; ++i) {
            *static_cast<QString*>(text) += QString::fromUtf8(values[i] == nullptr ? "NULL" : values[i]) + u'|';
        }
        *static_cast<QString*>(text) += u'\n';
        return 0;
    };
    if (sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        QString tables;
        sqlite3_exec(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", add, &tables,
                     nullptr);
        for (const QString& table : tables.split(u'\n', Qt::SkipEmptyParts)) {
            const QString query = QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table.chopped(1));
            contents += table + u'\n';
            sqlite3_exec(handle, query.toUtf8().constData(), add, &contents, nullptr);
        }
    }
    sqlite3_close(handle);
    return contents;
}

} // namespace

/// Bad input through the program itself: it says what is wrong, where and what to do, ends with the status that the
/// command line promises, and leaves nothing half done.
class TestRefusals : public QObject {
    Q_OBJECT

    QTemporaryDir m_base;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of one case

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString database() const { return path(QStringLiteral("shop.qm")); }

    static Answer run(const QString& folder, QStringList words, bool withDatabase, qint64 largestFile = 0) {
        if (withDatabase) {
            words << QStringLiteral("--database") << QStringLiteral("shop.qm");
        }
        words << QStringLiteral("--language") << QStringLiteral("en");
        QProcess program;
        program.setWorkingDirectory(folder);
        if (largestFile > 0) {
            program.setChildProcessModifier([largestFile] {
                // Writing past the limit then fails like a full disk instead of ending the process.
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{static_cast<rlim_t>(largestFile), static_cast<rlim_t>(largestFile)};
                ::setrlimit(RLIMIT_FSIZE, &limit);
            });
        }
        program.start(qEnvironmentVariable("QM_PROGRAM"), words);
        Answer answer;
        if (program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit) {
            answer.status = program.exitCode();
        }
        answer.out = QString::fromUtf8(program.readAllStandardOutput());
        answer.messages = QString::fromUtf8(program.readAllStandardError());
        return answer;
    }
    /// But what stays beside a database that was opened.
    QStringList files() const {
        QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        names.removeIf([](const QString& name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm")) ||
                   name.endsWith(QLatin1String(".lock"));
        });
        return names;
    }
    void mustTake(const QString& kind, const QByteArray& content) {
        QFile file(m_base.filePath(kind + QStringLiteral(".csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const Answer taken = run(m_base.path(), {QStringLiteral("import"), kind, file.fileName()}, true);
        QVERIFY2(taken.status == 0, qPrintable(taken.messages));
    }
    void patch(qint64 offset, const QByteArray& bytes) const {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
    }
    void replace(const QByteArray& content) const {
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
    }
    /// False where the word is not known.
    bool prepare(const QString& word, std::unique_ptr<Database>& holder, std::unique_ptr<Transaction>& holding) const {
        if (word == QLatin1String("missing")) {
            return QFile::remove(database());
        }
        if (word == QLatin1String("empty")) {
            replace({});
        } else if (word == QLatin1String("text")) {
            replace(QByteArray(500, 'x'));
        } else if (word == QLatin1String("folder")) {
            return QFile::remove(database()) && QDir().mkpath(database());
        } else if (word == QLatin1String("foreign")) {
            patch(68, QByteArray("\x00\x00\x00\x07", 4)); // application id: sqlite.org/fileformat2.html, 1.3
        } else if (word == QLatin1String("newer")) {
            patch(60, QByteArray("\x00\x00\x03\xE7", 4)); // user version 999
        } else if (word == QLatin1String("table missing")) {
            sqlite3* handle = nullptr;
            const bool opened = sqlite3_open(database().toUtf8().constData(), &handle) == SQLITE_OK;
            const int done = sqlite3_exec(handle, "DROP TABLE count_till", nullptr, nullptr, nullptr);
            sqlite3_close(handle);
            return opened && done == SQLITE_OK;
        } else if (word == QLatin1String("locked")) {
            auto opened = Database::open(database(), Database::Mode::ReadWrite);
            if (!opened.ok()) {
                return false;
            }
            holder = std::move(*opened);
            auto begun = Transaction::begin(
                *holder, {QStringLiteral("held"), QStringLiteral("test"), UserId{1}, 1, QStringLiteral("UTC"), {}});
            if (!begun.ok()) {
                return false;
            }
            holding = std::move(*begun);
        } else if (word != QLatin1String("full") && word != QLatin1String("no database") && !word.isEmpty()) {
            return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QFile::exists(qEnvironmentVariable("QM_PROGRAM")));
        QCOMPARE(run(m_base.path(), {QStringLiteral("init"), QStringLiteral("--currency"), QStringLiteral("EUR")}, true)
                     .status,
                 0);
        mustTake(QStringLiteral("items"), "sku,name,price,barcode\nTEA,Tea,3.00,400\nCUP,Cup,5.00,\n");
        mustTake(QStringLiteral("suppliers"), "code,name,lead_time_days\nS,Sam,7\n");
        mustTake(QStringLiteral("stock"), "sku,quantity,date\nTEA,10,2026-09-30\n");
        mustTake(QStringLiteral("sales"), "date,sku,quantity,price,document\n2026-10-01,TEA,2,3.00,1\n");
        mustTake(QStringLiteral("sales"), "date,sku,quantity\n2026-10-02,TEA,1\n");
        mustTake(QStringLiteral("orders"), "number,supplier,sku,quantity\nPO-2,S,CUP,2\n");
        mustTake(QStringLiteral("receipts"), "sku,quantity,order\nCUP,2,PO-2\n");
        mustTake(QStringLiteral("customers"), "code\nC\n");
        mustTake(QStringLiteral("sales-orders"), "number,customer,sku,quantity\nSO-1,C,TEA,50\nSO-2,C,CUP,1\n");
        const Answer copied =
            run(m_base.path(), {QStringLiteral("backup"), QStringLiteral("base.qm")}, true); // one file, without a WAL
        QVERIFY2(copied.status == 0, qPrintable(copied.messages));
    }

    void refusesAndLeavesNothingHalfDone_data() {
        QTest::addColumn<QString>("scenario");
        const QDir all(QStringLiteral(QM_TEST_SOURCE "/../scenarios/refusals"));
        for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QTest::newRow(qPrintable(name)) << all.filePath(name);
        }
    }
    void refusesAndLeavesNothingHalfDone() {
        QFETCH(QString, scenario);
        const Case wanted = readCase(scenario);
        QVERIFY2(!wanted.command.isEmpty() && wanted.status >= 0, "the case cannot be read");
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QFileInfo& file : QDir(scenario).entryInfoList(QDir::Files)) {
            QVERIFY(QFile::copy(file.filePath(), path(file.fileName())));
        }
        QVERIFY(QFile::copy(m_base.filePath(QStringLiteral("base.qm")), database()));
        std::unique_ptr<Database> holder;
        std::unique_ptr<Transaction> holding;
        QVERIFY2(prepare(wanted.prepare, holder, holding), "the case cannot be prepared");
        const QString before = contentsOf(database());
        const QStringList filesBefore = files();

        const qint64 largest = wanted.prepare == QLatin1String("full") ? 60'000 : 0; // room for some pages of the WAL
        const bool named = wanted.prepare != QLatin1String("no database");
        const Answer answer = run(m_folder->path(), wanted.command, named, largest);
        if (holding) {
            holding->rollback();
            holding.reset();
            holder.reset();
        }
        QVERIFY2(answer.status == wanted.status,
                 qPrintable(QString::number(answer.status) + u' ' + answer.messages + answer.out));
        for (const QString& phrase : wanted.says) {
            QVERIFY2(answer.messages.contains(phrase),
                     qPrintable(phrase + QStringLiteral(" is not in: ") + answer.messages));
        }
        if (!wanted.out.isEmpty()) {
            QCOMPARE(answer.out.trimmed().section(u'\n', -1), wanted.out);
        }
        if (wanted.status != 3) {
            QCOMPARE(contentsOf(database()), before);
            QCOMPARE(files(), filesBefore);
        }
        for (const QString& condition : wanted.holds) {
            sqlite3* handle = nullptr;
            QCOMPARE(sqlite3_open(database().toUtf8().constData(), &handle), SQLITE_OK);
            sqlite3_stmt* row = nullptr;
            const QString query = condition.section(QStringLiteral(" = "), 0, -2);
            sqlite3_prepare_v2(handle, query.toUtf8().constData(), -1, &row, nullptr);
            const bool found = sqlite3_step(row) == SQLITE_ROW;
            const QString value =
                found ? QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0))) : QString();
            sqlite3_finalize(row);
            sqlite3_close(handle);
            QCOMPARE(value, condition.section(QStringLiteral(" = "), -1));
        }
        if (wanted.prepare.isEmpty() || holder || largest > 0) {
            const Answer check = run(m_folder->path(), {QStringLiteral("check")}, true);
            QVERIFY2(check.status == 0, qPrintable(check.messages));
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
