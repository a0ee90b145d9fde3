#include "calendarservice.h"
#include "catalogueservice.h"
#include "demandseriesbuilder.h"
#include "planningwarehouse.h"
#include "supplierclosures.h"
#include "todayqueries.h"

#include <cmath>

using namespace qm;

namespace {

CalendarDay day(const char* iso) {
    return *CalendarDay::fromIso(iso);
}

double meanOn(const std::vector<ForecastFileRow>& rows, const QString& item, CalendarDay wanted) {
    for (const ForecastFileRow& row : rows) {
        if (row.item == item && row.period == QString::fromStdString(wanted.toIso())) {
            return row.mean;
        }
    }
    return -1;
}

std::vector<ForecastFileRow> forecastRows(Warehouse& warehouse, CalendarDay asOf) {
    const auto summary = ForecastJob(warehouse).run({asOf, 28});
    std::vector<ForecastFileRow> rows;
    const Status read =
        summary.ok()
            ? ForecastJob(warehouse).eachRow(summary->run, [&](const ForecastFileRow& row) { rows.push_back(row); })
            : Status(summary.error());
    return read.ok() ? rows : std::vector<ForecastFileRow>();
}

} // namespace

/// What the calendar does to forecast, order dates and alerts, in the shop of PlanningWarehouse (15 October 2011).
class TestCalendarPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsExpectedOnClosedDays() {
        PlanningWarehouse shop;
        const auto before = forecastRows(shop.warehouse(), shop.today());
        QVERIFY(meanOn(before, QStringLiteral("TEA"), day("2011-10-20")) > 3.5);
        shop.take(ImportKind::Calendar, "kind,from,to,name\nclosed,2011-10-20,2011-10-21,Fair\n");
        const auto after = forecastRows(shop.warehouse(), shop.today());
        QCOMPARE(meanOn(after, QStringLiteral("TEA"), day("2011-10-20")), 0.0);
        QCOMPARE(meanOn(after, QStringLiteral("TEA"), day("2011-10-21")), 0.0);
        QCOMPARE(meanOn(after, QStringLiteral("TEA"), day("2011-10-22")),
                 meanOn(before, QStringLiteral("TEA"), day("2011-10-22")));
        // Another day of the calendar is another run; the same one is not.
        QVERIFY(ForecastJob(shop.warehouse()).run({shop.today(), 28})->reused);
    }

    void closedDaysWithoutSalesAreNoDemand() {
        PlanningWarehouse shop;
        // 16 October is past the data; within the data sales speak louder than the calendar.
        shop.take(ImportKind::Calendar, "kind,from,to,name\nclosed,2011-10-01,2011-10-01,Open all the same\n");
        shop.take(ImportKind::Items, "sku,name,price\nNEW,New,1.00\n");
        shop.take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-09-29,NEW,1,1.00,N1\n"
                                     "2011-10-03,NEW,1,1.00,N2\n");
        const auto check = shop.warehouse().read([&](const Database& database) -> Status {
            const auto history = readDemand(database, PlanningWarehouse::today());
            for (const DemandRecord& record : history->records) {
                const forecast::DemandSeries series = denseSeries(*history, record);
                const auto at = static_cast<std::size_t>(day("2011-10-01") - series.start);
                const bool missing = !series.closed.empty() && series.closed[at] != 0;
                if (missing != (series.units[at] == 0)) {
                    return Error{ErrorCode::Internal, {record.key}, {}};
                }
            }
            return {};
        });
        QVERIFY(check.ok());
    }

    void whatHappenedInThePastMovesWhatIsToCome_data() {
        QTest::addColumn<QByteArray>("entry"); // after its days
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("promotion") << QByteArray("Tea week,TEA,") << QByteArray("promotion");
        QTest::newRow("price") << QByteArray("Cheaper,TEA,2.00") << QByteArray("price");
        QTest::newRow("holiday") << QByteArray("Harvest,,") << QByteArray("holiday");
    }
    void whatHappenedInThePastMovesWhatIsToCome() {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, kind);
        // A year of sales: 2 a day, 6 in each week of that kind, which comes every eighth week.
        ImportTestWarehouse files;
        QVERIFY(files.take(ImportKind::Items, "sku,name,price\nTEA,Tea,3.00\n").ok());
        QByteArray sales = "date,sku,quantity,price,document\n";
        QByteArray calendar = "kind,from,to,name,item,price\n";
        const CalendarDay start = day("2010-10-18");
        for (CalendarDay at = start; at < day("2011-10-15"); at = at + 1) {
            const int week = (at - start) / 7;
            const int wiggle = (at - start) % 3 - 1;
            sales += QByteArray::fromStdString(at.toIso()) + ",TEA," +
                     QByteArray::number((week % 8 == 7 ? 6 : 2) + wiggle) + ",3.00,T" +
                     QByteArray::number(at.number()) + "\n";
        }
        for (int week = 7; week < 56; week += 8) {
            const CalendarDay first = start + 7 * week;
            calendar += kind + ',' + QByteArray::fromStdString(first.toIso()) + ',' +
                        QByteArray::fromStdString((first + 6).toIso()) + ',' + entry + '\n';
        }
        QCOMPARE(ImportTestWarehouse::counts(files.take(ImportKind::Sales, sales)).right(4), QByteArray(" 0 0"));
        const auto without = forecastRows(files.warehouse(), day("2011-10-15"));
        const auto taken = files.take(ImportKind::Calendar, calendar);
        QVERIFY2(taken.ok() && taken->rejected == 0, ImportTestWarehouse::counts(taken).constData());
        const auto with = forecastRows(files.warehouse(), day("2011-10-15"));
        // Week 55 is the next: 7 to 13 November 2011.
        const CalendarDay inWeek = start + 7 * 55 + 2;
        QCOMPARE(inWeek, day("2011-11-09"));
        const double plain = meanOn(with, QStringLiteral("TEA"), inWeek - 10);
        const double moved = meanOn(with, QStringLiteral("TEA"), inWeek);
        const double unaware = meanOn(without, QStringLiteral("TEA"), inWeek);
        const QByteArray told =
            QByteArray::number(plain) + ' ' + QByteArray::number(moved) + ' ' + QByteArray::number(unaware);
        QVERIFY2(std::abs(plain - 2) < 0.6, told);
        QVERIFY2(moved > 4 && moved < 8, told);
        QVERIFY2(moved > 1.3 * unaware, told);
        // And it is said what it does: three times the demand on its days.
        const auto item = CatalogueService(files.warehouse()).findItem(QStringLiteral("TEA"));
        const auto explanation = ForecastJob(files.warehouse()).explain(item->id);
        QCOMPARE(explanation->effects.size(), std::size_t{1});
        const double change = kind == "price" ? std::log(2.0 / 3) : 1;
        const double factor = std::exp(explanation->effects.front().perUnit * change);
        QVERIFY2(factor > 2 && factor < 4, QByteArray::number(factor));
    }

    void supplierClosuresMoveOrderDaysAndArrivals() {
        PlanningWarehouse shop;
        QVERIFY(shop.suggest().ok());
        const SuggestionReasons before = shop.line(QStringLiteral("TEA")).reasons;
        QCOMPARE(before.arrivalDay, shop.today() + 7);
        QCOMPARE(before.nextArrivalDay, shop.today() + 8);
        shop.take(ImportKind::Calendar, "kind,from,to,name,supplier\nsupplier_closed,2011-10-16,2011-10-25,Move,S\n");
        QVERIFY(shop.suggest().ok());
        const SuggestionReasons after = shop.line(QStringLiteral("TEA")).reasons;
        // Ordered on the 15th it would come on the 22nd, which is closed: on the 26th. The next chance is the 26th.
        QCOMPARE(after.arrivalDay, day("2011-10-26"));
        QCOMPARE(after.nextArrivalDay, day("2011-11-02"));
        QVERIFY(shop.line(QStringLiteral("TEA")).quantity > before.need);
    }

    void goodsWaitUntilThePlaceTakesThemIn() {
        PlanningWarehouse shop;
        shop.take(ImportKind::Calendar, "kind,from,to,location\nno_receiving,2011-10-22,2011-10-23,MAIN\n");
        QVERIFY(shop.suggest().ok());
        const SuggestionReasons why = shop.line(QStringLiteral("TEA")).reasons;
        QCOMPARE(why.arrivalDay, day("2011-10-24"));
        // Still open to customers: demand goes on.
        QVERIFY(meanOn(forecastRows(shop.warehouse(), shop.today()), QStringLiteral("TEA"), day("2011-10-22")) > 3.5);
    }

    void namesTheLastDayToOrderBeforeAClosure() {
        CalendarEntry closure;
        closure.kind = CalendarKind::SupplierClosed;
        closure.supplier = SupplierId{1};
        closure.days = {day("2026-02-16"), day("2026-02-22")};
        const CalendarBook book({closure}, {}, {day("2026-01-01"), day("2026-12-31")});
        // Mondays and Thursdays, 5 days: Thursday the 5th arrives on the 10th, Monday the 9th on the 14th, Thursday the
        // 12th on the 17th, too late. The first order after it is Monday the 23rd: the 28th.
        const QHash<SupplierId, SupplierPace> paces{{SupplierId{1}, {0b0001001, 5}}};
        const auto windows = closureWindows(book, paces, day("2026-02-01"), 14);
        QCOMPARE(windows.size(), std::size_t{1});
        QCOMPARE(*windows.front().lastOrderDay, day("2026-02-09"));
        QCOMPARE(windows.front().nextArrival, day("2026-02-28"));
        QVERIFY(closureWindows(book, paces, day("2026-01-20"), 14).empty());
        QVERIFY(!closureWindows(book, paces, day("2026-02-10"), 14).front().lastOrderDay);
        QVERIFY(closureWindows(book, paces, day("2026-02-16"), 14).empty());
    }

    void warnsOfWhatWouldNotLastThroughAClosure() {
        PlanningWarehouse shop;
        shop.take(ImportKind::Calendar, "kind,from,to,name,supplier\nsupplier_closed,2011-10-25,2011-11-05,Feast,S\n");
        QVERIFY(shop.suggest().ok());
        const auto alerts = TodayQueries(shop.warehouse()).alerts();
        QVERIFY(alerts.ok());
        const auto found = std::ranges::find(*alerts, AlertKind::SupplierCloses, &Alert::kind);
        QVERIFY(found != alerts->end());
        // Seven days before the 25th, and a day earlier: ordered on the 17th it comes on the 24th.
        QCOMPARE(*found->due, day("2011-10-17"));
        QCOMPARE(*found->date, day("2011-10-25"));
        QCOMPARE(found->items, 1);
        QCOMPARE(found->names, QStringList(QStringLiteral("Tea")));
        QVERIFY(found->amount.minor > 0);
    }
};

QTEST_GUILESS_MAIN(TestCalendarPlanning)
#include "tst_calendarplanning.moc"
