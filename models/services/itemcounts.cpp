#include "itemcounts.h"

#include <algorithm>

namespace qm {

bool ItemCounts::isCountedBefore(LocationId place, Moment moment) const {
    return std::any_of(m_counts.begin(), m_counts.end(),
                       [&](const CountFact& count) { return count.location == place && count.moment < moment; });
}

bool ItemCounts::covers(LocationId place, Moment moment) const {
    return std::any_of(m_counts.begin(), m_counts.end(), [&](const CountFact& count) {
        return count.moment < moment && m_places->isInside(count.location, place);
    });
}

bool ItemCounts::isCounted(LocationId place) const {
    return std::any_of(m_counts.begin(), m_counts.end(),
                       [&](const CountFact& count) { return m_places->isInside(count.location, place); });
}

const CountFact* ItemCounts::nextAt(LocationId place, Moment moment) const {
    for (const CountFact& count : m_counts) {
        if (count.location == place && count.moment >= moment) {
            return &count;
        }
    }
    return nullptr;
}

bool ItemCounts::isFirst(const CountFact& count) const {
    return !isCountedBefore(count.location, count.moment);
}

Moment ItemCounts::instantOf(const SalesFact& sale) const {
    if (sale.timed) {
        return sale.moment;
    }
    const CalendarDay day = sale.moment.day();
    for (const CountFact& count : m_counts) {
        if (count.moment.day() != day || count.moment > sale.moment ||
            !m_places->isInside(count.location, sale.location)) {
            continue;
        }
        const auto last = count.lastReceipts.find(sale.till);
        const auto number = receiptNumberOf(sale.number);
        if (last != count.lastReceipts.end() && number && *number <= last->second) {
            return count.moment;
        }
    }
    return sale.moment;
}

std::optional<std::int64_t> receiptNumberOf(const QString& documentNumber) {
    qsizetype begin = documentNumber.size();
    while (begin > 0 && documentNumber.at(begin - 1) >= u'0' && documentNumber.at(begin - 1) <= u'9') {
        --begin;
    }
    bool ok = false;
    const qlonglong number = documentNumber.mid(begin).toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace qm
