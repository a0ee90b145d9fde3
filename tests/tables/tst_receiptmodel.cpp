#include "celltypes.h"
#include "receiptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

class ReceiptModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsRulesWhileItChanges();
    void putsLinesToSettleFirst();
    void movesALineWithItsIndex();
    void editsTheCountAlone();
    void findsTheNextUncountedLine();
    void hidesWhatWasOrderedOfALineUntilItIsCounted();
};

namespace {

ReceiptCount delivery(int lines) {
    std::vector<ReceiptLine> made;
    for (int i = 1; i <= lines; ++i) {
        ReceiptLine line;
        line.orderLine = OrderLineId{i};
        line.item = ItemId{i};
        line.name = QStringLiteral("item %1").arg(i);
        line.ordered = Quantity{10 * i};
        made.push_back(line);
    }
    return ReceiptCount(std::move(made), 2, CalendarDay::fromNumber(20800));
}

QModelIndex countedOf(const ReceiptModel& model, std::size_t line) {
    return model.index(model.rowOfLine(line), static_cast<int>(ReceiptModel::Column::Counted));
}

} // namespace

void ReceiptModelTest::keepsItsRulesWhileItChanges() {
    ReceiptModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCount(delivery(4));
    QCOMPARE(model.rowCount(), 4 + 2);
    QVERIFY(model.setData(countedOf(model, 2), 7));
    QVERIFY(model.setData(countedOf(model, 0), 10));
    QVERIFY(model.apply([](ReceiptCount& count) { return count.takeRestAsOrdered(); }));
    while (model.apply([](ReceiptCount& count) { return count.undo(); })) {
    }
    QCOMPARE(model.rowCount(), 4 + 2);
    model.setCount({});
    QCOMPARE(model.rowCount(), 0);
}

void ReceiptModelTest::putsLinesToSettleFirst() {
    ReceiptModel model;
    model.setCount(delivery(3));
    model.setData(countedOf(model, 1), 15);
    model.setData(countedOf(model, 2), 30);
    // line 1 short, heading, line 0, heading, line 2, totals
    QCOMPARE(model.lineAt(0), std::optional<std::size_t>(1));
    QCOMPARE(model.index(1, 0).data(ReceiptModel::RowKindRole).value<ReceiptModel::RowKind>(),
             ReceiptModel::RowKind::UncountedHeading);
    QCOMPARE(model.lineAt(2), std::optional<std::size_t>(0));
    QCOMPARE(model.index(3, 0).data(ReceiptModel::RowKindRole).value<ReceiptModel::RowKind>(),
             ReceiptModel::RowKind::AsOrderedHeading);
    QCOMPARE(model.index(3, 0).data(ReceiptModel::NumberRole).toInt(), 1);
    QCOMPARE(model.lineAt(4), std::optional<std::size_t>(2));
    const QModelIndex total = model.index(5, static_cast<int>(ReceiptModel::Column::Differs));
    QCOMPARE(total.data().value<QuantityCell>().quantity.value, 45 - 50);
}

void ReceiptModelTest::movesALineWithItsIndex() {
    ReceiptModel model;
    model.setCount(delivery(3));
    const QPersistentModelIndex kept = countedOf(model, 2);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QVERIFY(model.setData(kept, 1));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data().value<QuantityCell>().quantity.value, 1);
    QCOMPARE(resets.count(), 0);
    QVERIFY(moves.count() > 0);
}

void ReceiptModelTest::editsTheCountAlone() {
    ReceiptModel model;
    model.setCount(delivery(1));
    QSignalSpy changes(&model, &ReceiptModel::countChanged);
    const int row = model.rowOfLine(0);
    QVERIFY(!model.setData(model.index(row, static_cast<int>(ReceiptModel::Column::Ordered)), 5));
    QVERIFY(!model.setData(countedOf(model, 0), QStringLiteral("five")));
    QVERIFY(!model.setData(countedOf(model, 0), -5));
    QCOMPARE(changes.count(), 0);
    QVERIFY(model.setData(countedOf(model, 0), QVariant::fromValue(QuantityCell{Quantity{5}, 0})));
    QCOMPARE(changes.count(), 1);
    QVERIFY(!(model.index(model.rowCount() - 1, 0).flags() & Qt::ItemIsSelectable));
}

void ReceiptModelTest::findsTheNextUncountedLine() {
    ReceiptModel model;
    model.setCount(delivery(2));
    QCOMPARE(model.lineAt(model.nextUncounted(-1)), std::optional<std::size_t>(0));
    model.setData(countedOf(model, 0), 10);
    QCOMPARE(model.lineAt(model.nextUncounted(model.rowOfLine(0))), std::optional<std::size_t>(1));
    model.setData(countedOf(model, 1), 20);
    QCOMPARE(model.nextUncounted(0), -1);
}

void ReceiptModelTest::hidesWhatWasOrderedOfALineUntilItIsCounted() {
    ReceiptModel model;
    model.setCount(delivery(2), true);
    const auto cell = [&model](std::size_t line, ReceiptModel::Column column, int role = Qt::DisplayRole) {
        return model.index(model.rowOfLine(line), static_cast<int>(column)).data(role);
    };
    using Column = ReceiptModel::Column;
    QVERIFY(!cell(0, Column::Ordered).isValid());
    QVERIFY(!cell(0, Column::Packs).isValid());
    QVERIFY(!cell(0, Column::Counted, Qt::EditRole).isValid()); // nor does editing begin with it
    const auto total = [&model](Column column) {
        return model.index(model.rowCount() - 1, static_cast<int>(column)).data();
    };
    QVERIFY(!total(Column::Ordered).isValid());
    QVERIFY(model.apply([](ReceiptCount& count) { return count.setCounted(0, Quantity{7}); }));
    QCOMPARE(cell(0, Column::Ordered).value<QuantityCell>().quantity, Quantity{10});
    QCOMPARE(cell(0, Column::Differs).value<QuantityCell>().quantity, Quantity{-3});
    QVERIFY(!cell(1, Column::Ordered).isValid());
    QVERIFY(!total(Column::Differs).isValid()); // it would tell what the other line is
    QVERIFY(model.apply([](ReceiptCount& count) { return count.setCounted(1, Quantity{20}); }));
    QCOMPARE(total(Column::Ordered).value<QuantityCell>().quantity, Quantity{30});
}

QTEST_GUILESS_MAIN(ReceiptModelTest)
#include "tst_receiptmodel.moc"
