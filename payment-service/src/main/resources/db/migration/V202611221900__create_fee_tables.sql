-- Accounts: every change is a new row, so that a notice once sent keeps its account and its QR.
CREATE TABLE payment_account (
    id              uuid        PRIMARY KEY,
    municipality    text        NOT NULL,
    valid_from      timestamptz NOT NULL,
    bank_th         text        NOT NULL,
    bank_en         text        NOT NULL,
    account_number  text        NOT NULL,
    account_name_th text        NOT NULL,
    account_name_en text        NOT NULL,
    comp_code       text        NOT NULL CHECK (comp_code ~ '^[0-9]{2,8}$'),
    biller_id       text        NOT NULL CHECK (biller_id ~ '^[0-9]{15}$'),
    payment_days    int         NOT NULL CHECK (payment_days BETWEEN 1 AND 365)
);
CREATE INDEX payment_account_newest ON payment_account (municipality, valid_from DESC);
COMMENT ON TABLE payment_account IS 'Where a municipality takes fees (บัญชีรับชำระ); the newest row is the one in use';
COMMENT ON COLUMN payment_account.payment_days IS 'Working days a citizen has to pay';

CREATE TABLE transaction_counter (
    municipality  text   NOT NULL,
    buddhist_year int    NOT NULL,
    last_number   bigint NOT NULL,
    PRIMARY KEY (municipality, buddhist_year)
);
COMMENT ON TABLE transaction_counter IS 'Last running number of a Transaction ID given out per municipality and B.E. year';

CREATE TABLE fee (
    id               uuid        PRIMARY KEY,
    municipality     text        NOT NULL,
    version          bigint      NOT NULL,
    case_id          uuid        NOT NULL,
    case_number      text        NOT NULL,
    procedure_code   text        NOT NULL,
    title_th         text        NOT NULL,
    title_en         text        NOT NULL,
    transaction_id   text        NOT NULL UNIQUE CHECK (transaction_id ~ '^AN[0-9A-HJ-NP-Z]{14}$'),
    amount_satang    bigint      NOT NULL CHECK (amount_satang > 0),
    payer_name       text        NOT NULL,
    payer_address    text        NOT NULL,
    reply_to_message uuid,
    case_officer     text        NOT NULL,
    approver         text        NOT NULL,
    status           text        NOT NULL
        CHECK (status IN ('RAISED', 'NOTIFIED', 'PROOF_RECEIVED', 'VERIFIED', 'EXPIRED')),
    raised_at        timestamptz NOT NULL,
    due_at           timestamptz,
    account_id       uuid        REFERENCES payment_account (id),
    UNIQUE (municipality, case_id)
);
CREATE INDEX fee_by_status ON fee (municipality, status, id);
COMMENT ON TABLE fee IS 'One fee of one case (ค่าธรรมเนียม)';
COMMENT ON COLUMN fee.amount_satang IS 'In satang; 100 satang are one baht';
COMMENT ON COLUMN fee.due_at IS 'Last moment to pay; null until the calendar has answered';
COMMENT ON COLUMN fee.case_officer IS 'Subject of the reviewer''s token: may not be the cashier';
COMMENT ON COLUMN fee.approver IS 'Subject of the approver''s token: may not be the cashier';

CREATE TABLE fee_history (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    fee_id       uuid        NOT NULL REFERENCES fee (id),
    at           timestamptz NOT NULL,
    event        text        NOT NULL,
    from_status  text,
    to_status    text        NOT NULL,
    actor        text        NOT NULL,
    note         text
);
CREATE INDEX fee_history_of_fee ON fee_history (fee_id, id);
COMMENT ON TABLE fee_history IS 'What happened to a fee, in order; rows are only ever added';
COMMENT ON COLUMN fee_history.actor IS 'Subject of the person''s token, or the service that acted by itself';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME; END $$;
CREATE TRIGGER fee_history_is_append_only BEFORE UPDATE OR DELETE ON fee_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE slip_mail (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    message_id   uuid        NOT NULL,
    fee_id       uuid        REFERENCES fee (id),
    arrived_at   timestamptz NOT NULL,
    from_address text,
    outcome      text        NOT NULL,
    read_at      timestamptz,
    UNIQUE (municipality, message_id)
);
COMMENT ON TABLE slip_mail IS 'A mail handed in as proof of payment, with the answer it got';
COMMENT ON COLUMN slip_mail.read_at IS 'When its files were fetched and looked at; null before';

CREATE TABLE slip (
    id                  uuid        PRIMARY KEY,
    municipality        text        NOT NULL,
    mail_id             uuid        NOT NULL REFERENCES slip_mail (id),
    fee_id              uuid        NOT NULL REFERENCES fee (id),
    attachment_id       uuid        NOT NULL,
    file_name           text        NOT NULL,
    state               text        NOT NULL
        CHECK (state IN ('AWAITED', 'NO_PROOF', 'ON_DESK', 'ACCEPTED', 'REJECTED')),
    content_type        text,
    size_bytes          bigint,
    sha256              text,
    suspected_duplicate boolean     NOT NULL,
    duplicate_of        uuid,
    decided_at          timestamptz,
    decided_by          text,
    reason              text,
    UNIQUE (mail_id, attachment_id)
);
CREATE INDEX slip_of_fee ON slip (fee_id, id);
COMMENT ON TABLE slip IS 'One file sent as proof of payment (หลักฐานการชำระเงิน): evidence, never money';
COMMENT ON COLUMN slip.duplicate_of IS 'The first slip of this municipality with the same bytes; null when that one is another municipality''s';

CREATE TABLE proof_fingerprint (
    sha256       text PRIMARY KEY,
    municipality text NOT NULL,
    slip_id      uuid NOT NULL REFERENCES slip (id)
);
COMMENT ON TABLE proof_fingerprint IS 'The first slip with these bytes in the whole province: one slip must not pay two fees';
