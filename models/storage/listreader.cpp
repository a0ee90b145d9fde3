#include "listreader.h"

#include "calendarday.h"
#include "database.h"

namespace qm {

namespace {

constexpr Sql kSupplierCodes =
    R"(SELECT DISTINCT t.item_id, s.code FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id
WHERE t.deleted = 0 AND s.deleted = 0 AND ?1 BETWEEN t.valid_from AND t.valid_to ORDER BY t.item_id, s.code_key)";
constexpr Sql kLastRuns = "SELECT kind, max(recorded_at) FROM command GROUP BY kind ORDER BY kind";
// The latest document first: the first one with a line that counts is the answer.
constexpr Sql kLastSalesDay = R"(SELECT d.day FROM document AS d WHERE d.kind = 'sale' AND d.reverses_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id) ORDER BY d.day DESC LIMIT 1)";

} // namespace

Result<QHash<ItemId, QStringList>> readSupplierCodes(const Database& database, CalendarDay day) {
    QHash<ItemId, QStringList> codes;
    Statement rows = database.query(kSupplierCodes, day);
    while (rows.next()) {
        codes[ItemId{rows.integer(0)}].append(rows.text(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return codes;
}

Result<std::vector<CommandRun>> readLastRuns(const Database& database) {
    std::vector<CommandRun> runs;
    Statement rows = database.query(kLastRuns);
    while (rows.next()) {
        runs.push_back({rows.text(0), rows.integer(1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return runs;
}

Result<std::optional<CalendarDay>> readLastSalesDay(const Database& database) {
    std::optional<CalendarDay> day;
    Statement rows = database.query(kLastSalesDay);
    if (rows.next()) {
        day = rows.day(0);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return day;
}

} // namespace qm
