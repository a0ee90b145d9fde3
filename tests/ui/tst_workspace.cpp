#include "catalogueservice.h"
#include "mainwindow.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <atomic>
#include <numeric>
#include <QThread>
#include <QtTest>

using namespace qm;

/// What runs beside the window when it closes: reads end before the warehouse does, changes are done, jobs cancelled.
class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesWhileReading();
    void doesChangesInOrderThoughClosed();
    void cancelsJobsOnClosing();
};

void WorkspaceTest::closesWhileReading() {
    std::atomic<int> reads = 0;
    {
        ShopWarehouse shop;
        QVERIFY(shop.ok());
        Workspace workspace(shop.warehouse());
        MainWindow window(workspace);
        for (int i = 0; i < 20; ++i) {
            workspace.read(
                &window,
                [&reads](Warehouse& warehouse) {
                    QThread::msleep(5);
                    const auto item = CatalogueService(warehouse).findItem(QStringLiteral("none"));
                    ++reads;
                    return item;
                },
                [](const Result<Item>&) { QFAIL("called back into a window that is gone"); });
        }
    }
    QCOMPARE(reads.load(), 20);
}

void WorkspaceTest::doesChangesInOrderThoughClosed() {
    std::vector<int> done;
    {
        ShopWarehouse shop;
        QVERIFY(shop.ok());
        Workspace workspace(shop.warehouse());
        for (int i = 0; i < 50; ++i) {
            workspace.change(
                &workspace,
                [&done, i](Warehouse&) {
                    if (i % 10 == 0) {
                        QThread::msleep(3);
                    }
                    done.push_back(i);
                    return Status();
                },
                [](const Status&) {});
        }
    }
    std::vector<int> expected(50);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(done, expected);
}

void WorkspaceTest::cancelsJobsOnClosing() {
    std::atomic<bool> began = false;
    std::atomic<bool> saw = false;
    {
        ShopWarehouse shop;
        QVERIFY(shop.ok());
        Workspace workspace(shop.warehouse());
        workspace.job(
            &workspace,
            [&](Warehouse&, const JobProgress& progress) {
                began = true;
                // Ends only when it is told to.
                while (!progress.isCancelled()) {
                    QThread::msleep(1);
                }
                saw = true;
                return Status();
            },
            [](const Status&) {});
        QTRY_VERIFY(began.load());
    }
    QVERIFY(saw.load());
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
