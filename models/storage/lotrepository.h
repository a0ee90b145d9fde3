#pragma once

#include "stockledger.h"
#include "transaction.h"

#include <vector>

namespace qm::lotrepository {

struct Lot {
    LotId id;
    QString code;
    std::optional<CalendarDay> expiry; ///< last day on which it may be sold; none = keeps
};

/// The lot of that name, made where it is not there. A name without code and expiry is lot 0.
Result<LotId> findOrInsert(Transaction& transaction, ItemId item, const LotName& name);
/// Lots of an item, the one that expires first before the others; lot 0 is not among them.
Result<std::vector<Lot>> ofItem(const Database& database, ItemId item);

} // namespace qm::lotrepository
