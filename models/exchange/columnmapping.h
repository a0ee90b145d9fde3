#pragma once

#include "datetext.h"
#include "importkind.h"
#include "result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qm {

/// What a mapping file, or a person in the wizard, says about a file. What is not said is detected or guessed.
struct ImportMapping {
    std::map<std::string, std::string> columns; ///< heading of the file → our column; an empty name leaves it out
    std::optional<std::string> encoding;        ///< a name that iconv knows
    std::optional<char> separator;
    std::optional<char> decimal; ///< '.' or ','
    std::optional<DateOrder> dateOrder;
    bool negativeIsReturn = false; ///< negative sales are returns whatever their document is called

    bool operator==(const ImportMapping&) const = default;
};

/// Which column of ours a heading of the file stands for.
struct ColumnAssignment {
    std::string heading;
    std::optional<std::size_t> column; ///< place in importColumns(kind); none: left out
    bool guessed = false;              ///< known by a usual word, not by its own name or the mapping
};

/// One assignment for each heading of the file: the mapping's word first, then columns' own names, then usual words,
/// of which the most usual wins. Refuses two equal headings (DuplicateColumn), a mapping that names a heading that is
/// not there (InvalidMapping; args: columns, heading) or a column that this kind does not have (InvalidMapping; args:
/// columns, name) or one column twice (DuplicateColumn). Missing columns are not refused here.
Result<std::vector<ColumnAssignment>> assignColumns(ImportKind kind, const std::vector<std::string>& headings,
                                                    const ImportMapping& mapping);

/// Refuses the first required column to which no heading is assigned (MissingColumn; args: column).
Status requireColumns(ImportKind kind, const std::vector<ColumnAssignment>& assignments);

} // namespace qm
