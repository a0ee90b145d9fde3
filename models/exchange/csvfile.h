#pragma once

#include "result.h"

#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace qm {

/// A file written piece by piece, whole or not at all: one that was there stays until commit. After a failure further
/// pieces are passed over. One thread's.
class CsvFile {
public:
    explicit CsvFile(const std::string& path);
    CsvFile(const CsvFile&) = delete;
    CsvFile& operator=(const CsvFile&) = delete;
    ~CsvFile();

    void write(std::string_view text);
    /// The first failure: a folder that is missing or not writable (FileUnwritable; args: path), a full disk (DiskFull;
    /// args: path).
    Status commit();

private:
    void fail(int cause);

    std::string m_path;
    std::unique_ptr<QSaveFile> m_file;
    Status m_status;
};

} // namespace qm
