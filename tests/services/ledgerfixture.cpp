#include "ledgerfixture.h"

#include "locationrepository.h"

namespace qm {

namespace {

constexpr Sql kAddItem = "INSERT INTO item (sku, sku_key, name, name_key) VALUES (?1, lower(?1), ?1, lower(?1))";
constexpr Sql kRecord = "SELECT coalesce(sum(on_hand), 0) FROM balance WHERE item_id = ?1 AND location_id = ?2";
constexpr Sql kLotRecord = "SELECT coalesce(sum(b.on_hand), 0) FROM balance AS b JOIN lot AS l ON l.id = b.lot_id "
                           "WHERE b.item_id = ?1 AND b.location_id = ?2 AND l.code = ?3";
constexpr Sql kSumOf = "SELECT coalesce(sum(quantity), 0) FROM movement WHERE document_id = ?1";
constexpr Sql kAnomalies = "SELECT count(*) FROM anomaly WHERE kind = ?1 AND closed_by IS NULL";

/// A fixture that cannot do its part is a broken test.
template <typename T>
T must(Result<T> result) {
    if (!result.ok()) {
        qFatal("fixture: error %d %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    }
    return std::move(result).value();
}

} // namespace

LedgerFixture::LedgerFixture() {
    NewWarehouse start;
    start.currency = QStringLiteral("EUR");
    WarehouseOptions options;
    options.clock = [] { return QDateTime(QDate(2024, 3, 31), QTime(12, 0), Qt::UTC); };
    m_warehouse = must(Warehouse::create(m_folder.filePath(QStringLiteral("stock.qm")), start, options));
}

ItemId LedgerFixture::addItem(const QString& sku) {
    ItemId item;
    const Status done = m_warehouse->write({QStringLiteral("item"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto id = transaction.insert(kAddItem, sku);
        item = ItemId{id.ok() ? *id : 0};
        return id.ok() ? Status() : Status(id.error());
    });
    return done.ok() ? item : ItemId{};
}

LocationId LedgerFixture::addBin(const QString& code, LocationId parent) {
    LocationId place;
    const Status done = m_warehouse->write({QStringLiteral("place"), {}, {}}, [&](Transaction& transaction) -> Status {
        Location location;
        location.code = code;
        location.name = code;
        location.parent = parent;
        location.kind = LocationKind::Bin;
        const auto id = locationrepository::insert(transaction, location);
        place = id.ok() ? *id : LocationId{};
        return id.ok() ? Status() : Status(id.error());
    });
    return done.ok() ? place : LocationId{};
}

Status LedgerFixture::post(const std::function<Status(Ledger&)>& work) {
    return m_warehouse->write({QStringLiteral("post"), {}, {}}, [&](Transaction& transaction) -> Status {
        Ledger ledger(transaction);
        if (Status done = work(ledger); !done.ok()) {
            return done;
        }
        return ledger.settle();
    });
}

DocumentId LedgerFixture::sale(ItemId item, LocationId place, Moment moment, std::int64_t quantity,
                               const QString& number, bool timed, const QString& till) {
    SalesDocument document;
    document.number = number;
    document.location = place;
    document.till = till;
    document.moment = moment;
    document.timed = timed;
    document.lines.push_back({item, {quantity}, UnitPrice{10'000}, {}});
    DocumentId id;
    const Status done = post([&](Ledger& ledger) -> Status {
        id = must(ledger.addSales(document));
        return {};
    });
    return done.ok() ? id : must(Result<DocumentId>(done.error()));
}

DocumentId LedgerFixture::count(ItemId item, LocationId place, Moment moment, std::int64_t counted,
                                const std::map<QString, std::int64_t>& lastReceipts, const LotName& lot) {
    CountDocument document;
    document.location = place;
    document.moment = moment;
    document.lastReceipts = lastReceipts;
    document.lines.push_back({item, lot, {counted}, {}});
    DocumentId id;
    const Status done = post([&](Ledger& ledger) -> Status {
        id = must(ledger.addCount(document));
        return {};
    });
    return done.ok() ? id : must(Result<DocumentId>(done.error()));
}

DocumentId LedgerFixture::receipt(ItemId item, LocationId place, Moment moment, std::int64_t quantity,
                                  const LotName& lot) {
    ReceiptDocument document;
    document.location = place;
    document.moment = moment;
    ReceivedEntry entry;
    entry.item = item;
    entry.lot = lot;
    entry.quantity = {quantity};
    document.lines.push_back(entry);
    DocumentId id;
    const Status done = post([&](Ledger& ledger) -> Status {
        id = must(ledger.addReceipt(document));
        return {};
    });
    return done.ok() ? id : must(Result<DocumentId>(done.error()));
}

Status LedgerFixture::reverse(DocumentId document) {
    return post([&](Ledger& ledger) -> Status {
        const auto id = ledger.reverse(document, QStringLiteral("mistake"));
        return id.ok() ? Status() : Status(id.error());
    });
}

std::int64_t LedgerFixture::record(ItemId item, LocationId place, const std::optional<QString>& lot) {
    return must(m_warehouse->read([&](const Database& database) -> Result<std::int64_t> {
        Statement row = lot ? database.query(kLotRecord, item, place, *lot) : database.query(kRecord, item, place);
        return row.next() ? Result<std::int64_t>(row.integer(0)) : Result<std::int64_t>(row.status().error());
    }));
}

std::optional<std::int64_t> LedgerFixture::onHand(ItemId item, LocationId place, std::optional<CalendarDay> opening) {
    return must(m_warehouse->read([&](const Database& database) -> Result<std::optional<std::int64_t>> {
        const auto stocks = itemStocks(database, {opening, place, item}, opening.value_or(day(31)));
        if (!stocks.ok()) {
            return stocks.error();
        }
        const auto stock = stocks->find(item);
        if (stock == stocks->end() || !stock->second.onHand) {
            return std::optional<std::int64_t>();
        }
        return std::optional<std::int64_t>(stock->second.onHand->value);
    }));
}

std::int64_t LedgerFixture::number(Sql sql) {
    return must(m_warehouse->read([&](const Database& database) -> Result<std::int64_t> {
        Statement row = database.query(sql);
        return row.next() ? Result<std::int64_t>(row.integer(0)) : Result<std::int64_t>(row.status().error());
    }));
}

std::int64_t LedgerFixture::sumOf(DocumentId document) {
    return must(m_warehouse->read([&](const Database& database) -> Result<std::int64_t> {
        Statement row = database.query(kSumOf, document);
        return row.next() ? Result<std::int64_t>(row.integer(0)) : Result<std::int64_t>(row.status().error());
    }));
}

int LedgerFixture::anomalies(const char* kind) {
    return must(m_warehouse->read([&](const Database& database) -> Result<int> {
        Statement row = database.query(kAnomalies, kind);
        return row.next() ? Result<int>(row.smallInteger(0)) : Result<int>(row.status().error());
    }));
}

} // namespace qm
