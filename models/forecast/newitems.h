#pragma once

#include "preparedseries.h"

#include <map>
#include <string>
#include <vector>

namespace qm::forecast {

/// What an item that has hardly been sold yet may be expected to sell: like the item that the user names, else like the
/// middle of its price class in its group, else of its group. The expectation counts as much as a week, two weeks or a
/// month of its own demand, and each known period corrects it; after eight such times it is gone.
/// Source: gamma-Poisson updating as in empirical Bayes, Efron & Morris (1975).
class NewItems {
public:
    /// Call in a fixed order, then fit.
    void learn(const DemandSeries& series);
    void fit();

    struct Expectation {
        NewItemPrior prior;      ///< source None: the item is not new, or nothing is like it
        double level = 0;        ///< units a period, corrected by what was sold
        double share = 0;        ///< of the coming mean; the methods make up the rest
        double squaredError = 0; ///< of the level, relative
    };
    Expectation expectationOf(const DemandSeries& series, const PreparedSeries& prepared) const;

private:
    struct Levels {
        std::vector<double> all;
        double middle = 0; ///< 0 = too few
    };
    static std::string priceClass(const DemandSeries& series);

    std::map<std::string, double> m_items;
    std::map<std::string, Levels> m_priceClasses;
    std::map<std::string, Levels> m_groups;
};

} // namespace qm::forecast
