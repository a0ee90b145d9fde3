#include "captionedmodel.h"

namespace qm {

void CaptionedModel::setCaptions(const QStringList& captions) {
    if (captions == m_captions) {
        return;
    }
    m_captions = captions;
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QVariant CaptionedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_captions.size()) {
        return m_captions.at(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int(alignmentOf(section));
    }
    return {};
}

void CaptionedModel::setTrailingColumns(const QSet<int>& columns) {
    m_trailing = columns;
}

Qt::Alignment CaptionedModel::alignmentOf(int column) const {
    return Qt::AlignVCenter | (m_trailing.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace qm
