#pragma once

#include "strongid.h"

#include <optional>
#include <QString>

namespace qm {

/// Site › zone › bin.
enum class LocationKind { Site, Zone, Bin };

/// Where a place lies in its site: 1/100 m from a corner, to the right and upwards.
struct FloorPoint {
    int x = 0;
    int y = 0;
    bool operator==(const FloorPoint&) const = default;
};

struct Location {
    LocationId id;
    QString code;
    QString name;
    LocationId parent; ///< none for a site
    LocationKind kind = LocationKind::Site;
    bool quarantine = false;
    std::optional<FloorPoint> point;
    QString address; ///< printed on orders as delivery address, lines parted by \n
};

} // namespace qm
