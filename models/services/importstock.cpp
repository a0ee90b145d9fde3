#include "countsheetentry.h"
#include "importlookup.h"
#include "importrepository.h"
#include "ledger.h"
#include "stockledger.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace qm {

namespace {

using LotKey = std::pair<QString, std::optional<CalendarDay>>;
using Readings = std::map<LotKey, Quantity>; ///< what was counted of one item, by lot

/// A reading of one item at one place and instant.
struct PlannedReading {
    ItemId item;
    Readings lots;
    std::optional<UnitPrice> unitCost;
    std::int64_t rows = 0;
};

/// Rows of one place and instant: one count.
struct PlannedCount {
    bool dated = false; ///< else: at the moment of import
    std::map<QString, std::int64_t> lastReceipts;
    std::vector<PlannedReading> readings;
    std::map<ItemId, std::size_t> byItem;
};

using CountKey = std::pair<Moment, LocationId>;

class StockTaking {
public:
    StockTaking(Transaction& transaction, ImportSession& session, const ImportLookup& names)
        : m_transaction(transaction)
        , m_sheets(transaction)
        , m_session(session)
        , m_names(names)
        , m_now(session.warehouse.now()) {}

    Result<bool> take(const CountRecord& record, RowRefusal& refusal) {
        const Item* item = m_names.item(record.sku, refusal);
        const LocationId place = item != nullptr ? m_names.place(record.location, refusal) : LocationId{};
        const auto quantity =
            place ? ImportLookup::quantity("quantity", record.quantity, *item, refusal) : std::optional<Quantity>();
        if (!quantity) {
            return false;
        }
        if (record.day && *record.day > m_session.warehouse.latestPlausibleDay()) {
            refusal = {"date", {ErrorCode::DayInFuture, {record.day->toIso()}, {}}};
            return false;
        }
        if (!record.list.empty()) {
            return takeSheetRow(record, item->id, place, *quantity, refusal);
        }
        PlannedCount& count = m_counts[{momentOf(record), place}];
        count.dated = record.day || record.secondOfDay;
        for (const LastReceiptField& field : record.lastReceipts) {
            bool valid = false;
            const std::int64_t number = QString::fromStdString(field.number).toLongLong(&valid);
            if (!valid) {
                refusal = {"last_receipt", {ErrorCode::Invalid, {"last_receipt", field.number}, {}}};
                return false;
            }
            count.lastReceipts[QString::fromStdString(field.till)] = number;
        }
        const auto [entry, added] = count.byItem.try_emplace(item->id, count.readings.size());
        if (added) {
            count.readings.push_back({item->id, {}, std::nullopt, 0});
        }
        PlannedReading& reading = count.readings[entry->second];
        reading.lots[{QString::fromStdString(record.lot), record.expiry}] += *quantity;
        reading.unitCost = record.unitCost ? std::optional(UnitPrice{*record.unitCost}) : reading.unitCost;
        ++reading.rows;
        return true;
    }

    /// Leaves out what is counted like that already and says how many rows are left.
    Status compare() {
        if (m_counts.empty()) {
            return {};
        }
        const auto posted = importrepository::postedCounts(m_transaction.database(), m_counts.begin()->first.first,
                                                           m_counts.rbegin()->first.first, m_session.sha256);
        if (!posted.ok()) {
            return posted.error();
        }
        std::map<std::tuple<Moment, LocationId, ItemId>, Readings> atMoment;
        std::map<std::tuple<LocationId, ItemId>, std::map<DocumentId, Readings>> ofFile;
        for (const importrepository::PostedCount& count : *posted) {
            const LotKey lot{count.lot, count.expiry};
            atMoment[{count.moment, count.location, count.item}][lot] = count.counted;
            if (count.sameFile) {
                ofFile[{count.location, count.item}][count.document][lot] = count.counted;
            }
        }
        for (auto& [key, count] : m_counts) {
            std::vector<PlannedReading> fresh;
            for (const PlannedReading& reading : count.readings) {
                const auto at = atMoment.find({key.first, key.second, reading.item});
                bool known = at != atMoment.end() && sameReadings(at->second, reading.lots);
                if (!known && !count.dated) {
                    const auto documents = ofFile.find({key.second, reading.item});
                    known = documents != ofFile.end() &&
                            std::any_of(documents->second.begin(), documents->second.end(),
                                        [&](const auto& entry) { return sameReadings(entry.second, reading.lots); });
                }
                if (!known) {
                    m_session.result.posted += reading.rows;
                    fresh.push_back(reading);
                }
            }
            count.readings = std::move(fresh);
        }
        return {};
    }

    Status post(std::int64_t importId) {
        Ledger ledger(m_transaction);
        for (const auto& [key, count] : m_counts) {
            if (count.readings.empty()) {
                continue;
            }
            if (m_session.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            CountDocument document;
            document.moment = key.first;
            document.location = key.second;
            document.lastReceipts = count.lastReceipts;
            document.importId = importId;
            for (const PlannedReading& reading : count.readings) {
                for (const auto& [lot, counted] : reading.lots) {
                    document.lines.push_back({reading.item, {lot.first, lot.second}, counted, reading.unitCost});
                }
            }
            if (const auto added = ledger.addCount(document); !added.ok()) {
                return added.error();
            }
        }
        return ledger.settle();
    }

private:
    /// A row of a filled sheet is a reading of its list, which is posted once it has been looked at.
    bool takeSheetRow(const CountRecord& record, ItemId item, LocationId place, Quantity counted, RowRefusal& refusal) {
        CountSheetEntry::Row row;
        row.list = QString::fromStdString(record.list);
        row.item = item;
        row.place = record.location.empty() ? LocationId{} : place;
        row.lot = {QString::fromStdString(record.lot), record.expiry};
        row.reading = {counted, momentOf(record), {}};
        row.dated = record.day || record.secondOfDay;
        const auto taken = m_sheets.take(row);
        if (!taken.ok()) {
            refusal = {"list", taken.error()};
            return false;
        }
        m_session.result.posted += *taken ? 1 : 0;
        return true;
    }

    Moment momentOf(const CountRecord& record) const {
        if (!record.day && !record.secondOfDay) {
            return m_now;
        }
        const CalendarDay day = record.day.value_or(m_now.day());
        return record.secondOfDay ? Moment::at(day, *record.secondOfDay) : Moment::ofUntimedCount(day);
    }

    /// A lot that was found empty is the same as one that was not named.
    static bool sameReadings(const Readings& a, const Readings& b) {
        const auto covers = [](const Readings& one, const Readings& other) {
            return std::all_of(one.begin(), one.end(), [&other](const auto& entry) {
                const auto found = other.find(entry.first);
                return (found == other.end() ? Quantity{} : found->second) == entry.second;
            });
        };
        return covers(a, b) && covers(b, a);
    }

    Transaction& m_transaction;
    CountSheetEntry m_sheets;
    ImportSession& m_session;
    const ImportLookup& m_names;
    Moment m_now;
    std::map<CountKey, PlannedCount> m_counts; ///< in the order of their instants
};

} // namespace

Status importStock(Transaction& transaction, ImportSession& session) {
    const auto names = ImportLookup::load(transaction.database(), session);
    if (!names.ok()) {
        return names.error();
    }
    StockTaking taking(transaction, session, *names);
    return takeFile<CountRecord>(transaction, session, taking);
}

} // namespace qm
