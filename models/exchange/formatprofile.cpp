#include "formatprofile.h"

#include "datetext.h"
#include "decimaltext.h"

#include <algorithm>

namespace qm {

namespace {

constexpr std::array kSeparators{',', ';', '\t', '|'};
constexpr std::array kDateOrders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};

/// Whole numbers without any sign but a leading minus, which need no closer look.
bool isPlainInteger(std::string_view text) {
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t countOutsideQuotes(std::string_view line, char wanted) {
    std::size_t count = 0;
    bool inQuotes = false;
    for (const char c : line) {
        inQuotes = inQuotes != (c == '"');
        count += c == wanted && !inQuotes ? 1U : 0U;
    }
    return count;
}

/// How many records a separator cuts into as many fields as the heading, and how many there are.
struct Fit {
    std::int64_t even = 0;
    std::int64_t all = 0;
};

Result<Fit> fitOf(char separator, const std::function<Result<TextSource>()>& open) {
    Result<TextSource> source = open();
    if (!source) {
        return source.error();
    }
    CsvReader reader(std::move(*source), separator);
    CsvRecord record;
    Fit fit;
    std::size_t width = 0;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            // A wrong separator may well pass a limit that the right one does not.
            return fit;
        }
        if (!*more) {
            return fit;
        }
        width = fit.all == 0 ? record.fields.size() : width;
        fit.even += record.fields.size() == width ? 1 : 0;
        ++fit.all;
    }
}

} // namespace

void DecimalProfile::add(std::string_view value, bool quoted) {
    if (value.empty() || isPlainInteger(value)) {
        return;
    }
    const Result<DecimalNumber> point = parseDecimal(value, '.');
    if (m_separator == ',' && !quoted) {
        m_pointOutsideQuotes = m_pointOutsideQuotes || (point && value.find('.') != std::string_view::npos);
        return;
    }
    const Result<DecimalNumber> comma = parseDecimal(value, ',');
    if (point && comma) {
        m_different += *point == *comma ? 0 : 1;
    } else if (point) {
        ++m_pointOnly;
    } else if (comma) {
        ++m_commaOnly;
    }
}

Detected<char> DecimalProfile::result() const {
    if (m_pointOutsideQuotes) {
        return {'.', true, {}};
    }
    if (m_pointOnly > 0 && m_commaOnly > 0) {
        return {m_pointOnly >= m_commaOnly ? '.' : ',', false, {'.', ','}};
    }
    if (m_pointOnly > 0 || m_commaOnly > 0) {
        return {m_pointOnly > 0 ? '.' : ',', true, {}};
    }
    if (m_different > 0) {
        return {'.', false, {'.', ','}};
    }
    return {'.', true, {}};
}

void DateProfile::add(std::string_view value) {
    if (value.empty() || hasFixedDateForm(value)) {
        return;
    }
    std::array<std::optional<CalendarDay>, kOrders> days;
    bool any = false;
    for (std::size_t i = 0; i < kOrders; ++i) {
        if (const Result<DayAndTime> read = parseDayAndTime(value, kDateOrders[i])) {
            days[i] = read->day;
            any = true;
        }
    }
    if (!any) {
        return;
    }
    ++m_values;
    for (std::size_t i = 0; i < kOrders; ++i) {
        m_fits[i] += days[i] ? 1 : 0;
        for (std::size_t j = 0; j < kOrders; ++j) {
            m_differ[i][j] = m_differ[i][j] || days[i] != days[j];
        }
    }
}

Detected<DateOrder> DateProfile::result() const {
    if (m_values == 0) {
        return {};
    }
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < kOrders; ++i) {
        if (m_fits[i] == m_values) {
            fitting.push_back(i);
        }
    }
    Detected<DateOrder> result;
    if (fitting.empty()) { // each order fails for some: the one that reads most is shown, and one must choose
        const auto most = std::max_element(m_fits.begin(), m_fits.end());
        result.value = kDateOrders[static_cast<std::size_t>(most - m_fits.begin())];
        result.certain = false;
        for (std::size_t i = 0; i < kOrders; ++i) {
            if (m_fits[i] > 0) {
                result.readings.push_back(kDateOrders[i]);
            }
        }
        return result;
    }
    result.value = kDateOrders[fitting.front()];
    result.certain =
        std::all_of(fitting.begin(), fitting.end(), [&](std::size_t i) { return !m_differ[fitting.front()][i]; });
    if (!result.certain) {
        for (const std::size_t i : fitting) {
            result.readings.push_back(kDateOrders[i]);
        }
    }
    return result;
}

FormatProfile::FormatProfile(ImportKind kind, const std::vector<ColumnAssignment>& assignments, char separator)
    : m_decimal(separator) {
    for (std::size_t i = 0; i < assignments.size(); ++i) {
        if (assignments[i].column) {
            m_fields.emplace_back(i, importColumns(kind)[*assignments[i].column].type);
        }
    }
}

void FormatProfile::add(const CsvRecord& record) {
    if (record.error) {
        return;
    }
    for (const auto& [field, type] : m_fields) {
        if (field >= record.fields.size()) {
            continue;
        }
        if (type == ColumnType::Number) {
            m_decimal.add(record.fields[field], record.quoted[field] != 0);
        } else if (type == ColumnType::Date) {
            m_dates.add(record.fields[field]);
        } else if (type == ColumnType::PriceBreaks) {
            addPriceBreaks(record.fields[field]);
        }
    }
}

void FormatProfile::addPriceBreaks(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(":;");
        m_decimal.add(text.substr(0, end), true);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

Result<Detected<char>> detectSeparator(std::string_view heading, const std::function<Result<TextSource>()>& open) {
    std::vector<char> candidates;
    for (const char separator : kSeparators) {
        if (countOutsideQuotes(heading, separator) > 0) {
            candidates.push_back(separator);
        }
    }
    if (candidates.size() < 2) {
        return Detected<char>{candidates.empty() ? ',' : candidates.front(), true, {}};
    }
    std::vector<char> even;
    char best = candidates.front();
    std::int64_t mostEven = -1;
    for (const char separator : candidates) {
        const Result<Fit> fit = fitOf(separator, open);
        if (!fit) {
            return fit.error();
        }
        if (fit->even == fit->all) {
            even.push_back(separator);
        }
        if (fit->even > mostEven) {
            mostEven = fit->even;
            best = separator;
        }
    }
    if (even.size() == 1) {
        return Detected<char>{even.front(), true, {}};
    }
    return Detected<char>{even.empty() ? best : even.front(), false, even.empty() ? candidates : even};
}

} // namespace qm
