#include "helpwindow.h"
#include "mainwindow.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QTextBrowser>
#include <QtTest>

using namespace qm;

/// Every page that exists has help in every language of the program, and F1 opens it.
class HelpWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryPage_data();
    void explainsEveryPage();
    void opensOnF1();
};

void HelpWindowTest::explainsEveryPage_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void HelpWindowTest::explainsEveryPage() {
    QFETCH(const QString, language);
    ShopWarehouse shop;
    QVERIFY(shop.ok());
    Workspace workspace(shop.warehouse());
    const MainWindow window(workspace);
    const QList<PageId> pages = window.pages();
    QVERIFY(pages.size() >= 8);
    for (const PageId page : pages) {
        const QString path = HelpWindow::fileOf(page, language);
        QVERIFY2(path.startsWith(QStringLiteral(":/help/%1/").arg(language)),
                 qPrintable(QString::number(int(page)) + QLatin1Char(' ') + path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(QLatin1String("# ")) && text.size() > 100);
    }
}

void HelpWindowTest::opensOnF1() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ShopWarehouse shop;
    Workspace workspace(shop.warehouse());
    MainWindow window(workspace);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(PageId::Receiving);
    QTest::keyClick(&window, Qt::Key_F1);
    auto* help = window.findChild<HelpWindow*>();
    QVERIFY(help && help->isVisible());
    QVERIFY(help->findChild<QTextBrowser*>()->toPlainText().startsWith(QLatin1String("Receiving")));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
