#include "catalogueservice.h"
#include "dialogs/importdialog.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace qm;

/// The import dialog by its keys, on a real warehouse.
class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void takesSalesInThreeKeys();
    void leavesNothingBehindWhenClosedAfterTrying();
    void letsEveryGuessBeChanged();
    void saysWhatIsMissing();
};

namespace {

// Semicolons, decimal commas, dates that only day-month-year reads, one row of quantity 0.
const QByteArray kSales = "StockCode;Description;Quantity;InvoiceDate;UnitPrice;InvoiceNo\n"
                          "22457;Slate heart chalkboard;3;13/10/2026;2,95;1001\n"
                          "85123A;White heart holder;0;14/10/2026;2,55;1002\n"
                          "85123A;White heart holder;6;15/10/2026;2,55;1003\n";

struct OpenDialog {
    explicit OpenDialog(ShopWarehouse& shop, ImportKind kind = ImportKind::Sales)
        : workspace(shop.warehouse()), dialog(new ImportDialog(workspace, kind, nullptr)) {
        dialog->show();
    }
    ~OpenDialog() { delete dialog; }

    template <typename Widget>
    Widget* child(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    bool isShown(const char* step) const {
        return child<QStackedWidget>("steps")->currentWidget()->objectName() == QLatin1String(step) &&
               child<QPushButton>("next")->isEnabled();
    }

    Workspace workspace;
    QPointer<ImportDialog> dialog;
};

bool hasItem(ShopWarehouse& shop, const char* sku) {
    return CatalogueService(shop.warehouse()).findItem(QLatin1String(sku)).ok();
}

} // namespace

void ImportDialogTest::takesSalesInThreeKeys() {
    ShopWarehouse shop;
    QVERIFY(shop.ok());
    OpenDialog open(shop);
    QSignalSpy imported(open.dialog, &ImportDialog::imported);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(open.child<QComboBox>("separator")->currentData().toInt(), int{';'});
    QCOMPARE(open.child<QComboBox>("decimal")->currentData().toInt(), int{','});
    QCOMPARE(open.child<QComboBox>("dateOrder")->currentData().toInt(), static_cast<int>(DateOrder::DayMonthYear));
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QTRY_VERIFY(open.isShown("resultStep"));
    QVERIFY(!hasItem(shop, "22457"));
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().toLongLong(), 2);
    QVERIFY(hasItem(shop, "22457"));
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QTRY_VERIFY(!open.dialog || !open.dialog->isVisible());
}

void ImportDialogTest::leavesNothingBehindWhenClosedAfterTrying() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QTRY_VERIFY(open.isShown("resultStep"));
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!open.dialog || !open.dialog->isVisible());
    QVERIFY(!hasItem(shop, "22457"));
}

void ImportDialogTest::letsEveryGuessBeChanged() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    auto* decimal = open.child<QComboBox>("decimal");
    decimal->setFocus();
    QTest::keyClick(decimal, Qt::Key_Up);
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(decimal->currentData().toInt(), int{'.'});
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QTRY_VERIFY(open.child<QStackedWidget>("steps")->currentWidget()->objectName() == QStringLiteral("resultStep"));
    QVERIFY(!open.child<QPushButton>("next")->isEnabled()); // 2,95 is no price with a point
}

void ImportDialogTest::saysWhatIsMissing() {
    ShopWarehouse shop;
    OpenDialog open(shop, ImportKind::Stock);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("stock.csv"), "sku,place\n22457,MAIN\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QTest::keyClick(open.child<QPushButton>("next"), Qt::Key_Return);
    QVERIFY(open.child<QLabel>("problem")->isVisible());
    QVERIFY(open.isShown("columnStep"));
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
