#include "placewalk.h"

#include "codekey.h"
#include "locationrepository.h"
#include "placetree.h"
#include "walkingroute.h"

#include <algorithm>
#include <set>

namespace qm {

namespace {

struct Stop {
    LocationId location;
    QString code;
    std::optional<FloorPoint> point;
    std::size_t walk = 0; ///< its place in the walking order of the catalogue
};

/// Puts the stops of one site into the order in which they are walked past, and adds the metres of that walk.
void walkSite(LocationId site, std::vector<Stop>& stops, PlaceWalk& walk) {
    const auto unplaced = std::ranges::find_if(
        stops, [&](const Stop& stop) { return stop.location == site && !stop.point && stops.size() > 1; });
    if (unplaced != stops.end()) {
        const Stop first = *unplaced;
        stops.erase(unplaced);
        walkSite(site, stops, walk);
        stops.insert(stops.begin(), first);
        walk.metres.reset();
        walk.metresByName.reset();
        return;
    }
    const bool known = std::ranges::all_of(stops, [](const Stop& stop) { return stop.point.has_value(); });
    if (!known) {
        std::ranges::sort(stops, {}, &Stop::walk);
        walk.metres.reset();
        walk.metresByName.reset();
        return;
    }
    std::ranges::sort(stops, {}, [](const Stop& stop) { return codeKey(stop.code); });
    std::vector<FloorPoint> points;
    std::vector<std::size_t> byName;
    for (const Stop& stop : stops) {
        byName.push_back(points.size());
        points.push_back(*stop.point);
    }
    const std::vector<std::size_t> order = shortWalk(points);
    constexpr double kCentimetres = 100.0;
    if (walk.metres) {
        *walk.metres += static_cast<double>(walkLength(points, order)) / kCentimetres;
        *walk.metresByName += static_cast<double>(walkLength(points, byName)) / kCentimetres;
    }
    std::vector<Stop> walked;
    for (const std::size_t i : order) {
        walked.push_back(stops[i]);
    }
    stops = std::move(walked);
}

} // namespace

Result<PlaceWalk> walkPast(const Database& database, const std::vector<LocationId>& places) {
    const auto tree = PlaceTree::read(database);
    const auto locations = locationrepository::all(database);
    if (!tree.ok() || !locations.ok()) {
        return tree.ok() ? locations.error() : tree.error();
    }
    const std::set<LocationId> wanted(places.begin(), places.end());
    std::map<LocationId, std::vector<Stop>> sites;
    for (const Location& place : *locations) {
        if (wanted.contains(place.id)) {
            sites[tree->siteOf(place.id)].push_back({place.id, place.code, place.point, tree->walkOf(place.id)});
        }
    }
    PlaceWalk walk;
    if (!sites.empty()) {
        walk.metres = 0;
        walk.metresByName = 0;
    }
    int number = 0;
    for (auto& [site, stops] : sites) {
        walkSite(site, stops, walk);
        for (const Stop& stop : stops) {
            walk.stops.emplace(stop.location, ++number);
        }
    }
    return walk;
}

} // namespace qm
