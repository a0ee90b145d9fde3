#pragma once

#include "calendarday.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace qm {

/// One cell of a table that leaves the program. At most one of number and day is there; text is what the window shows.
struct SheetCell {
    struct Number {
        std::int64_t value = 0; ///< the number × 10^scale
        int scale = 0;
        bool operator==(const Number&) const = default;
    };

    QString text;
    std::optional<Number> number;
    std::optional<CalendarDay> day;
    bool operator==(const SheetCell&) const = default;
};

/// A table as it is shown: columns in the user's order, rows that his filter lets through. Every row has as many cells
/// as there are headings.
struct TableSheet {
    QString title;
    QStringList headings;
    std::vector<std::vector<SheetCell>> rows;
};

} // namespace qm
