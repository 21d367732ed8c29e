CREATE TABLE information_request (
    message_id           uuid        PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    municipality         text        NOT NULL,
    register_number      text        NOT NULL,
    year                 int         NOT NULL,
    state                text        NOT NULL,
    reason               text        NOT NULL,
    received_at          timestamptz NOT NULL,
    requester            text        NOT NULL,
    subject              text        NOT NULL,
    answered_at          timestamptz,
    information_source   text,
    remarks              text        NOT NULL DEFAULT '',
    personal_data        boolean     NOT NULL DEFAULT false,
    identity_proof       text,
    identity_proved_at   timestamptz,
    answered_by          text,
    answered_by_name     text,
    mail_key             text,
    search_content       text        NOT NULL
);
CREATE INDEX information_request_newest ON information_request (municipality, message_id DESC);
CREATE INDEX information_request_of_year ON information_request (municipality, year, message_id DESC);
CREATE INDEX information_request_open ON information_request (municipality, message_id DESC) WHERE state = 'OPEN';
CREATE INDEX information_request_search ON information_request
    USING gin (municipality, search_letters(search_content) gin_trgm_ops);
COMMENT ON TABLE information_request IS 'The service-request log of process 1 (rule 1.7): one line for each request';
COMMENT ON COLUMN information_request.received_at IS 'Deemed received (rule 1.4)';
COMMENT ON COLUMN information_request.year IS 'Buddhist year of the Bangkok date of receipt';
COMMENT ON COLUMN information_request.identity_proof IS 'How the requester proved who he is; needed before personal data goes out (rule 1.6)';
