#include "quietstyle.h"

#include "theme.h"

#include <algorithm>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kChooserPadding = 11;
constexpr int kFieldPadding = 6;
constexpr int kChooserGap = 6;
constexpr int kArrowWidth = 8;
constexpr int kControlHeight = 30;
constexpr int kCorner = 6;
constexpr int kFrameCorner = 2; ///< of what is scrolled: its own ground is square
constexpr int kScrollExtent = 10;
constexpr int kShortestHandle = 28;

/// A small filled triangle in the middle of area.
void drawArrow(QPainter& painter, const QRectF& area, bool down, const QColor& color) {
    const qreal half = scaled(kArrowWidth) / 2.0;
    const QPointF middle = area.center();
    const qreal tip = down ? half * 0.6 : -half * 0.6;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{
        {middle.x() - half, middle.y() - tip}, {middle.x() + half, middle.y() - tip}, {middle.x(), middle.y() + tip}});
}

/// The rounded frame of choosers, buttons and fields.
void drawFrame(QPainter& painter, const QStyleOption& option, bool pressable) {
    const ThemeColors& c = themeColors();
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor ground = c.surface;
    if (pressable && option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        ground = c.selection;
    } else if (pressable && enabled && option.state & QStyle::State_MouseOver) {
        ground = c.accentTint;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state & QStyle::State_HasFocus ? c.accent : c.line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

/// The ground of an entry field whose inner part Qt draws.
void drawField(QPainter& painter, const QStyleOption& option) {
    painter.save();
    drawFrame(painter, option, false);
    painter.restore();
}

struct Step {
    QRect area;
    bool down = true;
};

/// The small arrows at the end of a field.
void drawSteps(QPainter& painter, std::initializer_list<Step> steps) {
    painter.save();
    for (const Step& step : steps) {
        drawArrow(painter, step.area, step.down, themeColors().muted);
    }
    painter.restore();
}

void drawScrollHandle(QPainter& painter, const QRect& handle, const QStyleOptionSlider& bar) {
    const ThemeColors& c = themeColors();
    QColor ink = c.muted;
    const bool busy = bar.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    ink.setAlphaF(busy ? 0.75F : 0.4F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF round = QRectF(handle).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(round.width(), round.height()) / 2;
    painter.drawRoundedRect(round, radius, radius);
}

QRect scrollHandle(const QStyleOptionSlider& bar) {
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const qint64 whole = qint64{range} + bar.pageStep;
    const int handle = range <= 0 ? length
                                  : std::clamp(int(qint64{length} * bar.pageStep / std::max<qint64>(1, whole)),
                                               std::min(scaled(kShortestHandle), length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const QRect part = across ? QRect(bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height())
                              : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle);
    return across ? QStyle::visualRect(bar.direction, bar.rect, part) : part;
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box && !box->editable) {
        painter->save();
        drawFrame(*painter, *box, true);
        painter->restore();
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && box) {
        drawField(*painter, *box);
        drawSteps(*painter, {{subControlRect(control, box, SC_ComboBoxArrow, widget), true}});
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && box && box->frame) {
        drawField(*painter, *box);
        drawSteps(*painter, {{subControlRect(control, box, SC_SpinBoxUp, widget), false},
                             {subControlRect(control, box, SC_SpinBoxDown, widget), true}});
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && bar) {
        painter->save();
        painter->fillRect(bar->rect, option->palette.brush(QPalette::Base));
        if (bar->maximum > bar->minimum) {
            drawScrollHandle(*painter, scrollHandle(*bar), *bar);
        }
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        element == CE_ComboBoxLabel && box && !box->editable) {
        const ThemeColors& c = themeColors();
        painter->save();
        const QRect inside = box->rect.adjusted(scaled(kChooserPadding), 0, -scaled(kChooserPadding), 0);
        const QRect arrow = visualRect(
            box->direction, inside,
            QRect(inside.right() - scaled(kArrowWidth) + 1, inside.top(), scaled(kArrowWidth), inside.height()));
        const QRect words =
            visualRect(box->direction, inside, inside.adjusted(0, 0, -scaled(kArrowWidth + kChooserGap), 0));
        const QColor ink = box->state & State_Enabled ? c.text : c.muted;
        painter->setPen(ink);
        painter->drawText(words, int(visualAlignment(box->direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, words.width()));
        drawArrow(*painter, arrow, true, ink);
        painter->restore();
        return;
    }
    if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option); element == CE_Header && heading) {
        // Fusion would take the arrow's room from the words: it stands above them, so that a heading reads the same
        // sorted or not.
        QStyleOptionHeader part = *heading;
        drawControl(CE_HeaderSection, &part, painter, widget);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        part.rect = heading->rect.adjusted(margin, 0, -margin, 0);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        if (heading->sortIndicator != QStyleOptionHeader::None) {
            part.rect = {heading->rect.center().x() - scaled(kArrowWidth), heading->rect.top() + 1,
                         2 * scaled(kArrowWidth), scaled(kArrowWidth) - 1};
            drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const ThemeColors& c = themeColors();
        painter->fillRect(option->rect, c.surface);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option);
        element == CE_HeaderLabel && heading) {
        painter->save();
        painter->setPen(themeColors().muted);
        painter->drawText(heading->rect,
                          int(visualAlignment(heading->direction, heading->textAlignment)) | Qt::TextWordWrap,
                          heading->text);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == PE_IndicatorHeaderArrow) {
        if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->save();
            // What Qt calls "sort up" is the greatest first; here the arrow points up where values rise downwards.
            drawArrow(*painter, heading->rect, heading->sortIndicator == QStyleOptionHeader::SortUp,
                      themeColors().accent);
            painter->restore();
            return;
        }
    }
    if (element == PE_PanelButtonCommand) {
        painter->save();
        drawFrame(*painter, *option, true);
        painter->restore();
        return;
    }
    if (element == PE_Frame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->state & State_HasFocus ? themeColors().accent : themeColors().line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kFrameCorner, kFrameCorner);
        painter->restore();
        return;
    }
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        element == PE_PanelLineEdit && frame && frame->lineWidth > 0) {
        painter->save();
        drawFrame(*painter, *option, false);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if ((control == CC_SpinBox && part == SC_SpinBoxEditField) ||
            (control == CC_ComboBox && part == SC_ComboBoxEditField)) {
            const int inset = scaled(kFieldPadding) - 2; // the field inside has two of its own
            return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -inset, 0)
                                                        : rect.adjusted(inset, 0, 0, 0);
        }
        return rect;
    }
    const QRect handle = scrollHandle(*bar);
    const bool across = bar->orientation == Qt::Horizontal;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return across ? QRect(bar->rect.topLeft(), QPoint(handle.left() - 1, bar->rect.bottom()))
                      : QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), handle.top() - 1));
    case SC_ScrollBarAddPage:
        return across ? QRect(QPoint(handle.right() + 1, bar->rect.top()), bar->rect.bottomRight())
                      : QRect(QPoint(bar->rect.left(), handle.bottom() + 1), bar->rect.bottomRight());
    default:
        return {};
    }
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect inside = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        return inside.adjusted(scaled(kFieldPadding), 0, -scaled(kFieldPadding), 0);
    }
    return inside;
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        type == CT_ComboBox && box && !box->editable) {
        // The text's box is asked for, which may be narrower than how far it goes: as with full-width brackets.
        int widest = size.width();
        if (const auto* chooser = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < chooser->count(); ++i) {
                widest = std::max(widest, chooser->fontMetrics().horizontalAdvance(chooser->itemText(i)));
            }
        }
        return {widest + scaled(2 * kChooserPadding + 2 * kChooserGap + kArrowWidth), scaled(kControlHeight)};
    }
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_PushButton || type == CT_SpinBox || type == CT_ComboBox) {
        needed.setHeight(std::max(needed.height(), scaled(kControlHeight)));
    }
    if (type == CT_SpinBox || type == CT_ComboBox) {
        needed.rwidth() += scaled(2 * kFieldPadding);
    }
    return needed;
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollExtent;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* result) const {
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition) {
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace qm
