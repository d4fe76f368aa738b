CREATE TABLE mails (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    dedupe_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    run_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    locked_by TEXT,
    locked_until INTEGER,
    sent_at INTEGER,
    last_error TEXT
) STRICT;
CREATE INDEX mails_due ON mails (sent_at, run_at);
