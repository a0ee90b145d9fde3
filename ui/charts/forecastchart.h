#pragma once

#include "itemchart.h"

#include <QChartView>
#include <vector>

class QValueAxis;

namespace qm {

/// An arrival as a chart marks it: a vertical line on its day, with its words at the leading side of today.
struct ChartMark {
    CalendarDay day;
    QString text;
    bool suggested = false; ///< hollow and dashed: not ordered yet
};

/// What a forecast chart draws. Values in the unit of the axis.
struct ForecastChartData {
    std::vector<ChartDay> past;
    std::vector<ChartForecastDay> forecast;
    std::optional<double> reorderPoint;
    std::vector<ChartMark> marks;
    std::vector<ChartEvent> events;
    CalendarDay today;
    bool money = false; ///< axis shows amounts
};

/// Past as a solid line, expectation dashed with its 50 % and 90 % ranges on a tinted ground, reorder point, arrivals,
/// today. Hovering shows the values of a day. Its data is beside it as a table for those who cannot see it.
class ForecastChart : public QChartView {
    Q_OBJECT

public:
    explicit ForecastChart(QWidget* parent = nullptr);

    void setData(const ForecastChartData& data);
    /// The values of a day in one line, as hovering shows them.
    QString textOf(CalendarDay day) const;
    QPixmap picture();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where an arrival's dot and words stand.
    struct PlacedMark {
        QPointF dot;
        QRectF words;
    };

    void rebuild();
    std::vector<PlacedMark> placedMarks(const QFontMetrics& metrics) const;
    QString axisText(double value) const;
    qreal xOf(CalendarDay day) const;
    qreal yOf(double value) const;
    CalendarDay firstDay() const;
    CalendarDay lastDay() const;
    void drawDays(QPainter& painter) const;
    void drawValues(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawReorderPoint(QPainter& painter) const;

    ForecastChartData m_data;
    double m_top = 1;
    double m_bottom = 0;
    double m_step = 1;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

} // namespace qm
