#include "formulaguard.h"

namespace qm {

namespace {

constexpr char kGuard = '\'';

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

/// Whether line, up to its end, would be taken for a formula once its apostrophes are off. first: it opens the cell.
bool looksLikeFormula(std::string_view line, bool first) {
    while (line.starts_with(kGuard)) {
        line.remove_prefix(1);
    }
    for (;;) {
        if (line.starts_with(' ')) {
            line.remove_prefix(1);
        } else if (line.starts_with("\xC2\xA0")) {
            line.remove_prefix(2);
        } else {
            break;
        }
    }
    if (line.empty()) {
        return false;
    }
    const char c = line.front();
    if (isLineEnd(c)) {
        return first;
    }
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || line.starts_with("\xEF\xBC\x9D") ||
           line.starts_with("\xEF\xBC\x8B") || line.starts_with("\xEF\xBC\x8D") || line.starts_with("\xEF\xBC\xA0");
}

} // namespace

std::string withFormulaGuard(std::string_view text) {
    std::string guarded;
    guarded.reserve(text.size() + 1);
    bool atLineStart = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (atLineStart && looksLikeFormula(text.substr(at), at == 0)) {
            guarded += kGuard;
        }
        guarded += text[at];
        atLineStart = isLineEnd(text[at]);
    }
    return guarded;
}

std::string_view withoutFormulaGuard(char* text, std::size_t size) {
    char* to = text;
    bool atLineStart = true;
    for (std::size_t at = 0; at < size; ++at) {
        const char c = text[at];
        const bool guard = atLineStart && c == kGuard && looksLikeFormula({text + at, size - at}, at == 0);
        atLineStart = isLineEnd(c);
        if (!guard) {
            *to++ = c;
        }
    }
    return {text, static_cast<std::size_t>(to - text)};
}

} // namespace qm
