#include "placetree.h"

#include "locationrepository.h"

namespace qm {

Result<PlaceTree> PlaceTree::read(const Database& database) {
    const auto places = locationrepository::tree(database);
    if (!places.ok()) {
        return places.error();
    }
    PlaceTree tree;
    for (const locationrepository::Place& place : *places) {
        tree.m_nodes[place.id] = {place.parent, place.quarantine, tree.m_all.size(), {}};
        tree.m_all.push_back(place.id);
    }
    for (const LocationId place : tree.m_all) {
        for (LocationId outer = place; outer; outer = tree.m_nodes[outer].parent) {
            tree.m_nodes[outer].inside.push_back(place);
        }
    }
    return tree;
}

const std::vector<LocationId>& PlaceTree::insideOf(LocationId place) const {
    static const std::vector<LocationId> none;
    const auto node = m_nodes.find(place);
    return node == m_nodes.end() ? none : node->second.inside;
}

bool PlaceTree::isInside(LocationId place, LocationId outer) const {
    while (place && place != outer) {
        const auto node = m_nodes.find(place);
        place = node == m_nodes.end() ? LocationId{} : node->second.parent;
    }
    return place == outer;
}

bool PlaceTree::isQuarantine(LocationId place) const {
    const auto node = m_nodes.find(place);
    return node != m_nodes.end() && node->second.quarantine;
}

LocationId PlaceTree::siteOf(LocationId place) const {
    LocationId site = place;
    for (auto node = m_nodes.find(place); node != m_nodes.end() && node->second.parent;
         node = m_nodes.find(node->second.parent)) {
        site = node->second.parent;
    }
    return site;
}

std::size_t PlaceTree::walkOf(LocationId place) const {
    const auto node = m_nodes.find(place);
    return node == m_nodes.end() ? m_all.size() : node->second.walk;
}

} // namespace qm
