#include "ledgerfixture.h"

#include <QtTest/QtTest>

#include <random>

using namespace qm;

namespace {

/// The rules in their simplest form: everything that stands, in no order, looked at anew for each question. It knows
/// neither lines nor opposites, and nothing of when a thing was entered.
class NaiveStock {
public:
    struct Event {
        DocumentId document;
        enum class Kind { Sale, Receipt, Taken, Count } kind;
        LocationId place;
        Moment moment;
        std::int64_t quantity = 0;
        int receipt = 0;     ///< of a sale without a time: its number at the till; 0: it has a time
        int lastReceipt = 0; ///< of a count: up to where the till had been counted; 0: not said
    };

    void add(const Event& event) { m_events.push_back(event); }
    void remove(DocumentId document) {
        std::erase_if(m_events, [&](const Event& event) { return event.document == document; });
    }
    const std::vector<Event>& events() const { return m_events; }

    /// What was read last before the end, and what came and went after that reading. None where nothing was read.
    std::optional<std::int64_t> onHand(LocationId place, Moment end) const {
        std::optional<Moment> reading;
        for (const Event& event : m_events) {
            if (isReadingOf(event, place) && event.moment < end && (!reading || event.moment > *reading)) {
                reading = event.moment;
            }
        }
        if (!reading) {
            return std::nullopt;
        }
        std::int64_t stock = 0;
        for (const Event& event : m_events) {
            if (event.place != place) {
                continue;
            }
            if (event.kind == Event::Kind::Count) {
                stock += event.moment == *reading ? event.quantity : 0;
            } else if (!liesBefore(event, *reading) && event.moment < end) {
                stock += event.kind == Event::Kind::Receipt ? event.quantity : -event.quantity;
            }
        }
        return stock;
    }

private:
    static bool isReadingOf(const Event& event, LocationId place) {
        return event.kind == Event::Kind::Count && event.place == place;
    }

    /// A sale without a time lies before a count whose last receipt was not before its own, and so before later ones.
    bool liesBefore(const Event& event, Moment reading) const {
        return event.moment <= reading ||
               (event.receipt != 0 && std::any_of(m_events.begin(), m_events.end(), [&](const Event& count) {
                    return isReadingOf(count, event.place) && count.moment <= reading &&
                           count.moment.day() == event.moment.day() && event.receipt <= count.lastReceipt;
                }));
    }

    std::vector<Event> m_events;
};

/// One random sequence: what stands, and the means to add to it.
class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {
        m_item = m_stock.addItem(QStringLiteral("TEA"));
        m_places = {m_stock.addBin(QStringLiteral("A1"), m_stock.site()),
                    m_stock.addBin(QStringLiteral("A2"), m_stock.site())};
    }

    LedgerFixture& stock() { return m_stock; }
    const NaiveStock& naive() const { return m_naive; }
    ItemId item() const { return m_item; }
    const std::vector<LocationId>& bins() const { return m_places; }
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    const auto& oneOf(const auto& list) {
        return list.at(static_cast<std::size_t>(pick(0, static_cast<int>(list.size()) - 1)));
    }

    /// Half of them at the very instant of something that is there: the edges are where rules go wrong.
    Moment someMoment() {
        if (!m_naive.events().empty() && pick(0, 3) == 0) {
            return oneOf(m_naive.events()).moment;
        }
        return at(pick(1, 20), pick(0, 23), pick(0, 59));
    }

    const LotName& someLot() {
        static const std::vector<LotName> lots = {
            {}, {QStringLiteral("L1"), day(10)}, {QStringLiteral("L2"), day(25)}, {QStringLiteral("L3"), {}}};
        return oneOf(lots);
    }

    void addSomething() {
        const LocationId place = oneOf(m_places);
        const Moment moment = someMoment();
        ++m_number;
        switch (pick(0, 8)) {
        case 0:
        case 1:
            return sell(place, moment);
        case 2:
            return receive(place, moment);
        case 3:
            return writeOff(place, moment);
        case 4:
            return transfer(place, moment);
        case 5:
        case 6:
        case 7:
            return count(place, moment);
        default:
            return undo();
        }
    }

private:
    using Kind = NaiveStock::Event::Kind;

    void sell(LocationId place, Moment moment) {
        const int sold = pick(0, 4) == 0 ? -pick(1, 9) : pick(1, 9);
        const bool timed = pick(0, 1) == 0;
        const Moment when = timed ? moment : Moment::ofUntimedSale(moment.day());
        const DocumentId id =
            m_stock.sale(m_item, place, when, sold, QString::number(m_number), timed, QStringLiteral("T1"));
        m_naive.add({id, Kind::Sale, place, when, sold, timed ? 0 : m_number});
    }
    void receive(LocationId place, Moment moment) {
        const int quantity = pick(1, 9);
        m_naive.add(
            {m_stock.receipt(m_item, place, moment, quantity, someLot()), Kind::Receipt, place, moment, quantity});
    }
    void writeOff(LocationId place, Moment moment) {
        const int quantity = pick(1, 9);
        const DocumentId id = tryToPost([&](Ledger& ledger) {
            return ledger.addWriteOff({m_item, place, LotId{}}, {quantity}, moment, QStringLiteral("broken"));
        });
        if (id) {
            m_naive.add({id, Kind::Taken, place, moment, quantity});
        }
    }
    void transfer(LocationId place, Moment moment) {
        const int quantity = pick(1, 9);
        const LocationId to = place == m_places.front() ? m_places.back() : m_places.front();
        const DocumentId id = tryToPost([&](Ledger& ledger) {
            return ledger.addTransfer({m_item, place, LotId{}}, to, {quantity}, moment);
        });
        if (id) {
            m_naive.add({id, Kind::Taken, place, moment, quantity});
            m_naive.add({id, Kind::Receipt, to, moment, quantity});
        }
    }
    void count(LocationId place, Moment moment) {
        const int counted = pick(0, 20);
        const int last = pick(0, 1) == 0 ? pick(1, 2 * m_number) : 0;
        std::map<QString, std::int64_t> lastReceipts;
        if (last != 0) {
            lastReceipts[QStringLiteral("T1")] = last;
        }
        const DocumentId id = m_stock.count(m_item, place, moment, counted, lastReceipts, someLot());
        m_naive.add({id, Kind::Count, place, moment, counted, 0, last});
    }
    void undo() {
        if (!m_naive.events().empty()) {
            const DocumentId document = oneOf(m_naive.events()).document;
            if (m_stock.reverse(document).ok()) {
                m_naive.remove(document);
            }
        }
    }
    /// No document where the program refuses it.
    DocumentId tryToPost(const std::function<Result<DocumentId>(Ledger&)>& add) {
        DocumentId id;
        const Status done = m_stock.post([&](Ledger& ledger) -> Status {
            const auto added = add(ledger);
            id = added.ok() ? *added : DocumentId{};
            return added.ok() ? Status() : Status(added.error());
        });
        return done.ok() ? id : DocumentId{};
    }

    std::mt19937 m_random;
    LedgerFixture m_stock;
    NaiveStock m_naive;
    ItemId m_item;
    std::vector<LocationId> m_places;
    int m_number = 0;
};

} // namespace

/// Random commands in any order of their dates, against the naive model; the invariants hold after each run.
class TestLedgerModel : public QObject {
    Q_OBJECT

    static QStringList brokenRules(LedgerFixture& stock) {
        QStringList names;
        const auto report = stock.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        for (const BrokenRule& rule :
             report.ok() ? report->broken : std::vector<BrokenRule>{{0, QStringLiteral("unread"), 1, {}}}) {
            names.append(rule.name + QLatin1Char(' ') + rule.rows.join(QLatin1Char(';')));
        }
        return names;
    }

private Q_SLOTS:
    void agreesWithTheNaiveModel_data() {
        QTest::addColumn<unsigned>("seed");
        if (qEnvironmentVariableIsSet("QM_SEED")) {
            const unsigned seed = qEnvironmentVariable("QM_SEED").toUInt();
            QTest::addRow("seed %u", seed) << seed;
            return;
        }
        // Once found failing: a sale that a count moves before itself, with another count after both.
        QTest::addRow("seed 3783046259") << 3783046259U;
        std::random_device fresh;
        for (int run = 0; run < 8; ++run) {
            const unsigned seed = fresh();
            QTest::addRow("QM_SEED=%u", seed) << seed;
        }
    }
    void agreesWithTheNaiveModel() {
        QFETCH(unsigned, seed);
        Sequence sequence(seed);
        LedgerFixture& stock = sequence.stock();
        for (int step = 0; step < 30; ++step) {
            sequence.addSomething();
            const CalendarDay opening = day(sequence.pick(1, 22));
            for (const LocationId bin : sequence.bins()) {
                QCOMPARE(stock.onHand(sequence.item(), bin),
                         sequence.naive().onHand(bin, {std::numeric_limits<std::int64_t>::max()}));
                QCOMPARE(stock.onHand(sequence.item(), bin, opening),
                         sequence.naive().onHand(bin, Moment::openingOf(opening)));
            }
        }
        QVERIFY2(brokenRules(stock).isEmpty(), qPrintable(brokenRules(stock).join(QLatin1Char(10))));
    }

    void keepsTheInvariantsWithBinsLotsAndTills_data() { agreesWithTheNaiveModel_data(); }
    void keepsTheInvariantsWithBinsLotsAndTills() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
        LedgerFixture stock;
        const ItemId item = stock.addItem(QStringLiteral("TEA"));
        const LocationId shop = stock.site();
        const std::vector<LocationId> places = {shop, stock.addBin(QStringLiteral("A1"), shop),
                                                stock.addBin(QStringLiteral("A2"), shop)};
        const std::vector<LotName> lots = {
            {}, {QStringLiteral("L1"), day(10)}, {QStringLiteral("L2"), day(25)}, {QStringLiteral("L3"), {}}};
        std::vector<DocumentId> documents;
        for (int step = 0; step < 30; ++step) {
            const LocationId place = places.at(static_cast<std::size_t>(pick(0, 2)));
            const LotName& lot = lots.at(static_cast<std::size_t>(pick(0, 3)));
            const CalendarDay on = day(pick(1, 20));
            const Moment moment = Moment::at(on, pick(0, 86'399));
            switch (pick(0, 5)) {
            case 0:
            case 1: {
                const bool timed = pick(0, 1) == 0;
                documents.push_back(stock.sale(item, pick(0, 2) == 0 ? place : shop,
                                               timed ? moment : Moment::ofUntimedSale(on), pick(1, 6),
                                               QString::number(step), timed, QStringLiteral("T1")));
                break;
            }
            case 2:
                documents.push_back(stock.receipt(item, place, moment, pick(1, 9), lot));
                break;
            case 3:
            case 4: {
                std::map<QString, std::int64_t> last;
                if (pick(0, 1) == 0) {
                    last[QStringLiteral("T1")] = pick(0, 30);
                }
                documents.push_back(stock.count(item, place, moment, pick(0, 12), last, lot));
                break;
            }
            default:
                if (!documents.empty()) {
                    const Status done = stock.reverse(
                        documents.at(static_cast<std::size_t>(pick(0, static_cast<int>(documents.size()) - 1))));
                    QVERIFY(done.ok() || done.error().code == ErrorCode::NothingToUndo ||
                            done.error().code == ErrorCode::StockTooLow);
                }
            }
        }
        QVERIFY2(brokenRules(stock).isEmpty(), qPrintable(brokenRules(stock).join(QLatin1Char(10))));
    }
};

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
