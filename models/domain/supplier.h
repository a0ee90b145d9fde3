#pragma once

#include "calendarday.h"
#include "money.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

struct Supplier {
    SupplierId id;
    QString code;
    QString name;
    QString email;
    QString phone;
    QString address; ///< lines parted by \n
    QString customerNumber;
    QString paymentTerms;
    QString language; ///< of his documents; empty = the program's
    QString currency; ///< ISO 4217
    std::optional<int> leadTimeDays;
    std::optional<double> leadTimeSdDays;
    unsigned orderDays = 0; ///< bit 0 = Monday; 0 = any day
    QString orderUntil;     ///< HH:MM; empty = any time
    Money minimumOrder;     ///< in his currency
    int version = 1;
};

/// A supplier with what his deliveries showed. Lead times lie between business dates.
struct SupplierRow {
    Supplier supplier;
    int items = 0;
    int openOrders = 0;
    Money openAmount;
    int lateOrders = 0;
    int deliveries = 0; ///< measured ones, the last 365 days
    std::optional<double> measuredLeadTimeDays;
    std::vector<int> leadTimes;        ///< days, the newest first, at most 20
    std::optional<double> onTimeShare; ///< 0–1, overdue ones count as late
    std::optional<double> fillShare;   ///< 0–1
};

struct PriceBreak {
    Quantity from;
    UnitPrice price;
    bool operator==(const PriceBreak&) const = default;
};

struct SupplierTerm {
    TermId id;
    SupplierId supplier;
    QString supplierCode;
    QString supplierName;
    ItemId item;
    QString sku;
    QString itemName;
    int decimals = 0;
    QString supplierSku;
    QString supplierItemName;
    QString currency;
    UnitPrice price;
    Quantity moq;
    Quantity pack;
    std::optional<int> leadTimeDays; ///< absent = the supplier's
    CalendarDay validFrom;
    CalendarDay validTo;
    std::vector<PriceBreak> breaks; ///< ascending
};

} // namespace qm
