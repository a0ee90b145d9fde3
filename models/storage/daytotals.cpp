#include "daytotals.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kTotals = R"(SELECT d.day, count(*), sum(max(s.quantity, 0))
FROM document AS d JOIN sales_line AS s ON s.document_id = d.id
WHERE d.kind = 'sale' AND d.reverses_id IS NULL AND d.location_id = ?1 AND d.day BETWEEN ?2 AND ?3
  AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void)
GROUP BY d.day ORDER BY d.day)";
constexpr Sql kPlaces = "SELECT DISTINCT location_id FROM document WHERE import_id = ?1 AND kind = 'sale' ORDER BY 1";
constexpr Sql kDays =
    "SELECT DISTINCT day FROM document WHERE import_id = ?1 AND kind = 'sale' AND location_id = ?2 ORDER BY 1";

} // namespace

Result<std::vector<DayTotal>> readDayTotals(const Database& database, LocationId place, CalendarDay first,
                                            CalendarDay last) {
    std::vector<DayTotal> totals;
    Statement rows = database.query(kTotals, place, first, last);
    while (rows.next()) {
        totals.push_back({rows.day(0), rows.integer(1), rows.integer(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return totals;
}

Result<std::vector<LocationId>> readPlacesOfImport(const Database& database, std::int64_t import) {
    std::vector<LocationId> places;
    Statement rows = database.query(kPlaces, import);
    while (rows.next()) {
        places.push_back(LocationId{rows.integer(0)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return places;
}

Result<std::vector<CalendarDay>> readDaysOfImport(const Database& database, std::int64_t import, LocationId place) {
    std::vector<CalendarDay> days;
    Statement rows = database.query(kDays, import, place);
    while (rows.next()) {
        days.push_back(rows.day(0));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return days;
}

} // namespace qm
