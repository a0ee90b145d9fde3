#pragma once

#include "ordersuggestion.h"
#include "settingsservice.h"

#include <QString>

namespace qm {

/// The suggestions as a person reads them in a terminal: by supplier, with units, money, days and the reason of each
/// quantity in words, in the user's language; then what needs a look, and the sums.
QString suggestionTable(const SuggestionBoard& board, const WarehouseSettings& shop);

} // namespace qm
