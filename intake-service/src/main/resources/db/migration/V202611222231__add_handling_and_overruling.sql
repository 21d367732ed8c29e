ALTER TABLE message ADD COLUMN overruled text NOT NULL DEFAULT '';
COMMENT ON COLUMN message.overruled IS 'Objections (skip reasons) an officer has set aside, separated by spaces';
CREATE INDEX message_by_state ON message (municipality, state, id DESC);

CREATE TABLE message_handling (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    message_id   uuid        NOT NULL REFERENCES message (id),
    handled_at   timestamptz NOT NULL,
    officer      text        NOT NULL,
    action       text        NOT NULL,
    detail       text        NOT NULL
);
CREATE INDEX message_handling_of ON message_handling (message_id, id);
COMMENT ON TABLE message_handling IS 'What officers did with a message by hand: who, when, what';
COMMENT ON COLUMN message_handling.detail IS 'The case it was laid to, the objection set aside, or the hash of what was deleted';
