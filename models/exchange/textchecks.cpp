#include "textchecks.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace qm {

namespace {

/// The length of the character at the start of bytes, 0 where it is not well-formed.
std::size_t characterLength(std::string_view bytes) {
    const auto byte = [bytes](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : static_cast<unsigned char>(0);
    };
    const auto follows = [&byte](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = lead == 0xF4 && byte(1) > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

struct NamedCharacter {
    std::string_view bytes;
    const char* name;
};

// The characters with the Unicode property Bidi_Control.
constexpr std::array kBidiControls{
    NamedCharacter{"\xD8\x9C", "U+061C"},     NamedCharacter{"\xE2\x80\x8E", "U+200E"},
    NamedCharacter{"\xE2\x80\x8F", "U+200F"}, NamedCharacter{"\xE2\x80\xAA", "U+202A"},
    NamedCharacter{"\xE2\x80\xAB", "U+202B"}, NamedCharacter{"\xE2\x80\xAC", "U+202C"},
    NamedCharacter{"\xE2\x80\xAD", "U+202D"}, NamedCharacter{"\xE2\x80\xAE", "U+202E"},
    NamedCharacter{"\xE2\x81\xA6", "U+2066"}, NamedCharacter{"\xE2\x81\xA7", "U+2067"},
    NamedCharacter{"\xE2\x81\xA8", "U+2068"}, NamedCharacter{"\xE2\x81\xA9", "U+2069"},
};

} // namespace

bool isPlainAscii(std::string_view bytes) {
    constexpr std::uint64_t kHigh = 0x8080808080808080U;
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        // The second term has a high bit where a byte is zero.
        if (((word | (word - kOnes)) & kHigh) != 0) {
            return false;
        }
    }
    for (; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte == 0 || byte >= 0x80) {
            return false;
        }
    }
    return true;
}

bool isValidUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (length == 0) {
            return false;
        }
        bytes.remove_prefix(length);
    }
    return true;
}

std::optional<Error> forbiddenText(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (length == 0) {
            return Error{ErrorCode::InvalidEncoding, {}, {}};
        }
        if (bytes.front() == '\0') {
            return Error{ErrorCode::ForbiddenCharacter, {"U+0000"}, {}};
        }
        if (length > 1) {
            for (const NamedCharacter& control : kBidiControls) {
                if (bytes.starts_with(control.bytes)) {
                    return Error{ErrorCode::ForbiddenCharacter, {control.name}, {}};
                }
            }
        }
        bytes.remove_prefix(length);
    }
    return std::nullopt;
}

} // namespace qm
