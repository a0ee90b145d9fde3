#pragma once

#include "forecaster.h"
#include "preparedseries.h"

#include <Eigen/Core>

#include <vector>

namespace qm::forecast {

/// The multiplicative effect of regressors that are known ahead (price, promotion, events) on demand: one log-linear
/// model over all items, whose coefficients each item bends as far as its own history says so. Columns are known by
/// name and taken where at least one series gives future values; of positive ones the logarithm relative to the item's
/// median and its square, of others the value itself; up to six columns also act in pairs (a feature matters more at a
/// low price). Columns that only follow the sales (a price without a future) are not used, so they cannot mislead.
/// Estimation: quasi-likelihood with log link and a variance of 0.2 × mean² per mean demand plus mean², item
/// intercepts profiled out, ridge; own coefficients by a ridge around the shared ones.
/// Source: shared and own elasticities as in Fildes, Ma & Kolassa (2022), section on promotion models; McCullagh &
/// Nelder (1989) for the fitting.
class RegressorEffect {
public:
    /// Notes which columns a series has; call for each before learn, in a fixed order.
    void see(const DemandSeries& series);
    /// Learns from the first n − leftOut periods of each series.
    void learn(const SeriesSource& source, int leftOut);
    /// Takes the effect out of a series for its history and `steps` more, as learnt from its first n − leftOut periods,
    /// and notes what each regressor does to the coming `leadTime` steps.
    void apply(const DemandSeries& series, int steps, int leadTime, int leftOut, PreparedSeries& prepared) const;

private:
    struct Column {
        std::string name;
        bool positive = true;
        bool knownAhead = false;
    };
    /// A column, or the product of two.
    struct Term {
        Eigen::Index first = 0;
        Eigen::Index second = -1;
    };
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    /// Shape (periods, columns).
    Matrix columns(const DemandSeries& series, int periods) const;
    /// Shape (periods, terms).
    Matrix design(const Matrix& columns) const;

    std::vector<Column> m_columns;
    std::vector<Term> m_terms;
    Eigen::VectorXd m_shared;
};

} // namespace qm::forecast
