#include "chineseyear.h"

#include <array>
#include <cmath>
#include <numbers>

namespace qm {

namespace {

constexpr double kDaysACentury = 36'525;
constexpr double kMonths1900To2000 = 1236.85; // a hundred years of new moons
constexpr double kUnixEpoch = 2'440'587.5;    // as a Julian date
constexpr double kJ2000 = 2'451'545;
constexpr double kBeijing = 8.0 / 24;
constexpr double kDynamicalTime = 65.0 / 86'400; // ahead of the clock; 0 to 200 s in these years, mostly near 65
constexpr double kSynodicMonth = 29.530588861;

double sine(double degrees) {
    return std::sin(degrees * std::numbers::pi / 180);
}

/// Meeus, ch. 49: a sine of multiples of M, M' and F, with how often the eccentricity counts.
struct MoonTerm {
    double size;
    int eccentricity;
    int sun;
    int moon;
    int node;
};
constexpr std::array<MoonTerm, 24> kMoonTerms = {{
    {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0},    {0.01608, 0, 0, 2, 0},  {0.01039, 0, 0, 0, 2},
    {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0},   {0.00208, 2, 2, 0, 0},  {-0.00111, 0, 0, 1, -2},
    {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0},    {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
    {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0},  {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
    {0.00004, 0, 3, 0, 0},  {0.00003, 0, 1, 1, -2},   {0.00003, 0, 0, 2, 2},  {-0.00003, 0, 1, 1, 2},
    {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0},
}};

/// Meeus, ch. 49: what the planets add.
struct PlanetTerm {
    double start;
    double rate;
    double size;
};
constexpr std::array<PlanetTerm, 14> kPlanetTerms = {{
    {299.77, 0.107408, 0.000325},
    {251.88, 0.016321, 0.000165},
    {251.83, 26.651886, 0.000164},
    {349.42, 36.412478, 0.000126},
    {84.66, 18.206239, 0.000110},
    {141.74, 53.303771, 0.000062},
    {207.14, 2.453732, 0.000060},
    {154.84, 7.306860, 0.000056},
    {34.52, 27.261239, 0.000047},
    {207.19, 0.121824, 0.000042},
    {291.34, 1.844379, 0.000040},
    {161.72, 24.198154, 0.000037},
    {239.56, 25.513099, 0.000035},
    {331.55, 3.592518, 0.000023},
}};

/// The day in Beijing of the new moon number k, counted from the first of 2000.
CalendarDay newMoon(int k) {
    const double t = k / kMonths1900To2000;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    double instant = 2'451'550.09766 + kSynodicMonth * k + 0.00015437 * t * t;
    for (const MoonTerm& term : kMoonTerms) {
        instant +=
            term.size * std::pow(e, term.eccentricity) * sine(term.sun * sun + term.moon * moon + term.node * node);
    }
    instant -= 0.00017 * sine(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    for (const PlanetTerm& term : kPlanetTerms) {
        instant += term.size * sine(term.start + term.rate * k);
    }
    return CalendarDay::fromNumber(
        static_cast<std::int32_t>(std::floor(instant - kDynamicalTime + kBeijing - kUnixEpoch)));
}

/// Which twelfth of its way the sun is in when that day begins in Beijing, 0 from the spring equinox on. Meeus, ch. 25.
int sunTwelfth(CalendarDay day) {
    const double t = (day.number() + kUnixEpoch - kBeijing + kDynamicalTime - kJ2000) / kDaysACentury;
    const double anomaly = 357.52911 + 35'999.05029 * t;
    const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                          0.000289 * sine(3 * anomaly);
    const double longitude = 280.46646 + 36'000.76983 * t + centre - 0.00569 - 0.00478 * sine(125.04 - 1'934.136 * t);
    return static_cast<int>(std::floor((longitude - 360 * std::floor(longitude / 360)) / 30));
}

/// Number of the month that holds the winter solstice of a year: always the eleventh.
int eleventhMonth(int year) {
    int k = static_cast<int>(std::floor((year - 2000) * 365.2425 / kSynodicMonth)) + 13;
    constexpr int kAfterSolstice = 9; // the twelfth from 270° to 300°
    while (newMoon(k) > *CalendarDay::fromDate(year, 12, 25) || sunTwelfth(newMoon(k)) == kAfterSolstice) {
        --k;
    }
    return k;
}

} // namespace

std::optional<CalendarDay> chineseNewYear(int year) {
    if (year < 1901 || year > 2100) {
        return std::nullopt;
    }
    const int before = eleventhMonth(year - 1);
    const int after = eleventhMonth(year);
    int first = before + 2;
    if (after - before == 13) {
        // A leap year: the first month in which the sun enters no new twelfth repeats the number before it.
        int leap = before + 1;
        while (leap < after && sunTwelfth(newMoon(leap)) != sunTwelfth(newMoon(leap + 1))) {
            ++leap;
        }
        first += leap <= first ? 1 : 0;
    }
    return newMoon(first);
}

} // namespace qm
