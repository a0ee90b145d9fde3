#include "celltypes.h"
#include "rowlistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace qm;

namespace {

struct Row {
    qint64 id = 0;
    QString name;
    std::optional<Quantity> amount;
    int decimals = 0;
    int group = 0;
};

class Model : public RowListModel<Row> {
public:
    using RowListModel::RowListModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QList<qint64> order() const {
        QList<qint64> ids;
        for (const Row& row : rows()) {
            ids += row.id;
        }
        return ids;
    }

protected:
    qint64 key(const Row& row) const override { return row.id; }
    int section(const Row& row) const override { return row.group; }
    QVariant cell(const Row& row, int column, int role) const override {
        if (role != Qt::DisplayRole) {
            return {};
        }
        return column == 0 ? QVariant(row.name) : cellOf(row.amount, row.decimals);
    }
};

const std::vector<Row>& rowsGiven() {
    // 2.5 and 3 in different scales, and one that is not known.
    static const std::vector<Row> rows{{1, QStringLiteral("PO-10"), Quantity{3}, 0, 0},
                                       {2, QStringLiteral("po-9"), std::nullopt, 0, 0},
                                       {3, QStringLiteral("Ärmel"), Quantity{25}, 1, 0},
                                       {4, QStringLiteral("zinc"), Quantity{-7}, 0, 0}};
    return rows;
}

} // namespace

/// Sorting in RowListModel, which every list of the window has.
class RowListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByValueWhateverTheScale();
    void sortsTextsWithTheirNumbers();
    void givesTheFirstOrderBack();
    void putsNewRowsIntoPlace();
    void keepsSectionsApart();
    void movesWhatWasHeld();
    void keepsAnEditedRowInItsPlace();
    void keepsPlacesThatWereGivenToo();
};

void RowListModelTest::sortsByValueWhateverTheScale() {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rowsGiven());
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.order(), (QList<qint64>{4, 3, 1, 2}));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.order(), (QList<qint64>{1, 3, 4, 2})); // what is not known stands last both ways
}

void RowListModelTest::sortsTextsWithTheirNumbers() {
    Model model;
    model.setRows(rowsGiven());
    model.sort(0);
    QCOMPARE(model.order(), (QList<qint64>{3, 2, 1, 4}));
}

void RowListModelTest::givesTheFirstOrderBack() {
    Model model;
    model.setRows(rowsGiven());
    model.sort(0);
    model.sort(1, Qt::DescendingOrder);
    model.sort(-1);
    QCOMPARE(model.order(), (QList<qint64>{1, 2, 3, 4}));
}

void RowListModelTest::putsNewRowsIntoPlace() {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rowsGiven());
    model.sort(1, Qt::AscendingOrder);
    std::vector<Row> more = rowsGiven();
    more.insert(more.begin(), {5, QStringLiteral("new"), Quantity{0}, 0, 0});
    model.setRows(more);
    QCOMPARE(model.order(), (QList<qint64>{4, 5, 3, 1, 2}));
    model.sort(-1);
    QCOMPARE(model.order(), (QList<qint64>{5, 1, 2, 3, 4}));
}

void RowListModelTest::keepsSectionsApart() {
    Model model;
    std::vector<Row> rows = rowsGiven();
    rows[0].group = rows[1].group = 2;
    rows[2].group = rows[3].group = 1;
    model.setRows(rows);
    QCOMPARE(model.order(), (QList<qint64>{3, 4, 1, 2}));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.order(), (QList<qint64>{3, 4, 1, 2}));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.order(), (QList<qint64>{4, 3, 1, 2}));
}

void RowListModelTest::movesWhatWasHeld() {
    Model model;
    model.setRows(rowsGiven());
    const QPersistentModelIndex held = model.index(0, 1); // 3 pieces
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(held.row(), 2);
    QCOMPARE(held.data().value<QuantityCell>().quantity, Quantity{3});
}

void RowListModelTest::keepsAnEditedRowInItsPlace() {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rowsGiven());
    model.sort(1, Qt::AscendingOrder); // 4, 3, 1, 2
    const QPersistentModelIndex edited = model.index(0, 1);
    std::vector<Row> rows = rowsGiven();
    rows[3].amount = Quantity{100};                                // would be last but one
    rows.push_back({5, QStringLiteral("new"), Quantity{4}, 0, 0}); // after the 3 pieces of row 1
    model.setRows(rows);
    QCOMPARE(edited.row(), 0);
    QCOMPARE(edited.data().value<QuantityCell>().quantity, Quantity{100});
    QCOMPARE(model.order(), (QList<qint64>{4, 3, 5, 1, 2}));
    model.arrangeAnew();
    model.setRows(rows);
    QCOMPARE(model.order(), (QList<qint64>{3, 1, 5, 4, 2}));
    rows[3].amount = Quantity{0};
    model.setRows(rows); // it was for once
    QCOMPARE(model.order(), (QList<qint64>{3, 1, 5, 4, 2}));
}

void RowListModelTest::keepsPlacesThatWereGivenToo() {
    Model model;
    model.setRows(rowsGiven());
    std::vector<Row> rows = rowsGiven();
    std::swap(rows[0], rows[3]);  // another ranking
    rows.erase(rows.begin() + 1); // and one row gone
    rows.front().group = 1;       // row 4 in a section below now
    model.setRows(rows);
    QCOMPARE(model.order(), (QList<qint64>{1, 3, 4}));
    model.sort(-1);
    QCOMPARE(model.order(), (QList<qint64>{3, 1, 4}));
}

QTEST_GUILESS_MAIN(RowListModelTest)
#include "tst_rowlistmodel.moc"
