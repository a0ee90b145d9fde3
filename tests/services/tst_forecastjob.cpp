#include "database.h"
#include "forecaststore.h"
#include "planningwarehouse.h"

#include <QtTest/QtTest>

#include <vector>

using namespace qm;

namespace {

std::optional<ForecastRunRow> lastRun(Warehouse& warehouse) {
    const auto run = warehouse.read([](const Database& database) { return latestForecastRun(database); });
    return run.ok() ? *run : std::nullopt;
}

} // namespace

class TestForecastJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItIs() {
        PlanningWarehouse shop;
        std::vector<std::int64_t> told;
        JobProgress progress;
        progress.report = [&](std::int64_t done, std::int64_t all) {
            QCOMPARE(all, std::int64_t{1000});
            told.push_back(done);
        };
        const auto summary = ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 0}, progress);
        QVERIFY(summary.ok());
        QCOMPARE(summary->withDemand, 3);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.size() >= 7); // a word an item while reading and while storing, one at least between
        QCOMPARE(told.back(), std::int64_t{1000});
    }

    /// Cancelled while it reads, while it forecasts and while it stores: nothing is stored.
    void cancelLeavesNothing() {
        PlanningWarehouse shop;
        for (const std::int64_t moment : {1, 300, 950}) {
            std::int64_t now = 0;
            JobProgress progress;
            progress.report = [&](std::int64_t done, std::int64_t) { now = done; };
            progress.cancelled = [&] { return now >= moment; };
            const auto summary = ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 0}, progress);
            QVERIFY(!summary.ok());
            QCOMPARE(summary.error().code, ErrorCode::Cancelled);
            QVERIFY(!lastRun(shop.warehouse()));
        }
    }

    void theSameDataAreForecastOnce() {
        PlanningWarehouse shop;
        ForecastJob job(shop.warehouse());
        const auto first = job.run({PlanningWarehouse::today(), 0});
        const auto again = job.run({PlanningWarehouse::today(), 0});
        QVERIFY(first.ok() && again.ok());
        QVERIFY(!first->reused && again->reused);
        QCOMPARE(again->run, first->run);
        shop.take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-13,TEA,9,3.00,late\n");
        const auto changed = job.run({PlanningWarehouse::today(), 0});
        QVERIFY(changed.ok() && !changed->reused);
        QCOMPARE(lastRun(shop.warehouse())->id, changed->run);
    }
};

QTEST_GUILESS_MAIN(TestForecastJob)
#include "tst_forecastjob.moc"
