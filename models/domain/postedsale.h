#pragma once

#include "calendarday.h"
#include "money.h"
#include "quantity.h"
#include "strongid.h"

#include <optional>
#include <string>

namespace qm {

/// A sales line that is posted and not void, with its document.
struct PostedSale {
    DocumentId document;
    LocationId location;
    std::string till;
    std::string number;
    CalendarDay day;
    bool sameFile = false; ///< came from a file of the bytes asked for
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price;
};

} // namespace qm
