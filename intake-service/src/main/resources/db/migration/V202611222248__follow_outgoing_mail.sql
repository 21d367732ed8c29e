ALTER TABLE outgoing_mail
    ADD COLUMN bounced_at    timestamptz,
    ADD COLUMN bounce_status text,
    ADD COLUMN resent_at     timestamptz;
COMMENT ON COLUMN outgoing_mail.bounce_reason IS 'The remote server''s words';
COMMENT ON COLUMN outgoing_mail.bounce_status IS 'Enhanced status code of the delivery report (RFC 3463)';
COMMENT ON COLUMN outgoing_mail.resent_at IS 'When an officer had it sent again; the letter keeps its date and number';
CREATE INDEX outgoing_mail_newest ON outgoing_mail (municipality, id DESC);
CREATE INDEX outgoing_mail_state ON outgoing_mail (municipality, state, id DESC);
CREATE INDEX outgoing_mail_case ON outgoing_mail (municipality, case_id, id DESC);

CREATE TABLE outgoing_resend (
    id              uuid        PRIMARY KEY,
    municipality    text        NOT NULL,
    mail_id         uuid        NOT NULL REFERENCES outgoing_mail (id),
    resent_at       timestamptz NOT NULL,
    resent_by       text        NOT NULL,
    state_before    text        NOT NULL,
    address_before  text        NOT NULL,
    failure_before  text,
    mime_message_id text        NOT NULL UNIQUE
);
CREATE INDEX outgoing_resend_of_mail ON outgoing_resend (municipality, mail_id, id);
COMMENT ON TABLE outgoing_resend IS 'Each time an officer had a mail sent again: who, when, and what it was before';
COMMENT ON COLUMN outgoing_resend.mime_message_id IS 'The Message-ID of the sending before; its late bounce says nothing of the new one';
