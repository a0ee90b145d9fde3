#include "replenishmentservice.h"
#include "suggestionspagedriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// From review to documents on the Order suggestions page: budget, approval, and how few keys it takes.
class SuggestionsApprovalTest : public QObject, private SuggestionsPageDriver {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void saysFirstWhatItApproves();
    void approvesWritesAndSendsAndTakesItBackUntilSent();
    void reviewsFortyLinesInThirtyKeystrokes();
    void setsTheBudget();
};

void SuggestionsApprovalTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SuggestionsApprovalTest::saysFirstWhatItApproves() {
    open(2, 2);
    go(u"S2-1"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!stored(u"S2-1"_s).included);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    const QString said = bar().findChild<QLabel*>()->text();
    const auto board = ReplenishmentService(shop().warehouse()).board();
    QVERIFY2(said.contains(u"3 lines"_s) && said.contains(u"2 suppliers"_s), qPrintable(said));
    QVERIFY2(said.contains(QLocale().toString(double(board->total.minor) / 100, 'f', 2)), qPrintable(said));
    QVERIFY2(said.contains(u"1 to look at"_s), qPrintable(said));
    QVERIFY(orders().empty());
    press(Qt::Key_Escape);
    QVERIFY(orders().empty());
}

void SuggestionsApprovalTest::approvesWritesAndSendsAndTakesItBackUntilSent() {
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
    QTRY_COMPARE(documents.entryList({u"*.pdf"_s}).size(), 2);
    QCOMPARE(orders().size(), std::size_t(2)); // written is not sent
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_VERIFY(orders().empty());
    press(Qt::Key_Z, Qt::ControlModifier); // the mark itself can be taken off
    QTRY_COMPARE(orders().size(), std::size_t(2));
    QDir(documents).removeRecursively();
}

void SuggestionsApprovalTest::reviewsFortyLinesInThirtyKeystrokes() {
    open(8, 5);
    const auto board = ReplenishmentService(shop().warehouse()).board();
    QCOMPARE(board->included, 40);
    QCOMPARE(board->groups.size(), std::size_t(8));
    countKeysAnew();
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
    QTRY_COMPARE(QDir(documents).entryList({u"*.pdf"_s}).size(), 8);
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_VERIFY(orders().empty());
    QVERIFY2(keys() <= 30, qPrintable(QString::number(keys())));
    QDir(documents).removeRecursively();
}

void SuggestionsApprovalTest::setsTheBudget() {
    open(1, 2);
    type(u"b"_s);
    QTRY_VERIFY(bar().isVisible());
    type(u"100,50"_s); // no amount in this locale's writing of thousands: 10050
    press(Qt::Key_Escape);
    QVERIFY(!ReplenishmentService(shop().warehouse()).board()->budget);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    type(u"much"_s);
    press(Qt::Key_Return);
    QVERIFY(bar().isVisible()); // says what is wrong
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
    type(u"100.50"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(ReplenishmentService(shop().warehouse()).board()->budget, std::optional(Money{10050}));
    // What is suggested then stays within it.
    QTRY_VERIFY(ReplenishmentService(shop().warehouse()).board()->total.minor <= 10050);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!ReplenishmentService(shop().warehouse()).board()->budget);
}

QTEST_MAIN(SuggestionsApprovalTest)
#include "tst_suggestionsapproval.moc"
