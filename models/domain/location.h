#pragma once

#include "strongid.h"

#include <QString>

namespace qm {

/// Site › zone › bin.
enum class LocationKind { Site, Zone, Bin };

struct Location {
    LocationId id;
    QString code;
    QString name;
    LocationId parent; ///< none for a site
    LocationKind kind = LocationKind::Site;
    bool quarantine = false;
    QString address; ///< printed on orders as delivery address, lines parted by \n
};

} // namespace qm
