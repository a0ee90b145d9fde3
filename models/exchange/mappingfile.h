#pragma once

#include "columnmapping.h"

namespace qm {

/// Reads the JSON form: {"columns":{"StockCode":"sku"},"encoding":"UTF-8","separator":",","decimal":".",
/// "date_order":"ymd","negative":"refuse"}; "negative" may be "return". Refuses what is not such a file, unknown keys
/// and values (InvalidMapping; args: key or place, value).
Result<ImportMapping> parseMapping(const std::string& json);
/// The same from a file; also FileMissing, FileUnreadable.
Result<ImportMapping> loadMapping(const std::string& path);
/// The JSON form, which parseMapping reads back.
std::string mappingToJson(const ImportMapping& mapping);
/// Writes it whole or not at all (FileUnwritable, DiskFull).
Status saveMapping(const ImportMapping& mapping, const std::string& path);

} // namespace qm
