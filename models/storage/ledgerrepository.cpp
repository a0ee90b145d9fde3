#include "ledgerrepository.h"

namespace qm {

namespace {

constexpr Sql kHead = "SELECT count, hash FROM chain_head WHERE name = 'movement'";
constexpr Sql kSetHead = "UPDATE chain_head SET count = ?1, hash = ?2 WHERE name = 'movement'";
constexpr Sql kLastLine = "SELECT coalesce(max(line_no), 0) FROM movement WHERE document_id = ?1";
constexpr Sql kInsert = "INSERT INTO movement (seq, document_id, line_no, command_id, kind, item_id, location_id, "
                        "lot_id, moment, quantity, "
                        "unit_cost, sales_line_id, reverses_seq, hash) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, nullif(?12, 0), nullif(?13, 0), ?14)";
constexpr Sql kMove = "INSERT INTO balance (item_id, location_id, lot_id, on_hand) VALUES (?1, ?2, ?3, ?4) "
                      "ON CONFLICT (item_id, location_id, lot_id) DO UPDATE SET on_hand = on_hand + ?4";
constexpr Sql kMoveGuarded = "UPDATE balance SET on_hand = on_hand + ?4 WHERE item_id = ?1 AND location_id = ?2 "
                             "AND lot_id = ?3 AND on_hand - reserved + ?4 >= 0";
constexpr Sql kFree = "SELECT on_hand - reserved FROM balance WHERE item_id = ?1 AND location_id = ?2 AND lot_id = ?3";
constexpr Sql kLinesOfItem =
    "SELECT seq, document_id, kind, item_id, location_id, lot_id, moment, quantity, unit_cost, "
    "coalesce(sales_line_id, 0), coalesce(reverses_seq, 0) FROM movement WHERE item_id = ?1 ORDER BY seq";
constexpr Sql kLiveLinesOfDocument =
    "SELECT m.seq, m.document_id, m.kind, m.item_id, m.location_id, m.lot_id, m.moment, m.quantity, m.unit_cost, "
    "coalesce(m.sales_line_id, 0), 0 FROM movement AS m WHERE m.document_id = ?1 AND m.reverses_seq IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.reverses_seq = m.seq) ORDER BY m.seq";
constexpr Sql kBalancesOfItem = "SELECT location_id, lot_id, on_hand, reserved FROM balance WHERE item_id = ?1";

Result<std::vector<LedgerLine>> linesOf(Statement rows) {
    std::vector<LedgerLine> lines;
    while (rows.next()) {
        LedgerLine line;
        line.seq = rows.integer(0);
        line.document = DocumentId{rows.integer(1)};
        line.kind = movementKindOf(rows.utf8(2));
        line.key = {ItemId{rows.integer(3)}, LocationId{rows.integer(4)}, LotId{rows.integer(5)}};
        line.moment = rows.moment(6);
        line.quantity = rows.quantity(7);
        line.unitCost = rows.optionalPrice(8);
        line.salesLine = SalesLineId{rows.integer(9)};
        line.reversesSeq = rows.integer(10);
        lines.push_back(line);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lines;
}

} // namespace

Status LedgerWriter::begin() {
    if (m_begun) {
        return {};
    }
    Statement head = m_transaction.query(kHead);
    if (!head.next()) {
        return head.status().ok() ? Status(Error{ErrorCode::DatabaseDamaged, {"chain head"}, {}}) : head.status();
    }
    m_chain = HashChain(head.integer(0), head.blob(1));
    m_begun = true;
    return {};
}

Result<int> LedgerWriter::nextLine(DocumentId document) {
    const auto [place, isNew] = m_lastLines.try_emplace(document, 0);
    if (isNew) {
        Statement row = m_transaction.query(kLastLine, document);
        if (!row.next()) {
            return row.status().error();
        }
        place->second = row.smallInteger(0);
    }
    return ++place->second;
}

Status LedgerWriter::moveBalance(const LedgerLine& line) {
    const StockKey& key = line.key;
    if (!line.guarded || line.quantity.value > 0) {
        return m_transaction.execute(kMove, key.item, key.location, key.lot, line.quantity);
    }
    const auto moved = m_transaction.change(kMoveGuarded, key.item, key.location, key.lot, line.quantity);
    if (!moved.ok()) {
        return moved.error();
    }
    if (*moved == 1) {
        return {};
    }
    Statement row = m_transaction.query(kFree, key.item, key.location, key.lot);
    const std::int64_t free = row.next() ? row.integer(0) : 0;
    return Error{ErrorCode::StockTooLow, {std::to_string(free)}, {}};
}

Result<std::int64_t> LedgerWriter::append(const LedgerLine& line) {
    if (Status begun = begin(); !begun.ok()) {
        return begun.error();
    }
    const auto number = nextLine(line.document);
    if (!number.ok()) {
        return number.error();
    }
    if (Status moved = moveBalance(line); !moved.ok()) {
        return moved.error();
    }
    const std::int64_t seq = m_chain.count() + 1;
    m_chain.append(ledgerrepository::canonical(seq, *number, m_transaction.command().value, line).bytes());
    const Status inserted =
        m_transaction.execute(kInsert, seq, line.document, *number, m_transaction.command(), textOf(line.kind),
                              line.key.item, line.key.location, line.key.lot, line.moment, line.quantity, line.unitCost,
                              line.salesLine, line.reversesSeq, m_chain.hash());
    if (!inserted.ok()) {
        return inserted.error();
    }
    return seq;
}

Status LedgerWriter::finish() {
    return m_begun ? m_transaction.execute(kSetHead, m_chain.count(), m_chain.hash()) : Status();
}

namespace ledgerrepository {

Result<std::vector<LedgerLine>> linesOfItem(const Database& database, ItemId item) {
    return linesOf(database.query(kLinesOfItem, item));
}

Result<std::vector<LedgerLine>> liveLinesOfDocument(const Database& database, DocumentId document) {
    return linesOf(database.query(kLiveLinesOfDocument, document));
}

Result<std::vector<Balance>> balancesOfItem(const Database& database, ItemId item) {
    std::vector<Balance> balances;
    Statement rows = database.query(kBalancesOfItem, item);
    while (rows.next()) {
        balances.push_back(
            {{item, LocationId{rows.integer(0)}, LotId{rows.integer(1)}}, rows.quantity(2), rows.quantity(3)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return balances;
}

CanonicalRow canonical(std::int64_t seq, int line, std::int64_t command, const LedgerLine& movement) {
    const auto orNone = [](std::int64_t id) { return id == 0 ? std::nullopt : std::optional(id); };
    CanonicalRow row;
    row.number(seq).number(movement.document.value).number(std::int64_t(line)).number(command);
    row.text(textOf(movement.kind));
    row.number(movement.key.item.value).number(movement.key.location.value).number(movement.key.lot.value);
    row.number(movement.moment.seconds).number(movement.quantity.value);
    row.number(movement.unitCost ? std::optional(movement.unitCost->tenThousandths) : std::nullopt);
    row.number(orNone(movement.salesLine.value)).number(orNone(movement.reversesSeq));
    return row;
}

} // namespace ledgerrepository

} // namespace qm
