#include "marginloss.h"

#include <algorithm>
#include <cmath>

namespace qm {

double MarginLoss::ofSmallestUnit(const StockRow& row) const {
    if (!row.price || !row.unitValue) {
        return 0;
    }
    return std::max(0.0, double(row.price->tenThousandths - row.unitValue->tenThousandths) *
                             std::pow(10.0, m_minorDigits - 4 - row.decimals));
}

Money MarginLoss::between(const StockRow& row, CalendarDay from, CalendarDay to) const {
    double smallestUnits = 0;
    for (CalendarDay day = from; day < to; day = day + 1) {
        smallestUnits += m_demand.expected(row.item, {}, row.decimals, day);
    }
    return {std::llround(smallestUnits * ofSmallestUnit(row))};
}

} // namespace qm
