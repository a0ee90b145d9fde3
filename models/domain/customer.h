#pragma once

#include "calendarday.h"
#include "money.h"
#include "strongid.h"

#include <optional>
#include <QString>

namespace qm {

/// A place on the map, in 1/1,000,000 of a degree: latitude north, longitude east.
struct MapPoint {
    int latitude = 0;
    int longitude = 0;
    bool operator==(const MapPoint&) const = default;
};

struct Customer {
    CustomerId id;
    QString code;
    QString name;
    QString email;
    QString phone;
    QString address;  ///< lines parted by \n
    QString language; ///< of his documents; empty = the program's
    QString paymentTerms;
    std::optional<MapPoint> position;
    int version = 1; ///< for a change: refused (Conflict) where somebody else changed him meanwhile
};

/// A customer with what he has ordered.
struct CustomerRow {
    Customer customer;
    int openOrders = 0; ///< neither shipped nor cancelled
    Money openAmount;   ///< of what is still to be shipped
    std::optional<CalendarDay> lastOrder;
};

} // namespace qm
