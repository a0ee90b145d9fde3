#pragma once

#include "preparedseries.h"

#include <Eigen/Core>

#include <vector>

namespace qm::forecast {

/// The multiplicative effect of regressors that are known ahead (price, promotion) on demand: one log-linear model
/// over all items, whose coefficients each item bends as far as its own history says so. Columns are known by name and
/// taken where at least one series gives future values; of positive ones the logarithm relative to the item's median,
/// of others the value itself, and of each also the period before (demand brought forward). Columns that only follow
/// the sales (a price without a future) are not used, so they cannot mislead.
/// Estimation: quasi-likelihood with log link and a variance of 0.2 × mean² per mean demand plus mean², item
/// intercepts profiled out, ridge; own coefficients by a ridge around the shared ones.
/// Source: shared and own elasticities as in Fildes, Ma & Kolassa (2022), section on promotion models; McCullagh &
/// Nelder (1989) for the fitting.
class RegressorEffect {
public:
    /// Learns from the first n − leftOut periods of each series. Series and prepared are in the same order.
    void learn(const std::vector<DemandSeries>& series, int leftOut);
    bool empty() const { return m_columns.empty(); }
    /// Effect by period for the history and `steps` more, shape (n + steps); empty where nothing acts on this series.
    std::vector<double> effectOf(const DemandSeries& series, const PreparedSeries& prepared, int steps,
                                 int leftOut) const;

private:
    struct Column {
        std::string name;
        bool positive = true;
    };
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    /// Shape (periods, 2 × columns): values, then those of the period before.
    Matrix design(const DemandSeries& series, int periods) const;

    std::vector<Column> m_columns;
    Eigen::VectorXd m_shared;
};

} // namespace qm::forecast
