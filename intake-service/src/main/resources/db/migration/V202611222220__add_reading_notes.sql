ALTER TABLE message ADD COLUMN reading_notes text NOT NULL DEFAULT '';
COMMENT ON COLUMN message.reading_notes IS 'What an officer should know about how the mail was read: codes, separated by spaces';
