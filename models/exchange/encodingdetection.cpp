#include "encodingdetection.h"

#include "textchecks.h"

#include <array>
#include <memory>
#include <uchardet/uchardet.h>

namespace qm {

namespace {

struct Mark {
    std::string_view bytes;
    const char* encoding;
};

using namespace std::string_view_literals;

// The longer marks first: that of UTF-32 begins with that of UTF-16.
constexpr std::array kMarks{
    Mark{"\xFF\xFE\x00\x00"sv, "UTF-32LE"}, Mark{"\x00\x00\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},        Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},         Mark{"\x84\x31\x95\x33"sv, "GB18030"},
};

struct DeleteDetector {
    void operator()(uchardet* detector) const { uchardet_delete(detector); }
};

/// Checks UTF-8 that comes in pieces which may cut a character.
class Utf8Check {
public:
    void add(std::string_view piece) {
        if (!m_valid) {
            return;
        }
        if (m_rest.empty() && isPlainAscii(piece)) {
            return;
        }
        m_rest += piece;
        // The last character may be cut: up to three bytes wait for the next piece.
        std::size_t end = m_rest.size();
        std::size_t back = 0;
        while (back < 3 && end > 0 && (static_cast<unsigned char>(m_rest[end - 1]) & 0xC0U) == 0x80U) {
            --end;
            ++back;
        }
        if (end > 0 && static_cast<unsigned char>(m_rest[end - 1]) >= 0xC0U) {
            --end;
        } else {
            end = m_rest.size();
        }
        m_valid = isValidUtf8(std::string_view(m_rest).substr(0, end));
        m_rest.erase(0, end);
    }
    bool finish() const { return m_valid && isValidUtf8(m_rest); }

private:
    std::string m_rest;
    bool m_valid = true;
};

} // namespace

Result<DetectedEncoding> detectEncoding(TextSource source) {
    const std::unique_ptr<uchardet, DeleteDetector> detector(uchardet_new());
    Utf8Check utf8;
    std::string block;
    bool first = true;
    bool zeros = false;
    for (;;) {
        block.clear();
        const Result<bool> more = source.appendNext(block);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        if (first) {
            for (const Mark& mark : kMarks) {
                if (block.starts_with(mark.bytes)) {
                    return DetectedEncoding{mark.encoding, true};
                }
            }
            first = false;
        }
        utf8.add(block);
        zeros = zeros || block.find('\0') != std::string::npos;
        // The guess needs the bytes that are not ASCII only, and they cost it the most time.
        if (!isPlainAscii(block)) {
            uchardet_handle_data(detector.get(), block.data(), block.size());
        }
    }
    if (utf8.finish()) {
        return DetectedEncoding{"UTF-8", true};
    }
    if (zeros) {
        return DetectedEncoding{{}, false, false};
    }
    uchardet_data_end(detector.get());
    std::string guess = uchardet_get_charset(detector.get());
    if (guess == "UTF-8" || guess == "ASCII") {
        guess = "UTF-8"; // some rows of it are broken
    }
    return DetectedEncoding{std::move(guess), false};
}

} // namespace qm
