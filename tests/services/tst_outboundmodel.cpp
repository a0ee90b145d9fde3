#include "customerservice.h"
#include "ledger.h"
#include "ledgercheck.h"
#include "locationrepository.h"
#include "naiveoutbound.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "shippingservice.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <random>

using namespace qm;

namespace {

constexpr int kWarehouses = 10;
constexpr int kSequences = 1'000; ///< in each
constexpr Sql kAddItem = "INSERT INTO item (sku, sku_key, name, name_key) VALUES (?1, lower(?1), ?1, lower(?1))";
constexpr Sql kStock = "SELECT coalesce(sum(on_hand), 0), coalesce(sum(reserved), 0) FROM balance WHERE item_id = ?1 "
                       "AND location_id = ?2";
constexpr Sql kOrder = "SELECT o.state, l.shipped, l.cancelled, (SELECT coalesce(sum(r.quantity), 0) FROM reservation "
                       "AS r WHERE r.order_line_id = l.id AND r.state = 'open') FROM sales_order AS o "
                       "JOIN sales_order_line AS l ON l.sales_order_id = o.id WHERE o.id = ?1";
constexpr Sql kBroken = "SELECT count(*) FROM anomaly WHERE kind = 'broken-reservation' AND closed_by IS NULL "
                        "AND item_id = ?1 AND location_id = ?2";
constexpr Sql kTraces = "SELECT (SELECT max(id) FROM command), (SELECT count FROM chain_head WHERE name = 'movement'), "
                        "(SELECT count FROM chain_head WHERE name = 'audit'), (SELECT max(id) FROM reservation), "
                        "(SELECT max(id) FROM document)";

/// In memory where the system has such a folder: the disk would be waited for 40,000 times.
QString folderName() {
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/outbound-XXXXXX")
                                                     : QDir::tempPath() + QStringLiteral("/outbound-XXXXXX");
}

const char* nameOf(NaiveOutbound::State state) {
    constexpr std::array kNames{"draft", "confirmed", "picked", "shipped", "cancelled"};
    return kNames.at(static_cast<std::size_t>(state));
}

/// One warehouse with two bins; each sequence has an item and two orders of its own. The clock goes on by a minute with
/// each command.
class Shop {
public:
    explicit Shop(unsigned seed) : m_random(seed), m_folder(folderName()) {
        NewWarehouse start;
        start.currency = QStringLiteral("EUR");
        WarehouseOptions options;
        options.clock = [this] { return QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC).addSecs(m_minutes * 60); };
        m_warehouse = Warehouse::create(m_folder.filePath(QStringLiteral("w.qm")), start, options).value();
        Customer customer;
        customer.code = QStringLiteral("C");
        m_customer = CustomerService(*m_warehouse).save(customer).value();
        write([&](Transaction& transaction) -> Status {
            for (LocationId& bin : m_bins) {
                Location location;
                location.code = QStringLiteral("B%1").arg(&bin - m_bins.data());
                location.parent = m_warehouse->defaultLocation();
                location.kind = LocationKind::Bin;
                const auto id = locationrepository::insert(transaction, location);
                bin = id.ok() ? *id : LocationId{};
            }
            return {};
        });
    }

    /// Gives what did not agree; empty where everything did.
    QString playSequence() {
        begin();
        const int commands = pick(2, 5);
        for (int i = 0; i < commands; ++i) {
            const QByteArray traces = tracesOf();
            const bool done = command();
            if (!done && tracesOf() != traces) {
                return QStringLiteral("a refused command left something behind: ") + m_story;
            }
            if (const QString differs = difference(); !differs.isEmpty()) {
                return differs + QStringLiteral(" after ") + m_story;
            }
        }
        return m_disagreed ? QStringLiteral("refused or done against the model: ") + m_story : QString();
    }
    QString brokenRules() {
        const auto report = m_warehouse->read([](const Database& database) { return LedgerCheck::run(database); });
        return !report.ok()   ? QStringLiteral("unread")
               : report->ok() ? QString()
                              : report->broken.front().name + u' ' + report->broken.front().rows.join(u';');
    }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    void write(const std::function<Status(Transaction&)>& work) {
        const Status done = m_warehouse->write({QStringLiteral("test"), {}, {}}, work);
        if (!done.ok()) {
            qFatal("the test itself failed: %s", done.error().detail.c_str());
        }
    }

    void begin() {
        ++m_minutes;
        m_naive = {};
        m_shipments.clear();
        m_cancellations.clear();
        m_story.clear();
        m_orders.clear();
        write([&](Transaction& transaction) -> Status {
            const auto item = transaction.insert(kAddItem, QStringLiteral("I%1").arg(m_minutes));
            m_item = ItemId{*item};
            Ledger ledger(transaction);
            for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
                m_naive.count(bin, pick(0, 6));
                if (const auto counted = ledger.addCount(countOf(bin, m_naive.onHand[bin])); !counted.ok()) {
                    return counted.error();
                }
            }
            if (Status settled = ledger.settle(); !settled.ok()) {
                return settled;
            }
            for (int i = 0; i < 2; ++i) {
                SalesOrder order;
                order.head.customer = m_customer;
                order.head.location = m_warehouse->defaultLocation();
                order.head.currency = QStringLiteral("EUR");
                order.head.ordered = m_warehouse->today();
                SalesOrderLine line;
                line.item = m_item;
                line.quantity = {pick(1, 8)};
                order.lines = {line};
                const auto id = addSalesOrder(transaction, order);
                if (!id.ok()) {
                    return id.error();
                }
                m_orders.push_back(*id);
                m_naive.orders.push_back({line.quantity.value, 0, 0, NaiveOutbound::State::Draft});
            }
            return {};
        });
    }
    CountDocument countOf(std::size_t bin, std::int64_t counted) const {
        CountDocument document;
        document.location = m_bins[bin];
        document.moment = m_warehouse->now();
        document.lines = {{m_item, {}, {counted}, {}}};
        return document;
    }

    /// Does one thing to the program and to the model; false where the program refused it.
    bool command() {
        ++m_minutes;
        ++m_naive.now;
        const auto order = static_cast<std::size_t>(pick(0, 1));
        const auto bin = static_cast<std::size_t>(pick(0, 1));
        // Things happen in the order in which they usually do, most of the time.
        const int what = m_naive.orders[order].state == NaiveOutbound::State::Draft && pick(0, 3) > 0 ? 0 : pick(0, 12);
        SalesOrderService orders(*m_warehouse);
        switch (what) {
        case 0:
        case 1: {
            const bool back = pick(0, 1) == 0;
            tell(back ? "confirm-back" : "confirm", order);
            return agree(orders.confirm(m_orders[order], back ? Shortage::BackOrder : Shortage::Refuse),
                         m_naive.confirm(order, back));
        }
        case 2:
            tell("undo-confirm", order);
            return agree(orders.undoConfirm(m_orders[order]), m_naive.undoConfirm(order));
        case 3: {
            tell("hold-rest", order);
            const auto held = orders.reserveRest(m_orders[order]);
            return agree(held.ok() ? Status() : Status(held.error()), m_naive.holdRest(order));
        }
        case 4:
        case 5:
        case 6:
            return ship(order);
        case 7:
            return undoShip();
        case 8:
            return cancel(order);
        case 9: {
            const bool picked = pick(0, 1) == 0;
            tell(picked ? "pick" : "unpick", order);
            return agree(orders.step(m_orders[order], picked ? SalesOrderState::Picked : SalesOrderState::Confirmed,
                                     m_warehouse->today()),
                         m_naive.pick(order, picked));
        }
        default:
            return moveStock(bin);
        }
    }
    bool ship(std::size_t order) {
        ShipmentDraft draft;
        draft.order = m_orders[order];
        draft.whatThereIs = pick(0, 1) == 0;
        draft.cancelRest = pick(0, 3) == 0;
        std::int64_t quantity = 0;
        if (pick(0, 1) == 0) {
            quantity = pick(1, 6);
            const auto known = orderOf(order);
            draft.parts = {{known.lines.front().id, {quantity}}};
        }
        tell(draft.whatThereIs ? "ship-some" : "ship", order, quantity);
        const auto shipped = ShippingService(*m_warehouse).ship(draft);
        const auto expected = m_naive.ship(order, quantity, draft.whatThereIs, draft.cancelRest);
        if (shipped.ok() && expected) {
            m_shipments.emplace_back(*shipped, *expected);
        }
        return agree(shipped.ok() ? Status() : Status(shipped.error()), expected.has_value());
    }
    bool undoShip() {
        if (m_shipments.empty()) {
            return true;
        }
        const auto [shipment, expected] = m_shipments.back();
        tell("undo-ship", expected.order);
        const bool agreed = agree(ShippingService(*m_warehouse).undo(shipment), m_naive.undoShip(expected));
        if (agreed) {
            m_shipments.pop_back();
        }
        return agreed;
    }
    bool cancel(std::size_t order) {
        SalesOrderService orders(*m_warehouse);
        if (!m_cancellations.empty() && pick(0, 1) == 0) {
            const auto [step, expected] = m_cancellations.back();
            m_cancellations.pop_back();
            tell("undo-cancel", expected.order);
            return agree(orders.undoCancel(step), m_naive.undoCancel(expected));
        }
        tell("cancel", order);
        const auto step = orders.cancel(m_orders[order], {});
        const auto expected = m_naive.cancel(order);
        if (step.ok() && expected) {
            m_cancellations.emplace_back(*step, *expected);
        }
        return agree(step.ok() ? Status() : Status(step.error()), expected.has_value());
    }
    /// A till sells, goods come, somebody counts: facts that nothing refuses.
    bool moveStock(std::size_t bin) {
        const int quantity = pick(1, 5);
        const int kind = pick(0, 2);
        tell(kind == 0 ? "sale" : kind == 1 ? "receipt" : "count", bin, quantity);
        write([&](Transaction& transaction) -> Status {
            Ledger ledger(transaction);
            Result<DocumentId> added = DocumentId{};
            if (kind == 0) {
                SalesDocument sale;
                sale.number = QString::number(m_minutes);
                sale.location = m_bins[bin];
                sale.moment = m_warehouse->now();
                sale.timed = true;
                sale.lines = {{m_item, {quantity}, {}, {}}};
                added = ledger.addSales(sale);
                m_naive.onHand[bin] -= quantity;
            } else if (kind == 1) {
                ReceiptDocument receipt;
                receipt.location = m_bins[bin];
                receipt.moment = m_warehouse->now();
                ReceivedEntry entry;
                entry.item = m_item;
                entry.quantity = {quantity};
                receipt.lines = {entry};
                added = ledger.addReceipt(receipt);
                m_naive.onHand[bin] += quantity;
            } else {
                added = ledger.addCount(countOf(bin, quantity));
                m_naive.count(bin, quantity);
            }
            return added.ok() ? ledger.settle() : Status(added.error());
        });
        return true;
    }

    SalesOrder orderOf(std::size_t order) { return SalesOrderService(*m_warehouse).order(m_orders[order]).value(); }
    bool agree(const Status& done, bool expected) {
        m_disagreed = m_disagreed || done.ok() != expected;
        m_story += done.ok() ? u"; " : u" (refused); ";
        return done.ok();
    }
    void tell(const char* what, std::size_t which, std::int64_t quantity = 0) {
        m_story += QStringLiteral("%1 %2/%3").arg(QLatin1String(what)).arg(which).arg(quantity);
    }
    QByteArray tracesOf() {
        return *m_warehouse->read([](const Database& database) -> Result<QByteArray> {
            Statement row = database.query(kTraces);
            QByteArray text;
            for (int i = 0; row.next() && i < row.columns(); ++i) {
                text += row.text(i).toUtf8() + ' ';
                for (int column = 1; column < row.columns(); ++column) {
                    text += row.text(column).toUtf8() + ' ';
                }
            }
            return text;
        });
    }
    QString difference() {
        return *m_warehouse->read([this](const Database& database) -> Result<QString> {
            for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
                Statement stock = database.query(kStock, m_item, m_bins[bin]);
                Statement broken = database.query(kBroken, m_item, m_bins[bin]);
                if (!stock.next() || !broken.next() || stock.integer(0) != m_naive.onHand[bin] ||
                    stock.integer(1) != m_naive.heldIn(bin) || broken.boolean(0) != m_naive.isBroken(bin)) {
                    return QStringLiteral("bin %1: %2 on hand, %3 reserved, model %4, %5")
                        .arg(bin)
                        .arg(stock.integer(0))
                        .arg(stock.integer(1))
                        .arg(m_naive.onHand[bin])
                        .arg(m_naive.heldIn(bin));
                }
            }
            for (std::size_t i = 0; i < m_orders.size(); ++i) {
                const NaiveOutbound::Order& expected = m_naive.orders[i];
                Statement row = database.query(kOrder, m_orders[i]);
                if (!row.next() || row.text(0) != QLatin1String(nameOf(expected.state)) ||
                    row.integer(1) != expected.shipped || row.integer(2) != expected.cancelled ||
                    row.integer(3) != m_naive.heldFor(i)) {
                    return QStringLiteral("order %1: %2, shipped %3, cancelled %4, reserved %5")
                        .arg(i)
                        .arg(row.text(0))
                        .arg(row.integer(1))
                        .arg(row.integer(2))
                        .arg(row.integer(3));
                }
            }
            return QString();
        });
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    qint64 m_minutes = 0;
    std::unique_ptr<Warehouse> m_warehouse;
    CustomerId m_customer;
    std::array<LocationId, 2> m_bins;
    ItemId m_item;
    std::vector<SalesOrderId> m_orders;
    NaiveOutbound m_naive;
    std::vector<std::pair<PostedShipment, NaiveOutbound::Shipment>> m_shipments;
    std::vector<std::pair<SalesOrderStep, NaiveOutbound::Cancellation>> m_cancellations;
    QString m_story;
    bool m_disagreed = false;
};

} // namespace

/// 10,000 random sequences of orders, reservations, shipments, sales, receipts and counts against a naive model: stock,
/// reservations, orders and broken reservations agree after each command, a refused one leaves nothing, and every rule
/// of the ledger holds.
class TestOutboundModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheNaiveModel_data() {
        QTest::addColumn<unsigned>("seed");
        if (qEnvironmentVariableIsSet("QM_SEED")) {
            const unsigned seed = qEnvironmentVariable("QM_SEED").toUInt();
            QTest::addRow("seed %u", seed) << seed;
            return;
        }
        std::random_device fresh;
        for (int run = 0; run < kWarehouses; ++run) {
            const unsigned seed = fresh();
            QTest::addRow("QM_SEED=%u", seed) << seed;
        }
    }
    void agreesWithTheNaiveModel() {
        QFETCH(unsigned, seed);
        Shop shop(seed);
        for (int sequence = 0; sequence < kSequences; ++sequence) {
            const QString wrong = shop.playSequence();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            if (sequence % (kSequences / 2) == 0) {
                QCOMPARE(shop.brokenRules(), QString());
            }
        }
        QCOMPARE(shop.brokenRules(), QString());
    }
};

QTEST_GUILESS_MAIN(TestOutboundModel)
#include "tst_outboundmodel.moc"
