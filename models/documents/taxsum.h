#pragma once

#include "purchaseorder.h"

#include <vector>

namespace qm {

/// Net, tax and gross of the lines of one rate. tax = half-even(net × rate).
struct TaxSum {
    int rate = 0; ///< 1/10,000 of a percent
    Money net;
    Money tax;
};

/// By rate, the highest first. Lines without a price are left out.
std::vector<TaxSum> taxSums(const PurchaseOrder& order);

} // namespace qm
