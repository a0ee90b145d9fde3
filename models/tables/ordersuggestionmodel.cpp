#include "ordersuggestionmodel.h"

#include "celltypes.h"

namespace qm {
namespace {

constexpr std::int64_t kApart = -1;

} // namespace

void OrderSuggestionModel::setBoard(const SuggestionBoard& board) {
    m_board = board;
    rebuild();
}

void OrderSuggestionModel::rebuild() {
    std::vector<BoardRow> rows;
    int section = 0;
    for (const SuggestionGroup& group : m_board.groups) {
        BoardRow heading;
        heading.kind = BoardRow::Kind::Supplier;
        heading.group = group;
        heading.group.rows.clear();
        heading.count = static_cast<int>(group.rows.size());
        heading.collapsed = m_collapsed.contains(group.supplier.value);
        heading.section = section++;
        rows.push_back(heading);
        for (const SuggestionRow& line : group.rows) {
            if (!heading.collapsed) {
                rows.push_back({BoardRow::Kind::Line, heading.group, line, 0, false, section});
            }
        }
        ++section;
    }
    if (!m_board.apart.empty()) {
        BoardRow heading;
        heading.kind = BoardRow::Kind::ApartHeading;
        heading.count = static_cast<int>(m_board.apart.size());
        heading.collapsed = m_collapsed.contains(kApart);
        heading.section = section++;
        rows.push_back(heading);
        for (const SuggestionRow& line : m_board.apart) {
            if (!heading.collapsed) {
                rows.push_back({BoardRow::Kind::Apart, {}, line, 0, false, section});
            }
        }
    }
    setRows(std::move(rows));
}

void OrderSuggestionModel::toggleGroup(int row) {
    const BoardRow& heading = rowAt(row);
    if (heading.isLine()) {
        return;
    }
    const std::int64_t id = heading.kind == BoardRow::Kind::Supplier ? heading.group.supplier.value : kApart;
    if (m_collapsed.erase(id) == 0) {
        m_collapsed.insert(id);
    }
    rebuild();
}

int OrderSuggestionModel::rowOfLine(SuggestionId id) const {
    const auto found =
        std::ranges::find_if(rows(), [id](const BoardRow& row) { return row.isLine() && id && row.line.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int OrderSuggestionModel::rowOfItem(ItemId item) const {
    const auto found =
        std::ranges::find_if(rows(), [item](const BoardRow& row) { return row.isLine() && row.line.item == item; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int OrderSuggestionModel::nextApart(int from) const {
    for (int step = 1; step <= rowCount(); ++step) {
        const int row = (from + step + rowCount()) % rowCount();
        if (rowAt(row).kind == BoardRow::Kind::Apart) {
            return row;
        }
    }
    return -1;
}

int OrderSuggestionModel::nextSupplier(int from) const {
    for (int step = 1; step <= rowCount(); ++step) {
        const int row = (from + step + rowCount()) % rowCount();
        if (!rowAt(row).isLine()) {
            return row;
        }
    }
    return -1;
}

int OrderSuggestionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QHash<int, QByteArray> OrderSuggestionModel::roleNames() const {
    QHash<int, QByteArray> names = CaptionedModel::roleNames();
    names.insert(KindRole, "kind");
    names.insert(SuggestionRole, "suggestion");
    names.insert(IncludedRole, "included");
    names.insert(UpperDemandRole, "upperDemand");
    return names;
}

Qt::ItemFlags OrderSuggestionModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = CaptionedModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Order) && rowAt(index.row()).line.id) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

qint64 OrderSuggestionModel::key(const BoardRow& row) const {
    std::int64_t id = 0;
    switch (row.kind) {
    case BoardRow::Kind::Supplier:
        id = row.group.supplier.value;
        break;
    case BoardRow::Kind::ApartHeading:
        break;
    case BoardRow::Kind::Line:
    case BoardRow::Kind::Apart:
        id = row.line.id ? 2 * row.line.id.value : 2 * row.line.item.value + 1;
        break;
    }
    return (static_cast<qint64>(row.kind) << 60) | id;
}

QVariant OrderSuggestionModel::cell(const BoardRow& row, int column, int role) const {
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case SuggestionRole:
        return qint64{row.line.id.value};
    case IncludedRole:
        return row.isLine() && row.line.included;
    case UpperDemandRole:
        return row.isLine() && row.line.id ? cellOf(row.line.reasons.upperDemand, row.line.decimals) : QVariant();
    case Qt::EditRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (!row.isLine()) {
        return column == 0 ? QVariant(row.group.name) : QVariant();
    }
    const SuggestionRow& line = row.line;
    const bool planned = static_cast<bool>(line.id);
    switch (static_cast<Column>(column)) {
    case Column::Include:
        return line.included;
    case Column::Item:
        return line.name;
    case Column::Sku:
        return line.sku;
    case Column::Available:
        return cellOf(line.available, line.decimals);
    case Column::OnOrder:
        return line.available ? cellOf(line.onOrder, line.decimals) : QVariant();
    case Column::RunsOut:
        return cellOf(line.reasons.runsOut);
    case Column::Demand:
        return cellOf(line.reasons.expectedDemand, line.decimals);
    case Column::LossAvoided:
        return planned && row.kind == BoardRow::Kind::Line ? cellOf(line.reasons.lossAvoided, m_board.minorDigits)
                                                           : QVariant();
    case Column::Limit:
        return static_cast<int>(line.reasons.limit);
    case Column::Order:
        return planned ? cellOf(line.quantity, line.decimals) : QVariant();
    case Column::Cost:
        return cellOf(line.cost, m_board.minorDigits);
    case Column::Count:
        break;
    }
    return {};
}

} // namespace qm
