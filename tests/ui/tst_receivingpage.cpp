#include "datatable.h"
#include "deliverymodel.h"
#include "goodsreceiptservice.h"
#include "mainwindow.h"
#include "purchaseorderservice.h"
#include "receiptmodel.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace qm;

/// The Receiving page by its keys, on a real warehouse.
class ReceivingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void postsAMatchedReceiptInTwoKeys();
    void asksForTheExpiryOfWhatDoesNotKeep();
    void countsByTypingAndTakesItBack();
    void countsScansByPiece();
    void asksWhatHappensToWhatIsShort();
    void arrivesUncheckedAndIsCheckedLater();
    void takesAFurtherOrderIn();

private:
    ReceiptModel& lines();
    std::size_t lineOf(const QString& sku);
    void enterExpiry();
    std::vector<ReceiptRow> posted();
    OrderState orderState();

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void ReceivingPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->addOpenOrder();
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::Receiving);
    QTRY_COMPARE(lines().count().lines().size(), std::size_t(2));
}

void ReceivingPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

ReceiptModel& ReceivingPageTest::lines() {
    auto* table = m_window->findChild<DataTable*>(QStringLiteral("lines"));
    return *qobject_cast<ReceiptModel*>(table->model());
}

std::size_t ReceivingPageTest::lineOf(const QString& sku) {
    const auto& all = lines().count().lines();
    const auto found = std::ranges::find(all, sku, &ReceiptLine::sku);
    return static_cast<std::size_t>(found - all.begin());
}

void ReceivingPageTest::enterExpiry() {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClicks(focus, QStringLiteral("L1"));
    QTRY_VERIFY(focus->isVisible());
    QTest::keyClick(focus, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2027-03-20"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

std::vector<ReceiptRow> ReceivingPageTest::posted() {
    const auto rows = GoodsReceiptService(m_shop->warehouse()).posted(14);
    return rows.ok() ? *rows : std::vector<ReceiptRow>();
}

OrderState ReceivingPageTest::orderState() {
    PurchaseOrderService service(m_shop->warehouse());
    const auto id = service.findOrder(QStringLiteral("PO-7"));
    return id.ok() ? service.order(*id)->head.state : OrderState::Draft;
}

void ReceivingPageTest::postsAMatchedReceiptInTwoKeys() {
    lines().apply([&](ReceiptCount& count) {
        return count.setLot(lineOf(QStringLiteral("30112")), QStringLiteral("L1"), CalendarDay::fromNumber(20900));
    });
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(posted().size(), std::size_t(1));
    QCOMPARE(posted().front().amount.minor, 36 * 125 + 48 * 200);
    QCOMPARE(orderState(), OrderState::Received);
}

void ReceivingPageTest::asksForTheExpiryOfWhatDoesNotKeep() {
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QVERIFY(posted().empty());
    enterExpiry();
    const ReceiptLine& line = lines().count().lines()[lineOf(QStringLiteral("30112"))];
    QCOMPARE(line.lot, QStringLiteral("L1"));
    QCOMPARE(line.expiry, std::optional(*CalendarDay::fromDate(2027, 3, 20)));
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(posted().size(), std::size_t(1));
}

void ReceivingPageTest::countsByTypingAndTakesItBack() {
    auto* table = m_window->findChild<DataTable*>(QStringLiteral("lines"));
    const std::size_t line = lineOf(QStringLiteral("22457"));
    table->setFocus();
    table->setCurrentIndex(lines().index(lines().rowOfLine(line), static_cast<int>(ReceiptModel::Column::Counted)));
    QTest::keyClick(table, Qt::Key_3);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(lines().count().lines()[line].counted, std::optional(Quantity{30}));
    QCOMPARE(lines().count().lines()[line].state(), ReceiptLineState::Short);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!lines().count().lines()[line].counted);
}

void ReceivingPageTest::countsScansByPiece() {
    auto* scan = m_window->findChild<QLineEdit*>(QStringLiteral("scan"));
    for (int i = 0; i < 2; ++i) {
        scan->setText(QStringLiteral("22457"));
        QTest::keyClick(scan, Qt::Key_Return);
        QTRY_COMPARE(lines().count().lines()[lineOf(QStringLiteral("22457"))].counted, std::optional(Quantity{i + 1}));
    }
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    scan->setText(QStringLiteral("22457"));
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_COMPARE(lines().count().lines()[lineOf(QStringLiteral("22457"))].counted, std::optional(Quantity{2 + 6}));
}

void ReceivingPageTest::asksWhatHappensToWhatIsShort() {
    lines().apply([&](ReceiptCount& count) {
        return count.setLot(lineOf(QStringLiteral("30112")), QStringLiteral("L1"), CalendarDay::fromNumber(20900));
    });
    lines().apply([&](ReceiptCount& count) { return count.setCounted(lineOf(QStringLiteral("22457")), Quantity{30}); });
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    auto* claim = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(claim); // the first way out of the short line
    QVERIFY(posted().empty());
    QTest::keyClick(claim, Qt::Key_Space);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(posted().size(), std::size_t(1));
    QCOMPARE(posted().front().claimedFaults, 1);
    QCOMPARE(orderState(), OrderState::Received); // the six are claimed, not expected
}

void ReceivingPageTest::arrivesUncheckedAndIsCheckedLater() {
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    GoodsReceiptService service(m_shop->warehouse());
    QTRY_COMPARE(service.unchecked()->size(), std::size_t(1));
    auto* list = m_window->findChild<QListView*>(QStringLiteral("deliveries"));
    QTRY_COMPARE(list->model()->index(0, 0).data(DeliveryModel::RowKindRole).value<DeliveryModel::RowKind>(),
                 DeliveryModel::RowKind::UncheckedHeading);
    QTRY_COMPARE(lines().count().lines().size(), std::size_t(2)); // opened by itself
    QVERIFY(!lines().count().anythingCounted());
    lines().apply([&](ReceiptCount& count) {
        return count.setLot(lineOf(QStringLiteral("30112")), QStringLiteral("L1"), CalendarDay::fromNumber(20900));
    });
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(service.unchecked()->empty());
    QCOMPARE(posted().size(), std::size_t(2)); // the unchecked one, undone, and its check
    QCOMPARE(orderState(), OrderState::Received);
}

void ReceivingPageTest::takesAFurtherOrderIn() {
    m_shop->import(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                                       "PO-8,KITE,22457,12,1.25,2026-11-17,2026-11-24\n");
    QVERIFY(m_shop->ok());
    auto* list = m_window->findChild<QListView*>(QStringLiteral("deliveries"));
    QTRY_COMPARE(list->model()->rowCount(), 4); // two headings, two orders
    auto* scan = m_window->findChild<QLineEdit*>(QStringLiteral("scan"));
    scan->setText(QStringLiteral("22457"));
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_VERIFY(lines().count().anythingCounted());
    scan->setText(QStringLiteral("PO-8"));
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_COMPARE(lines().count().lines().size(), std::size_t(3));
    QVERIFY(lines().count().anythingCounted());
}

QTEST_MAIN(ReceivingPageTest)
#include "tst_receivingpage.moc"
