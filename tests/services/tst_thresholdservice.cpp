#include "importhistory.h"
#include "ledgercheck.h"
#include "planningwarehouse.h"
#include "thresholdservice.h"

using namespace qm;

/// Fixed and dynamic limits, their history, and what planning makes of them. The shop's tea sells 4 a day, 10 are left.
class TestThresholdService : public QObject {
    Q_OBJECT

    static ItemId tea(PlanningWarehouse& shop) {
        return StockQueries(shop.warehouse()).stock({QStringLiteral("TEA"), {}, {}, {}, {}})->front().item;
    }
    static LocationId site(PlanningWarehouse& shop) { return shop.warehouse().defaultLocation(); }
    static ThresholdLimits limits(std::int64_t minimum, std::int64_t maximum) {
        return {Quantity{minimum}, Quantity{maximum}};
    }
    static void checkInvariants(PlanningWarehouse& shop) {
        const auto report = shop.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->broken.empty() ? "" : qPrintable(report->broken.front().name));
    }

private Q_SLOTS:
    void setsChangesAndTakesBack();
    void refusesWhatMeansNothing();
    void keepsEveryStepWithWhoAndWhen();
    void winsOverTheForecastInTheOrder();
    void recomputesDynamicOnesBesideAFixedOne();
    void tellsWhatEachRunUsed();
    void movesTheLineOfTheChart();
    void importsAndTakesBackByFile();
    void refusesWrongRowsOfAFile();
    void undoesAnImport();
};

void TestThresholdService::setsChangesAndTakesBack() {
    PlanningWarehouse shop;
    ThresholdService service(shop.warehouse());
    QVERIFY(!service.ofItem(tea(shop))->front().fixed);
    auto before = service.setFixed(tea(shop), site(shop), limits(30, 60));
    QVERIFY(before.ok() && !*before);
    before = service.setFixed(tea(shop), site(shop), limits(40, 80));
    QCOMPARE(**before, limits(30, 60));
    QCOMPARE(*service.ofItem(tea(shop))->front().fixed, limits(40, 80));
    QCOMPARE(service.ofItem(tea(shop))->front().fixedBy, QStringLiteral("administrator"));
    QCOMPARE(service.ofItem(tea(shop))->front().fixedSince, std::optional(shop.today()));
    before = service.setFixed(tea(shop), site(shop), {});
    QCOMPARE(**before, limits(40, 80));
    QVERIFY(!service.ofItem(tea(shop))->front().fixed);
    QVERIFY(service.setFixed(tea(shop), site(shop), *before).ok()); // undone
    QCOMPARE(*service.ofItem(tea(shop))->front().fixed, limits(40, 80));
    checkInvariants(shop);
}

void TestThresholdService::refusesWhatMeansNothing() {
    PlanningWarehouse shop;
    ThresholdService service(shop.warehouse());
    QCOMPARE(service.setFixed(tea(shop), site(shop), limits(10, 9)).error().code, ErrorCode::Invalid);
    QCOMPARE(service.setFixed(tea(shop), site(shop), limits(-1, 9)).error().code, ErrorCode::NegativeQuantity);
    QCOMPARE(service.setFixed(tea(shop), site(shop), limits(0, kMaxQuantity + 1)).error().code,
             ErrorCode::NumberOutOfRange);
    QCOMPARE(service.setFixed(tea(shop), LocationId{99}, limits(1, 9)).error().code, ErrorCode::UnknownLocation);
    QVERIFY(service.setFixed(tea(shop), site(shop), limits(0, 0)).ok());
    QVERIFY(service.setFixed(tea(shop), site(shop), limits(0, 0)).ok()); // again: nothing to write
    QCOMPARE(service.history(tea(shop))->size(), std::size_t{1});
}

void TestThresholdService::keepsEveryStepWithWhoAndWhen() {
    PlanningWarehouse shop;
    ThresholdService service(shop.warehouse());
    for (const std::optional<ThresholdLimits>& step :
         {std::optional(limits(30, 60)), std::optional(limits(20, 60)), std::optional<ThresholdLimits>()}) {
        QVERIFY(service.setFixed(tea(shop), site(shop), step).ok());
    }
    const auto history = service.history(tea(shop));
    QCOMPARE(history->size(), std::size_t{3});
    QVERIFY(!history->at(0).after);
    QCOMPARE(history->at(0).before, std::optional(limits(20, 60)));
    QCOMPARE(history->at(1).before, std::optional(limits(30, 60)));
    QVERIFY(!history->at(2).before);
    for (const ThresholdChange& change : *history) {
        QVERIFY(!change.dynamic);
        QCOMPARE(change.user, QStringLiteral("administrator"));
        QCOMPARE(change.day, shop.today());
        QVERIFY(change.recordedAt > 0);
    }
    checkInvariants(shop);
}

void TestThresholdService::winsOverTheForecastInTheOrder() {
    PlanningWarehouse shop;
    // 10 on hand, nothing on order: 10 <= 50, so 200 − 10 = 190, in dozens 192.
    QVERIFY(ThresholdService(shop.warehouse()).setFixed(tea(shop), site(shop), limits(50, 200)).ok());
    QVERIFY(shop.suggest().ok());
    QCOMPARE(shop.line(QStringLiteral("TEA")).quantity, Quantity{192});
    const auto reasons = ReplenishmentService(shop.warehouse()).reasonsFor(tea(shop), site(shop));
    QCOMPARE(reasons->reorderPoint, std::optional(Quantity{50}));
    QCOMPARE(reasons->orderUpTo, std::optional(Quantity{200}));
    // 10 > 9: nothing, however much sells.
    QVERIFY(ThresholdService(shop.warehouse()).setFixed(tea(shop), site(shop), limits(9, 200)).ok());
    QVERIFY(shop.suggest().ok());
    QVERIFY(!shop.line(QStringLiteral("TEA")).id);
}

void TestThresholdService::recomputesDynamicOnesBesideAFixedOne() {
    PlanningWarehouse free;
    QVERIFY(free.suggest().ok());
    const auto expected = ThresholdService(free.warehouse()).ofItem(tea(free))->front().dynamic;
    QVERIFY(expected.has_value());
    PlanningWarehouse shop;
    QVERIFY(ThresholdService(shop.warehouse()).setFixed(tea(shop), site(shop), limits(1, 2)).ok());
    QVERIFY(shop.suggest().ok());
    const ItemThreshold row = ThresholdService(shop.warehouse()).ofItem(tea(shop))->front();
    QCOMPARE(row.dynamic, expected);
    QCOMPARE(row.fixed, std::optional(limits(1, 2)));
    QCOMPARE(row.dynamicSince, std::optional(shop.today()));
    // 4 a day over the 7 days of delivery at the least.
    QVERIFY(row.dynamic->reorderPoint.value >= 28);
}

void TestThresholdService::tellsWhatEachRunUsed() {
    PlanningWarehouse shop;
    ReplenishmentService planning(shop.warehouse());
    ThresholdService service(shop.warehouse());
    QVERIFY(planning.suggest({shop.today(), {}}).ok());
    const ThresholdLimits first = *service.ofItem(tea(shop))->front().dynamic;
    QCOMPARE(service.runs(tea(shop), site(shop))->size(), std::size_t{1});
    shop.take(ImportKind::Terms, "supplier,sku,price,moq,pack,lead_time_days\nS,TEA,1.00,12,12,21\n");
    QVERIFY(planning.suggest({shop.today(), {}}).ok());
    const ThresholdLimits second = *service.ofItem(tea(shop))->front().dynamic;
    QVERIFY(second.reorderPoint > first.reorderPoint); // three weeks instead of one
    const auto runs = service.runs(tea(shop), site(shop));
    QCOMPARE(runs->size(), std::size_t{2});
    QCOMPARE(runs->at(0).dynamic, second);
    QCOMPARE(runs->at(1).dynamic, first);
    QCOMPARE(runs->at(1).asOf, shop.today());
    // A run as of an earlier day is a run, but not what holds today.
    QVERIFY(planning.suggest({shop.today() - 14, {}}).ok());
    QCOMPARE(*service.ofItem(tea(shop))->front().dynamic, second);
}

void TestThresholdService::movesTheLineOfTheChart() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    StockQueries queries(shop.warehouse());
    QVERIFY(!queries.chart(tea(shop), {}, 30)->reorderPointFixed);
    QVERIFY(ThresholdService(shop.warehouse()).setFixed(tea(shop), site(shop), limits(77, 99)).ok());
    const auto chart = queries.chart(tea(shop), {}, 30);
    QVERIFY(chart->reorderPointFixed);
    QCOMPARE(chart->reorderPoint, std::optional(77.0));
}

void TestThresholdService::importsAndTakesBackByFile() {
    ImportTestWarehouse files;
    const auto counts = [&](const QByteArray& content) {
        return ImportTestWarehouse::counts(files.take(ImportKind::Thresholds, content));
    };
    QVERIFY(files.take(ImportKind::Items, "sku,decimals\nA,0\nB,2\n").ok());
    QCOMPARE(counts("SKU,Min,Max\nA,10,20\nB,1.25,3.5\n"), QByteArray("2 2 0 0"));
    QCOMPARE(counts("sku,minimum,maximum\nA,10,20\nB,1.25,3.5\n"), QByteArray("2 0 0 2"));
    QCOMPARE(counts("sku,location,minimum,maximum\na,main,,\nB,MAIN,1.25,4\n"), QByteArray("2 2 0 0"));
    const auto all = ThresholdService(files.warehouse()).all();
    QCOMPARE(all->size(), std::size_t{1});
    QCOMPARE(all->front().sku, QStringLiteral("B"));
    QCOMPARE(all->front().fixed, std::optional(limits(125, 400)));
}

void TestThresholdService::refusesWrongRowsOfAFile() {
    ImportTestWarehouse files;
    QVERIFY(files.take(ImportKind::Items, "sku\nA\nB\nC\nD\nE\nF\n").ok());
    QVERIFY(files.take(ImportKind::Locations, "code,parent\nBIN,MAIN\n").ok());
    const auto result = files.take(ImportKind::Thresholds, "sku,location,minimum,maximum\n"
                                                           "A,,20,10\n"  // below the minimum
                                                           "B,,-1,10\n"  // negative
                                                           "C,,5,\n"     // one alone
                                                           "D,BIN,1,2\n" // no site
                                                           "X,,1,2\n"    // unknown
                                                           "E,,0.5,2\n"  // decimals
                                                           "F,,1,2\n"
                                                           "F,,1,3\n"); // twice
    QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("8 1 7 0"));
    QByteArrayList fields;
    for (const RowError& error : result->errors) {
        fields << QByteArray::fromStdString(error.field);
    }
    QCOMPARE(fields.join(' '), QByteArray("maximum minimum maximum location sku minimum sku"));
}

void TestThresholdService::undoesAnImport() {
    ImportTestWarehouse files;
    QVERIFY(files.take(ImportKind::Items, "sku\nA\nC\nE\n").ok());
    QVERIFY(files.take(ImportKind::Thresholds, "sku,minimum,maximum\nA,10,20\nE,1,2\n").ok());
    QVERIFY(files.take(ImportKind::Thresholds, "sku,minimum,maximum\nA,10,30\nC,5,6\nE,3,4\n").ok());
    ThresholdService service(files.warehouse());
    const ItemId changedSince = service.all()->back().item;
    QVERIFY(service.setFixed(changedSince, files.warehouse().defaultLocation(), limits(7, 8)).ok());
    ImportHistory history(files.warehouse());
    QVERIFY(history.undo(history.imports(1)->front().id).ok());
    const auto all = service.all();
    QCOMPARE(all->size(), std::size_t{2}); // C has none any more
    QCOMPARE(all->at(0).fixed, std::optional(limits(10, 20)));
    QCOMPARE(all->at(1).fixed, std::optional(limits(7, 8))); // somebody changed it since
}

QTEST_GUILESS_MAIN(TestThresholdService)
#include "tst_thresholdservice.moc"
