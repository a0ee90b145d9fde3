#include "celltypes.h"
#include "movementmodel.h"

#include <numeric>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

class MovementModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsRulesWhileItChanges();
    void asksForAWindowOnce();
    void showsWhatItWasGiven();
    void forgetsTheOldestWindows();
    void ignoresRowsOfAListThatIsGone();
};

namespace {

std::vector<qint64> newestFirst(int rows) {
    std::vector<qint64> seqs(static_cast<std::size_t>(rows));
    std::iota(seqs.rbegin(), seqs.rend(), 1);
    return seqs;
}

std::vector<MovementRow> rowsOf(const QList<qint64>& seqs) {
    std::vector<MovementRow> rows;
    for (const qint64 seq : seqs) {
        MovementRow row;
        row.seq = seq;
        row.moment = 86'400 * 3 + 60;
        row.itemName = QString::number(seq);
        rows.push_back(row);
    }
    return rows;
}

constexpr int kItem = static_cast<int>(MovementModel::Column::Item);

} // namespace

void MovementModelTest::keepsItsRulesWhileItChanges() {
    MovementModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(&model, &MovementModel::rowsWanted, &model,
                     [&](const QList<qint64>& seqs) { model.fillRows(rowsOf(seqs)); });
    model.setOrder(newestFirst(1000));
    QTRY_COMPARE(model.index(0, kItem).data().toString(), QStringLiteral("1000"));
    model.setOrder({});
    QCOMPARE(model.rowCount(), 0);
}

void MovementModelTest::asksForAWindowOnce() {
    MovementModel model;
    model.setOrder(newestFirst(1000));
    QSignalSpy wanted(&model, &MovementModel::rowsWanted);
    for (int row = 0; row < 20; ++row) {
        QVERIFY(!model.index(row, kItem).data().isValid());
    }
    QTRY_COMPARE(wanted.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.count(), 1);
    const auto seqs = wanted.first().first().value<QList<qint64>>();
    QCOMPARE(seqs.size(), MovementModel::kWindow);
    QCOMPARE(seqs.first(), 1000);
}

void MovementModelTest::showsWhatItWasGiven() {
    MovementModel model;
    model.setOrder(newestFirst(300));
    QSignalSpy wanted(&model, &MovementModel::rowsWanted);
    QVERIFY(!model.index(299, kItem).data().isValid());
    QTRY_COMPARE(wanted.count(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.fillRows(rowsOf(wanted.first().first().value<QList<qint64>>()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 256);
    QCOMPARE(model.index(299, kItem).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(299, static_cast<int>(MovementModel::Column::Day)).data().toDate(), QDate(1970, 1, 4));
    QCOMPARE(model.index(299, static_cast<int>(MovementModel::Column::Time)).data().toTime(), QTime(0, 1));
}

void MovementModelTest::forgetsTheOldestWindows() {
    MovementModel model;
    const int windows = MovementModel::kKeptWindows + 1;
    model.setOrder(newestFirst(windows * MovementModel::kWindow));
    QObject::connect(&model, &MovementModel::rowsWanted, &model,
                     [&](const QList<qint64>& seqs) { model.fillRows(rowsOf(seqs)); });
    for (int window = 0; window < windows; ++window) {
        const QModelIndex cell = model.index(window * MovementModel::kWindow, kItem);
        cell.data();
        QTRY_VERIFY(cell.data().isValid());
    }
    QVERIFY(!model.index(0, kItem).data(MovementModel::LoadedRole).toBool());
    QTRY_VERIFY(model.index(0, kItem).data().isValid());
}

void MovementModelTest::ignoresRowsOfAListThatIsGone() {
    MovementModel model;
    model.setOrder(newestFirst(10));
    model.index(0, kItem).data();
    QCoreApplication::processEvents();
    model.setOrder({901, 900});
    model.fillRows(rowsOf({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    QVERIFY(!model.index(0, kItem).data().isValid());
}

QTEST_GUILESS_MAIN(MovementModelTest)
#include "tst_movementmodel.moc"
