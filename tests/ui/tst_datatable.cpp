#include "appactions.h"
#include "celltypes.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "rowlistmodel.h"
#include "tablebar.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QtTest>

using namespace qm;

namespace {

struct Line {
    qint64 id = 0;
    QString name;
    Quantity quantity;
    Money cost;
};

class Lines : public RowListModel<Line> {
public:
    using RowListModel::RowListModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.column() == 1 ? RowListModel::flags(index) | Qt::ItemIsEditable : RowListModel::flags(index);
    }

protected:
    qint64 key(const Line& row) const override { return row.id; }
    QVariant cell(const Line& row, int column, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::EditRole) {
            return {};
        }
        return column == 0 ? QVariant(row.name) : column == 1 ? cellOf(row.quantity, 0) : cellOf(row.cost);
    }
};

} // namespace

/// What every table of the window can do, by its keys.
class DataTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sortsByItsHeading();
    void remembersColumns();
    void filtersRowsAndShowsThemAgain();
    void selectsOnlyWhatTheFilterShows();
    void sumsTheSelection();
    void copiesWithHeadings();
    void offersAnEntryToAllSelectedRows();
    void pastesABlockAsOneStep();
    void pastesNothingWhereACellIsWrong();
    void findsColumnsByTheirHeadings();
    void cutsNoValueThatIsScrolledTo();

private:
    std::unique_ptr<DataTable> makeTable();
    QList<int> shownRows() const;
    void typeInto(int row, const QString& text);

    std::unique_ptr<AppActions> m_actions;
    std::unique_ptr<Lines> m_model;
    std::unique_ptr<DataTable> m_table;
    QList<QList<CellEdit>> m_edits;
};

std::unique_ptr<DataTable> DataTableTest::makeTable() {
    auto table = std::make_unique<DataTable>();
    table->setUp(*m_actions, QStringLiteral("test"));
    table->setColumnWidths({0, 80, 80});
    table->setModel(m_model.get());
    table->setCheck([](const QModelIndex&, const QString& text) {
        bool number = false;
        text.toInt(&number);
        return number ? QString() : QStringLiteral("no number");
    });
    table->resize(500, 300);
    table->show();
    table->activateWindow();
    if (!QTest::qWaitForWindowActive(table.get())) {
        return nullptr;
    }
    table->setFocus();
    connect(table.get(), &DataTable::edited, this, [this](const QList<CellEdit>& edits) { m_edits += edits; });
    return table;
}

void DataTableTest::init() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("quartermaster-test"));
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_actions = std::make_unique<AppActions>();
    m_model = std::make_unique<Lines>();
    m_model->setCaptions({QStringLiteral("Item"), QStringLiteral("Order"), QStringLiteral("Cost")});
    m_model->setRows({{1, QStringLiteral("Tea pot"), Quantity{12}, Money{1250}},
                      {2, QStringLiteral("Cup"), Quantity{7}, Money{350}},
                      {3, QStringLiteral("=Pot lid"), Quantity{30}, Money{-100}},
                      {4, QStringLiteral("Tray"), Quantity{1}, Money{99}}});
    m_edits.clear();
    m_table = makeTable();
}

void DataTableTest::cleanup() {
    m_table.reset();
    m_model.reset();
    m_actions.reset();
}

QList<int> DataTableTest::shownRows() const {
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_table->isRowHidden(row)) {
            rows += row;
        }
    }
    return rows;
}

void DataTableTest::sortsByItsHeading() {
    QHeaderView* header = m_table->horizontalHeader();
    const QPoint order(header->sectionViewportPosition(1) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, order);
    QCOMPARE(m_model->rowAt(0).name, QStringLiteral("Tray"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, order);
    QCOMPARE(m_model->rowAt(0).name, QStringLiteral("=Pot lid"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, order);
    QCOMPARE(m_model->rowAt(0).name, QStringLiteral("Tea pot")); // as at first
}

void DataTableTest::remembersColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(2, 0);
    header->resizeSection(1, 133);
    header->setSortIndicator(1, Qt::DescendingOrder);
    m_table = makeTable();
    QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(m_table->horizontalHeader()->sectionSize(1), 133);
    QCOMPARE(m_model->rowAt(0).quantity, Quantity{30});
}

void DataTableTest::filtersRowsAndShowsThemAgain() {
    m_table->selectRowAt(0);
    m_table->openFilter();
    auto* field = m_table->findChild<QLineEdit*>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("POT 30")); // both words, in any column
    QCOMPARE(shownRows(), QList<int>{2});
    QCOMPARE(m_table->currentRow(), 2);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(shownRows(), QList<int>{2});
    QTest::keyClick(m_table.get(), Qt::Key_Escape);
    QCOMPARE(shownRows().size(), 4);
}

void DataTableTest::selectsOnlyWhatTheFilterShows() {
    m_table->openFilter();
    QTest::keyClicks(m_table->findChild<QLineEdit*>(), QStringLiteral("pot"));
    m_table->selectAll();
    QCOMPARE(m_table->selectedRowNumbers(), (QList<int>{0, 2}));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(m_table->sheet({}).rows.size(), std::size_t(2));
}

void DataTableTest::sumsTheSelection() {
    QCOMPARE(m_table->selectionText(), QString());
    m_table->selectAll();
    QVERIFY2(m_table->selectionText().contains(QStringLiteral("Cost <b>15.99</b>")),
             qPrintable(m_table->selectionText()));
    QVERIFY(!m_table->selectionText().contains(QStringLiteral("Order"))); // pieces of different items
    m_table->setSummedColumns({1});
    QVERIFY(m_table->selectionText().contains(QStringLiteral("Order <b>50</b>")));
}

void DataTableTest::copiesWithHeadings() {
    m_table->selectRowAt(2);
    m_table->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Item\tOrder\tCost\n'=Pot lid\t30\t-1\n"));
    DataTable::copy(m_table->sheet({}));
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 5);
}

void DataTableTest::typeInto(int row, const QString& text) {
    m_table->edit(m_model->index(row, 1));
    auto* editor = m_table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void DataTableTest::offersAnEntryToAllSelectedRows() {
    const QSignalSpy opened(m_table.get(), &DataTable::rowOpened);
    m_table->selectRowAt(1);
    typeInto(1, QStringLiteral("24"));
    QTRY_COMPARE(m_edits.size(), 1); // one row: nothing is asked
    QCOMPARE(m_edits.front().size(), 1);
    QCOMPARE(opened.size(), 0); // Enter was the editor's, and opens no row
    m_edits.clear();

    m_table->selectAll();
    typeInto(1, QStringLiteral("24"));
    auto* bar = m_table->findChild<TableBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(m_edits.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.front().size(), 4);
    QCOMPARE(m_edits.front().at(3).text, QStringLiteral("24"));
    QCOMPARE(m_edits.front().at(3).cell.row(), 3);
    m_edits.clear();

    typeInto(2, QStringLiteral("25"));
    QTRY_VERIFY(bar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.front().size(), 1);
    QCOMPARE(m_edits.front().front().cell.row(), 2);
}

void DataTableTest::pastesABlockAsOneStep() {
    m_table->selectRowAt(1);
    QGuiApplication::clipboard()->setText(QStringLiteral("7\n48\r\n96\n"));
    m_table->paste();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.front().size(), 2); // the first says what is there
    QCOMPARE(m_edits.front().at(0).cell.row(), 2);
    QCOMPARE(m_edits.front().at(0).text, QStringLiteral("48"));
    QCOMPARE(m_edits.front().at(1).text, QStringLiteral("96"));
}

void DataTableTest::pastesNothingWhereACellIsWrong() {
    m_table->selectRowAt(2);
    QGuiApplication::clipboard()->setText(QStringLiteral("31\nmany\n5"));
    m_table->paste();
    QVERIFY(m_edits.isEmpty());
    auto* bar = m_table->findChild<TableBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("no number")), qPrintable(bar->accessibleName()));
    QVERIFY(bar->accessibleName().contains(QStringLiteral("Line 2")));
    QVERIFY(bar->accessibleName().contains(QStringLiteral("more than the table has rows")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void DataTableTest::findsColumnsByTheirHeadings() {
    m_table->selectRowAt(0);
    DataTable::copy(m_table->sheet({}));
    QString text = QGuiApplication::clipboard()->text();
    text.replace(QStringLiteral("Cup\t7"), QStringLiteral("Cup\t70"));
    QGuiApplication::clipboard()->setText(text);
    m_table->paste();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.front().size(), 1);
    QCOMPARE(m_edits.front().front().text, QStringLiteral("70"));
    text.replace(QStringLiteral("Tray"), QStringLiteral("Other"));
    QGuiApplication::clipboard()->setText(text);
    m_edits.clear();
    m_table->paste();
    QVERIFY(m_edits.isEmpty()); // names cannot be changed here: the whole block stays out
}

void DataTableTest::cutsNoValueThatIsScrolledTo() {
    constexpr int kRows = 5000;
    constexpr int kWide = 3210;
    std::vector<Line> lines;
    for (int i = 0; i < kRows; ++i) {
        lines.push_back({i + 1, QStringLiteral("Item"), Quantity{i == kWide ? 123'456'789'012 : 7}, Money{100}});
    }
    m_model->setRows(std::move(lines));
    const auto needed = [this](int row) {
        QStyleOptionViewItem option;
        option.font = m_table->font();
        return m_table->cells()->sizeHint(option, m_model->index(row, 1)).width();
    };
    const QHeaderView* header = m_table->horizontalHeader();
    QTRY_VERIFY(header->sectionSize(1) >= needed(0));
    QVERIFY(header->sectionSize(1) < needed(kWide)); // nobody looked so far: reading all rows would cost too much
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > kRows); // laid out
    m_table->scrollTo(m_model->index(kWide, 0));
    QTRY_VERIFY(header->sectionSize(1) >= needed(kWide));
    m_table->scrollToTop();
    QCoreApplication::processEvents();
    QVERIFY(header->sectionSize(1) >= needed(kWide)); // the same rows: it does not jump back
    m_model->setRows({{1, QStringLiteral("Item"), Quantity{7}, Money{100}}});
    QTRY_VERIFY(header->sectionSize(1) < needed(0) + 80);
}

QTEST_MAIN(DataTableTest)
#include "tst_datatable.moc"
