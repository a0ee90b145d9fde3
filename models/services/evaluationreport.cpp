#include "evaluationreport.h"

#include "evaluation.h"
#include "historyforecast.h"
#include "historyreader.h"
#include "storedforecast.h"

#include <array>
#include <limits>

namespace qm {

namespace {

using forecast::DemandClass;
using forecast::Evaluation;
using forecast::ItemEvaluation;
using forecast::ScoreSums;

/// Lead times on which daily, weekly and monthly forecasts are compared.
std::vector<int> leadTimesOf(forecast::Period period, int horizon) {
    const int decisive = period == forecast::Period::Day ? 7 : 1;
    const int longest = horizon > 0                        ? horizon
                        : period == forecast::Period::Day  ? 28
                        : period == forecast::Period::Week ? 4
                                                           : 3;
    return decisive < longest ? std::vector<int>{decisive, longest} : std::vector<int>{longest};
}

void addLines(const Evaluation& evaluation, std::optional<DemandClass> wanted, std::vector<EvaluationLine>& lines) {
    const auto take = [&](const ItemEvaluation& item) { return !wanted || item.demandClass == *wanted; };
    for (std::size_t lead = 0; lead < evaluation.leadTimes.size(); ++lead) {
        for (std::size_t method = 0; method < evaluation.methods.size(); ++method) {
            EvaluationLine line;
            line.demandClass = wanted ? demandClassName(*wanted) : QStringLiteral("all");
            line.leadTime = evaluation.leadTimes[lead];
            line.method = QString::fromStdString(evaluation.methods[method]);
            for (const ItemEvaluation& item : evaluation.items) {
                line.items += take(item) && evaluation.of(item, method, lead).totals > 0 ? 1 : 0;
            }
            const ScoreSums sums = evaluation.sum(method, lead, take);
            line.totals = sums.totals;
            line.scaledPinballLoss = sums.scaledPinballLoss();
            line.coverage95 = sums.coverage(3);
            line.bias = sums.bias();
            line.rmsse = sums.rmsse();
            line.mase = wanted == DemandClass::Smooth ? sums.mase() : std::numeric_limits<double>::quiet_NaN();
            if (line.totals > 0) {
                lines.push_back(std::move(line));
            }
        }
    }
}

} // namespace

Result<std::vector<EvaluationLine>> evaluateHistory(const HistoryRequest& request, int origins,
                                                    const JobProgress& progress) {
    const auto history = readPlainHistory({request.history, request.future, request.period, request.asOf});
    if (!history) {
        return history.error();
    }
    const forecast::Period period = history->axis.length();
    forecast::EvaluationOptions options;
    options.leadTimes = leadTimesOf(period, request.horizon);
    options.origins = origins;
    options.forecast.horizon = options.leadTimes.back();
    options.forecast.leadTime = options.leadTimes.front();
    const auto evaluation =
        forecast::evaluateForecasts(history->series, options, [&](std::size_t done, std::size_t all) {
            progress.tell(std::int64_t(done), std::int64_t(all));
            return !progress.isCancelled();
        });
    if (!evaluation) {
        return evaluation.error();
    }
    std::vector<EvaluationLine> lines;
    addLines(*evaluation, {}, lines);
    for (const DemandClass one :
         {DemandClass::Smooth, DemandClass::Erratic, DemandClass::Intermittent, DemandClass::Lumpy}) {
        addLines(*evaluation, one, lines);
    }
    if (lines.empty()) {
        return Error{ErrorCode::Usage, {"origins"}, {}};
    }
    return lines;
}

} // namespace qm
