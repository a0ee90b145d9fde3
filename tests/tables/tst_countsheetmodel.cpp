#include "countlistmodel.h"

#include "celltypes.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace qm;

namespace {

using Column = CountSheetModel::Column;

/// Three lines: 20 of the first, nothing yet of the others.
CountList list() {
    CountList list;
    list.head.id = CountListId{1};
    list.head.lines = 3;
    list.head.counted = 1;
    for (int i = 1; i <= 3; ++i) {
        CountLine& line = list.lines.emplace_back();
        line.id = CountLineId{i};
        line.line = i;
        line.name = QStringLiteral("Tea %1").arg(i);
    }
    list.lines.front().first = CountReading{{20}, {}, {}};
    return list;
}

QVariant cellAt(const CountSheetModel& model, int row, Column column) {
    return model.index(row, static_cast<int>(column)).data();
}

bool isEditable(const CountSheetModel& model, int row, Column column) {
    return model.flags(model.index(row, static_cast<int>(column))) & Qt::ItemIsEditable;
}

} // namespace

/// A sheet and its differences as a table.
class CountSheetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfTheRecordToWhoCounts() {
        CountSheetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setList(list(), {}, 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cellAt(model, 0, Column::First).value<QuantityCell>(), (QuantityCell{{20}, 0}));
        QVERIFY(!cellAt(model, 1, Column::First).isValid());
        for (const Column column : {Column::Record, Column::Difference, Column::Value}) {
            QVERIFY(!cellAt(model, 0, column).isValid());
        }
        model.setRows({});
    }
    void asksForASecondCountInItsOwnColumn() {
        CountSheetModel model;
        CountVariance far;
        far.line = CountLineId{1};
        far.record = {100};
        far.difference = {-80};
        far.value = Money{-20'000};
        far.recount = true;
        model.setList(list(), {far}, 2);
        QCOMPARE(cellAt(model, 0, Column::Record).value<QuantityCell>(), (QuantityCell{{100}, 0}));
        QCOMPARE(cellAt(model, 0, Column::Value).value<MoneyCell>().money, Money{-20'000});
        QVERIFY(isEditable(model, 0, Column::Second) && !isEditable(model, 0, Column::First));
        QVERIFY(isEditable(model, 1, Column::First) && !isEditable(model, 1, Column::Second));
    }
    void knowsNoRecordWhereNothingWasCountedBefore() {
        CountSheetModel model;
        CountVariance opening;
        opening.line = CountLineId{1};
        opening.difference = {20};
        opening.value = Money{5'000};
        opening.opening = true;
        model.setList(list(), {opening}, 2);
        for (const Column column : {Column::Record, Column::Difference, Column::Value}) {
            QVERIFY(!cellAt(model, 0, column).isValid()); // unknown is not zero
        }
    }
    void goesOnToWhatIsStillToBeCounted() {
        CountSheetModel model;
        model.setList(list(), {}, 2);
        QCOMPARE(model.nextOpen(0), 1);
        QCOMPARE(model.nextOpen(1), 2);
        QCOMPARE(model.nextOpen(2), 1);
        CountList done = list();
        for (CountLine& line : done.lines) {
            line.first = CountReading{{1}, {}, {}};
        }
        done.head.counted = 3;
        model.setList(done, {}, 2);
        QCOMPARE(model.nextOpen(0), -1);
        done.head.secondCount = true;
        model.setList(done, {}, 2);
        QCOMPARE(model.nextOpen(0), 1);
        QCOMPARE(model.entryColumn(0), Column::Second);
    }
    void leavesAPostedListAsItIs() {
        CountSheetModel model;
        CountList posted = list();
        posted.head.state = CountListState::Posted;
        model.setList(posted, {}, 2);
        QVERIFY(!isEditable(model, 1, Column::First));
    }
    void listsKeepTheRulesWhileTheyChange() {
        CountListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CountListRow row;
        row.id = CountListId{1};
        row.number = QStringLiteral("CL-000001");
        row.lines = 4;
        row.counted = 1;
        CountListRow other = row;
        other.id = CountListId{2};
        model.setRows({row, other});
        model.setRows({other});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, static_cast<int>(CountListModel::Column::Counted)).data().value<ShareCell>(),
                 (ShareCell{0.25}));
    }
};

QTEST_GUILESS_MAIN(CountSheetModelTest)
#include "tst_countsheetmodel.moc"
