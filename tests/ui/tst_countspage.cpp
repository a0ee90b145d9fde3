#include "countlistmodel.h"
#include "countlistservice.h"
#include "datatable.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "pages/page.h"
#include "scancatcher.h"
#include "shopwarehouse.h"
#include "stockqueries.h"
#include "workspace.h"

#include <QtTest>

using namespace qm;

/// The page of counts by its keys alone, on a real warehouse: 20 of tea (4.00 apiece) and 10 cups, counted so long ago
/// that both are due.
class CountsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsPostsAndTakesBack();
    void asksForASecondCount();
    void findsALineByItsBarcode();
    void dropsAListAndTakesItUpAgain();

private:
    void makeList();
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void type(const QString& digits);
    DataTable* lists() { return m_window->findChild<DataTable*>(QStringLiteral("lists")); }
    DataTable* sheet() { return m_window->findChild<DataTable*>(QStringLiteral("sheet")); }
    DataTable* review() { return m_window->findChild<DataTable*>(QStringLiteral("review")); }
    CountListRow head() { return CountListService(m_shop->warehouse()).lists(true)->front(); }
    std::int64_t onHand(const QString& sku);

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void CountsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,cost,barcode\nTEA,Tea,4.00,4001\nCUP,Cup,1.00,4002\n");
    m_shop->import(ImportKind::Stock, "sku,quantity,date\nTEA,20,2026-01-05\nCUP,10,2026-01-05\n");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Counts);
    makeList();
}

void CountsPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

/// Until nothing is being read or written any more, and what came of it is shown.
void CountsPageTest::settle() {
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        quiet = m_workspace->waitForDone(5) ? quiet + 1 : 0;
    }
}

void CountsPageTest::press(Qt::Key key, Qt::KeyboardModifiers held) {
    settle();
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, key, held);
}

void CountsPageTest::type(const QString& digits) {
    for (const QChar digit : digits) {
        press(static_cast<Qt::Key>(digit.unicode()));
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<ScanCatcher*>()->isHolding(); }));
    }
    press(Qt::Key_Return);
    settle();
}

std::int64_t CountsPageTest::onHand(const QString& sku) {
    StockFilter filter;
    filter.text = sku;
    const auto rows = StockQueries(m_shop->warehouse()).stock(filter);
    return rows.ok() && rows->size() == 1 && rows->front().onHand ? rows->front().onHand->value : -1;
}

void CountsPageTest::makeList() {
    QTRY_VERIFY(lists() != nullptr);
    lists()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    auto* bar = m_window->findChild<InlineBar*>(QStringLiteral("bar"));
    QTRY_VERIFY(bar->isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(sheet()->model()->rowCount(), 2); // by SKU: cups, then tea
    QTRY_VERIFY(sheet()->hasFocus());
    QTRY_COMPARE(sheet()->currentRow(), 0);
}

void CountsPageTest::countsPostsAndTakesBack() {
    type(QStringLiteral("10"));
    QTRY_COMPARE(head().counted, 1);
    QTRY_COMPARE(sheet()->currentRow(), 1);
    type(QStringLiteral("18"));
    QTRY_COMPARE(head().counted, 2);
    QTRY_COMPARE(head().state, CountListState::Entered);
    press(Qt::Key_Return, Qt::ControlModifier); // the differences
    QTRY_VERIFY(review()->isVisible());
    auto* model = qobject_cast<CountSheetModel*>(review()->model());
    QTRY_VERIFY(model->rowCount() == 2 && model->rowAt(1).variance);
    QCOMPARE(model->rowAt(0).variance->difference, Quantity{0});
    QCOMPARE(model->rowAt(1).variance->difference, Quantity{-2});
    QCOMPARE(model->rowAt(1).variance->value, std::optional(Money{-800}));
    QCOMPARE(onHand(QStringLiteral("TEA")), 20);
    press(Qt::Key_Return, Qt::ControlModifier); // post
    QTRY_COMPARE(onHand(QStringLiteral("TEA")), 18);
    QTRY_COMPARE(head().state, CountListState::Posted);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(onHand(QStringLiteral("TEA")), 20);
    QCOMPARE(head().state, CountListState::Undone);
}

void CountsPageTest::asksForASecondCount() {
    type(QStringLiteral("10"));
    QTRY_COMPARE(sheet()->currentRow(), 1);
    type(QStringLiteral("2")); // 18 too few, 72.00
    QTRY_COMPARE(head().counted, 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* model = qobject_cast<CountSheetModel*>(review()->model());
    QTRY_VERIFY(model->rowCount() == 2 && model->rowAt(1).variance);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(review()->currentRow(), 1); // refused: the line that is to be counted again
    QCOMPARE(onHand(QStringLiteral("TEA")), 20);
    type(QStringLiteral("19"));
    QTRY_VERIFY(model->rowAt(1).line.second && model->rowAt(1).variance && !model->rowAt(1).variance->recount);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(onHand(QStringLiteral("TEA")), 19);
}

void CountsPageTest::findsALineByItsBarcode() {
    auto* page = m_window->findChild<Page*>(QStringLiteral("CountsPage"));
    QVERIFY(page->takeScan(QStringLiteral("4001")));
    QTRY_COMPARE(sheet()->currentRow(), 1);
    type(QStringLiteral("20"));
    QTRY_COMPARE(head().counted, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(head().counted, 0);
}

void CountsPageTest::dropsAListAndTakesItUpAgain() {
    press(Qt::Key_Delete);
    QTRY_COMPARE(head().state, CountListState::Dropped);
    QTRY_COMPARE(lists()->model()->rowCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(head().state, CountListState::Open);
}

QTEST_MAIN(CountsPageTest)
#include "tst_countspage.moc"
