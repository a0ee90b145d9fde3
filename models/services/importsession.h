#pragma once

#include "importjob.h"
#include "strongid.h"

#include <QByteArray>
#include <QHash>

namespace qm {

class Database;
class Transaction;

/// What one run of an import needs and gathers. read, rejected and errors are filled from what the reading complains
/// about; the rest by the kind's own rules.
struct ImportSession {
    const ImportRequest& request;
    const JobProgress& progress;
    const Warehouse& warehouse;
    QByteArray sha256; ///< of the file
    ImportResult result;

    /// A rejected row.
    void reject(std::int64_t row, const char* field, const std::string& value, Error error);
    bool isCancelled() const { return progress.isCancelled(); }
    /// For reading functions that stop where it returns false.
    std::function<bool(std::int64_t, std::int64_t)> readProgress() const;
    /// Sets rejected and unchanged from read, posted and errors, and puts the errors in the order of their rows.
    void count();
};

/// Places by code, for looking up what files name.
class ImportPlaces {
public:
    /// otherwise: code of the place for empty codes; empty: the warehouse's default one. Failure: UnknownLocation.
    static Result<ImportPlaces> load(const Database& database, const Warehouse& warehouse, const QString& otherwise);
    /// The place with this code, the default one for an empty code, none where it is not known.
    LocationId find(const std::string& code) const;
    QString codeOf(LocationId id) const { return m_codes.value(id.value); }

private:
    QHash<QString, LocationId> m_places;
    QHash<std::int64_t, QString> m_codes;
    LocationId m_otherwise;
};

/// Takes in what was read of a kind inside the transaction; fills the session's result. Failures fail the import.
struct SalesBatch;
Status importSales(Transaction& transaction, ImportSession& session, SalesBatch& batch);

/// Reads the whole file of another kind and takes it in.
Status importLocations(Transaction& transaction, ImportSession& session);
Status importItems(Transaction& transaction, ImportSession& session);
Status importSuppliers(Transaction& transaction, ImportSession& session);
Status importTerms(Transaction& transaction, ImportSession& session);
Status importStock(Transaction& transaction, ImportSession& session);
Status importOrders(Transaction& transaction, ImportSession& session);
Status importReceipts(Transaction& transaction, ImportSession& session);
Status importThresholds(Transaction& transaction, ImportSession& session);
Status importCalendar(Transaction& transaction, ImportSession& session);
Status importCustomers(Transaction& transaction, ImportSession& session);
Status importSalesOrders(Transaction& transaction, ImportSession& session);

/// Stores the row of the file itself with the session's counts; gives its id, also to the result.
Result<std::int64_t> storeImportFile(Transaction& transaction, ImportSession& session);

} // namespace qm
