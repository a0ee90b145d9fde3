#pragma once

#include "columnmapping.h"
#include "encodingdetection.h"
#include "formatprofile.h"

#include <functional>
#include <string>
#include <vector>

namespace qm {

/// Called between blocks with the bytes read so far and all of them; false cancels.
using ReadProgress = std::function<bool(std::int64_t read, std::int64_t total)>;

/// Looks through the whole file. What the mapping says is taken as certain. Refuses what TextSource::openBytes,
/// CsvReader and assignColumns refuse, a file without a heading (FileEmpty) and one whose heading holds what no text
/// file has (FileForeign). A missing required column is not refused here (requireColumns).
Result<ImportPreview> previewImport(ImportKind kind, const std::string& path, const ImportMapping& mapping,
                                    const ReadProgress& progress = {});

/// For reading without a person watching: refuses the first setting that is not certain (AmbiguousFormat; args: the
/// mapping key to set, the readings that fit in one text), in the order encoding, separator, decimal, date_order, and a
/// missing required column.
Status requireUnambiguous(const ImportPreview& preview);

} // namespace qm
