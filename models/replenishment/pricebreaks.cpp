#include "pricebreaks.h"

#include "orderrounding.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

double tierPrice(const std::vector<PriceTier>& tiers, double quantity) {
    double price = tiers.front().unitCost;
    for (const PriceTier& tier : tiers) {
        if (quantity >= tier.from - 1e-9) {
            price = tier.unitCost;
        }
    }
    return price;
}

} // namespace

std::int64_t priceFor(const PlanItem& item, std::int64_t quantity) {
    std::int64_t price = item.unitPrice;
    std::int64_t from = 0;
    for (const PriceBreak& priceBreak : item.breaks) {
        if (priceBreak.fromQuantity <= quantity && priceBreak.fromQuantity >= from) {
            from = priceBreak.fromQuantity;
            price = priceBreak.unitPrice;
        }
    }
    return price;
}

std::vector<BreakCompared> compareBreaks(const PlanItem& item, const BreakQuestion& question) {
    std::vector<PriceBreak> breaks = item.breaks;
    std::sort(breaks.begin(), breaks.end(),
              [](const PriceBreak& a, const PriceBreak& b) { return a.fromQuantity < b.fromQuantity; });
    const double pieceScale = 10000 * std::pow(10.0, item.decimals);
    const double now = static_cast<double>(priceFor(item, question.quantity)) / pieceScale;
    const double daily = std::max(question.dailyDemand, 1e-6);
    const auto holding = [&](double price, std::int64_t quantity) {
        const double beyond = static_cast<double>(std::max<std::int64_t>(0, quantity - question.need));
        return item.holdingRate / 365 * price * beyond * beyond / (2 * daily);
    };
    std::vector<BreakCompared> result;
    std::size_t best = 0;
    double bestNet = 0;
    for (const PriceBreak& priceBreak : breaks) {
        if (priceBreak.fromQuantity <= question.quantity) {
            continue;
        }
        BreakCompared compared;
        compared.fromQuantity = priceBreak.fromQuantity;
        compared.quantity = roundToPack(priceBreak.fromQuantity, item.moq, item.pack);
        if (question.cap > 0 && compared.quantity > question.cap) {
            continue;
        }
        compared.unitPrice = priceFor(item, compared.quantity);
        const double price = static_cast<double>(compared.unitPrice) / pieceScale;
        compared.saves = (now - price) * static_cast<double>(compared.quantity);
        compared.holds = holding(price, compared.quantity) - holding(now, question.quantity);
        result.push_back(compared);
        if (compared.saves - compared.holds > bestNet + 1e-9) {
            bestNet = compared.saves - compared.holds;
            best = result.size();
        }
    }
    if (best > 0) {
        result[best - 1].taken = true;
    }
    return result;
}

TierChoice upgradeTier(const TierQuestion& question) {
    const double first = roundToPack(question.need, question.moq, question.pack);
    if (first <= 0 || question.tiers.empty()) {
        return {};
    }
    const double basePrice = tierPrice(question.tiers, first);
    const auto net = [&](double quantity) {
        const double price = tierPrice(question.tiers, quantity);
        const double beyond = quantity - question.need;
        return price * quantity - basePrice * beyond +
               question.holdingRatePerDay * price * beyond * beyond / (2 * std::max(question.dailyDemand, 1e-12));
    };
    // Between two edges the cost is a parabola: only its lowest multiples and the edges can be best.
    std::vector<double> candidates = {first};
    for (const PriceTier& tier : question.tiers) {
        candidates.push_back(std::max(first, roundToPack(std::max(tier.from, 1e-9), question.moq, question.pack)));
        const double slope = question.holdingRatePerDay * tier.unitCost;
        if (slope > 0) {
            const double lowest = question.need + (basePrice - tier.unitCost) * question.dailyDemand / slope;
            const double below = std::floor(lowest / question.pack) * question.pack;
            candidates.push_back(std::max(first, below));
            candidates.push_back(std::max(first, below + question.pack));
        }
    }
    std::sort(candidates.begin(), candidates.end());
    double best = candidates.front();
    for (const double candidate : candidates) {
        if (net(candidate) < net(best) - 1e-9) {
            best = candidate;
        }
    }
    return {best, tierPrice(question.tiers, best), net(best)};
}

} // namespace qm::replenishment
