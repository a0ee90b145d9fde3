#pragma once

#include "factlist.h"
#include "ordersuggestion.h"

#include <QCoreApplication>

namespace qm {

/// The sentences of the Why panel, made from the reasons that are stored with a line.
class WhyFacts {
    Q_DECLARE_TR_FUNCTIONS(WhyFacts)

public:
    /// From demand to order, then what would be lost. Adds up line by line.
    static std::vector<Fact> quantity(const SuggestionRow& line, int minorDigits);
    /// The price break that was not taken, fixed thresholds, and how good the forecast has been.
    static std::vector<Fact> compared(const SuggestionRow& line);
};

} // namespace qm
