#pragma once

#include "ledgerrows.h"
#include "placetree.h"

#include <set>

namespace qm {

/// The readings of one item that stand, and what they say about an instant: what is covered, what comes next.
class ItemCounts {
public:
    ItemCounts(const PlaceTree& places, std::vector<CountFact> counts)
        : m_places(&places), m_counts(std::move(counts)) {}

    const std::vector<CountFact>& all() const { return m_counts; }
    bool empty() const { return m_counts.empty(); }
    /// True where this very place has a reading before the instant.
    bool isCountedBefore(LocationId place, Moment moment) const;
    /// True where the place or one inside it has a reading before the instant.
    bool covers(LocationId place, Moment moment) const;
    /// True where the place or one inside it has a reading at any time.
    bool isCounted(LocationId place) const;
    /// The first reading of this very place at the instant or after it; none where there is none.
    const CountFact* nextAt(LocationId place, Moment moment) const;
    bool isFirst(const CountFact& count) const;
    /// The instant at which a sale takes its place among the readings: a sale without a time, up to a till's last
    /// receipt number that a count of its day names, lies at that count's instant, which still is before it.
    Moment instantOf(const SalesFact& sale) const;

private:
    const PlaceTree* m_places;
    std::vector<CountFact> m_counts;
};

/// The number that ends a receipt's name ("R-0105" → 105); none where there is none.
std::optional<std::int64_t> receiptNumberOf(const QString& documentNumber);

} // namespace qm
