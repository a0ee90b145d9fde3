#include "celldelegate.h"

#include "localetext.h"
#include "theme.h"

#include <cmath>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace qm {
namespace {

constexpr int kCellMargin = 8;
constexpr int kButtonGap = 6;

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
    if (option.rect.isEmpty()) {
        return; // Qt draws cells that are joined in rows that are hidden
    }
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
        drawButton(*painter, option, textOf(index), look.keys);
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

void CellDelegate::drawButton(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                              const QString& keys) const {
    const ThemeColors& c = themeColors();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect.adjusted(scaled(kCellMargin), 3, -scaled(kCellMargin + 4), -4);
    const auto box = [&](int width) { // the next one at the trailing edge
        QRect taken = area;
        if (option.direction == Qt::RightToLeft) {
            taken.setWidth(width);
            area.setLeft(taken.right() + scaled(kButtonGap));
        } else {
            taken.setLeft(area.right() - width);
            area.setRight(taken.left() - scaled(kButtonGap));
        }
        return QRectF(taken).adjusted(0.5, 0.5, -0.5, -0.5);
    };
    const auto draw = [&](const QRectF& frame, const QColor& ink, const QString& words) {
        painter.setPen(c.line);
        painter.setBrush(c.surface);
        painter.drawRoundedRect(frame, 5, 5);
        painter.setPen(ink);
        painter.drawText(frame, Qt::AlignCenter, words);
    };
    if (!keys.isEmpty()) {
        painter.setFont(scaledFont(12));
        draw(box(painter.fontMetrics().horizontalAdvance(keys) + scaled(12)).adjusted(0, 2, 0, -2), c.muted, keys);
    }
    painter.setFont(scaledFont(13, QFont::Medium));
    draw(box(painter.fontMetrics().horizontalAdvance(text) + scaled(20)), c.text, text);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const auto tipOf = m_tips.constFind(index.column());
    if (event->type() != QEvent::ToolTip || tipOf == m_tips.cend()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), (*tipOf)(index), view);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int column = index.column();
    if (const auto pillOf = m_pills.constFind(column); pillOf != m_pills.cend()) {
        if (const Pill pill = (*pillOf)(index); !pill.text.isEmpty()) {
            return {pillSize(pill).width() + scaled(2 * kCellMargin), scaled(30)};
        }
    }
    CellLook look;
    if (const auto lookOf = m_looks.constFind(column); lookOf != m_looks.cend()) {
        look = (*lookOf)(index);
    }
    QFont font = look.fontSize > 0 ? scaledFont(look.fontSize) : option.font;
    font.setBold(look.bold);
    // Rounded up: a column that is half a pixel short cuts its last letter.
    int width =
        static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(textOf(index)))) + 2 * scaled(kCellMargin) + 1;
    if (look.button) {
        width = QFontMetrics(scaledFont(13, QFont::Medium)).horizontalAdvance(textOf(index)) + scaled(20 + 22);
        if (!look.keys.isEmpty()) {
            width += QFontMetrics(scaledFont(12)).horizontalAdvance(look.keys) + scaled(12 + kButtonGap);
        }
    } else if (!look.second.isEmpty()) {
        width += QFontMetrics(scaledFont(12)).horizontalAdvance(look.second) + scaled(kCellMargin);
    }
    return {width, scaled(30)};
}

} // namespace qm
