-- An authenticator app. The secret is sealed; it waits in `pending` until its first code was entered.
CREATE TABLE totps (
    account TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    secret BYTEA,
    pending BYTEA,
    last_step BIGINT NOT NULL,
    set_up_at BIGINT,
    CHECK ((secret IS NULL) = (set_up_at IS NULL))
);

CREATE TABLE recovery_codes (
    code_sha256 TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    used_at BIGINT
);
CREATE INDEX recovery_codes_account ON recovery_codes (account);
