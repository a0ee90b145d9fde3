#include "datatable.h"
#include "mainwindow.h"
#include "pages/reportspage.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QtTest>

using namespace qm;

/// Reports of a shop with 10 TEA at 2.00 and 2 POT at 6.00 counted on 1 November, and 5 CUP at 1.00 on the 10th.
class ReportsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAReportWithItsTotal();
    void keepsTheTotalLast();
    void choosesByTheKeyboard();
    void looksBack();
    void copiesWhatIsShown();
    void savesUnderItsName();

private:
    QListWidget* list() { return m_window->findChild<QListWidget*>(QStringLiteral("reports")); }
    DataTable* table() {
        auto* stack = m_window->findChild<QStackedWidget*>(QStringLiteral("tables"));
        return qobject_cast<DataTable*>(stack->currentWidget());
    }
    /// The cells of each line, parted by |, as they are shown.
    QStringList lines() {
        QStringList lines;
        for (int row = 0; table() != nullptr && row < table()->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table()->model()->columnCount(); ++column) {
                cells += table()->model()->index(row, column).data(ReportModel::kTextRole).toString();
            }
            lines += cells.join(u'|');
        }
        return lines;
    }

    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void ReportsPageTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_shop = std::make_unique<ShopWarehouse>();
    m_shop->import(ImportKind::Items, "sku,name,category,cost\n"
                                      "TEA,Green tea,Food,2.00\nPOT,Tea pot,Kitchen,6.00\nCUP,Cup,Kitchen,1.00\n");
    m_shop->import(ImportKind::Stock, "sku,quantity,date\nTEA,10,2026-11-01\nPOT,2,2026-11-01\nCUP,5,2026-11-10\n");
    QVERIFY(m_shop->ok());
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    m_window->showPage(PageId::Reports);
    QTRY_COMPARE(lines().size(), 4);
}

void ReportsPageTest::cleanup() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
}

void ReportsPageTest::showsAReportWithItsTotal() {
    QCOMPARE(list()->count(), int(kReportNames.size()));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Stock list"));
    QCOMPARE(lines().filter(QStringLiteral("TEA|Green tea")).size(), 1);
    QVERIFY(lines().back().startsWith(QStringLiteral("Total|")));
    QVERIFY2(lines().back().endsWith(QStringLiteral("|37.00")), qPrintable(lines().back())); // 20 + 12 + 5
}

void ReportsPageTest::keepsTheTotalLast() {
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table()->model()->sort(0, order);
        const QStringList shown = lines();
        QCOMPARE(shown.front().section(u'|', 0, 0),
                 order == Qt::AscendingOrder ? QStringLiteral("CUP") : QStringLiteral("TEA"));
        QVERIFY(shown.back().startsWith(QStringLiteral("Total|")));
    }
}

void ReportsPageTest::choosesByTheKeyboard() {
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(lines().size(), 3);
    QVERIFY(lines().contains(QStringLiteral("Food|1|20.00|0")));
    QVERIFY(lines().contains(QStringLiteral("Kitchen|2|17.00|0"))); // 12 + 5
    QTest::keyClick(list(), Qt::Key_Up);
    QTRY_COMPARE(lines().size(), 4); // its table is still there
}

void ReportsPageTest::looksBack() {
    m_window->findChild<QDateEdit*>(QStringLiteral("day"))->setDate(QDate(2026, 11, 5));
    m_window->findChild<QCheckBox*>(QStringLiteral("past"))->click();
    QTRY_VERIFY(lines().back().endsWith(QStringLiteral("|32.00"))); // the cups came later
    m_window->findChild<QCheckBox*>(QStringLiteral("past"))->click();
    QTRY_VERIFY(lines().back().endsWith(QStringLiteral("|37.00")));
}

void ReportsPageTest::copiesWhatIsShown() {
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 5); // headings, three items, total
    QVERIFY(copied.front().startsWith(QStringLiteral("SKU\tName\t")));
    QVERIFY(copied.back().startsWith(QStringLiteral("Total\t")));
}

void ReportsPageTest::savesUnderItsName() {
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QFileDialog*>() != nullptr);
    auto* dialog = m_window->findChild<QFileDialog*>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName(), QStringLiteral("Stock list"));
    dialog->reject();
}

QTEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
