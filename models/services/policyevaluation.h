#pragma once

#include "calendarday.h"
#include "jobprogress.h"
#include "result.h"
#include "strongid.h"
#include "threshold.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

class Warehouse;

struct EvaluationRequest {
    std::optional<CalendarDay> from; ///< first day that is measured; absent = 26 weeks before `to`
    std::optional<CalendarDay> to;   ///< last one; absent = the last day with a sale
    bool frontier = false;           ///< other settings too: three times the work
};

/// What a policy would have come to. Money in currency units.
struct PolicyFigures {
    double fill = 1;       ///< share of pieces served
    double stockValue = 0; ///< average, at cost
    double endValue = 0;   ///< of the last evening
    int lines = 0;
    int orders = 0;
    double holding = 0;
    double ordering = 0; ///< lines and orders
    double lostMargin = 0;
    double total() const { return holding + ordering + lostMargin; }
};

/// Saving against another policy: 90 % lie between low and high.
struct PolicySaving {
    double low = 0;
    double saving = 0;
    double high = 0;
};

/// What a policy comes to at one of its settings.
struct FrontierPoint {
    double setting = 1;    ///< ours: what a lost sale is taken to cost, as a multiple; limits: days of safety
    double fill = 1;       ///< share of pieces served
    double stockValue = 0; ///< average, at cost, currency units
    double total = 0;      ///< cost, currency units, every lost sale at what it truly costs
};

/// One item at one place.
struct ItemEvaluation {
    ItemId item;
    LocationId site;
    QString sku;
    QString name;
    QString location;
    int decimals = 0;
    double demand = 0; ///< item units
    PolicyFigures ours;
    PolicyFigures current;
    PolicyFigures tuned;
    PolicyFigures clairvoyant;
    bool fixedByUser = false;    ///< `current` are limits that the user has set
    ThresholdLimits tunedLimits; ///< as the rule that was best for it would set them after the last day
};

/// A tenth of all promises, by the chance of running short that was told.
struct CalibrationDecile {
    int promises = 0;
    double predicted = 0; ///< mean chance
    double seen = 0;      ///< share that ran short
};

struct PolicyEvaluation {
    CalendarDay from;
    CalendarDay to;
    PolicyFigures ours;
    PolicyFigures current; ///< the user's fixed limits, else 7 days beyond the lead time and 30 at once, set once
    PolicyFigures tuned;   ///< limits tuned item by item on the period before
    std::optional<PolicyFigures> actual; ///< orders as they were placed; absent where none is on record
    PolicyFigures clairvoyant;           ///< knows the future and obeys order days, lead times, MOQ and pack
    PolicyFigures unbound;               ///< the same with lots of any size: no MOQ, no packs
    PolicySaving againstCurrent;
    PolicySaving againstTuned;
    std::vector<ItemEvaluation> items; ///< where ours was dearer than the tuned limits first
    std::vector<CalibrationDecile> calibration;
    std::vector<FrontierPoint> frontier;       ///< ours by what a lost sale is taken to cost, as it is among them
    std::vector<FrontierPoint> limitsFrontier; ///< limits by days of safety
    int leftOut = 0;                           ///< items with demand and without a price to buy at
};

/// Replays the warehouse's own past: what our policy, knowing only what was known on each day, would have cost beside
/// fixed limits and beside perfect foresight. Demand of sold-out days is estimated. Each supplier is looked at once a
/// week. A run writes nothing but the forecast run of the day after `to`. Synchronous, thread-safe, never on the
/// interface thread.
class PolicyEvaluationService {
public:
    explicit PolicyEvaluationService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Invalid (args: from, date) where less than eight weeks of sales lie before `from` or less than four are left;
    /// Cancelled.
    Result<PolicyEvaluation> run(const EvaluationRequest& request, const JobProgress& progress = {}) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
