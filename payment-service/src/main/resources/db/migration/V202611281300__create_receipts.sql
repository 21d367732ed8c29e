-- Receipts: numbered without gaps, voided and never deleted, printed once.
CREATE TABLE cashier (
    id           uuid PRIMARY KEY,
    municipality text NOT NULL,
    subject      text NOT NULL,
    name_th      text NOT NULL,
    position_th  text NOT NULL,
    UNIQUE (municipality, subject)
);
COMMENT ON TABLE cashier IS 'Name and position of a finance officer as they are printed on receipts';
COMMENT ON COLUMN cashier.subject IS 'Subject of the officer''s token';

CREATE TABLE receipt_counter (
    municipality  text NOT NULL,
    buddhist_year int  NOT NULL,
    last_number   int  NOT NULL,
    PRIMARY KEY (municipality, buddhist_year)
);
COMMENT ON TABLE receipt_counter IS 'Last receipt number given out per municipality and B.E. year; its row is locked until the receipt is committed';

CREATE TABLE receipt (
    id               uuid        PRIMARY KEY,
    municipality     text        NOT NULL,
    buddhist_year    int         NOT NULL CHECK (buddhist_year >= 2400),
    number           int         NOT NULL CHECK (number > 0),
    book             int         NOT NULL CHECK (book > 0),
    issued_at        timestamptz NOT NULL,
    issued_on        date        NOT NULL,
    fee_id           uuid        NOT NULL REFERENCES fee (id),
    settlement_event uuid        NOT NULL,
    case_id          uuid        NOT NULL,
    case_number      text        NOT NULL,
    transaction_id   text        NOT NULL,
    payer_name       text        NOT NULL,
    lines            jsonb       NOT NULL,
    amount_satang    bigint      NOT NULL CHECK (amount_satang > 0),
    method           text        NOT NULL,
    bank_references  text,
    paid_at          timestamptz NOT NULL,
    officer          text        NOT NULL,
    officer_name     text        NOT NULL,
    officer_position text        NOT NULL,
    replaces         uuid        UNIQUE REFERENCES receipt (id),
    replaces_number  text,
    voided_at        timestamptz,
    voided_by        text,
    voided_by_name   text,
    void_reason      text,
    UNIQUE (municipality, buddhist_year, number),
    CHECK ((replaces IS NULL) = (replaces_number IS NULL)),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL)
        AND (voided_at IS NULL) = (voided_by_name IS NULL)
        AND (voided_at IS NULL) = (void_reason IS NULL))
);
CREATE UNIQUE INDEX receipt_valid_of_fee ON receipt (fee_id) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX receipt_of_settlement ON receipt (settlement_event) WHERE replaces IS NULL;
CREATE INDEX receipt_of_fee ON receipt (fee_id, id);
CREATE INDEX receipt_by_day ON receipt (municipality, issued_on);
COMMENT ON TABLE receipt IS 'Receipts (ใบเสร็จรับเงิน), one valid at a time for a settled fee; rows are added, voided once and never deleted';
COMMENT ON COLUMN receipt.number IS 'Runs without a gap per municipality and B.E. year';
COMMENT ON COLUMN receipt.book IS 'เล่มที่: so many numbers make a book';
COMMENT ON COLUMN receipt.issued_on IS 'Bangkok date of issued_at';
COMMENT ON COLUMN receipt.settlement_event IS 'Entry of fee_history that settled the fee';
COMMENT ON COLUMN receipt.amount_satang IS 'What the fee was settled with; a surplus is owed back and not part of it';
COMMENT ON COLUMN receipt.lines IS 'What it was paid for: [{textTh, textEn, amountSatang}]; they add up to amount_satang';
COMMENT ON COLUMN receipt.replaces IS 'The voided receipt it stands for; null: it is the first of its settlement';

CREATE FUNCTION refuse_change_of_receipt() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF TG_OP = 'DELETE' OR OLD.voided_at IS NOT NULL
        OR to_jsonb(OLD) - '{voided_at,voided_by,voided_by_name,void_reason}'::text[]
           IS DISTINCT FROM to_jsonb(NEW) - '{voided_at,voided_by,voided_by_name,void_reason}'::text[]
    THEN
        RAISE EXCEPTION 'rows of receipt are only ever added and voided once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER receipt_is_never_deleted BEFORE UPDATE OR DELETE ON receipt
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_receipt();

CREATE TABLE receipt_document (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    receipt_id   uuid        NOT NULL REFERENCES receipt (id),
    kind         text        NOT NULL CHECK (kind IN ('ISSUED', 'VOIDED')),
    object_key   text        NOT NULL,
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes   bigint      NOT NULL,
    rendered_at  timestamptz NOT NULL,
    UNIQUE (receipt_id, kind)
);
COMMENT ON TABLE receipt_document IS 'The signed PDF of a receipt, and the one that says it is void; each rendered once';
COMMENT ON COLUMN receipt_document.object_key IS 'Object in the bucket that holds the bytes';
CREATE TRIGGER receipt_document_is_append_only BEFORE UPDATE OR DELETE ON receipt_document
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE signing_key (
    id              uuid        PRIMARY KEY,
    owner           text        NOT NULL,
    keystore_key    text        NOT NULL,
    certificate_pem text        NOT NULL,
    not_after       timestamptz NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX signing_key_of_owner ON signing_key (owner, not_after DESC);
COMMENT ON TABLE signing_key IS 'Certificates that sign receipts; the private keys lie encrypted in the bucket';
COMMENT ON COLUMN signing_key.owner IS 'Municipality code, or 00000000 for the province''s authority (CA)';
