-- Schema 5. Count lists: what is to be counted, what was read at the shelf and when, and the count that came of it.

CREATE TABLE count_list (
    id                INTEGER PRIMARY KEY,
    number            TEXT NOT NULL CHECK (number <> ''),
    number_key        TEXT NOT NULL UNIQUE,
    rule              TEXT NOT NULL CHECK (rule IN ('cycle', 'full')), -- what is due, or all there is
    abc               TEXT NOT NULL DEFAULT '' CHECK (abc IN ('', 'A', 'B', 'C')), -- items of that class alone
    location_id       INTEGER NOT NULL REFERENCES location (id), -- lines lie there or in places inside it
    made_on           TEXT NOT NULL CHECK (date(made_on) IS made_on),
    state             TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'posted', 'undone', 'dropped')),
    time              TEXT NOT NULL DEFAULT 'entry' CHECK (time IN ('entry', 'opening', 'closing')), -- when readings hold
    second_count      INTEGER NOT NULL DEFAULT 0 CHECK (second_count IN (0, 1)), -- every line is counted twice
    tolerance_share   INTEGER NOT NULL CHECK (tolerance_share BETWEEN 0 AND 10000), -- of the record, 1/10,000
    tolerance_amount  INTEGER NOT NULL CHECK (tolerance_amount >= 0), -- minor units at cost
    document_id       INTEGER UNIQUE REFERENCES document (id), -- the last count that was posted of it
    command_id        INTEGER NOT NULL REFERENCES command (id),
    version           INTEGER NOT NULL DEFAULT 1,
    CHECK ((document_id IS NULL) = (state IN ('open', 'dropped')))
) STRICT;
CREATE INDEX count_list_state ON count_list (state);

-- Tills without times: up to which receipt of the day the lines had been counted.
CREATE TABLE count_list_till (
    list_id INTEGER NOT NULL REFERENCES count_list (id),
    till    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (list_id, till)
) STRICT, WITHOUT ROWID;

-- In walking order. The second reading of a line replaces the first; each holds at the instant it was entered.
CREATE TABLE count_list_line (
    id           INTEGER PRIMARY KEY,
    list_id      INTEGER NOT NULL REFERENCES count_list (id),
    line_no      INTEGER NOT NULL CHECK (line_no > 0),
    sheet        INTEGER NOT NULL CHECK (sheet > 0), -- of paper: what one team takes
    item_id      INTEGER NOT NULL REFERENCES item (id),
    location_id  INTEGER NOT NULL REFERENCES location (id),
    lot_id       INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    reason       TEXT NOT NULL CHECK (reason IN ('chosen', 'never counted', 'negative', 'suspicious', 'due')),
    counted      INTEGER CHECK (counted BETWEEN 0 AND 1000000000000000),
    counted_at   INTEGER, -- moment
    counted_by   INTEGER REFERENCES app_user (id),
    recounted    INTEGER CHECK (recounted BETWEEN 0 AND 1000000000000000),
    recounted_at INTEGER,
    recounted_by INTEGER REFERENCES app_user (id),
    UNIQUE (list_id, line_no),
    UNIQUE (list_id, item_id, location_id, lot_id),
    CHECK ((counted IS NULL) = (counted_at IS NULL)),
    CHECK ((counted IS NULL) = (counted_by IS NULL)),
    CHECK ((recounted IS NULL) = (recounted_at IS NULL)),
    CHECK ((recounted IS NULL) = (recounted_by IS NULL)),
    CHECK (recounted IS NULL OR counted IS NOT NULL)
) STRICT;
CREATE INDEX count_list_line_item ON count_list_line (item_id);

CREATE TRIGGER count_list_no_delete BEFORE DELETE ON count_list BEGIN SELECT RAISE(ABORT, 'count_list rows are kept'); END;
CREATE TRIGGER count_list_step BEFORE UPDATE OF state ON count_list
WHEN old.state <> new.state AND (old.state || '>' || new.state) NOT IN
  ('open>posted', 'open>dropped', 'dropped>open', 'posted>undone', 'undone>posted')
BEGIN SELECT RAISE(ABORT, 'illegal step of a count list'); END;
CREATE TRIGGER count_list_document BEFORE UPDATE OF document_id ON count_list
WHEN new.document_id IS NOT NULL AND (SELECT kind FROM document WHERE id = new.document_id) IS NOT 'count'
BEGIN SELECT RAISE(ABORT, 'a count list is posted as a count'); END;

-- What was posted stays as it was read.
CREATE TRIGGER count_list_line_fixed BEFORE UPDATE ON count_list_line
WHEN (SELECT state FROM count_list WHERE id = old.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'lines of a posted count are fixed'); END;
CREATE TRIGGER count_list_line_added BEFORE INSERT ON count_list_line
WHEN (SELECT state FROM count_list WHERE id = new.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'lines of a posted count are fixed'); END;
CREATE TRIGGER count_list_line_no_delete BEFORE DELETE ON count_list_line
WHEN old.counted IS NOT NULL OR (SELECT state FROM count_list WHERE id = old.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'what was counted is kept'); END;
CREATE TRIGGER count_list_line_lot BEFORE INSERT ON count_list_line
WHEN new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id
BEGIN SELECT RAISE(ABORT, 'lot of another item'); END;

PRAGMA user_version = 5;
