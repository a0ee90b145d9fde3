#include "limitdelegate.h"

#include "localetext.h"

#include <QLineEdit>

namespace qm {

QWidget* LimitDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString().simplified());
    return editor;
}

void LimitDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!m_firstText.isEmpty()) {
        line->setText(std::exchange(m_firstText, QString()));
        return;
    }
    const QVariant value = index.data(Qt::EditRole);
    line->setText(value.isValid() ? cellText(value) : QString());
    line->selectAll();
}

void LimitDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString text = qobject_cast<QLineEdit*>(editor)->text().trimmed();
    if (text.isEmpty()) {
        model->setData(index, QVariant());
        return;
    }
    const int decimals = m_decimalsOf(index);
    const auto typed = quantityFromText(text, decimals);
    if (!typed || typed->value < 0) {
        Q_EMIT refused(text);
        return;
    }
    model->setData(index, QVariant::fromValue(QuantityCell{*typed, decimals}));
}

} // namespace qm
