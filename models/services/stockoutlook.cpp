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
    double available = 0;         ///< units
    double cost = 0;              ///< currency units a unit
    std::vector<double> arriving; ///< units by coming day
};

} // namespace

Result<std::vector<ChartForecastDay>> stockValueOutlook(const Database& database, const std::vector<ListedStock>& stock,
                                                        const std::vector<PurchaseOrder>& openOrders, CalendarDay today,
                                                        int days) {
    const auto run = latestForecastRun(database);
    if (!run) {
        return run.error();
    }
    if (!*run) {
        return std::vector<ChartForecastDay>();
    }
    QHash<ItemId, ItemPath> paths;
    for (const ListedStock& listed : stock) {
        const StockRow& row = listed.row;
        if (row.onHand && row.cost) {
            const double scale = std::pow(10.0, row.decimals);
            paths.insert(row.item, {double(row.onHand->value) / scale, double(row.cost->tenThousandths) / 10'000,
                                    std::vector<double>(std::size_t(days))});
        }
    }
    for (const PurchaseOrder& order : openOrders) {
        for (const PurchaseOrderLine& line : order.lines) {
            const auto path = paths.find(line.item);
            if (path == paths.end()) {
                continue;
            }
            const int at =
                std::max(0, expectedArrival(line.expected ? line.expected : order.head.expected, today) - today);
            if (at < days) {
                path->arriving[std::size_t(at)] += double(line.open().value) / std::pow(10.0, line.decimals);
            }
        }
    }
    std::vector<double> expected(std::size_t(days), 0.0);
    std::vector<double> variance(std::size_t(days), 0.0);
    const int skipped = std::max(0, today - (*run)->asOf);
    const Status read =
        eachForecast(database, (*run)->id, {}, [&](ItemId item, LocationId, forecast::DemandForecast&& forecast) {
            const auto path = paths.find(item);
            if (path == paths.end()) {
                return;
            }
            double stockNow = path->available;
            for (int day = 0; day < days; ++day) {
                const auto step =
                    std::size_t(std::min<std::ptrdiff_t>(day + skipped, std::ptrdiff_t(forecast.step.size()) - 1));
                const double demand = forecast.step.empty() ? 0 : forecast.step[step].mean;
                stockNow = std::max(0.0, stockNow + path->arriving[std::size_t(day)] - demand);
                expected[std::size_t(day)] += stockNow * path->cost;
                if (!forecast.total.empty() && stockNow > 0) {
                    const auto until = std::min(std::size_t(day), forecast.total.size() - 1);
                    variance[std::size_t(day)] += forecast.total[until].variance * path->cost * path->cost;
                }
            }
            paths.erase(path);
        });
    if (!read) {
        return read.error();
    }
    double still = 0; // what nobody is expected to ask for stays
    for (const ItemPath& path : std::as_const(paths)) {
        still += path.available * path.cost;
    }
    std::vector<ChartForecastDay> outlook;
    for (int day = 0; day < days; ++day) {
        const double mean = expected[std::size_t(day)] + still;
        const double sd = std::sqrt(variance[std::size_t(day)]);
        outlook.push_back({today + day, mean, std::max(0.0, mean - kHalfOf50 * sd), mean + kHalfOf50 * sd,
                           std::max(0.0, mean - kHalfOf90 * sd), mean + kHalfOf90 * sd});
    }
    return outlook;
}

} // namespace qm
