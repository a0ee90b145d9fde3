#include "globalmodel.h"
#include "steadymath.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kRidge = 1000;            ///< examples of a unit feature
constexpr double kMostRatio = 4;           ///< one bulk order must not decide
constexpr double kMostCorrection = 1.0986; ///< ln 3

} // namespace

GlobalModel::Features GlobalModel::features(const OriginState& state, const TotalsHistory& history, double mean,
                                            std::size_t length) {
    Features x = Features::Zero();
    x[0] = 1;
    const double rate = mean / state.window[length];
    const double interval = std::max(1.0, state.periods / std::max(state.demands, 0.5));
    for (std::size_t w = 0; w < kWindows; ++w) {
        const double width = std::min(state.window[w], state.periods);
        const double held = 0.5 * interval + 0.2 * width;
        const double sold = rate > 0 ? state.sold[w] / rate : width;
        x[static_cast<Eigen::Index>(w) + 1] = steady::log((sold + held) / (width + held));
    }
    x[5] = steady::log1p(state.sinceDemand / interval);
    x[6] = steady::log(interval);
    x[7] = 1 / std::sqrt(std::max(state.demands, 1.0));
    x[8] = 1 / std::sqrt(std::max(state.periods / state.window[1], 0.25));
    x[9] = history.mean > 0 ? 0.5 * steady::log(history.variance / (history.mean * history.mean) + 0.1) : 0;
    x[10] = x[5] * x[5];
    return x;
}

void GlobalModel::learn(std::size_t length, const std::vector<Example>& examples) {
    Features& beta = m_beta[length];
    beta.setZero();
    for (int iteration = 0; iteration < 6; ++iteration) {
        Eigen::Matrix<double, kFeatures, kFeatures> information =
            kRidge * Eigen::Matrix<double, kFeatures, kFeatures>::Identity();
        Features score = -kRidge * beta;
        for (const Example& example : examples) {
            const double mu = steady::exp(std::clamp(example.features.dot(beta), -kMostCorrection, kMostCorrection));
            information.noalias() += example.weight * mu * example.features * example.features.transpose();
            score.noalias() += example.weight * (std::min(example.ratio, kMostRatio) - mu) * example.features;
        }
        beta += information.ldlt().solve(score);
    }
    if (!beta.allFinite()) {
        beta.setZero();
    }
}

double GlobalModel::correction(std::size_t length, const Features& features) const {
    return steady::exp(std::clamp(features.dot(m_beta[length]), -kMostCorrection, kMostCorrection));
}

} // namespace qm::forecast
