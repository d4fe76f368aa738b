CREATE TABLE offers (
    id TEXT NOT NULL PRIMARY KEY,
    service TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    UNIQUE (service, version)
) STRICT;

-- The countersigner is another account than the signatory.
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL UNIQUE REFERENCES requests (id) ON DELETE RESTRICT,
    offer TEXT NOT NULL REFERENCES offers (id) ON DELETE RESTRICT,
    signed_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    signed_at INTEGER NOT NULL,
    signature TEXT NOT NULL,
    evidence TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    countersigned_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    countersigned_at INTEGER,
    countersignature TEXT,
    CHECK (countersigned_by <> signed_by),
    CHECK ((countersigned_by IS NULL) = (countersigned_at IS NULL))
) STRICT;
