#pragma once

#include "calendarday.h"
#include "forecastfilerow.h"
#include "jobprogress.h"
#include "result.h"
#include "strongid.h"

#include <functional>
#include <optional>
#include <QString>
#include <vector>

namespace qm {

class Warehouse;

struct ForecastRequest {
    std::optional<CalendarDay> asOf; ///< step 1; absent: everything recorded so far, step 1 = today
    int horizon = 0;                 ///< steps; 0 or less than the longest lead time + review: at least that
};

struct ForecastSummary {
    ForecastRunId run;
    CalendarDay asOf;
    CalendarDay dataThrough;
    int items = 0;
    int withDemand = 0;
    bool reused = false; ///< the stored run of that date and data was good
};

/// What the forecast tab of an item tells beside the chart.
struct ForecastExplanation {
    /// What something known ahead does to an item's demand.
    struct Effect {
        QString name;       ///< price, promotion, or a holiday's name after "holiday "
        double factor = 1;  ///< of the coming lead time, against the same days without it
        double perUnit = 0; ///< change of the logarithm of demand; of a price: its elasticity
    };
    enum class Begun { OwnSales, SimilarItem, PriceClass, Category };

    QString demandClass;                             ///< smooth, erratic, intermittent, lumpy, no demand
    std::vector<std::pair<QString, double>> methods; ///< stable name, weight; greatest first
    double level = 0;                                ///< units a day
    double trend = 0;                                ///< units a day, each day
    std::vector<double> weekdayFactors;              ///< 7, Monday first, or empty
    int origins = 0;
    double error = 0;      ///< scaled pinball loss
    double naiveError = 0; ///< of seasonal naive
    double coverage95 = 0;
    double bias = 0;
    std::vector<Effect> effects;
    Begun begun = Begun::OwnSales; ///< what a new item's forecast was begun from,
    double begunLevel = 0;         ///< units a day,
    double begunWeight = 0;        ///< and its share now, 0 to 1
    int leftOutDays = 0;           ///< all of them, and of these:
    int closedDays = 0;
    int unknownDays = 0;
    int oneOffDays = 0;
    int censoredDays = 0;
};

/// Forecasts every item with demand at every site and stores the run, immutable. The same date and data reuse the
/// stored run. Cancelled: nothing is stored. Synchronous, thread-safe, never on the interface thread.
class ForecastJob {
public:
    explicit ForecastJob(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<ForecastSummary> run(const ForecastRequest& request, const JobProgress& progress = {});
    /// Hands on the rows of a run, item by item in the order of the items, so that memory holds one item's.
    Status eachRow(ForecastRunId run, const std::function<void(const ForecastFileRow&)>& take) const;
    Result<ForecastExplanation> explain(ItemId item) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
