-- A closed account opens nothing: no password, no role. Its row stays where signatures, decisions and facts point.
ALTER TABLE accounts ADD COLUMN closed_at INTEGER CHECK (closed_at IS NULL OR (password_hash IS NULL AND staff_role IS NULL));

-- Held while somebody's role at the gatekeeper changes: of two changes at once the second sees the first.
CREATE TABLE staff_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    changes INTEGER NOT NULL
) STRICT;
INSERT INTO staff_head (id, changes) VALUES (1, 0);

-- An administrator who wants to decide asks; another administrator answers.
CREATE TABLE staff_changes (
    id TEXT NOT NULL PRIMARY KEY,
    asked_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('reviewer', 'approver', 'counsel', 'engineer')),
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('carried_out', 'declined', 'replaced')),
    decided_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    ended_at INTEGER,
    CHECK (decided_by <> asked_by),
    CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CHECK ((COALESCE(outcome, '') IN ('carried_out', 'declined')) = (decided_by IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX staff_changes_open ON staff_changes (asked_by) WHERE outcome IS NULL;

-- One change of address for each account, confirmed from both mailboxes.
CREATE TABLE address_changes (
    account TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    old_sha256 TEXT NOT NULL UNIQUE,
    new_sha256 TEXT NOT NULL UNIQUE,
    old_confirmed_at INTEGER,
    new_confirmed_at INTEGER,
    expires_at INTEGER NOT NULL
) STRICT;

ALTER TABLE organisations ADD COLUMN website TEXT NOT NULL DEFAULT '';
UPDATE organisations SET website = COALESCE(json_extract(body, '$.website'), '');

-- What one account did, for its owner.
CREATE INDEX events_actor ON events (actor, seq);
