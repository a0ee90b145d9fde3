#pragma once

#include "ledgerrows.h"
#include "transaction.h"

namespace qm::documentrepository {

/// Failures: DuplicateDocument where an original of the same kind, place, till, day and number stands; NotAllowed where
/// its day lies in a closed period (args: the day).
Result<DocumentId> insert(Transaction& transaction, const DocumentRow& row);
/// No value where there is no such document.
Result<std::optional<StoredDocument>> find(const Database& database, DocumentId id);

Result<SalesLineId> insertSalesLine(Transaction& transaction, const SalesLineRow& row);
/// The last line number of a sales document, 0 where it has none.
Result<int> lastSalesLine(const Database& database, DocumentId document);
/// Marks all lines of a sales document as taken back by the reversing one. Gives the items concerned.
Result<std::vector<ItemId>> voidSalesLines(Transaction& transaction, DocumentId document, DocumentId reversing);
/// Lines of an item that are not void, from an instant on, in the order of their instants.
Result<std::vector<SalesFact>> salesOfItem(const Database& database, ItemId item, Moment from);

Status insertCountLine(Transaction& transaction, DocumentId document, const StockKey& key, Moment moment,
                       Quantity counted);
Status insertCountTill(Transaction& transaction, DocumentId document, const QString& till, std::int64_t number);
/// Readings of an item that are not undone, by instant.
Result<std::vector<CountFact>> countsOfItem(const Database& database, ItemId item);
/// Items with such a reading.
Result<std::vector<ItemId>> countedItems(const Database& database);
/// What a count document names: items, and where and when they were read.
struct ReadPlace {
    ItemId item;
    LocationId location;
    Moment moment;
};
Result<std::vector<ReadPlace>> placesOfCount(const Database& database, DocumentId document);

struct ReceiptLineRow {
    DocumentId document;
    int line = 0;
    std::optional<OrderLineId> orderLine;
    StockKey key;
    Quantity quantity;
    Quantity damaged;
    QString deliveryNote;
};
/// Also raises what its order line has received.
Status insertReceiptLine(Transaction& transaction, const ReceiptLineRow& row);
/// Lowers what the order lines of a reversed receipt have received.
Status takeBackReceived(Transaction& transaction, DocumentId receipt);

} // namespace qm::documentrepository
