#include "taxsum.h"

#include <algorithm>

namespace qm {

std::vector<TaxSum> taxSums(const PurchaseOrder& order) {
    std::vector<TaxSum> sums;
    for (const PurchaseOrderLine& line : order.lines) {
        if (!line.amount) {
            continue;
        }
        auto found =
            std::find_if(sums.begin(), sums.end(), [&](const TaxSum& sum) { return sum.rate == line.taxRate; });
        if (found == sums.end()) {
            found = sums.insert(sums.end(), TaxSum{line.taxRate, {}, {}});
        }
        found->net += *line.amount;
    }
    for (TaxSum& sum : sums) {
        // rate is in 1/10,000 of a percent, so net × rate / 1,000,000; lineTotal with four decimals divides by 10^8.
        const auto tax = lineTotal({sum.net.minor}, 4, {std::int64_t(sum.rate)}, 2);
        sum.tax = tax.ok() ? *tax : Money{};
    }
    std::sort(sums.begin(), sums.end(), [](const TaxSum& a, const TaxSum& b) { return a.rate > b.rate; });
    return sums;
}

} // namespace qm
