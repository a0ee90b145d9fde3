#include "receiptmodel.h"

#include "celltypes.h"

#include <algorithm>

namespace qm {

void ReceiptModel::setCount(ReceiptCount count, bool blind) {
    m_blind = blind;
    beginResetModel();
    m_count = std::move(count);
    m_entries = arrangement();
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<ReceiptModel::Entry> ReceiptModel::arrangement() const {
    std::vector<Entry> settle;
    std::vector<Entry> uncounted;
    std::vector<Entry> asOrdered;
    for (std::size_t i = 0; i < m_count.lines().size(); ++i) {
        const ReceiptLine& line = m_count.lines()[i];
        auto& group = line.toSettle() ? settle : line.counted ? asOrdered : uncounted;
        group.push_back(static_cast<Entry>(i));
    }
    std::vector<Entry> all = std::move(settle);
    if (!uncounted.empty()) {
        all.push_back(kUncounted);
        all.insert(all.end(), uncounted.begin(), uncounted.end());
    }
    if (!asOrdered.empty()) {
        all.push_back(kAsOrdered);
        all.insert(all.end(), asOrdered.begin(), asOrdered.end());
    }
    if (!all.empty()) {
        all.push_back(kTotal);
    }
    return all;
}

void ReceiptModel::arrange() {
    const std::vector<Entry> wanted = arrangement();
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_entries[static_cast<std::size_t>(row)]) == wanted.end()) {
            beginRemoveRows({}, row, row);
            m_entries.erase(m_entries.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Entry entry = wanted[static_cast<std::size_t>(row)];
        if (row < static_cast<int>(m_entries.size()) && m_entries[static_cast<std::size_t>(row)] == entry) {
            continue;
        }
        const auto found = std::find(m_entries.begin() + row, m_entries.end(), entry);
        if (found == m_entries.end()) {
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, entry);
            endInsertRows();
        } else {
            const int from = static_cast<int>(found - m_entries.begin());
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_entries.begin() + row, found, found + 1);
            endMoveRows();
        }
    }
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
    Q_EMIT countChanged();
}

std::optional<std::size_t> ReceiptModel::lineAt(int row) const {
    if (row < 0 || row >= rowCount() || m_entries[static_cast<std::size_t>(row)] < 0) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(m_entries[static_cast<std::size_t>(row)]);
}

int ReceiptModel::rowOfLine(std::size_t line) const {
    const auto found = std::ranges::find(m_entries, static_cast<Entry>(line));
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ReceiptModel::nextUncounted(int row) const {
    for (int step = 1; step <= rowCount(); ++step) {
        const int candidate = (std::max(row, -1) + step) % rowCount();
        const auto line = lineAt(candidate);
        if (line && !m_count.lines()[*line].counted) {
            return candidate;
        }
    }
    return -1;
}

int ReceiptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReceiptModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags ReceiptModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !lineAt(index.row())) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags line = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == static_cast<int>(Column::Counted) ? line | Qt::ItemIsEditable : line;
}

QHash<int, QByteArray> ReceiptModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {RowKindRole, "rowKind"}, {LineRole, "line"},
            {StateRole, "state"},         {SkuRole, "sku"},         {NumberRole, "number"}};
}

QVariant ReceiptModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(alignmentOf(index.column()));
    }
    const Entry entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (entry < 0) {
        const ReceiptTotals totals = m_count.totals();
        switch (role) {
        case RowKindRole:
            return QVariant::fromValue(entry == kTotal       ? RowKind::Total
                                       : entry == kUncounted ? RowKind::UncountedHeading
                                                             : RowKind::AsOrderedHeading);
        case NumberRole:
            return entry == kTotal ? totals.lines : entry == kUncounted ? totals.uncounted : totals.asOrdered;
        case Qt::DisplayRole:
            return entry == kTotal ? totalCell(column) : QVariant();
        default:
            return {};
        }
    }
    const ReceiptLine& line = m_count.lines()[static_cast<std::size_t>(entry)];
    switch (role) {
    case Qt::DisplayRole:
        return lineCell(line, column);
    case Qt::EditRole:
        return column == Column::Counted && !m_blind
                   ? cellOf(std::optional(line.counted.value_or(line.ordered)), line.decimals)
                   : lineCell(line, column);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Line);
    case LineRole:
        return entry;
    case StateRole:
        return QVariant::fromValue(line.state());
    case SkuRole:
        return line.sku;
    default:
        return {};
    }
}

QVariant ReceiptModel::lineCell(const ReceiptLine& line, Column column) const {
    if (m_blind && !line.counted && (column == Column::Ordered || column == Column::Packs)) {
        return {};
    }
    switch (column) {
    case Column::Item:
        return line.name;
    case Column::SupplierSku:
        return line.supplierSku;
    case Column::Ordered:
        return line.orderLine ? cellOf(std::optional(line.ordered), line.decimals) : QVariant();
    case Column::Packs:
        return cellOf(std::optional(line.pack), line.decimals);
    case Column::Counted:
        return cellOf(line.counted, line.decimals);
    case Column::Differs:
        return line.counted && *line.counted != line.ordered
                   ? cellOf(std::optional(*line.counted - line.ordered), line.decimals)
                   : QVariant();
    case Column::Place:
        return line.place;
    case Column::State:
        return QVariant::fromValue(line.state());
    }
    return {};
}

QVariant ReceiptModel::totalCell(Column column) const {
    const auto& lines = m_count.lines();
    const int decimals = lines.front().decimals;
    if (!std::ranges::all_of(lines, [&](const ReceiptLine& line) { return line.decimals == decimals; })) {
        return {}; // kilograms and pieces have no sum
    }
    const ReceiptTotals totals = m_count.totals();
    if (m_blind && totals.uncounted > 0 && column != Column::Counted) {
        return {};
    }
    switch (column) {
    case Column::Ordered:
        return cellOf(std::optional(totals.orderedPieces), decimals);
    case Column::Counted:
        return cellOf(std::optional(totals.countedPieces), decimals);
    case Column::Differs:
        return cellOf(std::optional(totals.difference), decimals);
    default:
        return {};
    }
}

bool ReceiptModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto line = lineAt(index.row());
    if (role != Qt::EditRole || !line || index.column() != static_cast<int>(Column::Counted)) {
        return false;
    }
    Quantity counted;
    if (value.metaType() == QMetaType::fromType<QuantityCell>()) {
        counted = value.value<QuantityCell>().quantity;
    } else {
        bool isNumber = false;
        counted.value = value.toLongLong(&isNumber);
        if (!isNumber) {
            return false;
        }
    }
    return apply([&](ReceiptCount& count) { return count.setCounted(*line, counted); });
}

} // namespace qm
