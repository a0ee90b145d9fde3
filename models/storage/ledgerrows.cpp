#include "ledgerrows.h"

#include <array>

namespace qm {

namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 10> kMovementKinds = {"sale", "return",   "receipt",   "count",      "opening",
                                                             "late", "transfer", "write-off", "adjustment", "reversal"};
constexpr std::array<std::string_view, 7> kDocumentKinds = {"sale",      "count",      "receipt", "transfer",
                                                            "write-off", "adjustment", "opening"};

std::size_t placeOf(const auto& texts, std::string_view text) {
    std::size_t at = 0;
    while (at + 1 < texts.size() && texts[at] != text) {
        ++at;
    }
    return at;
}

} // namespace

std::string_view textOf(MovementKind kind) {
    return kMovementKinds[static_cast<std::size_t>(kind)];
}

std::string_view textOf(DocumentKind kind) {
    return kDocumentKinds[static_cast<std::size_t>(kind)];
}

DocumentKind documentKindOf(std::string_view text) {
    return static_cast<DocumentKind>(placeOf(kDocumentKinds, text));
}

MovementKind movementKindOf(std::string_view text) {
    return static_cast<MovementKind>(placeOf(kMovementKinds, text));
}

} // namespace qm
