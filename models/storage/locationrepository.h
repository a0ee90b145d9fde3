#pragma once

#include "location.h"
#include "transaction.h"

#include <optional>
#include <vector>

namespace qm::locationrepository {

/// All places that are not deleted, sites first, then by walking order and code.
Result<std::vector<Location>> all(const Database& database);
Result<std::optional<Location>> find(const Database& database, LocationId id);
Result<std::optional<Location>> findByCode(const Database& database, const QString& code);

/// A place in the tree of all places, deleted ones included.
struct Place {
    LocationId id;
    LocationId parent; ///< none for a site
    bool quarantine = false;
};
/// In walking order.
Result<std::vector<Place>> tree(const Database& database);

/// id is ignored. A place without a parent is a site. It walks after all others. Failure: DuplicateCode.
Result<LocationId> insert(Transaction& transaction, const Location& location);
/// Changes name, address, point and quarantine; raises the version.
Status update(Transaction& transaction, const Location& location);

/// The place for damaged goods of a site: its first quarantine place, made (CODE-QUARANTINE) where there is none.
Result<LocationId> quarantineOf(Transaction& transaction, LocationId place);

} // namespace qm::locationrepository
