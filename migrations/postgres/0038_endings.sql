-- A connection the gatekeeper ends has a kind of ground as well; one its provider wants no more has none.
CREATE TABLE stages_anew (
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    -- From 1, which is the receipt.
    seq BIGINT NOT NULL CHECK (seq > 0),
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'in_review', 'asked', 'accepted', 'refused', 'ready', 'live', 'suspended', 'withdrawn', 'terminated')),
    -- Where it was before; absent at the receipt.
    from_state TEXT,
    -- The kind of ground of a measure: a refusal, a suspension, or a termination by the gatekeeper.
    category TEXT,
    -- Days left to the legal date when it became ready; negative when it was late.
    margin BIGINT,
    entered_at BIGINT NOT NULL,
    left_at BIGINT CHECK (left_at >= entered_at),
    PRIMARY KEY (request, seq),
    CHECK ((seq = 1) = (from_state IS NULL)),
    CHECK (state = 'terminated' OR (category IS NOT NULL) = (state IN ('refused', 'suspended'))),
    CHECK (margin IS NULL OR state = 'ready')
);
INSERT INTO stages_anew (request, seq, service, state, from_state, category, margin, entered_at, left_at)
    SELECT request, seq, service, state, from_state, category, margin, entered_at, left_at FROM stages;
DROP TABLE stages;
ALTER TABLE stages_anew RENAME TO stages;
-- A request stands in one state.
CREATE UNIQUE INDEX stages_present ON stages (request) WHERE left_at IS NULL;
-- By length, with all that a median asks for.
CREATE INDEX stages_length ON stages (state, (left_at - entered_at), service, left_at, entered_at) WHERE left_at IS NOT NULL;
CREATE INDEX stages_entered ON stages (entered_at, state);
CREATE INDEX stages_margin ON stages (service, margin) WHERE margin IS NOT NULL;
CREATE INDEX stages_category ON stages (state, category) WHERE category IS NOT NULL;
