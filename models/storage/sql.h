#pragma once

namespace qm {

/// Query text. Only a compile-time constant converts to it, so SQL glued together from values does not compile.
class Sql {
public:
    consteval Sql(const char* text) : m_text(text) {}
    constexpr const char* text() const { return m_text; }

private:
    const char* m_text;
};

} // namespace qm
