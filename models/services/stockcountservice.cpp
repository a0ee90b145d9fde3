#include "stockcountservice.h"

#include "ledger.h"
#include "warehouse.h"

namespace qm {

Result<DocumentId> StockCountService::post(const std::vector<CountEntry>& readings, LocationId place) {
    CountDocument document;
    document.location = place ? place : m_warehouse.defaultLocation();
    document.moment = m_warehouse.now();
    document.lines = readings;
    DocumentId id;
    const Status done = m_warehouse.write({u"count"_qs, {}, {}}, [&](Transaction& transaction) -> Status {
        Ledger ledger(transaction);
        const auto added = ledger.addCount(document);
        if (!added.ok()) {
            return added.error();
        }
        id = *added;
        return ledger.settle();
    });
    if (!done.ok()) {
        return done.error();
    }
    return id;
}

Status StockCountService::undo(DocumentId count) {
    return m_warehouse.write({u"undo count"_qs, {}, {}}, [count](Transaction& transaction) -> Status {
        Ledger ledger(transaction);
        const auto reversed = ledger.reverse(count, {});
        return reversed.ok() ? ledger.settle() : Status(reversed.error());
    });
}

} // namespace qm
