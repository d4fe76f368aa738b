-- The fact a mail tells of, where it tells of one: by it a case finds its mails.
ALTER TABLE mails ADD COLUMN fact INTEGER REFERENCES events (seq);
-- What became of a mail that waits no longer and did not simply go out.
ALTER TABLE mails ADD COLUMN outcome TEXT CHECK (outcome IN ('given_up', 'bounced', 'held'));
ALTER TABLE mails ADD COLUMN ended_at INTEGER;
-- When somebody said that nothing more is to be done about it.
ALTER TABLE mails ADD COLUMN left_at INTEGER;
-- From when the days count after which it is given up; absent for the day it was written.
ALTER TABLE mails ADD COLUMN tried_from INTEGER;
CREATE INDEX mails_fact ON mails (fact);
CREATE INDEX mails_outcome ON mails (outcome, created_at);
-- What was given up before there was a word for it.
UPDATE mails SET outcome = 'given_up', ended_at = created_at WHERE sent_at IS NULL AND run_at > created_at + 3153600000000;

-- What mail servers told of mails they had taken (RFC 3464). The same report counts once.
CREATE TABLE bounces (
    mail TEXT NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (mail, status)
) STRICT;

-- Addresses from which mail came back, in lower case, until one is known to work again.
CREATE TABLE bounced_addresses (
    email TEXT NOT NULL PRIMARY KEY,
    status TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- The link that shows that it works.
    check_sha256 TEXT,
    check_until INTEGER,
    CHECK ((check_sha256 IS NULL) = (check_until IS NULL))
) STRICT;
CREATE UNIQUE INDEX bounced_addresses_check ON bounced_addresses (check_sha256);

-- Decisions as letters, frozen in the words in which they were sent.
CREATE TABLE letters (
    decision TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id) ON DELETE RESTRICT,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('acceptance', 'refusal', 'suspension', 'resumption', 'termination', 'announcement', 'part', 'upholding', 'rejection', 'reversal')),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX letters_request ON letters (request, at);
