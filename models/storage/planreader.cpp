#include "planreader.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kAnomalies = R"(SELECT kind, item_id, location_id, coalesce(json_extract(detail, '$.quantity'), 0)
FROM anomaly WHERE closed_by IS NULL AND (?1 = 0 OR item_id = ?1)
  AND (sales_line_id IS NULL OR sales_line_id NOT IN (SELECT sales_line_id FROM sales_line_void))
ORDER BY item_id, kind, location_id)";

} // namespace

Result<std::vector<OpenAnomalyRow>> readAnomalies(const Database& database, ItemId item) {
    std::vector<OpenAnomalyRow> anomalies;
    Statement rows = database.query(kAnomalies, item);
    while (rows.next()) {
        anomalies.push_back({rows.text(0), ItemId{rows.integer(1)}, LocationId{rows.integer(2)}, rows.quantity(3)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return anomalies;
}

} // namespace qm
