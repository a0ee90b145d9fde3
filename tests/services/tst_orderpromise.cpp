#include "catalogueservice.h"
#include "customerservice.h"
#include "planningwarehouse.h"
#include "salesorderservice.h"

#include <QtTest/QtTest>

using namespace qm;

/// What can be promised, and what is promised takes from what planning counts on. 15 October 2011; 10 TEA.
class TestOrderPromise : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanningWarehouse> m_shop;
    CustomerId m_customer;

    SalesOrderId order(std::int64_t quantity, Shortage shortage) {
        SalesOrder order;
        order.head.customer = m_customer;
        SalesOrderLine line;
        line.item = tea();
        line.quantity = {quantity};
        order.lines = {line};
        SalesOrderService orders(m_shop->warehouse());
        const auto id = orders.save(order);
        return id.ok() && orders.confirm(*id, shortage).ok() ? *id : SalesOrderId{};
    }
    ItemId item(const QString& sku) { return CatalogueService(m_shop->warehouse()).findItem(sku)->id; }
    ItemId tea() { return item(QStringLiteral("TEA")); }
    Promise promise(const QString& sku, std::int64_t quantity, SalesOrderId except = {}) {
        const auto found = m_shop->warehouse().read([&](const Database& database) {
            return availableToPromise(
                database, {item(sku), m_shop->warehouse().defaultLocation(), {quantity}, m_shop->today(), except});
        });
        return found.ok() ? *found : Promise{};
    }

private Q_SLOTS:
    void init() {
        m_shop = std::make_unique<PlanningWarehouse>();
        Customer customer;
        customer.code = QStringLiteral("C");
        m_customer = CustomerService(m_shop->warehouse()).save(customer).value();
    }
    void planningCountsOnWhatIsNotPromised() {
        QVERIFY(m_shop->suggest().ok());
        const SuggestionRow before = m_shop->line(QStringLiteral("TEA"));
        QVERIFY(order(8, Shortage::Refuse));
        QVERIFY(m_shop->suggest().ok());
        const SuggestionRow reserved = m_shop->line(QStringLiteral("TEA"));
        QCOMPARE(reserved.reasons.available.value, before.reasons.available.value - 8);
        QVERIFY(reserved.quantity >= before.quantity); // ten are sold before an order can arrive anyway
        QVERIFY(order(26, Shortage::BackOrder));       // two of them are there
        QVERIFY(m_shop->suggest().ok());
        const SuggestionRow waiting = m_shop->line(QStringLiteral("TEA"));
        QCOMPARE(waiting.reasons.available.value, before.reasons.available.value - 8 - 26);
        QVERIFY(waiting.quantity.value >= reserved.quantity.value + 24);
    }
    void planningLetsGoWhatHasLapsed() {
        SalesOrder order;
        order.head.customer = m_customer;
        order.head.reserveUntil = m_shop->today() - 1;
        SalesOrderLine line;
        line.item = tea();
        line.quantity = {8};
        order.lines = {line};
        SalesOrderService orders(m_shop->warehouse());
        const auto id = orders.save(order);
        QVERIFY(id.ok() && orders.confirm(*id, Shortage::Refuse).ok());
        QCOMPARE(orders.order(*id)->lines.front().reserved.value, std::int64_t(8));
        QVERIFY(m_shop->suggest().ok());
        QCOMPARE(orders.order(*id)->lines.front().reserved.value, std::int64_t(0));
        // It waits on, as a back order: what it needs is still not free.
        QCOMPARE(m_shop->line(QStringLiteral("TEA")).reasons.available.value, std::int64_t(2));
    }
    void planningForAnOpeningCountsOrdersUpToThatDay() {
        QVERIFY(order(8, Shortage::Refuse));
        const auto available = [&](CalendarDay day) {
            const auto suggested = ReplenishmentService(m_shop->warehouse()).suggest({day, {}});
            return suggested.ok() ? m_shop->line(QStringLiteral("TEA")).reasons.available.value : -1000;
        };
        QCOMPARE(available(m_shop->today()), std::int64_t(2));
    }
    void promisesWhatIsThereAtOnceAndTheRestWhenItComes() {
        QVERIFY(order(4, Shortage::Refuse));
        QCOMPARE(promise(QStringLiteral("TEA"), 6).available.value, std::int64_t(6));
        QCOMPARE(promise(QStringLiteral("TEA"), 6).by, m_shop->today());
        QVERIFY(!promise(QStringLiteral("TEA"), 7).by);
        m_shop->take(ImportKind::Orders, "number,supplier,sku,quantity,ordered,expected\n"
                                         "P1,S,TEA,12,2011-10-10,2011-10-20\nP2,S,TEA,12,2011-10-10,2011-10-25\n"
                                         "LATE,S,TEA,500,2011-10-01,2011-10-08\nNEVER,S,TEA,500,2011-10-01,\n");
        QCOMPARE(promise(QStringLiteral("TEA"), 7).by->toIso(), std::string("2011-10-20"));
        QCOMPARE(promise(QStringLiteral("TEA"), 18).by->toIso(), std::string("2011-10-20"));
        QCOMPARE(promise(QStringLiteral("TEA"), 19).by->toIso(), std::string("2011-10-25"));
        QVERIFY(!promise(QStringLiteral("TEA"), 31).by); // what is late or has no day is no promise
        // Who waits already comes first, but not before himself.
        const SalesOrderId waits = order(16, Shortage::BackOrder);
        QCOMPARE(promise(QStringLiteral("TEA"), 1).available.value, std::int64_t(0));
        QCOMPARE(promise(QStringLiteral("TEA"), 2).by->toIso(), std::string("2011-10-20"));
        QCOMPARE(promise(QStringLiteral("TEA"), 3).by->toIso(), std::string("2011-10-25"));
        QCOMPARE(promise(QStringLiteral("TEA"), 10, waits).by->toIso(), std::string("2011-10-20"));
    }
    void promisesNothingThatWasNeverCounted() {
        const Promise unknown = promise(QStringLiteral("CUP"), 1);
        QVERIFY(!unknown.counted);
        QVERIFY(!unknown.by);
    }
};

QTEST_GUILESS_MAIN(TestOrderPromise)
#include "tst_orderpromise.moc"
