-- What a delivery lacked, had too much of or had damaged, and what was decided; and deliveries whose goods lie there
-- unchecked.

-- Of the ordered quantity: will not come any more, because its price is claimed back. The sum of the faults that give it
-- up and whose receipt stands.
ALTER TABLE purchase_order_line ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up >= 0);

CREATE TABLE receipt_head (
    document_id INTEGER PRIMARY KEY REFERENCES document (id), -- kind receipt
    supplier_id INTEGER REFERENCES supplier (id), -- NULL: came without an order
    unchecked   INTEGER NOT NULL CHECK (unchecked IN (0, 1)) -- everything was put aside until it is checked
) STRICT;

-- short: claim (given up, credit asked) or wait; damaged: quarantine or refuse (credit asked) or keep; over and not
-- ordered: quarantine or refuse (to be collected) or keep.
CREATE TABLE receipt_fault (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    kind          TEXT NOT NULL CHECK (kind IN ('short', 'over', 'damaged', 'not ordered')),
    way           TEXT NOT NULL CHECK (way IN ('claim', 'wait', 'quarantine', 'keep', 'refuse')),
    order_line_id INTEGER REFERENCES purchase_order_line (id),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    price         INTEGER CHECK (price > 0), -- of one unit; NULL = unknown
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    CHECK ((kind = 'short') = (way IN ('claim', 'wait'))),
    CHECK (kind = 'not ordered' OR order_line_id IS NOT NULL OR kind = 'damaged')
) STRICT;
CREATE INDEX receipt_fault_document ON receipt_fault (document_id);
CREATE INDEX receipt_fault_order ON receipt_fault (order_line_id) WHERE order_line_id IS NOT NULL;

CREATE TRIGGER receipt_head_no_update BEFORE UPDATE ON receipt_head BEGIN SELECT RAISE(ABORT, 'receipt_head is append-only'); END;
CREATE TRIGGER receipt_head_no_delete BEFORE DELETE ON receipt_head BEGIN SELECT RAISE(ABORT, 'receipt_head is append-only'); END;
CREATE TRIGGER receipt_fault_no_update BEFORE UPDATE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;
CREATE TRIGGER receipt_fault_no_delete BEFORE DELETE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;

PRAGMA user_version = 3;
