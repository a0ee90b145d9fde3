#include "budgetranking.h"
#include "splitmix.h"

#include <QtTest/QtTest>

using namespace qm::replenishment;

namespace {

constexpr std::uint64_t kSeed = 20261122;

std::vector<std::vector<BudgetPart>> randomLines(SplitMix& random, int most) {
    std::vector<std::vector<BudgetPart>> lines;
    const int count = 1 + static_cast<int>(random.uniform() * most);
    for (int i = 0; i < count; ++i) {
        std::vector<BudgetPart> parts;
        double gain = 10 * random.uniform();
        const double cash = 1 + 20 * random.uniform();
        for (int k = 1 + static_cast<int>(random.uniform() * 3); k > 0; --k) {
            // The first part of a line with a minimum quantity is larger.
            const double size = parts.empty() && random.uniform() < 0.3 ? 3 : 1;
            parts.push_back({cash * size, gain * size - 1});
            gain *= 0.3 + 0.7 * random.uniform();
        }
        lines.push_back(parts);
    }
    return lines;
}

/// The most that can be gained, by trying every number of parts of every line.
double bestGain(const std::vector<std::vector<BudgetPart>>& lines, std::size_t line, double budget) {
    if (line == lines.size()) {
        return 0;
    }
    double best = bestGain(lines, line + 1, budget);
    double cash = 0;
    double gain = 0;
    for (const BudgetPart& part : lines[line]) {
        cash += part.cash;
        gain += part.gain;
        if (cash <= budget) {
            best = std::max(best, gain + bestGain(lines, line + 1, budget - cash));
        }
    }
    return best;
}

} // namespace

class TestBudgetRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheOptimumOfAllCombinations() {
        qInfo("seed %llu", static_cast<unsigned long long>(kSeed));
        SplitMix random(kSeed);
        for (int i = 0; i < 10000; ++i) {
            const auto lines = randomLines(random, 6);
            const double budget = 80 * random.uniform();
            const BudgetChoice choice = rankByBudget(lines, budget);
            QVERIFY(choice.cash <= budget + 1e-6);
            const double best = bestGain(lines, 0, budget);
            QVERIFY2(choice.gain >= 0.995 * best - 1e-9 && choice.gain <= best + 1e-6, qPrintable(QString::number(i)));
        }
    }
    void moreMoneyNeverGainsLess() {
        SplitMix random(kSeed + 1);
        for (int i = 0; i < 10000; ++i) {
            const auto lines = randomLines(random, 12);
            const double budget = 150 * random.uniform();
            QVERIFY(rankByBudget(lines, budget * (1 + random.uniform())).gain >=
                    rankByBudget(lines, budget).gain - 1e-6);
        }
    }
    void chosenPartsSumToWhatIsSaid() {
        SplitMix random(kSeed + 2);
        for (int i = 0; i < 1000; ++i) {
            auto lines = randomLines(random, 40);
            if (i % 2 == 0) {
                // Parts of equal worth, whose gain for cash differs by rounding alone.
                for (auto& parts : lines) {
                    parts.assign(12, {0.1 * static_cast<double>(1 + i % 7), 0.3});
                }
            }
            const BudgetChoice choice = rankByBudget(lines, 200 * random.uniform());
            double cash = 0;
            double gain = 0;
            for (std::size_t line = 0; line < lines.size(); ++line) {
                QVERIFY(choice.parts[line] <= lines[line].size());
                for (std::size_t k = 0; k < choice.parts[line]; ++k) {
                    cash += lines[line][k].cash;
                    gain += lines[line][k].gain;
                }
            }
            QVERIFY(std::fabs(cash - choice.cash) < 1e-6 && std::fabs(gain - choice.gain) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TestBudgetRanking)
#include "tst_budgetranking.moc"
