-- The way a permit goes to its holder, every sending of it, and the secrets that open protected ones.
ALTER TABLE permit
    ADD COLUMN delivery_way text NOT NULL DEFAULT 'MAIL_ATTACHMENT'
        CHECK (delivery_way IN ('MAIL_ATTACHMENT', 'LINK', 'PASSWORD_PROTECTED', 'COUNTER')),
    ADD COLUMN confidentiality text NOT NULL DEFAULT 'NORMAL'
        CHECK (confidentiality IN ('NORMAL', 'PERSONAL', 'SECRET')),
    ADD CONSTRAINT permit_confidential_is_protected
        CHECK (confidentiality = 'NORMAL' OR delivery_way <> 'MAIL_ATTACHMENT');
COMMENT ON COLUMN permit.delivery_way IS 'Chosen at issue: the announced way, else the one used, else the one asked for (8.1)';
COMMENT ON COLUMN permit.confidentiality IS 'PERSONAL and SECRET never go out as a plain attachment (8.4)';

CREATE TABLE dispatch (
    id               uuid        PRIMARY KEY,
    municipality     text        NOT NULL,
    permit_id        uuid        NOT NULL REFERENCES permit,
    copy_id          uuid        REFERENCES permit_copy,
    attempt          int         NOT NULL CHECK (attempt > 0),
    way              text        NOT NULL CHECK (way IN ('MAIL_ATTACHMENT', 'LINK', 'PASSWORD_PROTECTED', 'COUNTER')),
    container        text        NOT NULL CHECK (container IN ('PDF', 'ZIP')),
    to_address       text,
    reply_to_message uuid,
    actor            text        NOT NULL,
    ordered_at       timestamptz NOT NULL,
    mail_key         text        NOT NULL,
    state            text        NOT NULL
        CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'COLLECTED', 'HANDED_OVER', 'REPLACED')),
    reached_address  text,
    register_number  text,
    done_at          timestamptz,
    failure          text,
    failure_th       text,
    remedy           text,
    remedy_th        text,
    failed_at        timestamptz,
    file_key         text,
    file_size        bigint,
    sealed_secret    bytea,
    secret_told_at   timestamptz,
    collect_token    text        UNIQUE,
    attempts_left    int,
    expires_at       timestamptz,
    UNIQUE (municipality, mail_key)
);
CREATE UNIQUE INDEX dispatch_attempt ON dispatch (permit_id, coalesce(copy_id, permit_id), attempt);
CREATE INDEX dispatch_open ON dispatch (municipality, id)
    WHERE state = 'FAILED' OR (state <> 'REPLACED' AND sealed_secret IS NOT NULL AND secret_told_at IS NULL)
       OR (way = 'COUNTER' AND state IN ('WAITING', 'SENT'));
CREATE INDEX dispatch_with_secret ON dispatch (ordered_at) WHERE sealed_secret IS NOT NULL;
COMMENT ON TABLE dispatch IS 'Every sending of a permit or replacement copy; a new attempt replaces a failed one';
COMMENT ON COLUMN dispatch.reached_address IS 'The address intake sent it to; the secret must go elsewhere';
COMMENT ON COLUMN dispatch.file_key IS 'Protected copy in the bucket (AES-256); the signed original stays as it is';
COMMENT ON COLUMN dispatch.sealed_secret IS 'Password or one-time code, AES-256-GCM; wiped when no longer needed';
COMMENT ON COLUMN dispatch.collect_token IS 'Unguessable part of the collect address, 130 random bits';
COMMENT ON COLUMN dispatch.attempts_left IS 'Wrong codes that may still be typed';

CREATE TABLE secret_telling (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    dispatch_id  uuid        NOT NULL REFERENCES dispatch,
    way          text        NOT NULL CHECK (way IN ('SECOND_ADDRESS', 'SMS', 'PHONE', 'COUNTER')),
    told_to      text        NOT NULL,
    actor        text        NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX secret_telling_of_dispatch ON secret_telling (dispatch_id, id);
CREATE TRIGGER secret_telling_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON secret_telling
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
COMMENT ON TABLE secret_telling IS 'Who told a password or code, when, by which way, to whom; rows are only ever added';
