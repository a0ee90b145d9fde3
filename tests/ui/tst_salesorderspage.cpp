#include "datatable.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "salesordermodel.h"
#include "salesorderservice.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QPushButton>
#include <QtTest>

using namespace qm;

/// The page of sales orders by its keys, on a real warehouse.
class SalesOrdersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesAnOrderStepByStepAndBack();
    void asksBeforeItTakesABackOrder();

private:
    void chooseOrder(const QString& number);
    void stepOn() { QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier); }
    void undo() { QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier); }
    DataTable* table() { return m_window->findChild<DataTable*>(QStringLiteral("orders")); }
    SalesOrder order(const QString& number);

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void SalesOrdersPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,price\nTEA,Tea,3.00\n");
    m_shop->import(ImportKind::Stock, "sku,quantity,date\nTEA,10,2026-11-18\n");
    m_shop->import(ImportKind::Customers, "code,name\nCAFE,Café Mokka\n");
    m_shop->import(ImportKind::SalesOrders, "number,customer,sku,quantity\nW-1,CAFE,TEA,4\nW-2,CAFE,TEA,9\n");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::SalesOrders);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void SalesOrdersPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

SalesOrder SalesOrdersPageTest::order(const QString& number) {
    SalesOrderService orders(m_shop->warehouse());
    const auto id = orders.findOrder(number);
    const auto found = id.ok() ? orders.order(*id) : Result<SalesOrder>(id.error());
    return found.ok() ? *found : SalesOrder{};
}

void SalesOrdersPageTest::chooseOrder(const QString& number) {
    auto* model = qobject_cast<SalesOrderModel*>(table()->model());
    table()->selectRowAt(model->rowOfKey(order(number).head.id.value));
    table()->setFocus();
}

void SalesOrdersPageTest::movesAnOrderStepByStepAndBack() {
    chooseOrder(QStringLiteral("W-1"));
    const QString number = QStringLiteral("W-1");
    stepOn();
    QTRY_COMPARE(order(number).head.state, SalesOrderState::Confirmed);
    QCOMPARE(order(number).lines.front().reserved.value, std::int64_t(4));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(qobject_cast<SalesOrderModel*>(table()->model())->rowAt(table()->currentRow()).state,
                 SalesOrderState::Confirmed);
    stepOn();
    QTRY_COMPARE(order(number).head.state, SalesOrderState::Shipped);
    undo();
    QTRY_COMPARE(order(number).head.state, SalesOrderState::Confirmed);
    undo();
    QTRY_COMPARE(order(number).head.state, SalesOrderState::Draft);
    QCOMPARE(order(number).lines.front().reserved.value, std::int64_t(0));
}

void SalesOrdersPageTest::asksBeforeItTakesABackOrder() {
    SalesOrderService orders(m_shop->warehouse());
    QVERIFY(orders.confirm(order(QStringLiteral("W-1")).head.id, Shortage::Refuse).ok());
    chooseOrder(QStringLiteral("W-2"));
    stepOn();
    auto* bar = m_window->findChild<InlineBar*>(QStringLiteral("bar"));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(order(QStringLiteral("W-2")).head.state, SalesOrderState::Draft);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(order(QStringLiteral("W-2")).head.state, SalesOrderState::Confirmed);
    QCOMPARE(order(QStringLiteral("W-2")).lines.front().backOrder().value, std::int64_t(3));
}

QTEST_MAIN(SalesOrdersPageTest)
#include "tst_salesorderspage.moc"
