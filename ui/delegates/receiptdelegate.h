#pragma once

#include "celldelegate.h"

namespace qm {

/// Draws the table of a delivery: state labels, heading rows over the whole width, bold totals, and the counted
/// quantity in a field with its packs before it. Edits the count, in packs where that is set.
class ReceiptDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit ReceiptDelegate(QObject* parent = nullptr);

    void setInPacks(bool inPacks) { m_inPacks = inPacks; }
    /// The next editor begins with that text instead of the present count.
    void beginWith(const QString& text) { m_firstText = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was typed is no quantity of that item.
    void refused(const QString& text) const;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCounted(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static QRect fieldOf(const QStyleOptionViewItem& option);

    bool m_inPacks = false;
    mutable QString m_firstText;
};

} // namespace qm
