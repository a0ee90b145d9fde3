#pragma once

#include "result.h"
#include "strongid.h"

#include <unordered_map>
#include <vector>

namespace qm {

class Database;

/// Which places lie inside which, in walking order. A value read once.
class PlaceTree {
public:
    static Result<PlaceTree> read(const Database& database);

    /// The place itself and all places inside it, in walking order.
    const std::vector<LocationId>& insideOf(LocationId place) const;
    bool isInside(LocationId place, LocationId outer) const;
    bool isQuarantine(LocationId place) const;
    /// The outermost place that it lies in, itself for a site.
    LocationId siteOf(LocationId place) const;
    /// Position in walking order.
    std::size_t walkOf(LocationId place) const;
    const std::vector<LocationId>& all() const { return m_all; }

private:
    struct Node {
        LocationId parent;
        bool quarantine = false;
        std::size_t walk = 0;
        std::vector<LocationId> inside;
    };
    std::unordered_map<LocationId, Node> m_nodes;
    std::vector<LocationId> m_all;
};

} // namespace qm
