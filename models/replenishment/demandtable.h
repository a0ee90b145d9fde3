#pragma once

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace qm::replenishment {

/// Relative frequencies of the sizes of single days' demand, for totals that come in lumps. A value type.
struct LumpSizes {
    std::vector<double> sizes; ///< > 0, smallest units, ascending, any number
    double mean = 0;
    double variance = 0;
    static LumpSizes of(const std::vector<double>& sizes, double scale);
    bool empty() const { return sizes.empty(); }
};

/// Quantiles of one total of demand at the middles of kCells equal shares of probability: a table to draw from.
class DemandTable {
public:
    static constexpr int kCells = 1024;

    /// A total of that mean and variance: negative binomial, or gamma where large; with sizes a compound of
    /// such lumps (Panjer's recursion) whose number varies so that the variance is met as far as lumps allow.
    DemandTable(double mean, double variance, const LumpSizes& sizes, bool wholeNumbers);

    /// The value of the cell that holds probability u, 0 <= u < 1.
    double at(double u) const { return m_cells.empty() ? m_constant : m_cells[cell(u)]; }

private:
    static std::size_t cell(double u) { return static_cast<std::size_t>(u * kCells); }
    void fillLarge(double mean, double variance, bool wholeNumbers);
    void fill(const std::vector<double>& probabilities, double lattice);

    std::vector<double> m_cells; ///< shape (kCells) or empty
    double m_constant = 0;
};

/// Draws totals of demand of any mean whose variance grows with the mean. Tables are made for means a fixed ratio apart
/// and kept; between two of them chance decides, so that means are met exactly and more demand is never less on a path.
/// One thread's.
class DemandSampler {
public:
    /// varianceForMean: of the totals, >= 0, smallest units.
    DemandSampler(double varianceForMean, LumpSizes sizes)
        : m_varianceForMean(varianceForMean), m_sizes(std::move(sizes)) {}

    /// A total of that mean at probability u, 0 < u < 1; whole numbers.
    double draw(double mean, double u);

private:
    struct Step {
        double mean = 0;
        std::unique_ptr<const DemandTable> table;
    };
    const Step& step(int place);

    double m_varianceForMean;
    LumpSizes m_sizes;
    std::map<int, Step> m_steps; ///< by place on the ladder of means
};

} // namespace qm::replenishment
