#include "suggestiondelegate.h"

#include "localetext.h"
#include "ordersuggestionmodel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using Column = OrderSuggestionModel::Column;

constexpr int kMargin = 8;
constexpr int kCostWidth = 76;
constexpr int kSoonSeconds = 3 * 60 * 60;

bool isColumn(const QModelIndex& index, Column column) {
    return index.column() == static_cast<int>(column);
}

} // namespace

SuggestionDelegate::SuggestionDelegate(const OrderSuggestionModel& model, int minorDigits, QObject* parent)
    : CellDelegate(parent), m_model(model), m_minorDigits(minorDigits) {
    const auto lineOf = [this](const QModelIndex& index) -> const SuggestionRow& {
        return m_model.rowAt(index.row()).line;
    };
    setPill(static_cast<int>(Column::RunsOut),
            [lineOf](const QModelIndex& index) { return SuggestionText::runsOut(lineOf(index)); });
    const auto quiet = [lineOf](const QModelIndex& index) {
        CellLook look;
        look.muted = lineOf(index).snoozedUntil.has_value();
        return look;
    };
    for (int column = 0; column < static_cast<int>(Column::Count); ++column) {
        setLook(column, quiet);
    }
    setLook(static_cast<int>(Column::Sku), [](const QModelIndex&) {
        CellLook look;
        look.muted = true;
        look.fontSize = 12;
        return look;
    });
    setText(static_cast<int>(Column::Demand), [this](const QModelIndex& index) {
        const BoardRow& row = m_model.rowAt(index.row());
        if (!row.isLine() || !index.data().isValid() || (!row.line.id && row.line.reasons.upperDemand.value == 0)) {
            return u"–"_s;
        }
        return tr("%1 – %2").arg(cellText(index.data()), quantityText(row.line.reasons.upperDemand, row.line.decimals));
    });
    setText(static_cast<int>(Column::Limit), [this](const QModelIndex& index) {
        const BoardRow& row = m_model.rowAt(index.row());
        if (row.kind == BoardRow::Kind::Apart) {
            return SuggestionText::apart(row.line).text;
        }
        return QString(SuggestionText::limit(row.line).text + u' ' + SuggestionText::packs(row.line, row.line.quantity))
            .trimmed();
    });
    setText(static_cast<int>(Column::Include), [this](const QModelIndex& index) {
        return m_model.rowAt(index.row()).line.included ? tr("included") : tr("left out");
    });
}

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.rect.isEmpty()) {
        return; // Qt draws cells that are joined in rows that are hidden
    }
    const BoardRow& row = m_model.rowAt(index.row());
    if (!row.isLine()) {
        paintHeading(*painter, option, index);
        return;
    }
    const bool apart = isColumn(index, Column::LossAvoided) && row.kind == BoardRow::Kind::Apart;
    const bool drawn = apart || isColumn(index, Column::Include) || isColumn(index, Column::Limit) ||
                       isColumn(index, Column::Order) || isColumn(index, Column::Demand) ||
                       isColumn(index, Column::Cost);
    if (!drawn) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    drawGround(painter, option);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const QRect area = option.rect.adjusted(scaled(kMargin), 0, -scaled(kMargin), 0);
    if (isColumn(index, Column::Include)) {
        paintTick(*painter, option.rect, row.line.included);
    } else if (apart || isColumn(index, Column::Limit)) {
        paintLimit(*painter, area, index, side);
    } else if (isColumn(index, Column::Order)) {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        paintQuantity(*painter, option.rect, index, view && view->currentIndex().row() == index.row());
    } else if (row.kind == BoardRow::Kind::Line || !isColumn(index, Column::Cost)) {
        painter->setPen(row.line.snoozedUntil ? themeColors().muted : themeColors().text);
        painter->setFont(option.font);
        painter->drawText(area, int(side | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(textOf(index), Qt::ElideRight, area.width()));
    }
    painter->restore();
}

void SuggestionDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    const BoardRow& row = m_model.rowAt(index.row());
    const ThemeColors& c = themeColors();
    const bool apart = row.kind == BoardRow::Kind::ApartHeading;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.save();
    painter.fillRect(option.rect, option.state & QStyle::State_Selected ? c.selection : c.groupRow);
    painter.setPen(c.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.adjusted(scaled(kMargin), 0, -scaled(kMargin), 0);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const auto take = [&](int width) { // what was drawn at the leading edge
        if (mirrored) {
            area.setRight(area.right() - width);
        } else {
            area.setLeft(area.left() + width);
        }
    };
    painter.setFont(scaledFont(12));
    painter.setPen(c.muted);
    painter.drawText(area, int(leading | Qt::AlignVCenter), row.collapsed ? (mirrored ? u"◂"_s : u"▸"_s) : u"▾"_s);
    take(scaled(20));
    QRect money = area;
    if (mirrored) {
        money.setWidth(scaled(kCostWidth));
    } else {
        money.setLeft(area.right() - scaled(kCostWidth));
    }
    if (!apart) {
        painter.setFont(scaledFont(13, QFont::DemiBold));
        painter.setPen(c.text);
        painter.drawText(money, int(trailing | Qt::AlignVCenter), moneyText(row.group.total, m_minorDigits));
    }
    QRect lines = area;
    const int back = apart ? 0 : scaled(kCostWidth + 6);
    lines.adjust(mirrored ? back : 0, 0, mirrored ? 0 : -back, 0);
    painter.setFont(scaledFont(12));
    painter.setPen(c.muted);
    const QString count = tr("%Ln lines", nullptr, apart ? row.count : row.group.lines);
    painter.drawText(lines, int(trailing | Qt::AlignVCenter), count);
    const int used = back + painter.fontMetrics().horizontalAdvance(count) + scaled(12);
    area.adjust(mirrored ? used : 0, 0, mirrored ? 0 : -used, 0);

    painter.setFont(scaledFont(13, QFont::DemiBold));
    painter.setPen(c.text);
    const QString name = painter.fontMetrics().elidedText(apart ? tr("Not included: needs a look") : row.group.name,
                                                          Qt::ElideRight, area.width());
    painter.drawText(area, int(leading | Qt::AlignVCenter), name);
    take(painter.fontMetrics().horizontalAdvance(name) + scaled(10));
    if (!apart && !row.group.orderUntil.isEmpty()) {
        const int left = m_now.secsTo(QTime::fromString(row.group.orderUntil, u"HH:mm"_s));
        const Pill pill{tr("order by %1").arg(row.group.orderUntil),
                        left >= 0 && left <= kSoonSeconds ? PillTone::Warning : PillTone::Neutral};
        const QRect box = drawPill(painter, area, pill, leading);
        take(box.width() + scaled(10));
    }
    painter.setFont(scaledFont(12));
    painter.setPen(c.muted);
    const QString words = apart ? tr("never included by themselves · N goes to the next one")
                                : SuggestionText::group(row.group, m_minorDigits);
    painter.drawText(area, int(leading | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
    painter.restore();
}

void SuggestionDelegate::paintTick(QPainter& painter, const QRect& area, bool ticked) const {
    const ThemeColors& c = themeColors();
    const int size = scaled(14);
    const QRectF box(area.center().x() - size / 2.0, area.center().y() - size / 2.0 + 0.5, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked ? c.accent : c.muted, 1.2));
    painter.setBrush(ticked ? c.accent : c.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (ticked) {
        QPen pen(c.onAccent, 1.8);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        const qreal s = size;
        painter.drawPolyline(QPolygonF{{box.left() + s * 0.24, box.top() + s * 0.52},
                                       {box.left() + s * 0.43, box.top() + s * 0.71},
                                       {box.left() + s * 0.77, box.top() + s * 0.31}});
    }
}

void SuggestionDelegate::paintLimit(QPainter& painter, const QRect& area, const QModelIndex& index,
                                    Qt::Alignment side) const {
    const BoardRow& row = m_model.rowAt(index.row());
    if (row.kind == BoardRow::Kind::Apart) {
        drawPill(painter, area, SuggestionText::apart(row.line), side);
        return;
    }
    const Pill pill = SuggestionText::limit(row.line);
    const QString packs = row.line.snoozedUntil ? QString() : SuggestionText::packs(row.line, row.line.quantity);
    painter.setFont(scaledFont(12));
    painter.setPen(themeColors().muted);
    painter.drawText(area, int(side | Qt::AlignVCenter), packs);
    QRect rest = area;
    const int used = packs.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(packs) + scaled(6);
    rest.adjust(side & Qt::AlignLeft ? used : 0, 0, side & Qt::AlignLeft ? 0 : -used, 0);
    drawPill(painter, rest, pill, side);
}

void SuggestionDelegate::paintQuantity(QPainter& painter, const QRect& area, const QModelIndex& index,
                                       bool current) const {
    const ThemeColors& c = themeColors();
    const SuggestionRow& line = m_model.rowAt(index.row()).line;
    const QString button = SuggestionText::apartAction(line);
    const QRectF box = QRectF(area).adjusted(2.5, 2.5, -2.5, -3.5);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!button.isEmpty()) {
        painter.setPen(c.line);
        painter.setBrush(c.surface);
        painter.drawRoundedRect(box, 5, 5);
        painter.setFont(scaledFont(12, QFont::Medium));
        painter.setPen(c.text);
        painter.drawText(box, Qt::AlignCenter, button);
        return;
    }
    if (!line.id) {
        return;
    }
    painter.setPen(QPen(current ? c.accent : c.line, current ? 2 : 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(line.included ? c.text : c.muted);
    painter.setFont(scaledFont(13));
    painter.drawText(box.adjusted(scaled(6), 0, -scaled(7), 0), Qt::AlignRight | Qt::AlignVCenter,
                     quantityText(line.quantity, line.decimals));
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const BoardRow& row = m_model.rowAt(index.row());
    if (!row.isLine()) {
        return {0, scaled(30)}; // a heading goes over all columns
    }
    const QFontMetrics small(scaledFont(12));
    if (isColumn(index, Column::Include)) {
        return {scaled(32), scaled(30)};
    }
    if (isColumn(index, Column::Limit) && row.kind == BoardRow::Kind::Apart) {
        // Its label has the column before as well, which is about half as wide.
        constexpr int kColumnBefore = 60;
        return {pillSize(SuggestionText::apart(row.line)).width() + scaled(2 * kMargin - kColumnBefore), scaled(30)};
    }
    if (isColumn(index, Column::Limit)) {
        const Pill pill = SuggestionText::limit(row.line);
        const QString packs = row.line.snoozedUntil ? QString() : SuggestionText::packs(row.line, row.line.quantity);
        const int gap = pill.text.isEmpty() || packs.isEmpty() ? 0 : scaled(6);
        return {pillSize(pill).width() + gap + small.horizontalAdvance(packs) + scaled(2 * kMargin), scaled(30)};
    }
    if (isColumn(index, Column::Order) && row.line.id && SuggestionText::apartAction(row.line).isEmpty()) {
        const QString quantity = quantityText(row.line.quantity, row.line.decimals);
        return {QFontMetrics(option.font).horizontalAdvance(quantity) + scaled(22), scaled(30)};
    }
    if (isColumn(index, Column::Order) || (isColumn(index, Column::Cost) && row.kind == BoardRow::Kind::Apart)) {
        return {0, scaled(30)}; // the button over both columns has room
    }
    return CellDelegate::sizeHint(option, index);
}

} // namespace qm
