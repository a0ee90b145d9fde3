#include "orderlinemodel.h"
#include "purchaseordermodel.h"
#include "suppliermodel.h"
#include "termmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

/// The lists that fit in memory: what stands in their cells, and the rules of item models while they change.
class ListModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersKeepTheRulesWhileTheyChange();
    void ordersGiveTypedValues();
    void orderLinesTakeTheOrdersCurrency();
    void suppliersShowUnknownAsNothing();
    void termsWithoutEndShowNoDay();
};

namespace {

PurchaseOrderRow order(qint64 id) {
    PurchaseOrderRow row;
    row.id = PurchaseOrderId{id};
    row.number = QStringLiteral("PO-%1").arg(id);
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

void ListModelsTest::ordersKeepTheRulesWhileTheyChange() {
    PurchaseOrderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({order(1), order(2), order(3)});
    model.setRows({order(1), order(3), order(4)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOfKey(4), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void ListModelsTest::ordersGiveTypedValues() {
    PurchaseOrderModel model;
    PurchaseOrderRow row = order(7);
    row.state = OrderState::Sent;
    row.daysLate = 4;
    model.setRows({row});
    using Column = PurchaseOrderModel::Column;
    QCOMPARE(cellAt(model, Column::State, 0, PurchaseOrderModel::StateRole).value<OrderState>(), OrderState::Sent);
    QCOMPARE(cellAt(model, Column::Ordered).toDate(), QDate(2024, 10, 4));
    QVERIFY(!cellAt(model, Column::Expected).isValid());
    const auto amount = cellAt(model, Column::Amount).value<MoneyCell>();
    QCOMPARE(amount.minorDigits, 0);
    QCOMPARE(amount.money.minor, 1234);
    QCOMPARE(cellAt(model, Column::Number, 0, PurchaseOrderModel::DaysLateRole).toInt(), 4);
}

void ListModelsTest::orderLinesTakeTheOrdersCurrency() {
    OrderLineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PurchaseOrderLine line;
    line.id = OrderLineId{1};
    line.decimals = 3;
    line.quantity = Quantity{1500};
    line.amount = Money{250};
    model.setOrder({order(1), {line}});
    using Column = OrderLineModel::Column;
    QCOMPARE(cellAt(model, Column::Quantity).value<QuantityCell>().decimals, 3);
    QCOMPARE(cellAt(model, Column::Amount).value<MoneyCell>().currency, QStringLiteral("JPY"));
    QVERIFY(!cellAt(model, Column::Price).isValid());
    model.setOrder({});
    QCOMPARE(model.rowCount(), 0);
}

void ListModelsTest::suppliersShowUnknownAsNothing() {
    SupplierModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SupplierRow row;
    row.supplier.id = SupplierId{3};
    row.supplier.currency = QStringLiteral("EUR");
    row.onTimeShare = 0.94;
    model.setRows({row});
    using Column = SupplierModel::Column;
    QVERIFY(!cellAt(model, Column::LeadTime).isValid());
    QCOMPARE(cellAt(model, Column::OnTime).value<ShareCell>().share, 0.94);
    QCOMPARE(cellAt(model, Column::Name, 0, SupplierModel::IdRole).toLongLong(), 3);
}

void ListModelsTest::termsWithoutEndShowNoDay() {
    TermModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SupplierTerm term;
    term.id = TermId{1};
    term.price = UnitPrice{12500};
    term.validFrom = *CalendarDay::fromDate(1, 1, 1);
    term.validTo = *CalendarDay::fromDate(2026, 12, 31);
    model.setRows({term});
    using Column = TermModel::Column;
    QVERIFY(!cellAt(model, Column::ValidFrom).isValid());
    QCOMPARE(cellAt(model, Column::ValidTo).toDate(), QDate(2026, 12, 31));
    QCOMPARE(cellAt(model, Column::Price).value<PriceCell>().price.tenThousandths, 12500);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
