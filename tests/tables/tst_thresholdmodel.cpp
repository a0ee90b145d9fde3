#include "celltypes.h"
#include "thresholdhistorymodel.h"
#include "thresholdmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;
using Column = ThresholdModel::Column;

/// Limits as a table: what entering a minimum or maximum means.
class ThresholdModelTest : public QObject {
    Q_OBJECT

    static ItemThreshold row(std::optional<ThresholdLimits> fixed, std::optional<ThresholdLimits> dynamic) {
        ItemThreshold made;
        made.place = LocationId{1};
        made.placeName = QStringLiteral("Shop");
        made.decimals = 1;
        made.fixed = fixed;
        made.dynamic = dynamic;
        return made;
    }
    static ThresholdLimits limits(std::int64_t minimum, std::int64_t maximum) {
        return {Quantity{minimum}, Quantity{maximum}};
    }
    static QVariant cell(std::int64_t quantity) { return QVariant::fromValue(QuantityCell{Quantity{quantity}, 1}); }

private Q_SLOTS:
    void theOtherLimitFollows_data() {
        QTest::addColumn<bool>("fixed");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("entered");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        QTest::newRow("minimum, maximum of the forecast") << false << int(Column::Minimum) << 40 << 40 << 90;
        QTest::newRow("maximum, minimum of the forecast") << false << int(Column::Maximum) << 80 << 30 << 80;
        QTest::newRow("minimum above the maximum") << true << int(Column::Minimum) << 70 << 70 << 70;
        QTest::newRow("maximum below the minimum") << true << int(Column::Maximum) << 5 << 5 << 5;
        QTest::newRow("minimum below") << true << int(Column::Minimum) << 0 << 0 << 20;
    }
    void theOtherLimitFollows() {
        QFETCH(bool, fixed);
        QFETCH(int, column);
        QFETCH(int, entered);
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        const ItemThreshold present =
            row(fixed ? std::optional(limits(10, 20)) : std::nullopt, std::optional(limits(30, 90)));
        QCOMPARE(ThresholdModel::limitsWith(present, Column(column), Quantity{entered}), limits(minimum, maximum));
    }
    void saysWhatIsWantedAndChangesNothing() {
        ThresholdModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy spy(&model, &ThresholdModel::limitsEntered);
        model.setRows({row(limits(10, 20), limits(30, 90))});
        const auto at = [&](Column column) { return model.index(0, int(column)); };
        QVERIFY(model.setData(at(Column::Minimum), cell(12)));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(1).value<std::optional<ThresholdLimits>>(), std::optional(limits(12, 20)));
        QCOMPARE(at(Column::Minimum).data().value<QuantityCell>().quantity, Quantity{10});
        QVERIFY(!model.setData(at(Column::Minimum), cell(10))); // as it is
        QVERIFY(!model.setData(at(Column::ReorderPoint), cell(12)));
        QVERIFY(!model.setData(at(Column::Minimum), cell(-1)));
        QVERIFY(model.setData(at(Column::Maximum), QVariant()));
        QVERIFY(!spy.at(1).at(1).value<std::optional<ThresholdLimits>>());
        QCOMPARE(spy.count(), 2);
        QVERIFY(at(Column::Holds).data().toBool());
    }
    void showsStepsWithWhatStoodBefore() {
        ThresholdHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ThresholdChange taken;
        taken.id = 2;
        taken.before = limits(10, 20);
        ThresholdChange run;
        run.id = 1;
        run.dynamic = true;
        run.after = limits(30, 90);
        run.day = *CalendarDay::fromIso("2026-11-20");
        model.setRows({taken, run});
        using Step = ThresholdHistoryModel::Column;
        const auto at = [&](int place, Step column) { return model.index(place, int(column)).data(); };
        QVERIFY(!at(0, Step::Minimum).isValid());
        QCOMPARE(at(0, Step::MaximumBefore).value<QuantityCell>().quantity, Quantity{20});
        QCOMPARE(at(1, Step::Minimum).value<QuantityCell>().quantity, Quantity{30});
        QCOMPARE(at(1, Step::When).toDate(), QDate(2026, 11, 20));
    }
};

QTEST_GUILESS_MAIN(ThresholdModelTest)
#include "tst_thresholdmodel.moc"
