-- The language an account reads in (ISO 639-1); absent until somebody chose one or signed up.
ALTER TABLE accounts ADD COLUMN language TEXT;
