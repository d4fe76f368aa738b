CREATE TABLE milestones (
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    milestone TEXT NOT NULL CHECK (milestone IN ('m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'joint')),
    progress TEXT NOT NULL CHECK (progress IN ('reported', 'returned', 'accepted')),
    evidence TEXT NOT NULL,
    reported_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    reported_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    judged_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    judged_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (request, milestone),
    CHECK (judged_by <> reported_by)
);
