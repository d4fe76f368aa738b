-- Whose choices a session is open for, so that a person sees and ends their own. Those of before cannot be told
-- apart, and end.
DELETE FROM web_sessions WHERE account IS NULL OR data LIKE '%"subject"%';
ALTER TABLE web_sessions ADD COLUMN subject TEXT;
CREATE INDEX web_sessions_subject ON web_sessions (subject);
CREATE INDEX subject_logins_subject ON subject_logins (subject);
