#include "salesordermodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace qm;

/// The lists of the page of sales orders: what stands in their cells, and the rules of item models while they change.
class SalesOrderModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersKeepTheRulesWhileTheyChange();
    void ordersGiveTypedValues();
    void linesShowWhenTheyCanLeave();
};

namespace {

SalesOrderRow order(qint64 id) {
    SalesOrderRow row;
    row.id = SalesOrderId{id};
    row.number = QStringLiteral("SO-%1").arg(id);
    row.ordered = CalendarDay::fromNumber(20000);
    row.currency = QStringLiteral("JPY");
    row.amount = Money{1234};
    return row;
}

template <typename Column>
QVariant cellAt(const QAbstractItemModel& model, Column column, int row = 0, int role = Qt::DisplayRole) {
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

void SalesOrderModelTest::ordersKeepTheRulesWhileTheyChange() {
    SalesOrderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({order(1), order(2), order(3)});
    model.setRows({order(1), order(3), order(4)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOfKey(4), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void SalesOrderModelTest::ordersGiveTypedValues() {
    SalesOrderModel model;
    SalesOrderRow row = order(7);
    row.state = SalesOrderState::Picked;
    row.daysLate = 4;
    row.backOrdered = 2;
    row.broken = 1;
    model.setRows({row});
    using Column = SalesOrderModel::Column;
    QCOMPARE(cellAt(model, Column::Number).toString(), QStringLiteral("SO-7"));
    QCOMPARE(cellAt(model, Column::Ordered).toDate(), QDate(2024, 10, 4));
    QVERIFY(!cellAt(model, Column::Wanted).isValid());
    QCOMPARE(cellAt(model, Column::State, 0, SalesOrderModel::StateRole).value<SalesOrderState>(),
             SalesOrderState::Picked);
    QCOMPARE(cellAt(model, Column::State, 0, SalesOrderModel::DaysLateRole).toInt(), 4);
    QCOMPARE(cellAt(model, Column::State, 0, SalesOrderModel::BackOrderedRole).toInt(), 2);
    QCOMPARE(cellAt(model, Column::State, 0, SalesOrderModel::BrokenRole).toInt(), 1);
    QCOMPARE(cellAt(model, Column::State, 0, SalesOrderModel::IdRole).toLongLong(), 7);
}

void SalesOrderModelTest::linesShowWhenTheyCanLeave() {
    SalesOrderLineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SalesOrder order;
    order.head.currency = QStringLiteral("EUR");
    SalesOrderLine open;
    open.id = SalesOrderLineId{1};
    open.quantity = {5};
    open.reserved = {2};
    SalesOrderLine gone = open;
    gone.id = SalesOrderLineId{2};
    gone.shipped = {5};
    gone.reserved = {};
    order.lines = {open, gone};
    Promise promise;
    promise.by = CalendarDay::fromNumber(20001);
    using Column = SalesOrderLineModel::Column;
    model.setOrder(order, {promise, promise}, true);
    QCOMPARE(cellAt(model, Column::Leaves).toDate(), QDate(2024, 10, 5));
    QVERIFY(!cellAt(model, Column::Leaves, 1).isValid()); // nothing of it is open
    QVERIFY(cellAt(model, Column::Reserved).isValid());
    model.setOrder(order, {promise, promise}, false);
    QVERIFY(!cellAt(model, Column::Reserved).isValid()); // a draft holds nothing
}

QTEST_GUILESS_MAIN(SalesOrderModelTest)
#include "tst_salesordermodel.moc"
