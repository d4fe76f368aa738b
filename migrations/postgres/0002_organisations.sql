CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY,
    legal_name TEXT NOT NULL,
    trade_name TEXT NOT NULL,
    country TEXT NOT NULL,
    identifier_kind TEXT NOT NULL CHECK (identifier_kind IN ('euid', 'vat', 'lei', 'register')),
    identifier TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX organisations_identifier ON organisations (identifier_kind, identifier);

CREATE TABLE members (
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'signatory', 'engineer', 'viewer')),
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (organisation, account)
);
CREATE INDEX members_account ON members (account);
