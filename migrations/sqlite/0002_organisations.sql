CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY,
    legal_name TEXT NOT NULL,
    trade_name TEXT NOT NULL,
    country TEXT NOT NULL,
    identifier_kind TEXT NOT NULL CHECK (identifier_kind IN ('euid', 'vat', 'lei', 'register')),
    identifier TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX organisations_identifier ON organisations (identifier_kind, identifier);

CREATE TABLE members (
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'signatory', 'engineer', 'viewer')),
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (organisation, account)
) STRICT;
CREATE INDEX members_account ON members (account);
