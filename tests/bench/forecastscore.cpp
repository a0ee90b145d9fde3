#include "forecastscore.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace qm::bench {

namespace {

constexpr std::array kProbabilities{0.5, 0.8, 0.9, 0.95, 0.99};

} // namespace

void ScoreSum::add(const TotalForecast& total, double outcome, double scale) {
    double loss = 0;
    for (std::size_t i = 0; i < kProbabilities.size(); ++i) {
        const double miss = outcome - total.quantiles[i];
        loss += std::max(kProbabilities[i] * miss, (kProbabilities[i] - 1) * miss) / kProbabilities.size();
    }
    if (scale > 0) {
        scaledLoss += loss / scale;
        ++scaled;
        squares += (outcome - total.mean) * (outcome - total.mean) / (scale * scale);
    }
    covered += outcome <= total.quantiles[3] + 1e-9 ? 1 : 0;
    count += 1;
    forecast += total.mean;
    actual += outcome;
}

void printScores(const ScoreTable& table) {
    for (const auto& [method, lengths] : table) {
        std::printf("%-16s", method.c_str());
        double mean = 0;
        for (const auto& [length, classes] : lengths) {
            const ScoreSum& all = classes.at("all");
            mean += all.scaledLoss / std::max(1, all.scaled) / static_cast<double>(lengths.size());
            std::printf("  L%-2d SPL %.4f C95 %.3f bias %+.3f RMS %.3f", length,
                        all.scaledLoss / std::max(1, all.scaled), all.covered / all.count,
                        (all.forecast - all.actual) / std::max(1e-9, all.actual),
                        std::sqrt(all.squares / std::max(1, all.scaled)));
        }
        std::printf("  mean SPL %.4f |", mean);
        for (const auto& [name, first] : lengths.begin()->second) {
            if (name == "all") {
                continue;
            }
            std::printf(" %s", name.c_str());
            for (const auto& [length, classes] : lengths) {
                const ScoreSum& sum = classes.at(name);
                std::printf(" %.3f", sum.scaledLoss / std::max(1, sum.scaled));
            }
            std::printf(" (%d)", first.scaled);
        }
        std::printf("\n");
    }
}

double totalOf(const std::vector<double>& units, std::size_t from, int length) {
    double sum = 0;
    for (std::size_t t = from; t < from + static_cast<std::size_t>(length); ++t) {
        sum += units[t];
    }
    return sum;
}

double scaleOf(const std::vector<double>& units, std::size_t n, int length) {
    const auto step = static_cast<std::size_t>(length);
    double change = 0;
    int count = 0;
    for (std::size_t t = 0; t + 2 * step <= n; ++t, ++count) {
        change += std::abs(totalOf(units, t + step, length) - totalOf(units, t, length));
    }
    return count > 0 ? change / count : 0;
}

} // namespace qm::bench
