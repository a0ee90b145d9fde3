#pragma once

#include <string>
#include <string_view>

namespace qm {

/// Spreadsheets take a cell that begins with = + - @ (also in their full-width forms, or after a tab or line end) for
/// a formula. Such a text is written with an apostrophe before it, on every line of the cell; a text that has an
/// apostrophe there already gets one more, so that removing one always gives back what was written.
std::string withFormulaGuard(std::string_view text);

/// Removes the guard in place and returns what is left of the size bytes at text.
std::string_view withoutFormulaGuard(char* text, std::size_t size);

} // namespace qm
