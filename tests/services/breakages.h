#pragma once

#include <vector>

namespace qm {

/// What is done to a copy, and the rule that it breaks.
struct Breakage {
    const char* name;
    const char* rule;
    const char* sql;
};

/// At least one for each rule of LedgerCheck.
inline const std::vector<Breakage> kBreakages = {
    {"balance off by one", "balance", "UPDATE balance SET on_hand = on_hand + 1 WHERE item_id = 1 AND lot_id = 0"},
    {"balance lost", "balance", "DELETE FROM balance WHERE item_id = 1"},
    {"anomaly closed", "negative stock without anomaly", "UPDATE anomaly SET closed_by = 1"},
    {"anomaly made up", "anomaly without negative stock",
     "INSERT INTO anomaly (kind, item_id, location_id, opened_by) VALUES ('negative-stock', 1, 1, 1)"},
    {"write-off too large", "taken below zero", "UPDATE movement SET quantity = -900 WHERE kind = 'write-off'"},
    {"reserved without reservation", "reserved sum", "UPDATE balance SET reserved = 1 WHERE item_id = 1"},
    {"reserved more than there is", "reserved beyond stock",
     "UPDATE balance SET reserved = 900 WHERE item_id = 1 AND lot_id = 0; INSERT INTO reservation (item_id, "
     "location_id, quantity, command_id) VALUES (1, 1, 900, 1)"},
    {"half a transfer", "transfer", "UPDATE movement SET quantity = 3 WHERE kind = 'transfer' AND quantity = 4"},
    {"document without lines", "document without lines", "DELETE FROM sales_line WHERE item_id = 2 AND id = 3"},
    {"gap in line numbers", "line numbers", "UPDATE sales_line SET line_no = 2 WHERE id = 3"},
    {"write-off without reason", "reason and instant", "UPDATE document SET reason = '' WHERE kind = 'write-off'"},
    {"command without zone", "reason and instant", "UPDATE command SET zone = '' WHERE id = 3"},
    {"reversal not opposite", "reversal", "UPDATE movement SET quantity = 9 WHERE kind = 'reversal'"},
    {"reversal of nothing", "reversal", "UPDATE movement SET reverses_seq = NULL WHERE kind = 'reversal'"},
    {"reversed twice", "reversed twice",
     "CREATE TABLE m2 AS SELECT * FROM movement; DROP TABLE movement; ALTER TABLE m2 RENAME TO movement; "
     "UPDATE movement SET kind = 'reversal', reverses_seq = (SELECT max(reverses_seq) FROM movement) WHERE seq = 8"},
    {"half reversed", "half reversed document",
     "UPDATE movement SET kind = 'return', reverses_seq = NULL WHERE kind = 'reversal'"},
    {"line not void", "void sales line", "DELETE FROM sales_line_void"},
    {"line void for nothing", "void sales line", "INSERT INTO sales_line_void VALUES (1, 1)"},
    {"count edited", "count", "UPDATE count_line SET counted = counted + 1 WHERE id = 2"},
    {"movement back-dated", "count", "UPDATE movement SET moment = moment - 864000 WHERE kind = 'transfer'"},
    {"sale moved in part", "sale moved in part", "UPDATE movement SET quantity = -1 WHERE seq = 2"},
    {"sale not moved", "sale against counts", "UPDATE movement SET sales_line_id = NULL WHERE seq = 2"},
    {"sale before its count", "sale against counts",
     "UPDATE count_line SET moment = moment + 864000 WHERE item_id = 1"},
    {"sale without a count", "sale moved without count", "DELETE FROM count_line WHERE item_id = 1"},
    {"order line received", "received sum",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO purchase_order_line (purchase_order_id, line_no, item_id, quantity, received) "
     "VALUES (1, 1, 1, 5, 2)"},
    {"receipt not moved", "receipt movements", "UPDATE receipt_line SET quantity = quantity + 1"},
    {"order state", "order state",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'sent', 'EUR', '2024-03-01', 1);"
     "INSERT INTO po_history VALUES (1, 1, 'draft', '2024-03-01', 1)"},
    {"illegal order step", "order steps",
     "INSERT INTO po_history VALUES (1, 1, 'draft', '2024-03-01', 1), (1, 2, 'received', '2024-03-02', 1)"},
    {"order without lines", "order lines",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1)"},
    {"lot of another item", "lot of another item", "UPDATE lot SET item_id = 2 WHERE id = 1"},
    {"expiry with a time", "expiry", "UPDATE lot SET expiry = '2024-03-20 10:00' WHERE id = 1"},
    {"expired stock sold", "expired stock issued",
     "UPDATE lot SET expiry = '2024-03-01' WHERE id = 1; UPDATE movement SET lot_id = 1 WHERE seq = 2"},
    {"quantity of zero", "quantity range", "UPDATE sales_line SET quantity = 0 WHERE id = 3"},
    {"negative price", "money", "UPDATE item SET price = -1 WHERE id = 1"},
    {"currency", "currency", "UPDATE setting SET value = 'eur' WHERE key = 'currency'"},
    {"document twice", "document key",
     "INSERT INTO document (kind, number, location_id, till, day, moment, revision, command_id) "
     "SELECT kind, number, location_id, till, day, moment, 7, command_id FROM document WHERE number = '1'"},
    {"command twice", "command key",
     "CREATE TABLE c2 AS SELECT * FROM command; DROP TABLE command; ALTER TABLE c2 RENAME TO command; "
     "INSERT INTO command SELECT 99, uuid, kind, user_id, recorded_at, zone, reason FROM command WHERE id = 2"},
    {"import sums", "import sums",
     "INSERT INTO import_file (command_id, kind, name, sha256, read, posted, rejected, unchanged) "
     "VALUES (1, 'sales', 'x', zeroblob(32), 3, 1, 1, 0)"},
    {"movement edited", "movement chain", "UPDATE movement SET unit_cost = 5 WHERE seq = 3"},
    {"movement cut off", "movement chain", "DELETE FROM movement WHERE seq = (SELECT max(seq) FROM movement)"},
    {"movement missing", "movement chain", "DELETE FROM movement WHERE seq = 4"},
    {"audit edited", "audit chain", "UPDATE audit SET after = '{\"price\":1}'"},
    {"audit cut off", "audit chain", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"},
    {"sequence against time", "sequence", "UPDATE movement SET command_id = 1 WHERE seq = 5"},
    {"dated into a closed period", "closed period", "INSERT INTO period_close VALUES ('2024-03-31', 1)"},
    {"edited without audit", "row version", "UPDATE item SET version = version + 1 WHERE id = 2"},
    {"audit text", "audit text", "UPDATE audit SET after = 'x'"},
    {"given up without a claim", "given up sum",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO purchase_order_line (purchase_order_id, line_no, item_id, quantity, given_up) VALUES (1, 1, 1, 5, "
     "2)"},
    {"fault of a count", "receipt fault",
     "INSERT INTO receipt_fault (document_id, kind, way, item_id, quantity, currency) "
     "SELECT id, 'not ordered', 'keep', 1, 1, 'EUR' FROM document WHERE kind = 'count' LIMIT 1"},
    {"short that was kept", "receipt fault",
     "INSERT INTO receipt_fault (document_id, kind, way, item_id, quantity, currency) "
     "SELECT id, 'short', 'keep', 1, 1, 'EUR' FROM document WHERE kind = 'receipt' LIMIT 1"},
    {"unchecked but available", "unchecked goods",
     "INSERT INTO receipt_head (document_id, unchecked) SELECT document_id, 1 FROM receipt_line LIMIT 1"},
    {"maximum below minimum", "threshold",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "VALUES (1, 1, 'dynamic', 9, 8, '2024-03-01', 1)"},
    {"threshold of a bin", "threshold",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "SELECT 1, id, 'dynamic', 1, 2, '2024-03-01', 1 FROM location WHERE kind <> 'site'"},
    {"threshold that nobody set", "threshold audit",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "VALUES (1, 1, 'fixed', 1, 2, '2024-03-01', 1)"},
    {"foreign key", "foreign keys", "UPDATE movement SET location_id = 77 WHERE seq = 3"},
    {"index without its rows", "integrity",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' WHERE sales_line_id IS NOT NULL', '') "
     "WHERE name = 'movement_sales_line'"},
    {"application", "identity", "PRAGMA application_id = 7"},
    {"entry that ends before it begins", "calendar",
     "INSERT INTO calendar_entry (kind, first_day, last_day) VALUES ('closed', '2024-03-05', '2024-03-01')"},
    {"override that ends before it begins", "judgement",
     "INSERT INTO forecast_override (item_id, first_day, last_day, percent, reason, command_id) "
     "VALUES (1, '2024-03-05', '2024-03-01', 15000, 'fair', 1)"},
    {"bulk sale of no line", "judgement",
     "INSERT INTO anomaly (kind, item_id, location_id, opened_by) VALUES ('bulk-sale', 1, 1, 1)"},
    {"item like itself", "judgement", "INSERT INTO item_likeness VALUES (1, 1)"},
    {"sales order state", "sales order state",
     "INSERT INTO customer (id, code, code_key, name) VALUES (1, 'C', 'c', 'C');"
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'shipped', 'EUR', '2024-03-01', 1);"
     "INSERT INTO so_history VALUES (1, 1, 'draft', '2024-03-01', 1)"},
    {"illegal sales order step", "sales order steps",
     "INSERT INTO so_history VALUES (1, 1, 'draft', '2024-03-01', 1), (1, 2, 'shipped', '2024-03-02', 1)"},
    {"sales order without lines", "sales order lines",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1)"},
    {"shipped without a shipment", "shipped sum",
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity, shipped) VALUES (1, 1, 1, 1, 5, "
     "2)"},
    {"shipment of another item", "shipment",
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 2, 5);"
     "INSERT INTO shipment (document_id, sales_order_id) SELECT document_id, 1 FROM sales_line WHERE item_id = 1 "
     "LIMIT 1;"
     "INSERT INTO shipment_line SELECT document_id, line_no, 1, id, quantity FROM sales_line WHERE item_id = 1 LIMIT "
     "1"},
    {"shipment that no order knows", "shipment",
     "INSERT INTO shipment (document_id, sales_order_id) SELECT document_id, 1 FROM sales_line LIMIT 1"},
    {"shipped order with a rest", "sales order quantities",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'shipped', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5)"},
    {"confirmed order with nothing open", "sales order quantities",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'confirmed', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity, cancelled) VALUES (1, 1, 1, 1, 5, "
     "5)"},
    {"reserved for a draft", "reserved for an order",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5);"
     "INSERT INTO reservation (item_id, location_id, quantity, command_id, order_line_id) VALUES (1, 1, 2, 1, 1)"},
    {"reserved outside of the place", "reserved elsewhere",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 2, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5);"
     "INSERT INTO reservation (item_id, location_id, quantity, command_id, order_line_id) VALUES (1, 1, 2, 1, 1)"},
    {"customer edited without audit", "sales order version",
     "INSERT INTO customer (code, code_key, name, version) VALUES ('C', 'c', 'C', 2)"},
    {"list posted without a count", "count list state",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 'posted', 200, 2000, 1)"},
    {"list undone whose count stands", "count list state",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT number, lower(number), 'full', location_id, '2024-03-01', "
     "'undone', 200, 2000, 1, id FROM document WHERE kind = 'count' LIMIT 1"},
    {"list without lines", "count list lines",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1)"},
    {"line outside of the list's place", "count list lines",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) SELECT 1, 'CL-1', 'cl-1', 'full', id, '2024-03-01', 200, 2000, 1 FROM location WHERE kind = 'bin';"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, reason) VALUES (1, 1, 1, 1, 1, "
     "'due')"},
    {"second count without a first", "count list lines",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) VALUES (1, 'CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1);"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, reason, recounted, recounted_at, "
     "recounted_by) VALUES (1, 1, 1, 1, 1, 'due', 4, 0, 1)"},
    {"posted other than read", "count list readings",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT 1, number, lower(number), 'full', location_id, '2024-03-01', "
     "'posted', 200, 2000, 1, id FROM document WHERE kind = 'count' AND day = '2024-03-04';"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, lot_id, reason, counted, counted_at, "
     "counted_by) SELECT 1, 1, 1, r.item_id, r.location_id, r.lot_id, 'due', r.counted + 1, r.moment, 1 "
     "FROM count_line AS r JOIN count_list AS c ON c.document_id = r.document_id"},
    {"posted but not on the list", "count list readings",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT 1, number, lower(number), 'full', location_id, '2024-03-01', "
     "'posted', 200, 2000, 1, id FROM document WHERE kind = 'count' AND day = '2024-03-04'"},
    {"list edited without audit", "count list version",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id, version) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1, 2)"},
    {"alert acknowledged without a step", "alert state",
     "INSERT INTO alert (id, fact, subject, state) VALUES (1, 'stock:1', 'Tea', 'acknowledged');"
     "INSERT INTO alert_log (alert_id, step, what, day, kind, amount, command_id) "
     "VALUES (1, 1, 'came', '2024-03-01', 'low-stock', 0, 1)"},
    {"answered and still as it came", "alert state",
     "INSERT INTO alert (id, fact, subject, state, last_step) VALUES (1, 'stock:1', 'Tea', 'open', 2);"
     "INSERT INTO alert_log (alert_id, step, what, day, kind, amount, command_id) "
     "VALUES (1, 1, 'came', '2024-03-01', 'low-stock', 0, 1), (1, 2, 'acknowledged', '2024-03-01', 'low-stock', 0, 1)"},
    {"alert that never came", "alert steps",
     "INSERT INTO alert (id, fact, subject, state) VALUES (1, 'stock:1', 'Tea', 'open');"
     "INSERT INTO alert_log (alert_id, step, what, day, kind, amount, command_id) "
     "VALUES (1, 1, 'woken', '2024-03-01', 'low-stock', 0, 1)"},
    {"alert without a log", "alert steps",
     "INSERT INTO alert (id, fact, subject, state) VALUES (1, 'stock:1', 'Tea', 'open')"},
    {"snoozed into the past", "alert steps",
     "INSERT INTO alert (id, fact, subject, state, state_step, last_step) VALUES (1, 'stock:1', 'Tea', 'snoozed', 2, "
     "2);"
     "INSERT INTO alert_log (alert_id, step, what, day, kind, amount, until, command_id) "
     "VALUES (1, 1, 'came', '2024-03-01', 'low-stock', 0, NULL, 1), "
     "(1, 2, 'snoozed', '2024-03-02', 'low-stock', 0, '2024-03-02', 1)"},
    {"two alerts for one fact", "alert facts",
     "DROP INDEX alert_standing; INSERT INTO alert (fact, subject, state) VALUES ('stock:1', 'Tea', 'open'), "
     "('stock:1', 'Tea', 'open')"},
    {"more came back than was shipped", "returned sum",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id, order_line_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', "
     "'2024-03-02', 'decided', 'restock', 'none', 0, "
     "1, 1)"},
    {"goods decided and never taken in", "returned goods",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', 'decided', "
     "'restock', 'none', 0, "
     "1)"},
    {"goods taken in by a count", "returned goods",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id, return_document_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', "
     "'2024-03-02', 'decided', 'restock', 'none', 0, "
     "1, (SELECT min(id) FROM document WHERE kind = 'count'))"},
    {"quarantined without a transfer", "returned goods onward",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', 'decided', "
     "'quarantine', 'none', 0, "
     "1)"},
    {"open and decided", "return case state",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id) VALUES ('R', 'r', 'complaint', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', 'open', "
     "'none', 'none', 0, "
     "1)"},
    {"satisfied before the end", "return case state",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id, satisfied) VALUES ('R', 'r', 'complaint', 1, 1, 1, 'torn', '2024-03-01', "
     "'2024-03-02', 'decided', 'none', 'none', 0, "
     "1, 3)"},
    {"back to nobody", "return case state",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', 'decided', "
     "'back to supplier', 'none', 0, "
     "1)"},
    {"case of another order", "return case order",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id, order_line_id) VALUES ('R', 'r', 'return', 1, 1, 1, 'torn', '2024-03-01', "
     "'2024-03-02', 'open', '', '', 0, "
     "1, 1)"},
    {"exchange with an amount", "return case money",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id) VALUES ('R', 'r', 'complaint', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', "
     "'decided', 'none', 'exchange', 100, "
     "1)"},
    {"case edited without audit", "return case version",
     "INSERT INTO return_case (number, number_key, kind, item_id, location_id, quantity, cause, opened_on, due_on, "
     "state, goods, "
     "money, amount, command_id, version) VALUES ('R', 'r', 'complaint', 1, 1, 1, 'torn', '2024-03-01', '2024-03-02', "
     "'open', '', '', 0, "
     "1, 2)"},
    {"table added", "schema", "CREATE TABLE guest (a)"},
};

} // namespace qm
