#pragma once

#include "columnmapping.h"
#include "csvreader.h"
#include "importrecords.h"

#include <optional>
#include <string_view>
#include <vector>

namespace qm {

/// Reads the fields of one record by our column names and keeps the first complaint. All functions give the empty
/// value where the file has no such column or the field is empty.
class FieldReader {
public:
    struct Complaint {
        std::size_t column = 0; ///< place in importColumns(kind)
        Error error;
    };

    FieldReader(ImportKind kind, const std::vector<ColumnAssignment>& assignments, char decimal, DateOrder order);

    /// The record to read from; it must outlive the reading.
    void start(const CsvRecord& record);
    const std::optional<Complaint>& complaint() const { return m_complaint; }
    std::string_view columnName(std::size_t column) const;
    /// What stands in the record under a column.
    std::string_view raw(std::size_t column) const;
    /// Our column over a field of the record, where there is one.
    std::optional<std::size_t> columnOfField(std::size_t field) const;

    /// The field of a record under our column, where the file has it.
    std::optional<std::size_t> fieldOfColumn(std::size_t column) const { return m_fieldOf[column]; }

    /// Without outer spaces.
    void text(std::size_t column, std::string& out) const;
    /// Complains where the field is empty (RequiredFieldEmpty).
    void requiredText(std::size_t column, std::string& out);
    std::optional<DecimalNumber> number(std::size_t column);
    DecimalNumber requiredNumber(std::size_t column);
    /// Integer at a scale; below zero refused (NegativeQuantity).
    std::optional<std::int64_t> nonNegative(std::size_t column, int scale);
    /// 1/10,000; below zero refused (NegativePrice).
    std::optional<std::int64_t> price(std::size_t column);
    /// 1/10,000, of any sign.
    std::optional<std::int64_t> signedPrice(std::size_t column);
    std::optional<DayAndTime> dayAndTime(std::size_t column);
    std::optional<CalendarDay> day(std::size_t column);
    std::optional<std::int32_t> time(std::size_t column);
    std::optional<bool> truth(std::size_t column);
    char decimal() const { return m_decimal; }

    /// The first complaint of a record is kept, later ones are not.
    void complain(std::size_t column, Error error);

private:
    std::span<const ColumnSpec> m_columns;
    std::vector<std::optional<std::size_t>> m_fieldOf;  ///< by column
    std::vector<std::optional<std::size_t>> m_columnOf; ///< by field
    char m_decimal;
    DateOrder m_order;
    const CsvRecord* m_record = nullptr;
    std::optional<Complaint> m_complaint;
};

} // namespace qm
