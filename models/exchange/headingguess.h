#pragma once

#include "importkind.h"

#include <string>
#include <string_view>

namespace qm {

/// A heading as it is compared: without case, spaces, full stops, hyphens and underscores.
std::string foldedHeading(std::string_view heading);

/// Which of a kind's columns a heading means, and how sure that is: 0 is the column's own name, a larger rank a less
/// usual word for it.
struct HeadingGuess {
    std::size_t column = 0;
    int rank = 0;
};

/// Knows usual words for the columns in English, German, French, Spanish, Chinese and in the files of common tills.
/// Empty where the heading is none of them or the kind has no such column.
std::optional<HeadingGuess> guessHeading(ImportKind kind, std::string_view heading);

} // namespace qm
