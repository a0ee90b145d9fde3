#include "budgetranking.h"

#include "probability.h"

#include <algorithm>
#include <cstdint>

namespace qm::replenishment {

namespace {

/// Steps of the exact search before the best plan found so far is taken.
constexpr int kMostSearchSteps = 5000;
constexpr std::size_t kMostExactLines = 24;
constexpr int kMostExchangeRounds = 4;
constexpr double kTiny = 1e-9;

/// Parts of one line that are bought together because only together they rank so high.
struct Bundle {
    std::size_t line = 0;
    std::size_t parts = 0; ///< of the line, bought after this bundle
    double cash = 0;
    double gain = 0;
    double rate = 0; ///< gain for cash; never above that of the line's bundle before, so that sorting keeps their order
};

/// Falling gain for cash along the line: the upper hull of its cumulative gains.
std::vector<Bundle> bundlesOf(std::size_t line, const std::vector<BudgetPart>& parts) {
    std::vector<Bundle> result;
    std::size_t start = 0;
    while (start < parts.size()) {
        double cash = 0;
        double gain = 0;
        Bundle best;
        double bestRate = 0;
        for (std::size_t i = start; i < parts.size(); ++i) {
            cash += parts[i].cash;
            gain += parts[i].gain;
            if (gain / cash > bestRate + 1e-12) {
                bestRate = gain / cash;
                best = {line, i + 1, cash, gain, bestRate};
            }
        }
        if (best.parts == 0) {
            break;
        }
        if (!result.empty()) {
            best.rate = std::min(best.rate, result.back().rate);
        }
        result.push_back(best);
        start = best.parts;
    }
    return result;
}

BudgetChoice greedy(const std::vector<Bundle>& ranked, std::size_t lines, double budget) {
    BudgetChoice choice;
    choice.parts.assign(lines, 0);
    std::vector<bool> stopped(lines, false);
    for (const Bundle& bundle : ranked) {
        if (stopped[bundle.line]) {
            continue;
        }
        if (choice.cash + bundle.cash > budget + kTiny) {
            stopped[bundle.line] = true;
            continue;
        }
        choice.parts[bundle.line] = bundle.parts;
        choice.cash += bundle.cash;
        choice.gain += bundle.gain;
    }
    return choice;
}

/// Cumulative cash and gain of one line by number of parts.
struct LineSums {
    std::vector<double> cash;
    std::vector<double> gain;
};

/// Fills what is left with further parts, then exchanges a part of one line for parts of another, while that gains.
void exchange(const std::vector<LineSums>& sums, double budget, BudgetChoice& choice) {
    for (int round = 0; round < kMostExchangeRounds; ++round) {
        bool improved = false;
        for (std::size_t in = 0; in < sums.size(); ++in) {
            for (std::size_t out = 0; out < sums.size(); ++out) {
                // out == in stands for "give nothing up".
                const std::size_t given = out == in ? 0 : 1;
                if (choice.parts[out] < given) {
                    continue;
                }
                const std::size_t outParts = choice.parts[out] - given;
                const double freed = sums[out].cash[choice.parts[out]] - sums[out].cash[outParts];
                const double missed = sums[out].gain[choice.parts[out]] - sums[out].gain[outParts];
                const double room = budget - choice.cash + freed;
                std::size_t best = choice.parts[in];
                for (std::size_t n = choice.parts[in] + 1; n < sums[in].cash.size(); ++n) {
                    if (sums[in].cash[n] - sums[in].cash[choice.parts[in]] > room + kTiny) {
                        break;
                    }
                    best = sums[in].gain[n] > sums[in].gain[best] + kTiny ? n : best;
                }
                const double won = sums[in].gain[best] - sums[in].gain[choice.parts[in]];
                if (won > missed + kTiny) {
                    choice.cash += sums[in].cash[best] - sums[in].cash[choice.parts[in]] - freed;
                    choice.gain += won - missed;
                    choice.parts[in] = best;
                    choice.parts[out] = out == in ? best : outParts;
                    improved = true;
                }
            }
        }
        if (!improved) {
            break;
        }
    }
}

/// Depth-first search with the fractional bound of the ranked bundles.
class ExactSearch {
public:
    ExactSearch(const std::vector<LineSums>& sums, const std::vector<Bundle>& ranked, double budget, BudgetChoice& best)
        : m_sums(sums), m_ranked(ranked), m_budget(budget), m_best(best) {
        m_now.parts.assign(sums.size(), 0);
        visit(0);
    }

private:
    double bound(std::size_t line) const {
        double room = m_budget - m_now.cash;
        double gain = m_now.gain;
        for (const Bundle& bundle : m_ranked) {
            if (bundle.line < line) {
                continue;
            }
            if (bundle.cash > room) {
                return gain + bundle.gain * std::max(0.0, room) / bundle.cash;
            }
            room -= bundle.cash;
            gain += bundle.gain;
        }
        return gain;
    }
    void visit(std::size_t line) {
        if (++m_steps > kMostSearchSteps) {
            return;
        }
        if (line == m_sums.size()) {
            if (m_now.gain > m_best.gain + kTiny) {
                m_best = m_now;
            }
            return;
        }
        if (bound(line) <= m_best.gain + kTiny) {
            return;
        }
        for (std::size_t n = m_sums[line].cash.size(); n-- > 0;) {
            if (m_now.cash + m_sums[line].cash[n] > m_budget + kTiny) {
                continue;
            }
            const double cash = m_now.cash;
            const double gain = m_now.gain;
            m_now.parts[line] = n;
            m_now.cash += m_sums[line].cash[n];
            m_now.gain += m_sums[line].gain[n];
            visit(line + 1);
            m_now.cash = cash;
            m_now.gain = gain;
        }
        m_now.parts[line] = 0;
    }

    const std::vector<LineSums>& m_sums;
    const std::vector<Bundle>& m_ranked;
    double m_budget;
    BudgetChoice& m_best;
    BudgetChoice m_now;
    int m_steps = 0;
};

} // namespace

BudgetChoice rankByBudget(const std::vector<std::vector<BudgetPart>>& lines, double budget) {
    std::vector<Bundle> ranked;
    std::vector<LineSums> sums(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const auto bundles = bundlesOf(line, lines[line]);
        ranked.insert(ranked.end(), bundles.begin(), bundles.end());
        sums[line] = {{0}, {0}};
        for (const BudgetPart& part : lines[line]) {
            sums[line].cash.push_back(sums[line].cash.back() + part.cash);
            sums[line].gain.push_back(sums[line].gain.back() + part.gain);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Bundle& a, const Bundle& b) { return a.rate > b.rate; });
    BudgetChoice choice = greedy(ranked, lines.size(), budget);
    exchange(sums, budget, choice);
    if (lines.size() <= kMostExactLines) {
        ExactSearch(sums, ranked, budget, choice);
    }
    return choice;
}

double marginalValueOfUnit(int unit, double poissonMean, double margin, double holding) {
    const double below = poissonCdf(unit - 1, poissonMean);
    return margin * (1 - below) - holding * below;
}

} // namespace qm::replenishment
