#include "stockhistory.h"

#include "demandreader.h"
#include "stocklistreader.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

/// Minor currency units for one smallest unit of the item.
double valueOfSmallestUnit(const ListedItem& item, const QHash<ItemId, CheapestTerm>& terms, int minorDigits) {
    const auto unit = unitValue(item, terms);
    return unit ? double(unit->price.tenThousandths) * std::pow(10.0, minorDigits - 4 - item.decimals) : 0;
}

} // namespace

Result<StockHistory> StockHistory::read(const Database& database, CalendarDay last, int days, int minorDigits) {
    const auto items = listItems(database, {});
    const auto terms = readCheapestTerms(database, last + 1);
    if (!items || !terms) {
        return items ? terms.error() : items.error();
    }
    StockHistory history;
    history.m_first = last - (days - 1);
    history.m_values.assign(std::size_t(days), 0.0);
    QHash<ItemId, double> values;
    for (const ListedItem& item : *items) {
        values.insert(item.id, valueOfSmallestUnit(item, *terms, minorDigits));
    }
    QHash<ItemId, double> running;
    const Status read = readStockSteps(database, last + 1, {}, [&](const StockStep& step) {
        Levels& levels = history.m_levels[step.item];
        levels.unitValue = values.value(step.item);
        double& level = running[step.item];
        level += double(step.quantity.value);
        const CalendarDay day = step.moment.day();
        if (levels.after.empty() || levels.after.back().first != day) {
            levels.after.emplace_back(day, level);
        } else {
            levels.after.back().second = level;
        }
        const double delta = double(step.quantity.value) * levels.unitValue;
        history.m_values[std::size_t(std::max(0, day - history.m_first))] += delta;
    });
    if (!read) {
        return read.error();
    }
    for (std::size_t i = 1; i < history.m_values.size(); ++i) {
        history.m_values[i] += history.m_values[i - 1];
    }
    return history;
}

double StockHistory::averageValue(CalendarDay day, int days) const {
    double sum = 0;
    int count = 0;
    for (CalendarDay at = std::max(m_first, day - (days - 1)); at <= day; at = at + 1) {
        sum += valueOn(at);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

double StockHistory::levelOn(const Levels& levels, CalendarDay day) {
    const auto later = std::upper_bound(levels.after.begin(), levels.after.end(), day,
                                        [](CalendarDay wanted, const auto& entry) { return wanted < entry.first; });
    return later == levels.after.begin() ? 0 : std::prev(later)->second;
}

double StockHistory::valueOf(ItemId item, CalendarDay day) const {
    const auto found = m_levels.constFind(item);
    return found == m_levels.constEnd() ? 0 : levelOn(*found, day) * found->unitValue;
}

int StockHistory::emptyDays(ItemId item, CalendarDay day, int days) const {
    const auto found = m_levels.constFind(item);
    if (found == m_levels.constEnd() || found->after.empty()) {
        return 0;
    }
    int empty = 0;
    const CalendarDay from = std::max(day - (days - 1), found->after.front().first + 1);
    for (CalendarDay at = from; at <= day; at = at + 1) {
        if (levelOn(*found, at - 1) <= 0 && levelOn(*found, at) <= 0) {
            ++empty;
        }
    }
    return empty;
}

} // namespace qm
