#include "catalogueservice.h"
#include "countlistservice.h"
#include "ledgerfixture.h"
#include "lotrepository.h"
#include "naivecount.h"

#include <QtTest/QtTest>

#include <random>

using namespace qm;

namespace {

constexpr Sql kTraces = "SELECT (SELECT max(id) FROM command) + 1000 * (SELECT count(*) FROM document)";
const std::array<LotName, NaiveCount::kLots> kLotNames{{{}, {QStringLiteral("L1"), {}}, {QStringLiteral("L2"), {}}}};

/// Lists of one item that are counted while goods come and go, some of them entered late.
class Play {
public:
    explicit Play(unsigned seed) : m_random(seed) {
        m_item = m_stock.addItem(QStringLiteral("TEA"));
        CatalogueService catalogue(m_stock.warehouse());
        Item item = catalogue.item(m_item).value();
        item.cost = UnitPrice{10'000}; // without a cost every large difference asks for a second count
        if (!catalogue.saveItem(item).ok()) {
            qFatal("the test itself failed");
        }
        const Status named = m_stock.warehouse().write({QStringLiteral("lots"), {}, {}}, [&](Transaction& transaction) {
            for (std::size_t lot = 0; lot < NaiveCount::kLots; ++lot) {
                m_lots[lot] = lotrepository::findOrInsert(transaction, m_item, kLotNames[lot]).value();
            }
            return Status();
        });
        if (!named.ok()) {
            qFatal("the test itself failed");
        }
        for (std::size_t bin = 0; bin < NaiveCount::kBins; ++bin) {
            m_bins.push_back(m_stock.addBin(QStringLiteral("A%1").arg(bin), m_stock.site()));
            m_stock.count(m_item, m_bins[bin], at(1, 0), 0);
            m_naive.readings.push_back({bin, at(1, 0).seconds, {}, 0});
        }
    }

    /// Empty where program and model agree.
    QString step() {
        ++m_minutes;
        switch (pick(0, 11)) {
        case 0:
        case 1:
        case 2:
            return receive();
        case 3:
            return take();
        case 10:
        case 11:
            return sell();
        case 4:
        case 5:
        case 6:
            return enter();
        case 7:
            return post();
        case 8:
            return undo();
        default:
            return review();
        }
    }
    QString difference() {
        for (std::size_t bin = 0; bin < NaiveCount::kBins; ++bin) {
            std::int64_t all = 0;
            for (std::size_t lot = 0; lot < NaiveCount::kLots; ++lot) {
                all += m_naive.stockAt(bin, lot, std::numeric_limits<std::int64_t>::max());
                if (lot > 0 && m_stock.record(m_item, m_bins[bin], kLotNames[lot].code) !=
                                   m_naive.stockAt(bin, lot, std::numeric_limits<std::int64_t>::max())) {
                    return QStringLiteral("lot %1 of bin %2").arg(lot).arg(bin);
                }
            }
            if (m_stock.record(m_item, m_bins[bin]) != all) {
                return QStringLiteral("bin %1: %2, not %3").arg(bin).arg(m_stock.record(m_item, m_bins[bin])).arg(all);
            }
        }
        return {};
    }
    QString brokenRules() {
        const auto report =
            m_stock.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        return !report.ok()   ? QStringLiteral("unread")
               : report->ok() ? QString()
                              : report->broken.front().name + u' ' + report->broken.front().rows.join(u';');
    }
    int posted() const { return m_posted; }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    std::size_t pickIndex(std::size_t size) { return static_cast<std::size_t>(pick(0, static_cast<int>(size) - 1)); }
    CountListService counts() { return CountListService(m_stock.warehouse()); }
    /// Minutes of 2 March and after; a fifth lies some minutes back: it is entered late.
    Moment now() {
        const int back = pick(0, 4) == 0 ? pick(1, 20) : 0;
        return {at(2, 0).seconds + std::max(m_minutes - back, 0) * 60};
    }

    QString receive() {
        const std::size_t bin = pickIndex(NaiveCount::kBins);
        const std::size_t lot = pickIndex(NaiveCount::kLots);
        const int quantity = pick(1, 9);
        const Moment moment = now();
        m_stock.receipt(m_item, m_bins[bin], moment, quantity, kLotNames[lot]);
        m_naive.moves.push_back({bin, lot, moment.seconds, quantity});
        return {};
    }
    QString take() {
        const std::size_t bin = pickIndex(NaiveCount::kBins);
        const int quantity = pick(1, 4);
        const Moment moment = now();
        const Status done = m_stock.post([&](Ledger& ledger) -> Status {
            const auto taken =
                ledger.addWriteOff({m_item, m_bins[bin], LotId{}}, {quantity}, moment, QStringLiteral("x"));
            return taken.ok() ? Status() : Status(taken.error());
        });
        if (done.ok()) {
            m_naive.moves.push_back({bin, 0, moment.seconds, -quantity});
        }
        return {};
    }
    /// What a till sells is a fact, also where the record has nothing left.
    QString sell() {
        const std::size_t bin = pickIndex(NaiveCount::kBins);
        const std::size_t lot = pickIndex(NaiveCount::kLots);
        const int quantity = pick(1, 5);
        SalesDocument document;
        document.number = QString::number(m_minutes);
        document.location = m_bins[bin];
        document.moment = now();
        document.timed = true;
        document.lines.push_back({m_item, {quantity}, {}, {}, {}, m_lots[lot]});
        const Status sold = m_stock.post([&](Ledger& ledger) -> Status {
            const auto added = ledger.addSales(document);
            return added.ok() ? Status() : Status(added.error());
        });
        m_naive.moves.push_back({bin, lot, document.moment.seconds, -quantity});
        return sold.ok() ? QString() : QStringLiteral("not sold");
    }
    QString enter() {
        if (!m_list) {
            CountListDraft draft;
            draft.rule = CountRule::Full;
            draft.tolerance = CountTolerance{10'000, {std::numeric_limits<std::int64_t>::max()}};
            const auto made = counts().make(draft);
            if (!made.ok()) {
                return QStringLiteral("no list");
            }
            m_list = *made;
            m_naive.sheet = {};
        }
        const std::size_t bin = pickIndex(NaiveCount::kBins);
        if (pick(0, 2) == 0) {
            return enterLot(bin, pickIndex(NaiveCount::kLots), 30);
        }
        for (std::size_t lot = 0; lot < NaiveCount::kLots; ++lot) {
            const QString wrong = enterLot(bin, lot, 30 + static_cast<int>(lot));
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return {};
    }
    QString enterLot(std::size_t bin, std::size_t lot, int second) {
        const auto line = counts().addLine(m_list, m_item, m_bins[bin], kLotNames[lot]);
        if (!line.ok()) {
            return QStringLiteral("no line");
        }
        const int counted = pick(0, 12);
        const Moment moment{at(2, 0).seconds + m_minutes * 60 + second};
        const bool again = m_naive.sheet[bin][lot] && pick(0, 1) == 0;
        // Where there is a second count the first says nothing any more.
        const bool holds = again || !m_second[bin][lot];
        if (!counts().enter(*line, {counted}, again, moment).ok()) {
            return QStringLiteral("not entered");
        }
        m_second[bin][lot] = m_second[bin][lot] || again;
        if (holds) {
            m_naive.sheet[bin][lot] = NaiveCount::Entry{counted, moment.seconds};
        }
        return {};
    }
    bool isEmpty() const { return !m_naive.instantOf(0) && !m_naive.instantOf(1); }
    QString post() {
        if (!m_list) {
            return {};
        }
        const std::int64_t before = m_stock.number(kTraces);
        const auto posted = counts().post(m_list);
        if (posted.ok() != (!isEmpty() && !m_naive.forgetsALot())) {
            return QStringLiteral("posted or refused against the model");
        }
        if (!posted.ok()) {
            return m_stock.number(kTraces) == before ? QString() : QStringLiteral("a refused count left something");
        }
        ++m_posted;
        m_naive.post(m_posted);
        m_lists.push_back({m_list, m_posted});
        m_list = {};
        m_second = {};
        return {};
    }
    QString undo() {
        if (m_lists.empty()) {
            return {};
        }
        const std::size_t which = pickIndex(m_lists.size());
        if (!counts().undo(m_lists[which].first).ok()) {
            return QStringLiteral("not undone");
        }
        m_naive.undo(m_lists[which].second);
        m_lists.erase(m_lists.begin() + static_cast<std::ptrdiff_t>(which));
        return {};
    }
    /// Every difference before it is posted.
    QString review() {
        if (!m_list || isEmpty() || m_naive.forgetsALot()) {
            return {};
        }
        const auto review = counts().review(m_list);
        if (!review.ok()) {
            return QStringLiteral("no review");
        }
        for (const CountVariance& variance : review->lines) {
            const auto line = std::ranges::find(review->list.lines, variance.line, &CountLine::id);
            const auto bin = static_cast<std::size_t>(std::ranges::find(m_bins, line->key.location) - m_bins.begin());
            const std::size_t lot = line->lot.code.isEmpty() ? 0 : line->lot.code == kLotNames[1].code ? 1 : 2;
            if (variance.difference.value != m_naive.difference(bin, lot)) {
                return QStringLiteral("difference of lot %1 in bin %2: %3, not %4")
                    .arg(lot)
                    .arg(bin)
                    .arg(variance.difference.value)
                    .arg(m_naive.difference(bin, lot));
            }
        }
        return {};
    }

    std::mt19937 m_random;
    LedgerFixture m_stock;
    NaiveCount m_naive;
    ItemId m_item;
    std::vector<LocationId> m_bins;
    std::array<LotId, NaiveCount::kLots> m_lots;
    CountListId m_list;
    std::array<std::array<bool, NaiveCount::kLots>, NaiveCount::kBins> m_second{};
    std::vector<std::pair<CountListId, int>> m_lists; ///< that are posted
    int m_minutes = 0;
    int m_posted = 0;
};

} // namespace

/// Random sequences of count lists with movements in between, against the naive model.
class TestCountListModel : public QObject {
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
        for (int run = 0; run < 8; ++run) {
            const unsigned seed = fresh();
            QTest::addRow("QM_SEED=%u", seed) << seed;
        }
    }
    void agreesWithTheNaiveModel() {
        QFETCH(unsigned, seed);
        Play play(seed);
        for (int step = 0; step < 120; ++step) {
            const QString wrong = play.step();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            const QString differs = play.difference();
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
        QVERIFY(play.posted() > 0);
        QVERIFY2(play.brokenRules().isEmpty(), qPrintable(play.brokenRules()));
    }
};

QTEST_GUILESS_MAIN(TestCountListModel)
#include "tst_countlistmodel.moc"
