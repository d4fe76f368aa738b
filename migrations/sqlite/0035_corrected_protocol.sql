-- The queue shows the encryption as corrected since, not as submitted.
UPDATE queue_lines SET protocol = (
    SELECT json_extract(r.body, '$.amendments[#-1].submission.protocol') FROM requests r WHERE r.id = queue_lines.request
) WHERE request IN (SELECT r.id FROM requests r WHERE json_array_length(r.body, '$.amendments') > 0);
