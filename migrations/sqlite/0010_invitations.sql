CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'signatory', 'engineer', 'viewer')),
    invited_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('accepted', 'withdrawn')),
    ended_at INTEGER,
    CHECK ((outcome IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX invitations_open ON invitations (organisation, lower(email)) WHERE outcome IS NULL;
CREATE INDEX invitations_email ON invitations (lower(email)) WHERE outcome IS NULL;
