#pragma once

#include "location.h"
#include "result.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <vector>

namespace qm {

class Database;

/// The way past places: which stop each is, counted from 1. Metres: from each site's corner past all of its places and
/// back; absent where one of them has no coordinates, and then the places inside its site follow the walking order of
/// the catalogue. A site itself without coordinates comes first and leaves the others their walk.
struct PlaceWalk {
    std::map<LocationId, int> stops;
    /// A place that is not known any more comes last.
    int stopOf(LocationId place) const {
        const auto found = stops.find(place);
        return found == stops.end() ? static_cast<int>(stops.size()) + 1 : found->second;
    }
    std::optional<double> metres;
    std::optional<double> metresByName; ///< in the order of the places' names
};

/// The shortest walk past the places, site by site. Those that are not known are left out.
Result<PlaceWalk> walkPast(const Database& database, const std::vector<LocationId>& places);

} // namespace qm
