#include "chaincheck.h"

#include "auditlog.h"
#include "ledgerrepository.h"

namespace qm {

namespace {

constexpr int kShown = 10;
constexpr Sql kMovements =
    "SELECT seq, line_no, command_id, document_id, kind, item_id, location_id, lot_id, moment, quantity, unit_cost, "
    "coalesce(sales_line_id, 0), coalesce(reverses_seq, 0), hash FROM movement ORDER BY seq";
constexpr Sql kAudit = "SELECT seq, command_id, entity, entity_id, action, before, after, hash FROM audit ORDER BY seq";
constexpr Sql kHead = "SELECT count, hash FROM chain_head WHERE name = ?1";

void complain(BrokenRule& rule, const QString& row) {
    if (rule.count++ < kShown) {
        rule.rows.append(row);
    }
}

/// Compares the end of a chain with its stored head.
Status compareHead(const Database& database, const char* name, std::int64_t count, const QByteArray& hash,
                   BrokenRule& rule) {
    Statement head = database.query(kHead, name);
    if (!head.next()) {
        if (head.status().ok()) {
            complain(rule, QStringLiteral("head"));
        }
        return head.status();
    }
    if (head.integer(0) != count || head.blob(1) != hash) {
        complain(rule, QStringLiteral("head %1, rows %2").arg(head.integer(0)).arg(count));
    }
    return {};
}

std::optional<BrokenRule> ifBroken(BrokenRule rule) {
    return rule.count == 0 ? std::nullopt : std::optional(std::move(rule));
}

} // namespace

Result<std::optional<BrokenRule>> checkMovementChain(const Database& database, qint64& count, QString& head) {
    BrokenRule rule{17, QStringLiteral("movement chain"), 0, {}};
    HashChain chain;
    Statement rows = database.query(kMovements);
    while (rows.next()) {
        LedgerLine line;
        const std::int64_t seq = rows.integer(0);
        line.document = DocumentId{rows.integer(3)};
        line.kind = movementKindOf(rows.utf8(4));
        line.key = {ItemId{rows.integer(5)}, LocationId{rows.integer(6)}, LotId{rows.integer(7)}};
        line.moment = rows.moment(8);
        line.quantity = rows.quantity(9);
        line.unitCost = rows.optionalPrice(10);
        line.salesLine = SalesLineId{rows.integer(11)};
        line.reversesSeq = rows.integer(12);
        chain.append(ledgerrepository::canonical(seq, rows.smallInteger(1), rows.integer(2), line).bytes());
        const QByteArray stored = rows.blob(13);
        if (seq != chain.count() || stored != chain.hash()) {
            complain(rule, QString::number(seq));
            // Goes on from what is stored, so that one changed row is one complaint.
            chain = HashChain(seq, stored);
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    if (Status compared = compareHead(database, "movement", chain.count(), chain.hash(), rule); !compared.ok()) {
        return compared.error();
    }
    count = chain.count();
    head = QString::fromLatin1(chain.hash().toHex());
    return ifBroken(std::move(rule));
}

Result<std::optional<BrokenRule>> checkAuditChain(const Database& database) {
    BrokenRule rule{17, QStringLiteral("audit chain"), 0, {}};
    QByteArray previous(HashChain::kHashBytes, '\0');
    std::int64_t count = 0;
    Statement rows = database.query(kAudit);
    while (rows.next()) {
        AuditRow row;
        row.seq = rows.integer(0);
        row.command = rows.integer(1);
        row.entity = rows.text(2);
        row.entityId = rows.integer(3);
        row.action = rows.text(4);
        row.before = rows.text(5).toUtf8();
        row.after = rows.text(6).toUtf8();
        const QByteArray stored = rows.blob(7);
        if (row.seq != ++count || stored != auditHash(previous, row)) {
            complain(rule, QString::number(row.seq));
            count = row.seq;
        }
        previous = stored;
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    if (Status compared = compareHead(database, "audit", count, previous, rule); !compared.ok()) {
        return compared.error();
    }
    return ifBroken(std::move(rule));
}

} // namespace qm
