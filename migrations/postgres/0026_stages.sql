-- How long a request stood in each state, kept as it changes: nobody has to read every fact to tell.
CREATE TABLE stages (
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE RESTRICT,
    -- From 1, which is the receipt.
    seq BIGINT NOT NULL CHECK (seq > 0),
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'in_review', 'asked', 'accepted', 'refused', 'ready', 'live', 'suspended', 'withdrawn', 'terminated')),
    -- Where it was before; absent at the receipt.
    from_state TEXT,
    -- The kind of ground a refusal or a suspension stands on.
    category TEXT,
    -- Days left to the legal date when it became ready; negative when it was late.
    margin BIGINT,
    entered_at BIGINT NOT NULL,
    left_at BIGINT CHECK (left_at >= entered_at),
    PRIMARY KEY (request, seq),
    CHECK ((seq = 1) = (from_state IS NULL)),
    CHECK ((category IS NOT NULL) = (state IN ('refused', 'suspended'))),
    CHECK (margin IS NULL OR state = 'ready')
);
-- A request stands in one state.
CREATE UNIQUE INDEX stages_present ON stages (request) WHERE left_at IS NULL;
-- By length, with all that a median asks for.
CREATE INDEX stages_length ON stages (state, (left_at - entered_at), service, left_at, entered_at) WHERE left_at IS NOT NULL;
CREATE INDEX stages_entered ON stages (entered_at, state);
CREATE INDEX stages_margin ON stages (service, margin) WHERE margin IS NOT NULL;
CREATE INDEX stages_category ON stages (state, category) WHERE category IS NOT NULL;
-- Its place among what runs at the same service.
CREATE INDEX requests_running ON requests (service, queue, id) WHERE queue IS NOT NULL;

-- Filled once from the facts of requests there are already.
WITH moves AS (
    SELECT e.seq, e.thing, e.at, r.service,
        CASE e.kind
            WHEN 'request.submitted' THEN 'received'
            WHEN 'request.opened' THEN 'in_review'
            WHEN 'request.answered' THEN 'in_review'
            WHEN 'request.challenged' THEN 'in_review'
            WHEN 'request.asked' THEN 'asked'
            WHEN 'decision.approved' THEN e.body::json #>> '{data,state}'
            WHEN 'readiness.confirmed' THEN 'ready'
            WHEN 'request.launched' THEN 'live'
            WHEN 'request.withdrawn' THEN 'withdrawn'
            WHEN 'request.suspended' THEN 'suspended'
            WHEN 'request.terminated' THEN 'terminated'
            -- Back to where it was before the suspension.
            ELSE (SELECT CASE b.kind WHEN 'request.launched' THEN 'live' WHEN 'readiness.confirmed' THEN 'ready' ELSE 'accepted' END
                  FROM events b WHERE b.thing = e.thing AND b.seq < e.seq
                  AND b.kind IN ('decision.approved', 'readiness.confirmed', 'request.launched') ORDER BY b.seq DESC LIMIT 1)
        END AS state,
        CASE
            WHEN e.kind = 'decision.approved' AND e.body::json #>> '{data,state}' = 'refused' THEN COALESCE(e.body::json #>> '{data,reasons,category}', 'other')
            WHEN e.kind = 'request.suspended' THEN COALESCE(e.body::json #>> '{data,intervention,measure,category}', 'other')
        END AS category,
        CASE WHEN e.kind = 'readiness.confirmed' THEN r.due_on::date - (e.body::json #>> '{data,ready_on}')::date END AS margin
    FROM events e JOIN requests r ON r.id = e.thing
    WHERE e.kind IN ('request.submitted', 'request.opened', 'request.asked', 'request.answered', 'request.challenged',
        'decision.approved', 'readiness.confirmed', 'request.launched', 'request.withdrawn', 'request.suspended',
        'request.resumed', 'request.terminated')
)
INSERT INTO stages (request, seq, service, state, from_state, category, margin, entered_at, left_at)
SELECT thing, ROW_NUMBER() OVER way, service, state, LAG(state) OVER way, category, margin, at,
    CASE WHEN LEAD(at) OVER way < at THEN at ELSE LEAD(at) OVER way END
FROM moves WINDOW way AS (PARTITION BY thing ORDER BY seq);
