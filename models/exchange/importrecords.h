#pragma once

#include "datetext.h"
#include "decimaltext.h"

#include <optional>
#include <string>
#include <vector>

namespace qm {

/// The rows of each kind of file, as they are written there: codes without outer spaces, numbers exact but not yet in
/// an item's smallest unit, texts that name other things not yet looked up. An empty field is an empty string or no
/// value. row: line of the file where the record starts. Prices are integers of 1/10,000.

struct LocationRecord {
    std::int64_t row = 0;
    std::string code;
    std::string name;
    std::string parent;
    std::optional<DecimalNumber> x; ///< metres
    std::optional<DecimalNumber> y;
};

struct CustomerRecord {
    std::int64_t row = 0;
    std::string code;
    std::string name;
    std::string email;
    std::string phone;
    std::string address;
    std::string language;
    std::string terms;
    std::optional<DecimalNumber> latitude; ///< degrees north
    std::optional<DecimalNumber> longitude;
};

struct SalesOrderRecord {
    std::int64_t row = 0;
    std::string number;
    std::string customer;
    std::string sku;
    DecimalNumber quantity; ///< > 0
    std::optional<std::int64_t> price;
    std::optional<CalendarDay> ordered;
    std::optional<CalendarDay> wanted;
    std::optional<CalendarDay> reserveUntil;
    std::string location;
    std::string reference;
    std::string note;
};

/// A field that the file does not have, or leaves empty, changes nothing in an item that is there.
struct ItemRecord {
    std::int64_t row = 0;
    std::string sku;
    std::string name;
    std::string category;
    std::string unit;
    std::optional<std::int64_t> decimals;
    std::string barcode;
    std::optional<std::int64_t> price;
    std::optional<std::int64_t> cost;
    std::optional<std::int64_t> taxRate; ///< 1/10,000 of a percent; written as a percentage, 19 = 19 %
    std::optional<bool> priceIncludesTax;
    std::optional<std::int64_t> shelfLifeDays;
    std::string status; ///< new, active, phase-out or blocked, as written
};

struct SupplierRecord {
    std::int64_t row = 0;
    std::string code;
    std::string name;
    std::string email;
    std::string language;
    std::string currency;
    std::optional<std::int64_t> leadTimeDays;
    std::optional<std::int64_t> leadTimeSd;    ///< 1/100 days
    std::optional<std::uint8_t> orderDays;     ///< bit 0 Monday … bit 6 Sunday; none or 0: any day
    std::optional<DecimalNumber> minimumOrder; ///< in the supplier's currency
};

struct PriceBreakField {
    DecimalNumber quantity;
    std::int64_t price = 0;
};

struct TermRecord {
    std::int64_t row = 0;
    std::string supplier;
    std::string sku;
    std::int64_t price = 0;
    std::string supplierSku;
    std::string supplierName;
    std::string unit;
    std::string currency;
    std::optional<DecimalNumber> moq;
    std::optional<DecimalNumber> pack;
    std::optional<std::int64_t> leadTimeDays;
    std::optional<CalendarDay> validFrom;
    std::optional<CalendarDay> validTo;
    std::vector<PriceBreakField> breaks; ///< in rising order of quantity
};

struct LastReceiptField {
    std::string till;
    std::string number;
};

struct CountRecord {
    std::int64_t row = 0;
    std::string sku;
    DecimalNumber quantity;
    std::string location;
    std::string lot;
    std::optional<CalendarDay> expiry;
    std::optional<CalendarDay> day;
    std::optional<std::int32_t> secondOfDay; ///< from time, else from a date that carries one
    std::optional<std::int64_t> unitCost;
    std::vector<LastReceiptField> lastReceipts;
    std::string list; ///< number of the count list that the row fills in; empty: a count of its own
};

struct SalesRecord {
    std::int64_t row = 0;
    CalendarDay day;
    std::optional<std::int32_t> secondOfDay;
    std::string sku;
    DecimalNumber quantity;
    std::optional<std::int64_t> price; ///< may be zero or negative as given
    std::string document;
    std::string line;
    std::string channel;
    std::string location;
    std::string till;
    std::string name; ///< what the file calls the item, where a column says so; for items that are made from sales
};

struct OrderRecord {
    std::int64_t row = 0;
    std::string number;
    std::string supplier;
    std::string sku;
    DecimalNumber quantity;
    std::optional<std::int64_t> price;
    std::optional<CalendarDay> ordered;
    std::optional<CalendarDay> expected;
    std::string location;
};

struct ReceiptRecord {
    std::int64_t row = 0;
    std::string sku;
    DecimalNumber quantity;
    std::string order;
    std::string deliveryNote;
    std::optional<DecimalNumber> damaged;
    std::string lot;
    std::optional<CalendarDay> expiry;
    std::optional<CalendarDay> day;
    std::string location;
};

/// Neither: taken back. One alone is complained about.
struct ThresholdRecord {
    std::int64_t row = 0;
    std::string sku;
    std::optional<DecimalNumber> minimum;
    std::optional<DecimalNumber> maximum;
    std::string location;
};

/// A line of the calendar. to: empty = that day, or without an end for a planned price.
struct CalendarRecord {
    std::int64_t row = 0;
    std::string kind;
    CalendarDay from;
    std::optional<CalendarDay> to;
    std::string name;
    std::string item;
    std::string category;
    std::string supplier;
    std::string location;
    std::string channel;
    std::optional<std::int64_t> price;
    std::string repeats;
    std::optional<CalendarDay> until;
};

} // namespace qm
