#include "forecastchart.h"

#include "calendarbands.h"
#include "localetext.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
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
    setViewportUpdateMode(FullViewportUpdate); // what is drawn around the scene belongs to the same numbers
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
    connect(chart(), &QChart::plotAreaChanged, this, &ForecastChart::fitTop);
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
    for (const std::optional<double>& target : {m_data.targetFrom, m_data.targetTo}) {
        high = std::max(high, target.value_or(high));
        low = std::min(low, target.value_or(low));
    }
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
    const double step = niceStep(high - low);
    m_high = high;
    m_bottom = low < 0 ? low : std::floor(low / step) * step; // a few below 0 need no further line
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
    fitTop();
    const QFontMetrics metrics(scaledFont(12));
    const int widest = std::max(metrics.horizontalAdvance(axisText(std::ceil(m_top / m_step) * m_step)),
                                metrics.horizontalAdvance(u"000"_s));
    QMargins margins(scaled(14) + widest, scaled(18), scaled(8), scaled(24));
    if (layoutDirection() == Qt::RightToLeft) {
        margins.setRight(scaled(8)); // the axis stays at the left: time runs to the right in every language
    }
    chart()->setMargins(margins);
    viewport()->update();
}

void ForecastChart::fitTop() {
    const QRectF plot = chart()->plotArea();
    const double step = niceStep(m_high - m_bottom);
    m_top = std::max(m_bottom + step, std::ceil(m_high / step) * step);
    if (plot.height() > 0) {
        // A value v stays below words that end at share s of the height where top >= bottom + (v - bottom) / (1 - s).
        const auto keepBelow = [&](double value, qreal y) {
            const double share = std::min(0.8, (y - plot.top()) / plot.height());
            m_top = std::max(m_top, m_bottom + (value - m_bottom) / (1 - share));
        };
        const ChartFrame now = frame();
        for (const PlacedMark& mark : placeMarks(now, m_data.marks, QFontMetrics(scaledFont(12)))) {
            if (!mark.words.isEmpty()) {
                keepBelow(highestBetween(now.dayAt(mark.words.left()), now.dayAt(mark.words.right())),
                          mark.words.bottom() + scaled(2));
            }
        }
        if (m_data.reorderPoint) {
            keepBelow(*m_data.reorderPoint, plot.top() + scaled(kLabelHeight + 4));
        }
    }
    m_step = niceStep(m_top - m_bottom);
    m_y->setRange(m_bottom, m_top);
}

double ForecastChart::highestBetween(CalendarDay first, CalendarDay last) const {
    double highest = m_data.reorderPoint.value_or(m_bottom);
    for (const ChartDay& day : m_data.past) {
        highest = first <= day.day && day.day <= last ? std::max(highest, day.value) : highest;
    }
    for (const ChartForecastDay& day : m_data.forecast) {
        highest = first <= day.day && day.day <= last ? std::max(highest, day.high90) : highest;
    }
    return highest;
}

ChartFrame ForecastChart::frame() const {
    return {chart()->plotArea(), firstDay(), lastDay(), m_data.today, m_bottom, m_top};
}

QRectF ForecastChart::todayWords() const {
    const ChartFrame here = frame();
    const qreal width = QFontMetrics(scaledFont(12)).horizontalAdvance(tr("today"));
    const qreal before = here.xOf(here.today) - 5 - width;
    // Over the numbers of the axis where there is hardly a past.
    const qreal left = before < here.plot.left() ? here.xOf(here.today) + 5 : before;
    return {left, here.plot.top() - scaled(18), width, qreal(scaled(18))};
}

void ForecastChart::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    if (isEmpty()) {
        return;
    }
    const ThemeColors& c = themeColors();
    const ChartFrame here = frame();
    QRectF future = here.plot;
    future.setLeft(here.xOf(here.today));
    painter->fillRect(future, c.future);
    drawTarget(*painter);
    drawCalendarBands(*painter, here, m_data.events, todayWords());
    painter->setPen(c.faintLine);
    for (double value = std::ceil(m_bottom / m_step) * m_step; value <= m_top; value += m_step) {
        painter->drawLine(QPointF(here.plot.left(), here.yOf(value)), QPointF(here.plot.right(), here.yOf(value)));
    }
}

void ForecastChart::drawTarget(QPainter& painter) const {
    if (!m_data.targetFrom && !m_data.targetTo) {
        return;
    }
    const ChartFrame here = frame();
    const qreal top = m_data.targetTo ? here.yOf(*m_data.targetTo) : here.plot.top();
    const qreal bottom = m_data.targetFrom ? here.yOf(*m_data.targetFrom) : here.plot.bottom();
    const QRectF band(here.plot.left(), top, here.plot.width(), bottom - top);
    painter.fillRect(band, themeColors().goodTint);
    const QString text = m_data.targetFrom && m_data.targetTo
                             ? tr("target %1 to %2").arg(axisText(*m_data.targetFrom), axisText(*m_data.targetTo))
                         : m_data.targetFrom ? tr("target from %1").arg(axisText(*m_data.targetFrom))
                                             : tr("target up to %1").arg(axisText(*m_data.targetTo));
    painter.setPen(themeColors().good);
    painter.setFont(scaledFont(12));
    painter.drawText(band.adjusted(scaled(6), 2, 0, 0), int(Qt::AlignLeft | Qt::AlignTop), text);
}

void ForecastChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    if (isEmpty()) {
        return;
    }
    painter->setFont(scaledFont(12));
    drawValues(*painter);
    drawDays(*painter);
    drawToday(*painter);
    const std::vector<PlacedMark> marks = placeMarks(frame(), m_data.marks, painter->fontMetrics());
    drawReorderPoint(*painter, marks);
    drawMarks(*painter, frame(), m_data.marks, marks);
}

void ForecastChart::drawValues(QPainter& painter) const {
    painter.setPen(themeColors().faint);
    const ChartFrame here = frame();
    for (double value = std::ceil(m_bottom / m_step) * m_step; value <= m_top; value += m_step) {
        painter.drawText(QRectF(0, here.yOf(value) - kLabelHeight, here.plot.left() - scaled(6), 2 * kLabelHeight),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(value));
    }
}

QString ForecastChart::axisText(double value) const {
    constexpr double kThousand = 1000;
    if (m_data.money && m_step >= kThousand && m_top >= 10 * kThousand) {
        return value == 0 ? QLocale().toString(0) : tr("%1k", "thousands").arg(QLocale().toString(value / kThousand));
    }
    return numberText(value, m_step < 1 ? 1 : 0);
}

void ForecastChart::drawDays(QPainter& painter) const {
    painter.setPen(themeColors().faint);
    const ChartFrame here = frame();
    const QRectF& plot = here.plot;
    const int days = here.last - here.first;
    const bool months = days > 100;
    const int every = std::max(7, (days / 4 + 6) / 7 * 7);
    qreal free = plot.left() - scaled(20);
    for (CalendarDay day = firstDay(); day <= lastDay(); day = day + 1) {
        if (months ? day.dayOfMonth() != 1 : (day - firstDay()) % every != every / 2) {
            continue;
        }
        const QString text = months ? QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat) : dayText(day);
        const qreal half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        const qreal x = here.xOf(day);
        if (x - half < free || x + half > width()) {
            continue;
        }
        free = x + half + scaled(8);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.drawText(QRectF(x - half - 2, plot.bottom() + 4, 2 * half + 4, 2 * kLabelHeight),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void ForecastChart::drawReorderPoint(QPainter& painter, const std::vector<PlacedMark>& marks) const {
    if (!m_data.reorderPoint) {
        return;
    }
    const ChartFrame here = frame();
    const QRectF& plot = here.plot;
    const qreal y = here.yOf(*m_data.reorderPoint);
    painter.setPen(QPen(themeColors().warning, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QString text = tr("reorder point %1").arg(numberText(*m_data.reorderPoint, 0));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 2;
    const qreal right = plot.right() - width - 4;
    const qreal left = plot.left() + 4;
    // In a narrow chart the arrivals' words fill the past: the future has room. Below the line only where nothing
    // else is free.
    const bool narrow = here.xOf(here.today) - plot.left() < scaled(kNarrow);
    const qreal first = narrow ? right : left;
    const qreal second = narrow ? left : right;
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

void ForecastChart::drawToday(QPainter& painter) const {
    const ChartFrame here = frame();
    const qreal today = here.xOf(here.today);
    painter.setPen(QPen(themeColors().faint, 1));
    painter.drawLine(QPointF(today, here.plot.top() - scaled(14)), QPointF(today, here.plot.bottom()));
    painter.setPen(themeColors().muted);
    painter.drawText(todayWords().adjusted(-2, 0, 2, 0), Qt::AlignCenter, tr("today"));
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
    if (!isEmpty() && chart()->plotArea().contains(event->position())) {
        const CalendarDay day = frame().dayAt(event->position().x());
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
