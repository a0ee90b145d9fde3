#include "datatable.h"
#include "mainwindow.h"
#include "purchaseordermodel.h"
#include "purchaseorderservice.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QDialog>
#include <QLineEdit>
#include <QtTest>

using namespace qm;

/// The page of purchase orders by its keys, on a real warehouse.
class OrdersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesACancelledOrderBack();
    void asksNothingThatCannotBe();

private:
    DataTable* table() { return m_window->findChild<DataTable*>(QStringLiteral("orders")); }
    OrderState state();
    void press(Qt::Key key, Qt::KeyboardModifiers keys) { QTest::keyClick(table(), key, keys); }

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void OrdersPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->addOpenOrder();
    m_shop->import(ImportKind::Orders, "number,supplier,sku,quantity,ordered\nPO-5,KITE,22457,6,2026-11-12\n");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::Orders);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(table()->currentRow(), 0); // the newer one
    table()->setFocus();
}

void OrdersPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

OrderState OrdersPageTest::state() {
    PurchaseOrderService orders(m_shop->warehouse());
    const auto id = orders.findOrder(QStringLiteral("PO-7"));
    return id.ok() ? orders.order(*id)->head.state : OrderState::Draft;
}

void OrdersPageTest::takesACancelledOrderBack() {
    QCOMPARE(state(), OrderState::Sent);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto* reason = QApplication::activeModalWidget()->findChild<QLineEdit*>();
    QTest::keyClicks(reason, QStringLiteral("ordered twice"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(state(), OrderState::Cancelled);
    QTRY_COMPARE(table()->model()->rowCount(), 1); // it is open no more
    QTRY_COMPARE(table()->selectedRowNumbers(), QList<int>{0});
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    m_window->activateWindow(); // there is no window manager here
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(state(), OrderState::Sent);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void OrdersPageTest::asksNothingThatCannotBe() {
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); // nothing of it came: there is nothing to close
    QCoreApplication::processEvents();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(state(), OrderState::Sent);
}

QTEST_MAIN(OrdersPageTest)
#include "tst_orderspage.moc"
