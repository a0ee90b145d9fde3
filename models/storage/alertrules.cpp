#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

// The state is the one that its step led to, and nothing but what was taken back came after it.
constexpr Sql kState =
    "SELECT a.id, a.fact, a.state FROM alert AS a LEFT JOIN alert_log AS j ON j.alert_id = a.id "
    "AND j.step = a.state_step WHERE j.id IS NULL OR a.state <> CASE j.what WHEN 'came' THEN 'open' "
    "WHEN 'woken' THEN 'open' WHEN 'acknowledged' THEN 'acknowledged' WHEN 'snoozed' THEN 'snoozed' "
    "WHEN 'went' THEN 'gone' ELSE '' END OR (EXISTS (SELECT 1 FROM alert_log AS l WHERE l.alert_id = a.id "
    "AND l.step > a.state_step AND l.what NOT IN ('changed', 'taken back')) AND NOT EXISTS (SELECT 1 FROM alert_log AS "
    "l "
    "WHERE l.alert_id = a.id AND l.step > a.state_step AND l.what = 'taken back'))";
// Steps are numbered without a gap from its coming on; it goes once, at the end, none before the act of the step before
// it.
constexpr Sql kSteps =
    "SELECT a.id, a.fact FROM alert AS a WHERE (SELECT count(*) FROM alert_log AS l WHERE l.alert_id = a.id) "
    "<> a.last_step OR (SELECT max(l.step) FROM alert_log AS l WHERE l.alert_id = a.id) IS NOT a.last_step "
    "UNION ALL SELECT l.alert_id, l.what FROM alert_log AS l JOIN alert AS a ON a.id = l.alert_id "
    "LEFT JOIN alert_log AS b ON b.alert_id = l.alert_id AND b.step = l.step - 1 "
    "WHERE (l.what = 'came') <> (l.step = 1) OR (l.what = 'went' AND l.step <> a.last_step) OR l.command_id < "
    "b.command_id "
    "OR (l.until IS NOT NULL) <> (l.what = 'snoozed') OR l.until <= l.day";
constexpr Sql kFacts = "SELECT fact, count(*) FROM alert WHERE state <> 'gone' GROUP BY fact HAVING count(*) > 1";

constexpr std::array<LedgerRule, 3> kRules = {{
    {7, "alert state", kState},
    {7, "alert steps", kSteps},
    {7, "alert facts", kFacts},
}};

} // namespace

std::span<const LedgerRule> alertRules() {
    return kRules;
}

} // namespace qm
