#include "fieldreader.h"

#include <QString>

#include <array>

namespace qm {

namespace {

/// Without spaces, tabs, no-break and ideographic spaces at its ends.
std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 4> kSpaces{" ", "\t", "\xC2\xA0", "\xE3\x80\x80"};
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view space : kSpaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                changed = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                changed = true;
            }
        }
    }
    return text;
}

} // namespace

FieldReader::FieldReader(ImportKind kind, const std::vector<ColumnAssignment>& assignments, char decimal,
                         DateOrder order)
    : m_columns(importColumns(kind))
    , m_fieldOf(m_columns.size())
    , m_columnOf(assignments.size())
    , m_decimal(decimal)
    , m_order(order) {
    for (std::size_t i = 0; i < assignments.size(); ++i) {
        m_columnOf[i] = assignments[i].column;
        if (assignments[i].column) {
            m_fieldOf[*assignments[i].column] = i;
        }
    }
}

void FieldReader::start(const CsvRecord& record) {
    m_record = &record;
    m_complaint.reset();
}

std::string_view FieldReader::columnName(std::size_t column) const {
    return m_columns[column].name;
}

std::string_view FieldReader::raw(std::size_t column) const {
    const std::optional<std::size_t> field = m_fieldOf[column];
    if (!field || *field >= m_record->fields.size()) {
        return {};
    }
    return trimmed(m_record->fields[*field]);
}

std::optional<std::size_t> FieldReader::columnOfField(std::size_t field) const {
    return field < m_columnOf.size() ? m_columnOf[field] : std::nullopt;
}

void FieldReader::complain(std::size_t column, Error error) {
    if (!m_complaint) {
        m_complaint = Complaint{column, std::move(error)};
    }
}

void FieldReader::text(std::size_t column, std::string& out) const {
    out.assign(raw(column));
}

void FieldReader::requiredText(std::size_t column, std::string& out) {
    text(column, out);
    if (out.empty()) {
        complain(column, {ErrorCode::RequiredFieldEmpty, {std::string(columnName(column))}, {}});
    }
}

std::optional<DecimalNumber> FieldReader::number(std::size_t column) {
    const std::string_view field = raw(column);
    if (field.empty()) {
        return std::nullopt;
    }
    Result<DecimalNumber> number = parseDecimal(field, m_decimal);
    if (!number) {
        complain(column, number.error());
        return std::nullopt;
    }
    return *number;
}

DecimalNumber FieldReader::requiredNumber(std::size_t column) {
    if (raw(column).empty()) {
        complain(column, {ErrorCode::RequiredFieldEmpty, {std::string(columnName(column))}, {}});
        return {};
    }
    return number(column).value_or(DecimalNumber{});
}

std::optional<std::int64_t> FieldReader::nonNegative(std::size_t column, int scale) {
    const std::optional<DecimalNumber> written = number(column);
    if (!written) {
        return std::nullopt;
    }
    const Result<std::int64_t> value = written->atScale(scale);
    if (!value) {
        complain(column, value.error());
        return std::nullopt;
    }
    if (*value < 0) {
        complain(column, {ErrorCode::NegativeQuantity, {}, {}});
    }
    return *value;
}

std::optional<std::int64_t> FieldReader::signedPrice(std::size_t column) {
    const std::optional<DecimalNumber> written = number(column);
    if (!written) {
        return std::nullopt;
    }
    const Result<std::int64_t> value = written->atScale(4);
    if (!value) {
        complain(column, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<std::int64_t> FieldReader::price(std::size_t column) {
    const std::optional<std::int64_t> value = signedPrice(column);
    if (value && *value < 0) {
        complain(column, {ErrorCode::NegativePrice, {}, {}});
    }
    return value;
}

std::optional<DayAndTime> FieldReader::dayAndTime(std::size_t column) {
    const std::string_view field = raw(column);
    if (field.empty()) {
        return std::nullopt;
    }
    const Result<DayAndTime> value = parseDayAndTime(field, m_order);
    if (!value) {
        complain(column, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<CalendarDay> FieldReader::day(std::size_t column) {
    const std::optional<DayAndTime> value = dayAndTime(column);
    return value ? std::optional(value->day) : std::nullopt;
}

std::optional<std::int32_t> FieldReader::time(std::size_t column) {
    const std::string_view field = raw(column);
    if (field.empty()) {
        return std::nullopt;
    }
    const Result<std::int32_t> value = parseTimeOfDay(field);
    if (!value) {
        complain(column, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<bool> FieldReader::truth(std::size_t column) {
    const std::string_view field = raw(column);
    if (field.empty()) {
        return std::nullopt;
    }
    const std::string folded =
        QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).toCaseFolded().toStdString();
    for (const std::string_view word : {"1", "yes", "true", "y", "ja", "oui", "sí", "si", "是"}) {
        if (folded == word) {
            return true;
        }
    }
    for (const std::string_view word : {"0", "no", "false", "n", "nein", "non", "否"}) {
        if (folded == word) {
            return false;
        }
    }
    complain(column, {ErrorCode::Invalid, {std::string(columnName(column)), std::string(field)}, {}});
    return std::nullopt;
}

} // namespace qm
