#pragma once

#include "importkind.h"
#include "result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qm {

/// In which order a date that is not ISO 8601 names year, month and day.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

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

/// A setting that was found out, with the other readings that fit the file as well.
template <typename T>
struct Detected {
    T value{};
    bool certain = true;
    std::vector<T> readings; ///< where it is not certain: those to choose from
};

/// What is to be read in place of what stands in a file: row → our column → text as the file would write it.
using RowCorrections = std::map<std::int64_t, std::map<std::string, std::string>>;

/// How a file is read: what was detected, guessed or chosen, and its first rows as they then look. The wizard shows
/// it; a change is made by putting it into the mapping and looking again.
struct ImportPreview {
    ImportKind kind = ImportKind::Sales;
    std::string path;
    Detected<std::string> encoding;
    Detected<char> separator;
    Detected<char> decimal;
    Detected<DateOrder> dateOrder;
    bool negativeIsReturn = false;
    std::vector<ColumnAssignment> columns; ///< one for each heading; without a column: left out
    std::vector<std::vector<std::string>> firstRows;
    std::int64_t rows = 0; ///< without the heading and empty lines
    RowCorrections corrections;
};

/// Why a row of a file was not taken, and where it stands.
struct RowError {
    std::string file;
    std::int64_t row = 0; ///< line of the file where the record starts, heading 1
    std::string field;    ///< our name of the column; empty where the row as a whole is meant
    std::string value;    ///< what stood there, with unreadable characters replaced and cut at 200 bytes
    Error error;
};

} // namespace qm
