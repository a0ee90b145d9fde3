#pragma once

#include "ledgercheck.h"

namespace qm {

/// Passes over the two chains of hashes: each row's hash, a sequence without gaps, and the stored head.
/// count and head of the movements are handed back for the report.
Result<std::optional<BrokenRule>> checkMovementChain(const Database& database, qint64& count, QString& head);
Result<std::optional<BrokenRule>> checkAuditChain(const Database& database);

} // namespace qm
