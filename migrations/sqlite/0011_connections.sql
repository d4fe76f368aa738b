-- What a live request opens, readable without its body: the choice check allows nothing else.
ALTER TABLE requests ADD COLUMN functionalities TEXT NOT NULL DEFAULT '[]';
UPDATE requests SET functionalities = COALESCE(json_extract(body, '$.submission.functionalities'), '[]');

-- Whether the statutory clock runs, or would run if anything were owed: these stand first in the queue.
ALTER TABLE requests ADD COLUMN running INTEGER NOT NULL DEFAULT 0 CHECK (running IN (0, 1));
UPDATE requests SET running = 1 WHERE state IN ('received', 'in_review', 'asked', 'accepted')
    OR (state = 'suspended' AND readiness IS NULL);

-- An identity key is proven once, by one organisation; a request has one key in use.
CREATE UNIQUE INDEX keys_proven ON keys (identity_key) WHERE state <> 'pending';
CREATE UNIQUE INDEX keys_active ON keys (request) WHERE state = 'active';
