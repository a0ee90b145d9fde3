#pragma once

#include "forecastoverride.h"

#include <QWidget>
#include <vector>

namespace qm {

/// Weekly demand of an item: sold as a line, expected as points with their 50 % and 90 % ranges; what the methods
/// expect stays visible where a person changed it. A coming week's point is dragged up and down with the mouse, or
/// chosen with left and right, moved with up and down and set with Enter, or typed over. The table beside it holds the
/// same numbers.
class ForecastCurve : public QWidget {
    Q_OBJECT

public:
    explicit ForecastCurve(QWidget* parent = nullptr);

    void setWeeks(const std::vector<ForecastWeek>& weeks);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A week's demand was set to that many units.
    void levelWanted(qm::DayRange days, double units);
    /// A digit was typed over a week.
    void typed(qm::DayRange days, const QString& digit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    qreal xOf(std::size_t week) const;
    qreal yOf(double units) const;
    double unitsAt(qreal y) const;
    double shownAt(std::size_t week) const;
    std::optional<std::size_t> comingAt(const QPointF& place) const;
    std::size_t firstComing() const;
    void drawFan(QPainter& painter, double ForecastWeek::*low, double ForecastWeek::*high, const QColor& color) const;
    void say();

    std::vector<ForecastWeek> m_weeks;
    double m_top = 1;                    ///< units at the upper edge
    double m_tick = 1;                   ///< units from one line to the next
    std::optional<std::size_t> m_chosen; ///< a coming week
    std::optional<double> m_moved;       ///< units that the chosen week is held at
    bool m_dragging = false;
};

} // namespace qm
