#pragma once

#include <compare>
#include <QVariant>

namespace qm {

/// How two cells of one column stand to each other where the table is sorted by it: numbers, amounts, shares and days
/// by value, whatever their decimals; texts as the user's language sorts them, with the numbers in them by value
/// ("PO-9" before "PO-10"). Cells of different kinds, which no column has, are equal.
std::weak_ordering compareCells(const QVariant& a, const QVariant& b);

} // namespace qm
