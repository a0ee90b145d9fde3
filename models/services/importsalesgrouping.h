#pragma once

#include "importsalesplan.h"
#include "importsession.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace qm {

/// What a sales import needs to know of an item.
struct SaleItem {
    ItemId id;
    int decimals = 0;
    std::optional<UnitPrice> price;
};
/// By codeKey of the SKU.
using SaleItems = std::unordered_map<std::string, SaleItem>;

/// Looks up items and places of the batch's rows and puts the rows of one document together, in the order in which
/// documents begin in the file. Rows of an unknown item or place (UnknownItem, UnknownLocation) and with a quantity
/// that the item cannot have (TooManyDecimals, NumberOutOfRange) are rejected in the session. A row without a given
/// price takes the item's.
std::vector<PlannedDocument> groupSales(ImportSession& session, const SalesBatch& batch, const ImportPlaces& places,
                                        const SaleItems& items);

} // namespace qm
