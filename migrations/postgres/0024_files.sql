-- Bytes by their hash. They lie outside the database; what no file names any more is removed.
CREATE TABLE blobs (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    -- When somebody last brought them.
    at BIGINT NOT NULL
);

-- Evidence files of a request. What was sent along with a submission or an answer stays.
CREATE TABLE files (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    sha256 TEXT NOT NULL REFERENCES blobs (sha256) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg', 'json', 'text')),
    size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
    scan TEXT NOT NULL CHECK (scan IN ('unscanned', 'pending', 'clean', 'infected')),
    uploaded_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    at BIGINT NOT NULL,
    sent_at BIGINT,
    -- What waits for the scanner is never sent; what was sent may be found infected later.
    CHECK (sent_at IS NULL OR scan <> 'pending')
);
CREATE INDEX files_request ON files (request, id);
CREATE INDEX files_sha256 ON files (sha256);
CREATE INDEX files_scan ON files (scan, id) WHERE scan IN ('unscanned', 'pending');
CREATE INDEX blobs_at ON blobs (at);
