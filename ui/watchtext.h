#pragma once

#include "watchedfolder.h"

#include <QString>

namespace qm {

/// What became of a file of a watched folder, in one line: "till.csv: 412 rows taken in".
QString watchedFileText(const WatchedFile& file);
/// The report that lies beside the file: the line, and below it each thing that a person should know.
QString watchedFileReport(const WatchedFile& file);

} // namespace qm
