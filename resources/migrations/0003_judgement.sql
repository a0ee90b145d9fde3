-- Schema 3. What persons know better than the statistics: one-off bulk sales, overrides of the forecast, and what a new
-- item will sell like; and what forecasts of the past were worth.

-- A bulk sale stands open until a person says what it was. It is left out of demand unless it was real.
ALTER TABLE anomaly ADD COLUMN sales_line_id INTEGER REFERENCES sales_line (id);
ALTER TABLE anomaly ADD COLUMN decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'one-off', 'real'));
UPDATE anomaly SET sales_line_id = json_extract(detail, '$.sales_line') WHERE kind = 'bulk-sale';
DROP INDEX anomaly_open;
CREATE UNIQUE INDEX anomaly_open ON anomaly (kind, item_id, location_id, lot_id, coalesce(sales_line_id, 0))
WHERE closed_by IS NULL;
CREATE UNIQUE INDEX anomaly_sales_line ON anomaly (sales_line_id) WHERE sales_line_id IS NOT NULL;

-- By how much, or to what, a person changes the forecast of an item's days, both included. The statistics stay as they
-- are: it is laid on top where a forecast is read.
CREATE TABLE forecast_override (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER REFERENCES location (id), -- the site; NULL = all sites together
    first_day   TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day    TEXT NOT NULL CHECK (date(last_day) IS last_day),
    percent     INTEGER CHECK (percent BETWEEN 0 AND 10000000), -- 1/100 of a percent of the statistical forecast
    level       INTEGER CHECK (level BETWEEN 0 AND 1000000000000000), -- 1/1000 of the smallest unit a day
    reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
    command_id  INTEGER NOT NULL REFERENCES command (id), -- who and when
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK (first_day <= last_day),
    CHECK ((percent IS NULL) <> (level IS NULL))
) STRICT;
CREATE INDEX forecast_override_item ON forecast_override (item_id) WHERE deleted = 0;
CREATE TRIGGER forecast_override_no_delete BEFORE DELETE ON forecast_override
BEGIN SELECT RAISE(ABORT, 'forecast_override rows are kept'); END;

-- The item that a new one is expected to sell like until its own sales speak.
CREATE TABLE item_likeness (
    item_id      INTEGER PRIMARY KEY REFERENCES item (id),
    like_item_id INTEGER NOT NULL REFERENCES item (id),
    CHECK (item_id <> like_item_id)
) STRICT;

-- What forecasts made at past days were worth, by item over all its sites; the last evaluations are kept.
CREATE TABLE forecast_evaluation (
    id         INTEGER PRIMARY KEY,
    as_of      TEXT NOT NULL CHECK (date(as_of) IS as_of),
    origins    INTEGER NOT NULL CHECK (origins > 0),
    lead_time  INTEGER NOT NULL CHECK (lead_time > 0), -- days whose total was forecast
    command_id INTEGER NOT NULL REFERENCES command (id)
) STRICT;
CREATE TABLE forecast_evaluation_score (
    evaluation_id INTEGER NOT NULL REFERENCES forecast_evaluation (id),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    demand_class  TEXT NOT NULL,
    totals        INTEGER NOT NULL CHECK (totals > 0), -- forecasts compared
    scaled        INTEGER NOT NULL CHECK (scaled >= 0), -- of them with a scale
    loss          REAL NOT NULL, -- sum of scaled pinball losses
    naive_loss    REAL NOT NULL, -- the same of seasonal naive
    covered50     INTEGER NOT NULL CHECK (covered50 BETWEEN 0 AND totals),
    covered80     INTEGER NOT NULL CHECK (covered80 BETWEEN 0 AND totals),
    covered90     INTEGER NOT NULL CHECK (covered90 BETWEEN 0 AND totals),
    covered95     INTEGER NOT NULL CHECK (covered95 BETWEEN 0 AND totals),
    covered99     INTEGER NOT NULL CHECK (covered99 BETWEEN 0 AND totals),
    forecast      REAL NOT NULL, -- units
    actual        REAL NOT NULL,
    steps         INTEGER NOT NULL CHECK (steps >= 0),
    squared_error REAL NOT NULL, -- in units of the naive forecast's
    PRIMARY KEY (evaluation_id, item_id)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
