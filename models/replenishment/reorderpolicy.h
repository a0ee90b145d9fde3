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
/// An order of this chance serves the window, the days between its arrival and that of the next chance's order. What
/// comes later the next chance can serve as well; so a piece more is weighed against the same piece a chance later:
///   it saves a sale            margin × P(shortage in the window >= n)
///   or it lies a window longer holding × window × P(shortage < n), longer still on paths of a low level.
/// Level: the largest n whose saving exceeds its carrying. g(n), the sum of the differences from n up to the level, is
/// what ordering now is worth to an item that has n pieces more; it falls as n rises and is 0 at the level.
/// Trigger: waiting puts every order to come off by a window and saves what a window of lots costs, w = window × cost
/// per day of the lot (ordering, and holding what is bought before its own chance). An order is due where g(0) > w; the
/// reorder point is the position plus the largest n with g(n) > w.
/// Quantity: up to the level, and the cover of the lot beyond the window.
/// As w >= 0, the reorder point lies below the level by construction, and what was just ordered is not due again:
/// Q pieces on their way lower the shortage of every path by Q. Level and g come from shortages alone, so more stock
/// never orders more and more demand never less, as long as ordering costs nothing (else the lot changes with demand).
/// At zero stock the trigger is the stocking test: for single pieces, (margin − order cost) × demand > holding.
/// A service target replaces the level by its probability or served share, and w by 0.
/// Source: Zheng & Federgruen (1991): an (s, S) policy is best where the window's cost at s just passes the average
/// cost and S lies beyond the window's own optimum; Veinott (1965) for that optimum where ordering costs nothing. Here
/// the average cost beyond the optimum is taken as that of the lot.
class ReorderPolicy {
public:
    /// orderCostShare: part of the supplier's cost per order that this line bears besides its own.
    ReorderPolicy(const PlanItem& item, const SupplierTerms& supplier, const DemandCurve& curve, CalendarDay today,
                  int paths, double orderCostShare);

    const WindowOutcome& outcome() const { return m_outcome; }
    const LotCover& lot() const { return m_lot; } ///< without the MOQ
    const PieceEconomics& economics() const { return m_economics; }

    std::int64_t waste() const { return m_waste; }
    /// In the terms of a position of which nothing will be lost before arrival; −1 = never order.
    std::int64_t reorderPoint() const { return m_reorderPoint; }
    bool due() const { return m_due; }
    bool worthStocking() const { return m_reorderPoint >= 0; }
    /// Pieces up to the level, may be negative (to spare); >= 1 where due.
    std::int64_t wanted() const { return m_wanted; }
    /// wanted() and the cover of the lot beyond the window, due or not.
    std::int64_t wantedWithLot() const { return m_wanted + m_beyond; }

    /// Currency that `quantity` ordered now gains against waiting for the next chance: rises up to wantedWithLot()
    /// where due, falls from there on. MOQ, pack and limits do not change it.
    double gain(double quantity) const;
    /// Frees what only the decision needed; gain and the outcome's saved and left stay as they are.
    void forgetPaths() { m_outcome.keepShortagesAlone(); }
    /// Currency a chance that waiting loses, less what it saves; > 0 where an order is due by economics.
    double costOfWaiting() const { return m_costOfWaiting; }

private:
    void decide(const PlanItem& item, double lotCost);
    std::int64_t levelOf(const PlanItem& item) const;
    double worth(double from, double to) const;
    double worthOfLot(double need, double pieces) const;

    PieceEconomics m_economics;
    std::int64_t m_waste = 0;
    WindowOutcome m_outcome;
    LotCover m_lot;
    double m_dailyAfter = 0;     ///< mean demand a day after the window
    double m_windowDemand = 0;   ///< mean demand in the window
    double m_shortageMargin = 0; ///< margin × shortage factor
    double m_carried = 0;        ///< currency: one piece for a window
    double m_position = 0;       ///< pieces that count for the trigger
    double m_costOfWaiting = 0;
    std::int64_t m_reorderPoint = -1;
    std::int64_t m_wanted = 0;
    std::int64_t m_beyond = 0; ///< pieces of the lot beyond the window
    bool m_due = false;
};

} // namespace qm::replenishment
