-- no-transaction
-- A table cannot change its constraints here: it is made anew (https://sqlite.org/lang_altertable.html, section 7).
-- References are off meanwhile, which is possible outside a transaction alone.
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- How somebody of the staff stands in a case: free to decide, or in a conflict of interest.
CREATE TABLE stances (
    request TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    stance TEXT NOT NULL CHECK (stance IN ('free', 'conflict')),
    PRIMARY KEY (request, account),
    UNIQUE (request, account, stance)
) STRICT;
INSERT INTO stances (request, account, stance) SELECT request, proposed_by, 'free' FROM decisions UNION SELECT request, approved_by, 'free' FROM decisions WHERE approved_by IS NOT NULL;

-- Decisions about challenges and reversals, and nobody in a conflict decides.
CREATE TABLE decisions_next (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('acceptance', 'refusal', 'part', 'upholding', 'rejection', 'readiness', 'suspension', 'resumption', 'termination', 'reversal')),
    proposed_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    proposed_at INTEGER NOT NULL,
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    approved_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    approved_at INTEGER,
    sent_back_at INTEGER,
    proposed_as TEXT NOT NULL DEFAULT 'free',
    approved_as TEXT,
    CHECK (approved_by <> proposed_by),
    CHECK ((approved = 1) = (approved_by IS NOT NULL)),
    CHECK ((approved = 1) = (approved_at IS NOT NULL)),
    CHECK ((approved = 1) = (approved_as IS NOT NULL)),
    CHECK (proposed_as = 'free' OR approved = 1 OR sent_back_at IS NOT NULL),
    UNIQUE (id, approved),
    FOREIGN KEY (request, proposed_by, proposed_as) REFERENCES stances (request, account, stance) ON UPDATE CASCADE ON DELETE RESTRICT,
    FOREIGN KEY (request, approved_by, approved_as) REFERENCES stances (request, account, stance) ON UPDATE CASCADE ON DELETE RESTRICT
) STRICT;
INSERT INTO decisions_next SELECT id, request, kind, proposed_by, proposed_at, approved, approved_by, approved_at, sent_back_at, 'free', CASE approved WHEN 1 THEN 'free' END FROM decisions;
DROP TABLE decisions;
ALTER TABLE decisions_next RENAME TO decisions;
CREATE INDEX decisions_request ON decisions (request);

-- The last day after which time alone does something.
ALTER TABLE requests ADD COLUMN wakes_on TEXT;
CREATE INDEX requests_wakes ON requests (wakes_on) WHERE wakes_on IS NOT NULL;

-- Requests that belong together: one was divided, adds to another, or begins again from its answers.
CREATE TABLE request_links (
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    origin TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('part', 'addition', 'again')),
    PRIMARY KEY (request, origin),
    CHECK (request <> origin)
) STRICT;
CREATE INDEX request_links_origin ON request_links (origin);

COMMIT;
PRAGMA foreign_keys = ON;
