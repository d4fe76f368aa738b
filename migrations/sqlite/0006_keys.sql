CREATE TABLE portal_identity (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE keys (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('signal')),
    state TEXT NOT NULL CHECK (state IN ('pending', 'proven', 'active', 'retiring', 'retired', 'revoked')),
    identity_key TEXT NOT NULL,
    registration TEXT NOT NULL,
    safety_number TEXT NOT NULL,
    challenge TEXT NOT NULL,
    sealed_session BLOB NOT NULL,
    sealed_nonce BLOB NOT NULL,
    challenge_expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX keys_request ON keys (request);
CREATE INDEX keys_identity ON keys (identity_key);
-- An identity key is proven once, by one organisation; a request has one key in use.
CREATE UNIQUE INDEX keys_proven ON keys (identity_key) WHERE state <> 'pending';
CREATE UNIQUE INDEX keys_active ON keys (request) WHERE state = 'active';
