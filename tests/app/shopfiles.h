#pragma once

#include <QByteArray>
#include <QDate>

/// Files of a small shop in the shape of a till's export, made by rule: what they hold can be worked out by hand.
namespace shop {

inline constexpr int kItems = 12;
inline const QDate kFirstDay(2011, 1, 3); // a Monday

/// One invoice a day but Saturdays: item i sells 2 + i pieces, on Mondays twice as many. Each Friday the first item's
/// pieces are returned by a document that starts with C; every invoice carries postage, which is no goods.
QByteArray sales(int fromDay, int days);
QByteArray suppliers(); ///< two
QByteArray terms();     ///< item i from supplier i mod 2, price 1.00 + i / 10, packs of 6
/// Everything but the last item, counted on that day as so many pieces each.
QByteArray stock(const QDate& day, int pieces);

} // namespace shop
