CREATE TABLE message (
    id                 uuid        PRIMARY KEY,
    municipality       text        NOT NULL,
    sha256             text        NOT NULL,
    raw_key            text,
    size               bigint      NOT NULL,
    folder             text        NOT NULL,
    too_large          boolean     NOT NULL DEFAULT false,
    register_year      int         NOT NULL,
    register_number    int         NOT NULL,
    claimed_at         timestamptz,
    arrived_at         timestamptz NOT NULL,
    seen_at            timestamptz NOT NULL,
    deemed_received_at timestamptz NOT NULL,
    acknowledge_by     timestamptz NOT NULL,
    time_trace         text        NOT NULL,
    claimed_time_wrong boolean     NOT NULL DEFAULT false,
    state              text        NOT NULL,
    state_reason       text,
    from_name          text,
    from_address       text,
    reply_to           text,
    subject            text        NOT NULL DEFAULT '',
    body               text        NOT NULL DEFAULT '',
    mime_message_id    text,
    transaction_ids    text        NOT NULL DEFAULT '',
    procedure_code     text,
    case_id            uuid,
    fee_id             uuid,
    CONSTRAINT message_once UNIQUE (municipality, sha256)
);
CREATE INDEX message_newest ON message (municipality, id DESC);
COMMENT ON TABLE message IS 'Every mail that came to a municipality, once';
COMMENT ON COLUMN message.sha256 IS 'Of the raw bytes; the same mail in two folders is one message';
COMMENT ON COLUMN message.raw_key IS 'The raw bytes in the object store; of a too large mail only its header';
COMMENT ON COLUMN message.claimed_at IS 'The Date header: what the sender claims';
COMMENT ON COLUMN message.arrived_at IS 'INTERNALDATE of the IMAP server';
COMMENT ON COLUMN message.time_trace IS 'Why it counts as received when it does, one reason a line';

CREATE TABLE attachment (
    id           uuid   PRIMARY KEY,
    municipality text   NOT NULL,
    message_id   uuid   NOT NULL REFERENCES message (id),
    position     int    NOT NULL,
    name         text   NOT NULL,
    content_type text   NOT NULL,
    inline       boolean NOT NULL,
    size         bigint NOT NULL,
    sha256       text   NOT NULL,
    flag         text,
    object_key   text   NOT NULL,
    CONSTRAINT attachment_once UNIQUE (message_id, position)
);
COMMENT ON TABLE attachment IS 'The files of a message; the bytes are in the object store';
