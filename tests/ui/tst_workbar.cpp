#include "shopwarehouse.h"
#include "workbar.h"
#include "workspace.h"

#include <atomic>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QtTest>

using namespace qm;

/// Work that takes long is told, and can be stopped.
class WorkBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWorkThatLastsAndHidesAfterIt();
    void cancelsWhatCanBeCancelled();
    void offersNoCancelWhereNothingStops();

private:
    ShopWarehouse m_shop;
};

void WorkBarTest::showsWorkThatLastsAndHidesAfterIt() {
    Workspace workspace(m_shop.warehouse());
    QWidget window;
    WorkBar bar(workspace, &window);
    window.show();
    QSemaphore go;
    bool done = false;
    workspace.change(
        this,
        [&go](Warehouse&, const JobProgress& progress) {
            progress.tell(1, 4);
            go.acquire();
            return Status();
        },
        [&done](const Status&) { done = true; }, QStringLiteral("Approving orders"));
    QVERIFY(!bar.isVisible()); // what is over at once is not worth telling
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLabel*>()->text(), QStringLiteral("Approving orders"));
    go.release();
    QTRY_VERIFY(done);
    QVERIFY(!bar.isVisible());
}

void WorkBarTest::cancelsWhatCanBeCancelled() {
    Workspace workspace(m_shop.warehouse());
    QWidget window;
    WorkBar bar(workspace, &window);
    window.show();
    std::optional<ErrorCode> code;
    workspace.change(
        this,
        [](Warehouse&, const JobProgress& progress) -> Status {
            while (!progress.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            return Error{ErrorCode::Cancelled, {}, {}};
        },
        [&code](const Status& status) { code = status.error().code; });
    QTRY_VERIFY(bar.isVisible());
    auto* cancel = bar.findChild<QPushButton*>();
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE(code, std::optional(ErrorCode::Cancelled));
    QVERIFY(!bar.isVisible());
}

void WorkBarTest::offersNoCancelWhereNothingStops() {
    Workspace workspace(m_shop.warehouse());
    QWidget window;
    WorkBar bar(workspace, &window);
    window.show();
    QSemaphore go;
    bool done = false;
    workspace.change(
        this,
        [&go](Warehouse&) {
            go.acquire();
            return Status();
        },
        [&done](const Status&) { done = true; });
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(!bar.findChild<QPushButton*>()->isVisible());
    go.release();
    QTRY_VERIFY(done);
}

QTEST_MAIN(WorkBarTest)
#include "tst_workbar.moc"
