#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace qm {

/// What a file that is taken in is about.
enum class ImportKind {
    Locations,
    Items,
    Suppliers,
    Terms,
    Stock,
    Sales,
    Orders,
    Receipts,
    Thresholds,
    Calendar,
    Customers,
    SalesOrders
};

/// How the fields of a column are read.
enum class ColumnType {
    Text,
    Number,
    Date, ///< may carry a time
    Time,
    PriceBreaks, ///< 100:2.35;500:2.10
};

/// A column that a kind of file may have.
struct ColumnSpec {
    std::string_view name; ///< its heading in our own files
    bool required;
    ColumnType type;
};

std::vector<ImportKind> allImportKinds();

/// locations, items, … as the command line names them.
std::string_view importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(std::string_view name);

/// The columns of a kind in the order in which we write them, the required ones first.
std::span<const ColumnSpec> importColumns(ImportKind kind);
/// The place of the column with this name in importColumns(kind).
std::optional<std::size_t> importColumnIndex(ImportKind kind, std::string_view name);

} // namespace qm
