CREATE TABLE subjects (
    id TEXT NOT NULL PRIMARY KEY,
    created_at BIGINT NOT NULL
);

-- Local sign-in of the embedded default. With an identity provider this table stays empty.
CREATE TABLE subject_logins (
    login TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    password_hash TEXT NOT NULL
);

CREATE TABLE notices (
    id TEXT NOT NULL PRIMARY KEY,
    service TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    UNIQUE (service, language, version)
);

CREATE TABLE choices (
    service TEXT NOT NULL,
    subject TEXT NOT NULL,
    provider TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position IN ('on', 'off')),
    functionalities TEXT NOT NULL,
    notice TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (service, subject, provider)
);

CREATE TABLE choice_events (
    service TEXT NOT NULL,
    subject TEXT NOT NULL,
    provider TEXT NOT NULL,
    version BIGINT NOT NULL,
    position TEXT NOT NULL CHECK (position IN ('on', 'off')),
    functionalities TEXT NOT NULL,
    notice TEXT NOT NULL,
    notice_sha256 TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (service, subject, provider, version)
);
