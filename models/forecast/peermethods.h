#pragma once

#include "preparedseries.h"

#include <array>
#include <span>
#include <vector>

namespace qm::forecast {

/// Forecast of one peer method from the end of a series.
struct PeerForecast {
    std::vector<double> step;                 ///< mean of each step, shape (horizon)
    std::vector<std::array<double, 5>> total; ///< quantiles of totals, shape (lead times)
};

/// Reused between series of one thread.
struct PeerWorkspace {
    std::vector<double> errors;
    std::vector<double> draws;
};

/// What others use, for comparison on the same windows; each is defined by its own header.
struct PeerMethod {
    const char* name; ///< stable
    void (*run)(const PreparedSeries& series, int horizon, std::span<const int> leadTimes, PeerWorkspace& work,
                PeerForecast& out);
};

std::span<const PeerMethod> peerMethods();

} // namespace qm::forecast
