-- The number a request has in the public list: given at its receipt and never again. It says nothing of whose it is.
CREATE TABLE public_numbers (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    request TEXT NOT NULL UNIQUE REFERENCES requests (id) ON DELETE RESTRICT
) STRICT;

-- The last number given out.
CREATE TABLE public_number_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

INSERT INTO public_numbers (number, request)
SELECT ROW_NUMBER() OVER (ORDER BY received_at, id), id FROM requests WHERE received_at IS NOT NULL;
INSERT INTO public_number_head (id, number) SELECT 1, COUNT(*) FROM public_numbers;
