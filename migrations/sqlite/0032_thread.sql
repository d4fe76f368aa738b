-- What staff write for each other about a request. Kept apart from messages, so that no query finds both.
CREATE TABLE notes (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    written_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    written_at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    -- The fact that says when and by whom; it holds a hash of the text alone.
    seq INTEGER NOT NULL UNIQUE REFERENCES events (seq) ON DELETE RESTRICT
) STRICT;
CREATE INDEX notes_request ON notes (request, seq);
CREATE INDEX notes_author ON notes (written_by, seq);

-- What the two sides of a request write to each other.
CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    side TEXT NOT NULL CHECK (side IN ('provider', 'gatekeeper')),
    written_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    written_at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    seq INTEGER NOT NULL UNIQUE REFERENCES events (seq) ON DELETE RESTRICT
) STRICT;
CREATE INDEX messages_request ON messages (request, seq);
CREATE INDEX messages_author ON messages (written_by, seq);
