#include "reliabilitydiagram.h"

#include "localetext.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

constexpr std::array<double, 5> kPromised{0.5, 0.8, 0.9, 0.95, 0.99};
constexpr double kLow = 0.4; ///< where the axes begin

} // namespace

void ReliabilityDiagram::setSums(const QualitySums& sums) {
    const Axis shares{kLow, 1, {0.4, 0.6, 0.8, 1.0}, [](double share) { return shareText(share); }};
    setAxes(shares, shares, tr("promised; upwards: kept"), true);
    Series kept;
    QStringList texts;
    for (std::size_t i = 0; i < kPromised.size() && sums.totals > 0; ++i) {
        texts << tr("%1 promised, %2 kept").arg(shareText(kPromised[i]), shareText(sums.coverage(i)));
        kept.points.push_back({kPromised[i], sums.coverage(i), texts.back(), false});
    }
    setSeries({std::move(kept)});
    setToolTip(texts.join(QLatin1Char('\n')));
}

} // namespace qm
