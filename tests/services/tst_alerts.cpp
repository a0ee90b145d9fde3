#include "alertlog.h"
#include "alertservice.h"
#include "ledgercheck.h"
#include "planningwarehouse.h"
#include "stockalerts.h"
#include "todayqueries.h"
#include "watchedfolder.h"

#include <cmath>
#include <QtCore/QRandomGenerator>

using namespace qm;

namespace {

const Alert* alertOf(const std::vector<Alert>& alerts, AlertKind kind, const QString& sku = {}) {
    const auto found = std::ranges::find_if(
        alerts, [&](const Alert& alert) { return alert.kind == kind && (sku.isEmpty() || alert.sku == sku); });
    return found == alerts.end() ? nullptr : &*found;
}

QByteArray brokenRules(Warehouse& warehouse) {
    const auto report = warehouse.read([](const Database& database) { return LedgerCheck::run(database); });
    QByteArray names = report.ok() ? "" : "unreadable";
    for (int i = 0; report.ok() && i < int(report->broken.size()); ++i) {
        names += report->broken[std::size_t(i)].name.toUtf8() + ' ';
    }
    return names;
}

} // namespace

/// Alerts, their answers and their log, in the shop of PlanningWarehouse: TEA sells 4 a day, earns 2.00 each, 10 are
/// left.
class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFastWeekIsFarAboveAllTwelve_data() {
        QTest::addColumn<double>("now");
        QTest::addColumn<QList<double>>("before");
        QTest::addColumn<bool>("fast");
        const QList<double> even(12, 10.0);
        // Median 10, no deviation: chance alone makes the square root of 10 of it, three of them are 9.49.
        QTest::newRow("within chance") << 19.0 << even << false;
        QTest::newRow("above it") << 20.0 << even << true;
        QList<double> uneven;
        for (int i = 0; i < 6; ++i) {
            uneven << 2 << 18;
        }
        // Median 10, deviations 8: 10 + 3 × 1.4826 × 8 = 45.58.
        QTest::newRow("within its own spread") << 45.0 << uneven << false;
        QTest::newRow("above its own spread") << 46.0 << uneven << true;
        QList<double> peaked(12, 10.0);
        peaked[7] = 60;
        QTest::newRow("it sold as much before") << 60.0 << peaked << false;
        QList<double> rare(12, 0.0);
        rare[0] = rare[3] = rare[6] = 2;
        QTest::newRow("it rarely sells") << 50.0 << rare << false;
    }
    void aFastWeekIsFarAboveAllTwelve() {
        QFETCH(double, now);
        QFETCH(QList<double>, before);
        QFETCH(bool, fast);
        std::array<double, 13> weeks{};
        weeks[0] = now;
        std::copy(before.begin(), before.end(), weeks.begin() + 1);
        QCOMPARE(fastWeek(weeks).has_value(), fast);
    }

    void demandTakesWhatExpiresFirst() {
        // 4 wanted while the first 10 last: 6 stay. 8 more until the second 10 expire: 2 stay.
        QCOMPARE(leftOfLots({10, 10}, {4, 12}), (std::vector<double>{6, 2}));
        QCOMPARE(leftOfLots({3, 5}, {10, 10}), (std::vector<double>{0, 0}));
        QCOMPARE(leftOfLots({3, 5}, {0, 4}), (std::vector<double>{3, 1}));
    }

    void findsIdleAndTooMuchStockAndLotsThatExpire() {
        PlanningWarehouse shop;
        shop.take(ImportKind::Items, "sku,name,price,cost\nOLD,Old lamp,9.00,4.00\nFISH,Fish,5.00,2.00\n");
        shop.take(ImportKind::Stock, "sku,quantity,date\nOLD,7,2011-06-01\nTEA,2000,2011-10-14\n");
        shop.take(ImportKind::Stock, "sku,quantity,date,lot,expiry\nFISH,6,2011-10-14,A,2011-10-20\n");
        QVERIFY(ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 28}).ok());
        const auto alerts = AlertService(shop.warehouse()).standing();
        QVERIFY(alerts.ok());
        const Alert* idle = alertOf(*alerts, AlertKind::IdleStock, QStringLiteral("OLD"));
        QVERIFY(idle != nullptr);
        QCOMPARE(idle->amount.minor, std::int64_t(2'800)); // 7 at 4.00
        QVERIFY(!idle->date);                              // it never sold
        const Alert* fish = alertOf(*alerts, AlertKind::Expiring, QStringLiteral("FISH"));
        QVERIFY(fish != nullptr);
        QCOMPARE(fish->quantity.value, std::int64_t(6)); // nobody asks for it
        QCOMPARE(fish->amount.minor, std::int64_t(1'200));
        QCOMPARE(fish->date, CalendarDay::fromDate(2011, 10, 20).value());
        QVERIFY(alertOf(*alerts, AlertKind::IdleStock, QStringLiteral("FISH")) == nullptr); // it came yesterday
        const Alert* tea = alertOf(*alerts, AlertKind::Overstock, QStringLiteral("TEA"));
        QVERIFY(tea != nullptr);
        // 180 days want 720 of 2,000, at 1.00 each.
        QVERIFY2(std::abs(double(tea->amount.minor) / 100 - 1'280) < 40,
                 qPrintable(QString::number(tea->amount.minor)));
    }

    void tellsWhatWasNotTakenIn() {
        PlanningWarehouse shop;
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("to-check"));
        QFile waiting(folder.filePath(QStringLiteral("to-check/till.csv")));
        QVERIFY(waiting.open(QIODevice::WriteOnly));
        waiting.close();
        AlertService service(shop.warehouse(), folder.path());
        auto alerts = service.standing();
        const Alert* failed = alertOf(*alerts, AlertKind::FailedImport);
        QVERIFY(failed != nullptr);
        QCOMPARE(failed->reference, QStringLiteral("till.csv"));
        QVERIFY(service.refresh().ok());
        // Who does not look into the folder leaves the log of it alone.
        QVERIFY(AlertService(shop.warehouse()).refresh()->empty());
        QCOMPARE(service.gone(10)->size(), std::size_t(0));
        QVERIFY(waiting.remove());
        QVERIFY(service.refresh().ok());
        QCOMPARE(service.gone(10)->front().subject, QStringLiteral("till.csv"));
        QCOMPARE(brokenRules(shop.warehouse()), QByteArray());
    }

    void answersAreKeptLoggedAndTakenBack() {
        PlanningWarehouse shop;
        QVERIFY(ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 28}).ok());
        AlertService service(shop.warehouse());
        const auto first = service.refresh();
        QVERIFY(first.ok());
        QVERIFY(alertOf(*first, AlertKind::RunsOutBeforeDelivery, QStringLiteral("TEA")) != nullptr);
        QVERIFY(service.refresh()->empty()); // once for one fact
        const auto teaNow = [&] {
            const auto alerts = service.standing();
            return *alertOf(*alerts, AlertKind::RunsOutBeforeDelivery, QStringLiteral("TEA"));
        };
        const auto acknowledged = service.acknowledge({teaNow()});
        QVERIFY(acknowledged.ok());
        QCOMPARE(teaNow().state, AlertState::Acknowledged);
        const CalendarDay until = PlanningWarehouse::today() + 3;
        QVERIFY(!service.snooze({teaNow()}, PlanningWarehouse::today()).ok());
        const auto snoozed = service.snooze({teaNow()}, until);
        QVERIFY(snoozed.ok());
        QCOMPARE(teaNow().state, AlertState::Snoozed);
        QCOMPARE(teaNow().until, std::optional(until));
        QVERIFY(service.restore(*snoozed).ok());
        QCOMPARE(teaNow().state, AlertState::Acknowledged);
        QVERIFY(service.restore(*acknowledged).ok());
        QCOMPARE(teaNow().state, AlertState::Open);
        QVERIFY(!teaNow().woken);
        QVERIFY(service.snooze({teaNow()}, until).ok());
        shop.warehouse().setWorkingDay(until - 1);
        QVERIFY(service.refresh().ok());
        QCOMPARE(teaNow().state, AlertState::Snoozed);
        shop.warehouse().setWorkingDay(until);
        const auto woken = service.refresh();
        QVERIFY(alertOf(*woken, AlertKind::RunsOutBeforeDelivery, QStringLiteral("TEA")) != nullptr);
        QVERIFY(teaNow().woken);
        QList<AlertStep> steps;
        const auto entries = service.log(teaNow().logged, 100);
        for (const AlertLogEntry& entry : *entries) {
            if (entry.step != AlertStep::Changed) {
                steps.prepend(entry.step);
            }
        }
        QCOMPARE(steps, (QList{AlertStep::Came, AlertStep::Acknowledged, AlertStep::Snoozed, AlertStep::TakenBack,
                               AlertStep::TakenBack, AlertStep::Snoozed, AlertStep::Woken}));
        QCOMPARE(brokenRules(shop.warehouse()), QByteArray());
    }

    void worseNewsWakesBeforeItsDay() {
        PlanningWarehouse shop;
        shop.take(ImportKind::Stock, "sku,quantity,date\nTEA,30,2011-10-15\n");
        QVERIFY(ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 28}).ok());
        AlertService service(shop.warehouse());
        QVERIFY(service.refresh().ok());
        auto alerts = service.standing();
        const Alert* low = alertOf(*alerts, AlertKind::LowStock, QStringLiteral("TEA")); // 30 last for 7 to 8 days
        QVERIFY(low != nullptr);
        QVERIFY(service.snooze({*low}, PlanningWarehouse::today() + 30).ok());
        shop.warehouse().setWorkingDay(PlanningWarehouse::today() + 1);
        shop.take(ImportKind::Stock, "sku,quantity,date\nTEA,12,2011-10-16\n"); // gone in 3 days, a delivery takes 7
        const auto news = service.refresh();
        const Alert* out = alertOf(*news, AlertKind::RunsOutBeforeDelivery, QStringLiteral("TEA"));
        QVERIFY(out != nullptr); // the same fact
        const auto told = service.newsSince(0);
        QVERIFY(alertOf(told->alerts, AlertKind::RunsOutBeforeDelivery, QStringLiteral("TEA")) != nullptr);
        QVERIFY(service.newsSince(told->lastEntry)->alerts.empty()); // told once
        shop.take(ImportKind::Stock, "sku,quantity,date\nTEA,100,2011-10-17\n");
        QVERIFY(service.refresh().ok());
        QCOMPARE(service.gone(5)->front().subject, QStringLiteral("Tea"));
        QVERIFY(!service.acknowledge({*out}).ok()); // what has gone cannot be answered
        QCOMPARE(brokenRules(shop.warehouse()), QByteArray());
    }

    void theLogGoesForward() {
        PlanningWarehouse shop;
        QVERIFY(ForecastJob(shop.warehouse()).run({PlanningWarehouse::today(), 28}).ok());
        AlertService service(shop.warehouse());
        QVERIFY(!service.refresh()->empty());
        const std::size_t entries = service.log(0, 1000)->size();
        shop.warehouse().setWorkingDay(PlanningWarehouse::today() - 5);
        shop.take(ImportKind::Stock, "sku,quantity,date\nTEA,100,2011-10-09\n");
        QVERIFY(service.refresh()->empty());
        QCOMPARE(service.log(0, 1000)->size(), entries);
    }

    void quietAlertsAreNotToDo() {
        PlanningWarehouse shop;
        shop.take(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                                      "L1,S,TEA,12,1.00,2011-10-01,2011-10-10\n");
        const auto late = [&] {
            const auto board = TodayQueries(shop.warehouse()).board();
            return std::ranges::count(board->toDo, ToDoKind::LateOrders, &ToDoRow::kind);
        };
        QCOMPARE(late(), 1);
        AlertService service(shop.warehouse());
        const auto alerts = service.standing();
        const auto before = service.acknowledge({*alertOf(*alerts, AlertKind::LateOrder)});
        QVERIFY(before.ok());
        QCOMPARE(late(), 0);
        QVERIFY(service.restore(*before).ok());
        QCOMPARE(late(), 1);
    }

    void matchesANaiveModel();
};

namespace {

/// What is known of one fact, told again from its beginning each time: events since it came.
struct NaiveFact {
    struct Event {
        enum Kind { Seen, Acknowledged, Snoozed, Restored } kind;
        int day;
        int rank;     ///< of its kind
        int when;     ///< its day
        qint64 money; ///< minor units
        int until = 0;
        int to = 0; ///< Restored: the events before that one hold again
    };
    std::vector<Event> events;

    struct State {
        char state = 'o';
        int until = 0;
        Event seen{};
    };
    State after(std::size_t count) const {
        State now;
        for (std::size_t i = 0; i < count; ++i) {
            const Event& event = events[i];
            if (event.kind == Event::Restored) {
                now = after(std::size_t(event.to));
            } else if (event.kind == Event::Acknowledged || event.kind == Event::Snoozed) {
                now = {event.kind == Event::Snoozed ? 's' : 'a', event.until, event};
            } else if (now.state != 'o') {
                const double more = double(event.money - now.seen.money) / 100;
                const bool worse = event.rank > now.seen.rank || event.when < now.seen.when ||
                                   (more >= 10.0 && more * 4 >= double(now.seen.money) / 100);
                if (worse || (now.state == 's' && event.day >= now.until)) {
                    now = State{};
                }
            }
        }
        return now;
    }
};

} // namespace

void TestAlerts::matchesANaiveModel() {
    constexpr int kFacts = 4;
    constexpr int kSteps = 60;
    constexpr AlertKind kKinds[] = {AlertKind::SellsFast, AlertKind::LowStock, AlertKind::RunsOutBeforeDelivery};
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QRandomGenerator random(seed);
        const QByteArray where = "seed " + QByteArray::number(seed);
        ImportTestWarehouse files;
        Warehouse& warehouse = files.warehouse();
        AlertService service(warehouse);
        const CalendarDay first = warehouse.today();
        int day = 0;
        std::vector<std::optional<NaiveFact>> naive(kFacts);
        struct Undo {
            std::vector<StandingAlert> before;
            int fact;
            std::size_t event;
        };
        std::vector<Undo> undos;
        std::vector<Alert> now;
        for (int step = 0; step < kSteps; ++step) {
            const auto find = [&](int fact) {
                return std::ranges::find(now, QStringLiteral("f%1").arg(fact), &Alert::fact);
            };
            const int fact = int(random.bounded(kFacts));
            switch (random.bounded(6)) {
            case 0: // a day or more goes by
                day += 1 + int(random.bounded(3));
                warehouse.setWorkingDay(first + day);
                break;
            case 1: // the fact comes, changes or goes
            case 2:
                if (auto found = find(fact); found != now.end() && random.bounded(4) == 0) {
                    now.erase(found);
                    naive[std::size_t(fact)].reset();
                    std::erase_if(undos, [&](const Undo& undo) { return undo.fact == fact; });
                } else {
                    if (found == now.end()) {
                        Alert alert;
                        alert.fact = QStringLiteral("f%1").arg(fact);
                        alert.reference = alert.fact;
                        now.push_back(alert);
                        found = now.end() - 1;
                        naive[std::size_t(fact)].emplace();
                    }
                    found->kind = kKinds[random.bounded(3)];
                    found->date = first + (day + int(random.bounded(8)));
                    found->amount = {qint64(random.bounded(12)) * 500};
                }
                break;
            case 3:
            case 4:
                if (const auto found = find(fact); found != now.end() && !naive[std::size_t(fact)]->events.empty()) {
                    const bool snooze = random.bounded(2) == 0;
                    const int until = day + 1 + int(random.bounded(6));
                    const auto before =
                        snooze ? service.snooze({*found}, first + until) : service.acknowledge({*found});
                    QVERIFY2(before.ok(), where);
                    auto& events = naive[std::size_t(fact)]->events;
                    undos.push_back({*before, fact, events.size()});
                    auto event = events.back();
                    event = {snooze ? NaiveFact::Event::Snoozed : NaiveFact::Event::Acknowledged,
                             day,
                             int(std::ranges::find(kKinds, found->kind) - std::begin(kKinds)),
                             *found->date - first,
                             found->amount.minor,
                             until};
                    events.push_back(event);
                }
                break;
            default:
                if (!undos.empty()) {
                    const Undo undo = undos.back();
                    undos.pop_back();
                    QVERIFY2(service.restore(undo.before).ok(), where);
                    naive[std::size_t(undo.fact)]->events.push_back(
                        {NaiveFact::Event::Restored, day, 0, 0, 0, 0, int(undo.event)});
                }
            }
            const auto logged = warehouse.read([](const Database& database) { return readStandingAlerts(database); });
            const UnloggedAlerts unlogged = unloggedAlerts(now, *logged, {warehouse.today(), 2, true});
            if (!unlogged.isEmpty()) {
                const Status written = warehouse.write({QStringLiteral("test"), {}, {}}, [&](Transaction& transaction) {
                    return logAlerts(transaction, unlogged, warehouse.today());
                });
                QVERIFY2(written.ok(), where);
            }
            for (const Alert& alert : now) {
                auto& events = naive[std::size_t(alert.fact.mid(1).toInt())]->events;
                events.push_back({NaiveFact::Event::Seen, day,
                                  int(std::ranges::find(kKinds, alert.kind) - std::begin(kKinds)), *alert.date - first,
                                  alert.amount.minor});
            }
            const auto stored = warehouse.read([](const Database& database) { return readStandingAlerts(database); });
            QCOMPARE(stored->size(), now.size());
            for (const StandingAlert& standing : *stored) {
                const NaiveFact& expected = *naive[std::size_t(standing.fact.mid(1).toInt())];
                const NaiveFact::State state = expected.after(expected.events.size());
                const char is = standing.judgement.state == AlertState::Open           ? 'o'
                                : standing.judgement.state == AlertState::Acknowledged ? 'a'
                                                                                       : 's';
                const QByteArray difference = where + " step " + QByteArray::number(step) + ' ' +
                                              standing.fact.toUtf8() + ": " + is + " instead of " + state.state;
                QVERIFY2(is == state.state, difference);
                if (is == 's') {
                    QCOMPARE(*standing.judgement.until, first + state.until);
                }
            }
        }
        QCOMPARE(brokenRules(warehouse), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
