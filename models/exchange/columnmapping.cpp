#include "columnmapping.h"

#include "headingguess.h"

#include <algorithm>
#include <set>

namespace qm {

namespace {

/// For each column of the kind the heading that takes it by a usual word, or none.
void assignGuesses(ImportKind kind, std::vector<ColumnAssignment>& assignments, std::vector<bool>& decided) {
    std::vector<bool> taken(importColumns(kind).size());
    for (const ColumnAssignment& assignment : assignments) {
        if (assignment.column) {
            taken[*assignment.column] = true;
        }
    }
    // The surest guess of all is settled first, so that an unusual word never takes a column from a usual one.
    for (;;) {
        std::optional<HeadingGuess> best;
        std::size_t bestHeading = 0;
        for (std::size_t i = 0; i < assignments.size(); ++i) {
            if (decided[i]) {
                continue;
            }
            const std::optional<HeadingGuess> guess = guessHeading(kind, assignments[i].heading);
            if (guess && !taken[guess->column] && (!best || guess->rank < best->rank)) {
                best = guess;
                bestHeading = i;
            }
        }
        if (!best) {
            return;
        }
        assignments[bestHeading].column = best->column;
        assignments[bestHeading].guessed = best->rank > 0;
        decided[bestHeading] = true;
        taken[best->column] = true;
    }
}

} // namespace

Result<std::vector<ColumnAssignment>> assignColumns(ImportKind kind, const std::vector<std::string>& headings,
                                                    const ImportMapping& mapping) {
    std::vector<ColumnAssignment> assignments;
    std::set<std::string> seen;
    for (const std::string& heading : headings) {
        const std::string folded = foldedHeading(heading);
        if (!folded.empty() && !seen.insert(folded).second) {
            return Error{ErrorCode::DuplicateColumn, {heading}, {}};
        }
        assignments.push_back({heading, std::nullopt, false});
    }
    std::vector<bool> decided(assignments.size());
    std::set<std::size_t> taken;
    for (const auto& [heading, name] : mapping.columns) {
        const auto found =
            std::find_if(assignments.begin(), assignments.end(), [&](const ColumnAssignment& assignment) {
                return foldedHeading(assignment.heading) == foldedHeading(heading);
            });
        if (found == assignments.end()) {
            return Error{ErrorCode::InvalidMapping, {"columns", heading}, {}};
        }
        decided[static_cast<std::size_t>(found - assignments.begin())] = true;
        if (name.empty()) {
            continue;
        }
        const std::optional<std::size_t> column = importColumnIndex(kind, name);
        if (!column) {
            return Error{ErrorCode::InvalidMapping, {"columns", name}, {}};
        }
        if (!taken.insert(*column).second) {
            return Error{ErrorCode::DuplicateColumn, {name}, {}};
        }
        found->column = column;
    }
    assignGuesses(kind, assignments, decided);
    return assignments;
}

Status requireColumns(ImportKind kind, const std::vector<ColumnAssignment>& assignments) {
    const std::span<const ColumnSpec> columns = importColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool there = std::any_of(assignments.begin(), assignments.end(),
                                       [i](const ColumnAssignment& assignment) { return assignment.column == i; });
        if (columns[i].required && !there) {
            return Error{ErrorCode::MissingColumn, {std::string(columns[i].name)}, {}};
        }
    }
    return {};
}

} // namespace qm
