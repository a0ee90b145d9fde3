#include "demandlearning.h"

#include "probability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qm::replenishment {

ResampledTotal resampledTotal(const std::vector<int>& sample, const std::map<int, double>& leadTime,
                              const std::vector<double>& probabilities) {
    const int largest = *std::max_element(sample.begin(), sample.end());
    std::vector<double> day(static_cast<std::size_t>(largest) + 1, 0);
    for (const int units : sample) {
        day[static_cast<std::size_t>(units)] += 1 / static_cast<double>(sample.size());
    }
    const int longest = leadTime.empty() ? 0 : leadTime.rbegin()->first;
    std::vector<double> total(static_cast<std::size_t>(largest) * static_cast<std::size_t>(longest) + 1, 0);
    std::vector<double> sum = {1};
    ResampledTotal result;
    for (int days = 0; days <= longest; ++days) {
        if (const auto at = leadTime.find(days); at != leadTime.end()) {
            for (std::size_t i = 0; i < sum.size(); ++i) {
                total[i] += at->second * sum[i];
            }
        }
        std::vector<double> next(sum.size() + day.size() - 1, 0);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            for (std::size_t k = 0; k < day.size(); ++k) {
                next[i + k] += sum[i] * day[k];
            }
        }
        sum = std::move(next);
    }
    for (std::size_t i = 0; i < total.size(); ++i) {
        result.mean += static_cast<double>(i) * total[i];
    }
    for (const double probability : probabilities) {
        double below = 0;
        std::size_t i = 0;
        for (; i < total.size(); ++i) {
            below += total[i];
            if (below >= probability - 1e-12) {
                break;
            }
        }
        result.quantiles.push_back(static_cast<int>(std::min(i, total.size() - 1)));
    }
    return result;
}

double censoredPoissonRate(const std::vector<double>& seen, const std::vector<double>& atLeast) {
    const double count = static_cast<double>(seen.size() + atLeast.size());
    if (count <= 0) {
        return 0;
    }
    const double known = std::accumulate(seen.begin(), seen.end(), 0.0);
    double rate = std::max(1e-9, (known + std::accumulate(atLeast.begin(), atLeast.end(), 0.0)) / count);
    for (int i = 0; i < 2000; ++i) {
        double sum = known;
        for (const double least : atLeast) {
            // E[D | D >= s] = rate × P(D >= s − 1) / P(D >= s)
            const int s = static_cast<int>(std::ceil(least));
            const double reaches = 1 - poissonCdf(s - 1, rate);
            sum += reaches > 1e-300 ? rate * (1 - poissonCdf(s - 2, rate)) / reaches : least;
        }
        const double next = sum / count;
        const bool settled = std::fabs(next - rate) <= 1e-13 * rate;
        rate = next;
        if (settled) {
            break;
        }
    }
    return rate;
}

YoungItemDemand youngItemDemand(const YoungItemQuestion& question, double probability) {
    const double shape = question.priorShape + std::accumulate(question.daily.begin(), question.daily.end(), 0.0);
    const double rate = question.priorRate + static_cast<double>(question.daily.size());
    const double mean = shape * question.horizonDays / rate;
    const double variance = mean * (1 + question.horizonDays / rate);
    return {negativeBinomialQuantile(probability, mean, variance), mean};
}

} // namespace qm::replenishment
