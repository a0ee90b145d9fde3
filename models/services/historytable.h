#pragma once

#include "historyreader.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace qm {

struct HistoryRow {
    std::size_t item = 0;
    std::int64_t period = 0;
    double units = 0;
    std::vector<std::optional<double>> further; ///< by column of the table
};

/// One file, read: items by first appearance, rows as they stand.
struct HistoryTable {
    PeriodAxis axis;
    std::vector<std::string> items;
    std::unordered_map<std::string, std::size_t> itemIndex;
    std::vector<std::string> furtherNames;
    std::vector<bool> furtherNumeric;
    std::vector<HistoryRow> rows;
};

/// Reads a file of `forecast --history` or `--future` row by row. needsUnits: the demand column is required. Failures:
/// FileMissing, FileEmpty, FileUnreadable, MissingColumn, and InvalidNumber, InvalidDate, RequiredFieldEmpty or Invalid
/// with file, line and value.
Result<HistoryTable> readHistoryTable(const QString& file, bool needsUnits);

} // namespace qm
