ALTER TABLE certified_reply ADD COLUMN decided_by_name text;
COMMENT ON COLUMN certified_reply.decided_by_name IS 'Name of who decided the answer, for the log of information requests (1.7)';
