#pragma once

#include <locale.h>

namespace qm {

/// While it lives, the C library writes numbers with a point in this thread, whatever the user's locale: for libraries
/// that print numbers into files by it.
class PlainNumbers {
public:
    PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    ~PlainNumbers();

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace qm
