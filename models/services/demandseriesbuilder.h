#pragma once

#include "calendarbook.h"
#include "calendarday.h"
#include "demandseries.h"
#include "jobprogress.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <string>
#include <vector>

namespace qm {

class Database;

/// What one item sold at one site, day by day, as it was read.
struct DemandRecord {
    struct Day {
        CalendarDay day;
        Quantity sold; ///< gross; what came back is kept apart and lowers nothing
    };
    ItemId item;
    LocationId site;
    std::string key;       ///< SKU and site: the same in every file that holds them
    std::string group;     ///< category
    std::string similarTo; ///< key of the record that a person expects it to sell like while it is new; may be empty
    int decimals = 0;
    double price = 0;                   ///< usual selling price, currency units; 0 = unknown
    std::vector<Day> days;              ///< days with lines, ascending
    std::vector<CalendarDay> emptyDays; ///< counted, nothing on record all day and nothing sold: demand is unknown
};

/// Days ahead for which promotions, prices, holidays and closed days are told to the forecast.
inline constexpr int kKnownAhead = 400;

/// Demand of every item and site before a day.
struct DemandHistory {
    CalendarDay asOf;
    CalendarDay dataThrough;                 ///< last day with a sale at any site; asOf − 1 where there is none
    QHash<LocationId, CalendarDay> lastSale; ///< by site
    std::vector<DemandRecord> records;       ///< by SKU, then site
    CalendarBook calendar;                   ///< from the first sale to kKnownAhead days after asOf
    QByteArray fingerprint;                  ///< SHA-256 of all of the above
};

/// Reads sales lines, and the ledger for stock-outs, to demand. Void lines and one-off bulk sales are left out.
/// item none = all; then an item that is to sell like another one has a record wherever that one sells, before its own
/// first sale. Progress counts items. Cancelled: nothing is handed on.
Result<DemandHistory> readDemand(const Database& database, CalendarDay asOf, ItemId item = {},
                                 const JobProgress& progress = {});

/// The record dense by day, from its first sale to the day before asOf. Days after the site's last sale are missing,
/// not zero, and so are closed days; stock-out days are censored. What the calendar knows ahead stands in the
/// regressors. A gap at the end of more than two years is shortened by whole weeks.
forecast::DemandSeries denseSeries(const DemandHistory& history, const DemandRecord& record);

/// Leaves the first `known` days; what regressors say of the days after them becomes known ahead.
void cutOff(forecast::DemandSeries& series, std::size_t known);

} // namespace qm
