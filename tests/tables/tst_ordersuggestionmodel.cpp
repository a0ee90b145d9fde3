#include "celltypes.h"
#include "ordersuggestionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

class OrderSuggestionModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsRulesWhileTheBoardChanges();
    void showsEachSupplierAboveItsLines();
    void foldsAGroup();
    void findsTheNextLineThatNeedsALook();
    void leavesStockOfWhatWasNeverCountedOpen();
    void changesOnlyWhatChanged();
};

namespace {

using Column = OrderSuggestionModel::Column;

SuggestionRow line(std::int64_t id, std::int64_t quantity) {
    SuggestionRow row;
    row.id = SuggestionId{id};
    row.item = ItemId{100 + id};
    row.name = QStringLiteral("Item %1").arg(id);
    row.available = Quantity{5};
    row.quantity = Quantity{quantity};
    row.included = true;
    row.cost = Money{250};
    return row;
}

SuggestionBoard board() {
    SuggestionBoard board;
    SuggestionGroup first;
    first.supplier = SupplierId{1};
    first.name = QStringLiteral("Alder");
    first.rows = {line(1, 10), line(2, 20)};
    SuggestionGroup second;
    second.supplier = SupplierId{2};
    second.name = QStringLiteral("Meridian");
    second.rows = {line(3, 30)};
    board.groups = {first, second};
    SuggestionRow apart = line(4, 0);
    apart.id = {};
    apart.available.reset();
    apart.included = false;
    apart.apart = ApartReason::NeverCounted;
    board.apart = {apart};
    return board;
}

QVariant at(const OrderSuggestionModel& model, int row, Column column) {
    return model.index(row, static_cast<int>(column)).data();
}

} // namespace

void OrderSuggestionModelTest::keepsItsRulesWhileTheBoardChanges() {
    OrderSuggestionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBoard(board());
    QCOMPARE(model.rowCount(), 7);
    SuggestionBoard smaller = board();
    smaller.groups.erase(smaller.groups.begin());
    model.setBoard(smaller);
    QCOMPARE(model.rowCount(), 4);
    model.setBoard({});
    QCOMPARE(model.rowCount(), 0);
}

void OrderSuggestionModelTest::showsEachSupplierAboveItsLines() {
    OrderSuggestionModel model;
    model.setBoard(board());
    QVERIFY(!model.rowAt(0).isLine());
    QCOMPARE(at(model, 0, Column::Include).toString(), QStringLiteral("Alder"));
    QCOMPARE(at(model, 2, Column::Item).toString(), QStringLiteral("Item 2"));
    QCOMPARE(at(model, 2, Column::Order).value<QuantityCell>(), (QuantityCell{Quantity{20}, 0}));
    QCOMPARE(at(model, 4, Column::Cost).value<MoneyCell>().money, Money{250});
    QCOMPARE(model.rowAt(5).kind, BoardRow::Kind::ApartHeading);
    QCOMPARE(model.rowOfItem(ItemId{103}), 4);
    QCOMPARE(model.rowOfLine(SuggestionId{2}), 2);
}

void OrderSuggestionModelTest::foldsAGroup() {
    OrderSuggestionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBoard(board());
    model.toggleGroup(0);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.rowAt(0).collapsed);
    model.setBoard(board());
    QCOMPARE(model.rowCount(), 5);
    model.toggleGroup(0);
    QCOMPARE(model.rowCount(), 7);
}

void OrderSuggestionModelTest::findsTheNextLineThatNeedsALook() {
    OrderSuggestionModel model;
    QCOMPARE(model.nextApart(-1), -1);
    model.setBoard(board());
    QCOMPARE(model.nextApart(0), 6);
    QCOMPARE(model.nextApart(6), 6);
    QCOMPARE(model.nextSupplier(1), 3);
    QCOMPARE(model.nextSupplier(5), 0);
}

void OrderSuggestionModelTest::leavesStockOfWhatWasNeverCountedOpen() {
    OrderSuggestionModel model;
    model.setBoard(board());
    QVERIFY(!at(model, 6, Column::Available).isValid());
    QVERIFY(!at(model, 6, Column::Order).isValid());
    QVERIFY(!(model.flags(model.index(6, static_cast<int>(Column::Order))) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(1, static_cast<int>(Column::Order))) & Qt::ItemIsEditable);
}

void OrderSuggestionModelTest::changesOnlyWhatChanged() {
    OrderSuggestionModel model;
    model.setBoard(board());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    SuggestionBoard other = board();
    other.groups[0].rows[1].quantity = Quantity{24};
    model.setBoard(other);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(at(model, 2, Column::Order).value<QuantityCell>().quantity, Quantity{24});
}

QTEST_GUILESS_MAIN(OrderSuggestionModelTest)
#include "tst_ordersuggestionmodel.moc"
