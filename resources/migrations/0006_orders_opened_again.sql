-- Schema 6. A cancelled or closed purchase order can be opened again: its ways back, as those of sales orders.
INSERT INTO po_transition (from_state, to_state) VALUES
    ('cancelled', 'draft'), ('cancelled', 'approved'), ('cancelled', 'sent'), ('cancelled', 'confirmed'),
    ('closed', 'partly received'), ('closed', 'received');

PRAGMA user_version = 6;
