#include "tillreader.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kUntimed = R"(WITH RECURSIVE inside (id) AS (
  SELECT ?1 UNION SELECT l.id FROM location AS l JOIN inside ON l.parent_id = inside.id)
SELECT DISTINCT d.till FROM document AS d
WHERE d.kind = 'sale' AND d.reverses_id IS NULL AND d.location_id IN inside AND d.day < ?2
  AND d.day > date((SELECT max(day) FROM document WHERE kind = 'sale' AND reverses_id IS NULL
                    AND location_id IN inside AND day < ?2), '-14 days')
  AND EXISTS (SELECT 1 FROM sales_line AS s WHERE s.document_id = d.id AND s.timed = 0)
ORDER BY d.till)";

} // namespace

Result<QStringList> readUntimedTills(const Database& database, LocationId site, CalendarDay before) {
    QStringList tills;
    Statement rows = database.query(kUntimed, site, before);
    while (rows.next()) {
        tills << rows.text(0);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return tills;
}

} // namespace qm
