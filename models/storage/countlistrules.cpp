#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

// A list is posted as long as its count stands, and undone once that was taken back.
constexpr Sql kState =
    "SELECT c.number, c.state FROM count_list AS c LEFT JOIN document AS d ON d.id = c.document_id "
    "WHERE (c.document_id IS NULL) <> (c.state IN ('open', 'dropped')) OR (c.document_id IS NOT NULL "
    "AND (d.kind IS NOT 'count' OR d.number IS NOT c.number OR d.location_id IS NOT c.location_id "
    "OR (c.state = 'undone') <> EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id)))";
// Lines lie inside the list's place, name lots of their own item, and say when and by whom they were read.
constexpr Sql kLines =
    "WITH RECURSIVE inside (outer_id, inner_id) AS (SELECT DISTINCT location_id, location_id FROM count_list UNION ALL "
    "SELECT i.outer_id, l.id FROM inside AS i JOIN location AS l ON l.parent_id = i.inner_id) "
    "SELECT c.number, n.line_no FROM count_list AS c JOIN count_list_line AS n ON n.list_id = c.id "
    "LEFT JOIN lot AS t ON t.id = n.lot_id WHERE NOT EXISTS (SELECT 1 FROM inside AS i WHERE i.outer_id = "
    "c.location_id "
    "AND i.inner_id = n.location_id) OR (n.lot_id <> 0 AND t.item_id IS NOT n.item_id) "
    "OR n.counted < 0 OR n.recounted < 0 OR (n.counted IS NULL AND n.recounted IS NOT NULL) "
    "OR (n.counted IS NULL) <> (n.counted_at IS NULL) OR (n.counted IS NULL) <> (n.counted_by IS NULL) "
    "OR (n.recounted IS NULL) <> (n.recounted_at IS NULL) OR (n.recounted IS NULL) <> (n.recounted_by IS NULL) "
    "UNION ALL SELECT c.number, 0 FROM count_list AS c WHERE NOT EXISTS (SELECT 1 FROM count_list_line AS n "
    "WHERE n.list_id = c.id)";
// What a posted list read is what its count says: the same lines, and the same quantity where it holds at the line's
// own instant.
constexpr Sql kReadings =
    "SELECT c.number, n.line_no FROM count_list AS c JOIN count_list_line AS n ON n.list_id = c.id "
    "LEFT JOIN count_line AS r ON r.document_id = c.document_id AND r.item_id = n.item_id "
    "AND r.location_id = n.location_id AND r.lot_id = n.lot_id WHERE c.state = 'posted' "
    "AND ((n.counted IS NULL) <> (r.id IS NULL) OR (c.time = 'entry' "
    "AND r.moment = coalesce(n.recounted_at, n.counted_at) AND r.counted <> coalesce(n.recounted, n.counted)) "
    "OR r.moment / 86400 < coalesce(n.recounted_at, n.counted_at) / 86400) "
    "UNION ALL SELECT c.number, 0 FROM count_list AS c JOIN count_line AS r ON r.document_id = c.document_id "
    "WHERE c.state = 'posted' AND NOT EXISTS (SELECT 1 FROM count_list_line AS n WHERE n.list_id = c.id "
    "AND n.item_id = r.item_id AND n.location_id = r.location_id AND n.lot_id = r.lot_id)";
constexpr Sql kVersions =
    "SELECT c.id, c.version FROM count_list AS c WHERE c.version - 1 <> (SELECT count(*) FROM audit AS a "
    "WHERE a.entity = 'count_list' AND a.entity_id = c.id AND a.action = 'update')";

constexpr std::array<LedgerRule, 4> kRules = {{
    {7, "count list state", kState},
    {7, "count list lines", kLines},
    {7, "count list readings", kReadings},
    {19, "count list version", kVersions},
}};

} // namespace

std::span<const LedgerRule> countListRules() {
    return kRules;
}

} // namespace qm
