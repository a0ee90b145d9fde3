#include "flatmethods.h"

#include "kernels/kernelchoice.h"
#include "steadymath.h"

#include <algorithm>

namespace qm::forecast {

namespace {

constexpr double kSizeGain = 0.1;

PackParameters parametersOf(int season) {
    PackParameters result{};
    const bool months = season == 12;
    result.window = season == 7 ? 56 : (season == 52 ? 13 : 12);
    result.slowKeep = 1 - (months ? 0.05 : 0.02);
    result.quickKeep = 1 - (months ? 0.2 : 0.08);
    result.sizeGain = kSizeGain;
    result.chanceGain = months ? 0.1 : 0.05;
    for (std::size_t b = 0; b < kBlockLengths; ++b) {
        // The same memory in periods whatever the block: about 12 blocks of one period's alpha.
        result.blockKeep[b] = steady::pow(1 - (months ? 0.1 : 0.04), static_cast<double>(std::size_t{1} << b));
    }
    return result;
}

double ratio(double sum, double weight) {
    return weight > 1e-9 ? sum / weight : 0;
}

FlatLevels levelsOf(const PackState& state, std::size_t lane, double aggregated) {
    return {ratio(std::max(0.0, state.windowSum[lane]), state.windowWeight[lane]),
            ratio(std::max(0.0, state.wholeSum[lane]), state.wholeWeight[lane]),
            ratio(state.slowSum[lane], state.slowWeight[lane]),
            ratio(state.quickSum[lane], state.quickWeight[lane]),
            state.size[lane] / state.interval[lane],
            (1 - kSizeGain / 2) * state.size[lane] / state.interval[lane],
            state.size[lane] * state.chance[lane],
            aggregated};
}

} // namespace

void SeriesPack::add(const PreparedSeries& series, const Origins& origins, std::vector<FlatLevels>& levels) {
    levels.resize(origins.after.size());
    m_members[m_count++] = {&series, &origins, &levels};
}

/// Lays the series into the lanes.
PackView SeriesPack::pack(std::size_t length) {
    m_values.assign(length * kSideBySide, 0.0);
    m_factors.assign(length * kSideBySide, 0.0);
    m_known.assign(length * kSideBySide, 0.0);
    for (std::size_t lane = 0; lane < kSideBySide; ++lane) {
        const PreparedSeries* series = lane < m_count ? m_members[lane].series : nullptr;
        const std::size_t n = series != nullptr ? series->value.size() : 0;
        const std::size_t start = length - n;
        m_start[lane] = static_cast<double>(start);
        for (std::size_t t = 0; t < n; ++t) {
            const std::size_t at = (start + t) * kSideBySide + lane;
            m_values[at] = series->value[t];
            m_factors[at] = series->factor[t];
            m_known[at] = series->known[t] != 0 ? 1 : 0;
        }
    }
    return {m_values.data(), m_factors.data(), m_known.data(), m_start.data()};
}

/// Writes the levels of all origins at that period.
void SeriesPack::emit(std::size_t end, std::size_t length, const PackState& state) {
    for (std::size_t lane = 0; lane < m_count; ++lane) {
        const Member& member = m_members[lane];
        const std::size_t start = length - member.series->value.size();
        for (std::size_t i = 0; i < member.origins->after.size(); ++i) {
            if (start + static_cast<std::size_t>(member.origins->after[i]) == end) {
                (*member.levels)[i] = levelsOf(state, lane, m_aggregated[lane]);
            }
        }
    }
}

void SeriesPack::run() {
    std::size_t length = 0;
    for (std::size_t k = 0; k < m_count; ++k) {
        length = std::max(length, m_members[k].series->value.size());
    }
    m_stops.clear();
    for (std::size_t k = 0; k < m_count; ++k) {
        const std::size_t start = length - m_members[k].series->value.size();
        for (const int after : m_members[k].origins->after) {
            m_stops.push_back(start + static_cast<std::size_t>(after));
        }
    }
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    if (!m_stops.empty()) {
        const KernelSet& kernels = kernelSet();
        const PackParameters parameters = parametersOf(m_members[0].series->season);
        const PackView view = pack(length);
        PackState state{};
        std::fill_n(state.interval, kSideBySide, 1.0);
        std::size_t begin = 0;
        for (const std::size_t end : m_stops) {
            kernels.averages(view, begin, end, parameters, state);
            kernels.intermittent(view, begin, end, parameters, state);
            kernels.aggregation(view, end, parameters, m_aggregated.data());
            begin = end;
            emit(end, length, state);
        }
    }
    clear();
}

void runFlat(FlatMethod method, const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    SeriesPack alone;
    std::vector<FlatLevels> levels;
    alone.add(series, origins, levels);
    alone.run();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        emitFlat(series, origins, i, levels[i][static_cast<std::size_t>(method)], paths);
    }
}

} // namespace qm::forecast
