-- A decision can have two letters: a refusal that is announced, and later takes effect.
CREATE TABLE letters_anew (
    id TEXT NOT NULL PRIMARY KEY,
    decision TEXT NOT NULL REFERENCES decisions (id) ON DELETE RESTRICT,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('acceptance', 'refusal', 'suspension', 'resumption', 'termination', 'announcement', 'part', 'upholding', 'rejection', 'reversal', 'effect')),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO letters_anew (id, decision, request, kind, language, text, sha256, at)
    SELECT decision, decision, request, kind, language, text, sha256, at FROM letters;
DROP TABLE letters;
ALTER TABLE letters_anew RENAME TO letters;
CREATE INDEX letters_request ON letters (request, at);
CREATE UNIQUE INDEX letters_decision ON letters (decision, kind);
