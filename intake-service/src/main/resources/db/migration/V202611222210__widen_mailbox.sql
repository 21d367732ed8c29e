ALTER TABLE municipality
    ALTER COLUMN sealed_password DROP NOT NULL,
    ADD COLUMN mail_auth            text NOT NULL DEFAULT 'PASSWORD' CHECK (mail_auth IN ('PASSWORD', 'XOAUTH2')),
    ADD COLUMN oauth_token_url      text,
    ADD COLUMN oauth_grant          text CHECK (oauth_grant IN ('CLIENT_CREDENTIALS', 'REFRESH_TOKEN')),
    ADD COLUMN oauth_client_id      text,
    ADD COLUMN oauth_sealed_secret  text,
    ADD COLUMN oauth_sealed_refresh text,
    ADD COLUMN oauth_scope          text,
    ADD COLUMN receive_from         timestamptz,
    ADD CONSTRAINT municipality_mail_secret CHECK (
        CASE mail_auth
            WHEN 'PASSWORD' THEN sealed_password IS NOT NULL
            ELSE oauth_token_url IS NOT NULL AND oauth_grant IS NOT NULL AND oauth_client_id IS NOT NULL
        END);
COMMENT ON COLUMN municipality.mail_auth IS 'How intake logs in to IMAP and SMTP';
COMMENT ON COLUMN municipality.oauth_sealed_secret IS 'The OAuth 2.0 client secret, sealed like the password';
COMMENT ON COLUMN municipality.oauth_sealed_refresh IS 'The OAuth 2.0 refresh token, sealed like the password; replaced when the endpoint gives a new one';
COMMENT ON COLUMN municipality.receive_from IS 'Mail that arrived before is counted, not registered; null: everything';

ALTER TABLE mailbox_item ADD COLUMN retry_at timestamptz;
CREATE INDEX mailbox_item_message ON mailbox_item (municipality, message_id);
COMMENT ON COLUMN mailbox_item.retry_at IS 'When a mail that failed is tried again';

CREATE TABLE mailbox_health (
    municipality text        PRIMARY KEY,
    good_at      timestamptz NOT NULL
);
COMMENT ON TABLE mailbox_health IS 'When each mailbox was last swept well, or first watched; outlives a restart';

CREATE TABLE mailbox_reconciliation (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    done_at      timestamptz NOT NULL,
    folder       text        NOT NULL,
    uid_validity bigint      NOT NULL,
    on_server    int         NOT NULL,
    known        int         NOT NULL,
    older        int         NOT NULL,
    taken_in     int         NOT NULL,
    missing      int         NOT NULL,
    gone         int         NOT NULL
);
CREATE INDEX mailbox_reconciliation_newest ON mailbox_reconciliation (municipality, id DESC);
COMMENT ON TABLE mailbox_reconciliation IS 'The nightly comparison of each folder with the mail server';
COMMENT ON COLUMN mailbox_reconciliation.older IS 'On the server, arrived before the mailbox was taken into use: neither registered nor missing';
COMMENT ON COLUMN mailbox_reconciliation.taken_in IS 'Were missing and were taken in now';
COMMENT ON COLUMN mailbox_reconciliation.missing IS 'Still missing: tried again, and an alarm is open';
COMMENT ON COLUMN mailbox_reconciliation.gone IS 'Known, and no longer on the server: moved or deleted there';

CREATE TABLE mailbox_deletion (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    message_id   uuid        NOT NULL,
    sha256       text        NOT NULL,
    folder       text        NOT NULL,
    uid_validity bigint      NOT NULL,
    uid          bigint      NOT NULL,
    deleted_at   timestamptz NOT NULL,
    CONSTRAINT mailbox_deletion_once UNIQUE (municipality, folder, uid_validity, uid)
);
CREATE INDEX mailbox_deletion_newest ON mailbox_deletion (municipality, id DESC);
COMMENT ON TABLE mailbox_deletion IS 'Junk deleted on the mail server, by the hash of its raw bytes (rule A3.3)';
UPDATE mailbox_item SET retry_at = now() WHERE message_id IS NULL;
