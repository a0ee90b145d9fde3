#pragma once

#include "jobprogress.h"
#include "purchaseorder.h"
#include "result.h"

#include <optional>
#include <vector>

namespace qm {

class Warehouse;

/// What approving would do or did.
struct ApprovalSummary {
    int suppliers = 0;
    int lines = 0;
    Money total;
    QString currency;
    int overLimit = 0;                    ///< left open
    int snoozed = 0;                      ///< left open
    int apart = 0;                        ///< left open
    std::vector<PurchaseOrderRow> orders; ///< made; empty in a preview
};

/// Suggestions → purchase orders, one per supplier and delivery place, in one transaction. Numbers rise without gaps.
/// Synchronous, thread-safe, never on the interface thread.
class OrderApprovalService {
public:
    explicit OrderApprovalService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// supplier none = all.
    Result<ApprovalSummary> preview(SupplierId supplier = {}) const;
    /// Nothing included → an empty summary and no change. Cancelled between two orders: no change.
    Result<ApprovalSummary> approve(SupplierId supplier = {}, const JobProgress& progress = {});
    /// Takes back the last approval whose orders are all still unsent: orders cancelled, suggestions open again.
    /// NothingToUndo. Cancelled between two orders: no change.
    Status undoApproval(const JobProgress& progress = {});

private:
    Warehouse& m_warehouse;
};

} // namespace qm
