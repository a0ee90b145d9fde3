#pragma once

#include "alertlist.h"

namespace qm {

class Database;

/// Adds what was not taken in: of each file by name the last import of the last two weeks, where it left rows out and
/// was not undone; and the files of the watched folder that wait to be checked or could not be read.
Status addImportAlerts(const Database& database, const AlertQuestion& question, std::vector<Alert>& alerts);

/// Whether a fact is one of the watched folder, which the file knows nothing of.
bool isFileFact(const QString& fact);

} // namespace qm
