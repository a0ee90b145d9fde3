#pragma once

#include "kernels/kernelset.h"
#include "preparedseries.h"

#include <cstddef>
#include <vector>

namespace qm::forecast {

/// The moments at which a method is asked for a forecast, and how far ahead.
struct Origins {
    std::vector<int> after; ///< ascending; a forecast knows the first after[i] periods; the last is the whole series
    int steps = 1;          ///< steps ahead, >= 1
};

/// Mean demand of each coming step, one row an origin. A method runs along a series once and fills all rows on its
/// way, so an earlier row cannot have read a later period. Reused between series: no allocation once it is large.
class ForecastPaths {
public:
    void reset(std::size_t origins, int steps) {
        m_steps = static_cast<std::size_t>(steps);
        m_values.resize(origins * m_steps);
        m_squaredError.assign(origins, -1);
    }
    double* row(std::size_t origin) { return m_values.data() + origin * m_steps; }
    const double* row(std::size_t origin) const { return m_values.data() + origin * m_steps; }
    std::size_t steps() const { return m_steps; }
    /// Mean squared one-step error up to the origin, of methods that keep it; negative = not kept.
    double& squaredError(std::size_t origin) { return m_squaredError[origin]; }
    double squaredError(std::size_t origin) const { return m_squaredError[origin]; }

private:
    std::size_t m_steps = 0;
    std::vector<double> m_values;
    std::vector<double> m_squaredError;
};

/// A forecasting method: paths already has a row for each origin. Allocates nothing inside its recursion.
using ForecastMethod = void (*)(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Walks along the series: `advance(begin, end)` for the periods up to an origin, `emit(i)` when origin i is reached.
template <typename Emit, typename Advance>
void walk(const Origins& origins, const Emit& emit, const Advance& advance) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < origins.after.size(); ++i) {
        const auto end = static_cast<std::size_t>(origins.after[i]);
        if (end > begin) {
            advance(begin, end);
            begin = end;
        }
        emit(i);
    }
}

/// What kernels read of a series.
inline SeriesView viewOf(const PreparedSeries& series) {
    return {series.value.data(), series.factor.data(), series.known.data()};
}

/// Writes level × shared seasonal factor into the row of an origin.
inline void emitFlat(const PreparedSeries& series, const Origins& origins, std::size_t origin, double level,
                     ForecastPaths& paths) {
    double* row = paths.row(origin);
    const double* factor = series.factor.data() + origins.after[origin];
    for (int h = 0; h < origins.steps; ++h) {
        row[h] = level * factor[h];
    }
}

} // namespace qm::forecast
