-- Quartermaster, schema 1. Quantities: integers in the item's smallest unit (10^-decimals of its unit). Unit prices and
-- costs: 1/10,000 of the currency unit. Amounts: minor units. moment: business time as seconds since 1970-01-01T00:00
-- on the place's own clock (a sale without a time: second 86,398 of its day; a count without one: 86,399). Dates alone:
-- ISO text. recorded_at: UTC milliseconds. Codes and SKUs are compared by their *_key: trimmed and case-folded.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;

-- The last link of each chain of hashes, so that a chain cut off at its end is seen.
CREATE TABLE chain_head (
    name  TEXT NOT NULL PRIMARY KEY CHECK (name IN ('movement', 'audit')),
    count INTEGER NOT NULL CHECK (count >= 0),
    hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_head (name, count, hash) VALUES ('movement', 0, zeroblob(32)), ('audit', 0, zeroblob(32));

CREATE TABLE app_user (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role     TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'manager', 'administrator', 'robot')),
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version  INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO app_user (id, name, name_key, role) VALUES (1, 'administrator', 'administrator', 'administrator');

-- What one person or job did in one transaction. uuid comes from the client: after an unclear commit it is looked up.
CREATE TABLE command (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    user_id     INTEGER NOT NULL REFERENCES app_user (id),
    recorded_at INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audit (
    seq        INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id),
    entity     TEXT NOT NULL,
    entity_id  INTEGER NOT NULL,
    action     TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete', 'restore', 'export')),
    before     TEXT NOT NULL, -- JSON object, {} where there was nothing
    after      TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256(hash of seq - 1, canonical row)
) STRICT;
CREATE INDEX audit_entity ON audit (entity, entity_id);

CREATE TABLE location (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL CHECK (code <> ''),
    code_key      TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    parent_id     INTEGER REFERENCES location (id),
    kind          TEXT NOT NULL DEFAULT 'site' CHECK (kind IN ('site', 'zone', 'bin')),
    walking_order INTEGER NOT NULL DEFAULT 0,
    quarantine    INTEGER NOT NULL DEFAULT 0 CHECK (quarantine IN (0, 1)), -- what lies here is not available
    address       TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'site') = (parent_id IS NULL)),
    CHECK (parent_id <> id)
) STRICT;
CREATE INDEX location_parent ON location (parent_id);

CREATE TABLE category (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    name_key  TEXT NOT NULL,
    parent_id INTEGER REFERENCES category (id)
) STRICT;
CREATE UNIQUE INDEX category_name ON category (coalesce(parent_id, 0), name_key);

CREATE TABLE item (
    id                 INTEGER PRIMARY KEY,
    sku                TEXT NOT NULL CHECK (sku <> ''),
    sku_key            TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL,
    category_id        INTEGER REFERENCES category (id),
    unit               TEXT NOT NULL DEFAULT 'piece',
    decimals           INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
    price              INTEGER CHECK (price >= 0), -- selling price of one unit; NULL = unknown
    price_includes_tax INTEGER NOT NULL DEFAULT 0 CHECK (price_includes_tax IN (0, 1)),
    tax_rate           INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 1000000), -- 1/10,000 of a percent
    cost               INTEGER CHECK (cost >= 0), -- purchase price of one unit, net; NULL = unknown
    shelf_life_days    INTEGER CHECK (shelf_life_days > 0),
    status             TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('new', 'active', 'phase-out', 'blocked')),
    status_since       TEXT NOT NULL DEFAULT '0001-01-01',
    successor_id       INTEGER REFERENCES item (id),
    deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version            INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX item_name ON item (name_key);
CREATE INDEX item_category ON item (category_id);

-- A unit of an item beside its own, exactly numerator / denominator of it.
CREATE TABLE item_unit (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    unit        TEXT NOT NULL CHECK (unit <> ''),
    numerator   INTEGER NOT NULL CHECK (numerator > 0),
    denominator INTEGER NOT NULL CHECK (denominator > 0),
    PRIMARY KEY (item_id, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_barcode (
    barcode  TEXT NOT NULL PRIMARY KEY,
    item_id  INTEGER NOT NULL REFERENCES item (id),
    unit     TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK (quantity > 0) -- in the item's smallest unit
) STRICT, WITHOUT ROWID;
CREATE INDEX item_barcode_item ON item_barcode (item_id);

CREATE TABLE supplier (
    id                INTEGER PRIMARY KEY,
    code              TEXT NOT NULL CHECK (code <> ''),
    code_key          TEXT NOT NULL UNIQUE,
    name              TEXT NOT NULL,
    email             TEXT NOT NULL DEFAULT '',
    phone             TEXT NOT NULL DEFAULT '',
    address           TEXT NOT NULL DEFAULT '',
    customer_number   TEXT NOT NULL DEFAULT '', -- our number at the supplier
    payment_terms     TEXT NOT NULL DEFAULT '',
    language          TEXT NOT NULL DEFAULT '',
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    lead_time_days    INTEGER CHECK (lead_time_days BETWEEN 0 AND 3650), -- NULL = unknown
    lead_time_sd      INTEGER CHECK (lead_time_sd >= 0), -- 1/100 days; NULL = unknown
    order_days        INTEGER NOT NULL DEFAULT 0 CHECK (order_days BETWEEN 0 AND 127), -- bit 0 = Monday; 0 = any day
    order_until       TEXT NOT NULL DEFAULT '', -- HH:MM; '' = any time
    minimum_order     INTEGER NOT NULL DEFAULT 0 CHECK (minimum_order >= 0), -- amount in his currency
    deleted           INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version           INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE supplier_term (
    id             INTEGER PRIMARY KEY,
    supplier_id    INTEGER NOT NULL REFERENCES supplier (id),
    item_id        INTEGER NOT NULL REFERENCES item (id),
    supplier_sku   TEXT NOT NULL DEFAULT '',
    supplier_name  TEXT NOT NULL DEFAULT '', -- his name for the item
    unit           TEXT NOT NULL DEFAULT '',
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    price          INTEGER NOT NULL CHECK (price > 0),
    moq            INTEGER NOT NULL CHECK (moq > 0),
    pack           INTEGER NOT NULL CHECK (pack > 0),
    lead_time_days INTEGER CHECK (lead_time_days BETWEEN 0 AND 3650), -- NULL = the supplier's
    valid_from     TEXT NOT NULL DEFAULT '0001-01-01',
    valid_to       TEXT NOT NULL DEFAULT '9999-12-31',
    deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_from <= valid_to)
) STRICT;
CREATE UNIQUE INDEX supplier_term_key ON supplier_term (item_id, supplier_id, valid_from) WHERE deleted = 0;
CREATE INDEX supplier_term_supplier ON supplier_term (supplier_id);

CREATE TABLE supplier_term_break (
    term_id  INTEGER NOT NULL REFERENCES supplier_term (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price    INTEGER NOT NULL CHECK (price > 0),
    PRIMARY KEY (term_id, quantity)
) STRICT, WITHOUT ROWID;

-- Lot 0 stands for "without a lot", so that no key is ever NULL.
CREATE TABLE lot (
    id      INTEGER PRIMARY KEY,
    item_id INTEGER REFERENCES item (id),
    code    TEXT NOT NULL,
    expiry  TEXT, -- last day on which it may be sold; NULL = keeps
    CHECK ((id = 0) = (item_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX lot_code ON lot (item_id, code, coalesce(expiry, ''));
INSERT INTO lot (id, item_id, code) VALUES (0, NULL, '');

CREATE TABLE import_file (
    id         INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id),
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL, -- without its folder
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    read       INTEGER NOT NULL,
    posted     INTEGER NOT NULL,
    rejected   INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    CHECK (read = posted + rejected + unchanged)
) STRICT;
CREATE INDEX import_file_sha ON import_file (sha256);

-- A till's receipt, a count, a goods receipt, a transfer, a write-off. A sale's document is known by location, till, day
-- and number; revision rises where a document was reversed and posted anew. Without a number it holds one file's rows.
CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('sale', 'count', 'receipt', 'transfer', 'write-off', 'adjustment', 'opening')),
    number      TEXT NOT NULL,
    location_id INTEGER NOT NULL REFERENCES location (id),
    till        TEXT NOT NULL DEFAULT '',
    day         TEXT NOT NULL,
    moment      INTEGER NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
    command_id  INTEGER NOT NULL REFERENCES command (id),
    import_id   INTEGER REFERENCES import_file (id),
    reverses_id INTEGER REFERENCES document (id),
    reason      TEXT NOT NULL DEFAULT '',
    CHECK (reverses_id <> id)
) STRICT;
CREATE UNIQUE INDEX document_key ON document (kind, location_id, till, day, number, revision) WHERE reverses_id IS NULL;
CREATE INDEX document_day ON document (day);
-- Partial, so that a search for documents that reverse nothing does not run through it.
CREATE UNIQUE INDEX document_reverses ON document (reverses_id) WHERE reverses_id IS NOT NULL;

-- Demand: quantity > 0 sold, < 0 returned. Lines of a reversed document are named in sales_line_void.
CREATE TABLE sales_line (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    line_no     INTEGER NOT NULL CHECK (line_no > 0),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    moment      INTEGER NOT NULL,
    timed       INTEGER NOT NULL CHECK (timed IN (0, 1)),
    quantity    INTEGER NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000000000),
    price       INTEGER CHECK (price > 0), -- as sold; NULL = without money
    channel     TEXT NOT NULL DEFAULT '',
    UNIQUE (document_id, line_no)
) STRICT;
CREATE INDEX sales_line_item ON sales_line (item_id, moment, quantity, location_id);

CREATE TABLE sales_line_void (
    sales_line_id INTEGER PRIMARY KEY REFERENCES sales_line (id),
    document_id   INTEGER NOT NULL REFERENCES document (id) -- the reversing document
) STRICT;

-- The ledger. Stock is the sum of quantity.
CREATE TABLE movement (
    seq           INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    command_id    INTEGER NOT NULL REFERENCES command (id),
    kind          TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'receipt', 'count', 'opening', 'late', 'transfer',
                                                'write-off', 'adjustment', 'reversal')),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    lot_id        INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    moment        INTEGER NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000000000),
    unit_cost     INTEGER CHECK (unit_cost >= 0),
    sales_line_id INTEGER REFERENCES sales_line (id),
    reverses_seq  INTEGER UNIQUE REFERENCES movement (seq),
    hash          BLOB NOT NULL CHECK (length(hash) = 32), -- SHA-256(hash of seq - 1, canonical row)
    UNIQUE (document_id, line_no)
) STRICT;
CREATE INDEX movement_item ON movement (item_id, location_id, lot_id, moment);
CREATE INDEX movement_moment ON movement (moment);
CREATE INDEX movement_sales_line ON movement (sales_line_id) WHERE sales_line_id IS NOT NULL;

-- A cache of the sum of movements that the same transaction keeps; `check` compares it.
CREATE TABLE balance (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    on_hand     INTEGER NOT NULL,
    reserved    INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0), -- sum of open reservations
    PRIMARY KEY (item_id, location_id, lot_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reservation (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    reference   TEXT NOT NULL DEFAULT '', -- whom or what it is for
    lapses_on   TEXT,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'released', 'used')),
    command_id  INTEGER NOT NULL REFERENCES command (id),
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX reservation_item ON reservation (item_id, location_id, lot_id) WHERE state = 'open';

-- What was read at the shelf. A reading that was undone has its document reversed.
CREATE TABLE count_line (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    moment      INTEGER NOT NULL,
    counted     INTEGER NOT NULL CHECK (counted >= 0),
    UNIQUE (document_id, item_id, location_id, lot_id)
) STRICT;
CREATE INDEX count_line_item ON count_line (item_id, location_id, moment);

-- Up to which receipt number a till without times had been counted on that day.
CREATE TABLE count_till (
    document_id INTEGER NOT NULL REFERENCES document (id),
    till        TEXT NOT NULL,
    number      INTEGER NOT NULL,
    PRIMARY KEY (document_id, till)
) STRICT, WITHOUT ROWID;

-- Stock that cannot be, until it is counted or a receipt, return or transfer mends it.
CREATE TABLE anomaly (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('negative-stock', 'broken-reservation', 'uncertain-day', 'bulk-sale')),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    detail      TEXT NOT NULL DEFAULT '{}', -- JSON numbers
    opened_by   INTEGER NOT NULL REFERENCES command (id),
    closed_by   INTEGER REFERENCES command (id)
) STRICT;
CREATE UNIQUE INDEX anomaly_open ON anomaly (kind, item_id, location_id, lot_id) WHERE closed_by IS NULL;

CREATE TABLE threshold (
    id            INTEGER PRIMARY KEY,
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    source        TEXT NOT NULL CHECK (source IN ('fixed', 'dynamic', 'none')), -- none: the fixed one was taken back
    reorder_point INTEGER NOT NULL CHECK (reorder_point >= 0),
    order_up_to   INTEGER NOT NULL CHECK (order_up_to >= reorder_point),
    valid_from    TEXT NOT NULL,
    command_id    INTEGER NOT NULL REFERENCES command (id)
) STRICT;
CREATE INDEX threshold_item ON threshold (item_id, location_id, source, id);

CREATE TABLE forecast_run (
    id           INTEGER PRIMARY KEY,
    as_of        TEXT NOT NULL,
    data_through TEXT NOT NULL, -- last day with demand that was read
    fingerprint  BLOB NOT NULL CHECK (length(fingerprint) = 32), -- SHA-256 of what was read
    version      INTEGER NOT NULL, -- of the methods
    horizon      INTEGER NOT NULL CHECK (horizon > 0),
    command_id   INTEGER NOT NULL REFERENCES command (id)
) STRICT;
CREATE INDEX forecast_run_as_of ON forecast_run (as_of);

CREATE TABLE forecast (
    run_id       INTEGER NOT NULL REFERENCES forecast_run (id),
    item_id      INTEGER NOT NULL REFERENCES item (id),
    location_id  INTEGER NOT NULL REFERENCES location (id), -- the site
    demand_class TEXT NOT NULL,
    methods      TEXT NOT NULL, -- JSON: method to weight
    score        TEXT NOT NULL, -- JSON numbers
    shape        BLOB NOT NULL, -- distributions by step, packed
    PRIMARY KEY (run_id, item_id, location_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE po_state (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO po_state (name) VALUES ('draft'), ('approved'), ('sent'), ('confirmed'), ('partly received'), ('received'),
                                   ('closed'), ('cancelled');

-- The ways back are undoing: of an approval until sent, of the mark "sent", of a receipt.
CREATE TABLE po_transition (
    from_state TEXT NOT NULL REFERENCES po_state (name),
    to_state   TEXT NOT NULL REFERENCES po_state (name),
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO po_transition (from_state, to_state) VALUES
    ('draft', 'approved'), ('draft', 'cancelled'), ('approved', 'sent'), ('approved', 'cancelled'), ('approved', 'draft'),
    ('sent', 'confirmed'), ('sent', 'partly received'), ('sent', 'received'), ('sent', 'cancelled'), ('sent', 'approved'),
    ('confirmed', 'partly received'), ('confirmed', 'received'), ('confirmed', 'cancelled'),
    ('partly received', 'received'), ('partly received', 'closed'), ('partly received', 'sent'),
    ('partly received', 'confirmed'), ('received', 'closed'), ('received', 'partly received'), ('received', 'sent'),
    ('received', 'confirmed');

CREATE TABLE purchase_order (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    location_id INTEGER NOT NULL REFERENCES location (id), -- delivery place
    state       TEXT NOT NULL REFERENCES po_state (name), -- that of the last history row
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    ordered_on  TEXT NOT NULL,
    expected_on TEXT, -- NULL = unknown
    sent_on     TEXT,
    sent_way    TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    command_id  INTEGER NOT NULL REFERENCES command (id),
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX purchase_order_supplier ON purchase_order (supplier_id);
CREATE INDEX purchase_order_state ON purchase_order (state);

CREATE TABLE po_history (
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    step              INTEGER NOT NULL CHECK (step > 0),
    state             TEXT NOT NULL REFERENCES po_state (name),
    day               TEXT NOT NULL,
    command_id        INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (purchase_order_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase_order_line (
    id                INTEGER PRIMARY KEY,
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    line_no           INTEGER NOT NULL CHECK (line_no > 0),
    item_id           INTEGER NOT NULL REFERENCES item (id),
    quantity          INTEGER NOT NULL CHECK (quantity > 0),
    price             INTEGER CHECK (price > 0),
    pack              INTEGER NOT NULL DEFAULT 1 CHECK (pack > 0),
    tax_rate          INTEGER NOT NULL DEFAULT 0,
    supplier_sku      TEXT NOT NULL DEFAULT '',
    supplier_name     TEXT NOT NULL DEFAULT '',
    expected_on       TEXT,
    received          INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0), -- sum of its receipt lines not reversed
    note              TEXT NOT NULL DEFAULT '',
    UNIQUE (purchase_order_id, line_no)
) STRICT;
CREATE INDEX purchase_order_line_item ON purchase_order_line (item_id);

CREATE TABLE suggestion_run (
    id              INTEGER PRIMARY KEY,
    as_of           TEXT NOT NULL,
    forecast_run_id INTEGER NOT NULL REFERENCES forecast_run (id),
    command_id      INTEGER NOT NULL REFERENCES command (id)
) STRICT;

CREATE TABLE suggestion (
    id              INTEGER PRIMARY KEY,
    run_id          INTEGER NOT NULL REFERENCES suggestion_run (id),
    item_id         INTEGER NOT NULL REFERENCES item (id),
    supplier_id     INTEGER REFERENCES supplier (id), -- NULL: nobody sells it to us yet
    location_id     INTEGER NOT NULL REFERENCES location (id),
    state           TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'replaced')),
    proposed        INTEGER NOT NULL CHECK (proposed >= 0),
    quantity        INTEGER NOT NULL CHECK (quantity >= 0),
    price           INTEGER CHECK (price > 0), -- of one unit at that quantity; NULL = no price
    currency        TEXT NOT NULL CHECK (length(currency) = 3),
    included        INTEGER NOT NULL CHECK (included IN (0, 1)),
    apart           TEXT NOT NULL DEFAULT '' CHECK (apart IN ('', 'no price', 'stale data', 'anomaly', 'over limit')),
    snoozed_until   TEXT,
    touched         INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)), -- a person changed it: stays as left
    added           INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1)), -- by hand
    override_reason TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '', -- printed on the order
    reasons         TEXT NOT NULL, -- JSON: every number of "why this quantity"
    order_line_id   INTEGER REFERENCES purchase_order_line (id),
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'approved') = (order_line_id IS NOT NULL)),
    CHECK (included = 0 OR apart = '')
) STRICT;
CREATE UNIQUE INDEX suggestion_open ON suggestion (item_id, coalesce(supplier_id, 0), location_id) WHERE state = 'open';
CREATE INDEX suggestion_run_id ON suggestion (run_id);

CREATE TABLE receipt_line (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id), -- kind receipt; its number is the receipt's own
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    order_line_id INTEGER REFERENCES purchase_order_line (id), -- NULL: not ordered
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    lot_id        INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    damaged       INTEGER NOT NULL DEFAULT 0 CHECK (damaged BETWEEN 0 AND quantity), -- part of quantity
    delivery_note TEXT NOT NULL DEFAULT '',
    UNIQUE (document_id, line_no)
) STRICT;
CREATE INDEX receipt_line_order ON receipt_line (order_line_id) WHERE order_line_id IS NOT NULL;

CREATE TABLE period_close (
    day        TEXT NOT NULL PRIMARY KEY, -- last day of a closed period: nothing is dated up to it any more
    command_id INTEGER NOT NULL REFERENCES command (id)
) STRICT, WITHOUT ROWID;

-- What happened stays as written: corrections are reversals.
CREATE TRIGGER command_no_update BEFORE UPDATE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER command_no_delete BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER sales_line_no_update BEFORE UPDATE ON sales_line BEGIN SELECT RAISE(ABORT, 'sales_line is append-only'); END;
CREATE TRIGGER sales_line_no_delete BEFORE DELETE ON sales_line BEGIN SELECT RAISE(ABORT, 'sales_line is append-only'); END;
CREATE TRIGGER sales_line_void_no_update BEFORE UPDATE ON sales_line_void BEGIN SELECT RAISE(ABORT, 'sales_line_void is append-only'); END;
CREATE TRIGGER sales_line_void_no_delete BEFORE DELETE ON sales_line_void BEGIN SELECT RAISE(ABORT, 'sales_line_void is append-only'); END;
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement BEGIN SELECT RAISE(ABORT, 'movement is append-only'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement BEGIN SELECT RAISE(ABORT, 'movement is append-only'); END;
CREATE TRIGGER count_line_no_update BEFORE UPDATE ON count_line BEGIN SELECT RAISE(ABORT, 'count_line is append-only'); END;
CREATE TRIGGER count_line_no_delete BEFORE DELETE ON count_line BEGIN SELECT RAISE(ABORT, 'count_line is append-only'); END;
CREATE TRIGGER count_till_no_update BEFORE UPDATE ON count_till BEGIN SELECT RAISE(ABORT, 'count_till is append-only'); END;
CREATE TRIGGER count_till_no_delete BEFORE DELETE ON count_till BEGIN SELECT RAISE(ABORT, 'count_till is append-only'); END;
CREATE TRIGGER threshold_no_update BEFORE UPDATE ON threshold BEGIN SELECT RAISE(ABORT, 'threshold is append-only'); END;
CREATE TRIGGER threshold_no_delete BEFORE DELETE ON threshold BEGIN SELECT RAISE(ABORT, 'threshold is append-only'); END;
CREATE TRIGGER forecast_run_no_update BEFORE UPDATE ON forecast_run BEGIN SELECT RAISE(ABORT, 'forecast_run is append-only'); END;
CREATE TRIGGER forecast_run_no_delete BEFORE DELETE ON forecast_run BEGIN SELECT RAISE(ABORT, 'forecast_run is append-only'); END;
CREATE TRIGGER forecast_no_update BEFORE UPDATE ON forecast BEGIN SELECT RAISE(ABORT, 'forecast is append-only'); END;
CREATE TRIGGER forecast_no_delete BEFORE DELETE ON forecast BEGIN SELECT RAISE(ABORT, 'forecast is append-only'); END;
CREATE TRIGGER po_history_no_update BEFORE UPDATE ON po_history BEGIN SELECT RAISE(ABORT, 'po_history is append-only'); END;
CREATE TRIGGER po_history_no_delete BEFORE DELETE ON po_history BEGIN SELECT RAISE(ABORT, 'po_history is append-only'); END;
CREATE TRIGGER receipt_line_no_update BEFORE UPDATE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt_line is append-only'); END;
CREATE TRIGGER receipt_line_no_delete BEFORE DELETE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt_line is append-only'); END;
CREATE TRIGGER suggestion_run_no_update BEFORE UPDATE ON suggestion_run BEGIN SELECT RAISE(ABORT, 'suggestion_run is append-only'); END;
CREATE TRIGGER suggestion_run_no_delete BEFORE DELETE ON suggestion_run BEGIN SELECT RAISE(ABORT, 'suggestion_run is append-only'); END;
CREATE TRIGGER import_file_no_update BEFORE UPDATE ON import_file BEGIN SELECT RAISE(ABORT, 'import_file is append-only'); END;
CREATE TRIGGER import_file_no_delete BEFORE DELETE ON import_file BEGIN SELECT RAISE(ABORT, 'import_file is append-only'); END;
CREATE TRIGGER period_close_no_update BEFORE UPDATE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;
CREATE TRIGGER period_close_no_delete BEFORE DELETE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;

-- Deleting is a mark, never a loss.
CREATE TRIGGER item_no_delete BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'item rows are kept'); END;
CREATE TRIGGER supplier_no_delete BEFORE DELETE ON supplier BEGIN SELECT RAISE(ABORT, 'supplier rows are kept'); END;
CREATE TRIGGER location_no_delete BEFORE DELETE ON location BEGIN SELECT RAISE(ABORT, 'location rows are kept'); END;
CREATE TRIGGER supplier_term_no_delete BEFORE DELETE ON supplier_term BEGIN SELECT RAISE(ABORT, 'supplier_term rows are kept'); END;
CREATE TRIGGER app_user_no_delete BEFORE DELETE ON app_user BEGIN SELECT RAISE(ABORT, 'app_user rows are kept'); END;
CREATE TRIGGER purchase_order_no_delete BEFORE DELETE ON purchase_order BEGIN SELECT RAISE(ABORT, 'purchase_order rows are kept'); END;
CREATE TRIGGER suggestion_no_delete BEFORE DELETE ON suggestion BEGIN SELECT RAISE(ABORT, 'suggestion rows are kept'); END;
CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'lot rows are kept'); END;
CREATE TRIGGER reservation_no_delete BEFORE DELETE ON reservation BEGIN SELECT RAISE(ABORT, 'reservation rows are kept'); END;
CREATE TRIGGER anomaly_no_delete BEFORE DELETE ON anomaly BEGIN SELECT RAISE(ABORT, 'anomaly rows are kept'); END;

-- A quantity keeps its meaning: decimals are fixed once something has moved or sold.
CREATE TRIGGER item_decimals_fixed BEFORE UPDATE OF decimals ON item
WHEN old.decimals <> new.decimals
 AND (EXISTS (SELECT 1 FROM movement WHERE item_id = old.id) OR EXISTS (SELECT 1 FROM sales_line WHERE item_id = old.id))
BEGIN SELECT RAISE(ABORT, 'decimals are fixed after the first movement'); END;

-- The lot of a movement belongs to its item.
CREATE TRIGGER movement_lot_item BEFORE INSERT ON movement
WHEN new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id
BEGIN SELECT RAISE(ABORT, 'lot of another item'); END;

-- Lines of an order that left the house do not change, but for what has arrived and when the rest is expected.
CREATE TRIGGER purchase_order_line_sent
BEFORE UPDATE OF item_id, quantity, price, line_no, purchase_order_id, pack ON purchase_order_line
WHEN (SELECT state FROM purchase_order WHERE id = old.purchase_order_id) NOT IN ('draft', 'approved')
BEGIN SELECT RAISE(ABORT, 'lines of a sent order are fixed'); END;

CREATE TRIGGER po_history_allowed BEFORE INSERT ON po_history
WHEN NOT ((new.step = 1 AND new.state = 'draft')
  OR EXISTS (SELECT 1 FROM po_history AS h JOIN po_transition AS t ON t.from_state = h.state AND t.to_state = new.state
             WHERE h.purchase_order_id = new.purchase_order_id AND h.step = new.step - 1))
BEGIN SELECT RAISE(ABORT, 'illegal step of a purchase order'); END;

PRAGMA application_id = 1364023112; -- 'QMWH'
PRAGMA user_version = 1;
