#include "receiptdelegate.h"

#include "celltypes.h"
#include "localetext.h"
#include "receiptmodel.h"
#include "receiptstatetext.h"
#include "theme.h"

#include <QLineEdit>
#include <QPainter>

namespace qm {
namespace {

using Column = ReceiptModel::Column;
using RowKind = ReceiptModel::RowKind;

RowKind kindOf(const QModelIndex& index) {
    return index.data(ReceiptModel::RowKindRole).value<RowKind>();
}

const ReceiptLine* lineOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const ReceiptModel*>(index.model());
    const auto line = model->lineAt(index.row());
    return line ? &model->count().lines()[*line] : nullptr;
}

} // namespace

ReceiptDelegate::ReceiptDelegate(QObject* parent) : CellDelegate(parent) {
    setPill(static_cast<int>(Column::State), [](const QModelIndex& index) {
        const ReceiptLine* line = lineOf(index);
        return line != nullptr ? receiptStatePill(*line) : Pill{};
    });
    setText(static_cast<int>(Column::State), [](const QModelIndex&) { return QString(); });
    setText(static_cast<int>(Column::Packs), [](const QModelIndex& index) {
        const ReceiptLine* line = lineOf(index);
        if (line == nullptr || line->pack.value <= 1) {
            return QString();
        }
        const Quantity counted = line->counted.value_or(line->ordered);
        return counted.value % line->pack.value == 0
                   ? tr("%1 × %2").arg(QLocale().toString(counted.value / line->pack.value),
                                       quantityText(line->pack, line->decimals))
                   : QString();
    });
    setText(static_cast<int>(Column::Differs), [](const QModelIndex& index) {
        const auto cell = index.data().value<QuantityCell>();
        return index.data().isValid() && cell.quantity.value != 0
                   ? signedText(quantityText(cell.quantity, cell.decimals), cell.quantity.value < 0)
                   : tr("–");
    });
    const auto bold = [](const QModelIndex& index) {
        CellLook look;
        look.bold = kindOf(index) == RowKind::Total;
        return look;
    };
    for (const Column column : {Column::Ordered, Column::Differs}) {
        setLook(static_cast<int>(column), bold);
    }
    setText(static_cast<int>(Column::Item), [](const QModelIndex& index) {
        return kindOf(index) == RowKind::Total ? tr("%Ln lines", nullptr, index.data(ReceiptModel::NumberRole).toInt())
                                               : index.data().toString();
    });
    setLook(static_cast<int>(Column::Item), [bold](const QModelIndex& index) {
        CellLook look = bold(index);
        look.second = index.data(ReceiptModel::SkuRole).toString();
        return look;
    });
    const auto muted = [](const QModelIndex& index) {
        CellLook look;
        look.muted = true;
        look.fontSize = index.column() == static_cast<int>(Column::Place) ? 0 : 12;
        return look;
    };
    for (const Column column : {Column::SupplierSku, Column::Packs, Column::Place}) {
        setLook(static_cast<int>(column), muted);
    }
    setText(static_cast<int>(Column::SupplierSku), [](const QModelIndex& index) { return index.data().toString(); });
    setText(static_cast<int>(Column::Place), [](const QModelIndex& index) { return index.data().toString(); });
}

QRect ReceiptDelegate::fieldOf(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(scaled(4), scaled(2), -scaled(4), -scaled(2));
}

void ReceiptDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const ThemeColors& c = themeColors();
    painter->fillRect(option.rect, c.groupRow);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int lines = index.data(ReceiptModel::NumberRole).toInt();
    const QString text = kindOf(index) == RowKind::AsOrderedHeading
                             ? tr("As ordered: %Ln lines, nothing to do", nullptr, lines)
                             : tr("Not counted yet: %Ln lines", nullptr, lines);
    painter->setFont(scaledFont(12));
    painter->setPen(c.muted);
    painter->drawText(option.rect.adjusted(scaled(12), 0, -scaled(12), 0),
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, text);
}

void ReceiptDelegate::paintCounted(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const ThemeColors& c = themeColors();
    drawGround(painter, option);
    const QRect field = fieldOf(option);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(c.line);
    painter->setBrush(c.surface);
    painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(c.text);
    painter->setFont(option.font);
    if (index.data().isValid()) {
        painter->drawText(field.adjusted(scaled(6), 0, -scaled(8), 0),
                          QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                          cellText(index.data()));
    }
}

QSize ReceiptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int kAroundField = 16;
    QSize size = CellDelegate::sizeHint(option, index);
    if (index.column() == static_cast<int>(Column::Counted)) {
        size.rwidth() += scaled(kAroundField);
    }
    return size;
}

void ReceiptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.rect.isEmpty()) {
        return; // Qt draws cells that are joined in rows that are hidden
    }
    const RowKind kind = kindOf(index);
    painter->save();
    if (kind == RowKind::UncountedHeading || kind == RowKind::AsOrderedHeading) {
        paintHeading(painter, option, index);
    } else if (kind == RowKind::Line && index.column() == static_cast<int>(Column::Counted)) {
        paintCounted(painter, option, index);
    } else if (kind == RowKind::Total && index.column() == static_cast<int>(Column::Counted)) {
        QStyleOptionViewItem narrow = option;
        narrow.font.setBold(true);
        drawGround(painter, option);
        painter->setFont(narrow.font);
        painter->setPen(themeColors().text);
        painter->drawText(fieldOf(option).adjusted(0, 0, -scaled(8), 0),
                          QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                          index.data().isValid() ? cellText(index.data()) : QString());
    } else if (kind == RowKind::Total && index.column() == static_cast<int>(Column::State)) {
        drawGround(painter, option);
    } else {
        CellDelegate::paint(painter, option, index);
    }
    painter->restore();
}

QWidget* ReceiptDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    editor->setAccessibleName(m_inPacks ? tr("Counted, in packs") : tr("Counted"));
    return editor;
}

void ReceiptDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!m_firstText.isEmpty()) {
        line->setText(std::exchange(m_firstText, QString()));
        return;
    }
    const auto cell = index.data(Qt::EditRole).value<QuantityCell>();
    const ReceiptLine* counted = lineOf(index);
    const std::int64_t divisor = m_inPacks && counted != nullptr ? counted->pack.value : 1;
    line->setText(quantityText(Quantity{cell.quantity.value / divisor}, cell.decimals));
    line->selectAll();
}

void ReceiptDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const ReceiptLine* line = lineOf(index);
    const QString text = qobject_cast<QLineEdit*>(editor)->text();
    // Packs are whole numbers of the item's smallest unit, pieces may have decimals.
    const auto typed = line != nullptr ? quantityFromText(text, m_inPacks ? 0 : line->decimals) : std::nullopt;
    if (!typed || typed->value < 0 || (m_inPacks && typed->value > kMaxQuantity / line->pack.value)) {
        Q_EMIT refused(text);
        return;
    }
    const Quantity counted{m_inPacks ? typed->value * line->pack.value : typed->value};
    model->setData(index, QVariant::fromValue(QuantityCell{counted, line->decimals}));
}

void ReceiptDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    Q_UNUSED(index)
    editor->setGeometry(fieldOf(option));
}

} // namespace qm
