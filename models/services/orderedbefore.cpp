#include "orderedbefore.h"

#include "cataloguereader.h"
#include "locationrepository.h"
#include "orderreader.h"

namespace qm {

namespace {

constexpr int kHalfWeek = 3; // a look is a week from the next, so the nearest one is at most that far

} // namespace

Result<PastOrders> readPastOrders(const Database& database, CalendarDay first, CalendarDay last) {
    OrderQuestion question;
    question.today = last;
    auto orders = readOrders(database, question);
    auto locations = locationrepository::all(database);
    if (!orders.ok() || !locations.ok()) {
        return orders.ok() ? locations.error() : orders.error();
    }
    const QHash<LocationId, LocationId> sites = sitesOf(*locations);
    PastOrders ordered;
    for (const PurchaseOrder& order : *orders) {
        const bool placed = order.head.state != OrderState::Draft && order.head.state != OrderState::Cancelled;
        if (!placed || order.head.ordered < first || order.head.ordered > last) {
            continue;
        }
        const LocationId site = sites.value(order.head.location, order.head.location);
        for (const PurchaseOrderLine& line : order.lines) {
            ordered[{line.item.value, site.value}].emplace_back(order.head.ordered, line.quantity.value);
        }
    }
    return ordered;
}

replenishment::ReplayPolicy pastOrdersPolicy(std::vector<std::vector<std::pair<CalendarDay, std::int64_t>>> ordered) {
    return [ordered = std::move(ordered)](const replenishment::ReplayLook& look) -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> quantities;
        for (const std::size_t i : look.due) {
            std::int64_t sum = 0;
            for (const auto& [day, quantity] : ordered[i]) {
                sum += day >= look.today - kHalfWeek && day <= look.today + kHalfWeek ? quantity : 0;
            }
            quantities.push_back(sum);
        }
        return quantities;
    };
}

} // namespace qm
