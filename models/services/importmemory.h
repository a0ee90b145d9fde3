#pragma once

#include "importformat.h"

namespace qm {

class Database;
class Transaction;

/// How files of one source were read last: known by the kind and the headings, in any order, compared as
/// guesses compare them.

Status rememberMapping(Transaction& transaction, const ImportPreview& preview, const ImportMapping& mapping);
/// None where no such file was taken in, or what was kept cannot be read any more.
Result<std::optional<ImportMapping>> recallMapping(const Database& database, const ImportPreview& preview);

} // namespace qm
