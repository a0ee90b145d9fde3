#include "importchangemodel.h"
#include "importdialogdriver.h"

#include <QLineEdit>
#include <QProgressBar>

using namespace qm;

/// The import dialog's last step by its keys, on a real warehouse: what happens, what is put right and taken back.
class ImportResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void showsProgressAndIsCancelled();
    void triesRejectedRowsAgainOnceTheyArePutRight();
    void putsRejectedRowsRightAfterTheImport();
    void showsChangedDocumentsOldBesideNew_data();
    void showsChangedDocumentsOldBesideNew();
    void undoesWhatItImported();
};

void ImportResultTest::showsProgressAndIsCancelled() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    QByteArray text = "date,sku,quantity,document\n";
    for (int row = 0; row < 200'000; ++row) {
        text += "2026-10-13,A" + QByteArray::number(row % 50) + ",1," + QByteArray::number(row) + "\n";
    }
    open.dialog->takeFile(shop.writeFile(QStringLiteral("large.csv"), text));
    QVERIFY(open.child<QProgressBar>("progress")->isVisible());
    QVERIFY(!open.child<QPushButton>("next")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(open.isShown("columnStep"), 60'000);
    QVERIFY(!open.child<QProgressBar>("progress")->isVisible());
    open.goOn();
    QVERIFY(open.child<QProgressBar>("progress")->isVisible());
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!open.dialog || !open.dialog->isVisible(), 60'000);
    QVERIFY(importsOf(shop).empty());
    QVERIFY(!hasItem(shop, "A1"));
}

void ImportResultTest::triesRejectedRowsAgainOnceTheyArePutRight() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    QCOMPARE(open.rejected().rowCount(), 1);
    QVERIFY(!open.child<QPushButton>("tryAgain")->isEnabled());
    auto* table = open.child<DataTable>("rejectedRows");
    QTest::keyClick(table->window(), Qt::Key_F2); // whatever has the keys
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("2"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(open.child<QPushButton>("tryAgain")->isEnabled());
    QVERIFY(open.isAt("resultStep")); // Return ended the editing, not the step
    open.press("tryAgain");
    QTRY_COMPARE(open.rejected().rowCount(), 0);
    QVERIFY2(open.counts().startsWith(QStringLiteral("3 rows read: 3 will be taken")), qPrintable(open.counts()));
    QVERIFY(importsOf(shop).empty());
    open.goOn();
    QTRY_COMPARE(open.dialog->imports().size(), std::size_t(1));
    QCOMPARE(importsOf(shop).front().posted, std::int64_t(3));
}

void ImportResultTest::putsRejectedRowsRightAfterTheImport() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    open.goOn();
    QTRY_COMPARE(open.dialog->imports().size(), std::size_t(1));
    const QModelIndex value = open.rejected().index(0, static_cast<int>(RejectedRowModel::Column::Value));
    QVERIFY(open.rejected().setData(value, QStringLiteral("5")));
    open.press("tryAgain");
    QTRY_COMPARE(open.dialog->imports().size(), std::size_t(2));
    QVERIFY2(open.counts().startsWith(QStringLiteral("3 rows read: 1 taken, 2 there already")),
             qPrintable(open.counts()));
    // Both are one step back.
    QTest::keyClick(open.dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(open.isAt("fileStep"));
    QVERIFY(open.dialog->imports().empty());
    QVERIFY(!hasItem(shop, "22457"));
    for (const PastImport& import : importsOf(shop)) {
        QVERIFY(import.undone);
    }
}

void ImportResultTest::showsChangedDocumentsOldBesideNew_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("counts");
    QTest::newRow("leave") << QStringLiteral("leaveDocuments") << int(ChangedDocuments::Hold)
                           << QStringLiteral("3 rows read: 1 will be taken, 1 there already, 1 rejected.");
    QTest::newRow("replace") << QStringLiteral("replaceDocuments") << int(ChangedDocuments::Replace)
                             << QStringLiteral("3 rows read: 3 will be taken, 0 there already, 0 rejected.");
    QTest::newRow("add") << QStringLiteral("addDocuments") << int(ChangedDocuments::Add)
                         << QStringLiteral("3 rows read: 2 will be taken, 1 there already, 0 rejected.");
}

void ImportResultTest::showsChangedDocumentsOldBesideNew() {
    QFETCH(QString, button);
    QFETCH(int, choice);
    QFETCH(QString, counts);
    ShopWarehouse shop;
    shop.import(ImportKind::Items, "sku,name\nA1,An item\nB1,Another\n");
    shop.import(ImportKind::Sales,
                "date,sku,quantity,price,document\n2026-10-13,A1,1,2.50,7\n2026-10-13,B1,2,2.50,7\n");
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(
        QStringLiteral("till.csv"),
        "date,sku,quantity,price,document\n2026-10-13,A1,1,2.50,7\n2026-10-13,B1,5,2.50,7\n2026-10-14,A1,1,2.50,8\n"));
    QTRY_VERIFY2(open.isShown("columnStep"), qPrintable(open.problem()));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    auto* table = open.child<DataTable>("changedDocuments");
    QVERIFY(table->isVisible());
    using Column = ImportChangeModel::Column;
    const auto cell = [&](int row, Column column) {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(1, Column::Sku), QStringLiteral("B1"));
    QCOMPARE(cell(1, Column::PostedQuantity), QStringLiteral("2"));
    QCOMPARE(cell(1, Column::FileQuantity), QStringLiteral("5"));
    QTest::keyClick(open.child<QPushButton>(button.toLatin1().constData()), Qt::Key_Space);
    QTRY_COMPARE(open.counts(), counts);
    QTRY_COMPARE(cell(1, Column::Choice).toInt(), choice); // it stays in the list, to be chosen anew
    QTRY_VERIFY(open.isShown("resultStep"));
    open.goOn();
    QTRY_COMPARE(open.dialog->imports().size(), std::size_t(1));
}

void ImportResultTest::undoesWhatItImported() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    QVERIFY(!open.child<QPushButton>("undo")->isVisible());
    open.goOn();
    QTRY_VERIFY(open.child<QPushButton>("undo")->isVisible());
    open.press("undo");
    QTRY_VERIFY(open.isAt("fileStep"));
    QVERIFY2(open.problem().contains(QStringLiteral("till.csv")), qPrintable(open.problem()));
    QVERIFY(!hasItem(shop, "22457"));
    QVERIFY(open.dialog->imports().empty());
}

QTEST_MAIN(ImportResultTest)
#include "tst_importresult.moc"
