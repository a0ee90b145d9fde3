#include "alertkeeper.h"
#include "alertmodel.h"
#include "datatable.h"
#include "documentfolder.h"
#include "mainwindow.h"
#include "pages/page.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

/// Takes the place of the program that opens files.
class FileOpener : public QObject {
    Q_OBJECT

public:
    QString opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened = url.toLocalFile(); }
};

/// Alerts by the keyboard on a real warehouse: two orders are late, the clock stands on 20 November 2026.
class AlertsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void acknowledgesSeveralAndTakesItBack();
    void snoozesUntilADay();
    void leadsToWhereItIsActedOn();
    void showsItsLog();
    void draftsAnEMail();
    void tellsOnceInTheTray();

private:
    DataTable* table() { return m_window->findChild<DataTable*>(QStringLiteral("alerts")); }
    int rows() { return table()->model()->rowCount(); }
    void show(int which) { m_window->findChild<QComboBox*>(QStringLiteral("show"))->setCurrentIndex(which); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(table(), key, modifiers);
    }
    /// Until the page has heard of what was done.
    void settle() {
        QVERIFY(m_workspace->waitForDone(5000));
        QTest::qWait(20);
    }
    void order(const char* number, const char* expected) {
        m_shop->import(ImportKind::Orders, QByteArray("number,supplier,sku,quantity,price,ordered,expected\n") +
                                               number + ",S,TEA,12,1.00,2026-11-01," + expected + "\n");
    }

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void AlertsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,price\nTEA,Green tea,3.00\n");
    m_shop->import(ImportKind::Suppliers, "code,name\nS,Sam & Co\n");
    order("PO-1", "2026-11-10");
    order("PO-2", "2026-11-12");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    m_window->showPage(PageId::Alerts);
    QTRY_COMPARE(rows(), 2);
}

void AlertsPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

void AlertsPageTest::acknowledgesSeveralAndTakesItBack() {
    table()->selectAll();
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), 0);
    settle();
    show(1); // acknowledged and snoozed
    QTRY_COMPARE(rows(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 0);
    show(0);
    QTRY_COMPARE(rows(), 2);
}

void AlertsPageTest::snoozesUntilADay() {
    key(Qt::Key_S);
    QTRY_VERIFY(m_window->currentPage()->findChild<QDateEdit*>() != nullptr); // a letter could begin a scan
    auto* day = m_window->currentPage()->findChild<QDateEdit*>();
    QCOMPARE(day->date(), QDate(2026, 11, 27)); // in a week
    day->setDate(QDate(2026, 11, 20));
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(day->isVisible()); // today is no day to sleep until
    day->setDate(QDate(2026, 11, 23));
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    settle();
    m_workspace->setWorkingDay(*CalendarDay::fromDate(2026, 11, 22));
    settle();
    QCOMPARE(rows(), 1);
    m_workspace->setWorkingDay(*CalendarDay::fromDate(2026, 11, 23));
    QTRY_COMPARE(rows(), 2);
    m_workspace->setWorkingDay(std::nullopt);
    QTRY_COMPARE(rows(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 2);
}

void AlertsPageTest::leadsToWhereItIsActedOn() {
    key(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage()->id(), PageId::Orders);
}

void AlertsPageTest::showsItsLog() {
    auto* log = m_window->findChild<DataTable*>(QStringLiteral("log"));
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), 1);
    show(2); // all that stand
    QTRY_COMPARE(rows(), 2);
    for (int row = 0; row < 2; ++row) {
        const auto* model = qobject_cast<const AlertModel*>(table()->model());
        if (model->rowAt(row).alert.state == AlertState::Acknowledged) {
            table()->selectRowAt(row);
        }
    }
    QTRY_COMPARE(log->model()->rowCount(), 2);
    const auto* entries = qobject_cast<const AlertLogModel*>(log->model());
    QCOMPARE(entries->rowAt(0).step, AlertStep::Acknowledged); // the newest first
    QCOMPARE(entries->rowAt(1).step, AlertStep::Came);
    QCOMPARE(entries->rowAt(0).user, QStringLiteral("administrator"));
}

void AlertsPageTest::draftsAnEMail() {
    QTemporaryDir folder;
    const QString before = documentFolder();
    setDocumentFolder(folder.path());
    FileOpener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    key(Qt::Key_F6);
    QTRY_COMPARE(QFileInfo(opener.opened).fileName(), QStringLiteral("alerts-2026-11-20.eml"));
    QFile mail(opener.opened);
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().startsWith("X-Unsent: 1"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    setDocumentFolder(before);
}

void AlertsPageTest::tellsOnceInTheTray() {
    settle();
    AlertKeeper keeper(*m_workspace);
    QSignalSpy told(&keeper, &AlertKeeper::noticed);
    const auto look = [&] {
        keeper.look();
        settle();
        settle();
    };
    look();
    QCOMPARE(told.size(), 0); // what stands when a file is first opened is no news
    order("PO-3", "2026-11-13");
    look();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QLatin1String("PO-3")));
    look();
    AlertKeeper next(*m_workspace); // the program is started again
    QSignalSpy toldAgain(&next, &AlertKeeper::noticed);
    next.look();
    settle();
    QCOMPARE(told.size(), 1);
    QCOMPARE(toldAgain.size(), 0);
}

QTEST_MAIN(AlertsPageTest)
#include "tst_alertspage.moc"
