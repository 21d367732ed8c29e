CREATE TABLE correspondence (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    reference    text        NOT NULL UNIQUE,
    expects_case boolean     NOT NULL,
    case_id      uuid,
    opened_at    timestamptz NOT NULL
);
COMMENT ON TABLE correspondence IS 'Letters to and from one person about one matter';
COMMENT ON COLUMN correspondence.reference IS 'Unguessable; stands in each of our letters';

CREATE TABLE correspondence_party (
    municipality      text NOT NULL,
    correspondence_id uuid NOT NULL REFERENCES correspondence (id),
    address           text NOT NULL,
    PRIMARY KEY (correspondence_id, address)
);
COMMENT ON TABLE correspondence_party IS 'Addresses (lower case) from which a reply is believed';

CREATE TABLE correspondence_letter (
    id                uuid        PRIMARY KEY,
    municipality      text        NOT NULL,
    correspondence_id uuid        NOT NULL REFERENCES correspondence (id),
    incoming          boolean     NOT NULL,
    mime_message_id   text,
    mime_references   text        NOT NULL DEFAULT '',
    answer_name       text,
    answer_address    text,
    purpose           text,
    case_id           uuid,
    written_at        timestamptz NOT NULL
);
CREATE INDEX correspondence_letter_mime_id ON correspondence_letter (municipality, mime_message_id);
CREATE INDEX correspondence_letter_thread ON correspondence_letter (correspondence_id, written_at);
COMMENT ON TABLE correspondence_letter IS 'One letter, ours or theirs; the id is the message''s or the outgoing mail''s';
