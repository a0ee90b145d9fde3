#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;

struct OpenAnomalyRow {
    QString kind; ///< negative-stock, broken-reservation, uncertain-day, bulk-sale
    ItemId item;
    LocationId location;
    Quantity quantity; ///< detail's "quantity"; 0 where it has none
};
/// By item; item none = all.
Result<std::vector<OpenAnomalyRow>> readAnomalies(const Database& database, ItemId item = {});

} // namespace qm
