#include "kindguess.h"

#include "columnmapping.h"

#include <algorithm>
#include <tuple>

namespace qm {

namespace {

/// How well a kind explains the headings; compares as a whole.
using Fit = std::tuple<std::ptrdiff_t, bool, bool, std::ptrdiff_t, std::ptrdiff_t>;

Fit fitOf(ImportKind kind, const std::vector<std::string>& headings, ImportKind wanted) {
    const auto columns = assignColumns(kind, headings, {});
    if (!columns) {
        return {}; // a heading twice: no kind can read that
    }
    const auto known =
        std::ranges::count_if(*columns, [](const ColumnAssignment& one) { return one.column.has_value(); });
    const auto named = std::ranges::count_if(
        *columns, [](const ColumnAssignment& one) { return one.column.has_value() && !one.guessed; });
    return {known, kind == wanted, requireColumns(kind, *columns).ok(), named,
            std::ranges::count_if(importColumns(kind), &ColumnSpec::required)};
}

} // namespace

ImportKind guessKind(const std::vector<std::string>& headings, ImportKind wanted) {
    ImportKind best = wanted;
    Fit bestFit = fitOf(wanted, headings, wanted);
    for (const ImportKind kind : allImportKinds()) {
        if (const Fit fit = fitOf(kind, headings, wanted); fit > bestFit) {
            best = kind;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace qm
