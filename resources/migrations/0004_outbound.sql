-- Schema 4. Customers and what they order, what is reserved and shipped for it; where places lie; and deliveries whose
-- goods would not keep long enough.

-- Where a place lies in its site: 1/100 m from a corner, to the right and upwards. Both or neither.
ALTER TABLE location ADD COLUMN x INTEGER CHECK (abs(x) <= 10000000);
ALTER TABLE location ADD COLUMN y INTEGER CHECK (abs(y) <= 10000000) CHECK ((x IS NULL) = (y IS NULL));

CREATE TABLE customer (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL CHECK (code <> ''),
    code_key      TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    email         TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    address       TEXT NOT NULL DEFAULT '', -- lines parted by a line feed
    language      TEXT NOT NULL DEFAULT '', -- of his documents; '' = the program's
    payment_terms TEXT NOT NULL DEFAULT '',
    latitude      INTEGER CHECK (abs(latitude) <= 90000000), -- 1/1,000,000 of a degree
    longitude     INTEGER CHECK (abs(longitude) <= 180000000),
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE so_state (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO so_state (name) VALUES ('draft'), ('confirmed'), ('picked'), ('shipped'), ('delivered'), ('invoiced'),
                                   ('closed'), ('cancelled');

-- An order of which a part was shipped stands as confirmed until the rest is shipped or cancelled. Of the ways back,
-- that from picked to confirmed is taken then too; the others are undoing.
CREATE TABLE so_transition (
    from_state TEXT NOT NULL REFERENCES so_state (name),
    to_state   TEXT NOT NULL REFERENCES so_state (name),
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO so_transition (from_state, to_state) VALUES
    ('draft', 'confirmed'), ('draft', 'cancelled'), ('confirmed', 'picked'), ('confirmed', 'shipped'),
    ('confirmed', 'cancelled'), ('picked', 'shipped'), ('picked', 'cancelled'), ('shipped', 'delivered'),
    ('delivered', 'invoiced'), ('invoiced', 'closed'),
    ('confirmed', 'draft'), ('picked', 'confirmed'), ('shipped', 'confirmed'), ('shipped', 'picked'),
    ('delivered', 'shipped'), ('invoiced', 'delivered'), ('closed', 'invoiced'), ('cancelled', 'draft'),
    ('cancelled', 'confirmed'), ('cancelled', 'picked');

CREATE TABLE sales_order (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL CHECK (number <> ''),
    number_key    TEXT NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customer (id),
    location_id   INTEGER NOT NULL REFERENCES location (id), -- where it is shipped from
    state         TEXT NOT NULL REFERENCES so_state (name), -- that of the last history row
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    ordered_on    TEXT NOT NULL CHECK (date(ordered_on) IS ordered_on),
    wanted_on     TEXT CHECK (date(wanted_on) IS wanted_on), -- to be shipped then; NULL = as soon as possible
    reserve_until TEXT CHECK (date(reserve_until) IS reserve_until), -- last day of its reservations; NULL = no end
    reference     TEXT NOT NULL DEFAULT '', -- the customer's own number
    note          TEXT NOT NULL DEFAULT '',
    command_id    INTEGER NOT NULL REFERENCES command (id),
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX sales_order_customer ON sales_order (customer_id);
CREATE INDEX sales_order_state ON sales_order (state);

CREATE TABLE so_history (
    sales_order_id INTEGER NOT NULL REFERENCES sales_order (id),
    step           INTEGER NOT NULL CHECK (step > 0),
    state          TEXT NOT NULL REFERENCES so_state (name),
    day            TEXT NOT NULL CHECK (date(day) IS day),
    command_id     INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (sales_order_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_order_line (
    id                 INTEGER PRIMARY KEY,
    sales_order_id     INTEGER NOT NULL REFERENCES sales_order (id),
    line_no            INTEGER NOT NULL CHECK (line_no > 0),
    item_id            INTEGER NOT NULL REFERENCES item (id),
    quantity           INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000000),
    price              INTEGER CHECK (price > 0), -- of one unit; NULL = without money
    price_includes_tax INTEGER NOT NULL DEFAULT 0 CHECK (price_includes_tax IN (0, 1)),
    tax_rate           INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 1000000),
    shipped            INTEGER NOT NULL DEFAULT 0 CHECK (shipped >= 0), -- sum of its shipment lines that stand
    cancelled          INTEGER NOT NULL DEFAULT 0 CHECK (cancelled >= 0), -- will not be shipped any more
    UNIQUE (sales_order_id, line_no),
    CHECK (shipped + cancelled <= quantity)
) STRICT;
CREATE INDEX sales_order_line_item ON sales_order_line (item_id);

-- What is held for an order's line, at the place and of the lot where it lies.
ALTER TABLE reservation ADD COLUMN order_line_id INTEGER REFERENCES sales_order_line (id);
CREATE INDEX reservation_order_line ON reservation (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE INDEX reservation_lapses ON reservation (lapses_on) WHERE state = 'open' AND lapses_on IS NOT NULL;

-- A shipment is a document of kind sale: its lines are demand and move stock like every sale.
CREATE TABLE shipment (
    document_id    INTEGER PRIMARY KEY REFERENCES document (id),
    sales_order_id INTEGER NOT NULL REFERENCES sales_order (id),
    carrier        TEXT NOT NULL DEFAULT '',
    tracking       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX shipment_order ON shipment (sales_order_id);

-- One for each place that an order's line was taken from.
CREATE TABLE shipment_line (
    document_id   INTEGER NOT NULL REFERENCES shipment (document_id),
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    order_line_id INTEGER NOT NULL REFERENCES sales_order_line (id),
    sales_line_id INTEGER NOT NULL UNIQUE REFERENCES sales_line (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (document_id, line_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_line_order ON shipment_line (order_line_id);

CREATE TRIGGER customer_no_delete BEFORE DELETE ON customer BEGIN SELECT RAISE(ABORT, 'customer rows are kept'); END;
CREATE TRIGGER sales_order_no_delete BEFORE DELETE ON sales_order BEGIN SELECT RAISE(ABORT, 'sales_order rows are kept'); END;
CREATE TRIGGER so_history_no_update BEFORE UPDATE ON so_history BEGIN SELECT RAISE(ABORT, 'so_history is append-only'); END;
CREATE TRIGGER so_history_no_delete BEFORE DELETE ON so_history BEGIN SELECT RAISE(ABORT, 'so_history is append-only'); END;
CREATE TRIGGER shipment_no_update BEFORE UPDATE ON shipment BEGIN SELECT RAISE(ABORT, 'shipment is append-only'); END;
CREATE TRIGGER shipment_no_delete BEFORE DELETE ON shipment BEGIN SELECT RAISE(ABORT, 'shipment is append-only'); END;
CREATE TRIGGER shipment_line_no_update BEFORE UPDATE ON shipment_line BEGIN SELECT RAISE(ABORT, 'shipment_line is append-only'); END;
CREATE TRIGGER shipment_line_no_delete BEFORE DELETE ON shipment_line BEGIN SELECT RAISE(ABORT, 'shipment_line is append-only'); END;

CREATE TRIGGER so_history_allowed BEFORE INSERT ON so_history
WHEN NOT ((new.step = 1 AND new.state = 'draft')
  OR EXISTS (SELECT 1 FROM so_history AS h JOIN so_transition AS t ON t.from_state = h.state AND t.to_state = new.state
             WHERE h.sales_order_id = new.sales_order_id AND h.step = new.step - 1))
BEGIN SELECT RAISE(ABORT, 'illegal step of a sales order'); END;

-- Lines change freely in a draft; afterwards only in what was shipped and cancelled of them.
CREATE TRIGGER sales_order_line_fixed
BEFORE UPDATE OF sales_order_id, line_no, item_id, quantity, price, price_includes_tax, tax_rate ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = old.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;
CREATE TRIGGER sales_order_line_added BEFORE INSERT ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = new.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;
CREATE TRIGGER sales_order_line_no_delete BEFORE DELETE ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = old.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;

-- What was let go or used is not held again: a new reservation is made.
CREATE TRIGGER reservation_ended BEFORE UPDATE ON reservation WHEN old.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'the reservation has ended'); END;
-- A reservation belongs to its line's item and lot.
CREATE TRIGGER reservation_item BEFORE INSERT ON reservation
WHEN (new.order_line_id IS NOT NULL AND (SELECT item_id FROM sales_order_line WHERE id = new.order_line_id) <> new.item_id)
  OR (new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id)
BEGIN SELECT RAISE(ABORT, 'reservation of another item'); END;

-- Deliveries: short-dated goods (lot or date too short) are a kind of fault, with the ways out of damaged ones: put to
-- quarantine, refused (credit asked, that much of the order given up) or kept.
CREATE TABLE receipt_fault_4 (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    kind          TEXT NOT NULL CHECK (kind IN ('short', 'over', 'damaged', 'not ordered', 'short-dated')),
    way           TEXT NOT NULL CHECK (way IN ('claim', 'wait', 'quarantine', 'keep', 'refuse')),
    order_line_id INTEGER REFERENCES purchase_order_line (id),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    price         INTEGER CHECK (price > 0), -- of one unit; NULL = unknown
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    CHECK ((kind = 'short') = (way IN ('claim', 'wait'))),
    CHECK (kind IN ('not ordered', 'damaged', 'short-dated') OR order_line_id IS NOT NULL)
) STRICT;
INSERT INTO receipt_fault_4 (id, document_id, kind, way, order_line_id, item_id, quantity, price, currency)
SELECT id, document_id, kind, way, order_line_id, item_id, quantity, price, currency FROM receipt_fault;
DROP TABLE receipt_fault;
ALTER TABLE receipt_fault_4 RENAME TO receipt_fault;
CREATE INDEX receipt_fault_document ON receipt_fault (document_id);
CREATE INDEX receipt_fault_order ON receipt_fault (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE TRIGGER receipt_fault_no_update BEFORE UPDATE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;
CREATE TRIGGER receipt_fault_no_delete BEFORE DELETE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;

PRAGMA user_version = 4;
