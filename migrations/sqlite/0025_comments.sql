-- What members of an organisation say to each other about a draft. Not part of what is submitted.
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    section TEXT NOT NULL CHECK (section IN ('what', 'service', 'connects', 'evidence', 'publish')),
    text TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    resolved_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    resolved_at INTEGER,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
) STRICT;
CREATE INDEX comments_request ON comments (request, id);
CREATE INDEX comments_author ON comments (author, id);
