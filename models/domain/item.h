#pragma once

#include "calendarday.h"
#include "money.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

enum class ItemStatus { New, Active, PhaseOut, Blocked };

/// What is known of an item itself, without its stock.
struct Item {
    ItemId id;
    QString sku;
    QString name;
    QString category; ///< empty = none
    QString unit;
    int decimals = 0;               ///< 0–6
    std::optional<UnitPrice> price; ///< selling price as entered, with or without tax
    bool priceIncludesTax = false;
    int taxRate = 0;               ///< 1/10,000 of a percent: 200,000 = 20 %
    std::optional<UnitPrice> cost; ///< net purchase price
    std::optional<int> shelfLifeDays;
    ItemStatus status = ItemStatus::Active;
    std::vector<QString> barcodes;
    int version = 1; ///< for a change: refused (Conflict) where somebody else changed the item meanwhile
};

/// How an item will fare until what is ordered or suggested arrives: colour of the "runs out" label.
enum class Outlook {
    Unknown, ///< never counted, or no forecast
    Lasting, ///< good: past the next chance's arrival
    Soon,    ///< warning: before the next chance's arrival
    Lost     ///< bad: before an order of today can arrive
};

/// An item with its stock over the chosen places. Absent onHand = never counted: shown as –, never as 0.
struct StockRow {
    ItemId item;
    QString sku;
    QString name;
    QString category;
    QString unit;
    int decimals = 0;
    ItemStatus status = ItemStatus::Active;
    std::optional<Quantity> onHand;
    Quantity reserved;
    Quantity unavailable; ///< quarantined or expired
    std::optional<Quantity> available;
    Quantity onOrder;
    int uncountedPlaces = 0; ///< of the chosen ones with sales or stock
    std::optional<CalendarDay> runsOut;
    Outlook outlook = Outlook::Unknown;
    std::optional<Money> value;         ///< of what is on hand
    std::optional<UnitPrice> unitValue; ///< the item's cost or, where it has none, the price of a supplier's terms
    QString valuedBy;                   ///< that supplier; empty = cost
    std::optional<UnitPrice> price;
    QString supplier; ///< name of the one whose terms decide; empty = none
};

} // namespace qm
