CREATE TABLE mailbox_checkup (
    municipality text        PRIMARY KEY,
    ran_at       timestamptz NOT NULL,
    findings     text        NOT NULL
);
COMMENT ON TABLE mailbox_checkup IS 'What the mailbox doctor last found at each mailbox';
COMMENT ON COLUMN mailbox_checkup.findings IS 'JSON list of diagnosis and detail';
