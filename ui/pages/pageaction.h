#pragma once

#include "actionid.h"
#include "pageid.h"

namespace qm {

/// The action that shows a page.
inline ActionId showActionOf(PageId page) {
    return static_cast<ActionId>(static_cast<int>(ActionId::ShowToday) + static_cast<int>(page));
}

inline constexpr PageId kAllPages[] = {PageId::Today,       PageId::Alerts,      PageId::Suggestions, PageId::Orders,
                                       PageId::Receiving,   PageId::SalesOrders, PageId::Customers,   PageId::Returns,
                                       PageId::Items,       PageId::Movements,   PageId::Counts,      PageId::Forecasts,
                                       PageId::PolicyCheck, PageId::Suppliers,   PageId::Calendar,    PageId::Reports,
                                       PageId::Settings};

} // namespace qm
