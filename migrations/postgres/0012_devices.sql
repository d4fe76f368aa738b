-- Devices an account was used from, as hashes: enough to tell a new one.
CREATE TABLE devices (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (account, sha256)
);
