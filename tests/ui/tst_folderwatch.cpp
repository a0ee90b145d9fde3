#include "dialogs/importdialog.h"
#include "folderwatch.h"
#include "importhistory.h"
#include "importjob.h"
#include "mainwindow.h"
#include "shopwarehouse.h"
#include "todaymodels.h"
#include "watchchoice.h"
#include "workspace.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

using namespace qm;

namespace {

const QByteArray kHeading = "date,sku,quantity,price,document\n";

/// The shop's open window beside a folder into which its till drops sales of tea; one file of theirs is known.
struct WatchingShop {
    WatchingShop() {
        shop.import(ImportKind::Items, "sku,name,price\nTEA,Tea,3.00\n");
        const QString first = shop.writeFile(QStringLiteral("first.csv"), kHeading + "2026-11-18,TEA,4,3.00,N1\n");
        ImportRequest request;
        request.preview = *ImportJob::preview(ImportKind::Sales, first, {});
        request.remember = ImportMapping();
        QVERIFY(ImportJob(shop.warehouse()).run(request).ok());
        setWatchChoice(shop.warehouse().file(), {folder.path(), false});
        workspace = std::make_unique<Workspace>(shop.warehouse());
        window = std::make_unique<MainWindow>(*workspace);
        window->show();
        window->activateWindow();
        window->showPage(PageId::Today);
        watch = window->findChild<FolderWatch*>();
        QVERIFY(watch != nullptr);
    }
    /// As if the till had written it a minute ago.
    void drop(const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(content), content.size());
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    }
    bool has(const QString& path) const { return QFileInfo::exists(folder.filePath(path)); }
    /// That were taken in, the first file's one too.
    std::int64_t salesLines() {
        std::int64_t lines = 0;
        const auto imports = ImportHistory(shop.warehouse()).imports();
        for (const PastImport& import : *imports) {
            lines += import.kind == QLatin1String("sales") ? import.posted : 0;
        }
        return lines;
    }
    ToDoModel* toDo() const { return window->findChild<ToDoModel*>(); }
    int waitingRow() const {
        for (int row = 0; row < toDo()->rowCount(); ++row) {
            if (toDo()->rowAt(row).kind == ToDoKind::FilesToCheck) {
                return row;
            }
        }
        return -1;
    }

    ShopWarehouse shop;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
    FolderWatch* watch = nullptr;
};

} // namespace

/// The watched folder as the open window looks after it.
class FolderWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("quartermaster-test"));
        QSettings().clear();
    }
    void takesInWhatTheTillDrops();
    void whatMustBeLookedAtStandsOnToday();
    void saysOnceThatTheFolderIsGone();
    void watchesNothingElse();
};

void FolderWatchTest::takesInWhatTheTillDrops() {
    WatchingShop open;
    QSignalSpy noticed(open.watch, &FolderWatch::noticed);
    QSignalSpy changed(open.workspace.get(), &Workspace::dataChanged);
    open.drop(QStringLiteral("evening.csv"), kHeading + "2026-11-19,TEA,5,3.00,N2\n2026-11-19,TEA,1,3.00,N3\n");
    open.watch->look();
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(noticed.front().at(0).toString().contains(QLatin1String("evening.csv")));
    QVERIFY(!noticed.front().at(1).toBool());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(open.salesLines(), 3);
    QVERIFY(open.has(QStringLiteral("done/evening.csv")));
    QCOMPARE(open.waitingRow(), -1);
}

void FolderWatchTest::whatMustBeLookedAtStandsOnToday() {
    WatchingShop open;
    open.drop(QStringLiteral("sales of friday.csv"),
              "InvoiceDate,StockCode,Quantity,UnitPrice,InvoiceNo\n2026-11-19,TEA,5,3.00,N2\n");
    open.watch->look();
    QTRY_VERIFY(open.has(QStringLiteral("to-check/sales of friday.csv")));
    QTRY_VERIFY(open.waitingRow() >= 0);
    QCOMPARE(open.salesLines(), 1);
    auto* table = open.window->findChild<QTableView*>(QStringLiteral("toDo"));
    table->setCurrentIndex(table->model()->index(open.waitingRow(), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(open.window->findChild<ImportDialog*>() != nullptr);
    auto* dialog = open.window->findChild<ImportDialog*>();
    const auto isAt = [dialog](const char* step) {
        return dialog->findChild<QStackedWidget*>(QStringLiteral("steps"))->currentWidget()->objectName() ==
                   QLatin1String(step) &&
               dialog->findChild<QPushButton*>(QStringLiteral("next"))->isEnabled();
    };
    auto* next = dialog->findChild<QPushButton*>(QStringLiteral("next"));
    QTRY_VERIFY(isAt("columnStep"));
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_VERIFY(isAt("resultStep"));
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_COMPARE(open.salesLines(), 2);
    QTRY_VERIFY(isAt("resultStep"));
    QVERIFY(open.has(QStringLiteral("to-check/sales of friday.csv"))); // its rows may still be repaired
    dialog->close();
    QTRY_VERIFY(open.has(QStringLiteral("done/sales of friday.csv")));
    QVERIFY(open.has(QStringLiteral("done/sales of friday.csv.report.txt")));
    QVERIFY(!open.has(QStringLiteral("to-check/sales of friday.csv")));
    QTRY_COMPARE(open.waitingRow(), -1);
}

void FolderWatchTest::saysOnceThatTheFolderIsGone() {
    WatchingShop open;
    QSignalSpy noticed(open.watch, &FolderWatch::noticed);
    QVERIFY(open.folder.remove());
    open.watch->look();
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(noticed.front().at(0).toString().contains(open.folder.path()));
    QVERIFY(noticed.front().at(1).toBool());
    open.watch->look();
    QVERIFY(open.workspace->waitForDone(5000));
    QTest::qWait(50);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(QDir().mkpath(open.folder.path()));
    open.drop(QStringLiteral("evening.csv"), kHeading + "2026-11-19,TEA,5,3.00,N2\n");
    open.watch->look();
    QTRY_COMPARE(open.salesLines(), 2);
    QDir(open.folder.path()).removeRecursively();
}

void FolderWatchTest::watchesNothingElse() {
    WatchingShop open;
    QCOMPARE(watchChoice(open.shop.warehouse().file()).folder, open.folder.path());
    QCOMPARE(watchChoice(open.shop.warehouse().file() + QStringLiteral(".copy")).folder, QString());
    setWatchChoice(open.shop.warehouse().file(), {});
    open.drop(QStringLiteral("evening.csv"), kHeading + "2026-11-19,TEA,5,3.00,N2\n");
    open.watch->look();
    QVERIFY(open.workspace->waitForDone(5000));
    QTest::qWait(50);
    QCOMPARE(open.salesLines(), 1);
    QVERIFY(open.has(QStringLiteral("evening.csv")));
}

QTEST_MAIN(FolderWatchTest)
#include "tst_folderwatch.moc"
