-- Staff whom an identity provider signs in. Whoever stands here has no credential of their own at the portal.
CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
) STRICT;
CREATE UNIQUE INDEX identities_account ON identities (account);

-- Sign-ins an identity provider has ended, by the hash of its session or of its subject. A session of the
-- portal that is older than that has ended too.
CREATE TABLE ended_logins (
    login_sha256 TEXT NOT NULL PRIMARY KEY,
    ended_at INTEGER NOT NULL
) STRICT;
CREATE INDEX ended_logins_ended_at ON ended_logins (ended_at);

-- Logout tokens that were used, for as long as they could be used again.
CREATE TABLE logout_tokens (
    jti_sha256 TEXT NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;
