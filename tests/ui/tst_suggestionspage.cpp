#include "pages/page.h"
#include "pages/whypanel.h"
#include "replenishmentservice.h"
#include "suggestionspagedriver.h"
#include "tablebar.h"

#include <QClipboard>
#include <QLineEdit>
#include <QtTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// The Order suggestions page by its keys, on a real warehouse.
class SuggestionsPageTest : public QObject, private SuggestionsPageDriver {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void movesAndFindsWhatNeedsALook();
    void replacesTheQuantityByDigitsOfAnyScript();
    void asksBeforeTenTimesTheUsual();
    void putsAQuantityIntoSeveralRows();
    void pastesQuantitiesAsOneStep();
    void includesAndSnoozes();
    void goesFromSupplierToSupplier();
    void addsAnItem();
    void movesALineAndTakesItBack();
    void showsAndHidesWhy();
    void neverTakesAScanForAQuantity();
    void worksWithLettersOfOtherLayouts();
    void drawsNothingOfRowsThatTheFilterHides();
};

void SuggestionsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
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
    QTRY_VERIFY(window().currentPage()->selectionText().contains(u"<b>2</b>"_s));
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
    QVERIFY(*stored(u"S1-1"_s).snoozedUntil > shop().warehouse().today());
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

void SuggestionsPageTest::addsAnItem() {
    open(1, 1);
    shop().import(ImportKind::Items, "sku,name,price,cost\nLAMP,Lamp,12.00,5.00\n");
    shop().import(ImportKind::Terms, "supplier,sku,price,pack\nS1,LAMP,5.00,1\n");
    QVERIFY(shop().ok());
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
    shop().import(ImportKind::Terms, "supplier,sku,price,pack\nS2,S1-1,1.90,6\n");
    const SuggestionRow before = stored(u"S1-1"_s);
    const auto linesOf = [this] {
        const auto rows = ReplenishmentService(shop().warehouse()).openRows();
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
    auto* why = window().findChild<WhyPanel*>();
    QVERIFY(why->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!why->isVisible());
    press(Qt::Key_F3);
    QVERIFY(why->isVisible());
}

void SuggestionsPageTest::neverTakesAScanForAQuantity() {
    open(1, 1);
    const SuggestionRow before = stored(u"S1-1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"unsold"_s); // a burst without a pause, and letters that are keys
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window().currentPage()->id(), PageId::Items);
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

void SuggestionsPageTest::drawsNothingOfRowsThatTheFilterHides() {
    open(2, 2);
    table().openFilter();
    type(u"S1-1"_s);
    settle();
    int below = 0; // the last row that is shown
    for (int row = 0; row < model().rowCount(); ++row) {
        if (!table().isRowHidden(row)) {
            below = std::max(below, table().rowViewportPosition(row) + table().rowHeight(row));
        }
    }
    QVERIFY(table().isRowHidden(rowOf(u"S2-1"_s)) && !table().isRowHidden(rowOf(u"S1-1"_s)));
    const QImage image = table().viewport()->grab().toImage();
    constexpr int kLooked = 40; // a row and more
    QVERIFY(image.height() > below + kLooked);
    for (int y = below + 1; y < below + kLooked; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY2(image.pixel(x, y) == image.pixel(0, below + kLooked), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
}

QTEST_MAIN(SuggestionsPageTest)
#include "tst_suggestionspage.moc"
