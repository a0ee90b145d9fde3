#pragma once

#include "lotcover.h"
#include "planitem.h"
#include "windowoutcome.h"

#include <cstdint>

namespace qm::replenishment {

/// Money of one smallest unit, in the currency.
struct PieceEconomics {
    double price = 0;         ///< base price
    double margin = 0;        ///< lost with a lost sale
    double holdingPerDay = 0; ///< of one piece
    static PieceEconomics of(const PlanItem& item);
};

/// The decision on one item before rounding, and the value of every further piece.
///
/// Need: pieces are added while the sale that one more piece is likely to save is worth more than carrying it through a
/// cycle: margin × P(shortage >= n) > holding × cycle × P(shortage < n), cycle = days between two orders of the item.
/// A service target replaces this by its probability or served share.
/// Trigger: an order is due when waiting for the next chance costs more margin than it saves in ordering and holding,
/// margin × loss at that position in the window > window × cost per day of the lot; the largest such position is the
/// reorder point, and at or below it an order is placed. At zero stock this is the test whether stocking pays at all.
/// Source: Zheng & Federgruen (1991) for the trigger (order when the cost of the coming window passes the average
/// cost).
class ReorderPolicy {
public:
    /// orderCostShare: part of the supplier's cost per order that this line bears besides its own.
    ReorderPolicy(const PlanItem& item, const SupplierTerms& supplier, const DemandCurve& curve, CalendarDay today,
                  int paths, double orderCostShare);

    const WindowOutcome& outcome() const { return m_outcome; }
    const LotCover& lot() const { return m_lot; }
    const PieceEconomics& economics() const { return m_economics; }

    std::int64_t waste() const { return m_waste; }
    std::int64_t reorderPoint() const { return m_reorderPoint; } ///< −1 = never order
    bool due() const { return m_due; }
    bool worthStocking() const { return m_reorderPoint >= 0; }
    /// Pieces that would be wanted in the window, may be negative (to spare); >= 1 where due.
    std::int64_t wanted() const { return m_wanted; }
    /// wanted() and the cover of the lot beyond the window; 0 where not due.
    std::int64_t wantedWithLot() const;
    /// Mean free stock when the order arrives.
    double stockAtArrival() const;

    /// Currency that `quantity` ordered now gains against waiting for the next chance; rises while a piece pays.
    double gain(double quantity) const;
    /// Frees what only the decision needed; gain, costOfWaiting and the outcome's saved and left stay as they are.
    void forgetPaths() { m_outcome.keepShortagesAlone(); }
    /// Currency a chance that waiting loses, less what it saves; > 0 where an order is due by economics.
    double costOfWaiting() const;

private:
    double rawLevel() const;
    void decide(const PlanItem& item);
    std::int64_t findReorderPoint(double threshold) const;

    PieceEconomics m_economics;
    std::int64_t m_waste = 0;
    WindowOutcome m_outcome;
    LotCover m_lot;
    double m_cycleDays = 1;      ///< from this order to the next one of the item
    double m_dailyAfter = 0;     ///< mean demand a day after the window
    double m_windowDemand = 0;   ///< mean demand in the window
    double m_shortageMargin = 0; ///< margin × shortage factor
    double m_position = 0;       ///< pieces that count for the trigger
    std::int64_t m_reorderPoint = -1;
    std::int64_t m_wanted = 0;
    bool m_due = false;
};

} // namespace qm::replenishment
