#pragma once

namespace qm {

/// The pages of the window, in the order of the page list.
enum class PageId {
    Today,
    Alerts,
    Suggestions,
    Orders,
    Receiving,
    SalesOrders,
    Customers,
    Returns,
    Items,
    Movements,
    Counts,
    Forecasts,
    PolicyCheck,
    Suppliers,
    Calendar,
    Reports,
    Settings
};

} // namespace qm
