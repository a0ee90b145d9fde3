#pragma once

#include "jobprogress.h"
#include "result.h"

#include <QString>
#include <vector>

namespace qm {

struct HistoryRequest;

/// One line of the evaluation report: what one method's forecasts were worth for the items of a class.
struct EvaluationLine {
    QString demandClass; ///< all, smooth, erratic, intermittent, lumpy
    int leadTime = 0;    ///< periods whose total was forecast
    QString method;      ///< naive, seasonal naive, SES, …; "chosen" is the one that forecasts are made with
    int items = 0;
    int totals = 0; ///< item-origins
    double scaledPinballLoss = 0;
    double coverage95 = 0;
    double bias = 0;
    double rmsse = 0;
    double mase = 0; ///< of single periods, smooth items alone; NaN elsewhere
};

/// Cuts the history off at `origins` past origins and compares every method's forecasts with what came: the same
/// windows for all. Two lead times: the one that methods are chosen on, and a longer one. Lines by class, lead time,
/// method. Failures: those of forecastFromHistory; Usage (args: origins) where no item has history enough.
Result<std::vector<EvaluationLine>> evaluateHistory(const HistoryRequest& request, int origins,
                                                    const JobProgress& progress = {});

} // namespace qm
