-- An authenticator app. The secret is sealed; it waits in `pending` until its first code was entered.
CREATE TABLE totps (
    account TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    secret BLOB,
    pending BLOB,
    last_step INTEGER NOT NULL,
    set_up_at INTEGER,
    CHECK ((secret IS NULL) = (set_up_at IS NULL))
) STRICT;

CREATE TABLE recovery_codes (
    code_sha256 TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    used_at INTEGER
) STRICT;
CREATE INDEX recovery_codes_account ON recovery_codes (account);
