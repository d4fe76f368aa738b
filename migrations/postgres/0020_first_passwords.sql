-- When a password ends that the person did not choose; absent once they chose one.
ALTER TABLE subject_logins ADD COLUMN ends_at BIGINT;
