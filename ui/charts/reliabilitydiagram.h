#pragma once

#include "forecastquality.h"
#include "pointchart.h"

namespace qm {

/// Reliability of quantiles: how often demand stayed at or below the 50, 80, 90, 95 and 99 % line, against how often it
/// should have. On the diagonal forecasts keep what they promise; below it demand was underrated.
class ReliabilityDiagram : public PointChart {
    Q_OBJECT

public:
    explicit ReliabilityDiagram(QWidget* parent = nullptr) : PointChart(parent) {}

    void setSums(const QualitySums& sums);
};

} // namespace qm
