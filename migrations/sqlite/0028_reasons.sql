-- The catalogue of reasons. Every edit is a row of its own and none changes: what a decision used stays as it was.
CREATE TABLE reasons (
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    -- Whether it is offered no longer. That, too, is a version.
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    body TEXT NOT NULL,
    -- Absent for what the portal ships with.
    made_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (code, version)
) STRICT;

-- What a proposal began with.
CREATE TABLE decision_reasons (
    decision TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (code, version) REFERENCES reasons (code, version) ON DELETE RESTRICT
) STRICT;
CREATE INDEX decision_reasons_reason ON decision_reasons (code, version);
