#include "evaluation.h"
#include "historyfile.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

/// Scores of the forecaster beside its peers on windows inside a history file, and its speed on one core.
namespace {

using namespace qm::forecast;

struct Wishes {
    const char* file = nullptr;
    EvaluationOptions options;
    bool peers = true;
};

constexpr const char* kClassNames[] = {"smooth", "erratic", "intermittent", "lumpy", "no demand"};
constexpr int kLeastSeries = 50; ///< of a class that is judged by itself

/// Drops series whose history before the first origin has too few demands for a scale that means something.
std::vector<DemandSeries> scalable(std::vector<DemandSeries> series, const EvaluationOptions& options) {
    const auto ahead = static_cast<std::size_t>((options.skippedOrigins + options.origins) * options.leadTimes.back());
    std::erase_if(series, [&](const DemandSeries& one) {
        const std::size_t known = one.units.size() > ahead ? one.units.size() - ahead : 0;
        const auto end = one.units.begin() + static_cast<std::ptrdiff_t>(known);
        return std::count_if(one.units.begin(), end, [](double v) { return v > 0; }) <
               (one.period == Period::Day ? 10 : 4);
    });
    return series;
}

double meanLoss(const Evaluation& e, std::size_t method, const std::function<bool(const ItemEvaluation&)>& take) {
    double sum = 0;
    for (std::size_t l = 0; l < e.leadTimes.size(); ++l) {
        sum += e.sum(method, l, take).scaledPinballLoss() / static_cast<double>(e.leadTimes.size());
    }
    return sum;
}

void print(const Evaluation& e) {
    std::printf("%-16s", "method");
    for (const int length : e.leadTimes) {
        std::printf(" |%4d: SPL   C95    bias  RMSSE", length);
    }
    std::printf(" | mean SPL\n");
    for (std::size_t m = 0; m < e.methods.size(); ++m) {
        std::printf("%-16s", e.methods[m].c_str());
        for (std::size_t l = 0; l < e.leadTimes.size(); ++l) {
            const ScoreSums sum = e.sum(m, l);
            std::printf(" | %.4f %5.1f%% %+.3f %6.3f", sum.scaledPinballLoss(), 100 * sum.coverage(3), sum.bias(),
                        sum.rmsse());
        }
        std::printf(" | %.4f\n", meanLoss(e, m, {}));
    }
    for (std::size_t c = 0; c < std::size(kClassNames); ++c) {
        const auto take = [c](const ItemEvaluation& item) { return static_cast<std::size_t>(item.demandClass) == c; };
        const auto count = std::count_if(e.items.begin(), e.items.end(), take);
        if (count < kLeastSeries) {
            continue;
        }
        const std::size_t chosen = e.methods.size() - 1;
        std::size_t best = chosen;
        for (std::size_t m = 0; m < chosen; ++m) {
            best = best == chosen || meanLoss(e, m, take) < meanLoss(e, best, take) ? m : best;
        }
        std::printf("%-13s %5ld series: chosen %.4f", kClassNames[c], static_cast<long>(count),
                    meanLoss(e, chosen, take));
        if (best != chosen) {
            std::printf(", best peer %s %.4f", e.methods[best].c_str(), meanLoss(e, best, take));
        }
        std::printf("\n");
    }
}

[[noreturn]] void usage() {
    std::fprintf(stderr, "usage: bench_forecast FILE.csv SHORT LONG ORIGINS [--skip N] [--ahead NAME]… [--alone]\n"
                         "  origins lie LONG apart; --skip leaves the last N out, --ahead names a column known ahead,\n"
                         "  --alone runs no peers\n");
    std::exit(2);
}

Wishes wishesOf(int argc, char** argv) {
    if (argc < 5) {
        usage();
    }
    Wishes wishes;
    wishes.file = argv[1];
    EvaluationOptions& options = wishes.options;
    options.leadTimes = {std::atoi(argv[2]), std::atoi(argv[3])};
    options.origins = std::atoi(argv[4]);
    options.forecast.leadTime = options.leadTimes[0];
    options.forecast.horizon = options.leadTimes[1];
    options.forecast.threads = 1;
    for (int i = 5; i < argc; ++i) {
        const bool more = i + 1 < argc;
        if (std::strcmp(argv[i], "--skip") == 0 && more) {
            options.skippedOrigins = std::atoi(argv[++i]);
        } else if (std::strcmp(argv[i], "--ahead") == 0 && more) {
            options.knownAhead.emplace_back(argv[++i]);
        } else if (std::strcmp(argv[i], "--alone") == 0) {
            options.peers = false;
        } else {
            usage();
        }
    }
    if (options.leadTimes[0] < 1 || options.leadTimes[1] < options.leadTimes[0] || options.origins < 1) {
        usage();
    }
    return wishes;
}

} // namespace

int main(int argc, char** argv) {
    const Wishes wishes = wishesOf(argc, argv);
    const auto series = scalable(qm::bench::readHistory(wishes.file), wishes.options);
    const auto evaluation = evaluateForecasts(series, wishes.options);
    print(*evaluation);
    const std::clock_t start = std::clock();
    const auto forecasts = forecastAll(series, wishes.options.forecast);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%zu series from their end in %.3f s: %.0f items/s on one core\n", forecasts->size(), seconds,
                static_cast<double>(forecasts->size()) / seconds);
    return 0;
}
