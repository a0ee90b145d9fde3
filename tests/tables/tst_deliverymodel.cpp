#include "deliverymodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace qm;
using RowKind = DeliveryModel::RowKind;

class DeliveryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsDeliveriesUnderTheirHeadings();
    void findsOrdersAndReceipts();
};

namespace {

ExpectedDelivery delivery(qint64 id, ExpectedDelivery::When when) {
    ExpectedDelivery made;
    made.order.id = PurchaseOrderId{id};
    made.order.currency = QStringLiteral("EUR");
    made.order.amount = Money{1000};
    made.order.received = Money{400};
    made.when = when;
    return made;
}

void fill(DeliveryModel& model) {
    using When = ExpectedDelivery::When;
    ReceiptRow posted;
    posted.document = DocumentId{77};
    posted.number = QStringLiteral("R-1");
    model.setDeliveries({{}, {delivery(1, When::Late), delivery(2, When::Today), delivery(3, When::Late)}, {posted}});
}

QList<RowKind> kindsOf(const DeliveryModel& model) {
    QList<RowKind> kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        kinds += model.index(row).data(DeliveryModel::RowKindRole).value<RowKind>();
    }
    return kinds;
}

} // namespace

void DeliveryModelTest::groupsDeliveriesUnderTheirHeadings() {
    DeliveryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(model);
    QCOMPARE(kindsOf(model),
             (QList<RowKind>{RowKind::TodayHeading, RowKind::Expected, RowKind::LateHeading, RowKind::Expected,
                             RowKind::Expected, RowKind::PostedHeading, RowKind::Posted}));
    QCOMPARE(model.index(2).data(DeliveryModel::NumberRole).toInt(), 2);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    model.setDeliveries({});
    QCOMPARE(model.rowCount(), 0);
}

void DeliveryModelTest::findsOrdersAndReceipts() {
    DeliveryModel model;
    fill(model);
    QCOMPARE(model.rowOfOrder(PurchaseOrderId{3}), 4);
    QCOMPARE(model.rowOfOrder(PurchaseOrderId{9}), -1);
    QCOMPARE(model.orderAt(1).value, 2);
    QVERIFY(!model.orderAt(6));
    QVERIFY(model.receiptAt(1) == nullptr);
    QCOMPARE(model.receiptAt(6)->document.value, 77);
}

QTEST_GUILESS_MAIN(DeliveryModelTest)
#include "tst_deliverymodel.moc"
