#include "codekey.h"
#include "customerstore.h"
#include "importlookup.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

namespace {

struct PlannedSalesOrder {
    SalesOrder order;
    std::vector<std::int64_t> rows; ///< of the file, one for each line
};

class SalesOrderTaking {
public:
    SalesOrderTaking(Transaction& transaction, ImportSession& session, const ImportLookup& names)
        : m_transaction(transaction), m_session(session), m_names(names), m_today(session.warehouse.today()) {}

    Status load() {
        const auto customers = readCustomers(m_transaction.database());
        if (!customers.ok()) {
            return customers.error();
        }
        for (const Customer& customer : *customers) {
            m_customers.insert(codeKey(customer.code), customer.id);
        }
        return {};
    }

    Result<bool> take(const SalesOrderRecord& record, RowRefusal& refusal) {
        const CustomerId customer = m_customers.value(codeKey(QString::fromStdString(record.customer)));
        if (!customer) {
            refusal = {"customer", {ErrorCode::UnknownCustomer, {record.customer}, {}}};
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
        if (record.ordered.value_or(m_today) > m_today) {
            refusal = {"ordered", {ErrorCode::DayInFuture, {record.ordered->toIso()}, {}}};
            return false;
        }
        PlannedSalesOrder& planned = plannedOf(record, customer, place);
        SalesOrderRow& head = planned.order.head;
        if (head.customer != customer || head.location != place) {
            refusal = {head.customer != customer ? "customer" : "location",
                       {ErrorCode::DocumentDiffers, {record.number}, {}}};
            return false;
        }
        layHead(record, head);
        SalesOrderLine line;
        line.item = item->id;
        line.quantity = *quantity;
        line.price = record.price ? std::optional(UnitPrice{*record.price}) : item->price;
        line.price = line.price && line.price->tenThousandths > 0 ? line.price : std::nullopt;
        line.priceIncludesTax = item->priceIncludesTax;
        line.taxRate = item->taxRate;
        planned.order.lines.push_back(line);
        planned.rows.push_back(record.row);
        return true;
    }

    /// Leaves out orders that are there with the same lines; rejects the rows of those that differ.
    Status compare() {
        std::vector<PlannedSalesOrder> fresh;
        for (PlannedSalesOrder& planned : m_orders) {
            const auto id = findSalesOrderId(m_transaction.database(), planned.order.head.number);
            if (!id.ok() && id.error().code != ErrorCode::UnknownOrder) {
                return id.error();
            }
            if (!id.ok()) {
                m_session.result.posted += static_cast<std::int64_t>(planned.rows.size());
                fresh.push_back(std::move(planned));
                continue;
            }
            const auto known = readSalesOrder(m_transaction.database(), *id, m_today);
            if (!known.ok()) {
                return known.error();
            }
            if (isSame(*known, planned.order)) {
                continue;
            }
            const std::string number = planned.order.head.number.toStdString();
            for (const std::int64_t row : planned.rows) {
                m_session.reject(row, "number", number, {ErrorCode::DocumentDiffers, {number}, {}});
            }
        }
        m_orders = std::move(fresh);
        return {};
    }

    Status post(std::int64_t) {
        for (const PlannedSalesOrder& planned : m_orders) {
            if (const auto added = addSalesOrder(m_transaction, planned.order); !added.ok()) {
                return added.error();
            }
        }
        return {};
    }

private:
    PlannedSalesOrder& plannedOf(const SalesOrderRecord& record, CustomerId customer, LocationId place) {
        const QString number = QString::fromStdString(record.number);
        const auto [entry, added] = m_byNumber.try_emplace(codeKey(number), m_orders.size());
        if (added) {
            PlannedSalesOrder planned;
            planned.order.head.number = number;
            planned.order.head.customer = customer;
            planned.order.head.location = place;
            planned.order.head.currency = m_session.warehouse.currency();
            planned.order.head.ordered = record.ordered.value_or(m_today);
            m_orders.push_back(std::move(planned));
        }
        return m_orders[entry->second];
    }

    /// What belongs to the order as a whole stands in the first row that says it.
    static void layHead(const SalesOrderRecord& record, SalesOrderRow& head) {
        head.wanted = head.wanted ? head.wanted : record.wanted;
        head.reserveUntil = head.reserveUntil ? head.reserveUntil : record.reserveUntil;
        head.reference = head.reference.isEmpty() ? QString::fromStdString(record.reference) : head.reference;
        head.note = head.note.isEmpty() ? QString::fromStdString(record.note) : head.note;
    }

    static bool isSame(const SalesOrder& known, const SalesOrder& planned) {
        const auto linesOf = [](const SalesOrder& order) {
            std::vector<std::tuple<ItemId, Quantity>> lines;
            for (const SalesOrderLine& line : order.lines) {
                lines.emplace_back(line.item, line.quantity);
            }
            std::ranges::sort(lines);
            return lines;
        };
        return known.head.customer == planned.head.customer && linesOf(known) == linesOf(planned);
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    const ImportLookup& m_names;
    CalendarDay m_today;
    QHash<QString, CustomerId> m_customers;
    std::map<QString, std::size_t> m_byNumber;
    std::vector<PlannedSalesOrder> m_orders;
};

} // namespace

Status importSalesOrders(Transaction& transaction, ImportSession& session) {
    const auto names = ImportLookup::load(transaction.database(), session);
    if (!names.ok()) {
        return names.error();
    }
    SalesOrderTaking taking(transaction, session, *names);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<SalesOrderRecord>(transaction, session, taking);
}

} // namespace qm
