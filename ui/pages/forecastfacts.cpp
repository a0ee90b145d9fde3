#include "forecastfacts.h"

#include "forecasttext.h"
#include "localetext.h"

#include <cmath>
#include <utility>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr double kTenPercentOff = 0.9;
constexpr double kNoticed = 0.005; // an effect below half a percent is none

} // namespace

std::vector<Fact> ForecastFacts::of(const ForecastExplanation& explanation) {
    std::vector<Fact> facts;
    facts.push_back({tr("Kind of demand"), demandClassText(explanation.demandClass)});
    for (const auto& [method, weight] : explanation.methods) {
        facts.push_back({tr("Method: %1").arg(forecastMethodText(method)), shareText(weight)});
    }
    facts.push_back({tr("Sold a day, now"), numberText(explanation.level, 2)});
    if (explanation.trend != 0) {
        facts.push_back({tr("Change a day, each day"), QLocale().toString(explanation.trend, 'f', 3)});
    }
    addBeginning(explanation, facts);
    addEffects(explanation, facts);
    addWeek(explanation, facts);
    addQuality(explanation, facts);
    addLeftOut(explanation, facts);
    return facts;
}

void ForecastFacts::addBeginning(const ForecastExplanation& explanation, std::vector<Fact>& facts) {
    QString begun;
    switch (explanation.begun) {
    case ForecastExplanation::Begun::OwnSales:
        return;
    case ForecastExplanation::Begun::SimilarItem:
        begun = tr("New: begun from the similar item’s sales a day");
        break;
    case ForecastExplanation::Begun::PriceClass:
        begun = tr("New: begun from sales a day at such prices in its category");
        break;
    case ForecastExplanation::Begun::Category:
        begun = tr("New: begun from usual sales a day in its category");
        break;
    }
    facts.push_back({begun, numberText(explanation.begunLevel, 2)});
    facts.push_back({tr("… which still counts for"), shareText(explanation.begunWeight)});
}

void ForecastFacts::addEffects(const ForecastExplanation& explanation, std::vector<Fact>& facts) {
    for (const ForecastExplanation::Effect& effect : explanation.effects) {
        if (effect.name == "price"_L1) {
            const double more = std::pow(kTenPercentOff, effect.perUnit) - 1;
            if (std::abs(more) >= kNoticed) {
                facts.push_back({tr("A price 10 % lower changes demand by"), signedText(shareText(more), more < 0)});
            }
            continue;
        }
        if (std::abs(std::expm1(effect.perUnit)) < kNoticed) {
            continue;
        }
        const QString name = effect.name.startsWith("holiday "_L1) ? effect.name.mid(8) : tr("Promotion");
        facts.push_back(
            {tr("%1, on its days").arg(name), u"× "_s + QLocale().toString(std::exp(effect.perUnit), 'f', 2)});
    }
}

void ForecastFacts::addWeek(const ForecastExplanation& explanation, std::vector<Fact>& facts) {
    for (std::size_t day = 0; day < explanation.weekdayFactors.size() && day < 7; ++day) {
        facts.push_back({QLocale().standaloneDayName(static_cast<int>(day) + 1),
                         u"× "_s + QLocale().toString(explanation.weekdayFactors[day], 'f', 2)});
    }
}

void ForecastFacts::addQuality(const ForecastExplanation& explanation, std::vector<Fact>& facts) {
    if (explanation.origins == 0) {
        facts.push_back({tr("Too little past to test it yet."), {}, Fact::Kind::Note});
        return;
    }
    facts.push_back({tr("Tested on its own past"), tr("%Ln times", nullptr, explanation.origins)});
    facts.push_back({tr("Error (scaled pinball loss)"), QLocale().toString(explanation.error, 'f', 3)});
    facts.push_back({tr("Error of “as last week”"), QLocale().toString(explanation.naiveError, 'f', 3)});
    facts.push_back({tr("Days at or below the 95 % line"), shareText(explanation.coverage95)});
}

void ForecastFacts::addLeftOut(const ForecastExplanation& explanation, std::vector<Fact>& facts) {
    const std::pair<QString, int> counts[] = {{tr("Days sold out, corrected"), explanation.censoredDays},
                                              {tr("Days left out"), explanation.leftOutDays},
                                              {tr("… closed"), explanation.closedDays},
                                              {tr("… nothing imported"), explanation.unknownDays},
                                              {tr("… with a one-off sale"), explanation.oneOffDays}};
    for (const auto& [text, days] : counts) {
        if (days > 0) {
            facts.push_back({text, QLocale().toString(days)});
        }
    }
}

} // namespace qm
