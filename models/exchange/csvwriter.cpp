#include "csvwriter.h"

#include "decimaltext.h"
#include "formulaguard.h"

#include <QSaveFile>

#include <cerrno>

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
    QSaveFile file(QString::fromStdString(path));
    const auto failed = [&](int cause) {
        const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
        return Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {path}, file.errorString().toStdString()};
    };
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(errno);
    }
    errno = 0;
    if (file.write(m_content.data(), static_cast<qint64>(m_content.size())) != static_cast<qint64>(m_content.size()) ||
        !file.commit()) {
        return failed(errno);
    }
    return {};
}

} // namespace qm
