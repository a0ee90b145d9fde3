#include "autoets.h"
#include "steadymath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace qm::forecast {

namespace {

using Error = EtsModel::Error;
using Trend = EtsModel::Trend;
using Season = EtsModel::Season;

constexpr std::size_t kMostParameters = 6; ///< alpha, beta, gamma, phi, level, slope
using Point = std::array<double, kMostParameters>;
constexpr double kLeastSmoothing = 1e-4;
constexpr double kHuge = 1e300;
constexpr int kSteps = 400; ///< of the simplex search

/// What the search starts from.
struct Start {
    double level = 0;
    double slope = 0;
    std::vector<double> seasonal; ///< by period modulo the season; empty = none
};

Start startOf(std::span<const double> values, int period, Trend trend, Season season) {
    Start start;
    const auto m = static_cast<std::size_t>(period);
    const std::size_t n = values.size();
    std::vector<double> plain(values.begin(), values.end());
    if (season != Season::None) {
        // Classical decomposition of the whole series by a centred moving average over one season.
        std::vector<double> sum(m, 0.0);
        std::vector<double> count(m, 0.0);
        const std::size_t half = m / 2;
        for (std::size_t t = half; t + half < n; ++t) {
            double around = 0;
            for (std::size_t k = t - half; k <= t + half; ++k) {
                const bool edge = m % 2 == 0 && (k == t - half || k == t + half);
                around += values[k] * (edge ? 0.5 : 1.0);
            }
            around /= static_cast<double>(m);
            if (season == Season::Additive || around > 0) {
                sum[t % m] += season == Season::Additive ? values[t] - around : values[t] / around;
                count[t % m] += 1;
            }
        }
        double mean = 0;
        for (std::size_t j = 0; j < m; ++j) {
            sum[j] = count[j] > 0 ? sum[j] / count[j] : (season == Season::Additive ? 0.0 : 1.0);
            mean += sum[j] / static_cast<double>(m);
        }
        for (double& s : sum) {
            s = season == Season::Additive ? s - mean : std::max(s / std::max(mean, 1e-9), 0.01);
        }
        for (std::size_t t = 0; t < n; ++t) {
            plain[t] = season == Season::Additive ? plain[t] - sum[t % m] : plain[t] / sum[t % m];
        }
        start.seasonal = std::move(sum);
    }
    const std::size_t first = std::min(n, std::max<std::size_t>(10, 2 * m));
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (std::size_t t = 0; t < first; ++t) {
        const auto at = static_cast<double>(t + 1);
        x += at;
        y += plain[t];
        xx += at * at;
        xy += at * plain[t];
    }
    const auto k = static_cast<double>(first);
    const double slope = first > 1 ? (xy - x * y / k) / (xx - x * x / k) : 0;
    start.slope = trend == Trend::None ? 0 : slope;
    start.level = trend == Trend::None ? y / k : y / k - slope * x / k;
    return start;
}

/// A form of the model with its start: runs along the values for any parameters.
class Likelihood {
public:
    Likelihood(std::span<const double> values, int period, Error error, Trend trend, Season season)
        : m_values(values)
        , m_period(static_cast<std::size_t>(period))
        , m_error(error)
        , m_trend(trend)
        , m_season(season)
        , m_start(startOf(values, period, trend, season))
        , m_seasonal(m_start.seasonal) {
        m_scale = 0;
        for (const double v : values) {
            m_scale += std::abs(v) / static_cast<double>(values.size());
        }
        m_scale = std::max(m_scale, 1e-9);
    }

    /// Which entries of a point are free, in order.
    std::vector<std::size_t> freeEntries() const {
        std::vector<std::size_t> free{0};
        if (m_trend != Trend::None) {
            free.push_back(1);
        }
        if (m_season != Season::None) {
            free.push_back(2);
        }
        if (m_trend == Trend::Damped) {
            free.push_back(3);
        }
        free.push_back(4);
        if (m_trend != Trend::None) {
            free.push_back(5);
        }
        return free;
    }
    Point startPoint() const { return {0.2, 0.05, 0.05, 0.97, m_start.level / m_scale, m_start.slope / m_scale}; }

    /// −2 ln likelihood without its constant.
    double operator()(const Point& p) { return run(p, nullptr); }

    double run(const Point& p, EtsModel* model) {
        const double alpha = p[0];
        const double beta = m_trend == Trend::None ? 0 : p[1];
        const double gamma = m_season == Season::None ? 0 : p[2];
        const double phi = m_trend == Trend::Damped ? p[3] : 1;
        if (!(alpha >= kLeastSmoothing && alpha < 1 - kLeastSmoothing) || beta < 0 || beta > alpha || gamma < 0 ||
            gamma > 1 - alpha || !(phi >= 0.8 && phi <= (m_trend == Trend::Damped ? 0.98 : 1))) {
            return kHuge;
        }
        double level = p[4] * m_scale;
        double slope = m_trend == Trend::None ? 0 : p[5] * m_scale;
        m_seasonal = m_start.seasonal;
        double squares = 0;
        double logs = 0;
        std::size_t place = 0;
        for (const double y : m_values) {
            const double base = level + phi * slope;
            const double s = m_season == Season::None ? 0 : m_seasonal[place];
            const double mu = m_season == Season::Multiplicative ? base * s : base + s;
            if (m_error == Error::Multiplicative && !(mu > 1e-9 * m_scale)) {
                return kHuge;
            }
            if (m_season == Season::Multiplicative && (std::abs(s) < 1e-6 || std::abs(base) < 1e-9 * m_scale)) {
                return kHuge;
            }
            const double miss = y - mu;
            const double relative = m_error == Error::Multiplicative ? miss / mu : miss;
            squares += relative * relative;
            logs += m_error == Error::Multiplicative ? steady::log(mu) : 0;
            const double push = m_season == Season::Multiplicative ? miss / s : miss;
            level = base + alpha * push;
            slope = phi * slope + beta * push;
            if (m_season != Season::None) {
                m_seasonal[place] = s + gamma * (m_season == Season::Multiplicative ? miss / base : miss);
                place = place + 1 == m_period ? 0 : place + 1;
            }
            if (model != nullptr) {
                model->residuals.push_back(relative);
            }
        }
        if (model != nullptr) {
            model->error = m_error;
            model->trend = m_trend;
            model->season = m_season;
            model->alpha = alpha;
            model->beta = beta;
            model->gamma = gamma;
            model->phi = phi;
            model->level = level;
            model->slope = slope;
            model->seasonal = m_seasonal;
            std::rotate(model->seasonal.begin(), model->seasonal.begin() + static_cast<std::ptrdiff_t>(place),
                        model->seasonal.end());
        }
        const auto n = static_cast<double>(m_values.size());
        const double unit = m_error == Error::Additive ? m_scale * m_scale : 1;
        return std::isfinite(squares) ? n * steady::log(std::max(squares, 1e-12 * unit * n)) + 2 * logs : kHuge;
    }

    double aicc(double deviance) const {
        const auto n = static_cast<double>(m_values.size());
        double k = static_cast<double>(freeEntries().size()) + 1;
        k += m_season == Season::None ? 0 : static_cast<double>(m_period) - 1;
        return n - k - 1 > 0 ? deviance + 2 * k + 2 * k * (k + 1) / (n - k - 1) : kHuge;
    }

private:
    std::span<const double> m_values;
    std::size_t m_period;
    Error m_error;
    Trend m_trend;
    Season m_season;
    Start m_start;
    std::vector<double> m_seasonal;
    double m_scale = 1;
};

/// Nelder & Mead (1965) over the free entries of a point.
Point leastOf(Likelihood& f, Point start, const std::vector<std::size_t>& free, double& least) {
    struct Corner {
        Point at{};
        double value = 0;
    };
    const std::size_t k = free.size();
    std::vector<Corner> simplex(k + 1, Corner{start, 0});
    for (std::size_t i = 0; i < k; ++i) {
        double& entry = simplex[i + 1].at[free[i]];
        entry += free[i] == 3   ? -0.06
                 : free[i] >= 4 ? std::max(0.1 * std::abs(entry), 0.02)
                                : std::max(0.5 * entry, 0.02);
    }
    for (Corner& corner : simplex) {
        corner.value = f(corner.at);
    }
    const auto mix = [&](const Point& centre, const Point& from, double share) {
        Point result = centre;
        for (const std::size_t e : free) {
            result[e] = centre[e] + share * (from[e] - centre[e]);
        }
        return result;
    };
    for (int step = 0; step < kSteps; ++step) {
        std::sort(simplex.begin(), simplex.end(), [](const Corner& a, const Corner& b) { return a.value < b.value; });
        if (simplex.back().value - simplex.front().value < 1e-6) {
            break;
        }
        Point centre = simplex.front().at;
        for (const std::size_t e : free) {
            centre[e] = 0;
            for (std::size_t i = 0; i < k; ++i) {
                centre[e] += simplex[i].at[e] / static_cast<double>(k);
            }
        }
        Corner& worst = simplex.back();
        Corner next{mix(centre, worst.at, -1), 0};
        next.value = f(next.at);
        if (next.value < simplex.front().value) {
            Corner further{mix(centre, worst.at, -2), 0};
            further.value = f(further.at);
            worst = further.value < next.value ? further : next;
        } else if (next.value < simplex[k - 1].value) {
            worst = next;
        } else {
            Corner nearer{mix(centre, next.value < worst.value ? next.at : worst.at, 0.5), 0};
            nearer.value = f(nearer.at);
            if (nearer.value < std::min(next.value, worst.value)) {
                worst = nearer;
            } else {
                for (std::size_t i = 1; i <= k; ++i) {
                    simplex[i].at = mix(simplex.front().at, simplex[i].at, 0.5);
                    simplex[i].value = f(simplex[i].at);
                }
            }
        }
    }
    const Corner& best = *std::min_element(simplex.begin(), simplex.end(),
                                           [](const Corner& a, const Corner& b) { return a.value < b.value; });
    least = best.value;
    return best.at;
}

} // namespace

std::vector<double> EtsModel::forecast(int steps) const {
    std::vector<double> result;
    double damp = 1;
    double base = level;
    for (int h = 0; h < steps; ++h) {
        damp *= trend == Trend::Damped ? phi : 1;
        base += trend == Trend::None ? 0 : damp * slope;
        const double s = seasonal.empty() ? 0 : seasonal[static_cast<std::size_t>(h) % seasonal.size()];
        result.push_back(season == Season::Multiplicative ? base * s : base + s);
    }
    return result;
}

void EtsModel::simulate(int paths, int steps, std::uint64_t seed, std::vector<double>& out) const {
    out.assign(static_cast<std::size_t>(paths) * static_cast<std::size_t>(steps), 0.0);
    std::uint64_t random = seed;
    std::vector<double> s;
    std::size_t at = 0;
    for (int path = 0; path < paths; ++path) {
        double l = level;
        double b = slope;
        s = seasonal;
        for (int h = 0; h < steps; ++h) {
            random = random * 6364136223846793005ULL + 1442695040888963407ULL; // Knuth's MMIX generator
            const double e = residuals[(random >> 33) % residuals.size()];
            const double base = l + phi * b;
            const std::size_t place = s.empty() ? 0 : static_cast<std::size_t>(h) % s.size();
            const double own = s.empty() ? 0 : s[place];
            const double mu = season == Season::Multiplicative ? base * own : base + own;
            const double miss = error == Error::Multiplicative ? mu * e : e;
            const double push = season == Season::Multiplicative ? miss / own : miss;
            l = base + alpha * push;
            b = phi * b + beta * push;
            if (!s.empty()) {
                s[place] = own + gamma * (season == Season::Multiplicative ? miss / base : miss);
            }
            out[at++] = std::max(0.0, mu + miss);
        }
    }
}

EtsModel fitEts(std::span<const double> values, int period, Error error, Trend trend, Season season) {
    Likelihood likelihood(values, period, error, trend, season);
    double deviance = 0;
    const Point best = leastOf(likelihood, likelihood.startPoint(), likelihood.freeEntries(), deviance);
    EtsModel model;
    if (deviance < kHuge) {
        likelihood.run(best, &model);
    }
    model.aicc = deviance < kHuge ? likelihood.aicc(deviance) : kHuge;
    return model;
}

EtsModel fitAutoEts(std::span<const double> values, int period) {
    const bool positive = std::all_of(values.begin(), values.end(), [](double v) { return v > 0; });
    const bool seasonal = period > 1 && period <= 24 && values.size() >= 2 * static_cast<std::size_t>(period) + 1;
    EtsModel best;
    best.aicc = std::numeric_limits<double>::infinity();
    for (const Error error : {Error::Additive, Error::Multiplicative}) {
        for (const Trend trend : {Trend::None, Trend::Additive, Trend::Damped}) {
            for (const Season season : {Season::None, Season::Additive, Season::Multiplicative}) {
                const bool multiplies = error == Error::Multiplicative || season == Season::Multiplicative;
                const bool barred = error == Error::Additive && season == Season::Multiplicative;
                if (barred || (multiplies && !positive) || (season != Season::None && !seasonal)) {
                    continue;
                }
                EtsModel model = fitEts(values, period, error, trend, season);
                if (!model.residuals.empty() && model.aicc < best.aicc) {
                    best = std::move(model);
                }
            }
        }
    }
    if (best.residuals.empty()) { // a handful of values: their mean
        best.level = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        for (const double v : values) {
            best.residuals.push_back(v - best.level);
        }
    }
    return best;
}

} // namespace qm::forecast
