#include "folderplan/plaintable.h"

#include <charconv>
#include <cmath>

namespace qm {

Result<PlainTable> PlainTable::open(const std::string& folder, const std::string& name) {
    auto source = TextSource::open(folder + '/' + name, "UTF-8");
    if (!source.ok()) {
        return source.error();
    }
    PlainTable table(name, CsvReader(std::move(*source), ','));
    const auto heading = table.next();
    if (!heading.ok()) {
        return heading.error();
    }
    if (!*heading) {
        return Error{ErrorCode::FileEmpty, {name}, {}};
    }
    for (const std::string_view field : table.m_record.fields) {
        table.m_headings.emplace_back(field);
    }
    return table;
}

int PlainTable::column(std::string_view heading) const {
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        if (m_headings[i] == heading) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Result<int> PlainTable::required(std::string_view heading) const {
    const int found = column(heading);
    if (found < 0) {
        return Error{ErrorCode::MissingColumn, {std::string(heading), m_name}, {}};
    }
    return found;
}

Result<bool> PlainTable::next() {
    auto more = m_reader.next(m_record);
    if (more.ok() && *more && m_record.error) {
        return *m_record.error;
    }
    return more;
}

std::string_view PlainTable::field(int column) const {
    const auto i = static_cast<std::size_t>(column);
    return column >= 0 && i < m_record.fields.size() ? m_record.fields[i] : std::string_view();
}

Result<double> PlainTable::number(int column) const {
    std::string_view text = field(column);
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || rest != text.data() + text.size() || !std::isfinite(value)) {
        return error(ErrorCode::InvalidNumber, field(column));
    }
    return value;
}

Result<double> PlainTable::numberOr(int column, double missing) const {
    return field(column).empty() ? Result<double>(missing) : number(column);
}

Result<CalendarDay> PlainTable::day(int column) const {
    const auto day = CalendarDay::fromIso(field(column).substr(0, 10));
    return day.ok() ? day : Result<CalendarDay>(error(ErrorCode::InvalidDate, field(column)));
}

Error PlainTable::error(ErrorCode code, std::string_view value) const {
    return Error{code, {std::string(value), m_name, std::to_string(m_record.row)}, {}};
}

} // namespace qm
