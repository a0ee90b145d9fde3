#pragma once

#include "calendarday.h"
#include "result.h"
#include "strongid.h"

#include <optional>
#include <utility>
#include <vector>

namespace qm {

class Database;

/// One delivery of one order: when it was ordered, expected and came. Receipts that were taken back are left out.
struct DeliveryRow {
    SupplierId supplier;
    PurchaseOrderId order;
    CalendarDay ordered; ///< sent where it was sent, else ordered
    std::optional<CalendarDay> expected;
    CalendarDay received;
};
/// Deliveries dated before the end given, by supplier, the newest first.
Result<std::vector<DeliveryRow>> readDeliveries(const Database& database, CalendarDay before);

/// Ordered and received quantities by supplier, of orders from that day on that are received or closed, and of lines
/// that were expected before today and are overdue.
struct FillRow {
    SupplierId supplier;
    double share = 0; ///< mean over lines of min(received, ordered) / ordered
};
Result<std::vector<FillRow>> readFillShares(const Database& database, CalendarDay from, CalendarDay today);
/// Number of items that each supplier sells on that day.
Result<std::vector<std::pair<SupplierId, int>>> readItemCounts(const Database& database, CalendarDay day);

/// Lead times as suppliers and terms state them on that day; unknown ones count as 7 days.
struct LeadTimeSpan {
    int longest = 7;
    int usual = 7; ///< mean over terms
};
Result<LeadTimeSpan> readLeadTimeSpan(const Database& database, CalendarDay day);

} // namespace qm
