#pragma once

#include "csvwriter.h"
#include "result.h"

#include <functional>
#include <span>
#include <string>

namespace qm {

/// Why a row of a file was not taken, and where it stands.
struct RowError {
    std::string file;
    std::int64_t row = 0; ///< line of the file where the record starts, heading 1
    std::string field;    ///< our name of the column; empty where the row as a whole is meant
    std::string value;    ///< what stood there, with unreadable characters replaced and cut at 200 bytes
    Error error;
};

/// The text as it can be shown: bytes that are not UTF-8 and forbidden characters become U+FFFD; at most 200 bytes.
std::string showable(std::string_view text);

/// Writes file,row,field,value,reason; sentence makes the reason of an error. Errors as CsvWriter::save.
Status saveRowErrors(const std::string& path, std::span<const RowError> errors,
                     const std::function<std::string(const Error&)>& sentence);

} // namespace qm
