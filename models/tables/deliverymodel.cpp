#include "deliverymodel.h"

#include "ordercells.h"

#include <algorithm>
#include <utility>

namespace qm {

void DeliveryModel::setDeliveries(DeliveryList list) {
    std::vector<Entry> entries;
    const auto addReceipts = [&](const std::vector<ReceiptRow>& receipts, RowKind heading, RowKind kind) {
        if (!receipts.empty()) {
            entries.push_back({heading, receipts.size()});
        }
        for (std::size_t i = 0; i < receipts.size(); ++i) {
            entries.push_back({kind, i});
        }
    };
    addReceipts(list.unchecked, RowKind::UncheckedHeading, RowKind::Unchecked);
    const std::pair<ExpectedDelivery::When, RowKind> groups[] = {
        {ExpectedDelivery::When::Today, RowKind::TodayHeading},
        {ExpectedDelivery::When::Late, RowKind::LateHeading},
        {ExpectedDelivery::When::Coming, RowKind::ComingHeading}};
    for (const auto& [when, heading] : groups) {
        const std::size_t at = entries.size();
        for (std::size_t i = 0; i < list.expected.size(); ++i) {
            if (list.expected[i].when == when) {
                entries.push_back({RowKind::Expected, i});
            }
        }
        if (const std::size_t found = entries.size() - at; found > 0) {
            entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at), Entry{heading, found});
        }
    }
    addReceipts(list.posted, RowKind::PostedHeading, RowKind::Posted);
    beginResetModel();
    m_list = std::move(list);
    m_entries = std::move(entries);
    endResetModel();
}

int DeliveryModel::rowOfOrder(PurchaseOrderId order) const {
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.kind == RowKind::Expected && m_list.expected[entry.place].order.id == order;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

PurchaseOrderId DeliveryModel::orderAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.kind == RowKind::Expected ? m_list.expected[entry.place].order.id : PurchaseOrderId{};
}

const ReceiptRow* DeliveryModel::receiptAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.kind == RowKind::Posted || entry.kind == RowKind::Unchecked ? &receiptOf(entry) : nullptr;
}

int DeliveryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags DeliveryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const RowKind kind = m_entries[static_cast<std::size_t>(index.row())].kind;
    return kind == RowKind::Expected || kind == RowKind::Posted || kind == RowKind::Unchecked
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::NoItemFlags);
}

QHash<int, QByteArray> DeliveryModel::roleNames() const {
    return {{RowKindRole, "rowKind"}, {IdRole, "id"},   {NumberRole, "number"},     {SupplierRole, "supplier"},
            {AmountRole, "amount"},   {DayRole, "day"}, {DaysLateRole, "daysLate"}, {ReversedRole, "reversed"}};
}

QVariant DeliveryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == RowKindRole) {
        return QVariant::fromValue(entry.kind);
    }
    switch (entry.kind) {
    case RowKind::Expected:
        return expectedData(m_list.expected[entry.place], role);
    case RowKind::Posted:
    case RowKind::Unchecked:
        return postedData(receiptOf(entry), role);
    default:
        return role == NumberRole ? QVariant(static_cast<int>(entry.place)) : QVariant();
    }
}

QVariant DeliveryModel::expectedData(const ExpectedDelivery& delivery, int role) const {
    const PurchaseOrderRow& order = delivery.order;
    switch (role) {
    case Qt::DisplayRole:
    case SupplierRole:
        return order.supplierName;
    case Qt::AccessibleTextRole:
        return QString(order.supplierName + QLatin1Char(' ') + order.number);
    case IdRole:
        return QVariant::fromValue<qlonglong>(order.id.value);
    case NumberRole:
        return order.number;
    case AmountRole:
        return amountCell(order.amount - order.received, order.currency);
    case DayRole:
        return cellOf(order.expected);
    case DaysLateRole:
        return order.daysLate;
    default:
        return {};
    }
}

QVariant DeliveryModel::postedData(const ReceiptRow& receipt, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case SupplierRole:
        return receipt.supplierName;
    case Qt::AccessibleTextRole:
        return QString(receipt.supplierName + QLatin1Char(' ') + receipt.number);
    case IdRole:
        return QVariant::fromValue<qlonglong>(receipt.document.value);
    case NumberRole:
        return receipt.number;
    case AmountRole:
        return amountCell(receipt.amount, receipt.currency);
    case DayRole:
        return cellOf(std::optional(receipt.day));
    case ReversedRole:
        return receipt.reversed;
    default:
        return {};
    }
}

} // namespace qm
