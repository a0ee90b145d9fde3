#include "plainnumbers.h"

namespace qm {

PlainNumbers::PlainNumbers()
    : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t{})))), m_before(uselocale(m_plain)) {}

PlainNumbers::~PlainNumbers() {
    uselocale(m_before);
    freelocale(m_plain);
}

} // namespace qm
