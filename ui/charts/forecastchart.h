#pragma once

#include "arrivalmarks.h"
#include "itemchart.h"

#include <QChartView>
#include <vector>

class QValueAxis;

namespace qm {

/// What a forecast chart draws. Values in the unit of the axis.
struct ForecastChartData {
    std::vector<ChartDay> past;
    std::vector<ChartForecastDay> forecast;
    std::optional<double> reorderPoint;
    std::optional<double> targetFrom; ///< what the stock is meant to be; either end may be open
    std::optional<double> targetTo;
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
    /// Where days and values stand now.
    ChartFrame frame() const;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Nothing is known yet.
    bool isEmpty() const { return m_data.past.empty() && m_data.forecast.empty() && m_data.marks.empty(); }
    void rebuild();
    void fitTop();
    double highestBetween(CalendarDay first, CalendarDay last) const;
    QRectF todayWords() const;
    QString axisText(double value) const;
    CalendarDay firstDay() const;
    CalendarDay lastDay() const;
    void drawTarget(QPainter& painter) const;
    void drawDays(QPainter& painter) const;
    void drawValues(QPainter& painter) const;
    void drawToday(QPainter& painter) const;
    void drawReorderPoint(QPainter& painter, const std::vector<PlacedMark>& marks) const;

    ForecastChartData m_data;
    double m_high = 1; ///< the highest of all that is drawn
    double m_top = 1;  ///< high enough that no words of arrivals cross a line
    double m_bottom = 0;
    double m_step = 1;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

} // namespace qm
