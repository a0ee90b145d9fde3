#pragma once

#include "forecastquality.h"

#include <QWidget>

namespace qm {

/// Reliability of quantiles: how often demand stayed at or below the 50, 80, 90, 95 and 99 % line, against how often it
/// should have. On the diagonal forecasts keep what they promise; below it demand was underrated.
class ReliabilityDiagram : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityDiagram(QWidget* parent = nullptr);

    void setSums(const QualitySums& sums);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QualitySums m_sums;
};

} // namespace qm
