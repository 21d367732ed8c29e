CREATE TABLE municipality (
    code            text        PRIMARY KEY CHECK (code ~ '^[0-9]{8}$'),
    name_th         text        NOT NULL,
    name_en         text        NOT NULL,
    province_th     text        NOT NULL,
    province_en     text        NOT NULL,
    phone           text        NOT NULL,
    opens           time        NOT NULL,
    closes          time        NOT NULL CHECK (closes > opens),
    paused          boolean     NOT NULL DEFAULT false,
    mail_address    text        NOT NULL,
    imap_host       text        NOT NULL,
    imap_port       int         NOT NULL,
    imap_security   text        NOT NULL,
    smtp_host       text        NOT NULL,
    smtp_port       int         NOT NULL,
    smtp_security   text        NOT NULL,
    username        text        NOT NULL,
    sealed_password text        NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX municipality_mail_address ON municipality (lower(mail_address));
COMMENT ON TABLE municipality IS 'The municipalities (เทศบาล) of the province: names, phone, office hours and mailbox';
COMMENT ON COLUMN municipality.sealed_password IS 'AES-256-GCM under anuyat.mailbox.secret-key; never leaves the service';

CREATE TABLE mailbox_lease (
    municipality text        PRIMARY KEY,
    owner        text        NOT NULL,
    expires_at   timestamptz NOT NULL
);
COMMENT ON TABLE mailbox_lease IS 'Which process sweeps a mailbox now; free again when expired';

CREATE TABLE mailbox_folder (
    municipality  text        NOT NULL,
    name          text        NOT NULL,
    uid_validity  bigint      NOT NULL,
    high_water    bigint      NOT NULL,
    reconciled_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, name, uid_validity)
);
COMMENT ON TABLE mailbox_folder IS 'How far each IMAP folder is taken in: every UID up to high_water is known';

CREATE TABLE mailbox_item (
    municipality text        NOT NULL,
    folder       text        NOT NULL,
    uid_validity bigint      NOT NULL,
    uid          bigint      NOT NULL,
    message_id   uuid,
    failures     int         NOT NULL DEFAULT 0,
    last_failure text,
    PRIMARY KEY (municipality, folder, uid_validity, uid)
);
CREATE INDEX mailbox_item_pending ON mailbox_item (municipality, folder, uid_validity) WHERE message_id IS NULL;
COMMENT ON TABLE mailbox_item IS 'Every mail seen on the IMAP server and the message it became; none yet: taking it in failed and is tried again';
