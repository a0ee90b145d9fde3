#include "listqueries.h"
#include "locationrepository.h"
#include "reports/reportrows.h"
#include "valuationreader.h"
#include "valuedstock.h"

#include <algorithm>
#include <map>

namespace qm::reports {

namespace {

constexpr int kIdleDays = 90;
constexpr std::array kAgeLimits{30, 90, 180, 365}; ///< days, each included

/// Values of a column, added up. Refuses what does not fit.
class Sum {
public:
    Status add(Money part) {
        return __builtin_add_overflow(m_sum.minor, part.minor, &m_sum.minor)
                   ? Status(Error{ErrorCode::NumberOutOfRange, {}, {}})
                   : Status();
    }
    SheetCell cell(int minorDigits) const { return number(m_sum.minor, minorDigits); }

private:
    Money m_sum;
};

Result<std::vector<ValuedItem>> valued(const Question& question) {
    return question.warehouse.read([&](const Database& database) {
        return valueStock(
            database,
            {question.opening, question.day, question.warehouse.currency(), question.warehouse.currencyDigits()},
            question.progress);
    });
}

/// What the items of a category or place are worth.
struct Group {
    int items = 0;
    int withoutCost = 0;
    Sum average;
};

Result<Report> listOf(const std::vector<std::pair<std::vector<SheetCell>, Group>>& groups,
                      std::vector<ReportColumn> columns, int digits) {
    Report report;
    report.total.resize(columns.size());
    columns.insert(columns.end(), {{"items"}, {"value", digits}, {"items_without_cost"}});
    report.columns = std::move(columns);
    Sum all;
    int items = 0;
    int without = 0;
    for (const auto& [head, group] : groups) {
        std::vector<SheetCell> row = head;
        row.insert(row.end(), {number(group.items), group.average.cell(digits), number(group.withoutCost)});
        if (Status added = all.add({group.average.cell(digits).number->value}); !added) {
            return added.error();
        }
        items += group.items;
        without += group.withoutCost;
        report.rows.push_back(std::move(row));
    }
    report.total.insert(report.total.end(), {number(items), all.cell(digits), number(without)});
    return report;
}

} // namespace

Result<Report> stockList(const Question& question) {
    const auto rows = ListQueries(question.warehouse).stock(question.opening);
    if (!rows) {
        return rows.error();
    }
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"sku"},     {"name"},     {"location"},  {"lot"},      {"expiry"},
                      {"on_hand"}, {"reserved"}, {"available"}, {"on_order"}, {"value", digits}};
    report.total.resize(report.columns.size());
    Sum all;
    for (const ListedStockRow& row : *rows) {
        report.rows.push_back({text(row.sku), text(row.name), text(row.location), text(row.lot), day(row.expiry),
                               quantity(row.onHand, row.decimals), quantity(row.reserved, row.decimals),
                               quantity(row.available, row.decimals), quantity(row.onOrder, row.decimals),
                               row.value ? number(row.value->minor, digits) : SheetCell{}});
        if (Status added = all.add(row.value.value_or(Money{})); !added) {
            return added.error();
        }
    }
    report.total.back() = all.cell(digits);
    return report;
}

Result<Report> byCategory(const Question& question) {
    const auto items = valued(question);
    if (!items) {
        return items.error();
    }
    std::map<QString, Group> groups;
    for (const ValuedItem& item : *items) {
        if (item.value.onHand.value == 0) {
            continue;
        }
        Group& group = groups[item.item.category];
        ++group.items;
        group.withoutCost += item.value.withoutCost.value > 0 ? 1 : 0;
        if (Status added = group.average.add(item.value.average); !added) {
            return added.error();
        }
    }
    std::vector<std::pair<std::vector<SheetCell>, Group>> rows;
    for (const auto& [category, group] : groups) {
        rows.push_back({{text(category)}, group});
    }
    return listOf(rows, {{"category"}}, question.warehouse.currencyDigits());
}

Result<Report> byPlace(const Question& question) {
    const auto items = valued(question);
    const auto places =
        question.warehouse.read([](const Database& database) { return locationrepository::all(database); });
    if (!items || !places) {
        return items ? places.error() : items.error();
    }
    QHash<LocationId, Group> groups;
    for (const ValuedItem& item : *items) {
        for (const ValuedPlace& place : item.places) {
            if (place.onHand.value == 0) {
                continue;
            }
            Group& group = groups[place.place];
            ++group.items;
            group.withoutCost += item.value.withoutCost.value > 0 ? 1 : 0;
            if (Status added = group.average.add(place.average); !added) {
                return added.error();
            }
        }
    }
    std::vector<std::pair<std::vector<SheetCell>, Group>> rows;
    for (const Location& place : *places) {
        if (const auto group = groups.constFind(place.id); group != groups.constEnd()) {
            rows.push_back({{text(place.code), text(place.name)}, *group});
        }
    }
    auto report = listOf(rows, {{"location"}, {"place"}}, question.warehouse.currencyDigits());
    if (report) {
        report->total[2] = {}; // an item at two places is one item
        report->total.back() = {};
    }
    return report;
}

Result<Report> byAge(const Question& question) {
    const auto items = valued(question);
    if (!items) {
        return items.error();
    }
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"sku"},
                      {"name"},
                      {"on_hand"},
                      {"oldest"},
                      {"days_0_30", digits},
                      {"days_31_90", digits},
                      {"days_91_180", digits},
                      {"days_181_365", digits},
                      {"days_over_365", digits},
                      {"without_cost"}};
    std::array<Sum, kAgeLimits.size() + 1> totals;
    for (const ValuedItem& item : *items) {
        if (item.value.layers.empty()) {
            continue;
        }
        std::array<Sum, kAgeLimits.size() + 1> ages;
        for (const StockLayer& layer : item.value.layers) {
            const auto limit = std::ranges::lower_bound(kAgeLimits, question.day - layer.day);
            const auto age = static_cast<std::size_t>(limit - kAgeLimits.begin());
            const Money value = layer.value.value_or(Money{});
            const Status added = ages[age].add(value);
            const Status all = totals[age].add(value);
            if (!added || !all) {
                return added ? all.error() : added.error();
            }
        }
        std::vector<SheetCell> row{text(item.item.sku), text(item.item.name),
                                   quantity(item.value.onHand, item.item.decimals), day(item.value.layers.front().day)};
        std::ranges::transform(ages, std::back_inserter(row), [digits](const Sum& sum) { return sum.cell(digits); });
        row.push_back(quantity(item.value.withoutCost, item.item.decimals));
        report.rows.push_back(std::move(row));
    }
    report.total.resize(4);
    std::ranges::transform(totals, std::back_inserter(report.total),
                           [digits](const Sum& sum) { return sum.cell(digits); });
    report.total.emplace_back();
    return report;
}

Result<Report> valuation(const Question& question) {
    const auto items = valued(question);
    if (!items) {
        return items.error();
    }
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"sku"},
                      {"name"},
                      {"category"},
                      {"unit"},
                      {"on_hand"},
                      {"average_value", digits},
                      {"fifo_value", digits},
                      {"without_cost"}};
    report.total.resize(report.columns.size());
    Sum average;
    Sum fifo;
    for (const ValuedItem& item : *items) {
        const StockValue& value = item.value;
        if (value.onHand.value == 0) {
            continue;
        }
        const bool known = value.onHand > value.withoutCost;
        report.rows.push_back(
            {text(item.item.sku), text(item.item.name), text(item.item.category), text(item.item.unit),
             quantity(value.onHand, item.item.decimals), known ? number(value.average.minor, digits) : SheetCell{},
             known ? number(value.fifo.minor, digits) : SheetCell{}, quantity(value.withoutCost, item.item.decimals)});
        const Status added = average.add(value.average);
        const Status both = fifo.add(value.fifo);
        if (!added || !both) {
            return added ? both.error() : added.error();
        }
    }
    report.total[5] = average.cell(digits);
    report.total[6] = fifo.cell(digits);
    return report;
}

Result<Report> expiry(const Question& question) {
    auto rows = ListQueries(question.warehouse).stock(question.opening);
    if (!rows) {
        return rows.error();
    }
    std::erase_if(*rows,
                  [](const ListedStockRow& row) { return !row.expiry || row.onHand.value_or(Quantity{}).value <= 0; });
    std::ranges::stable_sort(*rows, {}, [](const ListedStockRow& row) { return *row.expiry; });
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"sku"},    {"name"},      {"location"}, {"lot"},
                      {"expiry"}, {"days_left"}, {"on_hand"},  {"value", digits}};
    for (const ListedStockRow& row : *rows) {
        report.rows.push_back({text(row.sku), text(row.name), text(row.location), text(row.lot), day(row.expiry),
                               number(*row.expiry - question.day), quantity(row.onHand, row.decimals),
                               row.value ? number(row.value->minor, digits) : SheetCell{}});
    }
    return report;
}

Result<Report> slowMovers(const Question& question) {
    const auto items = valued(question);
    // Without a day the sales of today count as well.
    const CalendarDay end = question.opening.value_or(question.day + 1);
    const auto sold = question.warehouse.read([&](const Database& database) { return readLastSold(database, end); });
    if (!items || !sold) {
        return items ? sold.error() : items.error();
    }
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"sku"},           {"name"},      {"category"},         {"on_hand"},
                      {"value", digits}, {"last_sold"}, {"days_without_sale"}};
    report.total.resize(report.columns.size());
    Sum all;
    std::vector<const ValuedItem*> idle;
    for (const ValuedItem& item : *items) {
        const auto last = sold->constFind(item.item.id);
        const bool sells = last != sold->constEnd() && last->day() >= end - kIdleDays;
        if (item.value.onHand.value > 0 && !sells) {
            idle.push_back(&item);
        }
    }
    std::ranges::stable_sort(idle, std::greater{}, [](const ValuedItem* item) { return item->value.average; });
    for (const ValuedItem* item : idle) {
        const auto last = sold->constFind(item->item.id);
        const std::optional<CalendarDay> lastDay = last == sold->constEnd() ? std::nullopt : std::optional(last->day());
        const bool known = item->value.onHand > item->value.withoutCost;
        report.rows.push_back({text(item->item.sku), text(item->item.name), text(item->item.category),
                               quantity(item->value.onHand, item->item.decimals),
                               known ? number(item->value.average.minor, digits) : SheetCell{}, day(lastDay),
                               lastDay ? number(question.day - *lastDay) : SheetCell{}});
        if (Status added = all.add(item->value.average); !added) {
            return added.error();
        }
    }
    report.total[4] = all.cell(digits);
    return report;
}

} // namespace qm::reports
