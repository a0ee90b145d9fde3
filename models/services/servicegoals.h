#pragma once

#include "item.h"
#include "planitem.h"
#include "settingsservice.h"

#include <QtCore/QHash>
#include <vector>

namespace qm {

class Database;

/// The class of each of the items, by what they sold in the year before day at today's selling price (cost where there
/// is none). An item without sales is C. Items of the same sales are told apart by SKU.
Result<QHash<ItemId, AbcClass>> abcClasses(const Database& database, const std::vector<Item>& items, CalendarDay day);

/// The service levels that the settings ask for by class, where they do.
class ServiceGoals {
public:
    static Result<ServiceGoals> read(const Database& database, const WarehouseSettings& settings,
                                     const std::vector<Item>& items, CalendarDay day);
    /// None: economics decides.
    std::optional<replenishment::ServiceTarget> of(ItemId item) const;
    /// The share of demand to be served from stock, 0–1. None also where the goal is another measure: that deliveries
    /// last in so many cycles says nothing that a share served could be held against.
    std::optional<double> servedShare(ItemId item) const;

private:
    OrderGoal m_goal = OrderGoal::Economics;
    ServiceLevels m_levels{};
    QHash<ItemId, AbcClass> m_classes;
};

} // namespace qm
