#include "planningwarehouse.h"
#include "watchedfolder.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

const QByteArray kHeading = "date,sku,quantity,price,document\n";

/// A till's folder beside a shop that sells 4 pieces of tea in one line on each of sixty days.
class TillFolder {
public:
    TillFolder() {
        QByteArray sales = kHeading;
        for (CalendarDay day = first(); day < today(); day = day + 1) {
            sales += lineOf(day, 4, "T" + QByteArray::number(day.number()));
        }
        QVERIFY(m_files.take(ImportKind::Items, QByteArray("sku,name,price\nTEA,Tea,3.00\n")).ok());
        const QString path = m_folder.filePath(QStringLiteral("first.csv"));
        write(path, sales);
        auto preview = ImportJob::preview(ImportKind::Sales, path, {});
        QVERIFY(preview.ok());
        ImportRequest request;
        request.preview = *preview;
        request.remember = ImportMapping();
        QVERIFY(ImportJob(m_files.warehouse()).run(request).ok());
        QVERIFY(QFile::remove(path));
    }

    static CalendarDay first() { return *CalendarDay::fromDate(2011, 8, 1); }
    static CalendarDay today() { return first() + 60; }
    static QByteArray lineOf(CalendarDay day, int pieces, const QByteArray& document) {
        return QByteArray::fromStdString(day.toIso()) + ",TEA," + QByteArray::number(pieces) + ",3.00," + document +
               "\n";
    }

    /// secondsAgo: since it was written to last.
    void drop(const QString& name, const QByteArray& content, int secondsAgo = 60) {
        const QString path = m_folder.filePath(name);
        write(path, content);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }
    std::vector<WatchedFile> takeIn() {
        const auto taken = WatchedFolder(m_files.warehouse(), m_folder.path(), [](const WatchedFile& file) -> QString {
                               return file.name + QLatin1Char('\n');
                           }).takeIn();
        return taken.ok() ? *taken : std::vector<WatchedFile>();
    }
    bool has(const QString& path) const { return QFileInfo::exists(m_folder.filePath(path)); }
    /// Lines of tea on record.
    QByteArrayList lines() { return m_files.rows("SELECT id, quantity FROM sales_line", 2); }
    Warehouse& warehouse() { return m_files.warehouse(); }

private:
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    ImportTestWarehouse m_files;
    QTemporaryDir m_folder;
};

} // namespace

class TestWatchedFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownFileIsTakenInOnceAndMoved() {
        TillFolder till;
        const QByteArray day = kHeading + TillFolder::lineOf(TillFolder::today(), 5, "N1");
        till.drop(QStringLiteral("evening.csv"), day);
        auto taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().fate, WatchedFile::Fate::Done);
        QCOMPARE(taken.front().result.posted, 1);
        QCOMPARE(till.lines().size(), 61);
        QVERIFY(!till.has(QStringLiteral("evening.csv")));
        QVERIFY(till.has(QStringLiteral("done/evening.csv")));
        QVERIFY(till.has(QStringLiteral("done/evening.csv.report.txt")));
        QCOMPARE(till.takeIn().size(), 0);
        till.drop(QStringLiteral("evening.csv"), day); // the till sends it again
        taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().result.posted, 0);
        QCOMPARE(till.lines().size(), 61);
        QVERIFY(till.has(QStringLiteral("done/evening-2.csv")));
    }
    void changedHeadingsWait() {
        TillFolder till;
        till.drop(QStringLiteral("new.csv"), "day,sku,pieces,price,document\n2011-09-30,TEA,5,3.00,N1\n");
        const auto taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().fate, WatchedFile::Fate::ToCheck);
        QCOMPARE(taken.front().error->code, ErrorCode::UnknownHeadings);
        QCOMPARE(till.lines().size(), 60);
        QVERIFY(till.has(QStringLiteral("to-check/new.csv")));
    }
    void whatIsNoTableFails() {
        TillFolder till;
        till.drop(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
        const auto taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().fate, WatchedFile::Fate::Failed);
        QVERIFY(till.has(QStringLiteral("failed/picture.csv")));
        QCOMPARE(till.lines().size(), 60);
    }
    void unusualTotalsWait_data() {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("waits");
        // Each of the 56 days before had one line of 4 pieces: more than 3 lines, or more than 12 pieces, is unusual.
        QTest::newRow("three times the lines") << 1 << 3 << false;
        QTest::newRow("more lines") << 1 << 4 << true;
        QTest::newRow("three times the pieces") << 12 << 1 << false;
        QTest::newRow("more pieces") << 13 << 1 << true;
    }
    void unusualTotalsWait() {
        QFETCH(int, pieces);
        QFETCH(int, lines);
        QFETCH(bool, waits);
        TillFolder till;
        QByteArray content = kHeading;
        for (int i = 0; i < lines; ++i) {
            content += TillFolder::lineOf(TillFolder::today(), pieces, "N" + QByteArray::number(i));
        }
        till.drop(QStringLiteral("evening.csv"), content);
        const auto taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().fate, waits ? WatchedFile::Fate::ToCheck : WatchedFile::Fate::Done);
        QCOMPARE(till.lines().size(), waits ? 60 : 60 + lines);
        if (waits) {
            QCOMPARE(taken.front().error->code, ErrorCode::UnusualTotals);
            QCOMPARE(taken.front().error->args.front(), TillFolder::today().toIso());
        }
    }
    void rejectedRowsWaitBesideTheirReport() {
        TillFolder till;
        till.drop(QStringLiteral("evening.csv"),
                  kHeading + TillFolder::lineOf(TillFolder::today(), 5, "N1") + "2011-09-30,MISSING,1,3.00,N2\n");
        const auto taken = till.takeIn();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().fate, WatchedFile::Fate::ToCheck);
        QCOMPARE(taken.front().result.posted, 1);
        QCOMPARE(taken.front().result.rejected, 1);
        QVERIFY(till.has(QStringLiteral("to-check/evening.csv.report.txt")));
    }
    void whatIsStillBeingWrittenStays() {
        TillFolder till;
        till.drop(QStringLiteral("evening.csv"), kHeading + TillFolder::lineOf(TillFolder::today(), 5, "N1"), 0);
        QCOMPARE(till.takeIn().size(), 0);
        QVERIFY(till.has(QStringLiteral("evening.csv")));
    }
    void aMissingFolderIsSaid() {
        TillFolder till;
        const auto taken = WatchedFolder(till.warehouse(), QStringLiteral("/nowhere/till"), {}).takeIn();
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
