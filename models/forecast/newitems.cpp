#include "newitems.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr std::size_t kLeastLikes = 5; ///< items of a class that have something to say together
constexpr double kLastTimes = 8;       ///< prior weights of own periods after which the prior is gone
constexpr double kWholeTimes = 4;      ///< up to which methods have no part
constexpr double kSimilarSpread = 0.3; ///< squared relative error of the level of a similar item as a guess
constexpr double kClassSpread = 1;     ///< the same of the middle of a class
constexpr int kLevelTimes = 13;        ///< prior weights of the last times that an item's level is taken from

/// Own periods that the expectation weighs as much as.
double priorWeight(Period period) {
    switch (period) {
    case Period::Day:
        return 7;
    case Period::Week:
        return 2;
    case Period::Month:
        return 1;
    }
    return 1;
}

} // namespace

std::string NewItems::priceClass(const DemandSeries& series) {
    return series.price > 0 ? series.group + '\n' + std::to_string(std::lround(steady::log2(series.price)))
                            : std::string();
}

void NewItems::learn(const DemandSeries& series) {
    const double weight = priorWeight(series.period);
    double units = 0;
    double known = 0;
    const std::size_t n = series.units.size();
    for (std::size_t t = n - std::min(n, static_cast<std::size_t>(kLevelTimes * weight)); t < n; ++t) {
        if (series.knownAt(t)) {
            units += series.regularUnits(t);
            known += 1;
        }
    }
    if (known < kWholeTimes * weight) {
        return;
    }
    const double level = units / known;
    m_items.emplace(series.key, level);
    if (level > 0 && !series.group.empty()) {
        m_groups[series.group].all.push_back(level);
        if (series.price > 0) {
            m_priceClasses[priceClass(series)].all.push_back(level);
        }
    }
}

void NewItems::fit() {
    for (auto* classes : {&m_groups, &m_priceClasses}) {
        for (auto& [name, levels] : *classes) {
            if (levels.all.size() >= kLeastLikes) {
                const auto middle = levels.all.begin() + static_cast<std::ptrdiff_t>(levels.all.size() / 2);
                std::nth_element(levels.all.begin(), middle, levels.all.end());
                levels.middle = *middle;
            }
        }
    }
}

NewItems::Expectation NewItems::expectationOf(const DemandSeries& series, const PreparedSeries& prepared) const {
    Expectation result;
    const double weight = priorWeight(series.period);
    double units = 0;
    double known = 0;
    for (std::size_t t = 0; t < prepared.value.size() && known < kLastTimes * weight; ++t) {
        if (prepared.known[t] != 0) {
            units += prepared.value[t];
            known += 1;
        }
    }
    if (known >= kLastTimes * weight) {
        return result;
    }
    double spread = kClassSpread;
    const auto middle = [](const std::map<std::string, Levels>& classes, const std::string& name) {
        const auto found = classes.find(name);
        return found != classes.end() ? found->second.middle : 0.0;
    };
    if (const auto similar = m_items.find(series.similarTo); similar != m_items.end() && similar->second > 0) {
        result.prior = {NewItemPrior::Source::SimilarItem, similar->second, 0};
        spread = kSimilarSpread;
    } else if (units > 0) { // a class says nothing of an item that may never have
                            // been on the shelf
        if (const double level = middle(m_priceClasses, priceClass(series)); level > 0) {
            result.prior = {NewItemPrior::Source::PriceClass, level, 0};
        } else if (const double usual = middle(m_groups, series.group); usual > 0) {
            result.prior = {NewItemPrior::Source::Group, usual, 0};
        }
    }
    if (result.prior.source == NewItemPrior::Source::None) {
        return result;
    }
    result.prior.weight = weight / (weight + known);
    result.level = (weight * result.prior.level + units) / (weight + known);
    result.share = std::clamp((kLastTimes - known / weight) / (kLastTimes - kWholeTimes), 0.0, 1.0);
    result.squaredError = spread * result.prior.weight * result.share;
    return result;
}

} // namespace qm::forecast
