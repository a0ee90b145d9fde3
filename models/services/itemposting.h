#pragma once

#include "itemcounts.h"
#include "lotrepository.h"
#include "stocktimeline.h"

#include <map>
#include <set>

namespace qm {

class LedgerWriter;
class Transaction;

/// What one transaction asks of the ledger for one item.
struct ItemWork {
    std::vector<LedgerLine> lines;                       ///< receipts, transfers, write-offs, reversals
    std::set<std::pair<LocationId, Moment>> newReadings; ///< whose lines are still to be found
    std::map<std::pair<DocumentId, LotId>, UnitPrice> readingCosts;
    std::map<SalesLineId, LotId> lots; ///< of new sales that were picked from one lot
    std::optional<Moment> salesFrom;   ///< from when on sales are to be looked at again

    void lookAtSalesFrom(Moment moment) { salesFrom = salesFrom ? std::min(*salesFrom, moment) : moment; }
};

/// Finds and posts the lines of one item: sweeps over its sales and new readings in the order of their instants, so
/// that each reading meets the record as it was then. A line that lies before a reading that was posted earlier gets
/// its opposite in that reading's document. Positive lines are posted first, so that no balance falls below what it
/// ends at.
class ItemPosting {
public:
    ItemPosting(Transaction& transaction, LedgerWriter& writer, const PlaceTree& places, ItemId item)
        : m_transaction(transaction), m_writer(writer), m_places(places), m_item(item), m_counts(places, {}) {}

    Status post(ItemWork work);

private:
    Status load();
    Status addGiven(const std::vector<LedgerLine>& lines);
    void add(const LedgerLine& line);
    void addWithOpposite(const LedgerLine& line);
    Status reviewSales(Moment from);
    bool stands(const SalesFact& sale, Moment instant, const std::vector<LedgerLine>& lines) const;
    void sweep();
    void postSale(const SalesFact& sale, Moment instant);
    void postReading(const CountFact& count);
    std::vector<LocationId> placesToTakeFrom(LocationId place, Moment instant) const;
    /// Where a return goes, and what the record does not have.
    LocationId lastResortOf(LocationId place, Moment instant) const;
    void takeByExpiry(LedgerLine line, std::int64_t wanted, const std::vector<LocationId>& from);
    Status write();
    Status watchBalances();
    Status watchUncertainDays();

    Transaction& m_transaction;
    LedgerWriter& m_writer;
    const PlaceTree& m_places;
    ItemId m_item;
    ItemCounts m_counts;
    ItemWork m_work;
    StockTimeline m_timeline;
    std::vector<lotrepository::Lot> m_lots;
    std::map<std::pair<LocationId, LotId>, Quantity> m_reserved;
    std::map<SalesLineId, std::vector<LedgerLine>> m_liveBySale;
    std::vector<std::pair<Moment, SalesFact>> m_salesToPost;
    std::vector<LedgerLine> m_planned;
};

} // namespace qm
