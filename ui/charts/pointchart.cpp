#include "pointchart.h"

#include "theme.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace qm {

namespace {

constexpr double kReach = 9; ///< pixels from a point that still mean it

QColor colorOf(PointChart::Tone tone) {
    const ThemeColors& c = themeColors();
    return tone == PointChart::Tone::Main ? c.accent : tone == PointChart::Tone::Other ? c.warning : c.faint;
}

} // namespace

PointChart::PointChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize PointChart::sizeHint() const {
    return {scaled(300), scaled(240)};
}

void PointChart::setAxes(Axis x, Axis y, const QString& caption, bool diagonal) {
    m_x = std::move(x);
    m_y = std::move(y);
    m_caption = caption;
    m_diagonal = diagonal;
    update();
}

void PointChart::setSeries(std::vector<Series> series) {
    m_series = std::move(series);
    QStringList texts;
    for (const Series& one : m_series) {
        for (const Point& point : one.points) {
            texts << point.text;
        }
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QRectF PointChart::area() const {
    const bool legend = std::ranges::any_of(m_series, [](const Series& one) { return !one.name.isEmpty(); });
    return QRectF(rect()).adjusted(scaled(56), scaled(legend ? 30 : 10), -scaled(26), -scaled(42));
}

QPointF PointChart::place(double x, double y) const {
    const QRectF box = area();
    const auto share = [](const Axis& axis, double value) {
        return (std::clamp(value, axis.from, axis.to) - axis.from) / (axis.to - axis.from);
    };
    return {box.left() + box.width() * share(m_x, x), box.bottom() - box.height() * share(m_y, y)};
}

void PointChart::paintAxes(QPainter& painter) const {
    const ThemeColors& c = themeColors();
    const QRectF box = area();
    painter.setFont(scaledFont(12));
    for (const double tick : m_y.ticks) {
        const QPointF at = place(m_x.from, tick);
        painter.setPen(c.faintLine);
        painter.drawLine(at, place(m_x.to, tick));
        painter.setPen(c.faint);
        painter.drawText(QRectF(0, at.y() - scaled(8), box.left() - scaled(6), scaled(16)),
                         Qt::AlignRight | Qt::AlignVCenter, m_y.text(tick));
    }
    for (const double tick : m_x.ticks) {
        const QPointF at = place(tick, m_y.from);
        painter.setPen(c.faintLine);
        painter.drawLine(at, place(tick, m_y.to));
        painter.setPen(c.faint);
        painter.drawText(QRectF(at.x() - scaled(40), box.bottom() + scaled(7), scaled(80), scaled(16)), Qt::AlignCenter,
                         m_x.text(tick));
    }
    painter.setPen(c.muted);
    painter.drawText(QRectF(0, box.bottom() + scaled(23), width(), scaled(17)), Qt::AlignCenter, m_caption);
    if (m_diagonal) {
        painter.setPen(QPen(c.faint, 1, Qt::DashLine));
        painter.drawLine(place(m_x.from, m_y.from), place(m_x.to, m_y.to));
    }
}

void PointChart::paintLegend(QPainter& painter) const {
    double x = area().left();
    for (const Series& one : m_series) {
        if (one.name.isEmpty()) {
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(one.tone));
        painter.drawEllipse(QPointF(x + scaled(4), scaled(12)), 3.5, 3.5);
        painter.setPen(themeColors().muted);
        const int wide = painter.fontMetrics().horizontalAdvance(one.name);
        painter.drawText(QRectF(x + scaled(12), scaled(4), wide + 1, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                         one.name);
        x += scaled(12) + wide + scaled(14);
    }
}

void PointChart::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    if (m_x.to <= m_x.from || m_y.to <= m_y.from) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintLegend(painter);
    for (const Series& one : m_series) {
        const QColor color = colorOf(one.tone);
        QPolygonF line;
        for (const Point& point : one.points) {
            line << place(point.x, point.y);
        }
        painter.setPen(QPen(color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (std::size_t i = 0; i < one.points.size(); ++i) {
            const bool marked = one.points[i].marked;
            painter.setPen(marked ? QPen(themeColors().surface, 2) : Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(line[static_cast<qsizetype>(i)], marked ? 7 : 3.5, marked ? 7 : 3.5);
        }
    }
}

bool PointChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    double nearest = kReach;
    QString text;
    for (const Series& one : m_series) {
        for (const Point& point : one.points) {
            const QPointF away = place(point.x, point.y) - QPointF(help->pos());
            if (const double distance = std::hypot(away.x(), away.y()); distance < nearest) {
                nearest = distance;
                text = point.text;
            }
        }
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), text, this);
    }
    return true;
}

PointChart::Axis roundAxis(double least, double most, std::function<QString(double)> text) {
    const double span = std::max(most - least, std::max(std::abs(most), 1e-6) * 1e-3);
    const double raw = span / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double step = power * (raw <= power ? 1 : raw <= 2 * power ? 2 : raw <= 5 * power ? 5 : 10);
    PointChart::Axis axis;
    axis.from = std::floor(least / step) * step;
    axis.to = std::ceil(most / step) * step;
    axis.to = axis.to > axis.from ? axis.to : axis.from + step;
    for (int k = 0; axis.from + k * step <= axis.to + step / 2; ++k) {
        axis.ticks.push_back(axis.from + k * step);
    }
    axis.text = std::move(text);
    return axis;
}

} // namespace qm
