#pragma once

#include "jobprogress.h"
#include "purchaseorder.h"
#include "result.h"

#include <QString>
#include <vector>

namespace qm {

class Warehouse;

/// What became of one order's documents.
struct WrittenOrder {
    PurchaseOrderId order;
    QString number;
    QString pdf; ///< path; empty where not written
    QString csv;
    Status status;
};

/// Writes NUMBER.pdf and NUMBER.csv of purchase orders, NUMBER-cancelled.pdf of one that is cancelled. Each file is
/// there whole or not at all. Synchronous, never on the interface thread; needs a QGuiApplication.
class OrderDocuments {
public:
    enum class MarkSent { No, Yes };

    explicit OrderDocuments(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// One result an order, in their order. folder is made where it is missing. MarkSent::Yes: an order whose two files
    /// are written is marked as sent on its order day; one that fails stays as it was. Fails as a whole only where the
    /// folder cannot be made (FileUnwritable) or the warehouse cannot be read. Cancelled: those written so far stay,
    /// and no others are in the results.
    Result<std::vector<WrittenOrder>> write(const std::vector<PurchaseOrderId>& orders, const QString& folder,
                                            MarkSent mark, const JobProgress& progress = {});

private:
    Warehouse& m_warehouse;
};

} // namespace qm
