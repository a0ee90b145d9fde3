#pragma once

#include "calendarday.h"

#include <vector>

namespace qm {

/// Feasts whose day of the Gregorian year moves.
enum class MovableFeast { Easter, SpringFestival, EidAlFitr, EidAlAdha };

/// First days of a feast from `first` to `last`, both included, ascending.
/// Easter: Western, 1583–9999; Meeus, Astronomical Algorithms (1998), ch. 8. Spring Festival: first day of the Chinese
/// year by the rules of GB/T 33661-2017 (Beijing time), 1901–2100; new moons and the sun's longitude after Meeus,
/// ch. 49 and 25, good to half a minute and a hundredth of a degree. Eid: Umm al-Qura calendar, 1400–1500 AH
/// (1980–2077), as published by the Saudi authorities; a country that sights the moon may keep another day.
/// Outside those years there are none.
std::vector<CalendarDay> feastDays(MovableFeast feast, CalendarDay first, CalendarDay last);

} // namespace qm
