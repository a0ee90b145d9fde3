-- Schema 8. Returns and complaints: what a customer brought back or complained of, what was decided about goods and
-- money, and whether he was satisfied in the end.

CREATE TABLE return_case (
    id                 INTEGER PRIMARY KEY,
    number             TEXT NOT NULL CHECK (number <> ''),
    number_key         TEXT NOT NULL UNIQUE,
    kind               TEXT NOT NULL CHECK (kind IN ('return', 'complaint')), -- of a complaint no goods come
    customer_id        INTEGER REFERENCES customer (id), -- NULL = from the counter, unnamed
    order_line_id      INTEGER REFERENCES sales_order_line (id),
    item_id            INTEGER NOT NULL REFERENCES item (id),
    lot_id             INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    supplier_id        INTEGER REFERENCES supplier (id), -- who delivered the goods
    location_id        INTEGER NOT NULL REFERENCES location (id), -- where they come in
    quantity           INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000000),
    cause              TEXT NOT NULL CHECK (cause <> ''),
    owner              TEXT NOT NULL DEFAULT '', -- who sees to it
    opened_on          TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
    due_on             TEXT NOT NULL CHECK (date(due_on) IS due_on) CHECK (due_on >= opened_on),
    state              TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided', 'closed')),
    goods              TEXT NOT NULL DEFAULT '' CHECK (goods IN ('', 'none', 'restock', 'quarantine', 'scrap', 'back to supplier')),
    money              TEXT NOT NULL DEFAULT '' CHECK (money IN ('', 'none', 'refund', 'exchange', 'credit')),
    amount             INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0), -- minor units
    satisfied          INTEGER CHECK (satisfied BETWEEN 1 AND 5), -- NULL = not asked
    return_document_id INTEGER UNIQUE REFERENCES document (id), -- kind sale, its line below zero: the goods come in
    onward_document_id INTEGER UNIQUE REFERENCES document (id), -- transfer or write-off: they go on
    command_id         INTEGER NOT NULL REFERENCES command (id),
    version            INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'open') = (goods = '')),
    CHECK ((goods = '') = (money = '')),
    CHECK (goods = '' OR (kind = 'complaint') = (goods = 'none')),
    CHECK (amount = 0 OR money IN ('refund', 'credit')),
    CHECK (goods <> 'back to supplier' OR supplier_id IS NOT NULL),
    CHECK ((return_document_id IS NULL) = (goods IN ('', 'none'))),
    CHECK ((onward_document_id IS NULL) = (goods IN ('', 'none', 'restock'))),
    CHECK (satisfied IS NULL OR state = 'closed')
) STRICT;
CREATE INDEX return_case_state ON return_case (state, due_on);
CREATE INDEX return_case_order_line ON return_case (order_line_id) WHERE order_line_id IS NOT NULL;

CREATE TRIGGER return_case_no_delete BEFORE DELETE ON return_case BEGIN SELECT RAISE(ABORT, 'return_case rows are kept'); END;
CREATE TRIGGER return_case_begins BEFORE INSERT ON return_case WHEN new.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a case begins as open'); END;
-- Forwards, and backwards by undoing.
CREATE TRIGGER return_case_step BEFORE UPDATE OF state ON return_case
WHEN old.state <> new.state AND (old.state || '>' || new.state) NOT IN
  ('open>decided', 'decided>closed', 'closed>decided', 'decided>open')
BEGIN SELECT RAISE(ABORT, 'illegal step of a case'); END;
CREATE TRIGGER return_case_facts
BEFORE UPDATE OF number, kind, customer_id, order_line_id, item_id, lot_id, location_id, quantity ON return_case
BEGIN SELECT RAISE(ABORT, 'what came back is fixed'); END;
CREATE TRIGGER return_case_item BEFORE INSERT ON return_case
WHEN (new.order_line_id IS NOT NULL AND (SELECT item_id FROM sales_order_line WHERE id = new.order_line_id) <> new.item_id)
  OR (new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id)
BEGIN SELECT RAISE(ABORT, 'case of another item'); END;

PRAGMA user_version = 8;
