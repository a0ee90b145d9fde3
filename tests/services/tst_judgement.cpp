#include "bulksaleservice.h"
#include "catalogueservice.h"
#include "forecastevaluationjob.h"
#include "importhistory.h"
#include "ledgercheck.h"
#include "likenessservice.h"
#include "overrideservice.h"
#include "planningwarehouse.h"
#include "todayqueries.h"

#include <cmath>
#include <memory>

using namespace qm;

namespace {

CalendarDay day(const char* iso) {
    return *CalendarDay::fromIso(iso);
}

QByteArrayList brokenRules(Warehouse& warehouse) {
    QByteArrayList broken;
    const auto report = warehouse.read([](const Database& database) { return LedgerCheck::run(database); });
    for (const BrokenRule& rule : report->broken) {
        broken << rule.name.toUtf8();
    }
    return broken;
}

/// Mean demand of an item from 15 October 2011 on, by day.
std::vector<double> means(Warehouse& warehouse, const QString& sku) {
    std::vector<double> result;
    const auto summary = ForecastJob(warehouse).run({PlanningWarehouse::today(), 28});
    const Status read = ForecastJob(warehouse).eachRow(summary->run, [&](const ForecastFileRow& row) {
        if (row.item == sku) {
            result.push_back(row.mean);
        }
    });
    return read.ok() ? result : std::vector<double>();
}

} // namespace

/// What persons know better than the statistics, in the shop of PlanningWarehouse: 4 TEA a day since 16 August.
class TestJudgement : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlanningWarehouse> m_shop;

    Warehouse& warehouse() { return m_shop->warehouse(); }
    ItemId tea() { return m_shop->line(QStringLiteral("TEA")).item; }
    void sellInBulk() {
        m_shop->take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-12,TEA,400,3.00,BULK\n");
    }
    ForecastOverride entry(const char* first, const char* last) {
        ForecastOverride made;
        made.item = tea();
        made.days = {day(first), day(last)};
        made.reason = QStringLiteral("School fair");
        return made;
    }

private Q_SLOTS:
    void init() {
        m_shop = std::make_unique<PlanningWarehouse>();
        QVERIFY(m_shop->suggest().ok());
    }

    void aBulkSaleStandsOpenAndMovesNothing() {
        const SuggestionRow before = m_shop->line(QStringLiteral("TEA"));
        QVERIFY(BulkSaleService(warehouse()).open()->empty());
        sellInBulk();
        const auto open = BulkSaleService(warehouse()).open();
        QCOMPARE(open->size(), std::size_t{1});
        QCOMPARE(open->front().quantity.value, 400);
        QCOMPARE(open->front().usual.value, 4);
        QCOMPARE(open->front().document, QStringLiteral("BULK"));
        QVERIFY(m_shop->suggest().ok());
        const auto board = ReplenishmentService(warehouse()).board({});
        const auto apart = std::ranges::find(board->apart, before.item, &SuggestionRow::item);
        QVERIFY(apart != board->apart.end());
        QCOMPARE(apart->apart, ApartReason::OpenAnomaly);
        QCOMPARE(apart->apartQuantity.value, 400);
        QCOMPARE(apart->apartUsual.value, 4);
        QVERIFY(!apart->included);
        QVERIFY(std::abs(means(warehouse(), QStringLiteral("TEA")).front() - 4) < 0.5);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }

    void aPersonSaysWhatItWasAndTakesItBack() {
        sellInBulk();
        BulkSaleService service(warehouse());
        const SalesLineId line = service.open()->front().line;
        QVERIFY(service.decide(line, BulkDecision::OneOff).ok());
        QVERIFY(service.open()->empty());
        const double without = means(warehouse(), QStringLiteral("TEA")).front();
        QVERIFY(std::abs(without - 4) < 0.5);
        QCOMPARE(service.decide(line, BulkDecision::OneOff).error().code, ErrorCode::Conflict);
        QVERIFY(service.decide(line, BulkDecision::Real).ok());
        QVERIFY(means(warehouse(), QStringLiteral("TEA")).front() > without + 0.5);
        QVERIFY(service.decide(line, BulkDecision::Undecided).ok());
        QCOMPARE(service.open()->size(), std::size_t{1});
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
        // What was said is not asked again.
        QVERIFY(service.decide(line, BulkDecision::Real).ok());
        m_shop->take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-13,TEA,3,3.00,NEXT\n");
        QVERIFY(service.open()->empty());
    }

    void whatWasSaidOfASaleHoldsWhenItsDocumentIsReplaced() {
        sellInBulk();
        BulkSaleService service(warehouse());
        QVERIFY(service.decide(service.open()->front().line, BulkDecision::OneOff).ok());
        const QByteArray heading = "date,sku,quantity,price,document\n";
        const auto replace = [&](const QByteArray& rows) {
            ImportTestWarehouse::Options options;
            options.changed = ChangedDocuments::Replace;
            m_shop->take(ImportKind::Sales, heading + rows, options);
        };
        // The receipt comes again, another price beside the same line: reversed and posted anew.
        replace("2011-10-12,TEA,400,3.00,BULK\n2011-10-12,CUP,1,5.00,BULK\n");
        replace("2011-10-12,TEA,400,3.00,BULK\n2011-10-12,CUP,2,5.00,BULK\n");
        QVERIFY(service.open()->empty());
        QCOMPARE(service.all()->size(), std::size_t{1});
        QVERIFY(service.all()->front().decision == BulkDecision::OneOff);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
        // Undone, the first receipt stands again, and what was said with it.
        const auto imports = ImportHistory(warehouse()).imports();
        QVERIFY(imports.ok());
        QVERIFY(ImportHistory(warehouse()).undo(imports->front().id).ok());
        QVERIFY(service.open()->empty());
        QCOMPARE(service.all()->size(), std::size_t{1});
        QVERIFY(service.all()->front().decision == BulkDecision::OneOff);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
        // Another quantity is another sale.
        replace("2011-10-12,TEA,500,3.00,BULK\n2011-10-12,CUP,1,5.00,BULK\n");
        QCOMPARE(service.open()->size(), std::size_t{1});
        QCOMPARE(service.open()->front().quantity.value, 500);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }

    void anOverrideIsLaidOnTopWhereAForecastIsRead() {
        const std::vector<double> before = means(warehouse(), QStringLiteral("TEA"));
        const SuggestionReasons planned = m_shop->line(QStringLiteral("TEA")).reasons;
        OverrideService service(warehouse());
        ForecastOverride fair = entry("2011-10-17", "2011-10-19");
        fair.perDay = 30;
        const auto id = service.save(fair);
        QVERIFY(id.ok());
        const std::vector<double> after = means(warehouse(), QStringLiteral("TEA"));
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(std::abs(after[i] - (i >= 2 && i <= 4 ? 30 : before[i])) < 1e-9);
        }
        // The statistics are as they were: the stored run is used again.
        QVERIFY(ForecastJob(warehouse()).run({PlanningWarehouse::today(), 28})->reused);
        QVERIFY(m_shop->suggest().ok());
        QVERIFY(m_shop->line(QStringLiteral("TEA")).reasons.expectedDemand > planned.expectedDemand);
        QVERIFY(service.remove(*id).ok());
        QVERIFY(means(warehouse(), QStringLiteral("TEA")) == before);
        QVERIFY(service.restore(*id).ok());
        QVERIFY(means(warehouse(), QStringLiteral("TEA")) == after);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }

    void anOverrideCanBeEditedAndPutBack() {
        OverrideService service(warehouse());
        ForecastOverride half = entry("2011-10-15", "2011-10-21");
        half.percent = 50;
        QVERIFY(service.save(half).ok());
        const ForecastOverride stored = service.rows(half.item)->front().entry;
        QCOMPARE(stored.author, QStringLiteral("administrator"));
        QCOMPARE(*stored.percent, 50.0);
        ForecastOverride twice = stored;
        twice.percent = 200;
        QVERIFY(service.save(twice).ok());
        QCOMPARE(service.save(twice).error().code, ErrorCode::Conflict);
        QVERIFY(service.revert(stored).ok());
        QCOMPARE(*service.rows(half.item)->front().entry.percent, 50.0);
        half.reason.clear();
        QCOMPARE(service.save(half).error().code, ErrorCode::RequiredFieldEmpty);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }

    void weeksShowSalesStatisticsAndWhatPersonsExpect() {
        OverrideService service(warehouse());
        ForecastOverride fair = entry("2011-10-22", "2011-10-28");
        fair.perDay = 10;
        QVERIFY(service.save(fair).ok());
        const auto weeks = service.weeks(fair.item);
        const auto coming = std::ranges::find_if(*weeks, [](const ForecastWeek& week) { return !week.sold; });
        QCOMPARE(coming->days.first, PlanningWarehouse::today());
        QCOMPARE(*std::prev(coming)->sold, 28.0); // 4 a day
        QVERIFY(!coming->overridden());
        QVERIFY(std::next(coming)->overridden());
        QVERIFY(std::abs(std::next(coming)->expected - 70) < 1e-6);
        QVERIFY(std::abs(std::next(coming)->statistics - 28) < 3);
        QVERIFY(std::next(coming)->low90 <= 70 && std::next(coming)->high90 >= 70);
    }

    void anOverrideIsMeasuredAfterwards() {
        OverrideService service(warehouse());
        ForecastOverride fair = entry("2011-10-15", "2011-10-16");
        fair.perDay = 10;
        QVERIFY(service.save(fair).ok());
        QVERIFY(!service.rows(fair.item)->front().worth);
        // The fair came: 9 on each day. The statistics said about 4, the person 10.
        m_shop->take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-10-15,TEA,9,3.00,F1\n"
                                        "2011-10-16,TEA,9,3.00,F2\n");
        warehouse().setWorkingDay(day("2011-10-17"));
        const auto worth = service.rows(fair.item)->front().worth;
        QVERIFY(worth.has_value());
        QCOMPARE(worth->days, 2);
        QCOMPARE(worth->sold, 18.0);
        QVERIFY(std::abs(worth->overridden - 20) < 1e-9);
        QVERIFY(std::abs(worth->statistics - 8) < 1);
        QVERIFY(worth->gain() > 7 && worth->gain() < 9);
    }

    void aNewItemSellsLikeTheOneThatIsNamed() {
        m_shop->take(ImportKind::Items, "sku,name,price,cost,status\nMATE,Mate,3.00,1.00,new\n");
        QVERIFY(means(warehouse(), QStringLiteral("MATE")).empty());
        const ItemId mate = CatalogueService(warehouse()).findItem(QStringLiteral("MATE"))->id;
        LikenessService service(warehouse());
        QVERIFY(service.set(mate, tea()).ok());
        QCOMPARE(service.likeOf(mate)->value().sku, QStringLiteral("TEA"));
        const std::vector<double> expected = means(warehouse(), QStringLiteral("MATE"));
        QVERIFY(!expected.empty());
        QVERIFY2(std::abs(expected.front() - 4) < 0.5, QByteArray::number(expected.front()));
        QCOMPARE(ForecastJob(warehouse()).explain(mate)->begun, ForecastExplanation::Begun::SimilarItem);
        // Its own sales correct that: one a day instead of four.
        QByteArray sales = "date,sku,quantity,price,document\n";
        for (int ago = 10; ago >= 1; --ago) {
            sales += QByteArray::fromStdString((PlanningWarehouse::today() - ago).toIso()) + ",MATE,1,3.00,M" +
                     QByteArray::number(ago) + '\n';
        }
        m_shop->take(ImportKind::Sales, sales);
        const double corrected = means(warehouse(), QStringLiteral("MATE")).front();
        QVERIFY2(corrected > 1 && corrected < 3.5, QByteArray::number(corrected));
        QCOMPARE(service.set(mate, mate).error().code, ErrorCode::Invalid);
        QCOMPARE(*service.set(mate, {}), tea());
        QVERIFY(!service.likeOf(mate)->has_value());
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }

    void aSaleThatStandsOutIsAToDo() {
        sellInBulk();
        const auto board = TodayQueries(warehouse()).board({});
        const auto row = std::ranges::find(board->toDo, ToDoKind::SaleStandsOut, &ToDoRow::kind);
        QVERIFY(row != board->toDo.end());
        QVERIFY(!row->atStake); // nobody can say what such a sale puts at stake
        QCOMPARE(row->count, 1);
        QCOMPARE(row->item, tea());
    }

    void measuresForecastsOfThePast() {
        ForecastEvaluationJob job(warehouse());
        QVERIFY(!job.latest()->has_value());
        const auto quality = job.run();
        QVERIFY(quality.ok());
        QCOMPARE(quality->items.size(), std::size_t{3});
        QCOMPARE(quality->leadTimeDays, 7);
        // Even demand is forecast without error, and every promise is kept.
        QVERIFY2(std::abs(quality->all.bias()) < 0.1, QByteArray::number(quality->all.bias()));
        QCOMPARE(quality->all.coverage(4), 1.0);
        const auto kept = job.latest();
        QCOMPARE((*kept)->items.size(), std::size_t{3});
        const auto found = std::ranges::find((*kept)->items, QStringLiteral("TEA"), &ItemQuality::sku);
        QCOMPARE(found->supplier, QStringLiteral("Sam & Co"));
        JobProgress stopped;
        stopped.cancelled = [] { return true; };
        QCOMPARE(job.run(stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(brokenRules(warehouse()), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
