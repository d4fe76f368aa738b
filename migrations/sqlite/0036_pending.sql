-- Of each kind one proposal waits for a second person at most.
UPDATE decisions SET sent_back_at = proposed_at WHERE approved = 0 AND sent_back_at IS NULL
    AND EXISTS (SELECT 1 FROM decisions later WHERE later.request = decisions.request AND later.kind = decisions.kind
        AND later.approved = 0 AND later.sent_back_at IS NULL AND later.id > decisions.id);
CREATE UNIQUE INDEX decisions_pending ON decisions (request, kind) WHERE approved = 0 AND sent_back_at IS NULL;
