-- Whom a note names, and when they read that.
CREATE TABLE mentions (
    note TEXT NOT NULL REFERENCES notes (id) ON DELETE RESTRICT,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    read_at BIGINT,
    PRIMARY KEY (note, account)
);
CREATE INDEX mentions_account ON mentions (account, note);

-- Up to which fact somebody has looked at a request, and up to which before they came back.
CREATE TABLE looks (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    before_seq BIGINT NOT NULL,
    before_at BIGINT NOT NULL,
    PRIMARY KEY (account, request),
    CHECK (before_seq <= seq)
);
