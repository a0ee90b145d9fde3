#include "datatable.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "ordersuggestionmodel.h"
#include "pages/page.h"
#include "pages/whypanel.h"
#include "purchaseorderservice.h"
#include "replenishmentservice.h"
#include "scancatcher.h"
#include "suggestionshop.h"
#include "tablebar.h"
#include "workspace.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// The Order suggestions page by its keys, on a real warehouse.
class SuggestionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesAndFindsWhatNeedsALook();
    void replacesTheQuantityByDigitsOfAnyScript();
    void asksBeforeTenTimesTheUsual();
    void putsAQuantityIntoSeveralRows();
    void pastesQuantitiesAsOneStep();
    void includesAndSnoozes();
    void goesFromSupplierToSupplier();
    void setsTheBudget();
    void addsAnItem();
    void movesALineAndTakesItBack();
    void showsAndHidesWhy();
    void saysFirstWhatItApproves();
    void approvesWritesAndSendsAndTakesItBackUntilSent();
    void neverTakesAScanForAQuantity();
    void worksWithLettersOfOtherLayouts();
    void reviewsFortyLinesInThirtyKeystrokes();

private:
    void open(int suppliers, int itemsEach);
    static void settle();
    DataTable& table() { return *m_window->findChild<DataTable*>(u"table"_s); }
    OrderSuggestionModel& model() { return *qobject_cast<OrderSuggestionModel*>(table().model()); }
    int rowOf(const QString& sku);
    SuggestionRow line(const QString& sku);
    SuggestionRow stored(const QString& sku);
    void go(const QString& sku) { table().selectRowAt(rowOf(sku)); }
    void press(int key, Qt::KeyboardModifiers held = {});
    void type(const QString& text);
    InlineBar& bar() { return *m_window->findChild<InlineBar*>(u"bar"_s); }
    std::vector<PurchaseOrderRow> orders();

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

void SuggestionsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SuggestionsPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
    m_keys = 0;
}

void SuggestionsPageTest::open(int suppliers, int itemsEach) {
    m_shop = std::make_unique<ShopWarehouse>();
    QVERIFY(SuggestionShop::fill(*m_shop, suppliers, itemsEach));
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Suggestions);
    QTRY_VERIFY(model().rowCount() > suppliers * itemsEach);
    connect(m_window->currentPage(), &Page::failed, this, [](const QString& text) { qInfo("%s", qPrintable(text)); });
    settle();
}

/// Until every job has ended and told the page: what a person sees before the next key.
void SuggestionsPageTest::settle() {
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        quiet = QThreadPool::globalInstance()->waitForDone(5) ? quiet + 1 : 0;
    }
}

int SuggestionsPageTest::rowOf(const QString& sku) {
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().rowAt(row).isLine() && model().rowAt(row).line.sku == sku) {
            return row;
        }
    }
    return -1;
}

SuggestionRow SuggestionsPageTest::line(const QString& sku) {
    const int row = rowOf(sku);
    return row < 0 ? SuggestionRow{} : model().rowAt(row).line;
}

SuggestionRow SuggestionsPageTest::stored(const QString& sku) {
    const auto rows = ReplenishmentService(m_shop->warehouse()).openRows();
    for (const SuggestionRow& row : *rows) {
        if (row.sku == sku) {
            return row;
        }
    }
    return {};
}

/// As the keyboard does it: to whatever has the focus.
void SuggestionsPageTest::press(int key, Qt::KeyboardModifiers held) {
    settle();
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), held);
    ++m_keys;
}

void SuggestionsPageTest::type(const QString& text) {
    settle();
    for (const QChar c : text) {
        QKeyEvent pressed(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &pressed);
        // A person's keys come one by one: each is let through before the next.
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<ScanCatcher*>()->isHolding(); }));
        ++m_keys;
    }
}

std::vector<PurchaseOrderRow> SuggestionsPageTest::orders() {
    const auto rows = PurchaseOrderService(m_shop->warehouse()).toSend();
    return rows.ok() ? *rows : std::vector<PurchaseOrderRow>();
}

void SuggestionsPageTest::movesAndFindsWhatNeedsALook() {
    open(2, 2);
    QCOMPARE(table().currentRow(), 1); // below the first supplier's heading
    press(Qt::Key_Down);
    QCOMPARE(table().currentRow(), 2);
    press(Qt::Key_Up);
    QCOMPARE(table().currentRow(), 1);
    type(u"n"_s);
    QTRY_COMPARE(model().rowAt(table().currentRow()).line.sku, u"UNSOLD"_s);
    go(u"S1-1"_s);
    press(Qt::Key_F4); // the key beside the letter
    QCOMPARE(model().rowAt(table().currentRow()).line.sku, u"UNSOLD"_s);
}

void SuggestionsPageTest::replacesTheQuantityByDigitsOfAnyScript() {
    open(1, 2);
    const Quantity before = line(u"S1-1"_s).quantity;
    QVERIFY(before.value > 0);
    for (const QString& typed : {u"42"_s, u"\uff15\uff14"_s, u"\u0666\u0660"_s}) { // 54 full-width, 60 Arabic
        go(u"S1-1"_s);
        type(typed);
        press(Qt::Key_Return);
        const qint64 expected = typed == u"42"_s ? 42 : typed.startsWith(u'\uff15') ? 54 : 60;
        QTRY_COMPARE(stored(u"S1-1"_s).quantity.value, expected);
        QTRY_COMPARE(line(u"S1-1"_s).quantity.value, expected);
    }
    press(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->selectedText(), u"60"_s); // F2 edits what is there
    press(Qt::Key_Escape);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    QTRY_COMPARE(stored(u"S1-1"_s).quantity, before);
    QVERIFY(!stored(u"S1-1"_s).touched); // as if nobody had been there
}

void SuggestionsPageTest::asksBeforeTenTimesTheUsual() {
    open(1, 1);
    const SuggestionRow before = stored(u"S1-1"_s);
    // Twenty times what is proposed, which is more than what is expected to sell.
    QVERIFY(before.proposed > before.reasons.expectedDemand);
    const QString much = QString::number(before.proposed.value * 20);
    type(much);
    press(Qt::Key_Return);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(stored(u"S1-1"_s).quantity, before.quantity);
    press(Qt::Key_Escape);
    QCOMPARE(stored(u"S1-1"_s).quantity, before.quantity);
    type(much);
    press(Qt::Key_Return);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(QString::number(stored(u"S1-1"_s).quantity.value), much);
}

void SuggestionsPageTest::putsAQuantityIntoSeveralRows() {
    open(1, 3);
    go(u"S1-1"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->currentPage()->selectionText().contains(u"<b>2</b>"_s));
    const Quantity before = stored(u"S1-2"_s).quantity;
    type(u"18"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(table().findChild<TableBar*>()->isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(u"S1-2"_s).quantity.value, 18);
    QCOMPARE(stored(u"S1-1"_s).quantity.value, 18);
    QVERIFY(stored(u"S1-3"_s).quantity.value != 18);
    press(Qt::Key_Z, Qt::ControlModifier); // one step
    QTRY_COMPARE(stored(u"S1-2"_s).quantity, before);
    QCOMPARE(stored(u"S1-1"_s).quantity, before);
}

void SuggestionsPageTest::pastesQuantitiesAsOneStep() {
    open(2, 2);
    go(u"S1-1"_s);
    QGuiApplication::clipboard()->setText(u"6\n12\n24"_s); // over the next supplier's heading
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"S2-1"_s).quantity.value, 24);
    QCOMPARE(stored(u"S1-2"_s).quantity.value, 12);
    QGuiApplication::clipboard()->setText(u"6\ntwelve"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(table().findChild<TableBar*>()->isVisible());
    QCOMPARE(stored(u"S1-2"_s).quantity.value, 12);
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(stored(u"S2-1"_s).quantity.value != 24);
}

void SuggestionsPageTest::includesAndSnoozes() {
    open(1, 2);
    go(u"S1-1"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!stored(u"S1-1"_s).included);
    press(Qt::Key_F7);
    QTRY_VERIFY(stored(u"S1-1"_s).included);
    type(u"s"_s);
    QTRY_VERIFY(stored(u"S1-1"_s).snoozedUntil.has_value());
    QVERIFY(*stored(u"S1-1"_s).snoozedUntil > m_shop->warehouse().today());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stored(u"S1-1"_s).snoozedUntil.has_value());
}

void SuggestionsPageTest::goesFromSupplierToSupplier() {
    open(3, 1);
    type(u"v"_s);
    QTRY_COMPARE(model().rowAt(table().currentRow()).line.sku, u"S2-1"_s);
    press(Qt::Key_F8);
    QCOMPARE(model().rowAt(table().currentRow()).line.sku, u"S3-1"_s);
}

void SuggestionsPageTest::setsTheBudget() {
    open(1, 2);
    type(u"b"_s);
    QTRY_VERIFY(bar().isVisible());
    type(u"100,50"_s); // no amount in this locale's writing of thousands: 10050
    press(Qt::Key_Escape);
    QVERIFY(!ReplenishmentService(m_shop->warehouse()).board()->budget);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    type(u"much"_s);
    press(Qt::Key_Return);
    QVERIFY(bar().isVisible()); // says what is wrong
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
    type(u"100.50"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(ReplenishmentService(m_shop->warehouse()).board()->budget, std::optional(Money{10050}));
    // What is suggested then stays within it.
    QTRY_VERIFY(ReplenishmentService(m_shop->warehouse()).board()->total.minor <= 10050);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!ReplenishmentService(m_shop->warehouse()).board()->budget);
}

void SuggestionsPageTest::addsAnItem() {
    open(1, 1);
    m_shop->import(ImportKind::Items, "sku,name,price,cost\nLAMP,Lamp,12.00,5.00\n");
    m_shop->import(ImportKind::Terms, "supplier,sku,price,pack\nS1,LAMP,5.00,1\n");
    QVERIFY(m_shop->ok());
    type(u"a"_s);
    QTRY_VERIFY(bar().isVisible());
    type(u"lamp"_s);
    press(Qt::Key_Tab);
    type(u"3"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(u"LAMP"_s).quantity.value, 3);
    QVERIFY(stored(u"LAMP"_s).added);
    QTRY_VERIFY(rowOf(u"LAMP"_s) >= 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stored(u"LAMP"_s).id); // not left out: gone
}

void SuggestionsPageTest::movesALineAndTakesItBack() {
    open(2, 1);
    m_shop->import(ImportKind::Terms, "supplier,sku,price,pack\nS2,S1-1,1.90,6\n");
    const SuggestionRow before = stored(u"S1-1"_s);
    const auto linesOf = [this] {
        const auto rows = ReplenishmentService(m_shop->warehouse()).openRows();
        QStringList lines;
        for (const SuggestionRow& row : *rows) {
            if (row.sku == u"S1-1"_s) {
                lines += row.supplierName + u' ' + QString::number(row.quantity.value);
            }
        }
        return lines;
    };
    go(u"S1-1"_s);
    type(u"m"_s);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Tab); // the only other supplier is chosen
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(u"6"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(linesOf(), (QStringList{u"Supplier 1 %1"_s.arg(before.quantity.value - 6), u"Supplier 2 6"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(), QStringList{u"Supplier 1 %1"_s.arg(before.quantity.value)});
    go(u"S1-1"_s);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Return); // all of it
    QTRY_COMPARE(linesOf(), QStringList{u"Supplier 2 %1"_s.arg(before.quantity.value)});
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(), QStringList{u"Supplier 1 %1"_s.arg(before.quantity.value)});
    QCOMPARE(stored(u"S1-1"_s).price, before.price);
}

void SuggestionsPageTest::showsAndHidesWhy() {
    open(1, 1);
    auto* why = m_window->findChild<WhyPanel*>();
    QVERIFY(why->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!why->isVisible());
    press(Qt::Key_F3);
    QVERIFY(why->isVisible());
}

void SuggestionsPageTest::saysFirstWhatItApproves() {
    open(2, 2);
    go(u"S2-1"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!stored(u"S2-1"_s).included);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    const QString said = bar().findChild<QLabel*>()->text();
    const auto board = ReplenishmentService(m_shop->warehouse()).board();
    QVERIFY2(said.contains(u"3 lines"_s) && said.contains(u"2 suppliers"_s), qPrintable(said));
    QVERIFY2(said.contains(QLocale().toString(double(board->total.minor) / 100, 'f', 2)), qPrintable(said));
    QVERIFY2(said.contains(u"1 to look at"_s), qPrintable(said));
    QVERIFY(orders().empty());
    press(Qt::Key_Escape);
    QVERIFY(orders().empty());
}

void SuggestionsPageTest::approvesWritesAndSendsAndTakesItBackUntilSent() {
    open(2, 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(orders().size(), std::size_t(2));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(orders().empty());
    QTRY_VERIFY(stored(u"S1-1"_s).included);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(orders().size(), std::size_t(2));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Quartermaster"_s);
    QDir(documents).removeRecursively();
    press(Qt::Key_F6);
    const QDir today(documents.filePath(u"2026-11-20"_s));
    QTRY_COMPARE(today.entryList({u"*.pdf"_s}).size(), 2);
    QCOMPARE(orders().size(), std::size_t(2)); // written is not sent
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_VERIFY(orders().empty());
    press(Qt::Key_Z, Qt::ControlModifier); // the mark itself can be taken off
    QTRY_COMPARE(orders().size(), std::size_t(2));
    QDir(documents).removeRecursively();
}

void SuggestionsPageTest::neverTakesAScanForAQuantity() {
    open(1, 1);
    const SuggestionRow before = stored(u"S1-1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"unsold"_s); // a burst without a pause, and letters that are keys
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage()->id(), PageId::Items);
    QCOMPARE(stored(u"S1-1"_s).quantity, before.quantity);
    QVERIFY(!stored(u"S1-1"_s).touched);
}

void SuggestionsPageTest::worksWithLettersOfOtherLayouts() {
    open(1, 1);
    // т is on the key of n in the Russian layout; X11's code of that key is 57.
    QKeyEvent event(QEvent::KeyPress, 0x0422, Qt::NoModifier, 57, 0, 0, u"\u0442"_s);
    QApplication::sendEvent(&table(), &event);
    QTRY_COMPARE(model().rowAt(table().currentRow()).line.sku, u"UNSOLD"_s);
}

void SuggestionsPageTest::reviewsFortyLinesInThirtyKeystrokes() {
    open(8, 5);
    const auto board = ReplenishmentService(m_shop->warehouse()).board();
    QCOMPARE(board->included, 40);
    QCOMPARE(board->groups.size(), std::size_t(8));
    m_keys = 0;
    // Each supplier is looked at; one quantity is changed, one line left out, one snoozed, what needs a look is seen.
    for (int supplier = 1; supplier < 8; ++supplier) {
        type(u"v"_s);
    }
    QTRY_COMPARE(model().rowAt(table().currentRow()).line.sku, u"S8-1"_s);
    type(u"30"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(u"S8-1"_s).quantity.value, 30);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTRY_VERIFY(!stored(u"S8-2"_s).included);
    press(Qt::Key_Down);
    type(u"s"_s);
    QTRY_VERIFY(stored(u"S8-3"_s).snoozedUntil);
    type(u"n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(orders().size(), std::size_t(8));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Quartermaster"_s);
    QDir(documents).removeRecursively();
    press(Qt::Key_F6);
    QTRY_COMPARE(QDir(documents.filePath(u"2026-11-20"_s)).entryList({u"*.pdf"_s}).size(), 8);
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_VERIFY(orders().empty());
    QVERIFY2(m_keys <= 30, qPrintable(QString::number(m_keys)));
    QDir(documents).removeRecursively();
}

QTEST_MAIN(SuggestionsPageTest)
#include "tst_suggestionspage.moc"
