#pragma once

#include "strongid.h"

#include <memory>
#include <vector>

namespace qm {

/// What one edit of suggestions did. ReplenishmentService::undo() takes it back exactly: quantities, reasons, ticks,
/// who had touched the lines; lines that it made go. Copies share what they keep.
struct SuggestionEdit {
    struct Lines;

    std::vector<SuggestionId> lines; ///< changed or made, in order
    std::shared_ptr<const Lines> kept;
};

} // namespace qm
