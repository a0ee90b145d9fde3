-- Schema 2. What a delivery lacked, had too much of or had damaged, and what was decided; and deliveries whose goods lie there
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

-- What is known ahead. Days: ISO text, both ends included; 9999-12-31 = no end is known. An entry that repeats
-- stands here with its first time.

CREATE TABLE calendar_entry (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('closed', 'no_receiving', 'holiday', 'promotion', 'supplier_closed', 'price')),
    name        TEXT NOT NULL DEFAULT '',
    first_day   TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day    TEXT NOT NULL CHECK (date(last_day) IS last_day),
    repeats     TEXT NOT NULL DEFAULT '' CHECK (repeats IN ('', 'weekly', 'yearly', 'easter', 'spring_festival',
                                                            'eid_al_fitr', 'eid_al_adha')),
    repeats_to  TEXT CHECK (date(repeats_to) IS repeats_to), -- last day on which a repetition may begin
    item_id     INTEGER REFERENCES item (id),
    category_id INTEGER REFERENCES category (id),
    supplier_id INTEGER REFERENCES supplier (id),
    location_id INTEGER REFERENCES location (id), -- NULL = everywhere
    channel     TEXT NOT NULL DEFAULT '',
    price       INTEGER CHECK (price > 0), -- selling price of one unit, as the item's price says net or gross
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK (first_day <= last_day),
    CHECK (repeats_to IS NULL OR (repeats <> '' AND repeats_to >= first_day)),
    CHECK ((kind = 'supplier_closed') = (supplier_id IS NOT NULL)),
    CHECK (kind <> 'price' OR (item_id IS NOT NULL AND price IS NOT NULL AND repeats = '')),
    CHECK (item_id IS NULL OR kind IN ('promotion', 'price')),
    CHECK (category_id IS NULL OR (kind = 'promotion' AND item_id IS NULL)),
    CHECK (channel = '' OR kind = 'promotion'),
    CHECK (price IS NULL OR item_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX calendar_entry_key ON calendar_entry (kind, first_day, name, channel, coalesce(item_id, 0),
    coalesce(category_id, 0), coalesce(supplier_id, 0), coalesce(location_id, 0)) WHERE deleted = 0;
CREATE TRIGGER calendar_entry_no_delete BEFORE DELETE ON calendar_entry
BEGIN SELECT RAISE(ABORT, 'calendar_entry rows are kept'); END;

PRAGMA user_version = 2;
