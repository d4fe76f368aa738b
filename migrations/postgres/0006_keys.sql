CREATE TABLE portal_identity (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    sealed BYTEA NOT NULL
);

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
    sealed_session BYTEA NOT NULL,
    sealed_nonce BYTEA NOT NULL,
    challenge_expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX keys_request ON keys (request);
CREATE INDEX keys_identity ON keys (identity_key);
-- An identity key is proven once, by one organisation; a request has one key in use.
CREATE UNIQUE INDEX keys_proven ON keys (identity_key) WHERE state <> 'pending';
CREATE UNIQUE INDEX keys_active ON keys (request) WHERE state = 'active';
