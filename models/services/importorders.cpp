#include "cataloguereader.h"
#include "codekey.h"
#include "importlookup.h"
#include "orderreader.h"
#include "orderwriter.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

namespace {

struct PlannedOrder {
    NewOrder order;
    std::vector<std::int64_t> rows; ///< of the file, one for each line
};

class OrderTaking {
public:
    OrderTaking(Transaction& transaction, ImportSession& session, const ImportLookup& names)
        : m_transaction(transaction), m_session(session), m_names(names), m_today(session.warehouse.today()) {}

    Status load() {
        const auto suppliers = readSuppliers(m_transaction.database());
        if (!suppliers.ok()) {
            return suppliers.error();
        }
        for (const Supplier& supplier : *suppliers) {
            m_suppliers.insert(codeKey(supplier.code), supplier);
        }
        return {};
    }

    Result<bool> take(const OrderRecord& record, RowRefusal& refusal) {
        const Supplier supplier = m_suppliers.value(codeKey(QString::fromStdString(record.supplier)));
        if (!supplier.id) {
            refusal = {"supplier", {ErrorCode::UnknownSupplier, {record.supplier}, {}}};
            return false;
        }
        const Item* item = m_names.item(record.sku, refusal);
        const LocationId place = item != nullptr ? m_names.place(record.location, refusal) : LocationId{};
        const auto quantity =
            place ? ImportLookup::quantity("quantity", record.quantity, *item, refusal) : std::optional<Quantity>();
        if (!quantity) {
            return false;
        }
        if (record.price && *record.price == 0) {
            refusal = {"price", {ErrorCode::ZeroPrice, {}, {}}};
            return false;
        }
        const CalendarDay ordered = record.ordered.value_or(m_today);
        if (ordered > m_today) {
            refusal = {"ordered", {ErrorCode::DayInFuture, {ordered.toIso()}, {}}};
            return false;
        }
        const QString key = codeKey(QString::fromStdString(record.number));
        const auto [entry, added] = m_byNumber.try_emplace(key, m_orders.size());
        if (added) {
            NewOrder order;
            order.number = QString::fromStdString(record.number);
            order.supplier = supplier.id;
            order.location = place;
            order.currency = supplier.currency;
            order.ordered = ordered;
            m_orders.push_back({order, {}});
        }
        PlannedOrder& planned = m_orders[entry->second];
        if (planned.order.supplier != supplier.id) {
            refusal = {"supplier", {ErrorCode::DocumentDiffers, {record.number}, {}}};
            return false;
        }
        if (planned.order.location != place) {
            refusal = {"location", {ErrorCode::DocumentDiffers, {record.number}, {}}};
            return false;
        }
        return addLine(planned, record, *item, *quantity);
    }

    /// Leaves out orders that are there with the same lines; rejects the rows of those that differ.
    Status compare() {
        std::vector<PlannedOrder> fresh;
        for (PlannedOrder& planned : m_orders) {
            const auto id = findOrderId(m_transaction.database(), planned.order.number);
            if (!id.ok() && id.error().code != ErrorCode::UnknownOrder) {
                return id.error();
            }
            if (!id.ok()) {
                m_session.result.posted += static_cast<std::int64_t>(planned.rows.size());
                fresh.push_back(std::move(planned));
                continue;
            }
            const auto known = readOrders(m_transaction.database(), {m_today, {}, *id, {}, {}, false});
            if (!known.ok()) {
                return known.error();
            }
            if (known->empty() || sameLines(known->front(), planned.order)) {
                continue;
            }
            const std::string number = planned.order.number.toStdString();
            for (const std::int64_t row : planned.rows) {
                m_session.reject(row, "number", number, {ErrorCode::DocumentDiffers, {number}, {}});
            }
        }
        m_orders = std::move(fresh);
        return {};
    }

    Status post(std::int64_t) {
        for (const PlannedOrder& planned : m_orders) {
            const auto inserted = insertOrder(m_transaction, planned.order);
            if (!inserted.ok()) {
                return inserted.error();
            }
            const CalendarDay day = planned.order.ordered;
            for (const OrderState state : {OrderState::Approved, OrderState::Sent}) {
                if (const Status stepped = stepOrder(m_transaction, inserted->id, state, day); !stepped.ok()) {
                    return stepped;
                }
            }
            if (const Status sent = markOrderSent(m_transaction, inserted->id, day, QStringLiteral("import"));
                !sent.ok()) {
                return sent;
            }
        }
        return {};
    }

private:
    using Line = std::tuple<ItemId, Quantity>;

    Result<bool> addLine(PlannedOrder& planned, const OrderRecord& record, const Item& item, Quantity quantity) {
        const auto terms =
            readTerms(m_transaction.database(), {item.id, planned.order.supplier, planned.order.ordered});
        if (!terms.ok()) {
            return terms.error();
        }
        NewOrderLine line;
        line.item = item.id;
        line.quantity = quantity;
        line.taxRate = item.taxRate;
        line.expected = record.expected;
        if (!terms->empty()) {
            const SupplierTerm& term = terms->back();
            line.price = term.price;
            line.pack = term.pack;
            line.supplierSku = term.supplierSku;
            line.supplierName = term.supplierItemName;
        }
        if (record.price) {
            line.price = UnitPrice{*record.price};
        }
        planned.order.lines.push_back(line);
        planned.rows.push_back(record.row);
        if (record.expected && (!planned.order.expected || *record.expected < *planned.order.expected)) {
            planned.order.expected = record.expected;
        }
        return true;
    }

    static bool sameLines(const PurchaseOrder& known, const NewOrder& planned) {
        std::vector<Line> there;
        std::vector<Line> here;
        for (const PurchaseOrderLine& line : known.lines) {
            there.emplace_back(line.item, line.quantity);
        }
        for (const NewOrderLine& line : planned.lines) {
            here.emplace_back(line.item, line.quantity);
        }
        std::sort(there.begin(), there.end());
        std::sort(here.begin(), here.end());
        return there == here && known.head.supplier == planned.supplier;
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    const ImportLookup& m_names;
    CalendarDay m_today;
    QHash<QString, Supplier> m_suppliers;
    std::map<QString, std::size_t> m_byNumber;
    std::vector<PlannedOrder> m_orders;
};

} // namespace

Status importOrders(Transaction& transaction, ImportSession& session) {
    const auto names = ImportLookup::load(transaction.database(), session);
    if (!names.ok()) {
        return names.error();
    }
    OrderTaking taking(transaction, session, *names);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<OrderRecord>(transaction, session, taking);
}

} // namespace qm
