-- Schema 7. What persons answered to alerts, and a log of what happened to each. What stands now is worked out from
-- stock, orders and forecast whenever it is asked for; this is what those cannot tell.

-- One alert stands for a fact at a time. When the fact is no more it has gone; should it come again, that is a new one.
CREATE TABLE alert (
    id         INTEGER PRIMARY KEY,
    fact       TEXT NOT NULL CHECK (fact <> ''),
    subject    TEXT NOT NULL, -- the item, order or file in words, as it was called then
    item_id    INTEGER REFERENCES item (id),
    state      TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'snoozed', 'gone')),
    state_step INTEGER NOT NULL DEFAULT 1 CHECK (state_step > 0), -- of the log: what put it there; what was known then is what was judged
    last_step  INTEGER NOT NULL DEFAULT 1 CHECK (last_step >= state_step)
) STRICT;
CREATE UNIQUE INDEX alert_standing ON alert (fact) WHERE state <> 'gone';

CREATE TABLE alert_log (
    id         INTEGER PRIMARY KEY,
    alert_id   INTEGER NOT NULL REFERENCES alert (id),
    step       INTEGER NOT NULL CHECK (step > 0),
    what       TEXT NOT NULL CHECK (what IN ('came', 'changed', 'acknowledged', 'snoozed', 'taken back', 'woken', 'went')),
    day        TEXT NOT NULL CHECK (date(day) IS day),
    kind       TEXT NOT NULL CHECK (kind <> ''),
    date       TEXT CHECK (date IS NULL OR date(date) IS date), -- when it happens
    amount     INTEGER NOT NULL, -- at stake, minor units
    until      TEXT CHECK (until IS NULL OR date(until) IS until),
    command_id INTEGER NOT NULL REFERENCES command (id),
    UNIQUE (alert_id, step),
    CHECK ((until IS NOT NULL) = (what = 'snoozed'))
) STRICT;
CREATE INDEX alert_log_command ON alert_log (command_id);

CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'alert rows are kept'); END;
CREATE TRIGGER alert_gone BEFORE UPDATE ON alert WHEN old.state = 'gone'
BEGIN SELECT RAISE(ABORT, 'the alert has gone'); END;
CREATE TRIGGER alert_log_no_update BEFORE UPDATE ON alert_log BEGIN SELECT RAISE(ABORT, 'alert_log is append-only'); END;
CREATE TRIGGER alert_log_no_delete BEFORE DELETE ON alert_log BEGIN SELECT RAISE(ABORT, 'alert_log is append-only'); END;
CREATE TRIGGER alert_log_gone BEFORE INSERT ON alert_log
WHEN (SELECT state FROM alert WHERE id = new.alert_id) = 'gone'
BEGIN SELECT RAISE(ABORT, 'the alert has gone'); END;

PRAGMA user_version = 7;
