-- A client has several tokens while one takes the place of another.
ALTER TABLE clients RENAME TO clients_before;

CREATE TABLE clients (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT REFERENCES organisations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- Between spaces.
    scopes TEXT NOT NULL,
    -- One address or range on each line; empty stands for everywhere.
    addresses TEXT NOT NULL,
    -- How long each token works.
    life_days BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    -- What people decided is for the gatekeeper's servers alone.
    CHECK (scopes <> '' AND (organisation IS NULL OR scopes NOT LIKE '%choices%'))
);

CREATE TABLE client_tokens (
    token_sha256 TEXT NOT NULL PRIMARY KEY,
    client TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    -- The last four characters.
    hint TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- When a newer one took its place.
    replaced_at BIGINT,
    ended_at BIGINT,
    -- To within ten minutes.
    used_at BIGINT,
    -- The last warning of its end, in days before it.
    warned_days BIGINT
);

INSERT INTO clients (id, organisation, name, scopes, addresses, life_days, created_by, created_at, ended_at, version)
SELECT id, organisation, name, CASE WHEN scope = 'keys' THEN 'keys.read keys.write' ELSE 'choices.read' END, '', 365, created_by, created_at, revoked_at, 1
FROM clients_before;

-- Tokens from before have no checksum, so they end here. Their clients stay and get new ones.
INSERT INTO client_tokens (token_sha256, client, hint, created_by, created_at, expires_at, ended_at)
SELECT token_sha256, id, '', created_by, created_at, expires_at, COALESCE(revoked_at, CAST(extract(epoch FROM now()) * 1000 AS BIGINT))
FROM clients_before;

DROP TABLE clients_before;
CREATE INDEX clients_organisation ON clients (organisation);
CREATE INDEX client_tokens_client ON client_tokens (client);
CREATE INDEX client_tokens_expires ON client_tokens (expires_at);
