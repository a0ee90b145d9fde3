#include "deliverydelegate.h"

#include "deliverymodel.h"
#include "localetext.h"
#include "pill.h"
#include "theme.h"

#include <QPainter>

namespace qm {
namespace {

using RowKind = DeliveryModel::RowKind;

constexpr int kRowHeight = 50;
constexpr int kHeadingHeight = 34;
constexpr int kMargin = 12;

RowKind kindOf(const QModelIndex& index) {
    return index.data(DeliveryModel::RowKindRole).value<RowKind>();
}

bool isHeading(const QModelIndex& index) {
    const RowKind kind = kindOf(index);
    return kind != RowKind::Expected && kind != RowKind::Posted && kind != RowKind::Unchecked;
}

QString headingText(RowKind kind) {
    switch (kind) {
    case RowKind::UncheckedHeading:
        return DeliveryDelegate::tr("Arrived, unchecked");
    case RowKind::TodayHeading:
        return DeliveryDelegate::tr("Expected today");
    case RowKind::LateHeading:
        return DeliveryDelegate::tr("Late");
    case RowKind::ComingHeading:
        return DeliveryDelegate::tr("Coming");
    default:
        return DeliveryDelegate::tr("Posted, 14 days");
    }
}

Pill pillOf(const QModelIndex& index) {
    if (index.data(DeliveryModel::ReversedRole).toBool()) {
        return {DeliveryDelegate::tr("undone"), PillTone::Neutral};
    }
    const int late = index.data(DeliveryModel::DaysLateRole).toInt();
    return late > 0 ? Pill{DeliveryDelegate::tr("%Ln days late", nullptr, late), PillTone::Warning} : Pill{};
}

} // namespace

void DeliveryDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const ThemeColors& c = themeColors();
    const QRect area = option.rect.adjusted(scaled(kMargin), scaled(6), -scaled(kMargin), 0);
    painter.setFont(scaledFont(12));
    painter.setPen(c.muted);
    painter.drawText(area, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                     headingText(kindOf(index)));
    painter.drawText(area, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                     QLocale().toString(index.data(DeliveryModel::NumberRole).toInt()));
    painter.setPen(c.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void DeliveryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const ThemeColors& c = themeColors();
    if (isHeading(index)) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.selection);
    }
    painter->setPen(c.faintLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect area = option.rect.adjusted(scaled(kMargin), scaled(6), -scaled(kMargin), -scaled(6));
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect lower(area.left(), upper.bottom(), area.width(), area.bottom() - upper.bottom());
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const QString amount = cellText(index.data(DeliveryModel::AmountRole));
    painter->setPen(c.text);
    painter->setFont(scaledFont(13));
    painter->drawText(upper, trailing, amount);
    const int left = upper.width() - painter->fontMetrics().horizontalAdvance(amount) - scaled(8);
    painter->setFont(scaledFont(13, kindOf(index) != RowKind::Posted ? QFont::DemiBold : QFont::Normal));
    painter->drawText(upper, leading, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left));
    painter->setFont(scaledFont(12));
    painter->setPen(c.muted);
    painter->drawText(lower, leading, index.data(DeliveryModel::NumberRole).toString());
    if (const Pill pill = pillOf(index); !pill.text.isEmpty()) {
        drawPill(*painter, lower, pill, trailing);
    } else {
        painter->drawText(lower, trailing, dayText(index.data(DeliveryModel::DayRole).toDate()));
    }
    painter->restore();
}

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    return {scaled(160), scaled(isHeading(index) ? kHeadingHeight : kRowHeight)};
}

} // namespace qm
