#include "historyreader.h"

#include "historytable.h"

#include <algorithm>

namespace qm {

namespace {

bool isPrice(const std::string& name) {
    return name.find("price") != std::string::npos || name.find("Price") != std::string::npos;
}

/// Days summed to weeks or months.
Status regroup(HistoryTable& table, const QString& period) {
    if (period.isEmpty() || (period == QLatin1String("day") && table.axis.form == PeriodForm::Date)) {
        return {};
    }
    const bool weeks = period == QLatin1String("week");
    const bool months = period == QLatin1String("month");
    if ((weeks && table.axis.length() == forecast::Period::Week) ||
        (months && table.axis.length() == forecast::Period::Month)) {
        return {};
    }
    if (table.axis.form != PeriodForm::Date || (!weeks && !months)) {
        return Error{ErrorCode::Usage, {"--period", period.toStdString()}, {}};
    }
    const PeriodAxis wanted{weeks ? PeriodForm::IsoWeek : PeriodForm::Month};
    for (HistoryRow& row : table.rows) {
        row.period = wanted.indexOfDay(table.axis.startOf(row.period));
    }
    table.axis = wanted;
    return {};
}

/// A dense row of one regressor: gaps hold the last price, or no promotion.
std::vector<double> dense(const std::vector<std::optional<double>>& values, bool price, double before) {
    std::vector<double> result(values.size());
    double last = before;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            last = *values[i];
        }
        result[i] = values[i] ? *values[i] : price ? last : 0.0;
    }
    return result;
}

/// Periods from `from` to `to` of every item and numeric column, as they were given.
using Grid = std::vector<std::vector<std::optional<double>>>;

Grid gridOf(const HistoryTable& table, const std::vector<std::vector<const HistoryRow*>>& byItem, std::size_t item,
            std::int64_t from, std::int64_t to) {
    Grid grid(table.furtherNames.size(),
              std::vector<std::optional<double>>(std::size_t(std::max<std::int64_t>(0, to - from + 1))));
    for (const HistoryRow* row : byItem[item]) {
        if (row->period < from || row->period > to) {
            continue;
        }
        for (std::size_t column = 0; column < row->further.size(); ++column) {
            if (row->further[column]) {
                grid[column][std::size_t(row->period - from)] = row->further[column];
            }
        }
    }
    return grid;
}

std::vector<std::vector<const HistoryRow*>> rowsByItem(const HistoryTable& table) {
    std::vector<std::vector<const HistoryRow*>> byItem(table.items.size());
    for (const HistoryRow& row : table.rows) {
        byItem[row.item].push_back(&row);
    }
    return byItem;
}

void addRegressors(PlainHistory& result, const HistoryTable& history, const HistoryTable* future) {
    const auto byItem = rowsByItem(history);
    const auto futureByItem = future ? rowsByItem(*future) : std::vector<std::vector<const HistoryRow*>>();
    for (forecast::DemandSeries& series : result.series) {
        const std::int64_t from = result.lastPeriod + 1 - std::int64_t(series.units.size());
        const Grid past = gridOf(history, byItem, history.itemIndex.at(series.key), from, result.lastPeriod);
        Grid coming;
        const auto known = future ? future->itemIndex.find(series.key) : decltype(history.itemIndex.find({}))();
        if (future && known != future->itemIndex.end()) {
            std::int64_t last = result.lastPeriod;
            for (const HistoryRow* row : futureByItem[known->second]) {
                last = std::max(last, row->period);
            }
            coming = gridOf(*future, futureByItem, known->second, result.lastPeriod + 1, last);
        }
        for (std::size_t column = 0; column < history.furtherNames.size(); ++column) {
            if (!history.furtherNumeric[column]) {
                continue;
            }
            const std::string& name = history.furtherNames[column];
            forecast::Regressor regressor{name, {}, {}};
            const auto first = std::find_if(past[column].begin(), past[column].end(),
                                            [](const auto& value) { return value.has_value(); });
            regressor.history = dense(past[column], isPrice(name), first == past[column].end() ? 0.0 : **first);
            if (!coming.empty()) {
                const auto same = std::find(future->furtherNames.begin(), future->furtherNames.end(), name);
                if (same != future->furtherNames.end()) {
                    const auto at = std::size_t(same - future->furtherNames.begin());
                    regressor.future =
                        dense(coming[at], isPrice(name), regressor.history.empty() ? 0.0 : regressor.history.back());
                }
            }
            series.regressors.push_back(std::move(regressor));
        }
    }
}

} // namespace

Result<PlainHistory> readPlainHistory(const HistoryFiles& files) {
    auto table = readHistoryTable(files.history, true);
    if (!table) {
        return table.error();
    }
    if (const Status grouped = regroup(*table, files.period); !grouped) {
        return grouped.error();
    }
    if (table->rows.empty()) {
        return Error{ErrorCode::FileEmpty, {files.history.toStdString()}, {}};
    }
    std::optional<HistoryTable> future;
    if (!files.future.isEmpty()) {
        auto read = readHistoryTable(files.future, false);
        if (!read) {
            return read.error();
        }
        if (const Status grouped = regroup(*read, files.period); !grouped) {
            return grouped.error();
        }
        future = std::move(*read);
    }
    PlainHistory result;
    result.axis = table->axis;
    result.lastPeriod = std::max_element(table->rows.begin(), table->rows.end(), [](const auto& a, const auto& b) {
                            return a.period < b.period;
                        })->period;
    if (files.asOf) {
        if (table->axis.form == PeriodForm::WeekNumber) {
            return Error{ErrorCode::Usage, {"--as-of", files.asOf->toIso()}, {}};
        }
        result.lastPeriod = table->axis.indexOfDay(*files.asOf) - 1;
    }
    const auto byItem = rowsByItem(*table);
    for (std::size_t item = 0; item < table->items.size(); ++item) {
        forecast::DemandSeries series;
        series.key = table->items[item];
        series.period = table->axis.length();
        std::int64_t first = result.lastPeriod + 1;
        for (const HistoryRow* row : byItem[item]) {
            first = std::min(first, row->period);
        }
        series.start = table->axis.startOf(first);
        series.units.assign(std::size_t(result.lastPeriod - first + 1), 0.0);
        for (const HistoryRow* row : byItem[item]) {
            if (row->period <= result.lastPeriod) {
                series.units[std::size_t(row->period - first)] += row->units;
            }
        }
        result.series.push_back(std::move(series));
    }
    addRegressors(result, *table, future ? &*future : nullptr);
    return result;
}

} // namespace qm
