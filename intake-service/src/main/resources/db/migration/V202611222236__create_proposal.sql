CREATE TABLE proposal (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    message_id   uuid        NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    field        text        NOT NULL,
    value        text        NOT NULL,
    lookup_key   text,
    source       text        NOT NULL,
    place        text,
    confidence   text        NOT NULL,
    reason_th    text        NOT NULL,
    reason_en    text        NOT NULL,
    proposed_at  timestamptz NOT NULL
);
CREATE INDEX proposal_of_message ON proposal (municipality, message_id, id);
CREATE INDEX proposal_by_lookup_key ON proposal (municipality, lookup_key) WHERE lookup_key IS NOT NULL;
COMMENT ON TABLE proposal IS 'What was read of a mail for an officer to confirm; written anew when it is read anew';
COMMENT ON COLUMN proposal.value IS 'An ID number only masked (rule 2.4)';
COMMENT ON COLUMN proposal.lookup_key IS 'HMAC-SHA256 of an ID number under anuyat.identity.lookup-key';
COMMENT ON COLUMN proposal.place IS 'The line of the text, or the file, it was found in';

CREATE TABLE confirmation (
    id                uuid        PRIMARY KEY,
    municipality      text        NOT NULL,
    message_id        uuid        NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    matter            text        NOT NULL,
    procedure_code    text,
    applicant_name    text,
    id_masked         text,
    id_lookup_key     text,
    phone             text,
    reply_address     text,
    reply_channel     text,
    confirmed_by      text        NOT NULL,
    confirmed_by_name text        NOT NULL,
    confirmed_at      timestamptz NOT NULL
);
CREATE INDEX confirmation_of_message ON confirmation (municipality, message_id, id DESC);
CREATE INDEX confirmation_by_lookup_key ON confirmation (municipality, id_lookup_key) WHERE id_lookup_key IS NOT NULL;
COMMENT ON TABLE confirmation IS 'What officers confirmed about a mail, each change a row; the newest counts';
