#include "catalogueservice.h"
#include "planningwarehouse.h"
#include "servicegoals.h"
#include "settingsservice.h"
#include "transaction.h"

#include <algorithm>

using namespace qm;

namespace {

/// All that a file of suggestions holds of a line.
QString textOf(const SuggestionRow& row) {
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(row.sku, row.supplierName)
        .arg(row.quantity.value)
        .arg(row.proposed.value)
        .arg(row.included)
        .arg(row.reasons.need.value);
}

QStringList textOf(const std::vector<SuggestionRow>& rows) {
    QStringList texts;
    for (const SuggestionRow& row : rows) {
        texts << textOf(row);
    }
    return texts;
}

} // namespace

class TestReplenishmentService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersWhatIsNeededUntilTheNextChance();
    void leavesOutWhatWasNeverCounted();
    void setsApartWhatNobodySells();
    void givesTheSameRowsEachTime();
    void keepsWhatAPersonTouched();
    void wakesAndSnoozes();
    void movesALineToAnotherSupplier();
    void addsAnItemByHand();
    void refusesToIncludeALineAboveTheLimit();
    void setsApartWhatRestsOnOldSales();
    void sortsItemsIntoClassesBySales();
    void aimsAtTheServiceLevelOfTheClass();
};

void TestReplenishmentService::ordersWhatIsNeededUntilTheNextChance() {
    PlanningWarehouse shop;
    const auto summary = shop.suggest();
    QVERIFY(summary.ok());
    QCOMPARE(summary->asOf, shop.today());
    QCOMPARE(summary->dataAgeDays, 0);
    const SuggestionRow tea = shop.line(QStringLiteral("TEA"));
    QVERIFY(tea.included);
    const SuggestionReasons& why = tea.reasons;
    // Ordered on the 15th it comes on the 22nd; the next chance, a day later, on the 23rd: 8 days of 4 pieces.
    QCOMPARE(why.arrivalDay, shop.today() + 7);
    QCOMPARE(why.nextArrivalDay, shop.today() + 8);
    QVERIFY2(std::abs(why.expectedDemand.value - 32) <= 1, QByteArray::number(qint64(why.expectedDemand.value)));
    QCOMPARE(why.available.value, 10);
    QCOMPARE(why.onOrder.value, 0);
    // 10 pieces last through the 16th; the 17th takes the last one.
    QCOMPARE(why.runsOut, std::optional(shop.today() + 2));
    QVERIFY(why.outlook == Outlook::Lost);
    QCOMPARE(why.need.value, why.expectedDemand.value - why.lostBeforeArrival.value - why.available.value +
                                 why.expiresBefore.value - why.onOrder.value + why.extra.value);
    QVERIFY(tea.quantity.value >= why.need.value);
    QCOMPARE(tea.quantity.value % 12, 0);
    QCOMPARE(tea.cost, std::optional(Money{tea.quantity.value * 100}));
}

void TestReplenishmentService::leavesOutWhatWasNeverCounted() {
    PlanningWarehouse shop;
    QCOMPARE(shop.suggest()->neverCounted, 1);
    QVERIFY(!shop.line(QStringLiteral("CUP")).id);
    // It is shown among what needs a look, so that it is counted first.
    const auto board = ReplenishmentService(shop.warehouse()).board();
    QVERIFY(board.ok());
    const bool shown = std::ranges::any_of(board->apart, [](const SuggestionRow& row) {
        return row.sku == QLatin1String("CUP") && row.apart == ApartReason::NeverCounted && !row.available;
    });
    QVERIFY(shown);
}

void TestReplenishmentService::setsApartWhatNobodySells() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    const SuggestionRow jar = shop.line(QStringLiteral("JAR"));
    QVERIFY(jar.id);
    QVERIFY(jar.apart == ApartReason::NoSupplier);
    QVERIFY(!jar.included);
    ReplenishmentService service(shop.warehouse());
    QCOMPARE(service.setIncluded({jar.id}, true).error().code, ErrorCode::RequiredFieldEmpty);
}

void TestReplenishmentService::givesTheSameRowsEachTime() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    ReplenishmentService service(shop.warehouse());
    const QStringList first = textOf(*service.openRows());
    const SuggestionId id = shop.line(QStringLiteral("TEA")).id;
    for (int run = 0; run < 3; ++run) {
        QVERIFY(shop.suggest().ok());
        QCOMPARE(textOf(*service.openRows()), first);
    }
    QCOMPARE(shop.line(QStringLiteral("TEA")).id, id); // nothing changed, so nothing was replaced
}

void TestReplenishmentService::keepsWhatAPersonTouched() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    ReplenishmentService service(shop.warehouse());
    const SuggestionRow before = shop.line(QStringLiteral("TEA"));
    QVERIFY(service.setQuantity(before.id, Quantity{120}, QStringLiteral("feast")).ok());
    QVERIFY(service.setNote(before.id, QStringLiteral("no lids")).ok());
    QVERIFY(shop.suggest().ok());
    const SuggestionRow after = shop.line(QStringLiteral("TEA"));
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.quantity.value, 120);
    QCOMPARE(after.proposed, before.proposed);
    QCOMPARE(after.overrideReason, QStringLiteral("feast"));
    QCOMPARE(after.note, QStringLiteral("no lids"));
    QVERIFY(after.touched && after.version > before.version);
    QCOMPARE(service.setQuantity(before.id, Quantity{-1}).error().code, ErrorCode::NegativeQuantity);
}

void TestReplenishmentService::wakesAndSnoozes() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    ReplenishmentService service(shop.warehouse());
    const SuggestionId id = shop.line(QStringLiteral("TEA")).id;
    QVERIFY(service.snooze({id}, shop.today() + 3).ok());
    QCOMPARE(shop.suggest()->snoozed, 1);
    QCOMPARE(OrderApprovalService(shop.warehouse()).preview()->lines, 0);
    QVERIFY(service.snooze({id}, std::nullopt).ok());
    QCOMPARE(OrderApprovalService(shop.warehouse()).preview()->lines, 1);
}

void TestReplenishmentService::movesALineToAnotherSupplier() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    shop.take(ImportKind::Terms, "supplier,sku,price,breaks\nF,TEA,1.50,10:1.40\n");
    ReplenishmentService service(shop.warehouse());
    const SuggestionRow before = shop.line(QStringLiteral("TEA"));
    const auto found = shop.warehouse().read([&](const Database& database) -> Result<SupplierId> {
        Statement row = database.query("SELECT id FROM supplier WHERE code = 'F'");
        return row.next() ? Result<SupplierId>(SupplierId{row.integer(0)}) : Error{};
    });
    const SupplierId fast = *found;
    QVERIFY(service.moveToSupplier(before.id, fast, Quantity{10}).ok());
    std::int64_t here = 0;
    std::int64_t there = 0;
    const auto moved = service.openRows();
    for (const SuggestionRow& row : *moved) {
        here += row.id == before.id ? row.quantity.value : 0;
        if (row.supplier == fast) {
            there = row.quantity.value;
            QCOMPARE(row.price, std::optional(UnitPrice{14'000})); // the break at 10
        }
    }
    QCOMPARE(there, 10);
    QCOMPARE(here, before.quantity.value - 10);
    QVERIFY(shop.suggest().ok());
    const auto rows = service.openRows();
    QCOMPARE(std::ranges::count(*rows, QStringLiteral("TEA"), &SuggestionRow::sku), 2); // both stay, none is added
}

void TestReplenishmentService::addsAnItemByHand() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    shop.take(ImportKind::Terms, "supplier,sku,price\nS,CUP,2.00\n");
    ReplenishmentService service(shop.warehouse());
    const SuggestionRow tea = shop.line(QStringLiteral("TEA"));
    const auto cups = StockQueries(shop.warehouse()).stock({QStringLiteral("CUP"), {}, {}, {}, {}});
    QCOMPARE(cups->size(), std::size_t{1});
    const auto added = service.addItem(cups->front().item, tea.supplier, Quantity{6});
    QVERIFY(added.ok());
    QVERIFY(shop.suggest().ok());
    const SuggestionRow cup = shop.line(QStringLiteral("CUP"));
    QCOMPARE(std::vector{cup.id}, added->lines);
    QVERIFY(cup.added && cup.included);
    QVERIFY(!cup.available); // never counted
    QCOMPARE(cup.cost, std::optional(Money{1200}));
    const auto jar = shop.line(QStringLiteral("JAR"));
    QCOMPARE(service.addItem(jar.item, tea.supplier, Quantity{6}).error().code, ErrorCode::RequiredFieldEmpty);
}

void TestReplenishmentService::refusesToIncludeALineAboveTheLimit() {
    PlanningWarehouse shop;
    Status set = shop.warehouse().write({QStringLiteral("test"), {}, {}}, [](Transaction& transaction) {
        return transaction.execute("INSERT INTO setting (key, value) VALUES ('approval_limit', '5')");
    });
    QVERIFY(set.ok());
    QVERIFY(shop.suggest().ok());
    const SuggestionRow tea = shop.line(QStringLiteral("TEA"));
    QVERIFY(tea.apart == ApartReason::OverLimit); // a dozen costs 12.00
    QVERIFY(!tea.included);
    ReplenishmentService service(shop.warehouse());
    QCOMPARE(service.setIncluded({tea.id}, true).error().code, ErrorCode::OverLimit);
    QCOMPARE(OrderApprovalService(shop.warehouse()).preview()->overLimit, 1);
    QCOMPARE(OrderApprovalService(shop.warehouse()).preview()->lines, 0);
}

void TestReplenishmentService::setsApartWhatRestsOnOldSales() {
    PlanningWarehouse shop;
    const CalendarDay later = shop.today() + 8; // sales end 8 days before its yesterday
    const auto summary = ReplenishmentService(shop.warehouse()).suggest({later, {}});
    QVERIFY(summary.ok());
    QCOMPARE(summary->dataAgeDays, 8);
    QCOMPARE(summary->included, 0);
    const SuggestionRow tea = shop.line(QStringLiteral("TEA"));
    QVERIFY(tea.apart == ApartReason::StaleData && tea.quantity.value > 0);
}

void TestReplenishmentService::sortsItemsIntoClassesBySales() {
    PlanningWarehouse shop;
    // A day: CUP 2 × 8 = 16, TEA 4 × 3 = 12, JAR 3 × 2 = 6 of 34. JAR begins at 82 %, MUG sells nothing.
    shop.take(ImportKind::Items, "sku,name,price\nCUP,Cup,8.00\nMUG,Mug,4.00\n");
    CatalogueService catalogue(shop.warehouse());
    std::vector<Item> items;
    for (const char* sku : {"TEA", "CUP", "JAR", "MUG"}) {
        items.push_back(*catalogue.findItem(QString::fromLatin1(sku)));
    }
    Status read = shop.warehouse().read([&](const Database& database) -> Status {
        const auto classes = abcClasses(database, items, shop.today());
        if (!classes.ok()) {
            return classes.error();
        }
        QStringList found;
        for (const Item& item : items) {
            found += item.sku + QChar(u'A' + static_cast<int>(classes->value(item.id)));
        }
        const QStringList expected{QStringLiteral("TEAA"), QStringLiteral("CUPA"), QStringLiteral("JARB"),
                                   QStringLiteral("MUGC")};
        return found == expected ? Status() : Error{ErrorCode::Invalid, {found.join(u' ').toStdString()}, {}};
    });
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().args.front().c_str());
}

void TestReplenishmentService::aimsAtTheServiceLevelOfTheClass() {
    PlanningWarehouse shop;
    SettingsService settings(shop.warehouse());
    WarehouseSettings wanted = *settings.settings();
    for (const OrderGoal goal : {OrderGoal::CycleService, OrderGoal::FillRate}) {
        Quantity lower;
        for (const double level : {60.0, 99.5}) {
            wanted.orderGoal = goal;
            wanted.serviceLevels = {level, 50, 50};
            QVERIFY(settings.save(wanted).ok());
            QCOMPARE(settings.settings()->serviceLevels, wanted.serviceLevels);
            QVERIFY(shop.suggest().ok());
            const SuggestionReasons why = shop.line(QStringLiteral("TEA")).reasons; // class A
            QVERIFY(why.goal == goal);
            QCOMPARE(why.serviceLevel, level / 100);
            QVERIFY(why.need >= lower);
            lower = why.need;
        }
    }
    wanted.orderGoal = OrderGoal::Economics;
    QVERIFY(settings.save(wanted).ok());
    QVERIFY(shop.suggest().ok());
    QVERIFY(shop.line(QStringLiteral("TEA")).reasons.goal == OrderGoal::Economics);
}

QTEST_GUILESS_MAIN(TestReplenishmentService)
#include "tst_replenishmentservice.moc"
