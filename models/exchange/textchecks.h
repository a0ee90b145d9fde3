#pragma once

#include "result.h"

#include <optional>
#include <string_view>

namespace qm {

/// True where every byte lies between 01 and 7F, so that nothing needs a closer look.
bool isPlainAscii(std::string_view bytes);

/// True for well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. Source: RFC 3629.
bool isValidUtf8(std::string_view bytes);

/// Why a text is not taken in: bytes that are not UTF-8 (InvalidEncoding), a NUL, or a character that turns the
/// writing direction and so hides what is written (ForbiddenCharacter; args: U+XXXX). Empty where nothing is wrong.
std::optional<Error> forbiddenText(std::string_view bytes);

} // namespace qm
