#include "planningwarehouse.h"
#include "policycheckfile.h"
#include "policyevaluation.h"

#include <cmath>
#include <QtTest/QtTest>

using namespace qm;

namespace {

/// TEA of the planning warehouse, with 180 days of 4 pieces before its first sale: 240 days in all.
void takeEarlierSales(PlanningWarehouse& shop) {
    QByteArray sales = "date,sku,quantity,price,document\n";
    for (CalendarDay day = PlanningWarehouse::firstSale() - 180; day < PlanningWarehouse::firstSale(); day = day + 1) {
        sales += QByteArray::fromStdString(day.toIso()) + ",TEA,4,3.00,E" + QByteArray::number(day.number()) + "\n";
    }
    shop.take(ImportKind::Sales, sales);
}

} // namespace

class TestPolicyEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooShortAPastIsRefused() {
        PlanningWarehouse shop; // 60 days of sales
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({});
        QVERIFY(!evaluation.ok());
        QCOMPARE(evaluation.error().code, ErrorCode::Invalid);
    }
    void policiesMeetTheSameDemand() {
        PlanningWarehouse shop;
        takeEarlierSales(shop);
        const CalendarDay from = PlanningWarehouse::today() - 56;
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({from, {}});
        QVERIFY(evaluation.ok());
        QVERIFY(evaluation->to == PlanningWarehouse::today() - 1);
        QCOMPARE(evaluation->items.size(), 1); // CUP was never counted, JAR has no supplier
        QCOMPARE(evaluation->leftOut, 1);
        const ItemEvaluation& tea = evaluation->items.front();
        QCOMPARE(tea.sku, QStringLiteral("TEA"));
        QCOMPARE(tea.location, QStringLiteral("MAIN"));
        QCOMPARE(tea.demand, 56.0 * 4);
        QCOMPARE(tea.clairvoyant.fill, 1.0);
        // Demand is the same every day and comes as it always came: nobody who looks ahead loses a piece.
        QCOMPARE(tea.ours.fill, 1.0);
        for (const PolicyFigures* figures : {&tea.ours, &tea.current, &tea.tuned, &tea.clairvoyant}) {
            QVERIFY(std::fabs(figures->lostMargin - 2.0 * (1 - figures->fill) * tea.demand) < 1e-6); // 3.00 − 1.00
            QCOMPARE(figures->ordering, 4.0 * figures->lines);
            // 25 % a year of the average stock, for 56 days.
            QVERIFY(std::fabs(figures->holding - figures->stockValue * 0.25 * 56 / 365) < 1e-6);
        }
        QVERIFY(evaluation->againstTuned.low <= evaluation->againstTuned.saving);
        QVERIFY(std::fabs(evaluation->againstTuned.saving - (evaluation->tuned.total() - evaluation->ours.total())) <
                1e-6);
    }
    void itIsKeptInTheFile() {
        PlanningWarehouse shop;
        takeEarlierSales(shop);
        const auto none = lastPolicyCheck(shop.warehouse());
        QVERIFY(none.ok() && !*none);
        EvaluationRequest request;
        request.frontier = true;
        const auto made = PolicyEvaluationService(shop.warehouse()).run(request);
        QVERIFY(made.ok());
        QVERIFY(keepPolicyCheck(shop.warehouse(), *made).ok());
        QVERIFY(keepPolicyCheck(shop.warehouse(), *made).ok()); // in place of the one before
        const auto kept = lastPolicyCheck(shop.warehouse());
        QVERIFY(kept.ok() && *kept);
        const PolicyEvaluation& read = **kept;
        QVERIFY(read.from == made->from && read.to == made->to);
        QCOMPARE(read.leftOut, made->leftOut);
        QCOMPARE(read.actual.has_value(), made->actual.has_value());
        QCOMPARE(read.againstTuned.high, made->againstTuned.high);
        QCOMPARE(read.calibration.size(), made->calibration.size());
        QCOMPARE(read.frontier.size(), made->frontier.size());
        QVERIFY(!read.limitsFrontier.empty());
        QCOMPARE(read.limitsFrontier.back().total, made->limitsFrontier.back().total);
        QCOMPARE(read.items.size(), std::size_t(1));
        const ItemEvaluation& tea = read.items.front();
        QCOMPARE(tea.name, made->items.front().name);
        QCOMPARE(tea.item, made->items.front().item);
        QVERIFY(tea.tunedLimits == made->items.front().tunedLimits);
        QCOMPARE(tea.ours.lines, made->items.front().ours.lines);
        QCOMPARE(packedPolicyCheck(read), packedPolicyCheck(*made));
    }
    void rubbishIsNoCheck() {
        PolicyEvaluation evaluation;
        evaluation.items.resize(3);
        evaluation.actual = PolicyFigures{};
        const QByteArray packed = packedPolicyCheck(evaluation);
        QVERIFY(unpackedPolicyCheck(packed));
        const QByteArray bytes = qUncompress(packed);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QVERIFY(!unpackedPolicyCheck(qCompress(bytes.left(length))));
        }
        QVERIFY(!unpackedPolicyCheck(qCompress(bytes + '\0')));
        QByteArray later = bytes;
        later[3] = char(later[3] + 1); // the version
        QVERIFY(!unpackedPolicyCheck(qCompress(later)));
        QVERIFY(!unpackedPolicyCheck(qCompress(bytes.left(4) + QByteArray(400, '\x7f')))); // a count of billions
        QVERIFY(!unpackedPolicyCheck(QByteArray()));
    }
    void itStopsWhenItIsCancelled() {
        PlanningWarehouse shop;
        takeEarlierSales(shop);
        QVERIFY(PolicyEvaluationService(shop.warehouse()).run({}).ok()); // the forecast of the day is there now
        JobProgress progress;
        progress.cancelled = [] { return true; };
        const auto evaluation = PolicyEvaluationService(shop.warehouse()).run({}, progress);
        QVERIFY(!evaluation.ok());
        QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPolicyEvaluation)
#include "tst_policyevaluation.moc"
