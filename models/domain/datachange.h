#pragma once

#include <QtCore/QFlags>
#include <QtCore/QMetaType>

namespace qm {

/// Parts of the warehouse that a committed command touched.
enum class DataArea {
    Items = 0x01,
    Stock = 0x02, ///< movements, balances, counts, reservations, lots, locations, anomalies
    Sales = 0x04,
    Orders = 0x08,
    Suggestions = 0x10,
    Forecasts = 0x20,
    Suppliers = 0x40, ///< and their terms
    Settings = 0x80,  ///< and users, thresholds, closed periods
    Calendar = 0x100,
    SalesOrders = 0x200, ///< customers, their orders, shipments
    Alerts = 0x400,      ///< answers to them, and their log
};
Q_DECLARE_FLAGS(DataChange, DataArea)
Q_DECLARE_OPERATORS_FOR_FLAGS(DataChange)

} // namespace qm

Q_DECLARE_METATYPE(qm::DataChange)
