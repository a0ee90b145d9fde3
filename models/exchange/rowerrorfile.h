#pragma once

#include "importformat.h"

#include <functional>
#include <span>
#include <string>

namespace qm {

/// The text as it can be shown: bytes that are not UTF-8 and forbidden characters become U+FFFD; at most 200 bytes.
std::string showable(std::string_view text);

/// Writes file,row,field,value,reason; sentence makes the reason of an error. Failures: FileUnwritable, DiskFull.
Status saveRowErrors(const std::string& path, std::span<const RowError> errors,
                     const std::function<std::string(const Error&)>& sentence);

} // namespace qm
