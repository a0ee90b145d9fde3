#pragma once

#include "moment.h"
#include "money.h"
#include "quantity.h"
#include "stockmovement.h"
#include "strongid.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <vector>

namespace qm {

/// Where stock of an item lies. Lot 0 = without a lot.
struct StockKey {
    ItemId item;
    LocationId location;
    LotId lot;
    auto operator<=>(const StockKey&) const = default;
};

/// What a movement, a sales line or a reading belongs to.
enum class DocumentKind { Sale, Count, Receipt, Transfer, WriteOff, Adjustment, Opening };

/// A lot as a file or a form names it. code may be empty while there is an expiry date; both empty = without a lot.
struct LotName {
    QString code;
    std::optional<CalendarDay> expiry;
    auto operator==(const LotName&) const -> bool = default;
};

/// One row of a till's receipt or a shipment. quantity > 0 sold, < 0 returned. price: as sold; none = without money.
struct SalesEntry {
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price;
    QString channel;
    LocationId place{};         ///< that it leaves from; none: the document's
    std::optional<LotId> lot{}; ///< that it is taken from as a whole; absent: by first expiry
};

/// A till's receipt. timed: moment carries the till's own time; otherwise moment is Moment::ofUntimedSale(day).
/// number may be empty where the file has none: importId then tells one file's rows from another's.
struct SalesDocument {
    QString number;
    LocationId location;
    QString till;
    Moment moment;
    bool timed = false;
    std::optional<std::int64_t> importId;
    std::vector<SalesEntry> lines;
};

/// Rows of one count: what was read at a place at an instant, by default the document's. A lot of a named item that has
/// no row counts as 0; equal lots are added. lastReceipts: till → last receipt number rung up before the count, for
/// tills without times.
struct CountEntry {
    ItemId item;
    LotName lot;
    Quantity counted;
    std::optional<UnitPrice> unitCost;
    LocationId place{};         ///< where it was read; none: the document's
    std::optional<Moment> at{}; ///< when; absent: the document's instant. One for all lots of an item at a place.
};
struct CountDocument {
    QString number; ///< empty: the next COUNT-… is taken
    LocationId location;
    Moment moment;
    std::map<QString, std::int64_t> lastReceipts;
    std::optional<std::int64_t> importId;
    std::vector<CountEntry> lines;
};

/// Goods that arrived. damaged is part of quantity and is put to the site's quarantine place.
struct ReceivedEntry {
    ItemId item;
    std::optional<OrderLineId> orderLine; ///< none: not ordered
    LotName lot;
    Quantity quantity;
    Quantity damaged;
    std::optional<UnitPrice> unitCost;
    QString deliveryNote;
};
struct ReceiptDocument {
    QString number; ///< empty: the next REC-… is taken
    LocationId location;
    Moment moment;
    std::optional<std::int64_t> importId;
    std::vector<ReceivedEntry> lines;
};

/// Stock of one item at one place and lot. counted: the place or one inside it has a reading before the instant asked
/// for; where it is false, onHand is what movements add up to and must be shown as unknown.
struct StockLevel {
    StockKey key;
    Quantity onHand;
    Quantity reserved;
    bool counted = false;
};

/// Stock of one item over a place and all places inside it. Only counted places are added.
struct ItemStock {
    std::optional<Quantity> onHand; ///< none where nothing of it was counted
    Quantity reserved;
    Quantity quarantined; ///< part of on hand
    Quantity expired;     ///< part of on hand, not in quarantine
    Quantity
        usable; ///< for planning: neither quarantined nor expired, a negative record as 0, less what is reserved; >= 0
    Quantity waiting;        ///< movements at places that were never counted (a receipt waits for the count)
    int uncountedPlaces = 0; ///< places with movements or sales that were never counted
    bool negative = false;   ///< the record of a place and lot is below 0
};

} // namespace qm
