#pragma once

#include "columnmapping.h"
#include "csvreader.h"

#include <array>
#include <functional>
#include <vector>

namespace qm {

/// Finds out the decimal sign of a file from all its numbers. Numbers that both signs read alike say nothing; in a
/// file separated by commas a number outside quotes has a point; text that is no number under either sign is passed
/// over. Certain where exactly one sign reads every number, or both read all of them alike.
class DecimalProfile {
public:
    explicit DecimalProfile(char separator) : m_separator(separator) {}
    void add(std::string_view value, bool quoted);
    Detected<char> result() const;

private:
    char m_separator;
    bool m_pointOutsideQuotes = false;
    std::int64_t m_pointOnly = 0;
    std::int64_t m_commaOnly = 0;
    std::int64_t m_different = 0;
};

/// Finds out the order of day, month and year from all dates. ISO dates say nothing, for they are read alike; text
/// that is no date in any order is passed over. Certain where the orders that read every date all read the same days.
class DateProfile {
public:
    void add(std::string_view value);
    Detected<DateOrder> result() const;

private:
    static constexpr std::size_t kOrders = 3;
    std::int64_t m_values = 0;
    std::array<std::int64_t, kOrders> m_fits{};
    std::array<std::array<bool, kOrders>, kOrders> m_differ{};
};

/// Both profiles over the columns of a kind.
class FormatProfile {
public:
    FormatProfile(ImportKind kind, const std::vector<ColumnAssignment>& assignments, char separator);
    void add(const CsvRecord& record);
    Detected<char> decimal() const { return m_decimal.result(); }
    Detected<DateOrder> dateOrder() const { return m_dates.result(); }

private:
    void addPriceBreaks(std::string_view text);

    std::vector<std::pair<std::size_t, ColumnType>> m_fields;
    DecimalProfile m_decimal;
    DateProfile m_dates;
};

/// Finds out the separator among comma, semicolon, tab and bar: those that stand in the heading outside quotes, and of
/// several the one that cuts every record into as many fields as the heading. heading: the first line, as UTF-8.
/// open: makes a fresh stream of the whole file.
Result<Detected<char>> detectSeparator(std::string_view heading, const std::function<Result<TextSource>()>& open);

} // namespace qm
