#include "fieldlists.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

/// Takes the part up to the next of signs off the front of rest, without outer spaces.
std::string_view takePart(std::string_view& rest, std::string_view signs) {
    const std::size_t at = rest.find_first_of(signs);
    std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    while (part.starts_with(' ')) {
        part.remove_prefix(1);
    }
    while (part.ends_with(' ')) {
        part.remove_suffix(1);
    }
    return part;
}

Error invalid(const char* field, std::string_view value) {
    return {ErrorCode::Invalid, {field, std::string(value)}, {}};
}

__extension__ using Wide = __int128;

/// Whether a stands for a larger number than b, both not negative.
bool larger(const DecimalNumber& a, const DecimalNumber& b) {
    Wide left = a.mantissa;
    Wide right = b.mantissa;
    for (int i = a.scale; i < b.scale; ++i) {
        left *= 10;
    }
    for (int i = b.scale; i < a.scale; ++i) {
        right *= 10;
    }
    return left > right;
}

} // namespace

Result<std::vector<PriceBreakField>> parsePriceBreaks(std::string_view text, char decimalSign) {
    std::vector<PriceBreakField> breaks;
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view part = takePart(rest, ";");
        if (part.empty()) {
            continue;
        }
        const std::string_view quantityText = takePart(part, ":");
        const Result<DecimalNumber> quantity = parseDecimal(quantityText, decimalSign);
        const Result<std::int64_t> price = parseDecimalAt(part, 4, decimalSign);
        const bool rising = quantity && (breaks.empty() || larger(*quantity, breaks.back().quantity));
        if (!quantity || !price || quantity->mantissa <= 0 || *price <= 0 || !rising) {
            return invalid("breaks", text);
        }
        breaks.push_back({*quantity, *price});
    }
    return breaks;
}

Result<std::uint8_t> parseOrderDays(std::string_view text) {
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    unsigned bits = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view part = takePart(rest, ";, ");
        if (part.empty()) {
            continue;
        }
        std::string word(part);
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const auto* day = std::find_if(kDays.begin(), kDays.end(), [&word](std::string_view name) {
            return word.size() >= 2 && name.starts_with(word);
        });
        if (day == kDays.end()) {
            return invalid("order_days", part);
        }
        bits |= 1U << static_cast<unsigned>(day - kDays.begin());
    }
    return static_cast<std::uint8_t>(bits);
}

Result<std::vector<LastReceiptField>> parseLastReceipts(std::string_view text) {
    std::vector<LastReceiptField> receipts;
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view part = takePart(rest, ";");
        if (part.empty()) {
            continue;
        }
        const std::size_t colon = part.rfind(':');
        if (colon == std::string_view::npos || colon + 1 == part.size()) {
            return invalid("last_receipt", text);
        }
        receipts.push_back({std::string(part.substr(0, colon)), std::string(part.substr(colon + 1))});
    }
    return receipts;
}

} // namespace qm
