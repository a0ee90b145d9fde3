#include "forecastchart.h"

#include "calendarbands.h"
#include "localetext.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLabelHeight = 16;
constexpr int kNarrow = 240;

QList<QPointF> pointsOf(const std::vector<ChartForecastDay>& days, double ChartForecastDay::*value) {
    QList<QPointF> points;
    for (const ChartForecastDay& day : days) {
        points.append({static_cast<qreal>(day.day.number()), day.*value});
    }
    return points;
}

/// 1, 2, 3, 5 or 6 times a power of ten: at most five steps up to the top.
double niceStep(double range) {
    const double raw = std::max(range, 1e-9) / 5;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 3.0, 5.0, 6.0}) {
        if (factor * power >= raw) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

ForecastChart::ForecastChart(QWidget* parent)
    : QChartView(parent), m_x(new QValueAxis(this)), m_y(new QValueAxis(this)) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
        chart()->addAxis(axis, axis == m_x ? Qt::AlignBottom : Qt::AlignLeft);
    }
    rebuild();
}

void ForecastChart::setData(const ForecastChartData& data) {
    m_data = data;
    rebuild();
}

CalendarDay ForecastChart::firstDay() const {
    return m_data.past.empty() ? m_data.today - 7 : m_data.past.front().day;
}

CalendarDay ForecastChart::lastDay() const {
    CalendarDay last = m_data.forecast.empty() ? m_data.today + 14 : m_data.forecast.back().day;
    for (const ChartMark& mark : m_data.marks) {
        last = std::max(last, mark.day + 1);
    }
    return last;
}

void ForecastChart::rebuild() {
    const ThemeColors& c = themeColors();
    chart()->removeAllSeries();
    chart()->setBackgroundBrush(Qt::NoBrush);
    setBackgroundBrush(c.surface);
    double high = m_data.reorderPoint.value_or(0);
    double low = m_data.money && !m_data.past.empty() ? m_data.past.front().value : 0;
    QList<QPointF> past;
    for (const ChartDay& day : m_data.past) {
        past.append({static_cast<qreal>(day.day.number()), day.value});
        high = std::max(high, day.value);
        low = std::min(low, day.value);
    }
    for (const ChartForecastDay& day : m_data.forecast) {
        high = std::max(high, day.high90);
        low = std::min(low, day.low90);
    }
    m_step = niceStep(high - low);
    m_top = std::max(m_step, std::ceil(high / m_step) * m_step);
    m_bottom = std::floor(low / m_step) * m_step;
    const auto add = [this](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    };
    const auto line = [this](const QList<QPointF>& points) {
        auto* series = new QLineSeries(this);
        series->replace(points);
        return series;
    };
    const auto range = [&](double ChartForecastDay::*lower, double ChartForecastDay::*upper, const QColor& color) {
        auto* above = line(pointsOf(m_data.forecast, upper));
        auto* below = line(pointsOf(m_data.forecast, lower));
        auto* area = new QAreaSeries(above, below);
        above->setParent(area);
        below->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(color);
        add(area);
    };
    if (!m_data.forecast.empty()) {
        range(&ChartForecastDay::low90, &ChartForecastDay::high90, c.range90);
        range(&ChartForecastDay::low50, &ChartForecastDay::high50, c.range50);
        auto* expected = line(pointsOf(m_data.forecast, &ChartForecastDay::expected));
        expected->setPen(QPen(c.accent, 2, Qt::DashLine));
        add(expected);
    }
    auto* stock = line(past);
    stock->setPen(QPen(c.text, 1.6));
    add(stock);
    m_x->setRange(firstDay().number(), lastDay().number());
    m_y->setRange(m_bottom, m_top);
    const QFontMetrics metrics(scaledFont(12));
    const int widest = std::max(metrics.horizontalAdvance(axisText(m_top)), metrics.horizontalAdvance(u"000"_s));
    QMargins margins(scaled(14) + widest, scaled(18), scaled(8), scaled(24));
    if (layoutDirection() == Qt::RightToLeft) {
        margins.setRight(scaled(8)); // the axis stays at the left: time runs to the right in every language
    }
    chart()->setMargins(margins);
    viewport()->update();
}

qreal ForecastChart::xOf(CalendarDay day) const {
    const QRectF plot = chart()->plotArea();
    const double days = std::max(1, lastDay() - firstDay());
    return plot.left() + plot.width() * (day - firstDay()) / days;
}

qreal ForecastChart::yOf(double value) const {
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * (value - m_bottom) / (m_top - m_bottom);
}

void ForecastChart::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    const ThemeColors& c = themeColors();
    QRectF future = chart()->plotArea();
    future.setLeft(xOf(m_data.today));
    painter->fillRect(future, c.future);
    drawCalendarBands(*painter, chart()->plotArea(), m_data.events, firstDay(), lastDay(),
                      [this](CalendarDay day) { return xOf(day); });
    painter->setPen(c.faintLine);
    for (double value = m_bottom; value <= m_top + m_step / 2; value += m_step) {
        painter->drawLine(QPointF(chart()->plotArea().left(), yOf(value)),
                          QPointF(chart()->plotArea().right(), yOf(value)));
    }
}

void ForecastChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    painter->setFont(scaledFont(12));
    drawValues(*painter);
    drawDays(*painter);
    drawReorderPoint(*painter);
    drawMarks(*painter);
}

void ForecastChart::drawValues(QPainter& painter) const {
    painter.setPen(themeColors().faint);
    for (double value = m_bottom; value <= m_top + m_step / 2; value += m_step) {
        painter.drawText(QRectF(0, yOf(value) - kLabelHeight, chart()->plotArea().left() - scaled(6), 2 * kLabelHeight),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(value));
    }
}

QString ForecastChart::axisText(double value) const {
    constexpr double kThousand = 1000;
    if (m_data.money && m_step >= kThousand && m_top >= 10 * kThousand) {
        return value == 0 ? QLocale().toString(0) : tr("%1k", "thousands").arg(QLocale().toString(value / kThousand));
    }
    return QLocale().toString(value, 'f', m_step < 1 ? 1 : 0);
}

void ForecastChart::drawDays(QPainter& painter) const {
    painter.setPen(themeColors().faint);
    const QRectF plot = chart()->plotArea();
    const int days = lastDay() - firstDay();
    const bool months = days > 100;
    const int every = std::max(7, (days / 4 + 6) / 7 * 7);
    qreal free = plot.left() - scaled(20);
    for (CalendarDay day = firstDay(); day <= lastDay(); day = day + 1) {
        if (months ? day.dayOfMonth() != 1 : (day - firstDay()) % every != every / 2) {
            continue;
        }
        const QString text = months ? QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat) : dayText(day);
        const qreal half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (xOf(day) - half < free || xOf(day) + half > width()) {
            continue;
        }
        free = xOf(day) + half + scaled(8);
        painter.drawLine(QPointF(xOf(day), plot.bottom()), QPointF(xOf(day), plot.bottom() + 3));
        painter.drawText(QRectF(xOf(day) - half - 2, plot.bottom() + 4, 2 * half + 4, 2 * kLabelHeight),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void ForecastChart::drawReorderPoint(QPainter& painter) const {
    if (!m_data.reorderPoint) {
        return;
    }
    const QRectF plot = chart()->plotArea();
    const qreal y = yOf(*m_data.reorderPoint);
    painter.setPen(QPen(themeColors().warning, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QString text = tr("reorder point %1").arg(numberText(*m_data.reorderPoint, 0));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 2;
    const qreal right = plot.right() - width - 4;
    const qreal left = plot.left() + 4;
    // In a narrow chart the arrivals' words fill the past: the future has room. Below the line only where nothing
    // else is free.
    const bool narrow = xOf(m_data.today) - plot.left() < scaled(kNarrow);
    const qreal first = narrow ? right : left;
    const qreal second = narrow ? left : right;
    const std::vector<PlacedMark> marks = placedMarks(painter.fontMetrics());
    QRectF place;
    for (const QPointF& corner : {QPointF(first, y - kLabelHeight - 2), QPointF(first, y + 1),
                                  QPointF(second, y - kLabelHeight - 2), QPointF(second, y + 1)}) {
        const QRectF there(corner, QSizeF(width, kLabelHeight + 2));
        const bool free = std::ranges::none_of(marks, [&there](const PlacedMark& mark) {
            return mark.words.intersects(there) || there.contains(mark.dot);
        });
        if (place.isNull() || free) {
            place = there;
        }
        if (free) {
            break;
        }
    }
    painter.setPen(themeColors().warning);
    painter.drawText(place, int(Qt::AlignHCenter | Qt::AlignVCenter), text);
}

std::vector<ForecastChart::PlacedMark> ForecastChart::placedMarks(const QFontMetrics& metrics) const {
    const QRectF plot = chart()->plotArea();
    const qreal today = xOf(m_data.today);
    std::vector<PlacedMark> placed;
    qreal y = plot.top() + scaled(8);
    for (const ChartMark& mark : m_data.marks) {
        if (y > plot.bottom() - kLabelHeight) {
            break;
        }
        const qreal width = std::min<qreal>(metrics.horizontalAdvance(mark.text) + 2, today - 6);
        placed.push_back({QPointF(xOf(mark.day), y),
                          QRectF(today - 6 - width, y - kLabelHeight / 2.0 - 1, width, kLabelHeight + 2)});
        y += scaled(kLabelHeight - 1);
    }
    return placed;
}

void ForecastChart::drawMarks(QPainter& painter) const {
    const ThemeColors& c = themeColors();
    const QRectF plot = chart()->plotArea();
    const qreal today = xOf(m_data.today);
    painter.setPen(QPen(c.faint, 1));
    painter.drawLine(QPointF(today, plot.top() - scaled(14)), QPointF(today, plot.bottom()));
    painter.setPen(c.muted);
    painter.drawText(QRectF(0, plot.top() - scaled(18), today - 5, scaled(18)), Qt::AlignRight | Qt::AlignVCenter,
                     tr("today"));
    const std::vector<PlacedMark> placed = placedMarks(painter.fontMetrics());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const ChartMark& mark = m_data.marks[i];
        const QPointF dot = placed[i].dot;
        QColor thread = c.good;
        thread.setAlphaF(0.5F);
        painter.setPen(QPen(thread, 1));
        painter.drawLine(QPointF(today - 3, dot.y()), dot);
        painter.setPen(QPen(c.good, 1.4, mark.suggested ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(dot, QPointF(dot.x(), plot.bottom()));
        painter.setPen(QPen(c.good, 1.6));
        painter.setBrush(mark.suggested ? c.surface : c.good);
        painter.drawEllipse(dot, 3.5, 3.5);
        painter.setPen(c.good);
        painter.drawText(placed[i].words, int(Qt::AlignRight | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(mark.text, Qt::ElideRight, int(placed[i].words.width()) + 1));
    }
}

QString ForecastChart::textOf(CalendarDay day) const {
    QString text = fullDayText(toDate(day));
    for (const ChartDay& past : m_data.past) {
        if (past.day == day) {
            text += u'\n' + tr("Stock %1").arg(numberText(past.value, 0));
        }
    }
    for (const ChartForecastDay& coming : m_data.forecast) {
        if (coming.day == day) {
            text += u'\n' + tr("Expected %1").arg(numberText(coming.expected, 0)) + u'\n' +
                    tr("50 %: %1 to %2").arg(numberText(coming.low50, 0), numberText(coming.high50, 0)) + u'\n' +
                    tr("90 %: %1 to %2").arg(numberText(coming.low90, 0), numberText(coming.high90, 0));
        }
    }
    for (const ChartMark& mark : m_data.marks) {
        if (mark.day == day) {
            text += u'\n' + mark.text;
        }
    }
    for (const ChartEvent& event : m_data.events) {
        if (event.first <= day && day <= event.last) {
            text += u'\n' + chartEventText(event);
        }
    }
    return text;
}

QPixmap ForecastChart::picture() {
    return grab();
}

void ForecastChart::mouseMoveEvent(QMouseEvent* event) {
    const QRectF plot = chart()->plotArea();
    if (plot.contains(event->position()) && plot.width() > 0) {
        const double share = (event->position().x() - plot.left()) / plot.width();
        const CalendarDay day = firstDay() + static_cast<int>(std::lround(share * (lastDay() - firstDay())));
        QToolTip::showText(event->globalPosition().toPoint(), textOf(day), this);
    } else {
        QToolTip::hideText();
    }
    QChartView::mouseMoveEvent(event);
}

void ForecastChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

} // namespace qm
