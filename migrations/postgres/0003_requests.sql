-- A decision names two different people or it is not approved.
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    request TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('acceptance', 'refusal', 'readiness', 'suspension', 'resumption', 'termination')),
    proposed_by TEXT NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    proposed_at BIGINT NOT NULL,
    approved BIGINT NOT NULL CHECK (approved IN (0, 1)),
    approved_by TEXT REFERENCES accounts (id) ON DELETE RESTRICT,
    approved_at BIGINT,
    sent_back_at BIGINT,
    CHECK (approved_by <> proposed_by),
    CHECK ((approved = 1) = (approved_by IS NOT NULL)),
    CHECK ((approved = 1) = (approved_at IS NOT NULL)),
    UNIQUE (id, approved)
);
CREATE INDEX decisions_request ON decisions (request);

-- A decided state exists only with an approved decision, a ready one only with an approved readiness.
CREATE TABLE requests (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'received', 'in_review', 'asked', 'accepted', 'refused', 'ready', 'live', 'suspended', 'withdrawn', 'terminated')),
    turn TEXT NOT NULL CHECK (turn IN ('provider', 'gatekeeper', 'both', 'nobody')),
    since BIGINT NOT NULL,
    received_at BIGINT,
    due_on TEXT,
    -- Where it stands in the queue: what runs first, then by legal date. Absent while it is a draft.
    queue TEXT,
    -- What it opens when it is live, as JSON: the choice check allows nothing else.
    functionalities TEXT NOT NULL,
    body TEXT NOT NULL,
    decision TEXT,
    readiness TEXT,
    intervention TEXT,
    approved BIGINT NOT NULL CHECK (approved = 1),
    version BIGINT NOT NULL,
    FOREIGN KEY (decision, approved) REFERENCES decisions (id, approved) ON DELETE RESTRICT,
    FOREIGN KEY (readiness, approved) REFERENCES decisions (id, approved) ON DELETE RESTRICT,
    FOREIGN KEY (intervention, approved) REFERENCES decisions (id, approved) ON DELETE RESTRICT,
    CHECK (state NOT IN ('accepted', 'refused', 'ready', 'live', 'suspended', 'terminated') OR decision IS NOT NULL),
    CHECK (state NOT IN ('ready', 'live') OR readiness IS NOT NULL),
    CHECK (state NOT IN ('suspended', 'terminated') OR intervention IS NOT NULL)
);
CREATE INDEX requests_organisation ON requests (organisation);
CREATE INDEX requests_queue ON requests (queue, id) WHERE queue IS NOT NULL;
CREATE INDEX requests_connection ON requests (service, organisation, state);

CREATE TABLE events (
    seq BIGINT NOT NULL PRIMARY KEY,
    thing TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX events_thing ON events (thing, seq);

-- The last number given out. One row, so that numbers have no gaps and no doubles.
CREATE TABLE event_head (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL
);
INSERT INTO event_head (id, seq) VALUES (1, 0);
