#include "cataloguejson.h"
#include "cataloguereader.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "codekey.h"
#include "importlookup.h"
#include "importrepository.h"
#include "ledger.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <QSet>

namespace qm {

namespace {

std::optional<ItemStatus> statusOf(const std::string& text) {
    const QString word = codeKey(QString::fromStdString(text)).remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (word == QLatin1String("new")) {
        return ItemStatus::New;
    }
    if (word == QLatin1String("active")) {
        return ItemStatus::Active;
    }
    if (word == QLatin1String("phaseout")) {
        return ItemStatus::PhaseOut;
    }
    return word == QLatin1String("blocked") ? std::optional(ItemStatus::Blocked) : std::nullopt;
}

void setText(QString& field, const std::string& text) {
    if (!text.empty()) {
        field = QString::fromStdString(text);
    }
}

/// Lays what the row says over what is known; empty fields change nothing. The status is looked at by itself.
void lay(const ItemRecord& record, Item& item) {
    setText(item.name, record.name);
    setText(item.category, record.category);
    setText(item.unit, record.unit);
    item.decimals = record.decimals ? static_cast<int>(*record.decimals) : item.decimals;
    if (record.price) {
        item.price = UnitPrice{*record.price};
    }
    if (record.cost) {
        item.cost = UnitPrice{*record.cost};
    }
    item.taxRate = record.taxRate ? static_cast<int>(*record.taxRate) : item.taxRate;
    item.priceIncludesTax = record.priceIncludesTax.value_or(item.priceIncludesTax);
    if (record.shelfLifeDays) {
        item.shelfLifeDays = static_cast<int>(*record.shelfLifeDays);
    }
    const QString barcode = QString::fromStdString(record.barcode);
    if (!barcode.isEmpty() && std::find(item.barcodes.begin(), item.barcodes.end(), barcode) == item.barcodes.end()) {
        item.barcodes.push_back(barcode);
    }
}

class ItemTaking {
public:
    ItemTaking(Transaction& transaction, ImportSession& session)
        : m_transaction(transaction), m_session(session), m_ledger(transaction) {}

    Status load() {
        const auto items = importrepository::items(m_transaction.database());
        if (!items.ok()) {
            return items.error();
        }
        for (const importrepository::KnownItem& item : *items) {
            m_known.insert(QString::fromStdString(item.key), item.id);
        }
        return {};
    }

    Result<bool> take(const ItemRecord& record, RowRefusal& refusal) {
        const QString key = codeKey(QString::fromStdString(record.sku));
        if (m_seen.contains(key)) {
            refusal = {"sku", {ErrorCode::DuplicateSku, {record.sku}, {}}};
            return false;
        }
        m_seen.insert(key);
        Item before;
        if (const ItemId id = m_known.value(key)) {
            auto known = readItem(m_transaction.database(), id);
            if (!known.ok()) {
                return known.error();
            }
            before = std::move(*known);
        } else {
            before.sku = QString::fromStdString(record.sku);
            before.name = before.sku;
            before.unit = QStringLiteral("piece");
        }
        Item item = before;
        lay(record, item);
        if (!record.status.empty()) {
            const std::optional<ItemStatus> status = statusOf(record.status);
            if (!status) {
                refusal = {"status", {ErrorCode::Invalid, {"status", record.status}, {}}};
                return false;
            }
            item.status = *status;
        }
        return store(before, item, refusal);
    }

    /// Rows are written as they come.
    Status compare() { return {}; }
    Status post(std::int64_t) { return m_ledger.settle(); }

private:
    Result<bool> store(const Item& before, const Item& item, RowRefusal& refusal) {
        if (item.id && itemJson(before) == itemJson(item)) {
            return true;
        }
        if (item.id && item.decimals != before.decimals) {
            const auto moved = importrepository::hasHistory(m_transaction.database(), item.id);
            if (!moved.ok()) {
                return moved.error();
            }
            if (*moved) {
                refusal = {"decimals", {ErrorCode::NotAllowed, {"decimals"}, {}}};
                return false;
            }
        }
        for (const QString& barcode : item.barcodes) {
            const auto owner = importrepository::barcodeOwner(m_transaction.database(), barcode);
            if (!owner.ok()) {
                return owner.error();
            }
            if (*owner && *owner != item.id) {
                refusal = {"barcode", {ErrorCode::DuplicateCode, {barcode.toStdString()}, {}}};
                return false;
            }
        }
        const CalendarDay today = m_session.warehouse.today();
        const auto id = storeItem(m_transaction, item, today);
        if (!id.ok()) {
            return id.error();
        }
        ++m_session.result.posted;
        const QString action = item.id ? QStringLiteral("update") : QStringLiteral("create");
        const Status recorded = recordChange(m_transaction, QStringLiteral("item"), id->value, action,
                                             item.id ? itemJson(before) : QJsonObject(), itemJson(item));
        if (!recorded.ok()) {
            return recorded.error();
        }
        const bool becomesNew = item.status == ItemStatus::New && (!item.id || before.status != ItemStatus::New);
        if (becomesNew) {
            if (const Status begun = m_ledger.beginAsCountedZero(*id, today); !begun.ok()) {
                return begun.error();
            }
        }
        return true;
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    Ledger m_ledger;
    QHash<QString, ItemId> m_known;
    QSet<QString> m_seen;
};

} // namespace

Status importItems(Transaction& transaction, ImportSession& session) {
    ItemTaking taking(transaction, session);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<ItemRecord>(transaction, session, taking);
}

} // namespace qm
