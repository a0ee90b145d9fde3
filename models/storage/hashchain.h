#pragma once

#include "database.h"

#include <QtCore/QByteArray>

namespace qm {

/// SHA-256 chain over rows that are never changed: h[n] = SHA-256(h[n − 1] ‖ canonical text of row n).
class HashChain {
public:
    static constexpr qsizetype kHashBytes = 32;

    HashChain() : m_hash(kHashBytes, '\0') {}
    HashChain(std::int64_t count, QByteArray hash) : m_count(count), m_hash(std::move(hash)) {}

    /// Takes the next row in.
    void append(const QByteArray& canonicalRow);
    std::int64_t count() const { return m_count; }
    const QByteArray& hash() const { return m_hash; }

private:
    std::int64_t m_count = 0;
    QByteArray m_hash;
};

/// The canonical text of a row: its columns as decimal numbers or length-prefixed text, so that two different rows
/// never give the same text.
class CanonicalRow {
public:
    CanonicalRow& number(std::int64_t value);
    CanonicalRow& number(std::optional<std::int64_t> value);
    CanonicalRow& text(std::string_view value);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace qm
