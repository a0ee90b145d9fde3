#include "stockoutlook.h"

#include "coverestimate.h"
#include "forecaststore.h"
#include "storedforecast.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace qm {

namespace {

constexpr double kHalfOf50 = 0.6745; // standard normal quantiles of the ranges' ends
constexpr double kHalfOf90 = 1.6449;

struct ItemPath {
    double onHand = 0;            ///< units
    double cost = 0;              ///< currency units a unit
    std::vector<double> arriving; ///< units by coming day
    std::vector<double> demand;   ///< expected units by coming day, of all places
    std::vector<double> spread;   ///< variance of the demand up to and with that day
};

using Paths = QHash<ItemId, ItemPath>;

Paths pathsOf(const std::vector<ListedStock>& stock, const OutlookQuestion& question) {
    const std::vector<double> none(std::size_t(question.days), 0.0);
    Paths paths;
    for (const ListedStock& listed : stock) {
        const StockRow& row = listed.row;
        if (row.onHand && row.unitValue) {
            paths.insert(row.item, {double(row.onHand->value) / std::pow(10.0, row.decimals),
                                    double(row.unitValue->tenThousandths) / 10'000, none, none, none});
        }
    }
    for (const ItemArrival& arrival : question.arrivals) {
        const auto path = paths.find(arrival.item);
        const int at = std::max(0, arrival.day - question.today);
        if (path != paths.end() && at < question.days) {
            path->arriving[std::size_t(at)] += arrival.units;
        }
    }
    return paths;
}

} // namespace

std::vector<ItemArrival> arrivalsOfOrders(const std::vector<PurchaseOrder>& openOrders, CalendarDay today) {
    std::vector<ItemArrival> arrivals;
    for (const PurchaseOrder& order : openOrders) {
        for (const PurchaseOrderLine& line : order.lines) {
            arrivals.push_back({line.item, expectedArrival(line.expected ? line.expected : order.head.expected, today),
                                double(line.open().value) / std::pow(10.0, line.decimals)});
        }
    }
    return arrivals;
}

Result<std::vector<ChartForecastDay>> stockValueOutlook(const Database& database, const std::vector<ListedStock>& stock,
                                                        const OutlookQuestion& question) {
    const auto run = latestForecastRun(database);
    if (!run) {
        return run.error();
    }
    if (!*run) {
        return std::vector<ChartForecastDay>();
    }
    Paths paths = pathsOf(stock, question);
    const int skipped = std::max(0, question.today - (*run)->asOf);
    const Status read =
        eachForecast(database, (*run)->id, {}, [&](ItemId item, LocationId, forecast::DemandForecast&& forecast) {
            const auto path = paths.find(item);
            if (path == paths.end() || forecast.step.empty()) {
                return;
            }
            for (std::size_t day = 0; day < path->demand.size(); ++day) {
                path->demand[day] += forecast.step[std::min(day + std::size_t(skipped), forecast.step.size() - 1)].mean;
                if (!forecast.total.empty()) {
                    path->spread[day] += forecast.total[std::min(day, forecast.total.size() - 1)].variance;
                }
            }
        });
    if (!read) {
        return read.error();
    }
    std::vector<double> expected(std::size_t(question.days), 0.0);
    std::vector<double> variance(std::size_t(question.days), 0.0);
    for (const ItemPath& path : std::as_const(paths)) {
        double units = path.onHand;
        for (std::size_t day = 0; day < expected.size(); ++day) {
            units = std::max(0.0, units + path.arriving[day] - path.demand[day]);
            expected[day] += units * path.cost;
            variance[day] += units > 0 ? path.spread[day] * path.cost * path.cost : 0;
        }
    }
    std::vector<ChartForecastDay> outlook;
    for (std::size_t day = 0; day < expected.size(); ++day) {
        const double mean = expected[day];
        const double sd = std::sqrt(variance[day]);
        outlook.push_back({question.today + int(day), mean, std::max(0.0, mean - kHalfOf50 * sd), mean + kHalfOf50 * sd,
                           std::max(0.0, mean - kHalfOf90 * sd), mean + kHalfOf90 * sd});
    }
    return outlook;
}

} // namespace qm
