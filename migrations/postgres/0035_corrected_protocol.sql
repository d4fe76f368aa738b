-- The queue shows the encryption as corrected since, not as submitted.
UPDATE queue_lines SET protocol = (
    SELECT r.body::json -> 'amendments' -> -1 -> 'submission' ->> 'protocol' FROM requests r WHERE r.id = queue_lines.request
) WHERE request IN (SELECT r.id FROM requests r WHERE json_array_length(r.body::json -> 'amendments') > 0);
