#include "csvwriter.h"

#include "csvfile.h"

#include "decimaltext.h"
#include "formulaguard.h"

namespace qm {

CsvWriter::CsvWriter(const std::vector<std::string>& headings) {
    for (const std::string& heading : headings) {
        text(heading);
    }
    endRow();
}

CsvWriter& CsvWriter::text(std::string_view value) {
    field(withFormulaGuard(value));
    return *this;
}

CsvWriter& CsvWriter::integer(std::int64_t value) {
    field(std::to_string(value));
    return *this;
}

CsvWriter& CsvWriter::decimal(std::int64_t value, int scale, int keepDecimals) {
    field(formatDecimal(value, scale, keepDecimals));
    return *this;
}

CsvWriter& CsvWriter::day(CalendarDay value) {
    field(value.toIso());
    return *this;
}

CsvWriter& CsvWriter::empty() {
    field({});
    return *this;
}

void CsvWriter::endRow() {
    m_content += '\n';
    m_rowStarted = false;
}

void CsvWriter::field(std::string_view value) {
    if (m_rowStarted) {
        m_content += ',';
    }
    m_rowStarted = true;
    if (value.find_first_of("\",\r\n;\t") == std::string_view::npos) {
        m_content += value;
        return;
    }
    m_content += '"';
    for (const char c : value) {
        if (c == '"') {
            m_content += '"';
        }
        m_content += c;
    }
    m_content += '"';
}

Status CsvWriter::save(const std::string& path) const {
    CsvFile file(path);
    file.write(m_content);
    return file.commit();
}

} // namespace qm
