#include "policyfrontier.h"

#include "replaypolicy.h"

#include <array>

namespace qm {

namespace {

namespace rp = replenishment;

constexpr std::array kShortageFactors = {0.25, 4.0};
constexpr std::array kSafetyDays = {0, 7, 14, 28, 56};

FrontierPoint pointOf(double setting, const rp::ReplayResult& result) {
    return {setting, result.fill(), result.stockValue(), result.total()};
}

} // namespace

rp::ReplayQuestion withShortageFactor(const rp::ReplayQuestion& question, double factor) {
    rp::ReplayQuestion changed = question;
    for (rp::ReplayItem& item : changed.items) {
        item.plan.constants.shortageFactor *= factor;
    }
    return changed;
}

Result<std::vector<FrontierPoint>> ownFrontier(const rp::ReplayQuestion& question,
                                               const std::vector<forecast::DemandSeries>& series, int currencyDecimals,
                                               const JobProgress& progress) {
    std::vector<FrontierPoint> points;
    constexpr auto kSteps = static_cast<std::int64_t>(kShortageFactors.size());
    for (std::int64_t step = 0; step < kSteps; ++step) {
        const double factor = kShortageFactors[static_cast<std::size_t>(step)];
        const rp::ReplayQuestion seen = withShortageFactor(question, factor);
        const JobProgress part = partOf(progress, step * 100, (step + 1) * 100, kSteps * 100);
        OwnPolicy policy(seen, series, currencyDecimals, part);
        const auto result = rp::replay(question, [&](const rp::ReplayLook& look) { return policy.order(look); });
        if (!result.ok()) {
            return result.error();
        }
        points.push_back(pointOf(factor, *result));
    }
    return points;
}

Result<std::vector<FrontierPoint>> limitsFrontier(const rp::ReplayQuestion& question) {
    std::vector<FrontierPoint> points;
    for (const int safety : kSafetyDays) {
        std::vector<rp::FixedLimits> limits;
        for (const rp::ReplayItem& item : question.items) {
            limits.push_back(rp::usualLimits(item, question.first, {safety, rp::CoverRule{}.coverDays}));
        }
        const auto result = rp::replay(question, rp::minMaxPolicy(std::move(limits)));
        if (!result.ok()) {
            return result.error();
        }
        points.push_back(pointOf(safety, *result));
    }
    return points;
}

} // namespace qm
