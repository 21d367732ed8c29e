CREATE TABLE slip_history (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    slip_id      uuid        NOT NULL REFERENCES slip (id),
    at           timestamptz NOT NULL,
    event        text        NOT NULL CHECK (event IN
        ('SEEN', 'REPEATED', 'BLOCKED', 'ATTACHED', 'BLOCK_LIFTED')),
    actor        text        NOT NULL,
    reason       text
);
CREATE INDEX slip_history_of_slip ON slip_history (slip_id, id);
COMMENT ON TABLE slip_history IS 'What happened to a slip before an officer''s decision on it, in order; rows are only ever added';
COMMENT ON COLUMN slip_history.actor IS 'Subject of the officer''s token, or the service that acted by itself';
COMMENT ON COLUMN slip_history.reason IS 'The officer''s own words; null for what the service did';
CREATE TRIGGER slip_history_is_append_only BEFORE UPDATE OR DELETE ON slip_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
