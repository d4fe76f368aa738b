-- How somebody of the staff stands in a case: free to decide, or in a conflict of interest.
CREATE TABLE stances (
    request TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    stance TEXT NOT NULL CHECK (stance IN ('free', 'conflict')),
    PRIMARY KEY (request, account),
    UNIQUE (request, account, stance)
);
INSERT INTO stances (request, account, stance) SELECT request, proposed_by, 'free' FROM decisions UNION SELECT request, approved_by, 'free' FROM decisions WHERE approved_by IS NOT NULL;

-- Decisions about challenges and reversals, and nobody in a conflict decides.
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check;
ALTER TABLE decisions ADD CHECK (kind IN ('acceptance', 'refusal', 'part', 'upholding', 'rejection', 'readiness', 'suspension', 'resumption', 'termination', 'reversal'));
ALTER TABLE decisions ADD COLUMN proposed_as TEXT NOT NULL DEFAULT 'free';
ALTER TABLE decisions ADD COLUMN approved_as TEXT;
UPDATE decisions SET approved_as = 'free' WHERE approved = 1;
ALTER TABLE decisions ADD CHECK ((approved = 1) = (approved_as IS NOT NULL));
ALTER TABLE decisions ADD CHECK (proposed_as = 'free' OR approved = 1 OR sent_back_at IS NOT NULL);
ALTER TABLE decisions ADD FOREIGN KEY (request, proposed_by, proposed_as) REFERENCES stances (request, account, stance) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE decisions ADD FOREIGN KEY (request, approved_by, approved_as) REFERENCES stances (request, account, stance) ON UPDATE CASCADE ON DELETE RESTRICT;

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
);
CREATE INDEX request_links_origin ON request_links (origin);
