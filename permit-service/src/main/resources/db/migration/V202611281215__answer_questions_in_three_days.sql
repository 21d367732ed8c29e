-- Questions about permits, answered by a signed statement within three calendar days (7.4).
CREATE TABLE certified_reply (
    id              uuid        PRIMARY KEY,
    municipality    text        NOT NULL,
    channel         text        NOT NULL CHECK (channel IN ('MAIL', 'LETTER', 'COUNTER', 'PHONE')),
    message_id      uuid,
    asker_name      text        NOT NULL,
    asker_address   text,
    question        text        NOT NULL,
    permit_number   text,
    procedure_code  text,
    received_at     timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    trace           text        NOT NULL,
    trace_th        text        NOT NULL,
    entered_by      text        NOT NULL,
    permit_id       uuid        REFERENCES permit,
    relation        text        CHECK (relation IN ('STRANGER', 'HOLDER', 'AGENCY')),
    identity_proof  text,
    decided_at      timestamptz,
    decided_by      text,
    document_key    text,
    document_size   bigint,
    answered_at     timestamptz,
    due_soon_alarm  timestamptz,
    late_alarm      timestamptz,
    UNIQUE (municipality, message_id),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (relation IS DISTINCT FROM 'HOLDER' OR identity_proof IS NOT NULL),
    CHECK (relation IS DISTINCT FROM 'AGENCY' OR identity_proof IS NOT NULL)
);
CREATE INDEX certified_reply_list ON certified_reply (municipality, id DESC);
CREATE INDEX certified_reply_open ON certified_reply (municipality, due_at, id) WHERE answered_at IS NULL;
COMMENT ON TABLE certified_reply IS 'Questions about permits and their signed answers; free of charge by law, hence no fee column';
COMMENT ON COLUMN certified_reply.due_at IS 'End of the last calendar day for the answer; the day of receipt does not count';
COMMENT ON COLUMN certified_reply.trace IS 'How due_at was reckoned';
COMMENT ON COLUMN certified_reply.permit_id IS 'The permit the answer is about; null in an answer: there is none';
COMMENT ON COLUMN certified_reply.relation IS 'STRANGER gets the holder''s name masked, HOLDER and AGENCY in full, after proof of identity (1.6)';
COMMENT ON COLUMN certified_reply.answered_at IS 'When the signed statement was there and, if by mail, handed over; null: the clock runs';
