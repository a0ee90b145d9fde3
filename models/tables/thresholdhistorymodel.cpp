#include "thresholdhistorymodel.h"

#include "celltypes.h"

#include <QDateTime>

namespace qm {

int ThresholdHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ThresholdHistoryModel::cell(const ThresholdChange& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto part = [this](const std::optional<ThresholdLimits>& limits, Quantity ThresholdLimits::*which) {
        return limits ? cellOf((*limits).*which, m_decimals) : QVariant();
    };
    switch (static_cast<Column>(column)) {
    case Column::When:
        // A run stands for its day; what a person does has a time.
        return row.dynamic ? cellOf(std::optional(row.day)) : QVariant(QDateTime::fromMSecsSinceEpoch(row.recordedAt));
    case Column::Place:
        return row.placeName;
    case Column::Kind:
        return row.dynamic;
    case Column::Minimum:
        return part(row.after, &ThresholdLimits::reorderPoint);
    case Column::Maximum:
        return part(row.after, &ThresholdLimits::orderUpTo);
    case Column::MinimumBefore:
        return part(row.before, &ThresholdLimits::reorderPoint);
    case Column::MaximumBefore:
        return part(row.before, &ThresholdLimits::orderUpTo);
    case Column::By:
        return row.user;
    }
    return {};
}

} // namespace qm
