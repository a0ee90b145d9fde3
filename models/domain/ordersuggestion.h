#pragma once

#include "item.h"
#include "ordergoal.h"
#include "supplier.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// Why a line stands apart and is never included by itself.
enum class ApartReason { None, NoPrice, NeverCounted, StaleData, OpenAnomaly, OverLimit, NoSupplier };

/// What raised a quantity above its need.
enum class QuantityLimit { Need, Moq, Pack, PriceBreak, SupplierMinimum, Cap, Budget, FixedThreshold, Lot };

/// An order that is on its way when the suggestion is made.
struct OpenArrival {
    PurchaseOrderId order; ///< none: only suggested
    QString number;
    CalendarDay day;
    Quantity quantity;
    bool late = false;
};

/// "Why this quantity": every number, stored with the line. Quantities in the item's smallest unit, amounts in minor
/// units of the warehouse's currency. need = expectedDemand − lostBeforeArrival − available + expiresBefore − onOrder
/// + extra, never < 0.
struct SuggestionReasons {
    CalendarDay orderDay;
    CalendarDay arrivalDay; ///< of an order made now
    CalendarDay nextOrderDay;
    CalendarDay nextArrivalDay; ///< of an order made at the next chance
    Quantity expectedDemand;    ///< until nextArrivalDay
    Quantity upperDemand;       ///< expectedDemand + extra
    double demandPerDay = 0;    ///< item units
    Quantity lostBeforeArrival; ///< expected demand that finds no stock before arrivalDay
    Quantity onHand;
    Quantity reserved;
    Quantity available;                    ///< counts as 0 where the record is negative
    Quantity expiresBefore;                ///< of available, expected to expire unsold before nextArrivalDay
    Quantity onOrder;                      ///< arriving by nextArrivalDay
    Quantity extra;                        ///< while one more piece pays, or what the service target asks
    OrderGoal goal = OrderGoal::Economics; ///< what extra is asked by
    double serviceLevel = 0;               ///< of a goal of service, below 1
    Quantity need;
    Quantity afterLot; ///< longer cover, because orders and lines cost money
    Quantity afterMoq;
    Quantity afterPack;
    Quantity afterBreak;
    Quantity afterMinimum;
    Quantity moq;
    Quantity pack;
    QuantityLimit limit = QuantityLimit::Need; ///< the rule that decided the quantity
    std::optional<double> gainOfLastPack;      ///< currency units
    std::optional<double> lossOfNextPack;      ///< currency units, positive = would lose
    Money lossAvoided;                         ///< by this order
    Money lossBeforeArrival;                   ///< out of its reach
    Money lossRemaining;
    std::optional<CalendarDay> runsOut;
    Outlook outlook = Outlook::Unknown;
    std::optional<Quantity> reorderPoint;
    std::optional<Quantity> orderUpTo;
    std::optional<PriceBreak> comparedBreak; ///< the next one, not taken
    double breakSaves = 0;                   ///< currency units
    double breakHolds = 0;
    std::optional<Quantity> fixedMinimum;
    std::optional<Quantity> fixedMaximum;
    std::optional<Quantity> fixedWouldOrder; ///< what the fixed thresholds would have ordered
    std::vector<OpenArrival> arrivals;
    QString forecastMethod;   ///< stable name of the method with the greatest weight
    double forecastError = 0; ///< scaled pinball loss on the item's own past
    double naiveForecastError = 0;
    double coverage95 = 0;
    int forecastOrigins = 0; ///< 0: could not be tested yet
};

/// One line of the Order suggestions page.
struct SuggestionRow {
    SuggestionId id; ///< none for a never counted item, which is shown but not planned
    ItemId item;
    QString sku;
    QString name;
    QString category;
    QString unit;
    int decimals = 0;
    std::optional<Quantity> available; ///< absent = never counted
    Quantity onOrder;
    SupplierId supplier; ///< none: nobody sells it to us yet
    QString supplierName;
    LocationId location;
    QString locationName;
    Quantity proposed;
    Quantity quantity;
    std::optional<UnitPrice> price;
    QString currency;
    std::optional<Money> cost; ///< of the line, in currency
    bool included = false;
    ApartReason apart = ApartReason::None;
    Quantity apartQuantity; ///< OpenAnomaly with a bulk sale: its quantity
    Quantity apartUsual;    ///< and that of the item's usual line
    std::optional<CalendarDay> snoozedUntil;
    bool touched = false;
    bool added = false;
    QString overrideReason;
    QString note;
    SuggestionReasons reasons;
    int version = 1;
};

/// Heading of a supplier's group on that page.
struct SuggestionGroup {
    SupplierId supplier;
    QString name;
    QString orderUntil; ///< HH:MM today; empty = any time
    std::optional<CalendarDay> nextOrderDay;
    Money minimum;      ///< 0 = none
    Money aboveMinimum; ///< included total − minimum, may be negative
    std::optional<CalendarDay> arrival;
    int leadTimeDays = 0;
    std::optional<double> onTimeShare;
    int lines = 0; ///< included
    Money total;   ///< included
    QString currency;
    std::vector<SuggestionRow> rows; ///< by loss avoided ÷ cost, snoozed last
};

/// The whole page. Sums are over included lines.
struct SuggestionBoard {
    std::optional<CalendarDay> asOf; ///< absent: suggestions were never made
    std::vector<SuggestionGroup> groups;
    std::vector<SuggestionRow> apart; ///< "Not included: needs a look"
    Money total;
    Money lossAvoided;
    Money lossBeforeArrival;
    int included = 0;
    int snoozed = 0;
    std::optional<Money> budget;
    QString currency;
    int minorDigits = 2;
};

} // namespace qm
