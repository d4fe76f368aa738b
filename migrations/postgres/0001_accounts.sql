CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    password_hash TEXT,
    confirmed_at BIGINT,
    staff_role TEXT CHECK (staff_role IN ('reviewer', 'approver', 'counsel', 'engineer', 'auditor', 'admin')),
    -- Sessions of an earlier epoch have ended, also those a request was about to write.
    session_epoch BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX accounts_email ON accounts (lower(email));

CREATE TABLE links (
    token_sha256 TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('confirm', 'setup', 'invite', 'reset', 'not-me')),
    account TEXT REFERENCES accounts (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE web_sessions (
    id_sha256 TEXT NOT NULL PRIMARY KEY,
    account TEXT,
    data TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX web_sessions_expiry ON web_sessions (expires_at);
CREATE INDEX web_sessions_account ON web_sessions (account);

CREATE TABLE throttles (
    subject TEXT NOT NULL PRIMARY KEY,
    started_at BIGINT NOT NULL,
    hits BIGINT NOT NULL
);
