#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace qm::forecast {

/// One exponential smoothing model in state space form, fitted by maximum likelihood.
/// Source: Hyndman, Koehler, Ord & Snyder (2008), chapters 2, 3 and 5.
struct EtsModel {
    enum class Error { Additive, Multiplicative };
    enum class Trend { None, Additive, Damped };
    enum class Season { None, Additive, Multiplicative };
    Error error = Error::Additive;
    Trend trend = Trend::None;
    Season season = Season::None;
    double alpha = 0.1;
    double beta = 0;  ///< of the same scale as alpha, beta <= alpha
    double gamma = 0; ///< gamma <= 1 − alpha
    double phi = 1;
    double level = 0; ///< states after the last period
    double slope = 0;
    std::vector<double> seasonal; ///< shape (season) or empty; entry 0 is the coming period's
    double aicc = 0;
    std::vector<double> residuals; ///< shape (n); relative ones for multiplicative errors

    std::vector<double> forecast(int steps) const;
    /// Demand of the coming steps on `paths` futures whose errors are drawn from the residuals; never below zero. Shape
    /// (paths × steps), the same for the same seed.
    void simulate(int paths, int steps, std::uint64_t seed, std::vector<double>& out) const;
};

/// Fits every admissible model (Hyndman & Khandakar 2008: no additive error with a multiplicative season; without
/// positive values only additive ones) by Nelder & Mead (1965) over smoothing parameters and the start of level and
/// trend, and keeps the one of least AICc. A start of the season comes from decomposition. period 1 = no season; it is
/// also left out below two seasons of values. values not empty.
EtsModel fitAutoEts(std::span<const double> values, int period);

/// One given form, fitted in the same way.
EtsModel fitEts(std::span<const double> values, int period, EtsModel::Error error, EtsModel::Trend trend,
                EtsModel::Season season);

} // namespace qm::forecast
