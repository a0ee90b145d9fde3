#include "csvfile.h"

#include <cerrno>
#include <QtCore/QSaveFile>

namespace qm {

CsvFile::CsvFile(const std::string& path)
    : m_path(path), m_file(std::make_unique<QSaveFile>(QString::fromStdString(path))) {
    errno = 0;
    if (!m_file->open(QIODevice::WriteOnly)) {
        fail(errno);
    }
}

CsvFile::~CsvFile() = default;

void CsvFile::fail(int cause) {
    const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    m_status =
        Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {m_path}, m_file->errorString().toStdString()};
}

void CsvFile::write(std::string_view text) {
    const auto size = static_cast<qint64>(text.size());
    errno = 0;
    if (m_status.ok() && m_file->write(text.data(), size) != size) {
        fail(errno);
    }
}

Status CsvFile::commit() {
    errno = 0;
    if (m_status.ok() && !m_file->commit()) {
        fail(errno);
    }
    return m_status;
}

} // namespace qm
