#pragma once

#include "importformat.h"

namespace qm {

/// One assignment for each heading of the file: the mapping's word first, then columns' own names, then usual words,
/// of which the most usual wins. Refuses two equal headings (DuplicateColumn), a mapping that names a heading that is
/// not there (InvalidMapping; args: columns, heading) or a column that this kind does not have (InvalidMapping; args:
/// columns, name) or one column twice (DuplicateColumn). Missing columns are not refused here.
Result<std::vector<ColumnAssignment>> assignColumns(ImportKind kind, const std::vector<std::string>& headings,
                                                    const ImportMapping& mapping);

/// Refuses the first required column to which no heading is assigned (MissingColumn; args: column).
Status requireColumns(ImportKind kind, const std::vector<ColumnAssignment>& assignments);

} // namespace qm
