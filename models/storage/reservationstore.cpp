#include "reservationstore.h"

namespace qm::reservationstore {

namespace {

constexpr Sql kOfLine =
    "SELECT id, item_id, location_id, lot_id, quantity, coalesce(order_line_id, 0) FROM reservation "
    "WHERE order_line_id = ?1 AND state = 'open' ORDER BY id";
constexpr Sql kOfOrder = "SELECT r.id, r.item_id, r.location_id, r.lot_id, r.quantity, coalesce(r.order_line_id, 0) "
                         "FROM sales_order_line AS l JOIN reservation AS r ON r.order_line_id = l.id "
                         "WHERE l.sales_order_id = ?1 AND r.state = 'open' ORDER BY r.id";
constexpr Sql kLapsed =
    "SELECT id, item_id, location_id, lot_id, quantity, coalesce(order_line_id, 0) FROM reservation "
    "WHERE state = 'open' AND lapses_on < ?1 ORDER BY id";
constexpr Sql kHolders = "SELECT r.id, r.quantity, coalesce(o.number, r.reference) FROM reservation AS r LEFT JOIN "
                         "sales_order_line AS l ON l.id = r.order_line_id LEFT JOIN sales_order AS o "
                         "ON o.id = l.sales_order_id WHERE r.item_id = ?1 AND r.location_id = ?2 AND r.lot_id = ?3 "
                         "AND r.state = 'open' ORDER BY r.id";
constexpr Sql kHold = "UPDATE balance SET reserved = reserved + ?4 WHERE item_id = ?1 AND location_id = ?2 "
                      "AND lot_id = ?3 AND on_hand - reserved >= ?4";
constexpr Sql kInsert = "INSERT INTO reservation (item_id, location_id, lot_id, quantity, lapses_on, order_line_id, "
                        "command_id) VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, 0), ?7)";
constexpr Sql kUse = "UPDATE reservation SET state = 'used', version = version + 1 WHERE id = ?1 AND state = 'open'";
// The line may be dropped from its draft later: whom it was held for stays as text.
constexpr Sql kRelease =
    "UPDATE reservation SET state = 'released', reference = coalesce((SELECT o.number FROM sales_order_line AS l "
    "JOIN sales_order AS o ON o.id = l.sales_order_id WHERE l.id = order_line_id), reference), order_line_id = NULL, "
    "version = version + 1 WHERE id = ?1 AND state = 'open'";
constexpr Sql kShrink =
    "UPDATE reservation SET quantity = quantity - ?2, version = version + 1 WHERE id = ?1 AND state = 'open'";
constexpr Sql kLetGo = "UPDATE balance SET reserved = reserved - ?4 WHERE item_id = ?1 AND location_id = ?2 "
                       "AND lot_id = ?3";
constexpr Sql kRecord = "SELECT on_hand, reserved FROM balance WHERE item_id = ?1 AND location_id = ?2 AND lot_id = ?3";

Result<std::vector<Reservation>> reservationsOf(Statement rows) {
    std::vector<Reservation> reservations;
    while (rows.next()) {
        reservations.push_back({rows.integer(0),
                                {ItemId{rows.integer(1)}, LocationId{rows.integer(2)}, LotId{rows.integer(3)}},
                                rows.quantity(4),
                                SalesOrderLineId{rows.integer(5)}});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return reservations;
}

} // namespace

Result<std::vector<Reservation>> ofLine(const Database& database, SalesOrderLineId line) {
    return reservationsOf(database.query(kOfLine, line));
}

Result<std::vector<Reservation>> ofOrder(const Database& database, SalesOrderId order) {
    return reservationsOf(database.query(kOfOrder, order));
}

Result<std::vector<Reservation>> lapsed(const Database& database, CalendarDay day) {
    return reservationsOf(database.query(kLapsed, day));
}

Result<std::vector<Holder>> holders(const Database& database, const StockKey& key) {
    std::vector<Holder> holders;
    Statement rows = database.query(kHolders, key.item, key.location, key.lot);
    while (rows.next()) {
        holders.push_back({rows.integer(0), rows.quantity(1), rows.text(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return holders;
}

Result<std::int64_t> reserve(Transaction& transaction, const Reservation& wanted, std::optional<CalendarDay> lapsesOn) {
    const StockKey& key = wanted.key;
    const auto held = transaction.change(kHold, key.item, key.location, key.lot, wanted.quantity);
    if (!held.ok()) {
        return held.error();
    }
    if (*held != 1) {
        return Error{ErrorCode::StockTooLow, {}, {}};
    }
    return transaction.insert(kInsert, key.item, key.location, key.lot, wanted.quantity, lapsesOn, wanted.line,
                              transaction.command());
}

Status give(Transaction& transaction, const Reservation& reservation, Quantity part, bool used) {
    const StockKey& key = reservation.key;
    if (Status done = transaction.execute(kLetGo, key.item, key.location, key.lot, part); !done.ok()) {
        return done;
    }
    if (part < reservation.quantity) {
        return transaction.execute(kShrink, reservation.id, part);
    }
    return used ? transaction.execute(kUse, reservation.id) : transaction.execute(kRelease, reservation.id);
}

Result<Record> recordOf(const Database& database, const StockKey& key) {
    Statement row = database.query(kRecord, key.item, key.location, key.lot);
    Record record;
    if (row.next()) {
        record = {row.quantity(0), row.quantity(1)};
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return record;
}

} // namespace qm::reservationstore
