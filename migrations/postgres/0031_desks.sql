-- Who looked at a request a moment ago. Swept after some minutes.
CREATE TABLE presences (
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (request, account)
);
CREATE INDEX presences_at ON presences (at);

-- A selection of the queue somebody keeps under a name, as the query of its address.
CREATE TABLE saved_views (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    shared BIGINT NOT NULL CHECK (shared IN (0, 1)),
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX saved_views_name ON saved_views (owner, lower(name));
CREATE INDEX saved_views_shared ON saved_views (shared);
