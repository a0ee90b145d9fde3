#include "celltypes.h"
#include "changemodel.h"
#include "charttablemodel.h"
#include "itemmovementmodel.h"
#include "lotmodel.h"
#include "stocklevelmodel.h"
#include "todaymodels.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QtTest>

using namespace qm;

class ItemModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepTheirRulesWhileTheyChange();
    void showUnknownStockAsNothing();
    void showATimeOnlyWhereItIsKnown();
    void joinPastAndFutureOfAChart();
    void showAChangeOnlyWhereSomethingSoldBefore();
};

namespace {

/// Fills, replaces and empties the model under the tester.
template <typename Model, typename Row>
void exercise(const std::vector<Row>& rows) {
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
    model.setRows({rows.back()});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

void ItemModelsTest::keepTheirRulesWhileTheyChange() {
    std::vector<StockRow> stock(3);
    std::vector<MovementRow> movements(3);
    std::vector<LotRow> lots(3);
    std::vector<ChangeRow> changes(3);
    std::vector<ChangedItem> changed(3);
    std::vector<CountFirstItem> counts(3);
    std::vector<ToDoRow> toDo(3);
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        stock[at].item = changed[at].item = counts[at].item = ItemId{i + 1};
        movements[at].seq = i + 1;
        lots[at].lot = QStringLiteral("L%1").arg(i);
        changes[at].recordedAt = i * 1000;
        toDo[at].kind = static_cast<ToDoKind>(i);
    }
    exercise<StockLevelModel>(stock);
    exercise<ItemMovementModel>(movements);
    exercise<LotModel>(lots);
    exercise<ChangeModel>(changes);
    exercise<ChangedItemModel>(changed);
    exercise<CountFirstModel>(counts);
    exercise<ToDoModel>(toDo);
}

void ItemModelsTest::showUnknownStockAsNothing() {
    StockLevelModel model;
    StockRow known;
    known.item = ItemId{1};
    known.decimals = 2;
    known.available = Quantity{0};
    StockRow unknown;
    unknown.item = ItemId{2};
    model.setRows({known, unknown});
    const int available = static_cast<int>(StockLevelModel::Column::Available);
    QCOMPARE(model.index(0, available).data().value<QuantityCell>(), (QuantityCell{Quantity{0}, 2}));
    QVERIFY(!model.index(1, available).data().isValid());
}

void ItemModelsTest::showATimeOnlyWhereItIsKnown() {
    ItemMovementModel model;
    MovementRow timed;
    timed.seq = 1;
    timed.moment = 86'400 + 3'660; // 1970-01-02 01:01
    MovementRow dated = timed;
    dated.seq = 2;
    dated.timed = false;
    model.setRows({timed, dated});
    QCOMPARE(model.index(0, 0).data().toDateTime().time(), QTime(1, 1));
    QCOMPARE(model.index(1, 0).data().typeId(), int{QMetaType::QDate});
    QCOMPARE(model.index(1, 0).data().toDate(), QDate(1970, 1, 2));
}

void ItemModelsTest::joinPastAndFutureOfAChart() {
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CalendarDay day = CalendarDay::fromNumber(20'000);
    ItemChart chart;
    chart.available = {{day, 4}, {day + 1, 3}};
    chart.demand = {{day, 2}};
    ChartForecastDay coming;
    coming.day = day + 2;
    coming.expected = 1.5;
    chart.stockForecast = {coming};
    chart.arrivals = {{PurchaseOrderId{1}, {}, day + 2, Quantity{10}, false},
                      {PurchaseOrderId{2}, {}, day + 2, Quantity{5}, false}};
    model.setChart(chart, 0);
    QCOMPARE(model.rowCount(), 3);
    using Column = ChartTableModel::Column;
    const auto at = [&](int row, Column column) { return model.index(row, static_cast<int>(column)).data(); };
    QCOMPARE(at(0, Column::Sold).toDouble(), 2.0);
    QVERIFY(!at(1, Column::Sold).isValid());
    QCOMPARE(at(2, Column::Expected).toDouble(), 1.5);
    QCOMPARE(at(2, Column::Arriving).value<QuantityCell>().quantity, Quantity{15});
}

void ItemModelsTest::showAChangeOnlyWhereSomethingSoldBefore() {
    ChangedItemModel model;
    ChangedItem fresh;
    fresh.item = ItemId{1};
    fresh.sold = Quantity{4};
    ChangedItem halved;
    halved.item = ItemId{2};
    halved.soldBefore = Quantity{8};
    halved.sold = Quantity{4};
    model.setRows({fresh, halved});
    const int change = static_cast<int>(ChangedItemModel::Column::Change);
    QVERIFY(!model.index(0, change).data().isValid());
    QCOMPARE(model.index(1, change).data().value<ShareCell>().share, -0.5);
}

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
