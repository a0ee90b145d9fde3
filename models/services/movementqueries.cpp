#include "movementqueries.h"

#include "movementwindow.h"
#include "stocklistreader.h"
#include "warehouse.h"

namespace qm {

Result<std::vector<std::int64_t>> MovementQueries::order(const MovementFilter& filter, MovementOrder by,
                                                         bool descending) const {
    const LedgerQuestion question{filter.text, filter.item, filter.place, filter.from, filter.to, filter.limit};
    return m_warehouse.read([&](const Database& database) {
        return movementSequence(database, question, static_cast<MovementColumn>(by), descending);
    });
}

Result<std::vector<MovementRow>> MovementQueries::rows(std::span<const std::int64_t> seqs) const {
    return m_warehouse.read([&](const Database& database) {
        return movementsAt(database, seqs, {m_warehouse.currencyDigits(), m_warehouse.today()});
    });
}

} // namespace qm
