#include "importdialogdriver.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace qm;

/// The import dialog by its keys, on a real warehouse: the file, and how it is read.
class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void takesSalesInThreeKeys();
    void leavesNothingBehindWhenClosedAfterTrying();
    // step 1: the file
    void takesADroppedFile();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void listsImportsAndUndoesOne();
    // step 2: how it is read
    void showsHowTheFileIsReadAndLetsItBeChanged_data();
    void showsHowTheFileIsReadAndLetsItBeChanged();
    void marksWhatTheFileLeavesOpen();
    void letsAColumnMeanSomethingElse();
    void proposesTheMappingOfTheLastFile();
    void saysWhatIsMissing();
    void asksWhatToDoWithDaysThatHaveSales();
};

void ImportDialogTest::takesSalesInThreeKeys() {
    ShopWarehouse shop;
    QVERIFY(shop.ok());
    OpenDialog open(shop);
    QSignalSpy imported(open.dialog, &ImportDialog::imported);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    QVERIFY(!hasItem(shop, "22457"));
    open.goOn();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().toLongLong(), 2);
    QVERIFY(hasItem(shop, "22457"));
    open.goOn();
    QTRY_VERIFY(!open.dialog || !open.dialog->isVisible());
}

void ImportDialogTest::leavesNothingBehindWhenClosedAfterTrying() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), kSales));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!open.dialog || !open.dialog->isVisible());
    QVERIFY(!hasItem(shop, "22457"));
    QVERIFY(importsOf(shop).empty());
}

void ImportDialogTest::takesADroppedFile() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(shop.writeFile(QStringLiteral("till.csv"), kSales))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(open.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(open.dialog, &drop);
    QTRY_VERIFY(open.isShown("columnStep"));
    QCOMPARE(open.dialog->fileName(), QStringLiteral("till.csv"));
}

void ImportDialogTest::saysWhatIsWrongWithAFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray("-") << QStringLiteral("not there");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("empty");
    QTest::newRow("packed") << QByteArray("PK\x03\x04 and so on, as long as a file of this kind may be")
                            << QStringLiteral("packed");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20)
                               << QStringLiteral("kind of file");
    QTest::newRow("a heading twice") << QByteArray("sku,date,sku\n1,2,3\n") << QStringLiteral("twice");
}

void ImportDialogTest::saysWhatIsWrongWithAFile() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    ShopWarehouse shop;
    OpenDialog open(shop);
    QString file = shop.writeFile(QStringLiteral("till.csv"), content);
    if (content == "-") {
        QVERIFY(QFile::remove(file));
    }
    open.dialog->takeFile(file);
    QTRY_VERIFY2(open.problem().contains(says), qPrintable(open.problem()));
    QVERIFY(open.isAt("fileStep"));
    QVERIFY(importsOf(shop).empty());
}

void ImportDialogTest::listsImportsAndUndoesOne() {
    ShopWarehouse shop;
    shop.import(ImportKind::Items, "sku,name\n22457,Slate heart chalkboard\n");
    shop.import(ImportKind::Suppliers, "code,name\nKITE,Kite & Co\n");
    QVERIFY(shop.ok());
    OpenDialog open(shop);
    auto* table = open.child<DataTable>("imports");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
    table->selectRowAt(1); // the items
    QVERIFY(open.child<QPushButton>("undoImport")->isEnabled());
    open.press("undoImport");
    QTRY_VERIFY(open.dialog->findChild<QMessageBox*>() != nullptr);
    QTest::keyClick(open.dialog->findChild<QMessageBox*>(), Qt::Key_Return);
    QTRY_VERIFY(open.dialog->findChild<QMessageBox*>() == nullptr);
    QVERIFY(hasItem(shop, "22457")); // Enter leaves it

    open.press("undoImport");
    QVERIFY(open.dialog->findChild<QMessageBox*>()->text().contains(QStringLiteral("1 row")));
    open.dialog->findChild<QMessageBox*>()->findChild<QPushButton*>(QStringLiteral("accept"))->click();
    QTRY_VERIFY(!open.problem().isEmpty());
    QVERIFY(!hasItem(shop, "22457"));
    QCOMPARE(CatalogueService(shop.warehouse()).suppliers()->size(), std::size_t(1));
    QVERIFY(importsOf(shop).back().undone);
    QTRY_VERIFY(table->model()->index(1, static_cast<int>(ImportHistoryModel::Column::State)).data().toBool());
    table->selectRowAt(0);
    table->selectRowAt(1);
    QVERIFY(!open.child<QPushButton>("undoImport")->isEnabled());
}

void ImportDialogTest::showsHowTheFileIsReadAndLetsItBeChanged_data() {
    QTest::addColumn<QString>("box");
    QTest::addColumn<QVariant>("found");
    QTest::addColumn<QVariant>("other");
    QTest::newRow("encoding") << QStringLiteral("encoding") << QVariant(QStringLiteral("UTF-8"))
                              << QVariant(QStringLiteral("WINDOWS-1252"));
    QTest::newRow("separator") << QStringLiteral("separator") << QVariant(int{';'}) << QVariant(int{','});
    QTest::newRow("decimal sign") << QStringLiteral("decimal") << QVariant(int{','}) << QVariant(int{'.'});
    QTest::newRow("date order") << QStringLiteral("dateOrder") << QVariant(int(DateOrder::DayMonthYear))
                                << QVariant(int(DateOrder::MonthDayYear));
}

void ImportDialogTest::showsHowTheFileIsReadAndLetsItBeChanged() {
    QFETCH(QString, box);
    QFETCH(QVariant, found);
    QFETCH(QVariant, other);
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(
        shop.writeFile(QStringLiteral("till.csv"), kSales + "85123A;Herz \xC3\xA4;1;16/10/2026;2,55;1004\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    auto* combo = open.child<QComboBox>(box.toLatin1().constData());
    QCOMPARE(combo->currentData(), found);
    QCOMPARE(open.firstCell(0), QStringLiteral("22457"));
    open.choose(box.toLatin1().constData(), other);
    QTRY_VERIFY(open.isAt("columnStep"));
    QCOMPARE(combo->currentData(), other);
    // Read that way, rows look or end differently.
    if (box == QLatin1String("separator")) {
        QTRY_VERIFY(open.firstCell(0).startsWith(QStringLiteral("22457;Slate")));
        return;
    }
    if (box == QLatin1String("encoding")) {
        const QAbstractItemModel* rows = open.child<DataTable>("preview")->model();
        QTRY_COMPARE(rows->index(3, 1).data().toString(), QStringLiteral("Herz Ã¤"));
        return;
    }
    open.goOn();
    QTRY_VERIFY(open.isAt("resultStep"));
    QVERIFY2(open.counts().startsWith(QStringLiteral("4 rows read: 0 will be taken")), qPrintable(open.counts()));
}

void ImportDialogTest::marksWhatTheFileLeavesOpen() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), "date,sku,quantity\n03/04/2026,22457,1\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    const QString chosen = open.child<QComboBox>("dateOrder")->currentText();
    QVERIFY2(chosen.contains(QStringLiteral("please check")), qPrintable(chosen));
    QVERIFY(!open.child<QComboBox>("separator")->currentText().contains(QStringLiteral("please check")));
}

void ImportDialogTest::letsAColumnMeanSomethingElse() {
    ShopWarehouse shop;
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("till.csv"), "Ref,When,Stk,Was\nA1,2026-10-13,3,B1\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    const auto choose = [&](const char* heading, const char* column) {
        QComboBox* box = open.columnBox(QLatin1String(heading));
        QVERIFY(box != nullptr);
        const auto place = importColumnIndex(ImportKind::Sales, column);
        box->setCurrentIndex(static_cast<int>(*place) + 1);
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY(open.isAt("columnStep"));
    };
    choose("Ref", "sku");
    choose("When", "date");
    choose("Stk", "quantity");
    choose("Was", "sku"); // the later choice wins
    QCOMPARE(open.columnBox(QStringLiteral("Ref"))->currentIndex(), 0);
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    open.goOn();
    QTRY_VERIFY(hasItem(shop, "B1"));
    QVERIFY(!hasItem(shop, "A1"));
}

void ImportDialogTest::proposesTheMappingOfTheLastFile() {
    ShopWarehouse shop;
    {
        OpenDialog open(shop);
        open.dialog->takeFile(
            shop.writeFile(QStringLiteral("one.csv"), "StockCode;Quantity;InvoiceDate;InvoiceNo\nA1;1;03/04/2026;1\n"));
        QTRY_VERIFY(open.isShown("columnStep"));
        QVERIFY(!open.child<QLabel>("recalled")->isVisible());
        open.choose("dateOrder", int(DateOrder::MonthDayYear));
        QTRY_VERIFY(open.isShown("columnStep"));
        open.goOn();
        QTRY_VERIFY(open.isShown("resultStep"));
        open.goOn();
        QTRY_VERIFY(!open.dialog->imports().empty());
    }
    OpenDialog open(shop);
    open.dialog->takeFile(
        shop.writeFile(QStringLiteral("two.csv"), "StockCode;Quantity;InvoiceDate;InvoiceNo\nA1;2;05/04/2026;2\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QVERIFY(open.child<QLabel>("recalled")->isVisible());
    QCOMPARE(open.child<QComboBox>("dateOrder")->currentData().toInt(), int(DateOrder::MonthDayYear));
    QVERIFY(!open.child<QComboBox>("dateOrder")->currentText().contains(QStringLiteral("please check")));
}

void ImportDialogTest::saysWhatIsMissing() {
    ShopWarehouse shop;
    OpenDialog open(shop, ImportKind::Stock);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("stock.csv"), "sku,place\n22457,MAIN\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    open.goOn();
    QVERIFY(open.child<QLabel>("problem")->isVisible());
    QVERIFY(open.isShown("columnStep"));
}

void ImportDialogTest::asksWhatToDoWithDaysThatHaveSales() {
    ShopWarehouse shop;
    shop.import(ImportKind::Items, "sku,name\n22457,Slate heart chalkboard\n");
    shop.import(ImportKind::Sales, "date,sku,quantity\n2026-10-13,22457,3\n");
    OpenDialog open(shop);
    open.dialog->takeFile(shop.writeFile(QStringLiteral("more.csv"), "date,sku,quantity\n2026-10-13,22457,4\n"));
    QTRY_VERIFY(open.isShown("columnStep"));
    QVERIFY(!open.child<QComboBox>("takenDays")->isVisible());
    open.goOn();
    QTRY_VERIFY(open.problem().contains(QStringLiteral("2026-10-13")));
    auto* days = open.child<QComboBox>("takenDays");
    QVERIFY(days->isVisible());
    QTest::keyClick(days, Qt::Key_Down);
    QTest::keyClick(days, Qt::Key_Down); // add
    open.goOn();
    QTRY_VERIFY(open.isShown("resultStep"));
    open.goOn();
    QTRY_COMPARE(open.dialog->imports().size(), std::size_t(1));
    QVERIFY2(open.counts().startsWith(QStringLiteral("1 rows read: 1 taken")), qPrintable(open.counts()));
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
