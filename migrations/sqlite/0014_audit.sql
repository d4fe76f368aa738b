-- What anybody tried to change, opened before the work and closed after it. People deciding for themselves
-- are not named.
CREATE TABLE audit_entries (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    act TEXT NOT NULL,
    account TEXT,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT,
    thing TEXT NOT NULL,
    version INTEGER,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    trace TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'done', 'refused', 'failed', 'unknown')),
    reason TEXT NOT NULL,
    ended_at INTEGER,
    CHECK ((outcome = 'open') = (ended_at IS NULL))
) STRICT;
CREATE INDEX audit_entries_organisation ON audit_entries (organisation, id);
CREATE INDEX audit_entries_account ON audit_entries (account, id);
CREATE INDEX audit_entries_act ON audit_entries (act, id);
CREATE INDEX audit_entries_open ON audit_entries (at) WHERE outcome = 'open';
CREATE INDEX audit_entries_at ON audit_entries (at);
