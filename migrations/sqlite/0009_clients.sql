CREATE TABLE clients (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT REFERENCES organisations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('keys', 'choices')),
    token_sha256 TEXT NOT NULL UNIQUE,
    created_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    CHECK ((scope = 'keys') = (organisation IS NOT NULL))
) STRICT;
CREATE INDEX clients_organisation ON clients (organisation);
