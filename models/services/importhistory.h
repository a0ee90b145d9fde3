#pragma once

#include "catalogueundo.h"
#include "jobprogress.h"
#include "result.h"

#include <QString>
#include <vector>

namespace qm {

class Warehouse;

/// A file that was taken in.
struct PastImport {
    std::int64_t id = 0;
    QString kind; ///< as on the command line
    QString name; ///< of the file, without its folder
    QString user;
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    std::int64_t read = 0;
    std::int64_t posted = 0;
    std::int64_t rejected = 0;
    std::int64_t unchanged = 0;
    bool undone = false;
};

/// What undoing an import did.
struct UndoneImport {
    int documents = 0; ///< reversed
    int replaced = 0;  ///< documents that the import had replaced and that stand again
    int orders = 0;    ///< cancelled
    CatalogueUndo catalogue;
};

/// The files that were taken in, and how they are taken back. Synchronous, thread-safe, never on the interface thread.
class ImportHistory {
public:
    explicit ImportHistory(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// The newest first.
    Result<std::vector<PastImport>> imports(int limit = 200) const;

    /// Takes back all that an import did, in one transaction: its documents are reversed, those it replaced are posted
    /// anew, its orders are cancelled and their numbers free again, what it made in the catalogue goes where nothing
    /// that came later needs it, and fields it changed become what they were unless they were changed since. The same
    /// file can then be taken in again. Progress in documents. Failures that leave everything as it was: NothingToUndo
    /// (undone already, or not there), StockTooLow (received goods have gone), IllegalTransition (goods of its orders
    /// have come), NotAllowed (a closed period), Cancelled, those of Warehouse::write.
    Result<UndoneImport> undo(std::int64_t import, const JobProgress& progress = {});

private:
    Warehouse& m_warehouse;
};

} // namespace qm
