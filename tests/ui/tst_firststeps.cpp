#include "appactions.h"
#include "catalogueservice.h"
#include "dialogs/importdialog.h"
#include "importhistory.h"
#include "mainwindow.h"
#include "shopwarehouse.h"
#include "welcomepage.h"
#include "workspace.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace qm;

/// The ways into a warehouse: files dropped on the welcome page and on the window, and the way back.
class FirstStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void takesAFileDroppedOn_data();
    void takesAFileDroppedOn();
    void refusesWhatIsNoFile();
    void takesAnImportBackOnAnyPage();
};

namespace {

struct OpenWindow {
    explicit OpenWindow(ShopWarehouse& shop) : workspace(shop.warehouse()), window(workspace) {
        window.show();
        window.activateWindow();
        window.showPage(PageId::Today);
    }
    ImportDialog* dialog() { return window.findChild<ImportDialog*>(); }
    bool isAt(const char* step) {
        return dialog() != nullptr &&
               dialog()->findChild<QStackedWidget*>(QStringLiteral("steps"))->currentWidget()->objectName() ==
                   QLatin1String(step) &&
               dialog()->findChild<QPushButton*>(QStringLiteral("next"))->isEnabled();
    }
    void goOn() { QTest::keyClick(dialog()->findChild<QPushButton*>(QStringLiteral("next")), Qt::Key_Return); }

    Workspace workspace;
    MainWindow window;
};

/// As a file manager does it: enters, moves, lets go over the widget.
bool drop(QWidget* target, const QMimeData& data) {
    QWindow* window = target->window()->windowHandle();
    const QPoint where = target->mapTo(target->window(), target->rect().center());
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target->window(), &enter);
    if (!enter.isAccepted() || window == nullptr) {
        return false;
    }
    QDropEvent let(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target->window(), &let);
    return let.isAccepted();
}

} // namespace

void FirstStepsTest::takesAFileDroppedOn_data() {
    QTest::addColumn<bool>("welcome");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sku");
    QTest::newRow("the welcome page, sales")
        << true << QStringLiteral("evening.csv") << QByteArray("date,sku,quantity\n2026-10-13,22457,3\n")
        << QStringLiteral("22457");
    QTest::newRow("the window, items") << false << QStringLiteral("new items.csv")
                                       << QByteArray("sku,name\n85123A,Holder\n") << QStringLiteral("85123A");
}

void FirstStepsTest::takesAFileDroppedOn() {
    QFETCH(bool, welcome);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, sku);
    ShopWarehouse shop;
    if (!welcome) {
        shop.addOpenOrder();
    }
    OpenWindow open(shop);
    if (welcome) {
        QTRY_VERIFY(open.window.findChild<WelcomePage*>() != nullptr);
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(shop.writeFile(name, content))});
    QWidget* target = &open.window;
    if (welcome) {
        target = open.window.findChild<WelcomePage*>();
    }
    QVERIFY(drop(target, data));
    QTRY_VERIFY(open.isAt("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isAt("resultStep"));
    open.goOn();
    QTRY_VERIFY(!open.dialog()->imports().empty());
    QVERIFY(CatalogueService(shop.warehouse()).findItem(sku).ok());
    open.goOn();
    QTRY_VERIFY(open.dialog() == nullptr);
    if (welcome) {
        QTRY_VERIFY(open.window.findChild<WelcomePage*>() == nullptr); // there is something to see now
    }
}

void FirstStepsTest::refusesWhatIsNoFile() {
    ShopWarehouse shop;
    OpenWindow open(shop);
    QMimeData text;
    text.setText(QStringLiteral("a word"));
    QVERIFY(!drop(&open.window, text));
    QVERIFY(open.dialog() == nullptr);
}

void FirstStepsTest::takesAnImportBackOnAnyPage() {
    ShopWarehouse shop;
    shop.addOpenOrder();
    OpenWindow open(shop);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(shop.writeFile(QStringLiteral("items.csv"), "sku,name\n85123A,Holder\n"))});
    QVERIFY(drop(&open.window, data));
    QTRY_VERIFY(open.isAt("columnStep"));
    open.goOn();
    QTRY_VERIFY(open.isAt("resultStep"));
    open.goOn();
    QTRY_VERIFY(!open.dialog()->imports().empty());
    open.goOn();
    QTRY_VERIFY(open.dialog() == nullptr);
    open.window.showPage(PageId::Movements);
    open.window.activateWindow();
    QTRY_VERIFY(open.window.isActiveWindow());
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!CatalogueService(shop.warehouse()).findItem(QStringLiteral("85123A")).ok());
    QVERIFY(ImportHistory(shop.warehouse()).imports()->front().undone);
    // Once, and not the import before it.
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!open.window.actions().action(ActionId::Undo)->isEnabled());
    QVERIFY(!ImportHistory(shop.warehouse()).imports()->at(1).undone);
}

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
