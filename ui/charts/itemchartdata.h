#pragma once

#include "forecastchart.h"

#include <QCoreApplication>

namespace qm {

/// What the chart of an item draws: the stock forecast with the suggested order where there is one.
class ItemChartData {
    Q_DECLARE_TR_FUNCTIONS(ItemChartData)

public:
    /// short: labels without order numbers, for a narrow chart.
    static ForecastChartData of(const ItemChart& chart, int decimals, bool shortLabels);
};

} // namespace qm
