#include "theta.h"

#include "kernels/kernelchoice.h"
#include "seasonaldecomposition.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

/// 4 alphas × 4 thetas of the dynamic form.
constexpr ThetaGrid kDynamicGrid = [] {
    constexpr double kAlpha[] = {0.05, 0.15, 0.3, 0.55};
    constexpr double kTheta[] = {1, 1.5, 2, 3};
    ThetaGrid grid{};
    for (std::size_t k = 0; k < kSixteenSets; ++k) {
        grid.alpha[k] = kAlpha[k / 4];
        grid.keep[k] = 1 - grid.alpha[k];
        grid.inverse[k] = 1 / grid.alpha[k];
        grid.pull[k] = 1 - 1 / kTheta[k % 4];
    }
    return grid;
}();

constexpr SmoothingGrid kStaticGrid{{0.02, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5, 0.7}, {}, {}, {}};

struct DynamicForm {
    ThetaState state{};

    DynamicForm() { std::fill_n(state.forget, kSixteenSets, 1.0); }
    void advance(const SeriesView& series, std::size_t begin, std::size_t end) {
        kernelSet().dynamicTheta(series, begin, end, kDynamicGrid, state);
    }
    /// Forecast of the best set, its own forecasts fed back as if observed.
    void emit(int steps, double* row) const {
        const auto set =
            static_cast<std::size_t>(std::min_element(state.error, state.error + kSixteenSets) - state.error);
        double level = state.level[set];
        double forget = state.forget[set];
        TrendLine line = state.line;
        const double pull = kDynamicGrid.pull[set];
        const double alpha = kDynamicGrid.alpha[set];
        for (int h = 0; h < steps; ++h) {
            const double mu =
                level + pull * (forget * interceptOf(line) + (1 - forget * (1 - alpha)) / alpha * line.slope);
            row[h] = mu;
            level = alpha * mu + (1 - alpha) * level;
            forget *= 1 - alpha;
            follow(line, mu);
        }
    }
};

struct StaticForm {
    SmoothingState state{};
    TrendLine line{};

    void advance(const SeriesView& series, std::size_t begin, std::size_t end) {
        kernelSet().theta(series, begin, end, kStaticGrid, state, line);
    }
    void emit(int steps, double* row) const {
        const auto set =
            static_cast<std::size_t>(std::min_element(state.error, state.error + kEightSets) - state.error);
        const double alpha = kStaticGrid.alpha[set];
        const double start = (1 - steady::pow(1 - alpha, line.count)) / alpha;
        for (int h = 0; h < steps; ++h) {
            row[h] = state.level[set] + line.slope / 2 * (h + start);
        }
    }
};

/// One walk over value / (factor × index), filling the rows of the origins in [first, last).
template <typename Form>
void run(const PreparedSeries& series, const Origins& origins, const std::vector<double>& index, std::size_t first,
         std::size_t last, ForecastPaths& paths) {
    Form form;
    SeriesView view = viewOf(series);
    view.index = index.empty() ? nullptr : index.data();
    view.indexLength = std::max<std::size_t>(index.size(), 1);
    std::size_t begin = 0;
    for (std::size_t next = first; next < last; ++next) {
        const auto end = static_cast<std::size_t>(origins.after[next]);
        form.advance(view, begin, end);
        begin = end;
        double* row = paths.row(next);
        form.emit(origins.steps, row);
        for (int h = 0; h < origins.steps; ++h) {
            const std::size_t t = end + static_cast<std::size_t>(h);
            row[h] = std::max(0.0, row[h]) * (series.factor[t] * (index.empty() ? 1.0 : index[t % view.indexLength]));
        }
    }
}

template <typename Form>
void runAll(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    const std::size_t count = origins.after.size();
    const bool seasonal = series.season > 7 && origins.after.back() >= 2 * series.season;
    if (!seasonal) {
        run<Form>(series, origins, {}, 0, count, paths);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        run<Form>(series, origins, seasonalIndices(series, origins.after[i]), i, i + 1, paths);
    }
}

} // namespace

void theta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    runAll<StaticForm>(series, origins, paths);
}

void dynamicTheta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    runAll<DynamicForm>(series, origins, paths);
}

} // namespace qm::forecast
