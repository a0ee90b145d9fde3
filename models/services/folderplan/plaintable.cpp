#include "folderplan/plaintable.h"

#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>

namespace qm {

Result<PlainTable> PlainTable::open(const std::string& folder, const std::string& name) {
    const std::filesystem::path path = std::filesystem::u8path(folder) / std::filesystem::u8path(name);
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) {
        return Error{ErrorCode::FileMissing, {name}, {}};
    }
    const auto size = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    PlainTable table;
    table.m_name = name;
    if (failure || !file) {
        return Error{ErrorCode::FileUnreadable, {name}, {}};
    }
    table.m_text.resize(static_cast<std::size_t>(size));
    file.read(table.m_text.data(), static_cast<std::streamsize>(size));
    if (!file && size > 0) {
        return Error{ErrorCode::FileUnreadable, {name}, {}};
    }
    if (table.m_text.starts_with("\xEF\xBB\xBF")) {
        table.m_at = 3;
    }
    if (!table.next()) {
        return Error{ErrorCode::FileEmpty, {name}, {}};
    }
    for (const std::string_view heading : table.m_fields) {
        table.m_headings.emplace_back(heading);
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

bool PlainTable::next() {
    while (m_at < m_text.size()) {
        ++m_line;
        split();
        if (m_fields.size() > 1 || !m_fields.front().empty()) {
            return true;
        }
    }
    return false;
}

void PlainTable::split() {
    m_fields.clear();
    std::size_t end = m_text.find('\n', m_at);
    end = end == std::string::npos ? m_text.size() : end;
    std::size_t last = end;
    if (last > m_at && m_text[last - 1] == '\r') {
        --last;
    }
    const std::string_view row(m_text.data() + m_at, last - m_at);
    m_at = end + 1;
    std::size_t from = 0;
    for (;;) {
        if (from < row.size() && row[from] == '"') {
            std::size_t close = row.find('"', from + 1);
            while (close != std::string_view::npos && close + 1 < row.size() && row[close + 1] == '"') {
                close = row.find('"', close + 2);
            }
            close = close == std::string_view::npos ? row.size() : close;
            m_fields.push_back(row.substr(from + 1, close - from - 1));
            from = row.find(',', close);
        } else {
            const std::size_t comma = row.find(',', from);
            m_fields.push_back(row.substr(from, comma == std::string_view::npos ? comma : comma - from));
            from = comma;
        }
        if (from == std::string_view::npos) {
            return;
        }
        ++from;
    }
}

std::string_view PlainTable::field(int column) const {
    const auto i = static_cast<std::size_t>(column);
    return column >= 0 && i < m_fields.size() ? m_fields[i] : std::string_view();
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
    return Error{code, {m_name, std::to_string(m_line), std::string(value)}, {}};
}

} // namespace qm
