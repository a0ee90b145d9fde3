#include "forecastcurve.h"

#include "localetext.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace qm {

namespace {

constexpr int kGrip = 12;

/// The smallest of 1, 2, 5, 10, 20, … of which two reach that height.
double tickOf(double top) {
    const double half = std::max(top / 2, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(half)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= half) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace

ForecastCurve::ForecastCurve(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ForecastCurve::sizeHint() const {
    return {scaled(420), scaled(150)};
}

void ForecastCurve::setWeeks(const std::vector<ForecastWeek>& weeks) {
    m_weeks = weeks;
    m_moved.reset();
    m_dragging = false;
    double top = 1;
    for (const ForecastWeek& week : m_weeks) {
        top = std::max({top, week.sold.value_or(0), week.high90, week.statistics, week.expected});
    }
    m_tick = tickOf(top);
    m_top = 2.1 * m_tick;
    if (m_chosen && (*m_chosen >= m_weeks.size() || m_weeks[*m_chosen].sold)) {
        m_chosen.reset();
    }
    say();
    update();
}

void ForecastCurve::say() {
    const bool chosen = m_chosen && *m_chosen < m_weeks.size();
    setAccessibleDescription(chosen
                                 ? tr("Week of %1: %2 expected")
                                       .arg(dayText(m_weeks[*m_chosen].days.first), numberText(shownAt(*m_chosen), 1))
                                 : tr("Left and right choose a coming week, up and down change it, Enter sets it."));
}

QRectF ForecastCurve::plot() const {
    return QRectF(rect()).adjusted(scaled(44), scaled(8), -scaled(10), -scaled(22));
}

qreal ForecastCurve::xOf(std::size_t week) const {
    const double weeks = std::max<double>(1, static_cast<double>(m_weeks.size()) - 1);
    return plot().left() + plot().width() * static_cast<double>(week) / weeks;
}

qreal ForecastCurve::yOf(double units) const {
    return plot().bottom() - plot().height() * units / m_top;
}

double ForecastCurve::unitsAt(qreal y) const {
    return std::max(0.0, (plot().bottom() - y) / plot().height() * m_top);
}

double ForecastCurve::shownAt(std::size_t week) const {
    return m_moved && m_chosen == week ? *m_moved : m_weeks[week].sold.value_or(m_weeks[week].expected);
}

std::size_t ForecastCurve::firstComing() const {
    return static_cast<std::size_t>(std::ranges::find_if(m_weeks, [](const ForecastWeek& week) { return !week.sold; }) -
                                    m_weeks.begin());
}

std::optional<std::size_t> ForecastCurve::comingAt(const QPointF& place) const {
    for (std::size_t i = firstComing(); i < m_weeks.size(); ++i) {
        if (std::abs(place.x() - xOf(i)) <= scaled(kGrip) &&
            std::abs(place.y() - yOf(shownAt(i))) <= scaled(2 * kGrip)) {
            return i;
        }
    }
    return std::nullopt;
}

void ForecastCurve::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& c = themeColors();
    const QRectF area = plot();
    const std::size_t coming = firstComing();
    if (coming < m_weeks.size()) {
        painter.fillRect(QRectF(QPointF(xOf(coming) - scaled(8), area.top()), area.bottomRight()), c.future);
    }
    painter.setFont(scaledFont(12));
    for (const double units : {0.0, m_tick, 2 * m_tick}) {
        painter.setPen(c.faintLine);
        painter.drawLine(QPointF(area.left(), yOf(units)), QPointF(area.right(), yOf(units)));
        painter.setPen(c.faint);
        painter.drawText(QRectF(0, yOf(units) - scaled(8), area.left() - scaled(6), scaled(16)),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(units, 0));
    }
    qreal free = 0;
    for (std::size_t i = 0; i < m_weeks.size(); i += 2) {
        const QString day = dayText(m_weeks[i].days.first);
        const qreal half = painter.fontMetrics().horizontalAdvance(day) / 2.0;
        if (xOf(i) - half > free && xOf(i) + half < width()) {
            painter.drawText(QRectF(xOf(i) - half - 1, area.bottom() + 3, 2 * half + 2, scaled(16)), Qt::AlignCenter,
                             day);
            free = xOf(i) + half + scaled(8);
        }
    }
    drawFan(painter, &ForecastWeek::low90, &ForecastWeek::high90, c.range90);
    drawFan(painter, &ForecastWeek::low50, &ForecastWeek::high50, c.range50);
    for (std::size_t i = 1; i < m_weeks.size(); ++i) {
        const bool past = m_weeks[i].sold.has_value();
        painter.setPen(past ? QPen(c.text, 1.6) : QPen(c.accent, 2, Qt::DashLine));
        painter.drawLine(QPointF(xOf(i - 1), yOf(shownAt(i - 1))), QPointF(xOf(i), yOf(shownAt(i))));
    }
    for (std::size_t i = coming; i < m_weeks.size(); ++i) {
        if (m_weeks[i].overridden()) {
            painter.setPen(QPen(c.muted, 1.4));
            const qreal y = yOf(m_weeks[i].statistics);
            painter.drawLine(QPointF(xOf(i) - scaled(6), y), QPointF(xOf(i) + scaled(6), y));
        }
        painter.setPen(QPen(c.accent, 1.6));
        painter.setBrush(m_weeks[i].overridden() || (m_moved && m_chosen == i) ? c.accent : c.surface);
        const qreal radius = m_chosen == i && (hasFocus() || m_dragging) ? 5.5 : 3.5;
        painter.drawEllipse(QPointF(xOf(i), yOf(shownAt(i))), radius, radius);
    }
}

/// From the last week sold, whose demand is known, to the coming ones.
void ForecastCurve::drawFan(QPainter& painter, double ForecastWeek::*low, double ForecastWeek::*high,
                            const QColor& color) const {
    const std::size_t coming = firstComing();
    QPolygonF fan;
    if (coming > 0) {
        fan << QPointF(xOf(coming - 1), yOf(shownAt(coming - 1)));
    }
    for (std::size_t i = coming; i < m_weeks.size(); ++i) {
        fan << QPointF(xOf(i), yOf(m_weeks[i].*high));
    }
    for (std::size_t i = m_weeks.size(); i-- > coming;) {
        fan << QPointF(xOf(i), yOf(m_weeks[i].*low));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(fan);
    painter.setBrush(Qt::NoBrush);
}

void ForecastCurve::mousePressEvent(QMouseEvent* event) {
    m_chosen = comingAt(event->position());
    m_dragging = m_chosen.has_value();
    m_moved.reset();
    say();
    update();
}

void ForecastCurve::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging && m_chosen) {
        m_moved = unitsAt(std::clamp(event->position().y(), plot().top(), plot().bottom()));
        QToolTip::showText(event->globalPosition().toPoint(),
                           tr("%1: %2").arg(dayText(m_weeks[*m_chosen].days.first), numberText(*m_moved, 0)), this);
        update();
        return;
    }
    setCursor(comingAt(event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void ForecastCurve::mouseReleaseEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    m_dragging = false;
    if (m_chosen && m_moved) {
        Q_EMIT levelWanted(m_weeks[*m_chosen].days, *m_moved);
        m_moved.reset();
        update();
    }
}

void ForecastCurve::keyPressEvent(QKeyEvent* event) {
    const std::size_t coming = firstComing();
    const int key = event->key();
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (coming < m_weeks.size() && !event->text().isEmpty() && event->text().front().isDigit()) {
        Q_EMIT typed(m_weeks[m_chosen.value_or(coming)].days, event->text());
        return;
    }
    if (coming >= m_weeks.size() ||
        (!moves && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_chosen) {
        m_chosen = coming;
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const std::size_t step = key == Qt::Key_Left ? (*m_chosen > coming ? *m_chosen - 1 : coming) : *m_chosen + 1;
        m_chosen = std::min(step, m_weeks.size() - 1);
        m_moved.reset();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const double step = std::max(1.0, std::round(m_tick / 10));
        m_moved = std::clamp(shownAt(*m_chosen) + (key == Qt::Key_Up ? step : -step), 0.0, m_top);
    } else if (key == Qt::Key_Escape) {
        m_moved.reset();
    } else if (m_moved) {
        Q_EMIT levelWanted(m_weeks[*m_chosen].days, *m_moved);
        m_moved.reset();
    }
    say();
    update();
}

} // namespace qm
