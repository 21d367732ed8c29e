CREATE TABLE outgoing_mail (
    id                uuid        PRIMARY KEY,
    municipality      text        NOT NULL,
    mail_key          text        NOT NULL,
    purpose           text        NOT NULL,
    case_id           uuid,
    correspondence_id uuid        REFERENCES correspondence (id),
    to_name           text        NOT NULL,
    to_address        text        NOT NULL,
    subject_th        text        NOT NULL,
    subject_en        text        NOT NULL,
    body_th           text        NOT NULL,
    body_en           text        NOT NULL,
    attachments       text        NOT NULL DEFAULT '[]',
    in_reply_to       text,
    mime_references   text        NOT NULL DEFAULT '',
    mime_message_id   text        NOT NULL UNIQUE,
    reference         text        NOT NULL DEFAULT '',
    register_year     int         NOT NULL,
    register_number   int         NOT NULL,
    state             text        NOT NULL,
    queued_at         timestamptz NOT NULL,
    handed_over_at    timestamptz,
    sent_at           timestamptz,
    failure           text,
    bounce_reason     text,
    CONSTRAINT outgoing_mail_once UNIQUE (municipality, mail_key)
);
COMMENT ON TABLE outgoing_mail IS 'Every mail of every service, once for each natural key';
COMMENT ON COLUMN outgoing_mail.handed_over_at IS 'Set just before the SMTP hand-over; set without sent_at: the outcome is not known';

CREATE TABLE acknowledgement (
    message_id   uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    decision     text        NOT NULL,
    skip_reason  text,
    to_address   text,
    mail_key     text,
    decided_at   timestamptz NOT NULL
);
CREATE INDEX acknowledgement_to ON acknowledgement (municipality, to_address, decided_at);
COMMENT ON TABLE acknowledgement IS 'For each message: acknowledged, or not and why (rule A3.6)';

CREATE TABLE held_message (
    message_id   uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    reason       text        NOT NULL,
    detail       text,
    register_number text     NOT NULL,
    correspondent text       NOT NULL,
    subject      text        NOT NULL,
    held_at      timestamptz NOT NULL,
    released_at  timestamptz,
    released_by  text,
    case_id      uuid
);
CREATE INDEX held_message_waiting ON held_message (municipality, message_id) WHERE released_at IS NULL;
COMMENT ON TABLE held_message IS 'Mail that could not be placed and waits for an officer';
