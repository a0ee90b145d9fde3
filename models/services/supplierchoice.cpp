#include "supplierchoice.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace qm {

namespace {

constexpr double kMonth = 28;
constexpr double kYear = 365;
constexpr double kLongestCover = 365;

std::int64_t roundedUp(double wanted, const SupplierTerm& term) {
    const std::int64_t pack = std::max<std::int64_t>(term.pack.value, 1);
    const auto need = static_cast<std::int64_t>(std::ceil(std::min(wanted, 1e15)));
    const std::int64_t quantity = std::max({need, term.moq.value, std::int64_t{1}});
    return (quantity + pack - 1) / pack * pack;
}

double landedUnitCost(const Offer& offer, const SupplierChoiceQuestion& question) {
    const double perDay = question.unitsPerDay * std::pow(10.0, question.decimals);
    const double cover = std::max(kMonth, offer.leadTimeDays + question.reviewDays);
    const std::int64_t quantity = roundedUp(perDay * cover, offer.term);
    const double lasts = perDay > 0 ? std::min(static_cast<double>(quantity) / perDay, kLongestCover) : kLongestCover;
    const auto price = static_cast<double>(priceFor(offer.term, Quantity{quantity}).tenThousandths);
    return price * (1 + question.holdingRate * (offer.leadTimeDays + lasts / 2) / kYear);
}

} // namespace

UnitPrice priceFor(const SupplierTerm& term, Quantity quantity) {
    UnitPrice price = term.price;
    for (const PriceBreak& step : term.breaks) {
        if (quantity >= step.from) {
            price = step.price;
        }
    }
    return price;
}

std::optional<std::size_t> cheapestOffer(const std::vector<Offer>& offers, const SupplierChoiceQuestion& question) {
    std::optional<std::size_t> best;
    using Rank = std::tuple<bool, double, double, QString>;
    Rank bestRank;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        Rank rank{offers[i].term.currency != question.currency, landedUnitCost(offers[i], question),
                  offers[i].leadTimeDays, offers[i].term.supplierCode};
        if (!best || rank < bestRank) {
            best = i;
            bestRank = std::move(rank);
        }
    }
    return best;
}

} // namespace qm
