-- A key that somebody else may have is believed no more, whatever it signed and says when.
ALTER TABLE signing_key
    ADD COLUMN withdrawn_at  timestamptz,
    ADD COLUMN withdrawn_by  text,
    ADD COLUMN withdrawn_why text,
    ADD CONSTRAINT signing_key_is_withdrawn_with_reason
        CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) IN (0, 3));
COMMENT ON COLUMN signing_key.withdrawn_at IS 'Since when it signs nothing, is not published, and proves no issuer; null: it is good';
COMMENT ON COLUMN signing_key.withdrawn_by IS 'Who withdrew it (sub)';
COMMENT ON COLUMN signing_key.withdrawn_why IS 'What the administrator wrote';
