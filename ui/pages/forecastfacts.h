#pragma once

#include "factlist.h"
#include "forecastjob.h"

#include <QCoreApplication>

namespace qm {

/// What an item's forecast is made of, in words: kind of demand, methods with weights, level, trend, effects of what is
/// known ahead, week, how good it has been, what was left out.
class ForecastFacts {
    Q_DECLARE_TR_FUNCTIONS(ForecastFacts)

public:
    static std::vector<Fact> of(const ForecastExplanation& explanation);

private:
    static void addBeginning(const ForecastExplanation& explanation, std::vector<Fact>& facts);
    static void addEffects(const ForecastExplanation& explanation, std::vector<Fact>& facts);
    static void addWeek(const ForecastExplanation& explanation, std::vector<Fact>& facts);
    static void addQuality(const ForecastExplanation& explanation, std::vector<Fact>& facts);
    static void addLeftOut(const ForecastExplanation& explanation, std::vector<Fact>& facts);
};

} // namespace qm
