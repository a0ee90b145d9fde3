#include "whyfacts.h"

#include "delegates/suggestiondelegate.h"
#include "localetext.h"

#include <cmath>

namespace qm {
namespace {

using Kind = Fact::Kind;

constexpr int kLevelDecimals = 1; // 99.5 % is not 100 %

} // namespace

std::vector<Fact> WhyFacts::quantity(const SuggestionRow& line, int minorDigits) {
    const SuggestionReasons& why = line.reasons;
    const auto pieces = [&line](Quantity quantity) { return quantityText(quantity, line.decimals); };
    const auto money = [minorDigits](Money amount) { return moneyText(amount, minorDigits); };
    const auto signedPieces = [&pieces](Quantity quantity) { return signedText(pieces(quantity), quantity.value < 0); };
    std::vector<Fact> facts;
    facts.push_back({tr("Why %1").arg(pieces(line.proposed)), {}, Kind::Heading});
    const int days = why.nextArrivalDay - why.orderDay;
    facts.push_back({tr("Demand to %1: %Ln days × %2", nullptr, days)
                         .arg(dayText(why.nextArrivalDay), numberText(why.demandPerDay, 1)),
                     pieces(why.expectedDemand)});
    if (why.lostBeforeArrival.value != 0) {
        facts.push_back(
            {tr("Lost before %1, out of reach").arg(dayText(why.arrivalDay)), signedPieces(-why.lostBeforeArrival)});
    }
    facts.push_back({why.reserved.value != 0
                         ? tr("Available: %1 on hand − %2 reserved").arg(pieces(why.onHand), pieces(why.reserved))
                         : tr("Available"),
                     why.available.value == 0 ? pieces({}) : signedPieces(-why.available)});
    if (why.expiresBefore.value != 0) {
        facts.push_back({tr("Expires before it sells"), signedPieces(why.expiresBefore)});
    }
    if (why.onOrder.value != 0) {
        const bool one = why.arrivals.size() == 1;
        facts.push_back({one ? tr("On order, now expected %1").arg(dayText(why.arrivals.front().day)) : tr("On order"),
                         signedPieces(-why.onOrder)});
    }
    if (why.extra.value != 0) {
        const QString level = shareText(why.serviceLevel, kLevelDecimals);
        const QString text = why.goal == OrderGoal::CycleService
                                 ? tr("Extra for a cycle service level of %1").arg(level)
                             : why.goal == OrderGoal::FillRate ? tr("Extra for a fill rate of %1").arg(level)
                                                               : tr("Extra, while one more piece pays");
        facts.push_back({text, signedPieces(why.extra)});
    }
    facts.push_back({tr("Need"), pieces(why.need), Kind::Sum});
    Quantity before = why.need;
    const auto step = [&](Quantity after, const QString& text) {
        if (after != before && after.value != 0) {
            facts.push_back({text, pieces(after)});
        }
        before = after.value != 0 ? after : before;
    };
    step(why.afterLot, tr("Longer cover, since orders cost money"));
    step(why.afterMoq, why.limit == QuantityLimit::FixedThreshold ? tr("Up to the fixed maximum")
                       : why.afterMoq == why.moq                  ? tr("At least the MOQ of %1").arg(pieces(why.moq))
                                                                  : tr("For longer: cheaper than ordering again soon"));
    const QString packs = SuggestionText::packs(line, why.afterPack);
    step(why.afterPack, packs.isEmpty() ? tr("Rounded up to packs") : tr("Rounded up: %1").arg(packs));
    step(why.afterBreak, tr("Up to the price break"));
    step(why.afterMinimum, tr("Up to the supplier’s minimum"));
    step(line.proposed, why.limit == QuantityLimit::Budget ? tr("Within the budget") : tr("Capped"));
    if (line.quantity != line.proposed) {
        facts.push_back(
            {line.overrideReason.isEmpty() ? tr("Changed by hand") : tr("Changed by hand: %1").arg(line.overrideReason),
             pieces(line.quantity), Kind::Sum});
    } else {
        facts.back().kind = Kind::Sum;
    }
    if (why.goal == OrderGoal::Economics && why.gainOfLastPack && why.lossOfNextPack && why.pack.value > 0) {
        const auto amount = [](double value) {
            return signedText(moneyText(Money{std::llround(std::abs(value) * 100)}), value < 0);
        };
        const QString last = QLocale().toString(static_cast<qlonglong>(line.proposed.value / why.pack.value));
        const QString next = QLocale().toString(static_cast<qlonglong>(line.proposed.value / why.pack.value + 1));
        const QString lost = moneyText(Money{std::llround(std::abs(*why.lossOfNextPack) * 100)});
        facts.push_back(
            {*why.lossOfNextPack >= 0
                 ? tr("Pack %1 gains %2; pack %3 would lose %4.").arg(last, amount(*why.gainOfLastPack), next, lost)
                 : tr("Pack %1 gains %2; pack %3 would gain %4.").arg(last, amount(*why.gainOfLastPack), next, lost),
             {},
             Kind::Note});
    }
    facts.push_back({tr("Loss without this order"), {}, Kind::Heading});
    facts.push_back({tr("Avoided by this order"), money(why.lossAvoided)});
    facts.push_back({tr("Comes before %1, out of its reach").arg(dayText(why.arrivalDay)), money(why.lossBeforeArrival),
                     why.lossBeforeArrival.minor > 0 ? Kind::Bad : Kind::Plain});
    facts.push_back({tr("Remains even so"), money(why.lossRemaining)});
    facts.push_back({tr("Together"), money(why.lossAvoided + why.lossBeforeArrival + why.lossRemaining), Kind::Sum});
    return facts;
}

std::vector<Fact> WhyFacts::compared(const SuggestionRow& line) {
    const SuggestionReasons& why = line.reasons;
    const auto pieces = [&line](Quantity quantity) { return quantityText(quantity, line.decimals); };
    const auto amount = [](double value) { return moneyText(Money{std::llround(value * 100)}); };
    std::vector<Fact> facts;
    facts.push_back({tr("Compared"), {}, Kind::Heading});
    if (why.comparedBreak) {
        facts.push_back({tr("Break %1 at %2: saves %3, holds %4")
                             .arg(pieces(why.comparedBreak->from), priceText(why.comparedBreak->price),
                                  amount(why.breakSaves), amount(why.breakHolds)),
                         tr("no", "price break not taken")});
    }
    if (why.fixedMinimum && why.fixedMaximum) {
        facts.push_back({tr("Fixed min %1 / max %2").arg(pieces(*why.fixedMinimum), pieces(*why.fixedMaximum)),
                         why.fixedWouldOrder ? pieces(*why.fixedWouldOrder) : QString()});
    }
    if (why.reorderPoint) {
        facts.push_back({tr("Reorder point"), pieces(*why.reorderPoint)});
    }
    if (why.forecastOrigins > 0 && why.naiveForecastError > 0) {
        const double better = 1 - why.forecastError / why.naiveForecastError;
        facts.push_back(
            {better >= 0 ? tr("Forecast error, below “as last week”") : tr("Forecast error, above “as last week”"),
             shareText(std::abs(better))});
    }
    if (facts.size() == 1) {
        facts.clear();
    }
    return facts;
}

} // namespace qm
