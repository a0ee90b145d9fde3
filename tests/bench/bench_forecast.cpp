// Scores the forecaster on histories with a known end, beside the plain methods that others use.
//   bench_forecast FILE.csv SHORT LONG HORIZON ORIGINS [SKIP [ahead]]
// SHORT, LONG: lengths of the scored totals in periods; ORIGINS: how many, LONG periods apart, the last of them SKIP
// × LONG before the end (0 = the very end, kept for the last measurement); ahead: the other columns are known ahead.

#include "exponentialsmoothing.h"
#include "forecaster.h"
#include "forecastscore.h"
#include "historyfile.h"
#include "intermittentdemand.h"
#include "preparedseries.h"
#include "simplemethods.h"
#include "specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace qm;
using namespace qm::forecast;
using namespace qm::bench;

namespace {

constexpr std::array kClassNames{"smooth", "erratic", "intermittent", "lumpy", "none"};

struct Window {
    int shortLength = 7;
    int longLength = 28;
    int horizon = 28;
};

/// The series as it was known after leaving out its last periods; regressors may be known ahead.
DemandSeries cutOff(const DemandSeries& whole, std::size_t known, bool ahead) {
    DemandSeries result = whole;
    result.units.resize(known);
    for (Regressor& regressor : result.regressors) {
        regressor.future.assign(regressor.history.begin() + static_cast<std::ptrdiff_t>(known),
                                regressor.history.end());
        regressor.history.resize(known);
        if (!ahead) {
            regressor.future.clear();
        }
    }
    return result;
}

/// Enough demands that the scale of an item's loss means something.
int leastDemands(Period period) {
    return period == Period::Day ? 10 : 4;
}

int demandPeriods(const DemandSeries& series, std::size_t known) {
    return static_cast<int>(std::count_if(series.units.begin(),
                                          series.units.begin() + static_cast<std::ptrdiff_t>(known),
                                          [](double units) { return units > 0; }));
}

void scorePeers(const PreparedSeries& prepared, const DemandSeries& whole, const Window& window, const char* name,
                ScoreTable& table) {
    const std::pair<const char*, ForecastMethod> peers[] = {{"naive", naive},
                                                            {"seasonal naive", seasonalNaive},
                                                            {"moving average", movingAverage},
                                                            {"SES", simpleExponentialSmoothing},
                                                            {"Croston-SBA", crostonSba},
                                                            {"TSB", teunterSyntetosBabai}};
    const Origins now{{prepared.size()}, window.longLength};
    ForecastPaths paths;
    paths.reset(1, window.longLength);
    const auto known = static_cast<std::size_t>(prepared.size());
    double variance = 0; // of one step around the mean of all: Normal totals, as the plain methods' users take them
    double mean = 0;
    for (const double v : prepared.value) {
        mean += v / static_cast<double>(known);
    }
    for (const double v : prepared.value) {
        variance += (v - mean) * (v - mean) / static_cast<double>(known);
    }
    for (const auto& [peer, run] : peers) {
        run(prepared, now, paths);
        for (const int length : {window.shortLength, window.longLength}) {
            TotalForecast total;
            for (int h = 0; h < length; ++h) {
                total.mean += paths.row(0)[h];
            }
            for (std::size_t k = 0; k < total.quantiles.size(); ++k) {
                const double z = normalQuantile(DemandDistribution::kKnots[k]);
                total.quantiles[k] = std::max(0.0, std::ceil(total.mean + z * std::sqrt(variance * length) - 1e-9));
            }
            for (const char* group : {"all", name}) {
                table[peer][length][group].add(total, totalOf(whole.units, known, length),
                                               scaleOf(whole.units, known, length));
            }
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 6) {
        std::fprintf(stderr, "usage: bench_forecast FILE.csv SHORT LONG HORIZON ORIGINS [SKIP [ahead]]\n");
        return 2;
    }
    const std::vector<DemandSeries> whole = readHistory(argv[1]);
    const Window window{std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4])};
    const int origins = std::atoi(argv[5]);
    const int skip = argc > 6 ? std::atoi(argv[6]) : 0;
    const bool knownAhead = argc > 7 && std::string(argv[7]) == "ahead";
    ScoreTable table;
    ForecastOptions options;
    options.horizon = window.horizon;
    options.leadTime = window.shortLength;
    options.threads = 1;
    double seconds = 0;
    std::size_t items = 0;
    for (int origin = 0; origin < origins; ++origin) {
        const auto ahead = static_cast<std::size_t>((skip + origin + 1) * window.longLength);
        std::vector<DemandSeries> series;
        std::vector<const DemandSeries*> sources;
        for (const DemandSeries& one : whole) {
            if (one.units.size() >= ahead + static_cast<std::size_t>(4 * window.longLength) &&
                demandPeriods(one, one.units.size() - ahead) >= leastDemands(one.period)) {
                series.push_back(cutOff(one, one.units.size() - ahead, knownAhead));
                sources.push_back(&one);
            }
        }
        const std::clock_t start = std::clock();
        const auto forecasts = forecastAll(series, options);
        seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; // processor time of the one thread
        items += series.size();
        for (std::size_t i = 0; i < series.size(); ++i) {
            PreparedSeries prepared = prepareSeries(series[i]);
            prepared.factor.assign(series[i].units.size() + static_cast<std::size_t>(window.longLength), 1.0);
            const char* name = kClassNames[static_cast<std::size_t>(prepared.demandClass)];
            scorePeers(prepared, *sources[i], window, name, table);
            for (const int length : {window.shortLength, window.longLength}) {
                const DemandDistribution& d = (*forecasts)[i].total[static_cast<std::size_t>(length) - 1];
                TotalForecast total;
                total.mean = d.mean;
                for (std::size_t k = 0; k < total.quantiles.size(); ++k) {
                    total.quantiles[k] = d.quantile(DemandDistribution::kKnots[k]);
                }
                const std::size_t known = series[i].units.size();
                for (const char* group : {"all", name}) {
                    table["* this program"][length][group].add(total, totalOf(sources[i]->units, known, length),
                                                               scaleOf(series[i].units, known, length));
                }
            }
        }
    }
    printScores(table);
    std::printf("%zu forecasts in %.3f s: %.0f items/s on one core\n", items, seconds,
                static_cast<double>(items) / seconds);
    return 0;
}
