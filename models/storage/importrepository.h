#pragma once

#include "postedsale.h"
#include "transaction.h"

#include <optional>
#include <QtCore/QByteArray>
#include <vector>

namespace qm::importrepository {

/// A file that was taken in: one row of table import_file. read = posted + rejected + unchanged.
struct ImportFile {
    QString kind;
    QString name; ///< without its folder
    QByteArray sha256;
    std::int64_t read = 0;
    std::int64_t posted = 0;
    std::int64_t rejected = 0;
    std::int64_t unchanged = 0;
};

Result<std::int64_t> insertFile(Transaction& transaction, const ImportFile& file);

/// What an import needs to know of an item.
struct KnownItem {
    ItemId id;
    std::string key; ///< codeKey of the SKU
    int decimals = 0;
    std::optional<UnitPrice> price;
};
/// All items that are not deleted.
Result<std::vector<KnownItem>> items(const Database& database);

struct ItemName {
    QString sku;
    int decimals = 0;
};
/// UnknownItem.
Result<ItemName> itemName(const Database& database, ItemId id);
/// Whether anything of an item was sold or moved: its decimals are then fixed.
Result<bool> hasHistory(const Database& database, ItemId id);
/// The item with this barcode, none where there is none.
Result<ItemId> barcodeOwner(const Database& database, const QString& barcode);

/// Those of the documents dated first to last, by document and line. sha256: of the file that asks.
Result<std::vector<PostedSale>> postedSales(const Database& database, CalendarDay first, CalendarDay last,
                                            const QByteArray& sha256);

/// What was read of an item's lot at a place in a count that is not undone.
struct PostedCount {
    DocumentId document;
    LocationId location;
    ItemId item;
    QString lot;
    std::optional<CalendarDay> expiry;
    Moment moment;
    Quantity counted;
    bool sameFile = false;
};
/// Those with instants from first to last, and all of files of those bytes.
Result<std::vector<PostedCount>> postedCounts(const Database& database, Moment first, Moment last,
                                              const QByteArray& sha256);

/// A line of a receipt that is not taken back.
struct PostedReceipt {
    PurchaseOrderId order; ///< none: not ordered
    LocationId location;   ///< of the receipt
    CalendarDay day;
    QString deliveryNote;
    ItemId item;
    Quantity quantity;
};
/// Those of files of those bytes.
Result<std::vector<PostedReceipt>> postedReceipts(const Database& database, const QByteArray& sha256);

} // namespace qm::importrepository
