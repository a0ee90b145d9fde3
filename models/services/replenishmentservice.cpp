#include "replenishmentservice.h"

#include "forecastjob.h"
#include "forecaststore.h"
#include "plannedreasons.h"
#include "salesorderservice.h"
#include "settingrepository.h"
#include "suggestionmerge.h"
#include "suggestionrows.h"
#include "suggestionstore.h"
#include "thresholdstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

/// What one run found, before it is stored.
struct Run {
    PlanInputs inputs;
    replenishment::OrderPlan plan;
    SuggestionChanges changes;
    std::vector<ThresholdRow> thresholds;
    bool newHead = true; ///< the last run had another day or forecast
};

replenishment::PlanOptions planOptions(const PlanQuestion& question, std::optional<Money> budget) {
    replenishment::PlanOptions options;
    options.today = question.day;
    options.currencyDecimals = question.minorDigits;
    if (budget) {
        options.budget = budget->minor;
    }
    return options;
}

Result<std::optional<Money>> storedBudget(const Database& database) {
    auto text = settingrepository::read(database, QStringLiteral("budget"));
    if (!text.ok()) {
        return text.error();
    }
    std::optional<Money> budget;
    if (*text && !(*text)->isEmpty()) {
        budget = Money{(*text)->toLongLong()};
    }
    return budget;
}

/// Reorder points and order-up-to levels that differ from the last run's.
Result<std::vector<ThresholdRow>> changedThresholds(const Database& database, const Run& run, CalendarDay day) {
    auto known = readThresholds(database, day);
    if (!known.ok()) {
        return known.error();
    }
    std::map<std::pair<std::int64_t, std::int64_t>, ThresholdRow> last;
    for (const ThresholdRow& row : *known) {
        if (!row.fixed) {
            last[{row.item.value, row.site.value}] = row;
        }
    }
    std::vector<ThresholdRow> changed;
    for (std::size_t i = 0; i < run.inputs.subjects.size(); ++i) {
        const PlanSubject& subject = run.inputs.subjects[i];
        const replenishment::PlannedLine& line = run.plan.lines[i];
        ThresholdRow row{
            subject.item, subject.site, false, Quantity{std::max<std::int64_t>(line.dynamicReorderPoint, 0)}, {}};
        row.orderUpTo = std::max(row.reorderPoint, Quantity{line.dynamicOrderUpTo});
        const auto old = last.find({row.item.value, row.site.value});
        if (old == last.end() || old->second.reorderPoint != row.reorderPoint ||
            old->second.orderUpTo != row.orderUpTo) {
            changed.push_back(row);
        }
    }
    return changed;
}

Status compare(const Database& database, const PlanQuestion& question, Run& run) {
    const MergeRules rules{question.currency, question.minorDigits, run.inputs.approvalLimit};
    auto open = readOpenSuggestions(database);
    auto last = latestSuggestionRun(database);
    auto thresholds = changedThresholds(database, run, question.day);
    if (!open.ok() || !last.ok() || !thresholds.ok()) {
        return !open.ok() ? open.error() : !last.ok() ? last.error() : thresholds.error();
    }
    run.changes = mergeSuggestions(*open, proposedRows(run.inputs, run.plan, rules));
    run.thresholds = *std::move(thresholds);
    run.newHead = !*last || (*last)->asOf != question.day || (*last)->forecast != question.forecast;
    return {};
}

Status store(Transaction& transaction, const PlanQuestion& question, Run& run) {
    // Read again inside the transaction: somebody may have touched a line while the plan was made.
    if (Status compared = compare(transaction.database(), question, run); !compared.ok()) {
        return compared;
    }
    auto head = insertSuggestionRun(transaction, question.day, question.forecast);
    if (!head.ok()) {
        return head.error();
    }
    for (const SuggestionId id : run.changes.replace) {
        if (Status done = replaceSuggestion(transaction, id); !done.ok()) {
            return done;
        }
    }
    for (SuggestionRecord& record : run.changes.update) {
        record.run = *head;
        if (Status done = updateSuggestion(transaction, record); !done.ok()) {
            return done;
        }
    }
    for (SuggestionRecord& record : run.changes.insert) {
        record.run = *head;
        if (auto done = insertSuggestion(transaction, record); !done.ok()) {
            return done.error();
        }
    }
    for (const ThresholdRow& row : run.thresholds) {
        if (auto done = insertThreshold(transaction, row, question.day); !done.ok()) {
            return done.error();
        }
    }
    return {};
}

void count(const std::vector<SuggestionRow>& rows, SuggestSummary& summary) {
    for (const SuggestionRow& row : rows) {
        ++summary.lines;
        summary.apart += row.apart != ApartReason::None ? 1 : 0;
        summary.snoozed += isSnoozed(row, summary.asOf) ? 1 : 0;
        summary.included += isTaken(row, summary.asOf) ? 1 : 0;
    }
}

PlanQuestion questionOf(const Warehouse& warehouse, CalendarDay day, std::optional<CalendarDay> opening,
                        ForecastRunId forecast) {
    PlanQuestion question;
    question.day = day;
    question.opening = opening;
    question.forecast = forecast;
    question.currency = warehouse.currency();
    question.minorDigits = warehouse.currencyDigits();
    return question;
}

} // namespace

Result<SuggestSummary> ReplenishmentService::suggest(const SuggestRequest& request, const JobProgress& progress) {
    const CalendarDay day = request.asOf.value_or(m_warehouse.today());
    if (const auto lapsed = SalesOrderService(m_warehouse).releaseLapsed(); !lapsed.ok()) {
        return lapsed.error();
    }
    auto forecast = ForecastJob(m_warehouse).run({day, 0}, progress);
    if (!forecast.ok()) {
        return forecast.error();
    }
    const PlanQuestion question = questionOf(m_warehouse, day, request.asOf, forecast->run);
    Run run;
    std::optional<Money> budget = request.budget;
    Status read = m_warehouse.read([&](const Database& database) -> Status {
        auto inputs = readPlanInputs(database, question);
        auto stored = storedBudget(database);
        if (!inputs.ok() || !stored.ok()) {
            return inputs.ok() ? stored.error() : inputs.error();
        }
        run.inputs = *std::move(inputs);
        budget = budget ? budget : *stored;
        return {};
    });
    if (!read.ok()) {
        return read.error();
    }
    std::vector<replenishment::PlanItem> items;
    items.reserve(run.inputs.subjects.size());
    for (const PlanSubject& subject : run.inputs.subjects) {
        items.push_back(subject.plan);
    }
    auto plan = replenishment::planAll(
        items, run.inputs.suppliers, planOptions(question, budget), [&](std::size_t done, std::size_t all) {
            progress.tell(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
            return !progress.isCancelled();
        });
    if (!plan.ok()) {
        return plan.error();
    }
    run.plan = *std::move(plan);
    Status compared = m_warehouse.read([&](const Database& database) { return compare(database, question, run); });
    if (!compared.ok()) {
        return compared.error();
    }
    if (run.newHead || !run.changes.empty() || !run.thresholds.empty()) {
        Status stored = m_warehouse.write({QStringLiteral("suggest"), {}, {}},
                                          [&](Transaction& transaction) { return store(transaction, question, run); });
        if (!stored.ok()) {
            return stored.error();
        }
    }
    SuggestSummary summary;
    summary.asOf = day;
    summary.neverCounted = run.inputs.neverCounted;
    summary.dataAgeDays = run.inputs.dataAgeDays;
    auto rows = openRows();
    if (!rows.ok()) {
        return rows.error();
    }
    count(*rows, summary);
    return summary;
}

Result<SuggestionBoard> ReplenishmentService::board(const BoardFilter& filter) const {
    BoardQuestion question;
    question.today = m_warehouse.today();
    question.currency = m_warehouse.currency();
    question.minorDigits = m_warehouse.currencyDigits();
    question.place = filter.place;
    question.supplier = filter.supplier;
    question.withSnoozed = filter.withSnoozed;
    question.withApart = filter.withApart;
    return m_warehouse.read([&](const Database& database) { return readBoard(database, question); });
}

Result<std::vector<SuggestionRow>> ReplenishmentService::openRows() const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<SuggestionRow>> {
        auto records = readOpenSuggestions(database);
        if (!records.ok()) {
            return records.error();
        }
        std::vector<SuggestionRow> rows;
        for (const SuggestionRecord& record : *records) {
            rows.push_back(suggestionRow(record));
        }
        return rows;
    });
}

Result<SuggestionRow> ReplenishmentService::row(SuggestionId id) const {
    return m_warehouse.read([&](const Database& database) -> Result<SuggestionRow> {
        auto record = readSuggestion(database, id);
        if (!record.ok()) {
            return record.error();
        }
        return suggestionRow(*record);
    });
}

Result<SuggestionReasons> ReplenishmentService::reasonsFor(ItemId item, LocationId place) const {
    return m_warehouse.read([&](const Database& database) -> Result<SuggestionReasons> {
        auto last = latestForecastRun(database);
        if (!last.ok()) {
            return last.error();
        }
        const CalendarDay today = m_warehouse.today();
        PlanQuestion question = questionOf(m_warehouse, today, {}, *last ? (*last)->id : ForecastRunId{});
        question.day = *last ? (*last)->asOf : today;
        question.item = item;
        question.site = place;
        auto inputs = readPlanInputs(database, question);
        if (!inputs.ok()) {
            return inputs.error();
        }
        if (inputs->subjects.empty()) {
            return Error{ErrorCode::NotCounted, {}, {}};
        }
        const PlanSubject& subject = inputs->subjects.front();
        const auto supplier =
            std::ranges::find(inputs->suppliers, subject.plan.supplier, &replenishment::SupplierTerms::key);
        const replenishment::PlannedLine line = replenishment::planItem(
            subject.plan, supplier == inputs->suppliers.end() ? replenishment::SupplierTerms{} : *supplier,
            planOptions(question, {}));
        SuggestionReasons reasons = reasonsOf(subject, line);
        // Alone it shares no order with others: what the last run found together with them holds.
        auto thresholds = readThresholds(database, question.day, item);
        if (!thresholds.ok()) {
            return thresholds.error();
        }
        for (const ThresholdRow& row : *thresholds) {
            if (row.site == subject.site && !row.fixed && !reasons.fixedMinimum && row.orderUpTo.value > 0) {
                reasons.reorderPoint = row.reorderPoint;
                reasons.orderUpTo = row.orderUpTo;
            }
        }
        return reasons;
    });
}

} // namespace qm
