#pragma once

#include "celldelegate.h"

namespace qm {

/// Edits a quantity, or nothing, in a cell whose model takes a QuantityCell or an invalid value.
class LimitDelegate : public CellDelegate {
    Q_OBJECT

public:
    using DecimalsOf = std::function<int(const QModelIndex&)>;
    LimitDelegate(DecimalsOf decimalsOf, QObject* parent = nullptr)
        : CellDelegate(parent), m_decimalsOf(std::move(decimalsOf)) {}

    /// The next editor begins with that text instead of the present value.
    void beginWith(const QString& text) { m_firstText = text; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was typed is no quantity of that item.
    void refused(const QString& text) const;

private:
    DecimalsOf m_decimalsOf;
    mutable QString m_firstText;
};

} // namespace qm
