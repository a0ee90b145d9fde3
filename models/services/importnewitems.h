#pragma once

#include "importsalesbatch.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace qm {

/// An item that a sales file names and the warehouse does not have.
struct NewItemDraft {
    std::string key;                   ///< codeKey of the SKU
    QString sku;                       ///< upper case
    QString name;                      ///< its most frequent description; the SKU where it has none
    std::optional<std::int64_t> price; ///< its usual one, 1/10,000
    int decimals = 0;                  ///< as many as its quantities need
};

/// Drafts for all rows of the batch whose SKU is not among the known keys, in the order in which they occur. The usual
/// price is the one of most sold rows, of those the one of most pieces; returns count where nothing was sold. Items
/// whose quantities need more than 6 decimals are left out.
std::vector<NewItemDraft> draftNewItems(const SalesBatch& batch, const std::unordered_set<std::string>& knownKeys);

} // namespace qm
