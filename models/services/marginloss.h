#pragma once

#include "coverestimate.h"

namespace qm {

/// What is lost where demand finds nothing: the margin of what would have been sold, by the stored forecast. Pure.
class MarginLoss {
public:
    MarginLoss(const MeanDemand& demand, int minorDigits) : m_demand(demand), m_minorDigits(minorDigits) {}

    /// Minor units for one smallest unit; 0 where price or value is unknown, or nothing is earned.
    double ofSmallestUnit(const StockRow& row) const;
    /// Of the demand expected from a day (included) to another (excluded).
    Money between(const StockRow& row, CalendarDay from, CalendarDay to) const;

private:
    const MeanDemand& m_demand;
    int m_minorDigits;
};

} // namespace qm
