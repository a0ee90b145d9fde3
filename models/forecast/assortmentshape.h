#pragma once

#include "demandseries.h"

#include <array>
#include <vector>

namespace qm::forecast {

/// One item's history, ready for estimation: demand with sold-out days made up for, and which days count.
struct PreparedItem {
    int start = 0;                   ///< day number of demand[0]: its first demand
    std::vector<float> demand;       ///< shape (n): units a day, >= 0
    std::vector<std::uint8_t> seen;  ///< shape (n): 1 = counts
    std::vector<std::uint8_t> promo; ///< shape (n + future): 1 = on promotion
    double rate = 0;                 ///< mean demand of the days that count
    double frequency = 0;            ///< share of those days with demand
    int seenDays = 0;
    std::size_t group = 0;
};

/// Factors that the mean demand of a day is made of, besides the level. All around 1.
class AssortmentShape {
public:
    static constexpr int kYear = 365;

    AssortmentShape(const std::vector<PreparedItem>& items, std::size_t groups);

    /// Factor of day number `day` for that item; index = day − items[i].start for the promotion.
    double factor(const PreparedItem& item, std::size_t i, int day) const;

private:
    void estimatePromo(const std::vector<PreparedItem>& items);
    void estimateWeekdays(const std::vector<PreparedItem>& items, std::size_t groups);
    void estimateYear(const std::vector<PreparedItem>& items, std::size_t groups);

    std::vector<std::array<double, 7>> m_weekday;  ///< by group, Monday first
    std::vector<std::array<double, kYear>> m_year; ///< by group, by day number modulo 365
    std::vector<double> m_share;                   ///< by item: its part in the group's season
    std::vector<double> m_lift;                    ///< by item: factor of a promotion day
};

/// Makes a series ready: decensored, from its first demand on.
PreparedItem prepareItem(const DemandSeries& series, std::size_t group);

} // namespace qm::forecast
