#include "datatable.h"
#include "dialogs/returndecisiondialog.h"
#include "dialogs/returndialog.h"
#include "documentfolder.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "pages/page.h"
#include "returnservice.h"
#include "salesorderservice.h"
#include "shippingservice.h"
#include "shopwarehouse.h"
#include "stockqueries.h"
#include "todayqueries.h"
#include "workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace qm;

namespace {

/// Takes the links that would be opened by the desktop.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

} // namespace

/// Returns by the keyboard on a real warehouse: 10 teas were counted, 4 of them shipped for order W-1 at 3.00, so that
/// 6 are left.
class ReturnsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesFromTakenUpToClosedAndBackByKeys();
    void saysWhatIsWrong();
    void sendsGoodsBackToTheirSupplier();
    void comesFromTheOrder();
    void writesAReply();
    void standsOnTodayWhenItIsDue();

private:
    DataTable* table() { return m_window->findChild<DataTable*>(QStringLiteral("cases")); }
    std::vector<ReturnCaseRow> cases() { return *ReturnService(m_shop->warehouse()).cases(); }
    std::int64_t teas() {
        const auto rows = StockQueries(m_shop->warehouse()).stock({}).value();
        for (const StockRow& row : rows) {
            if (row.sku == QLatin1String("TEA")) {
                return row.available->value;
            }
        }
        return -1;
    }
    template <typename Dialog>
    Dialog* opened() {
        const bool there = QTest::qWaitFor([this] { return m_window->findChild<Dialog*>() != nullptr; });
        auto* dialog = there ? m_window->findChild<Dialog*>() : nullptr;
        if (dialog != nullptr) {
            dialog->activateWindow();
            settle();
        }
        return dialog;
    }
    static void save(QDialog* dialog) {
        QTest::keyClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::Key_Space);
    }
    static void type(QDialog* dialog, const char* field, const QString& text) {
        auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static QString problem(QDialog* dialog) { return dialog->findChild<QLabel*>(QStringLiteral("problem"))->text(); }
    /// The window has the keys again, and has heard of what was done.
    void settle() {
        m_workspace->waitForDone(5000);
        QTest::qWait(30);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        settle();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(table(), key, modifiers);
    }
    void takeUp(const QString& order, const QString& quantity) {
        key(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = opened<ReturnDialog>();
        QVERIFY(dialog != nullptr);
        type(dialog, "order", order);
        type(dialog, "item", QStringLiteral("green"));
        type(dialog, "quantity", quantity);
        type(dialog, "cause", QStringLiteral("torn bag"));
        type(dialog, "owner", QStringLiteral("Kim"));
        save(dialog);
    }

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void ReturnsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,price\nTEA,Green tea,3.00\nPOT,Tea pot,12.50\n");
    m_shop->import(ImportKind::Stock, "sku,quantity,date\nTEA,10,2026-11-18\n");
    m_shop->import(ImportKind::Customers, "code,name,email\nCAFE,Mokka,bar@mokka.example\n");
    m_shop->import(ImportKind::Suppliers, "code,name\nMILL,The Mill\n");
    m_shop->import(ImportKind::SalesOrders, "number,customer,sku,quantity,price\nW-1,CAFE,TEA,4,3.00\n");
    QVERIFY(m_shop->ok());
    SalesOrderService orders(m_shop->warehouse());
    ShipmentDraft shipment;
    shipment.order = orders.findOrder(QStringLiteral("W-1")).value();
    QVERIFY(orders.confirm(shipment.order, Shortage::Refuse).ok());
    QVERIFY(ShippingService(m_shop->warehouse()).ship(shipment).ok());
    QCOMPARE(teas(), std::int64_t(6));
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::Returns);
    settle();
}

void ReturnsPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

void ReturnsPageTest::goesFromTakenUpToClosedAndBackByKeys() {
    takeUp(QStringLiteral("W-1"), QStringLiteral("2"));
    QTRY_COMPARE(cases().size(), std::size_t(1));
    QCOMPARE(cases().front().customerCode, QStringLiteral("CAFE"));
    QCOMPARE(cases().front().facts.owner, QStringLiteral("Kim"));
    QCOMPARE(cases().front().facts.due - cases().front().facts.opened, 7);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(m_window->findChild<ReturnDialog*>() == nullptr);
    QCOMPARE(teas(), std::int64_t(6)); // nothing moved yet

    key(Qt::Key_Return, Qt::ControlModifier);
    auto* decision = opened<ReturnDecisionDialog>();
    QVERIFY(decision != nullptr);
    auto* amount = decision->findChild<QLineEdit*>(QStringLiteral("amount"));
    QCOMPARE(amount->text(), QStringLiteral("6.00")); // 2 × 3.00
    QVERIFY(!amount->isEnabled());
    QTest::keyClick(decision->findChild<QComboBox*>(QStringLiteral("money")), Qt::Key_Down); // a refund
    QVERIFY(amount->isEnabled());
    save(decision);
    QTRY_VERIFY(cases().front().facts.state == ReturnState::Decided);
    QVERIFY(cases().front().facts.goods == ReturnedGoods::Restock);
    QVERIFY(cases().front().facts.money == ReturnMoney::Refund);
    QCOMPARE(cases().front().facts.amount.minor, std::int64_t(600));
    QCOMPARE(teas(), std::int64_t(8));
    QTRY_VERIFY(m_window->findChild<ReturnDecisionDialog*>() == nullptr);

    key(Qt::Key_Return, Qt::ControlModifier);
    auto* bar = m_window->currentPage()->findChild<InlineBar*>();
    QTRY_VERIFY(bar->isVisible());
    auto* satisfied = bar->findChild<QComboBox*>();
    QTest::keyClick(satisfied, Qt::Key_End);
    QTest::keyClick(satisfied, Qt::Key_Return);
    QTRY_VERIFY(cases().front().facts.state == ReturnState::Closed);
    QCOMPARE(cases().front().facts.satisfied, std::optional(5));
    QTRY_COMPARE(table()->model()->rowCount(), 0); // nothing is left that is not closed

    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(cases().front().facts.state == ReturnState::Decided);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(cases().front().facts.state == ReturnState::Open);
    QCOMPARE(teas(), std::int64_t(6));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(cases().empty());
}

void ReturnsPageTest::saysWhatIsWrong() {
    takeUp(QStringLiteral("W-1"), QStringLiteral("5"));
    auto* dialog = m_window->findChild<ReturnDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY2(problem(dialog).contains(QStringLiteral("not shipped for W-1")), qPrintable(problem(dialog)));
    type(dialog, "order", QStringLiteral("W-9"));
    save(dialog);
    QTRY_VERIFY2(problem(dialog).contains(QStringLiteral("W-9")), qPrintable(problem(dialog)));
    type(dialog, "order", QStringLiteral("W-1"));
    type(dialog, "item", QStringLiteral("POT"));
    save(dialog);
    QTRY_COMPARE(problem(dialog), QStringLiteral("This item is not in order W-1."));
    type(dialog, "quantity", QStringLiteral("half"));
    save(dialog);
    QTRY_COMPARE(problem(dialog), QStringLiteral("“half” is not a quantity of this item."));
    type(dialog, "cause", QString());
    save(dialog);
    QTRY_VERIFY(problem(dialog).contains(QStringLiteral("reason")));
    QVERIFY(cases().empty());
    // Without an order anything may come back from the counter.
    type(dialog, "order", QString());
    type(dialog, "quantity", QStringLiteral("1"));
    type(dialog, "cause", QStringLiteral("no lid"));
    save(dialog);
    QTRY_COMPARE(cases().size(), std::size_t(1));
    QVERIFY(!cases().front().facts.customer);
}

void ReturnsPageTest::sendsGoodsBackToTheirSupplier() {
    takeUp(QStringLiteral("W-1"), QStringLiteral("3"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(m_window->findChild<ReturnDialog*>() == nullptr);
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* decision = opened<ReturnDecisionDialog>();
    QVERIFY(decision != nullptr);
    auto* supplier = decision->findChild<QComboBox*>(QStringLiteral("supplier"));
    QTRY_COMPARE(supplier->count(), 2);
    QVERIFY(!supplier->isEnabled());
    QTest::keyClick(decision->findChild<QComboBox*>(QStringLiteral("goods")), Qt::Key_End);
    QVERIFY(supplier->isEnabled());
    save(decision);
    QVERIFY(problem(decision).contains(QStringLiteral("supplier"))); // which one?
    QTest::keyClick(supplier, Qt::Key_Down);
    save(decision);
    QTRY_VERIFY(cases().front().facts.goods == ReturnedGoods::BackToSupplier);
    QCOMPARE(cases().front().supplierCode, QStringLiteral("MILL"));
    QCOMPARE(teas(), std::int64_t(6)); // three in, three out again
    // One step back, by the key that does it for any case.
    QTRY_VERIFY(m_window->findChild<ReturnDecisionDialog*>() == nullptr);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(cases().front().facts.state == ReturnState::Open);
    // What was done since is not what Ctrl+Z knows: it leaves the case alone.
    key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(cases().size(), std::size_t(1));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(cases().empty());
}

void ReturnsPageTest::comesFromTheOrder() {
    m_window->showPage(PageId::SalesOrders);
    m_window->currentPage()->findChild<QComboBox*>(QStringLiteral("show"))->setCurrentIndex(3); // all
    auto* orders = m_window->currentPage()->findChild<DataTable*>(QStringLiteral("orders"));
    auto* lines = m_window->currentPage()->findChild<DataTable*>(QStringLiteral("lines"));
    QTRY_COMPARE(orders->model()->rowCount(), 1);
    orders->selectRowAt(0);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    lines->selectRowAt(0);
    orders->setFocus();
    settle();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(orders, Qt::Key_R, Qt::ControlModifier);
    auto* dialog = opened<ReturnDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("order"))->text(), QStringLiteral("W-1"));
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("item"))->text(), QStringLiteral("TEA"));
    QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("customer"))->isEnabled()); // it is the order's
    type(dialog, "cause", QStringLiteral("too much"));
    save(dialog);
    QTRY_COMPARE(cases().size(), std::size_t(1));
    QCOMPARE(cases().front().orderNumber, QStringLiteral("W-1"));
}

void ReturnsPageTest::writesAReply() {
    const QTemporaryDir folder;
    setDocumentFolder(folder.path());
    Desktop desktop;
    takeUp(QStringLiteral("W-1"), QStringLiteral("2"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(m_window->findChild<ReturnDialog*>() == nullptr);
    key(Qt::Key_F6);
    const QString path = folder.filePath(QStringLiteral("REPLY-RET-000001.eml"));
    QTRY_COMPARE(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    QFile mail(path);
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().contains("To: bar@mokka.example\r\n"));
    setDocumentFolder(QString());
}

void ReturnsPageTest::standsOnTodayWhenItIsDue() {
    takeUp(QStringLiteral("W-1"), QStringLiteral("1"));
    QTRY_COMPARE(cases().size(), std::size_t(1));
    const auto due = [this] {
        const auto board = TodayQueries(m_shop->warehouse()).board({});
        const auto row = std::ranges::find(board->toDo, ToDoKind::ReturnsDue, &ToDoRow::kind);
        return row != board->toDo.end() ? row->detail : QString();
    };
    QCOMPARE(due(), QString()); // a week is left
    ReturnCase next = cases().front().facts;
    next.number.clear();
    next.due = next.opened;
    QVERIFY(ReturnService(m_shop->warehouse()).open(next).ok());
    QCOMPARE(due(), QStringLiteral("RET-000002"));
}

QTEST_MAIN(ReturnsPageTest)
#include "tst_returnspage.moc"
