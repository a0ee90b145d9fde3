#pragma once

#include "demandcurve.h"
#include "planitem.h"
#include "supplierterms.h"

#include <vector>

namespace qm::replenishment {

/// The two chances that a decision lies between, by days after the day of the run.
struct OrderChances {
    int orderDay = 0;
    int nextOrderDay = 1;
    int arrival = 0;     ///< of an order of orderDay, mean lead time
    int nextArrival = 1; ///< of an order of nextOrderDay, mean lead time; > arrival
};

/// What happens on every sample path if nothing is ordered now, up to the arrival of an order of the next chance.
/// Pieces are the item's smallest units. Values of all paths have shape (paths).
struct WindowOutcome {
    OrderChances chances;
    /// Pieces lost (or owed) in the window [arrival, nextArrival), ascending; where nothing is, minus the stock left.
    std::vector<double> shortage;
    /// How much longer than planned a piece that is not sold in the window lies, 1 at the mean level of demand; shape
    /// (paths), in the order of shortage.
    std::vector<double> lasting;
    double restLasting = 0;     ///< sum of paths that have been freed
    std::vector<double> before; ///< demand up to arrival, ascending
    std::vector<double> whole;  ///< demand up to nextArrival, ascending
    double paths = 0;           ///< how many there are
    double expectedBefore = 0;  ///< mean demand up to arrival
    double expectedWhole = 0;   ///< mean demand up to nextArrival
    double lostBefore = 0;      ///< mean pieces lost before arrival
    double chanceLostBefore = 0;
    double windowDays = 1; ///< mean length of the window
    double startStock = 0; ///< pieces free at the start, may be negative: owed

    /// Mean pieces more that are saved with `to` pieces more than with `from`, from <= to.
    double saved(double from, double to) const;
    /// Mean pieces that are still short with quantity.
    double left(double quantity) const { return saved(quantity, 1e18); }
    /// Mean of those of the pieces from … to that are not saved, each times how much longer it lies.
    double lying(double from, double to) const;
    /// Share of paths with shortage > quantity.
    double chanceShort(double quantity) const;
    /// Largest n with P(shortage >= n) > probability; may be negative: that much is to spare.
    double level(double probability) const;
    /// Largest n for which saving costs of `carried` for every lying piece are still below `margin` for a saved one.
    double balance(double margin, double carried) const;
    /// Least pieces, may be negative, with which no more than `allowed` are short on average.
    std::int64_t leastFor(double allowed) const;
    /// Frees what only the decision needs; saved, left, lying and chanceShort of pieces >= 0 stay as they are. A plan
    /// holds the outcomes of all its items until it is settled.
    void keepShortagesAlone();
};

/// Days of the two chances under the supplier's calendar.
OrderChances orderChances(const PlanItem& item, const SupplierTerms& supplier, CalendarDay today);

/// Days after today on which an order that is daysLate > 0 days overdue is expected: it stays late half as long again.
int lateArrival(int daysLate);

/// Pieces of usable stock that mean demand will not take before they expire within `days` (first to expire first out).
double expectedWaste(const PlanItem& item, const DemandCurve& curve, CalendarDay today, int days);

/// Runs the stock of one item forward on all sample paths. Deterministic. `waste` pieces are not there from the start.
WindowOutcome runForward(const PlanItem& item, const SupplierTerms& supplier, const DemandCurve& curve,
                         CalendarDay today, int paths, double waste);

} // namespace qm::replenishment
