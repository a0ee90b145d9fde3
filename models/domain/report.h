#pragma once

#include "tablesheet.h"

#include <array>
#include <string_view>

namespace qm {

/// In the order in which they are offered.
enum class ReportKind {
    Stock,
    StockByCategory,
    StockByPlace,
    StockByAge,
    Valuation,
    Movements,
    AbcXyz,
    Expiry,
    SlowMovers,
    Suppliers,
    ServiceLevel
};

/// Their names on the command line, by kind.
inline constexpr std::array<std::string_view, 11> kReportNames{
    "stock",  "stock-by-category", "stock-by-place", "stock-by-age",  "valuation", "movements", "abc-xyz",
    "expiry", "slow-movers",       "suppliers",      "service-level",
};

/// name: its English heading in a CSV. keep: decimals that its numbers keep though they are zeros.
struct ReportColumn {
    const char* name;
    int keep = 0;
};

/// A report, typed until it is written; text of a cell is there only where it is a text. total: what its columns add up
/// to, empty where nothing is added; a CSV, which is read by programs, does without it.
struct Report {
    ReportKind kind = ReportKind::Stock;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<SheetCell> total;
};

} // namespace qm
