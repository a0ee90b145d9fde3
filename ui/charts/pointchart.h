#pragma once

#include <functional>
#include <optional>
#include <QList>
#include <QString>
#include <QWidget>
#include <vector>

namespace qm {

/// Points of a few series against two axes, each joined by a line, with what each point says under the pointer.
/// Interface thread only.
class PointChart : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Main, Other, Muted };
    struct Point {
        double x = 0;
        double y = 0;
        QString text; ///< all of what it says
        bool marked = false;
    };
    struct Series {
        QString name; ///< for the legend; empty = none
        Tone tone = Tone::Main;
        std::vector<Point> points;
    };
    struct Axis {
        double from = 0;
        double to = 1;
        QList<double> ticks;
        std::function<QString(double)> text;
    };

    explicit PointChart(QWidget* parent = nullptr);

    /// caption: below the x axis. diagonal: dashed from corner to corner, where both axes are of one kind.
    void setAxes(Axis x, Axis y, const QString& caption, bool diagonal);
    void setSeries(std::vector<Series> series);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF area() const;
    QPointF place(double x, double y) const;
    void paintAxes(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    Axis m_x;
    Axis m_y;
    QString m_caption;
    bool m_diagonal = false;
    std::vector<Series> m_series;
};

/// Four to six round numbers that cover the values, for an axis.
PointChart::Axis roundAxis(double least, double most, std::function<QString(double)> text);

} // namespace qm
