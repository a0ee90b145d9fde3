#pragma once

#include "planinputs.h"
#include "suggestionstore.h"

namespace qm {

/// What a new run changes among the open suggestions.
struct SuggestionChanges {
    std::vector<SuggestionId> replace;    ///< no longer proposed, or proposed otherwise
    std::vector<SuggestionRecord> insert; ///< without id and run
    std::vector<SuggestionRecord> update; ///< touched ones: as left, with the new proposal beside
    bool empty() const { return replace.empty() && insert.empty() && update.empty(); }
};

struct MergeRules {
    QString currency;
    int minorDigits = 2;
    double approvalLimit = 0; ///< currency units a line; 0 = none
};

/// The rows that the plan asks for. plan.lines stand in the order of inputs.subjects.
std::vector<SuggestionRecord> proposedRows(const PlanInputs& inputs, const replenishment::OrderPlan& plan,
                                           const MergeRules& rules);

/// Compares them with what is open. A row that is proposed as it stands is left alone; where a person touched a line of
/// an item at a place, its lines stay and nothing is proposed beside them.
SuggestionChanges mergeSuggestions(const std::vector<SuggestionRecord>& open, std::vector<SuggestionRecord> proposed);

/// "over limit" or empty, for a line at that price.
QString limitReason(const SuggestionRecord& record, const MergeRules& rules);

} // namespace qm
