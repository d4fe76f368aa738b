-- What reviewers found about the items of a checklist. Nothing is changed: the newest of an item counts.
CREATE TABLE findings (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq) ON DELETE RESTRICT,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    item TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('fine', 'ask', 'objection')),
    note TEXT NOT NULL CHECK (note <> ''),
    found_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    found_at INTEGER NOT NULL
) STRICT;
CREATE INDEX findings_request ON findings (request, item, seq);
