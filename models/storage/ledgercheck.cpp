#include "ledgercheck.h"

#include "chaincheck.h"
#include "database.h"
#include "ledgerrules.h"
#include "migrator.h"

namespace qm {

namespace {

constexpr int kShown = 10;
constexpr Sql kIdentity = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version";
constexpr Sql kOpenAnomalies =
    "SELECT a.kind, i.sku, l.code, a.detail FROM anomaly AS a JOIN item AS i ON i.id = a.item_id "
    "JOIN location AS l ON l.id = a.location_id WHERE a.closed_by IS NULL ORDER BY a.kind, i.sku_key, l.code_key";

QString rowText(const Statement& row, int columns) {
    QStringList texts;
    for (int column = 0; column < columns; ++column) {
        texts.append(row.text(column));
    }
    return texts.join(u' ');
}

/// A query that cannot be read to its end is a broken rule too: the file is damaged there.
BrokenRule unreadable(int invariant, const char* name, const Error& error) {
    return {invariant, QString::fromLatin1(name), 1, {QString::fromStdString(error.detail)}};
}

std::optional<BrokenRule> runRule(const Database& database, const LedgerRule& rule) {
    BrokenRule broken{rule.invariant, QString::fromLatin1(rule.name), 0, {}};
    Statement rows = database.query(rule.query);
    while (rows.next()) {
        if (broken.count++ < kShown) {
            broken.rows.append(rowText(rows, rows.columns()));
        }
    }
    if (!rows.status().ok()) {
        return unreadable(rule.invariant, rule.name, rows.status().error());
    }
    return broken.count == 0 ? std::nullopt : std::optional(std::move(broken));
}

std::optional<BrokenRule> checkIdentity(const Database& database) {
    Statement row = database.query(kIdentity);
    if (row.next() && row.integer(0) == kApplicationId && row.integer(1) == Migrator::newestVersion()) {
        return std::nullopt;
    }
    return BrokenRule{20, QStringLiteral("identity"), 1, {}};
}

std::optional<BrokenRule> checkSchema(const Database& database) {
    const Status same = Migrator::verifySchema(database);
    return same.ok() ? std::nullopt : std::optional(unreadable(20, "schema", same.error()));
}

template <typename Check>
void runChain(LedgerReport& report, const char* name, Check check) {
    Result<std::optional<BrokenRule>> broken = check();
    if (!broken.ok()) {
        report.broken.push_back(unreadable(17, name, broken.error()));
    } else if (broken->has_value()) {
        report.broken.push_back(std::move(**broken));
    }
}

} // namespace

Result<LedgerReport> LedgerCheck::run(const Database& database, const std::function<bool()>& cancelled) {
    LedgerReport report;
    const auto note = [&](std::optional<BrokenRule> broken) {
        if (broken) {
            report.broken.push_back(std::move(*broken));
        }
    };
    note(checkIdentity(database));
    note(checkSchema(database));
    for (const auto rules :
         {businessRules(), stockRules(), outboundRules(), countListRules(), alertRules(), returnRules()}) {
        for (const LedgerRule& rule : rules) {
            if (cancelled && cancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            note(runRule(database, rule));
        }
    }
    runChain(report, "movement chain",
             [&] { return checkMovementChain(database, report.movements, report.chainHead); });
    runChain(report, "audit chain", [&] { return checkAuditChain(database); });

    Statement rows = database.query(kOpenAnomalies);
    while (rows.next()) {
        report.anomalies.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    if (!rows.status().ok() && report.ok()) {
        return rows.status().error();
    }
    return report;
}

QStringList LedgerCheck::ruleNames() {
    QStringList names{QStringLiteral("identity"), QStringLiteral("schema")};
    for (const auto rules :
         {businessRules(), stockRules(), outboundRules(), countListRules(), alertRules(), returnRules()}) {
        for (const LedgerRule& rule : rules) {
            names.append(QString::fromLatin1(rule.name));
        }
    }
    return names << QStringLiteral("movement chain") << QStringLiteral("audit chain");
}

} // namespace qm
