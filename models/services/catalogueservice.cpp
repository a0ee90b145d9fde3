#include "catalogueservice.h"

#include "cataloguejson.h"
#include "cataloguereader.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "orderreader.h"
#include "suppliermeasures.h"
#include "supplierrecord.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <numeric>

namespace qm {

namespace {

SupplierRow* rowOf(std::vector<SupplierRow>& rows, SupplierId id) {
    const auto found = std::ranges::find_if(rows, [&](const SupplierRow& row) { return row.supplier.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

void addOrders(std::vector<SupplierRow>& rows, const std::vector<PurchaseOrder>& orders) {
    for (const PurchaseOrder& order : orders) {
        if (SupplierRow* row = rowOf(rows, order.head.supplier)) {
            ++row->openOrders;
            row->lateOrders += order.head.daysLate > 0 ? 1 : 0;
            row->openAmount += order.head.amount - order.head.received;
        }
    }
}

void addMeasures(std::vector<SupplierRow>& rows, const QHash<SupplierId, SupplierMeasures>& measures) {
    for (SupplierRow& row : rows) {
        const SupplierMeasures own = measures.value(row.supplier.id);
        row.deliveries = own.deliveries;
        row.leadTimes = own.leadTimes;
        row.onTimeShare = own.onTimeShare;
        row.fillShare = own.fillShare;
        if (!own.leadTimes.empty()) {
            row.measuredLeadTimeDays = std::accumulate(own.leadTimes.begin(), own.leadTimes.end(), 0.0) /
                                       static_cast<double>(own.leadTimes.size());
        }
    }
}

Result<TermId> writeTerm(Transaction& transaction, const SupplierTerm& term) {
    QJsonObject before;
    auto known = readTerms(transaction.database(), {term.item, term.supplier, {}});
    if (!known.ok()) {
        return known.error();
    }
    for (const SupplierTerm& old : *known) {
        if (old.id == term.id || old.validFrom == term.validFrom) {
            before = termJson(old);
        }
    }
    auto stored = storeTerm(transaction, term);
    if (!stored.ok()) {
        return stored;
    }
    const Status recorded =
        recordChange(transaction, QStringLiteral("supplier_term"), stored->value,
                     before.isEmpty() ? QStringLiteral("create") : QStringLiteral("update"), before, termJson(term));
    return recorded.ok() ? stored : Result<TermId>(recorded.error());
}

} // namespace

Result<Item> CatalogueService::item(ItemId id) const {
    return m_warehouse.read([&](const Database& database) { return readItem(database, id); });
}

Result<Item> CatalogueService::findItem(const QString& code) const {
    return m_warehouse.read([&](const Database& database) -> Result<Item> {
        auto id = findItemId(database, code);
        if (!id.ok()) {
            return id.error();
        }
        return readItem(database, *id);
    });
}

Result<ItemId> CatalogueService::saveItem(const Item& item) {
    ItemId saved;
    Status done = m_warehouse.write({QStringLiteral("item"), {}, {}}, [&](Transaction& transaction) -> Status {
        QJsonObject before;
        if (item.id) {
            auto known = readItem(transaction.database(), item.id);
            if (!known.ok()) {
                return known.error();
            }
            before = itemJson(*known);
        }
        auto stored = storeItem(transaction, item, m_warehouse.today());
        if (!stored.ok()) {
            return stored.error();
        }
        saved = *stored;
        return recordChange(transaction, QStringLiteral("item"), saved.value,
                            item.id ? QStringLiteral("update") : QStringLiteral("create"), before, itemJson(item));
    });
    if (!done.ok()) {
        return done.error();
    }
    return saved;
}

Result<std::vector<ChangeRow>> CatalogueService::itemChanges(ItemId id) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<ChangeRow>> {
        auto entries = readAudit(database, QStringLiteral("item"), id.value);
        if (!entries.ok()) {
            return entries.error();
        }
        std::vector<ChangeRow> rows;
        for (const AuditEntry& entry : *entries) {
            for (ChangeRow& row : changeRows(entry.before, entry.after)) {
                row.recordedAt = entry.recordedAt;
                row.user = entry.user;
                rows.push_back(std::move(row));
            }
        }
        return rows;
    });
}

Result<std::vector<SupplierRow>> CatalogueService::suppliers(const QString& text) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<SupplierRow>> {
        auto suppliers = readSuppliers(database, text);
        auto counts = readItemCounts(database, today);
        auto measures = measureSuppliers(database, today + 1);
        auto orders = readOrders(database, {today, {}, {}, {}, {}, true});
        for (const Error* error :
             {suppliers.ok() ? nullptr : &suppliers.error(), counts.ok() ? nullptr : &counts.error(),
              measures.ok() ? nullptr : &measures.error(), orders.ok() ? nullptr : &orders.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        std::vector<SupplierRow> rows;
        for (Supplier& supplier : *suppliers) {
            SupplierRow& row = rows.emplace_back();
            row.supplier = std::move(supplier);
        }
        for (const auto& [id, items] : *counts) {
            if (SupplierRow* row = rowOf(rows, id)) {
                row->items = items;
            }
        }
        addOrders(rows, *orders);
        addMeasures(rows, *measures);
        return rows;
    });
}

Result<Supplier> CatalogueService::supplier(SupplierId id) const {
    return m_warehouse.read([&](const Database& database) { return readSupplier(database, id); });
}

Result<SupplierId> CatalogueService::saveSupplier(const Supplier& supplier) {
    SupplierId saved;
    Status done = m_warehouse.write({QStringLiteral("supplier"), {}, {}}, [&](Transaction& transaction) -> Status {
        QJsonObject before;
        if (supplier.id) {
            auto known = readSupplier(transaction.database(), supplier.id);
            if (!known.ok()) {
                return known.error();
            }
            before = supplierJson(*known);
        }
        auto stored = storeSupplier(transaction, supplier);
        if (!stored.ok()) {
            return stored.error();
        }
        saved = *stored;
        return recordChange(transaction, QStringLiteral("supplier"), saved.value,
                            supplier.id ? QStringLiteral("update") : QStringLiteral("create"), before,
                            supplierJson(supplier));
    });
    if (!done.ok()) {
        return done.error();
    }
    return saved;
}

Result<std::vector<SupplierTerm>> CatalogueService::termsOfItem(ItemId id) const {
    return m_warehouse.read([&](const Database& database) { return readTerms(database, {id, {}, {}}); });
}

Result<std::vector<SupplierTerm>> CatalogueService::termsOfSupplier(SupplierId id) const {
    return m_warehouse.read([&](const Database& database) { return readTerms(database, {{}, id, {}}); });
}

Result<std::vector<TermId>> CatalogueService::saveTerms(const std::vector<SupplierTerm>& terms) {
    std::vector<TermId> saved;
    Status done = m_warehouse.write({QStringLiteral("terms"), {}, {}}, [&](Transaction& transaction) -> Status {
        saved.clear();
        for (const SupplierTerm& term : terms) {
            auto stored = writeTerm(transaction, term);
            if (!stored.ok()) {
                return stored.error();
            }
            saved.push_back(*stored);
        }
        return {};
    });
    if (!done.ok()) {
        return done.error();
    }
    return saved;
}

Result<TermId> CatalogueService::saveTerm(const SupplierTerm& term) {
    const auto saved = saveTerms({term});
    return saved.ok() ? Result<TermId>(saved->front()) : Result<TermId>(saved.error());
}

Status CatalogueService::removeTerm(TermId id) {
    return m_warehouse.write({QStringLiteral("terms"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto all = readTerms(transaction.database(), {});
        if (!all.ok()) {
            return all.error();
        }
        const auto known = std::ranges::find(*all, id, &SupplierTerm::id);
        if (known == all->end()) {
            return Error{ErrorCode::Conflict, {std::to_string(id.value)}, {}};
        }
        if (Status removed = deleteTerm(transaction, id); !removed.ok()) {
            return removed;
        }
        return recordChange(transaction, QStringLiteral("supplier_term"), id.value, QStringLiteral("delete"),
                            termJson(*known), {});
    });
}

Result<std::vector<SearchHit>> CatalogueService::search(const QString& text, int limit) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<SearchHit>> {
        auto found = searchCatalogue(database, text, limit);
        if (!found.ok()) {
            return found.error();
        }
        std::vector<SearchHit> hits;
        for (const CatalogueHit& hit : *found) {
            hits.push_back({static_cast<SearchHit::Kind>(hit.kind), hit.id, hit.title, hit.detail});
        }
        return hits;
    });
}

} // namespace qm
