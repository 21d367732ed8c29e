-- The register of permits, its numbers, its history, and the keys that sign.
CREATE TABLE permit (
    id                 uuid        PRIMARY KEY,
    municipality       text        NOT NULL,
    case_id            uuid        NOT NULL,
    case_number        text        NOT NULL,
    procedure_code     text        NOT NULL,
    be_year            int         NOT NULL,
    sequence           int         NOT NULL,
    title_th           text        NOT NULL,
    title_en           text        NOT NULL,
    holder_name        text        NOT NULL,
    holder_address     text,
    place_th           text,
    subject_th         text,
    approved_at        timestamptz NOT NULL,
    approver_id        text        NOT NULL,
    approver_name      text        NOT NULL,
    approver_title_th  text,
    reply_to_message   uuid,
    issued_at          timestamptz NOT NULL,
    issued_on          date        NOT NULL,
    valid_until        date,
    token              text        NOT NULL UNIQUE,
    status             text        NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED')),
    document_key       text,
    document_sha256    text,
    document_size      bigint,
    case_told_issued   boolean     NOT NULL DEFAULT false,
    delivery_state     text        NOT NULL CHECK (delivery_state IN ('WAITING', 'DELIVERED', 'FAILED')),
    delivery_register_number text,
    delivered_at       timestamptz,
    delivery_failure   text,
    UNIQUE (municipality, case_id),
    UNIQUE (municipality, procedure_code, be_year, sequence),
    CHECK (valid_until >= issued_on),
    CHECK ((document_key IS NULL) = (document_sha256 IS NULL))
);
CREATE INDEX permit_register ON permit (municipality, id DESC);
COMMENT ON TABLE permit IS 'Issued permits (ใบอนุญาต); EXPIRED is computed from valid_until, never stored';
COMMENT ON COLUMN permit.token IS 'Unguessable part of the public verify address, 130 random bits';
COMMENT ON COLUMN permit.valid_until IS 'Last Bangkok day of validity; null: no end';
COMMENT ON COLUMN permit.document_key IS 'Object in the bucket that holds the signed PDF; null until it is stored';

CREATE TABLE permit_number (
    municipality   text NOT NULL,
    procedure_code text NOT NULL,
    be_year        int  NOT NULL,
    last           int  NOT NULL,
    PRIMARY KEY (municipality, procedure_code, be_year)
);
COMMENT ON TABLE permit_number IS 'Last permit number given, one row per municipality, procedure and Buddhist year';

CREATE TABLE permit_history (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    permit_id    uuid        NOT NULL REFERENCES permit,
    event        text        NOT NULL,
    reason       text,
    reason_th    text,
    actor        text        NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX permit_history_of_permit ON permit_history (permit_id, id);
COMMENT ON TABLE permit_history IS 'Everything that happened to a permit; rows are only ever added';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;
CREATE TRIGGER permit_history_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON permit_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE signing_key (
    id              uuid        PRIMARY KEY,
    owner           text        NOT NULL,
    keystore_key    text        NOT NULL,
    certificate_pem text        NOT NULL,
    not_after       timestamptz NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX signing_key_of_owner ON signing_key (owner, not_after DESC);
COMMENT ON TABLE signing_key IS 'Certificates that sign permits; the private keys lie encrypted in the bucket';
COMMENT ON COLUMN signing_key.owner IS 'Municipality code, or 00000000 for the province''s authority (CA)';

CREATE TABLE known_municipality (
    code        text        PRIMARY KEY,
    name_th     text        NOT NULL,
    name_en     text        NOT NULL,
    province_th text        NOT NULL,
    province_en text        NOT NULL,
    phone       text        NOT NULL,
    seen_at     timestamptz NOT NULL
);
COMMENT ON TABLE known_municipality IS 'Last known copy of the directory that intake owns';
