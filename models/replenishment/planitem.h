#pragma once

#include "calendarday.h"
#include "forecaster.h"
#include "levelscenarios.h"
#include "supplierterms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qm::replenishment {

/// A part of a purchase order that has not arrived, draft orders too.
struct OpenOrder {
    std::int64_t quantity = 0; ///< smallest units still to come, >= 0
    CalendarDay due;           ///< expected day; a day before the run = late, still coming
    std::string reference;     ///< the order's number, for the reader of the reasons
};

/// From this quantity on, every unit of the line costs unitPrice.
struct PriceBreak {
    std::int64_t fromQuantity = 0; ///< smallest units
    std::int64_t unitPrice = 0;    ///< 1/10,000 of the currency for one item unit
};

/// Usable stock with an expiry day; it can be sold up to and including that day.
struct ExpiringLot {
    std::int64_t quantity = 0;
    CalendarDay expiry;
};

enum class ItemLife { Active, New, PhaseOut, Blocked };

/// A service level that the user prefers to economics.
struct ServiceTarget {
    enum class Measure {
        CycleService, ///< chance that nothing is lost between this order's arrival and the next chance's
        FillRate      ///< share of the demand between those days that is served
    };
    Measure measure = Measure::CycleService;
    double level = 0.95; ///< 0 < level < 1
};

/// Thresholds set by a person: at or below min, order up to max.
struct FixedLimits {
    std::int64_t min = 0;
    std::int64_t max = 0;
    bool decides = false; ///< true = they win over the dynamic ones; false = shown for comparison only
};

/// Constants of the policy, chosen by replaying the past (see policyreplay.h); the defaults are neutral.
struct PolicyConstants {
    double shortageFactor = 1; ///< multiplies the value of a lost sale; > 1 buys more safety
    double lotFactor = 1;      ///< multiplies the days that a lot covers beyond the next chance
};

/// One item at one place as the planner sees it at the opening of the day of the run. Quantities are whole numbers of
/// the item's smallest unit (10^-decimals of the item unit); forecast and prices speak of item units. A value type.
struct PlanItem {
    std::string key;      ///< unique within a run; it seeds the sample paths and breaks ties
    std::string supplier; ///< SupplierTerms::key
    int decimals = 0;     ///< 0 to 6

    /// Coming demand by day in item units, step 1 = the day of the run; beyond the last step the average of the last
    /// 28 steps goes on. An empty forecast is no demand.
    forecast::DemandForecast demand;
    /// Sizes of single days' demand in item units, as seen lately (> 0), any order; may be empty. Where given and
    /// demand comes in lumps, paths are made of such days instead of a smooth distribution of the same mean.
    std::vector<double> demandSizes;
    /// Levels that demand may turn out at, multiples of the mean; may be empty: then as uncertain as the forecast's
    /// totals are beyond its steps.
    std::vector<forecast::LevelScenario> levels;

    bool counted = true;     ///< false = never counted: the stock is unknown and nothing is planned
    std::int64_t usable = 0; ///< on hand, neither quarantined nor expired; negative counts as 0
    std::int64_t reserved = 0;
    std::int64_t backOrders = 0;
    std::vector<ExpiringLot> lots; ///< the part of usable that expires; may be empty
    std::vector<OpenOrder> openOrders;

    double leadTimeMeanDays = 7; ///< >= 0; the order arrives at the start of that day
    double leadTimeSdDays = 0;
    std::vector<ClosedDays> noReceiving; ///< days on which its place takes nothing in
    std::int64_t moq = 1;                ///< >= 0
    std::int64_t pack = 1;               ///< >= 1
    std::int64_t unitPrice = 0; ///< 1/10,000 of the currency for one item unit; 0 = no price: the line stands apart
    std::vector<PriceBreak> breaks;

    double marginPerUnit = 0;      ///< currency lost with one item unit not sold, goodwill included
    double holdingRate = 0.25;     ///< of the unit price a year
    double orderCostLine = 4;      ///< currency for one order line
    int shelfLifeDays = 0;         ///< of goods on arrival; 0 = they keep
    std::int64_t storageLimit = 0; ///< most pieces that fit; 0 = no limit
    int maxCoverDays = 180;        ///< longest cover an order may give; 0 = no limit
    ItemLife life = ItemLife::Active;
    bool staleData = false;   ///< its sales data are too old to decide on
    bool openAnomaly = false; ///< its record waits for a look
    std::optional<ServiceTarget> service;
    std::optional<FixedLimits> fixed;
    PolicyConstants constants;
};

} // namespace qm::replenishment
