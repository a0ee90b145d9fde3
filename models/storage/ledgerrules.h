#pragma once

#include "sql.h"

#include <span>

namespace qm {

/// A rule of the file as a query that must give no row.
struct LedgerRule {
    int invariant;
    const char* name;
    Sql query;
};

/// In the order in which they run.
std::span<const LedgerRule> stockRules();     ///< ledger, counts, reservations, documents
std::span<const LedgerRule> businessRules();  ///< purchase orders, receipts, lots, money, keys, versions
std::span<const LedgerRule> outboundRules();  ///< sales orders and what is reserved and shipped for them
std::span<const LedgerRule> countListRules(); ///< count lists and the counts that were posted of them
std::span<const LedgerRule> alertRules();     ///< answers to alerts and their log
std::span<const LedgerRule> returnRules();    ///< returns and complaints, and the goods that came back

} // namespace qm
