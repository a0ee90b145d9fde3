#include "historyfile.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

namespace qm::bench {

namespace {

using forecast::DemandSeries;
using forecast::Period;

std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> result;
    std::stringstream stream(line);
    for (std::string field; std::getline(stream, field, ',');) {
        field.erase(std::remove_if(field.begin(), field.end(), [](char c) { return c == '"' || c == '\r'; }),
                    field.end());
        result.push_back(field);
    }
    return result;
}

[[noreturn]] void giveUp(const std::string& what) {
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(1);
}

struct Columns {
    std::size_t item = 0;
    std::size_t time = 0;
    std::size_t units = 0;
    std::vector<std::size_t> regressors;
    Period period = Period::Day;
};

Columns columnsOf(const std::vector<std::string>& heading) {
    Columns columns;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        if (heading[i] == "item") {
            columns.item = i;
        } else if (heading[i] == "date" || heading[i] == "week" || heading[i] == "month") {
            columns.time = i;
            columns.period = heading[i] == "date" ? Period::Day : (heading[i] == "week" ? Period::Week : Period::Month);
        } else if (heading[i] == "quantity" || heading[i] == "units") {
            columns.units = i;
        } else {
            columns.regressors.push_back(i);
        }
    }
    return columns;
}

/// Number of a period, one up a period.
int periodNumber(const std::string& text, Period period) {
    if (period == Period::Day) {
        return CalendarDay::fromIso(text).value().number();
    }
    return period == Period::Week ? std::stoi(text) : std::stoi(text.substr(0, 4)) * 12 + std::stoi(text.substr(5)) - 1;
}

CalendarDay startOf(int number, Period period) {
    switch (period) {
    case Period::Day:
        return CalendarDay::fromNumber(number);
    case Period::Week:
        return CalendarDay::fromNumber(7 * number);
    case Period::Month:
        return CalendarDay::fromDate(number / 12, number % 12 + 1, 1).value();
    }
    return {};
}

} // namespace

std::vector<DemandSeries> readHistory(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line)) {
        giveUp("cannot read " + path);
    }
    const std::vector<std::string> heading = fields(line);
    const Columns columns = columnsOf(heading);
    std::map<std::string, std::map<int, std::vector<double>>> items;
    int last = 0;
    while (std::getline(file, line)) {
        const std::vector<std::string> row = fields(line);
        if (row.size() < heading.size()) {
            continue;
        }
        const int number = periodNumber(row[columns.time], columns.period);
        last = std::max(last, number);
        std::vector<double>& values = items[row[columns.item]][number];
        values = {std::stod(row[columns.units])};
        for (const std::size_t column : columns.regressors) {
            values.push_back(std::stod(row[column]));
        }
    }
    std::vector<DemandSeries> result;
    for (const auto& [key, rows] : items) {
        DemandSeries series;
        series.key = key;
        series.period = columns.period;
        const int first = rows.begin()->first;
        series.start = startOf(first, columns.period);
        for (const std::size_t column : columns.regressors) {
            series.regressors.push_back({heading[column], {}, {}});
        }
        auto next = rows.begin();
        std::vector<double> known = next->second;
        for (int t = first; t <= last; ++t) {
            const bool there = next != rows.end() && next->first == t;
            if (there) {
                known = (next++)->second;
            }
            series.units.push_back(there ? known[0] : 0);
            for (std::size_t r = 0; r < series.regressors.size(); ++r) {
                series.regressors[r].history.push_back(known[r + 1]);
            }
        }
        result.push_back(std::move(series));
    }
    return result;
}

} // namespace qm::bench
