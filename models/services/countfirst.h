#pragma once

#include "calendarday.h"
#include "money.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <optional>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;

/// An item that sells where it was never counted: by the margin in it, it is worth counting first.
struct UncountedItem {
    ItemId item;
    LocationId site;
    QString sku;
    QString name;
    QString category;
    QString unit;
    int decimals = 0;
    Quantity sold28;       ///< gross, the last 28 days
    Money margin28;        ///< in them
    double expected28 = 0; ///< units, the coming 28 days; 0 without a forecast
    double upper28 = 0;    ///< 90 % quantile of them; only of the first ones
};

struct UncountedList {
    std::vector<UncountedItem> first; ///< most money first
    int items = 0;                    ///< with demand and uncounted at some site
};

struct CountFirstQuestion {
    CalendarDay day;
    std::optional<CalendarDay> opening; ///< none = counts known now
    LocationId site;                    ///< none = all
    int minorDigits = 2;
    int limit = 50;
};
Result<UncountedList> countFirst(const Database& database, const CountFirstQuestion& question);

} // namespace qm
