#include "theta.h"

#include "seasonaldecomposition.h"
#include "steadymath.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr std::size_t kSets = 16; ///< 4 alphas × 4 thetas of the dynamic form
using Lanes = std::array<double, kSets>;
constexpr Lanes kAlpha{0.05, 0.05, 0.05, 0.05, 0.15, 0.15, 0.15, 0.15, 0.3, 0.3, 0.3, 0.3, 0.55, 0.55, 0.55, 0.55};
constexpr Lanes kTheta{1, 1.5, 2, 3, 1, 1.5, 2, 3, 1, 1.5, 2, 3, 1, 1.5, 2, 3};
constexpr double kErrorDecay = 0.995;

template <typename Change>
constexpr Lanes each(const Lanes& lanes, const Change& change) {
    Lanes result{};
    for (std::size_t l = 0; l < kSets; ++l) {
        result[l] = change(lanes[l]);
    }
    return result;
}
constexpr Lanes kKeep = each(kAlpha, [](double alpha) { return 1 - alpha; });
constexpr Lanes kInverse = each(kAlpha, [](double alpha) { return 1 / alpha; });
constexpr Lanes kPull = each(kTheta, [](double theta) { return 1 - 1 / theta; });

/// Straight line through y(1…t), updated in constant time; source: Fiorucci et al. (2016), appendix.
struct Line {
    double mean = 0;
    double slope = 0;
    double count = 0;
    double intercept() const { return mean - slope * (count + 1) / 2; }
    void add(double y) {
        count += 1;
        const double before = mean;
        mean += (y - mean) / count;
        slope = count < 2 ? 0 : ((count - 2) * slope + 6 * (y - before) / count) / (count + 1);
    }
};

struct DynamicState {
    Lanes level{};
    Lanes error{};
    Lanes forget{}; ///< (1 − alpha)^t
    double errors = 0;
    Line line;

    DynamicState() { forget.fill(1); }

    void add(double y, bool learn) {
        const double intercept = line.intercept();
        const double slope = line.slope;
        errors = learn && line.count > 0 ? errors * kErrorDecay + 1 : errors;
        if (line.count == 0) {
            level.fill(y);
        } else if (learn) {
            for (std::size_t l = 0; l < kSets; ++l) {
                const double miss = y - mean(l, intercept, slope);
                error[l] = error[l] * kErrorDecay + miss * miss;
                level[l] = kAlpha[l] * y + kKeep[l] * level[l];
            }
        } else {
            for (std::size_t l = 0; l < kSets; ++l) {
                level[l] = kAlpha[l] * mean(l, intercept, slope) + kKeep[l] * level[l];
            }
        }
        for (std::size_t l = 0; l < kSets; ++l) {
            forget[l] *= kKeep[l];
        }
        if (learn) {
            line.add(y);
        }
    }
    /// What lane l expects of the next period.
    double mean(std::size_t l, double intercept, double slope) const {
        return level[l] + kPull[l] * (forget[l] * intercept + (1 - forget[l] * kKeep[l]) * kInverse[l] * slope);
    }
    std::size_t best() const {
        return static_cast<std::size_t>(std::min_element(error.begin(), error.end()) - error.begin());
    }
};

/// Forecast of one parameter set, its own forecasts fed back as if observed.
void emitDynamic(const DynamicState& state, int steps, double* row) {
    const std::size_t lane = state.best();
    double level = state.level[lane];
    double forget = state.forget[lane];
    Line line = state.line;
    const double pull = 1 - 1 / kTheta[lane];
    const double alpha = kAlpha[lane];
    for (int h = 0; h < steps; ++h) {
        const double mu = level + pull * (forget * line.intercept() + (1 - forget * (1 - alpha)) / alpha * line.slope);
        row[h] = mu;
        level = alpha * mu + (1 - alpha) * level;
        forget *= 1 - alpha;
        line.add(mu);
    }
}

struct StaticState {
    static constexpr std::array<double, 8> kAlphas{0.02, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5, 0.7};
    std::array<double, 8> level{};
    std::array<double, 8> error{};
    double errors = 0;
    Line line;

    void add(double y, bool learn) {
        if (!learn) {
            return;
        }
        errors = line.count > 0 ? errors * kErrorDecay + 1 : 0;
        for (std::size_t l = 0; l < level.size(); ++l) {
            const double miss = line.count > 0 ? y - level[l] : 0;
            error[l] = error[l] * kErrorDecay + miss * miss;
            level[l] = line.count > 0 ? level[l] + kAlphas[l] * miss : y;
        }
        line.add(y);
    }
    void emit(int steps, double* row) const {
        const auto lane = static_cast<std::size_t>(std::min_element(error.begin(), error.end()) - error.begin());
        const double alpha = kAlphas[lane];
        const double start = (1 - steady::pow(1 - alpha, line.count)) / alpha;
        for (int h = 0; h < steps; ++h) {
            row[h] = level[lane] + line.slope / 2 * (h + start);
        }
    }
};

void emit(const StaticState& state, int steps, double* row) {
    state.emit(steps, row);
}
void emit(const DynamicState& state, int steps, double* row) {
    emitDynamic(state, steps, row);
}

/// One walk over value / (factor × index), filling the rows of the origins in [first, last).
template <typename State>
void run(const PreparedSeries& series, const Origins& origins, const std::vector<double>& index, std::size_t first,
         std::size_t last, ForecastPaths& paths) {
    State state;
    std::size_t next = first;
    const std::size_t m = std::max<std::size_t>(index.size(), 1);
    const auto adjust = [&](std::size_t t) { return series.factor[t] * (index.empty() ? 1.0 : index[t % m]); };
    for (std::size_t t = 0; next < last; ++t) {
        while (next < last && static_cast<std::size_t>(origins.after[next]) == t) {
            double* row = paths.row(next++);
            emit(state, origins.steps, row);
            for (int h = 0; h < origins.steps; ++h) {
                row[h] = std::max(0.0, row[h]) * adjust(t + static_cast<std::size_t>(h));
            }
        }
        if (t >= series.value.size()) {
            break;
        }
        const double a = adjust(t);
        const bool learn = series.known[t] != 0 && a > 0.05;
        state.add(learn ? series.value[t] / a : 0, learn);
    }
}

template <typename State>
void runAll(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    const std::size_t count = origins.after.size();
    const bool seasonal = series.season > 7 && origins.after.back() >= 2 * series.season;
    if (!seasonal) {
        run<State>(series, origins, {}, 0, count, paths);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        run<State>(series, origins, seasonalIndices(series, origins.after[i]), i, i + 1, paths);
    }
}

} // namespace

void theta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    runAll<StaticState>(series, origins, paths);
}

void dynamicTheta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    runAll<DynamicState>(series, origins, paths);
}

} // namespace qm::forecast
