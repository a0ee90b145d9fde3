#pragma once

#include "result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qm {

/// A decimal number exactly as it was written, without trailing zeros: mantissa / 10^scale.
struct DecimalNumber {
    std::int64_t mantissa = 0;
    int scale = 0; ///< digits after the decimal sign, 0 to 18

    /// The number in units of 10^-wanted. Refuses what would be rounded (TooManyDecimals; args: the number)
    /// and what does not fit 64 bits (NumberOutOfRange).
    Result<std::int64_t> atScale(int wanted) const;

    bool operator==(const DecimalNumber&) const = default;
};

/// Reads a whole text as one number. decimalSign: '.' or ','. Thousands may be grouped by the other of the two, a
/// space (also a narrow or no-break one) or an apostrophe, in groups of exactly three. Signs before the number only;
/// full-width and Arabic digits and signs are read. Refused: an empty text, exponents, currency signs and everything
/// else (InvalidNumber; args: the text), more than 64 bits hold (NumberOutOfRange; args: the text).
Result<DecimalNumber> parseDecimal(std::string_view text, char decimalSign = '.');

/// parseDecimal and atScale in one step.
Result<std::int64_t> parseDecimalAt(std::string_view text, int scale, char decimalSign = '.');

/// value / 10^scale with a point, without grouping. Zeros at the end are left out beyond keepDecimals places.
std::string formatDecimal(std::int64_t value, int scale, int keepDecimals = 0);

/// The text in UTF-8 with full-width and Arabic digits and number signs replaced by their ASCII forms, no-break spaces
/// by spaces. Everything else stays.
std::string withAsciiDigits(std::string_view text);

} // namespace qm
