#include "celldelegate.h"

#include "localetext.h"
#include "theme.h"

#include <QPainter>

namespace qm {
namespace {

constexpr int kCellMargin = 8;

} // namespace

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    Q_UNUSED(locale)
    return cellText(value);
}

QString CellDelegate::textOf(const QModelIndex& index) const {
    const int column = index.column();
    if (const auto pill = m_pills.constFind(column); pill != m_pills.cend()) {
        if (const QString text = (*pill)(index).text; !text.isEmpty()) {
            return text;
        }
    }
    if (const auto text = m_texts.constFind(column); text != m_texts.cend()) {
        return (*text)(index);
    }
    return cellText(index.data());
}

void CellDelegate::drawGround(QPainter* painter, const QStyleOptionViewItem& option) const {
    const ThemeColors& c = themeColors();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.selection);
    }
    painter->setPen(c.faintLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    drawGround(painter, option);
    const ThemeColors& c = themeColors();
    const int column = index.column();
    const QRect area = option.rect.adjusted(scaled(kCellMargin), 0, -scaled(kCellMargin), 0);
    const QVariant value = index.data();
    const Qt::Alignment asked(index.data(Qt::TextAlignmentRole).toInt());
    const bool trailing =
        (isNumericCell(value) && !m_texts.contains(column) && !m_pills.contains(column)) || (asked & Qt::AlignRight);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, trailing ? Qt::AlignRight : Qt::AlignLeft);
    if (const auto pillOf = m_pills.constFind(column); pillOf != m_pills.cend()) {
        if (const Pill pill = (*pillOf)(index); !pill.text.isEmpty()) {
            drawPill(*painter, area, pill, side);
            painter->restore();
            return;
        }
    }
    CellLook look;
    if (const auto lookOf = m_looks.constFind(column); lookOf != m_looks.cend()) {
        look = (*lookOf)(index);
    }
    QFont font = look.fontSize > 0 ? scaledFont(look.fontSize) : option.font;
    font.setBold(look.bold);
    painter->setFont(font);
    painter->setPen(look.ink.isValid() ? look.ink : look.muted ? c.muted : c.text);
    if (look.button) {
        drawButton(*painter, option.rect, textOf(index));
        painter->restore();
        return;
    }
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(textOf(index), Qt::ElideRight, area.width());
    painter->drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    const int used = metrics.horizontalAdvance(text) + scaled(kCellMargin);
    if (!look.second.isEmpty() && used < area.width()) {
        QRect rest = area;
        if (side & Qt::AlignRight) {
            rest.setRight(area.right() - used);
        } else {
            rest.setLeft(area.left() + used);
        }
        painter->setFont(scaledFont(12));
        painter->setPen(c.muted);
        painter->drawText(rest, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(look.second, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

void CellDelegate::drawButton(QPainter& painter, const QRect& area, const QString& text) const {
    const ThemeColors& c = themeColors();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.surface);
    const QRectF box = QRectF(area).adjusted(8.5, 3.5, -8.5, -4.5);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(scaledFont(12, QFont::Medium));
    painter.setPen(c.text);
    painter.drawText(box, Qt::AlignCenter,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, int(box.width()) - 4));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(textOf(index)) + scaled(2 * kCellMargin + 8), scaled(30)};
}

} // namespace qm
