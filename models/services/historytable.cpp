#include "historytable.h"

#include "csvreader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qm {

namespace {

struct Columns {
    std::size_t item = 0;
    std::size_t period = 0;
    std::optional<std::size_t> units;
    std::vector<std::size_t> further;
};

std::string trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

std::optional<double> readNumber(const std::string& text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

Error located(ErrorCode code, const QString& file, std::int64_t row, const std::string& value) {
    return Error{code, {value, file.toStdString(), std::to_string(row)}, {}};
}

Result<Columns> findColumns(const std::vector<std::string_view>& headings, PeriodForm& form, bool needsUnits) {
    Columns columns;
    std::optional<std::size_t> item;
    std::optional<std::size_t> period;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        std::string name = trimmed(headings[i]);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        if (name == "item") {
            item = i;
        } else if (name == "date" || name == "week" || name == "month") {
            period = i;
            form = name == "date" ? PeriodForm::Date : name == "week" ? PeriodForm::IsoWeek : PeriodForm::Month;
        } else if (name == "quantity" || name == "units") {
            columns.units = i;
        } else {
            columns.further.push_back(i);
        }
    }
    if (!item || !period || (needsUnits && !columns.units)) {
        return Error{ErrorCode::MissingColumn, {!item ? "item" : !period ? "date" : "quantity"}, {}};
    }
    columns.item = *item;
    columns.period = *period;
    return columns;
}

} // namespace

Result<HistoryTable> readHistoryTable(const QString& file, bool needsUnits) {
    auto source = TextSource::open(file.toStdString(), "UTF-8");
    if (!source) {
        return source.error();
    }
    CsvReader reader(std::move(*source), ',');
    CsvRecord record;
    const auto heading = reader.next(record);
    if (!heading) {
        return heading.error();
    }
    if (!*heading) {
        return Error{ErrorCode::FileEmpty, {file.toStdString()}, {}};
    }
    HistoryTable table;
    const auto columns = findColumns(record.fields, table.axis.form, needsUnits);
    if (!columns) {
        return columns.error();
    }
    for (const std::size_t column : columns->further) {
        table.furtherNames.push_back(trimmed(record.fields[column]));
    }
    table.furtherNumeric.assign(table.furtherNames.size(), true);
    const std::size_t width = record.fields.size();
    for (bool first = true;; first = false) {
        const auto more = reader.next(record);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return table;
        }
        if (record.error) {
            return located(record.error->code, file, record.row, {});
        }
        if (record.fields.size() != width) {
            return located(ErrorCode::Invalid, file, record.row, std::to_string(record.fields.size()));
        }
        const std::string periodText = trimmed(record.fields[columns->period]);
        if (first && table.axis.form == PeriodForm::IsoWeek && periodText.find('W') == std::string::npos) {
            table.axis.form = PeriodForm::WeekNumber;
        }
        const auto period = table.axis.indexOf(periodText);
        if (!period) {
            return located(ErrorCode::InvalidDate, file, record.row, periodText);
        }
        HistoryRow row;
        row.period = *period;
        if (columns->units) {
            const std::string text = trimmed(record.fields[*columns->units]);
            const auto units = readNumber(text);
            if (!units) {
                return located(ErrorCode::InvalidNumber, file, record.row, text);
            }
            row.units = *units;
        }
        const std::string name = trimmed(record.fields[columns->item]);
        if (name.empty()) {
            return located(ErrorCode::RequiredFieldEmpty, file, record.row, "item");
        }
        const auto [at, isNew] = table.itemIndex.try_emplace(name, table.items.size());
        if (isNew) {
            table.items.push_back(name);
        }
        row.item = at->second;
        for (std::size_t i = 0; i < columns->further.size(); ++i) {
            const std::string text = trimmed(record.fields[columns->further[i]]);
            const auto value = readNumber(text);
            if (!value && !text.empty()) {
                table.furtherNumeric[i] = false;
            }
            row.further.push_back(value);
        }
        table.rows.push_back(std::move(row));
    }
}

} // namespace qm
