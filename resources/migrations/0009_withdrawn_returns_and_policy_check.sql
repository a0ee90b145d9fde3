-- Schema 9. A case that was taken up by mistake is taken back: as long as it is open nothing hangs on it, and the audit
-- keeps what it was. The last policy check stays in the file.

DROP TRIGGER return_case_no_delete;
CREATE TRIGGER return_case_no_delete BEFORE DELETE ON return_case WHEN old.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'return_case rows are kept'); END;

-- As the program wrote it. It can be made again at any time, and nothing refers to it.
CREATE TABLE policy_check (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    facts BLOB NOT NULL
) STRICT;

PRAGMA user_version = 9;
