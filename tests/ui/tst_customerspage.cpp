#include "customermodel.h"
#include "customerservice.h"
#include "datatable.h"
#include "dialogs/customerdialog.h"
#include "dialogs/salesorderdialog.h"
#include "mainwindow.h"
#include "pages/page.h"
#include "salesorderservice.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace qm;

/// Customers, and the orders written for them, by the keyboard on a real warehouse.
class CustomersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entersAndChangesACustomerAndTakesItBack();
    void keepsACustomerWithOrders();
    void writesAnOrderByKeys();
    void refusesAnOrderThatIsNotOne();
    void readsPlacesOnTheMap();

private:
    DataTable* table() { return m_window->findChild<DataTable*>(QStringLiteral("customers")); }
    std::vector<CustomerRow> customers() { return *CustomerService(m_shop->warehouse()).customers(); }
    std::vector<SalesOrderRow> orders() {
        SalesOrderFilter filter;
        filter.show = SalesOrderFilter::Show::All;
        return *SalesOrderService(m_shop->warehouse()).orders(filter);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(table(), key, modifiers);
    }
    /// Until the page has heard of what was done.
    void settle() {
        QVERIFY(m_workspace->waitForDone(5000));
        QTest::qWait(20);
    }
    template <typename Dialog>
    Dialog* dialog() {
        return m_window->findChild<Dialog*>();
    }

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void CustomersPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,price\nTEA,Green tea,3.00\nPOT,Tea pot,12.50\nCUP,Cup,2.00\n");
    m_shop->import(ImportKind::Stock, "sku,quantity,date\nTEA,10,2026-11-18\n");
    m_shop->import(ImportKind::Customers, "code,name\nCAFE,Mokka\n");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::Customers);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void CustomersPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

void CustomersPageTest::entersAndChangesACustomerAndTakesItBack() {
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog<CustomerDialog>() != nullptr);
    auto* entry = dialog<CustomerDialog>();
    const auto type = [entry](const char* field, const QString& text) {
        QTest::keyClicks(entry->findChild<QLineEdit*>(QLatin1String(field)), text);
    };
    const auto save = [entry] {
        QTest::keyClick(entry->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::Key_Space);
    };
    save();
    QVERIFY(entry->findChild<QLabel*>(QStringLiteral("problem"))->isVisible()); // no code yet
    type("code", QStringLiteral("HOTEL"));
    type("name", QStringLiteral("Seeblick"));
    type("position", QStringLiteral("95, 8"));
    save();
    QVERIFY(entry->findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QLatin1String("53.9583")));
    entry->findChild<QLineEdit*>(QStringLiteral("position"))->clear();
    type("position", QStringLiteral("47.5, -8.25"));
    save();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const auto made = customers();
    QCOMPARE(made.back().customer.code, QStringLiteral("HOTEL"));
    QCOMPARE(made.back().customer.position, (std::optional(MapPoint{47'500'000, -8'250'000})));
    QTRY_VERIFY(dialog<CustomerDialog>() == nullptr);
    QTRY_COMPARE(table()->currentRow(), 1);
    m_window->activateWindow(); // what a desktop does by itself
    QTRY_VERIFY(m_window->isActiveWindow());
    key(Qt::Key_F2);
    QTRY_VERIFY(dialog<CustomerDialog>() != nullptr);
    entry = dialog<CustomerDialog>();
    entry->findChild<QLineEdit*>(QStringLiteral("name"))->clear();
    QTest::keyClicks(entry->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Bellevue"));
    QTest::keyClick(entry->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::Key_Space);
    QTRY_COMPARE(customers().front().customer.name, QStringLiteral("Bellevue")); // by name
    QTRY_VERIFY(dialog<CustomerDialog>() == nullptr);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(customers().back().customer.name, QStringLiteral("Seeblick"));
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(customers().size(), std::size_t(1));
}

void CustomersPageTest::keepsACustomerWithOrders() {
    m_shop->import(ImportKind::SalesOrders, "number,customer,sku,quantity\nW-1,CAFE,TEA,4\n");
    key(Qt::Key_Delete);
    QVERIFY(m_workspace->waitForDone(5000));
    QCOMPARE(customers().size(), std::size_t(1));
    m_shop->import(ImportKind::Customers, "code,name\nOLD,Never came\n");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRowAt(
        qobject_cast<CustomerModel*>(table()->model())->rowOfKey(customers().back().customer.id.value));
    key(Qt::Key_Delete);
    QTRY_COMPARE(customers().size(), std::size_t(1));
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(customers().size(), std::size_t(2));
    QCOMPARE(customers().back().customer.code, QStringLiteral("OLD"));
}

void CustomersPageTest::writesAnOrderByKeys() {
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog<SalesOrderDialog>() != nullptr);
    auto* entry = dialog<SalesOrderDialog>();
    entry->activateWindow();
    QTRY_VERIFY(entry->isActiveWindow());
    auto* item = entry->findChild<QLineEdit*>(QStringLiteral("item"));
    auto* total = entry->findChild<QLabel*>(QStringLiteral("total"));
    auto* lines = entry->findChild<DataTable*>(QStringLiteral("lines"));
    QTRY_COMPARE(entry->findChild<QComboBox*>(QStringLiteral("customer"))->currentText(),
                 QStringLiteral("Mokka (CAFE)"));
    const auto add = [item](const QString& text) {
        QTest::keyClicks(item, text);
        QTest::keyClick(item, Qt::Key_Return);
    };
    add(QStringLiteral("tea")); // the SKU, not the pot
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    add(QStringLiteral("cup"));
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    add(QStringLiteral("TEA")); // scanned again: one more
    QTRY_COMPARE(item->text(), QString());
    QCOMPARE(lines->model()->rowCount(), 2);
    add(QStringLiteral("pot"));
    QTRY_COMPARE(lines->model()->rowCount(), 3);
    lines->selectRowAt(2);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_4); // digits change the quantity
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(total->text().contains(QLatin1String("58.00"))); // 2 × 3.00 + 2.00 + 4 × 12.50
    lines->selectRowAt(1);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Delete); // no cup after all
    QCOMPARE(lines->model()->rowCount(), 2);
    QCOMPARE(total->text(), QStringLiteral("2 lines, <b>56.00 EUR</b>"));
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(orders().size(), std::size_t(1));
    const SalesOrder order = *SalesOrderService(m_shop->warehouse()).order(orders().front().id);
    QCOMPARE(order.head.state, SalesOrderState::Draft);
    QCOMPARE(order.head.customerCode, QStringLiteral("CAFE"));
    QCOMPARE(order.lines.size(), std::size_t(2));
    QCOMPARE(order.lines.at(0).quantity.value, std::int64_t(2));
    QCOMPARE(order.lines.at(1).sku, QStringLiteral("POT"));
    QCOMPARE(order.lines.at(1).quantity.value, std::int64_t(4));
    QCOMPARE(order.head.amount.minor, std::int64_t(5600));
    QTRY_VERIFY(dialog<SalesOrderDialog>() == nullptr);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(orders().front().state, SalesOrderState::Cancelled);
}

void CustomersPageTest::refusesAnOrderThatIsNotOne() {
    m_window->showPage(PageId::SalesOrders);
    auto* list = m_window->currentPage()->findChild<DataTable*>(QStringLiteral("orders"));
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog<SalesOrderDialog>() != nullptr);
    auto* entry = dialog<SalesOrderDialog>();
    entry->activateWindow();
    QTRY_VERIFY(entry->isActiveWindow());
    auto* problem = entry->findChild<QLabel*>(QStringLiteral("problem"));
    auto* customer = entry->findChild<QComboBox*>(QStringLiteral("customer"));
    auto* item = entry->findChild<QLineEdit*>(QStringLiteral("item"));
    QTRY_COMPARE(customer->count(), 1);
    const auto save = [entry] { QTest::keyClick(entry, Qt::Key_Return, Qt::ControlModifier); };
    save();
    QVERIFY(problem->isVisible()); // nobody orders
    QTest::keyClicks(customer->lineEdit(), QStringLiteral("Mokka (CAFE)"));
    save();
    QVERIFY(problem->text().contains(QLatin1String("scan"))); // nothing is ordered
    QTest::keyClicks(item, QStringLiteral("Saucer"));
    QTest::keyClick(item, Qt::Key_Return);
    QTRY_VERIFY(problem->text().contains(QLatin1String("Saucer")));
    item->clear();
    QTest::keyClicks(item, QStringLiteral("Green t")); // a part of one name
    QTest::keyClick(item, Qt::Key_Return);
    auto* lines = entry->findChild<DataTable*>(QStringLiteral("lines"));
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    lines->selectRowAt(0);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(problem->text().contains(QLatin1String("0")));
    QCOMPARE(orders().size(), std::size_t(0));
    save();
    QTRY_COMPARE(orders().size(), std::size_t(1));
    QCOMPARE(orders().front().amount.minor, std::int64_t(300));
}

void CustomersPageTest::readsPlacesOnTheMap() {
    QCOMPARE(mapPointFromText(QStringLiteral("53.958332,-1.080278")),
             (std::optional(MapPoint{53'958'332, -1'080'278})));
    QCOMPARE(mapPointText({-33'856'784, 151'215'297}), QStringLiteral("-33.856784, 151.215297"));
    for (const char* wrong : {"53.9", "53.9,", "a, b", "91, 0", "0, 181", "1, 2, 3"}) {
        QVERIFY2(!mapPointFromText(QLatin1String(wrong)), wrong);
    }
}

QTEST_MAIN(CustomersPageTest)
#include "tst_customerspage.moc"
