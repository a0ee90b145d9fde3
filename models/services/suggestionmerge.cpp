#include "suggestionmerge.h"

#include "plannedreasons.h"
#include "suggestionreasons.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

using replenishment::ApartReason;
using replenishment::PlannedLine;

/// A line that stands apart is shown where something is to be ordered or the item runs out.
bool isShownApart(const PlannedLine& line) {
    return line.need > 0 || (line.runsOut && *line.runsOut < line.nextArrival);
}

QString apartName(ApartReason reason) {
    switch (reason) {
    case ApartReason::NoPrice:
        return QStringLiteral("no price");
    case ApartReason::StaleData:
        return QStringLiteral("stale data");
    case ApartReason::OpenAnomaly:
        return QStringLiteral("anomaly");
    case ApartReason::None:
    case ApartReason::NeverCounted:
    case ApartReason::Blocked:
        break;
    }
    return {};
}

SuggestionRecord recordOf(const PlanSubject& subject, const PlannedLine& line, const MergeRules& rules) {
    SuggestionRecord record;
    record.item = subject.item;
    record.supplier = subject.supplier;
    record.location = subject.site;
    record.decimals = subject.plan.decimals;
    record.apart = apartName(line.apart);
    record.proposed = record.apart.isEmpty() ? Quantity{line.quantity} : quantityApart(subject, line);
    record.quantity = record.proposed;
    record.currency = subject.term ? subject.term->currency : rules.currency;
    const std::int64_t price = record.apart.isEmpty() ? line.unitPrice : subject.plan.unitPrice;
    if (price > 0) {
        record.price = UnitPrice{price};
    }
    if (record.apart.isEmpty()) {
        record.apart = limitReason(record, rules);
    }
    record.included = record.apart.isEmpty();
    record.reasons = packReasons(reasonsOf(subject, line));
    return record;
}

bool sameProposal(const SuggestionRecord& a, const SuggestionRecord& b) {
    return a.supplier == b.supplier && a.proposed == b.proposed && a.quantity == b.quantity && a.price == b.price &&
           a.currency == b.currency && a.included == b.included && a.apart == b.apart && a.reasons == b.reasons;
}

using Place = std::pair<std::int64_t, std::int64_t>; // item, location

Place placeOf(const SuggestionRecord& record) {
    return {record.item.value, record.location.value};
}

/// The touched lines of an item at a place take the proposal: the one of its supplier, else the first.
void keepTouched(std::vector<SuggestionRecord> touched, const SuggestionRecord* proposal, SuggestionChanges& changes) {
    std::size_t takes = 0;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (proposal != nullptr && touched[i].supplier == proposal->supplier) {
            takes = i;
            break;
        }
    }
    for (std::size_t i = 0; i < touched.size(); ++i) {
        SuggestionRecord now = touched[i];
        if (i == takes) {
            now.proposed = proposal != nullptr ? proposal->proposed : Quantity{};
            now.reasons = proposal != nullptr ? proposal->reasons : now.reasons;
            if (proposal != nullptr && proposal->apart != QLatin1String("over limit") && !now.added) {
                now.apart = proposal->apart;
                now.included = now.included && now.apart.isEmpty();
            }
        }
        if (now.proposed != touched[i].proposed || now.reasons != touched[i].reasons || now.apart != touched[i].apart) {
            changes.update.push_back(std::move(now));
        }
    }
}

} // namespace

QString limitReason(const SuggestionRecord& record, const MergeRules& rules) {
    if (rules.approvalLimit <= 0 || !record.price) {
        return {};
    }
    auto cost = lineTotal(record.quantity, record.decimals, *record.price, rules.minorDigits);
    const double limit = rules.approvalLimit * std::pow(10.0, rules.minorDigits);
    const bool over = !cost.ok() || static_cast<double>(cost->minor) > limit;
    return over ? QStringLiteral("over limit") : QString();
}

std::vector<SuggestionRecord> proposedRows(const PlanInputs& inputs, const replenishment::OrderPlan& plan,
                                           const MergeRules& rules) {
    std::vector<SuggestionRecord> rows;
    for (std::size_t i = 0; i < inputs.subjects.size(); ++i) {
        const PlannedLine& line = plan.lines[i];
        const bool standsApart = !apartName(line.apart).isEmpty() && isShownApart(line);
        if (line.quantity > 0 || standsApart) {
            rows.push_back(recordOf(inputs.subjects[i], line, rules));
        }
    }
    return rows;
}

SuggestionChanges mergeSuggestions(const std::vector<SuggestionRecord>& open, std::vector<SuggestionRecord> proposed) {
    SuggestionChanges changes;
    std::map<Place, const SuggestionRecord*> proposals;
    for (const SuggestionRecord& row : proposed) {
        proposals[placeOf(row)] = &row;
    }
    std::map<Place, std::vector<SuggestionRecord>> touched;
    for (const SuggestionRecord& row : open) {
        if (row.touched || row.added) {
            touched[placeOf(row)].push_back(row);
        }
    }
    const auto proposalFor = [&](const Place& place) {
        const auto found = proposals.find(place);
        return found == proposals.end() ? nullptr : found->second;
    };
    std::map<Place, bool> settled;
    for (auto& [place, rows] : touched) {
        keepTouched(std::move(rows), proposalFor(place), changes);
        settled[place] = true;
    }
    for (const SuggestionRecord& row : open) {
        if (row.touched || row.added) {
            continue;
        }
        const Place place = placeOf(row);
        const SuggestionRecord* proposal = proposalFor(place);
        if (!settled.contains(place) && proposal != nullptr && sameProposal(row, *proposal)) {
            settled[place] = true;
        } else {
            changes.replace.push_back(row.id);
        }
    }
    for (SuggestionRecord& row : proposed) {
        if (!settled.contains(placeOf(row))) {
            changes.insert.push_back(std::move(row));
        }
    }
    return changes;
}

} // namespace qm
