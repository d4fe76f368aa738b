-- A line of the staff queue for each request that was submitted: what the queue is filtered and ordered by, written
-- with the request. Narrow, because many of them are read at once.
CREATE TABLE queue_lines (
    request TEXT NOT NULL PRIMARY KEY REFERENCES requests (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state <> 'draft'),
    turn TEXT NOT NULL CHECK (turn IN ('provider', 'gatekeeper', 'both', 'nobody')),
    -- What runs first, then by legal date.
    place TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    country TEXT NOT NULL,
    protocol TEXT NOT NULL CHECK (protocol IN ('signal', 'equivalent')),
    challenged BIGINT NOT NULL CHECK (challenged IN (0, 1)),
    -- Who proposed what waits for a second person.
    waits_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    -- Who looks after it.
    assignee TEXT REFERENCES accounts (id) ON DELETE RESTRICT
);

INSERT INTO queue_lines (request, service, state, turn, place, received_at, changed_at, organisation, name, name_key, country, protocol, challenged, waits_by)
SELECT r.id, r.service, r.state, r.turn, r.queue, COALESCE(r.received_at, r.since), r.since, r.organisation, o.trade_name, lower(o.trade_name), o.country,
    COALESCE(r.body::json -> 'submission' ->> 'protocol', 'signal'),
    CASE WHEN r.state IN ('in_review', 'asked') AND json_array_length(r.body::json -> 'decided_by') > 0 THEN 1 ELSE 0 END,
    COALESCE(r.body::json -> 'intended' ->> 'by', r.body::json -> 'state' -> 'proposal' ->> 'by', r.body::json -> 'state' -> 'declaration' ->> 'by')
FROM requests r JOIN organisations o ON o.id = r.organisation WHERE r.state <> 'draft';

-- Wide, so that what does not fit is passed over, and what fits is counted, without a look at the lines.
CREATE INDEX queue_lines_place ON queue_lines (place, request, state, turn, service, assignee, country, protocol, challenged, waits_by, received_at, name_key);
CREATE INDEX queue_lines_received ON queue_lines (received_at, request);
CREATE INDEX queue_lines_changed ON queue_lines (changed_at, request);
CREATE INDEX queue_lines_name ON queue_lines (name_key, request);
CREATE INDEX queue_lines_state ON queue_lines (state, place, request, turn, service, assignee, country, protocol, challenged, waits_by, received_at, name_key);
CREATE INDEX queue_lines_assignee ON queue_lines (assignee, place, request);
CREATE INDEX queue_lines_organisation ON queue_lines (organisation);

-- How many lines there are, so that nobody has to count them. Nobody is the empty text.
CREATE TABLE queue_tallies (
    service TEXT NOT NULL,
    state TEXT NOT NULL,
    assignee TEXT NOT NULL,
    n BIGINT NOT NULL CHECK (n >= 0),
    PRIMARY KEY (service, state, assignee)
);
INSERT INTO queue_tallies (service, state, assignee, n) SELECT service, state, '', COUNT(*) FROM queue_lines GROUP BY service, state;

-- To whom something can be given is asked with every page of the queue.
CREATE INDEX accounts_staff ON accounts (staff_role) WHERE staff_role IS NOT NULL;
