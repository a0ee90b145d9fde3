#include "regressoreffect.h"
#include "steadymath.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kCountShare = 0.2;        ///< of the variance that grows with the mean, at the mean demand
constexpr double kSharedRidge = 5;         ///< periods of a unit regressor
constexpr double kOwnRidge = 4;            ///< the same, of an item's way from the shared coefficients
constexpr double kLargestEffect = 5;       ///< of the exponent: promotions of cheap goods sell a hundredfold
constexpr double kMovedSpread = 0.15;      ///< standard deviation of the exponent from which regressors rule alone
constexpr std::size_t kMostPaired = 6;     ///< columns up to which pairs of them act too
constexpr std::size_t kSharedItems = 3000; ///< at most so many items teach the shared coefficients
constexpr int kLeastPeriods = 8;

struct Normal {
    MatrixXd information; ///< its lower triangle: no more is read
    VectorXd score;
    explicit Normal(Index n) : information(MatrixXd::Zero(n, n)), score(VectorXd::Zero(n)) {}
};

double bounded(double exponent) {
    return std::clamp(exponent, -kLargestEffect, kLargestEffect);
}

void addDay(const VectorXd& away, double weight, double weightedMiss, Normal& normal) {
    const VectorXd weighted = weight * away;
    for (Index c = 0; c < away.size(); ++c) {
        const Index below = away.size() - c;
        normal.information.col(c).tail(below) += away[c] * weighted.tail(below);
    }
    normal.score += weightedMiss * away;
}

/// Adds an item's information and score at these coefficients, its intercept profiled out. On most days no regressor
/// is moved: they all lie equally far from the centre and are added as one.
template <typename Design>
void accumulate(const Design& x, const PreparedSeries& series, Index periods, const VectorXd& beta, Normal& normal) {
    double demand = 0;
    double expected = 0;
    VectorXd effect(periods);
    std::vector<bool> still(static_cast<std::size_t>(periods));
    for (Index t = 0; t < periods; ++t) {
        const auto day = static_cast<std::size_t>(t);
        still[day] = (x.row(t).array() == 0).all();
        effect[t] = still[day] ? 1 : steady::exp(bounded(x.row(t).dot(beta)));
        if (series.known[day] != 0) {
            demand += series.value[day];
            expected += effect[t];
        }
    }
    if (!(demand > 0)) {
        return;
    }
    const double base = demand / expected;
    const double typical = demand / static_cast<double>(periods);
    VectorXd weight = VectorXd::Zero(periods); // of days that are known
    VectorXd centre = VectorXd::Zero(x.cols());
    for (Index t = 0; t < periods; ++t) {
        const auto day = static_cast<std::size_t>(t);
        if (series.known[day] != 0) {
            const double mean = base * effect[t];
            weight[t] = mean / (kCountShare * typical + mean);
            if (!still[day]) {
                centre += weight[t] * x.row(t).transpose();
            }
        }
    }
    centre /= weight.sum();
    double stillWeight = 0;
    double stillMiss = 0;
    for (Index t = 0; t < periods; ++t) {
        const auto day = static_cast<std::size_t>(t);
        if (series.known[day] == 0) {
            continue;
        }
        // One spike must not decide: a demand counts as at most ten times what was expected.
        const double miss = weight[t] * std::min(series.value[day] / (base * effect[t]) - 1, 9.0);
        if (still[day]) {
            stillWeight += weight[t];
            stillMiss += miss;
        } else {
            addDay(x.row(t).transpose() - centre, weight[t], miss, normal);
        }
    }
    addDay(-centre, stillWeight, stillMiss, normal);
}

} // namespace

RegressorEffect::Matrix RegressorEffect::columns(const DemandSeries& series, int periods) const {
    const auto width = static_cast<Index>(m_columns.size());
    Matrix x = Matrix::Zero(periods, width);
    for (Index c = 0; c < width; ++c) {
        const Column& column = m_columns[static_cast<std::size_t>(c)];
        const auto found = std::find_if(series.regressors.begin(), series.regressors.end(),
                                        [&](const Regressor& r) { return r.name == column.name; });
        if (found == series.regressors.end() || found->history.empty()) {
            continue;
        }
        std::vector<double> sorted = found->history;
        std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
        const double median = sorted[sorted.size() / 2];
        const std::size_t known = series.units.size();
        double last = found->history.front();
        for (Index t = 0; t < periods; ++t) {
            const auto at = static_cast<std::size_t>(t);
            double value = column.positive ? last : 0;
            if (at < known) {
                value = at < found->history.size() ? found->history[at] : value;
            } else if (at - known < found->future.size()) {
                value = found->future[at - known];
            }
            value = std::isfinite(value) ? value : (column.positive ? last : 0);
            last = value;
            x(t, c) = column.positive ? (value > 0 && median > 0 ? bounded(steady::log(value / median)) : 0)
                                      : std::clamp(value, -10.0, 10.0);
        }
    }
    return x;
}

RegressorEffect::Matrix RegressorEffect::design(const Matrix& columns) const {
    Matrix x(columns.rows(), static_cast<Index>(m_terms.size()));
    for (Index k = 0; k < x.cols(); ++k) {
        const Term& term = m_terms[static_cast<std::size_t>(k)];
        x.col(k) = columns.col(term.first);
        if (term.second >= 0) {
            x.col(k) = x.col(k).cwiseProduct(columns.col(term.second));
        }
    }
    return x;
}

void RegressorEffect::see(const DemandSeries& series) {
    for (const Regressor& regressor : series.regressors) {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const Column& column) { return column.name == regressor.name; });
        const bool positive =
            std::all_of(regressor.history.begin(), regressor.history.end(), [](double v) { return v > 0; });
        if (found == m_columns.end()) {
            m_columns.push_back({regressor.name, positive, !regressor.future.empty()});
        } else {
            found->positive = found->positive && positive;
            found->knownAhead = found->knownAhead || !regressor.future.empty();
        }
    }
}

void RegressorEffect::learn(const SeriesSource& source, int leftOut) {
    std::erase_if(m_columns, [](const Column& column) { return !column.knownAhead; });
    const auto count = static_cast<Index>(m_columns.size());
    m_terms.clear();
    for (Index c = 0; c < count; ++c) {
        m_terms.push_back({c, -1});
    }
    for (Index a = 0; a < count; ++a) {
        if (m_columns[static_cast<std::size_t>(a)].positive) {
            m_terms.push_back({a, a});
        }
        for (Index b = a + 1; b < count && m_columns.size() <= kMostPaired; ++b) {
            m_terms.push_back({a, b});
        }
    }
    const auto width = static_cast<Index>(m_terms.size());
    m_shared = VectorXd::Zero(width);
    if (m_columns.empty()) {
        return;
    }
    std::vector<PreparedSeries> prepared;
    std::vector<Matrix> designs;
    const std::size_t stride = source.count / kSharedItems + 1;
    DemandSeries room;
    for (std::size_t i = 0; i < source.count; i += stride) {
        const DemandSeries& one = source.read(i, room);
        const int periods = static_cast<int>(one.units.size()) - leftOut;
        if (periods >= kLeastPeriods) {
            prepared.push_back(prepareSeries(one));
            designs.push_back(design(columns(one, periods)));
        }
    }
    for (int iteration = 0; iteration < 8; ++iteration) {
        Normal normal(width);
        for (std::size_t i = 0; i < designs.size(); ++i) {
            accumulate(designs[i], prepared[i], designs[i].rows(), m_shared, normal);
        }
        normal.information.diagonal().array() += kSharedRidge;
        normal.score -= kSharedRidge * m_shared;
        m_shared += normal.information.ldlt().solve(normal.score);
    }
    if (!m_shared.allFinite()) {
        m_shared.setZero();
    }
}

void RegressorEffect::apply(const DemandSeries& series, int steps, int leadTime, int leftOut,
                            PreparedSeries& prepared) const {
    if (m_columns.empty() || series.units.empty()) {
        return;
    }
    const int known = static_cast<int>(series.units.size());
    const Matrix values = columns(series, known + steps);
    const Matrix x = design(values);
    const Index periods = known - leftOut;
    VectorXd beta = m_shared;
    if (periods >= kLeastPeriods) {
        for (int iteration = 0; iteration < 4; ++iteration) {
            Normal normal(beta.size());
            accumulate(x, prepared, periods, beta, normal);
            normal.information.diagonal().array() += kOwnRidge;
            normal.score -= kOwnRidge * (beta - m_shared);
            beta += normal.information.ldlt().solve(normal.score);
        }
    }
    if (!beta.allFinite()) {
        beta = m_shared;
    }
    std::vector<double> effect(static_cast<std::size_t>(x.rows()));
    double sum = 0;
    double squares = 0;
    for (Index t = 0; t < x.rows(); ++t) {
        const double exponent = bounded(x.row(t).dot(beta));
        effect[static_cast<std::size_t>(t)] = steady::exp(exponent);
        sum += exponent;
        squares += exponent * exponent;
    }
    const auto rows = static_cast<double>(x.rows());
    prepared.moved = squares / rows - sum * sum / rows / rows > kMovedSpread * kMovedSpread;
    prepared.takeOut(effect);
    prepared.regressors.clear();
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        double with = 0;
        double without = 0;
        for (Index t = known; t < std::min<Index>(known + leadTime, x.rows()); ++t) {
            double rest = 0;
            for (Index k = 0; k < x.cols(); ++k) {
                const Term& term = m_terms[static_cast<std::size_t>(k)];
                const auto own = static_cast<Index>(c);
                rest += term.first == own || term.second == own ? 0 : x(t, k) * beta[k];
            }
            with += effect[static_cast<std::size_t>(t)];
            without += steady::exp(bounded(rest));
        }
        prepared.regressors.push_back(
            {m_columns[c].name, without > 0 ? with / without : 1, beta[static_cast<Index>(c)]});
    }
}

} // namespace qm::forecast
