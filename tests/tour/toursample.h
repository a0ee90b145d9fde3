#pragma once

#include "warehouse.h"

/// The warehouse that a tour shows: the sample with orders, customers, returns, alerts, a calendar, suggestions and a
/// replayed past. The same for every language. False where it could not be made, which is then said.
bool makeTourSample(const QString& file, const qm::WarehouseOptions& options);
