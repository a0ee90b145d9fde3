#include "customerservice.h"
#include "ledgerfixture.h"
#include "locationrepository.h"
#include "reservationstore.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "shippingservice.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

/// The state of one stock: on hand / reserved.
constexpr Sql kStock = "SELECT coalesce(sum(on_hand), 0) || '/' || coalesce(sum(reserved), 0) FROM balance";
constexpr Sql kTraces = "SELECT (SELECT count(*) FROM command) || ' ' || (SELECT count(*) FROM audit) || ' ' || "
                        "(SELECT count(*) FROM reservation) || ' ' || (SELECT count(*) FROM movement) || ' ' || "
                        "(SELECT count(*) FROM so_history) || ' ' || (SELECT count(*) FROM sales_line)";

} // namespace

/// The fixture's clock stands at noon of 31 March 2024. The site has bins A1 and A2, counted with tea on 1 March.
class TestSalesOrders : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;
    ItemId m_tea;
    ItemId m_cup;
    LocationId m_a1;
    LocationId m_a2;
    CustomerId m_customer;

    SalesOrderService orders() { return SalesOrderService(m_stock->warehouse()); }
    ShippingService shipping() { return ShippingService(m_stock->warehouse()); }

    SalesOrderId draft(ItemId item, std::int64_t quantity, std::optional<CalendarDay> reserveUntil = {}) {
        SalesOrder order;
        order.head.customer = m_customer;
        order.head.reserveUntil = reserveUntil;
        SalesOrderLine line;
        line.item = item;
        line.quantity = {quantity};
        line.price = UnitPrice{30'000};
        order.lines.push_back(line);
        const auto id = orders().save(order);
        return id.ok() ? *id : SalesOrderId{};
    }
    SalesOrderId confirmed(ItemId item, std::int64_t quantity) {
        const SalesOrderId id = draft(item, quantity);
        return orders().confirm(id, Shortage::Refuse).ok() ? id : SalesOrderId{};
    }
    SalesOrder read(SalesOrderId id) { return orders().order(id).value(); }
    SalesOrderLine line(SalesOrderId id) { return read(id).lines.front(); }
    SalesOrderState state(SalesOrderId id) { return read(id).head.state; }
    QByteArray text(Sql sql) {
        const auto row = m_stock->warehouse().read([&](const Database& database) -> Result<QByteArray> {
            Statement found = database.query(sql);
            return found.next() ? Result<QByteArray>(found.text(0).toUtf8()) : Result<QByteArray>("nothing");
        });
        return *row;
    }
    QByteArray stock() { return text(kStock); }
    void verifyRules() {
        const auto report =
            m_stock->warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->ok() ? ""
                                            : qPrintable(report->broken.front().name + u' ' +
                                                         report->broken.front().rows.join(u';')));
    }
    ShipmentDraft shipmentOf(SalesOrderId id, std::optional<std::int64_t> quantity = {}) {
        ShipmentDraft shipment;
        shipment.order = id;
        if (quantity) {
            shipment.parts.push_back({line(id).id, {*quantity}});
        }
        return shipment;
    }

private Q_SLOTS:
    void init() {
        m_stock = std::make_unique<LedgerFixture>();
        m_tea = m_stock->addItem(QStringLiteral("TEA"));
        m_cup = m_stock->addItem(QStringLiteral("CUP"));
        m_a1 = m_stock->addBin(QStringLiteral("A1"), m_stock->site());
        m_a2 = m_stock->addBin(QStringLiteral("A2"), m_stock->site());
        m_stock->count(m_tea, m_a1, at(1, 8), 6);
        m_stock->count(m_tea, m_a2, at(1, 8), 4);
        Customer customer;
        customer.code = QStringLiteral("CAFE");
        customer.name = QStringLiteral("Café Mokka");
        m_customer = CustomerService(m_stock->warehouse()).save(customer).value();
    }
    void cleanup() { verifyRules(); }

    void walksTheWholeWayAndBack() {
        const SalesOrderId id = draft(m_tea, 8);
        QCOMPARE(read(id).head.number, QStringLiteral("SO-0001"));
        QCOMPARE(read(id).head.amount.minor, std::int64_t(24'00));
        QCOMPARE(stock(), QByteArray("10/0"));
        QVERIFY(orders().confirm(id, Shortage::Refuse).ok());
        QCOMPARE(stock(), QByteArray("10/8"));
        QCOMPARE(line(id).reserved.value, std::int64_t(8));
        QVERIFY(orders().step(id, SalesOrderState::Picked, day(31)).ok());
        const auto shipped = shipping().ship(shipmentOf(id));
        QVERIFY(shipped.ok());
        QCOMPARE(stock(), QByteArray("2/0"));
        QCOMPARE(m_stock->record(m_tea, m_a1), std::int64_t(0)); // six of the first bin, two of the next
        QCOMPARE(m_stock->record(m_tea, m_a2), std::int64_t(2));
        for (const SalesOrderState to :
             {SalesOrderState::Delivered, SalesOrderState::Invoiced, SalesOrderState::Closed}) {
            QVERIFY(orders().step(id, to, day(31)).ok());
        }
        verifyRules();
        for (const SalesOrderState to :
             {SalesOrderState::Invoiced, SalesOrderState::Delivered, SalesOrderState::Shipped}) {
            QVERIFY(orders().step(id, to, day(31)).ok());
        }
        QVERIFY(shipping().undo(*shipped).ok());
        QCOMPARE(state(id), SalesOrderState::Picked);
        QCOMPARE(stock(), QByteArray("10/8"));
        QCOMPARE(m_stock->record(m_tea, m_a1), std::int64_t(6));
        QVERIFY(orders().step(id, SalesOrderState::Confirmed, day(31)).ok());
        QCOMPARE(shipping().undo(*shipped).error().code, ErrorCode::NothingToUndo);
    }
    void shipmentsAreDemand() {
        const SalesOrderId id = confirmed(m_tea, 3);
        QVERIFY(shipping().ship(shipmentOf(id)).ok());
        QCOMPARE(m_stock->number("SELECT sum(quantity) FROM sales_line WHERE channel = 'order'"), std::int64_t(3));
    }
    void goesBackToADraftThatCanLoseALine() {
        SalesOrder order;
        order.head.customer = m_customer;
        SalesOrderLine wanted;
        wanted.item = m_tea;
        wanted.quantity = {2};
        order.lines = {wanted, wanted};
        const SalesOrderId id = orders().save(order).value();
        QVERIFY(orders().confirm(id, Shortage::Refuse).ok());
        QVERIFY(orders().undoConfirm(id).ok());
        QCOMPARE(stock(), QByteArray("10/0"));
        order = read(id);
        order.lines.pop_back();
        order.lines.front().quantity = {5};
        QVERIFY(orders().save(order).ok());
        QCOMPARE(read(id).lines.size(), std::size_t(1));
        QCOMPARE(orders().save(order).error().code, ErrorCode::Conflict); // that version is gone
    }
    void promisesNothingThatIsNotThere() {
        const SalesOrderId id = draft(m_tea, 11);
        const QByteArray before = text(kTraces);
        const Status refused = orders().confirm(id, Shortage::Refuse);
        QCOMPARE(refused.error().code, ErrorCode::TooFewAvailable);
        QCOMPARE(refused.error().args, (std::vector<std::string>{"TEA", "10"}));
        QCOMPARE(text(kTraces), before);
        QCOMPARE(state(id), SalesOrderState::Draft);
        QVERIFY(orders().confirm(id, Shortage::BackOrder).ok());
        QCOMPARE(line(id).reserved.value, std::int64_t(10));
        QCOMPARE(line(id).backOrder().value, std::int64_t(1));
        QCOMPARE(read(id).head.backOrdered, 1);
    }
    void reservesNothingWhereNothingWasCounted() {
        m_stock->receipt(m_cup, m_a1, at(2, 9), 5); // waits for the count
        const SalesOrderId id = draft(m_cup, 1);
        const QByteArray before = text(kTraces);
        for (const Shortage shortage : {Shortage::Refuse, Shortage::BackOrder}) {
            QCOMPARE(orders().confirm(id, shortage).error().code, ErrorCode::ItemNotCounted);
        }
        QCOMPARE(text(kTraces), before);
    }
    void takesWhatExpiresFirstAndNothingExpiredOrInQuarantine() {
        m_stock->receipt(m_cup, m_a1, at(2, 9), 5, {QStringLiteral("OLD"), day(30)}); // expired yesterday
        m_stock->receipt(m_cup, m_a1, at(2, 9), 5, {QStringLiteral("NEXT"), CalendarDay(day(31) + 5)});
        m_stock->receipt(m_cup, m_a2, at(2, 9), 5, {QStringLiteral("SOON"), day(31)});
        CountDocument count; // all of them are there
        count.location = m_a1;
        count.moment = at(3, 9);
        count.lines = {{m_cup, {QStringLiteral("OLD"), day(30)}, {5}, {}},
                       {m_cup, {QStringLiteral("NEXT"), CalendarDay(day(31) + 5)}, {5}, {}}};
        QVERIFY(m_stock
                    ->post([&](Ledger& ledger) {
                        const auto added = ledger.addCount(count);
                        return added.ok() ? Status() : Status(added.error());
                    })
                    .ok());
        m_stock->count(m_cup, m_a2, at(3, 9), 5, {}, {QStringLiteral("SOON"), day(31)});
        const LocationId quarantine = quarantineOf(m_stock->site());
        m_stock->count(m_cup, quarantine, at(3, 9), 50);

        const SalesOrderId six = confirmed(m_cup, 6);
        QVERIFY(six);
        QCOMPARE(text("SELECT group_concat(l.code || ' ' || r.quantity, ', ') FROM reservation AS r JOIN lot AS l "
                      "ON l.id = r.lot_id"),
                 QByteArray("SOON 5, NEXT 1"));
        QCOMPARE(orders().confirm(draft(m_cup, 5), Shortage::Refuse).error().args,
                 (std::vector<std::string>{"CUP", "4"}));
        QVERIFY(shipping().ship(shipmentOf(six)).ok());
        QCOMPARE(m_stock->record(m_cup, m_a2, QStringLiteral("SOON")), std::int64_t(0));
        QCOMPARE(m_stock->record(m_cup, m_a1, QStringLiteral("NEXT")), std::int64_t(4));
        QCOMPARE(m_stock->record(m_cup, m_a1, QStringLiteral("OLD")), std::int64_t(5));
        // One that is to leave in a week cannot be served from a lot that does not last until then.
        SalesOrder later;
        later.head.customer = m_customer;
        later.head.wanted = day(31) + 7;
        SalesOrderLine line;
        line.item = m_cup;
        line.quantity = {1};
        later.lines = {line};
        QCOMPARE(orders().confirm(orders().save(later).value(), Shortage::Refuse).error().args.at(1), std::string("0"));
    }
    void shipsInPartsAndKeepsTheRestAsABackOrder() {
        const SalesOrderId id = draft(m_tea, 12);
        QVERIFY(orders().confirm(id, Shortage::BackOrder).ok());
        QCOMPARE(shipping().ship(shipmentOf(id)).error().code, ErrorCode::TooFewAvailable);
        ShipmentDraft part = shipmentOf(id);
        part.whatThereIs = true;
        const auto first = shipping().ship(part);
        QVERIFY(first.ok());
        QCOMPARE(state(id), SalesOrderState::Confirmed);
        QCOMPARE(line(id).shipped.value, std::int64_t(10));
        QCOMPARE(line(id).backOrder().value, std::int64_t(2));
        QCOMPARE(stock(), QByteArray("0/0"));
        m_stock->receipt(m_tea, m_a1, at(31, 11), 3);
        QCOMPARE(orders().reserveRest(id).value(), 1);
        QCOMPARE(stock(), QByteArray("3/2"));
        const auto second = shipping().ship(shipmentOf(id));
        QVERIFY(second.ok());
        QCOMPARE(state(id), SalesOrderState::Shipped);
        QVERIFY(shipping().undo(*first).ok()); // not in turn
        QCOMPARE(state(id), SalesOrderState::Confirmed);
        QCOMPARE(line(id).shipped.value, std::int64_t(2));
        QCOMPARE(stock(), QByteArray("11/10"));
    }
    void cancelsTheRestOfAPartlyShippedOrder() {
        const SalesOrderId id = confirmed(m_tea, 9);
        QVERIFY(shipping().ship(shipmentOf(id, 4)).ok());
        QCOMPARE(stock(), QByteArray("6/5"));
        const auto cancelled = orders().cancel(id, QStringLiteral("does not want them"));
        QVERIFY(cancelled.ok());
        QCOMPARE(state(id), SalesOrderState::Shipped);
        QCOMPARE(stock(), QByteArray("6/0"));
        verifyRules();
        QVERIFY(orders().undoCancel(*cancelled).ok());
        QCOMPARE(state(id), SalesOrderState::Confirmed);
        QCOMPARE(stock(), QByteArray("6/5"));
        ShipmentDraft last = shipmentOf(id, 2);
        last.cancelRest = true;
        const auto shipped = shipping().ship(last);
        QVERIFY(shipped.ok());
        QCOMPARE(state(id), SalesOrderState::Shipped);
        QCOMPARE(line(id).cancelled.value, std::int64_t(3));
        QCOMPARE(stock(), QByteArray("4/0"));
        QVERIFY(shipping().undo(*shipped).ok());
        QCOMPARE(stock(), QByteArray("6/5"));
    }
    void cancelledOrdersFreeWhatTheyHeld() {
        const SalesOrderId id = confirmed(m_tea, 10);
        const auto step = orders().cancel(id, {});
        QVERIFY(step.ok());
        QCOMPARE(stock(), QByteArray("10/0"));
        const SalesOrderId other = confirmed(m_tea, 3);
        QVERIFY(other);
        QVERIFY(orders().undoCancel(*step).ok()); // as far as it is free
        QCOMPARE(line(id).reserved.value, std::int64_t(7));
        QCOMPARE(line(other).reserved.value, std::int64_t(3));
    }
    void refusesIllegalStepsAndLeavesNothing() {
        const SalesOrderId id = draft(m_tea, 2);
        const SalesOrderId done = confirmed(m_tea, 2);
        QVERIFY(shipping().ship(shipmentOf(done)).ok());
        const QByteArray before = text(kTraces);
        const auto refused = [&](const Status& status) { return status.error().code == ErrorCode::IllegalTransition; };
        QVERIFY(refused(orders().step(id, SalesOrderState::Delivered, day(31))));
        QVERIFY(refused(orders().step(id, SalesOrderState::Picked, day(31))));
        QVERIFY(refused(orders().step(done, SalesOrderState::Closed, day(31))));
        QVERIFY(refused(orders().step(done, SalesOrderState::Confirmed, day(31))));
        QVERIFY(refused(orders().confirm(done, Shortage::BackOrder)));
        QVERIFY(refused(orders().undoConfirm(done)));
        QVERIFY(refused(orders().undoConfirm(id)));
        QCOMPARE(orders().cancel(done, {}).error().code, ErrorCode::IllegalTransition);
        QCOMPARE(shipping().ship(shipmentOf(id)).error().code, ErrorCode::IllegalTransition);
        QCOMPARE(shipping().ship(shipmentOf(done)).error().code, ErrorCode::IllegalTransition);
        ShipmentDraft ahead = shipmentOf(done);
        ahead.day = day(31) + 1;
        QCOMPARE(shipping().ship(ahead).error().code, ErrorCode::DayInFuture);
        const SalesOrder order = read(done);
        QCOMPARE(orders().save(order).error().code, ErrorCode::IllegalTransition);
        QCOMPARE(text(kTraces), before);
    }
    void refusesOrdersThatMakeNoSense() {
        SalesOrder order;
        QCOMPARE(orders().save(order).error().code, ErrorCode::RequiredFieldEmpty);
        order.head.customer = m_customer;
        QCOMPARE(orders().save(order).error().code, ErrorCode::RequiredFieldEmpty);
        SalesOrderLine line;
        line.item = m_tea;
        order.lines = {line};
        QCOMPARE(orders().save(order).error().code, ErrorCode::ZeroQuantity);
        order.lines.front().quantity = {1};
        order.lines.front().price = UnitPrice{0};
        QCOMPARE(orders().save(order).error().code, ErrorCode::ZeroPrice);
        order.lines.front().price.reset();
        order.head.customer = CustomerId{77};
        QCOMPARE(orders().save(order).error().code, ErrorCode::UnknownCustomer);
    }
    void shipsNoMoreThanIsOpen() {
        const SalesOrderId id = confirmed(m_tea, 4);
        QCOMPARE(shipping().ship(shipmentOf(id, 5)).error().code, ErrorCode::NumberOutOfRange);
        QCOMPARE(stock(), QByteArray("10/4"));
    }
    void shipsNothingDatedBeforeTheFirstCount() {
        const SalesOrderId id = confirmed(m_tea, 4);
        ShipmentDraft early = shipmentOf(id);
        early.day = day(1) - 1;
        QCOMPARE(shipping().ship(early).error().code, ErrorCode::ItemNotCounted);
        QCOMPARE(stock(), QByteArray("10/4"));
    }
    void takesFromWhatWasCountedInTheSameSecond() {
        m_stock->count(m_cup, m_a1, m_stock->warehouse().now(), 5);
        const SalesOrderId id = confirmed(m_cup, 2);
        QVERIFY(shipping().ship(shipmentOf(id)).ok());
        QCOMPARE(m_stock->record(m_cup, m_a1), std::int64_t(3));
    }
    void letsReservationsLapse() {
        const SalesOrderId id = draft(m_tea, 10, day(30));
        QVERIFY(orders().confirm(id, Shortage::Refuse).ok());
        QCOMPARE(stock(), QByteArray("10/10")); // it was confirmed a day too late, and is looked at next time
        const SalesOrderId other = draft(m_tea, 6);
        QVERIFY(orders().confirm(other, Shortage::Refuse).ok());
        QCOMPARE(line(id).reserved.value, std::int64_t(0));
        QCOMPARE(state(id), SalesOrderState::Confirmed);
        QCOMPARE(line(id).backOrder().value, std::int64_t(10));
        QCOMPARE(stock(), QByteArray("10/6"));
        QCOMPARE(orders().releaseLapsed().value(), 0);
    }
    void aTillsSaleNamesTheReservationsThatItBreaks() {
        const SalesOrderId older = confirmed(m_tea, 6);   // all of A1
        const SalesOrderId younger = confirmed(m_tea, 4); // all of A2
        QCOMPARE(m_stock->anomalies("broken-reservation"), 0);
        m_stock->sale(m_tea, m_stock->site(), at(31, 10), 3, QStringLiteral("1"));
        QCOMPARE(m_stock->anomalies("broken-reservation"), 1);
        QCOMPARE(text("SELECT json_extract(detail, '$.orders[0]') FROM anomaly WHERE closed_by IS NULL"),
                 QByteArray("SO-0001"));
        QCOMPARE(read(older).head.broken, 1);
        QCOMPARE(read(younger).head.broken, 0);
        const auto broken =
            m_stock->warehouse().read([](const Database& database) { return readBrokenReservations(database); });
        QCOMPARE(broken->size(), std::size_t(1));
        QCOMPARE(broken->front().order, QStringLiteral("SO-0001"));
        QCOMPARE(broken->front().missing.value, std::int64_t(3));
        verifyRules();
        // What the record still covers can leave, and no more; the other order is not touched.
        QCOMPARE(shipping().ship(shipmentOf(older)).error().args, (std::vector<std::string>{"TEA", "3"}));
        ShipmentDraft part = shipmentOf(older);
        part.whatThereIs = true;
        QVERIFY(shipping().ship(part).ok());
        QVERIFY(shipping().ship(shipmentOf(younger)).ok());
        QCOMPARE(line(older).shipped.value, std::int64_t(3));
        verifyRules();
        m_stock->receipt(m_tea, m_a1, at(31, 11), 3);
        QCOMPARE(m_stock->anomalies("broken-reservation"), 0);
        QVERIFY(shipping().ship(shipmentOf(older)).ok());
        QCOMPARE(state(older), SalesOrderState::Shipped);
    }
    void theOlderReservationOfOneStockIsServedFirst() {
        const SalesOrderId older = confirmed(m_tea, 3);
        const SalesOrderId younger = confirmed(m_tea, 3); // both of A1
        m_stock->sale(m_tea, m_a1, at(31, 10), 2, QStringLiteral("1"));
        m_stock->sale(m_tea, m_a2, at(31, 10), 4, QStringLiteral("2"));
        QCOMPARE(read(older).head.broken, 0);
        QCOMPARE(read(younger).head.broken, 1);
        QCOMPARE(shipping().ship(shipmentOf(younger)).error().args.at(1), std::string("1"));
        QVERIFY(shipping().ship(shipmentOf(older)).ok());
        QCOMPARE(stock(), QByteArray("1/3"));
    }
    void transfersAndWriteOffsLeaveReservedStockAlone() {
        QVERIFY(confirmed(m_tea, 6));
        const Status moved = m_stock->post([&](Ledger& ledger) {
            const auto added = ledger.addTransfer({m_tea, m_a1, LotId{}}, m_a2, {1}, at(31, 9));
            return added.ok() ? Status() : Status(added.error());
        });
        QCOMPARE(moved.error().code, ErrorCode::StockTooLow);
    }

private:
    LocationId quarantineOf(LocationId site) {
        LocationId place;
        const Status done =
            m_stock->warehouse().write({QStringLiteral("place"), {}, {}}, [&](Transaction& transaction) {
                const auto found = locationrepository::quarantineOf(transaction, site);
                place = found.ok() ? *found : LocationId{};
                return found.ok() ? Status() : Status(found.error());
            });
        return done.ok() ? place : LocationId{};
    }
};

QTEST_GUILESS_MAIN(TestSalesOrders)
#include "tst_salesorders.moc"
