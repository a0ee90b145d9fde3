-- Schema 9. A case that was taken up by mistake is taken back: as long as it is open nothing hangs on it, and the audit
-- keeps what it was.

DROP TRIGGER return_case_no_delete;
CREATE TRIGGER return_case_no_delete BEFORE DELETE ON return_case WHEN old.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'return_case rows are kept'); END;

PRAGMA user_version = 9;
