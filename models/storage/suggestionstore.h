#pragma once

#include "calendarday.h"
#include "money.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <optional>
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;
class Transaction;

struct SuggestionRunRow {
    std::int64_t id = 0;
    CalendarDay asOf;
    ForecastRunId forecast;
};

/// One row of table suggestion, with the names that lists show.
struct SuggestionRecord {
    SuggestionId id;
    std::int64_t run = 0;
    ItemId item;
    SupplierId supplier; ///< none: nobody sells it to us yet
    LocationId location;
    Quantity proposed;
    Quantity quantity;
    std::optional<UnitPrice> price;
    QString currency;
    bool included = false;
    QString apart; ///< as in the schema; empty = no
    std::optional<CalendarDay> snoozedUntil;
    bool touched = false;
    bool added = false;
    QString overrideReason;
    QString note;
    QByteArray reasons; ///< JSON
    int version = 1;
    QString sku;
    QString name;
    QString category;
    QString unit;
    int decimals = 0;
    QString supplierCode;
    QString supplierName;
    QString locationCode;
    QString locationName;
    int taxRate = 0;
};

Result<std::optional<SuggestionRunRow>> latestSuggestionRun(const Database& database);
Result<std::int64_t> insertSuggestionRun(Transaction& transaction, CalendarDay asOf, ForecastRunId forecast);

/// The open ones by supplier's code (none last), SKU and place; item none = all.
Result<std::vector<SuggestionRecord>> readOpenSuggestions(const Database& database, ItemId item = {});
/// Whatever its state. Invalid where it is not there.
Result<SuggestionRecord> readSuggestion(const Database& database, SuggestionId id);

Result<SuggestionId> insertSuggestion(Transaction& transaction, const SuggestionRecord& record);
/// Writes run, proposed and what a person may change, and raises the version.
Status updateSuggestion(Transaction& transaction, const SuggestionRecord& record);
/// open → replaced.
Status replaceSuggestion(Transaction& transaction, SuggestionId id);
/// open → approved, on that line of an order.
Status approveSuggestion(Transaction& transaction, SuggestionId id, OrderLineId line);
/// approved → open, for every suggestion on a line of that order. One that was made for the same item, supplier and
/// place meanwhile gives way.
Status reopenSuggestions(Transaction& transaction, PurchaseOrderId order);

} // namespace qm
