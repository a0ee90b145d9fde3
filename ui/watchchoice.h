#pragma once

#include <QString>

namespace qm {

/// The folder of this computer that a warehouse's till drops its files into, kept in the system's settings: a copy of
/// the warehouse, opened beside it or elsewhere, must not take the till's files away. Interface thread.
struct WatchChoice {
    QString folder;           ///< path; empty = none is watched
    bool createItems = false; ///< sales files make the items that they name and nobody knows

    bool operator==(const WatchChoice&) const = default;
};

WatchChoice watchChoice(const QString& warehouseFile);
void setWatchChoice(const QString& warehouseFile, const WatchChoice& choice);

} // namespace qm
