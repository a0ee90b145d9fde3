#include "movementmodel.h"

#include "celltypes.h"
#include "moment.h"

#include <algorithm>
#include <QTime>

namespace qm {

void MovementModel::setOrder(std::vector<qint64> seqs) {
    beginResetModel();
    m_seqs = std::move(seqs);
    m_windows.clear();
    m_kept.clear();
    m_asked.clear();
    endResetModel();
}

void MovementModel::setRows(const std::vector<MovementRow>& rows) {
    std::vector<qint64> seqs;
    for (const MovementRow& row : rows) {
        seqs.push_back(row.seq);
    }
    setOrder(std::move(seqs));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_windows[static_cast<int>(i / kWindow)].push_back(rows[i]);
    }
}

void MovementModel::fillRows(const std::vector<MovementRow>& rows) {
    std::unordered_map<qint64, const MovementRow*> bySeq;
    for (const MovementRow& row : rows) {
        bySeq.emplace(row.seq, &row);
    }
    const QSet<int> asked = m_asked;
    for (const int window : asked) {
        const auto first = static_cast<std::size_t>(window) * kWindow;
        const std::size_t count = std::min<std::size_t>(kWindow, m_seqs.size() - first);
        std::vector<MovementRow> filled;
        filled.reserve(count);
        for (std::size_t i = first; i < first + count; ++i) {
            const auto found = bySeq.find(m_seqs[i]);
            if (found == bySeq.end()) {
                break;
            }
            filled.push_back(*found->second);
        }
        if (filled.size() != count) {
            continue;
        }
        m_asked.remove(window);
        m_windows[window] = std::move(filled);
        m_kept.push_back(window);
        if (m_kept.size() > kKeptWindows) {
            m_windows.erase(m_kept.front());
            m_kept.pop_front();
        }
        Q_EMIT dataChanged(index(window * kWindow, 0),
                           index(window * kWindow + static_cast<int>(count) - 1, kColumns - 1));
    }
}

int MovementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_seqs.size());
}

int MovementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> MovementModel::roleNames() const {
    return {{Qt::DisplayRole, "display"},
            {SeqRole, "seq"},
            {ItemIdRole, "itemId"},
            {KindRole, "kind"},
            {LoadedRole, "loaded"}};
}

QVariant MovementModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(alignmentOf(index.column()));
    }
    if (role == SeqRole) {
        return m_seqs[static_cast<std::size_t>(index.row())];
    }
    if (role != Qt::DisplayRole && role != ItemIdRole && role != KindRole && role != LoadedRole) {
        return {};
    }
    const MovementRow* row = loaded(index.row());
    if (role == LoadedRole) {
        return row != nullptr;
    }
    if (row == nullptr) {
        // A view reads while it paints: the question goes out when it is done.
        auto* self = const_cast<MovementModel*>(this);
        QMetaObject::invokeMethod(
            self, [self, window = index.row() / kWindow] { self->ask(window); }, Qt::QueuedConnection);
        return {};
    }
    switch (role) {
    case ItemIdRole:
        return QVariant::fromValue<qlonglong>(row->item.value);
    case KindRole:
        return QVariant::fromValue(row->kind);
    default:
        return cell(*row, static_cast<Column>(index.column()));
    }
}

void MovementModel::ask(int window) {
    const auto first = static_cast<std::size_t>(window) * kWindow;
    if (m_asked.contains(window) || m_windows.contains(window) || first >= m_seqs.size()) {
        return;
    }
    m_asked.insert(window);
    const auto last = std::min(first + kWindow, m_seqs.size());
    Q_EMIT rowsWanted(QList<qint64>(m_seqs.begin() + static_cast<std::ptrdiff_t>(first),
                                    m_seqs.begin() + static_cast<std::ptrdiff_t>(last)));
}

const MovementRow* MovementModel::loaded(int row) const {
    const auto window = m_windows.find(row / kWindow);
    return window == m_windows.end() ? nullptr : &window->second[static_cast<std::size_t>(row % kWindow)];
}

QVariant MovementModel::cell(const MovementRow& row, Column column) const {
    const Moment moment{row.moment};
    switch (column) {
    case Column::Day:
        return toDate(moment.day());
    case Column::Time:
        return row.timed ? QVariant(QTime::fromMSecsSinceStartOfDay(moment.secondOfDay() * 1000)) : QVariant();
    case Column::Kind:
        return QVariant::fromValue(row.kind);
    case Column::Document:
        return row.documentNumber;
    case Column::Item:
        return row.itemName;
    case Column::Sku:
        return row.sku;
    case Column::Place:
        return row.locationName;
    case Column::Lot:
        return row.lot;
    case Column::Quantity:
        return cellOf(row.quantity, row.decimals);
    case Column::Value:
        return cellOf(row.value, m_minorDigits);
    case Column::User:
        return row.user;
    }
    return {};
}

} // namespace qm
