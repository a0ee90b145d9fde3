#include "catalogueservice.h"
#include "countrules.h"
#include "ledgerfixture.h"
#include "locationrepository.h"
#include "walkingroute.h"

#include <QtTest/QtTest>

#include <map>

using namespace qm;

/// What the rules put on a list, and in which order it is walked past. Today is 31 March 2024.
class TestCountRules : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;

    LocationId addBin(const QString& code, int x, int y, bool quarantine = false) {
        LocationId id;
        const Status done =
            m_stock->warehouse().write({QStringLiteral("place"), {}, {}}, [&](Transaction& transaction) {
                Location location;
                location.code = code;
                location.name = code;
                location.parent = m_stock->site();
                location.kind = LocationKind::Bin;
                location.point = FloorPoint{x, y};
                location.quarantine = quarantine;
                const auto stored = locationrepository::insert(transaction, location);
                id = stored.ok() ? *stored : LocationId{};
                return stored.ok() ? Status() : Status(stored.error());
            });
        return done.ok() ? id : LocationId{};
    }
    /// A piece costs 1.00 and sells for 2.00.
    ItemId addItem(const QString& sku, double price = 2) {
        const ItemId id = m_stock->addItem(sku);
        CatalogueService catalogue(m_stock->warehouse());
        Item item = catalogue.item(id).value();
        item.cost = UnitPrice{10'000};
        item.price = UnitPrice{static_cast<std::int64_t>(price * 10'000)};
        return catalogue.saveItem(item).ok() ? id : ItemId{};
    }
    void sellDaily(ItemId item, LocationId place, CalendarDay from, CalendarDay to, std::int64_t quantity = 1) {
        QVERIFY(m_stock
                    ->post([&](Ledger& ledger) -> Status {
                        for (CalendarDay on = from; on <= to; on = on + 1) {
                            SalesDocument document;
                            document.number = QStringLiteral("%1-%2").arg(item.value).arg(on.number());
                            document.location = place;
                            document.moment = Moment::at(on, 36'000);
                            document.timed = true;
                            document.lines.push_back({item, {quantity}, UnitPrice{20'000}, {}});
                            if (const auto added = ledger.addSales(document); !added.ok()) {
                                return added.error();
                            }
                        }
                        return {};
                    })
                    .ok());
    }
    std::vector<CountLine> lines(const CountQuestion& question) {
        auto found =
            m_stock->warehouse().read([&](const Database& database) { return linesToCount(database, question); });
        return found.ok() ? *std::move(found) : std::vector<CountLine>{};
    }
    CountQuestion cycle() const { return {CountRule::Cycle, m_stock->site(), std::nullopt, 30, day(31)}; }
    static std::optional<CountReason> reasonOf(const std::vector<CountLine>& lines, ItemId item) {
        const auto found = std::ranges::find_if(lines, [&](const CountLine& line) { return line.key.item == item; });
        return found == lines.end() ? std::nullopt : std::optional(found->reason);
    }

private Q_SLOTS:
    void init() { m_stock = std::make_unique<LedgerFixture>(); }
    void cleanup() { m_stock.reset(); }

    void walksPastTheBinsAndFillsSheets() {
        // In the order of their names the way is 10 + 8 + 16 + 8 + 10 = 52 m, around the square 36 m.
        const std::vector<FloorPoint> points{{900, 100}, {100, 100}, {900, 900}, {100, 900}};
        const std::vector<int> sizes{4, 20, 4, 2};
        std::vector<LocationId> bins;
        for (std::size_t bin = 0; bin < points.size(); ++bin) {
            bins.push_back(addBin(QString(QChar(u'A' + static_cast<char16_t>(bin))), points[bin].x, points[bin].y));
            for (int i = 0; i < sizes[bin]; ++i) {
                m_stock->count(addItem(QStringLiteral("I%1-%2").arg(bin).arg(i)), bins.back(), at(1, 9), 5);
            }
        }
        CountQuestion all = cycle();
        all.rule = CountRule::Full;
        const std::vector<CountLine> walked = lines(all);
        QCOMPARE(walked.size(), std::size_t(30));
        std::vector<std::size_t> order;
        std::map<LocationId, int> sheets;
        std::map<int, int> onSheet;
        for (std::size_t i = 0; i < walked.size(); ++i) {
            QCOMPARE(walked[i].line, static_cast<int>(i) + 1);
            const LocationId place = walked[i].key.location;
            if (i == 0 || walked[i - 1].key.location != place) {
                order.push_back(static_cast<std::size_t>(std::ranges::find(bins, place) - bins.begin()));
                sheets[place] = walked[i].sheet;
            }
            QCOMPARE(walked[i].sheet, sheets[place]); // no place is torn over two
            ++onSheet[walked[i].sheet];
        }
        QCOMPARE(order.size(), bins.size());
        QCOMPARE(walkLength(points, order), std::int64_t(3'600));
        QCOMPARE(onSheet.size(), std::size_t(2));
        QVERIFY(onSheet[1] <= 25 && onSheet[2] <= 25);
    }

    void takesTheReasonsInTheirOrder() {
        const LocationId bin = addBin(QStringLiteral("A"), 100, 100);
        const LocationId quarantine = addBin(QStringLiteral("Q"), 100, 200, true);
        const ItemId unknown = addItem(QStringLiteral("UNKNOWN"));
        const ItemId negative = addItem(QStringLiteral("NEGATIVE"));
        const ItemId silent = addItem(QStringLiteral("SILENT"));
        const ItemId old = addItem(QStringLiteral("OLD"));
        const ItemId fresh = addItem(QStringLiteral("FRESH"));
        const ItemId looked = addItem(QStringLiteral("LOOKED"));
        sellDaily(unknown, m_stock->site(), day(10), day(30));
        m_stock->count(negative, bin, at(10, 9), 3);
        sellDaily(negative, bin, day(11), day(20));
        // Sold on 20 of 40 days, then not for 10: (1/2)^10 is less than 0.01.
        const CalendarDay begin = day(20) + (-40);
        m_stock->count(silent, bin, Moment::at(begin, 0), 200);
        m_stock->count(looked, bin, Moment::at(begin, 0), 200);
        for (int i = 0; i < 40; i += 2) {
            sellDaily(silent, bin, begin + i + 1, begin + i + 1);
            sellDaily(looked, bin, begin + i + 1, begin + i + 1);
        }
        m_stock->count(looked, bin, at(25, 9), 180);
        m_stock->count(old, bin, Moment::openingOf(day(31) + (-180)), 5);
        m_stock->count(fresh, bin, Moment::openingOf(day(31) + (-29)), 5);
        m_stock->count(old, quarantine, Moment::openingOf(day(31) + (-300)), 5);

        const std::vector<CountLine> found = lines(cycle());
        QCOMPARE(reasonOf(found, unknown), std::optional(CountReason::NeverCounted));
        QCOMPARE(reasonOf(found, negative), std::optional(CountReason::Negative));
        QCOMPARE(reasonOf(found, silent), std::optional(CountReason::Suspicious));
        QCOMPARE(reasonOf(found, old), std::optional(CountReason::Due));
        QCOMPARE(reasonOf(found, fresh), std::nullopt);
        QCOMPARE(reasonOf(found, looked), std::nullopt); // somebody has looked since it fell silent
        QVERIFY(std::ranges::none_of(found, [&](const CountLine& line) { return line.key.location == quarantine; }));
    }

    void takesTheDearestFirstWhereTheListIsShort() {
        const ItemId cheap = addItem(QStringLiteral("CHEAP"), 2);
        const ItemId dear = addItem(QStringLiteral("DEAR"), 9);
        sellDaily(cheap, m_stock->site(), day(10), day(30), 2); // earns 42.00
        sellDaily(dear, m_stock->site(), day(10), day(30));     // earns 168.00
        CountQuestion one = cycle();
        one.items = 1;
        const std::vector<CountLine> found = lines(one);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().key.item, dear);
        QCOMPARE(found.front().key.location, m_stock->site());
    }

    void countsClassAMostOften_data() {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("due");
        QTest::newRow("29 days") << 29 << false;
        QTest::newRow("30 days") << 30 << true;
    }
    void countsClassAMostOften() {
        QFETCH(int, age);
        QFETCH(bool, due);
        const LocationId bin = addBin(QStringLiteral("A"), 100, 100);
        const ItemId best = addItem(QStringLiteral("BEST"));
        const ItemId dead = addItem(QStringLiteral("DEAD"));
        for (const ItemId item : {best, dead}) {
            m_stock->count(item, bin, Moment::openingOf(day(31) + (-age)), 500);
        }
        sellDaily(best, bin, day(10), day(30));
        QCOMPARE(reasonOf(lines(cycle()), best).has_value(), due);
        QCOMPARE(reasonOf(lines(cycle()), dead), std::nullopt); // class C waits for 180 days
        CountQuestion ofC = cycle();
        ofC.abc = AbcClass::C;
        QCOMPARE(lines(ofC).size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestCountRules)
#include "tst_countrules.moc"
