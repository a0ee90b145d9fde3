#include "hashchain.h"

#include <sodium/crypto_hash_sha256.h>

namespace qm {

void HashChain::append(const QByteArray& canonicalRow) {
    static_assert(crypto_hash_sha256_BYTES == kHashBytes);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto feed = [&](const QByteArray& bytes) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    feed(m_hash);
    feed(canonicalRow);
    QByteArray next(kHashBytes, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(next.data()));
    m_hash = next;
    ++m_count;
}

CanonicalRow& CanonicalRow::number(std::int64_t value) {
    m_bytes.append(QByteArray::number(static_cast<qlonglong>(value))).append('|');
    return *this;
}

CanonicalRow& CanonicalRow::number(std::optional<std::int64_t> value) {
    if (value) {
        return number(*value);
    }
    m_bytes.append("-|");
    return *this;
}

CanonicalRow& CanonicalRow::text(std::string_view value) {
    m_bytes.append(QByteArray::number(static_cast<qulonglong>(value.size()))).append(':');
    m_bytes.append(value.data(), static_cast<qsizetype>(value.size())).append('|');
    return *this;
}

} // namespace qm
