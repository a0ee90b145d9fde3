#include "decimaltext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace qm {

namespace {

Error invalidNumber(std::string_view text) {
    return {ErrorCode::InvalidNumber, {std::string(text)}, {}};
}

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

struct Replacement {
    std::string_view from;
    char to;
};

constexpr std::array kReplacements{
    Replacement{"\xC2\xA0", ' '},      // no-break space
    Replacement{"\xE2\x80\xAF", ' '},  // narrow no-break space
    Replacement{"\xE2\x80\x89", ' '},  // thin space
    Replacement{"\xE3\x80\x80", ' '},  // ideographic space
    Replacement{"\xE2\x80\x99", '\''}, // right single quotation mark
    Replacement{"\xE2\x88\x92", '-'},  // minus sign
    Replacement{"\xEF\xBC\x8D", '-'},  // full-width hyphen-minus
    Replacement{"\xEF\xBC\x8B", '+'},  // full-width plus
    Replacement{"\xEF\xBC\x8C", ','},  // full-width comma
    Replacement{"\xEF\xBC\x8E", '.'},  // full-width full stop
    Replacement{"\xEF\xBC\x9A", ':'},  // full-width colon
    Replacement{"\xEF\xBC\x8F", '/'},  // full-width solidus
};

/// The ASCII digit for a two- or three-byte digit at the start of rest, with its length; length 0 where there is none.
struct FoldedDigit {
    char digit = 0;
    std::size_t length = 0;
};

FoldedDigit foldedDigit(std::string_view rest) {
    const auto byte = [rest](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (rest.size() >= 3 && byte(0) == 0xEF && byte(1) == 0xBC && byte(2) >= 0x90 && byte(2) <= 0x99) {
        return {static_cast<char>('0' + (byte(2) - 0x90)), 3};
    }
    if (rest.size() >= 2 && byte(0) == 0xD9 && byte(1) >= 0xA0 && byte(1) <= 0xA9) {
        return {static_cast<char>('0' + (byte(1) - 0xA0)), 2};
    }
    if (rest.size() >= 2 && byte(0) == 0xDB && byte(1) >= 0xB0 && byte(1) <= 0xB9) {
        return {static_cast<char>('0' + (byte(1) - 0xB0)), 2};
    }
    return {};
}

/// Takes the grouping signs out of the whole part. Empty result: the grouping is not in threes.
std::string withoutGrouping(std::string_view whole, char decimalSign) {
    const char otherSign = decimalSign == '.' ? ',' : '.';
    const std::size_t firstSign = whole.find_first_not_of("0123456789");
    if (firstSign == std::string_view::npos) {
        return std::string(whole);
    }
    const char sign = whole[firstSign];
    const bool known = sign == otherSign || sign == ' ' || sign == '\'';
    if (!known || firstSign == 0 || firstSign > 3) {
        return {};
    }
    std::string digits(whole.substr(0, firstSign));
    for (std::size_t at = firstSign; at < whole.size(); at += 4) {
        const std::string_view group = whole.substr(at + 1, 3);
        if (whole[at] != sign || group.size() != 3 || !std::all_of(group.begin(), group.end(), isDigit)) {
            return {};
        }
        digits += group;
    }
    return digits;
}

/// Adds the digits of text to mantissa; false where 64 bits do not hold them.
bool appendDigits(std::string_view text, std::int64_t& mantissa) {
    for (const char c : text) {
        if (__builtin_mul_overflow(mantissa, 10, &mantissa) || __builtin_add_overflow(mantissa, c - '0', &mantissa)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::string withAsciiDigits(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            folded += text.front();
            text.remove_prefix(1);
            continue;
        }
        if (const FoldedDigit digit = foldedDigit(text); digit.length > 0) {
            folded += digit.digit;
            text.remove_prefix(digit.length);
            continue;
        }
        const auto* found = std::find_if(kReplacements.begin(), kReplacements.end(),
                                         [text](const Replacement& r) { return text.starts_with(r.from); });
        if (found != kReplacements.end()) {
            folded += found->to;
            text.remove_prefix(found->from.size());
            continue;
        }
        folded += text.front();
        text.remove_prefix(1);
    }
    return folded;
}

Result<std::int64_t> DecimalNumber::atScale(int wanted) const {
    if (scale > wanted) {
        return Error{ErrorCode::TooManyDecimals, {formatDecimal(mantissa, scale)}, {}};
    }
    std::int64_t value = mantissa;
    for (int i = scale; i < wanted; ++i) {
        if (__builtin_mul_overflow(value, 10, &value)) {
            return Error{ErrorCode::NumberOutOfRange, {formatDecimal(mantissa, scale)}, {}};
        }
    }
    return value;
}

Result<DecimalNumber> parseDecimal(std::string_view original, char decimalSign) {
    std::string folded;
    std::string_view text = original;
    if (!isAscii(text)) {
        folded = withAsciiDigits(text);
        // Arabic numbers have signs of their own, which mean the same whatever the file's sign is.
        for (const auto& [from, to] : {std::pair<std::string_view, char>{"\xD9\xAB", decimalSign},
                                       {"\xD9\xAC", decimalSign == '.' ? ',' : '.'}}) {
            for (std::size_t at = folded.find(from); at != std::string::npos; at = folded.find(from, at)) {
                folded.replace(at, from.size(), 1, to);
            }
        }
        text = folded;
    }
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t sign = text.find(decimalSign);
    const std::string_view whole = text.substr(0, sign);
    std::string_view fraction = sign == std::string_view::npos ? std::string_view() : text.substr(sign + 1);
    if ((whole.empty() && fraction.empty()) || !std::all_of(fraction.begin(), fraction.end(), isDigit)) {
        return invalidNumber(original);
    }
    while (!fraction.empty() && fraction.back() == '0') {
        fraction.remove_suffix(1);
    }
    DecimalNumber number{0, static_cast<int>(std::min<std::size_t>(fraction.size(), 18))};
    const bool plain = std::all_of(whole.begin(), whole.end(), isDigit);
    std::string ungrouped;
    if (!plain) {
        ungrouped = withoutGrouping(whole, decimalSign);
        if (ungrouped.empty()) {
            return invalidNumber(original);
        }
    }
    if (fraction.size() > 18 || !appendDigits(plain ? whole : ungrouped, number.mantissa) ||
        !appendDigits(fraction, number.mantissa)) {
        return Error{ErrorCode::NumberOutOfRange, {std::string(original)}, {}};
    }
    if (negative) {
        number.mantissa = -number.mantissa;
    }
    return number;
}

Result<std::int64_t> parseDecimalAt(std::string_view text, int scale, char decimalSign) {
    const Result<DecimalNumber> number = parseDecimal(text, decimalSign);
    if (!number) {
        return number.error();
    }
    return number->atScale(scale);
}

std::string formatDecimal(std::int64_t value, int scale, int keepDecimals) {
    // The magnitude is taken unsigned, so that the smallest number has one.
    const bool negative = value < 0;
    const std::uint64_t magnitude =
        negative ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(magnitude);
    const auto places = static_cast<std::size_t>(scale);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    std::string fraction = digits.substr(digits.size() - places);
    digits.resize(digits.size() - places);
    while (fraction.size() > static_cast<std::size_t>(keepDecimals) && fraction.back() == '0') {
        fraction.pop_back();
    }
    std::string text = negative ? "-" : "";
    text += digits;
    if (!fraction.empty()) {
        text += '.';
        text += fraction;
    }
    return text;
}

} // namespace qm
