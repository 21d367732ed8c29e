-- What came for a fee, what was given back, and what a fee needs to be settled.
ALTER TABLE fee DROP CONSTRAINT fee_status_check;
ALTER TABLE fee ADD CONSTRAINT fee_status_check CHECK (status IN
    ('RAISED', 'NOTIFIED', 'PROOF_RECEIVED', 'VERIFIED', 'EXPIRED', 'WAIVED', 'REFUNDED'));
ALTER TABLE fee
    ADD COLUMN lines            jsonb,
    ADD COLUMN late_surcharge   jsonb,
    ADD COLUMN open_until       timestamptz,
    ADD COLUMN remind_at        timestamptz,
    ADD COLUMN paid_satang      bigint NOT NULL DEFAULT 0,
    ADD COLUMN refunded_satang  bigint NOT NULL DEFAULT 0,
    ADD COLUMN settled_satang   bigint NOT NULL DEFAULT 0,
    ADD COLUMN surcharge_satang bigint NOT NULL DEFAULT 0;
UPDATE fee SET open_until = due_at;
UPDATE fee SET lines = jsonb_build_array(jsonb_build_object(
    'textTh', title_th, 'textEn', title_en, 'quantity', NULL, 'unitSatang', NULL,
    'amountSatang', amount_satang));
ALTER TABLE fee ALTER COLUMN lines SET NOT NULL;
COMMENT ON COLUMN fee.lines IS 'How the amount comes about: [{textTh, textEn, quantity, unitSatang, amountSatang}]; they add up to amount_satang';
COMMENT ON COLUMN fee.late_surcharge IS 'What is added when it is paid late, as the procedure said; null: nothing';
COMMENT ON COLUMN fee.open_until IS 'When it expires: the deadline, or later where somebody was given more time to send a proof';
COMMENT ON COLUMN fee.remind_at IS 'When the citizen is reminded, by the municipality''s calendar; null: never';
COMMENT ON COLUMN fee.paid_satang IS 'Sum of its payments that are not annulled';
COMMENT ON COLUMN fee.refunded_satang IS 'Sum of its refunds';
COMMENT ON COLUMN fee.settled_satang IS 'What it was settled with, surcharge included; 0 while it is not settled';
COMMENT ON COLUMN fee.surcharge_satang IS 'The part of settled_satang that is late surcharge';

CREATE TABLE fee_payment (
    id                 uuid        PRIMARY KEY,
    municipality       text        NOT NULL,
    fee_id             uuid        NOT NULL REFERENCES fee (id),
    amount_satang      bigint      NOT NULL CHECK (amount_satang > 0),
    paid_at            timestamptz NOT NULL,
    method             text        NOT NULL CHECK (method IN ('BILL_PAYMENT', 'TRANSFER', 'COUNTER')),
    source             text        NOT NULL CHECK (source IN ('SLIP', 'STATEMENT', 'BANK_CALL', 'COUNTER')),
    evidence_id        uuid        NOT NULL,
    bank               text        CHECK (bank ~ '^[0-9]{3}$'),
    bank_reference     text,
    outcome            text        NOT NULL CHECK (outcome IN ('PART_PAID', 'SETTLED', 'SURPLUS')),
    recorded_at        timestamptz NOT NULL,
    actor              text        NOT NULL,
    statement_entry_id uuid,
    annulled_at        timestamptz,
    annulled_by        text,
    annulled_why       text,
    CHECK ((bank IS NULL) = (bank_reference IS NULL)),
    CHECK ((annulled_at IS NULL) = (annulled_by IS NULL) AND (annulled_at IS NULL) = (annulled_why IS NULL))
);
CREATE UNIQUE INDEX fee_payment_reference ON fee_payment (bank, bank_reference)
    WHERE annulled_at IS NULL AND bank IS NOT NULL;
CREATE UNIQUE INDEX fee_payment_evidence ON fee_payment (fee_id, source, evidence_id)
    WHERE annulled_at IS NULL;
CREATE INDEX fee_payment_of_fee ON fee_payment (fee_id, id);
COMMENT ON TABLE fee_payment IS 'Money found for a fee (การรับชำระ); a bank''s reference counts once in the whole province';
COMMENT ON COLUMN fee_payment.evidence_id IS 'Where it was seen: slip, statement entry, bank call or counter payment';
COMMENT ON COLUMN fee_payment.bank IS '3-digit code of the paying bank; null where the evidence names none';
COMMENT ON COLUMN fee_payment.outcome IS 'What it did to the fee when it was recorded';
COMMENT ON COLUMN fee_payment.statement_entry_id IS 'The statement entry that confirmed it; null until then';
COMMENT ON COLUMN fee_payment.annulled_at IS 'When an officer found that it is not this fee''s money; null: it counts';

CREATE FUNCTION refuse_change_of_payment() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF TG_OP = 'DELETE'
        OR (OLD.statement_entry_id IS NOT NULL AND OLD.statement_entry_id IS DISTINCT FROM NEW.statement_entry_id)
        OR OLD.annulled_at IS NOT NULL
        OR to_jsonb(OLD) - '{statement_entry_id,annulled_at,annulled_by,annulled_why}'::text[]
           IS DISTINCT FROM to_jsonb(NEW) - '{statement_entry_id,annulled_at,annulled_by,annulled_why}'::text[]
    THEN
        RAISE EXCEPTION 'rows of fee_payment are only ever added, reconciled once and annulled once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER fee_payment_is_append_only BEFORE UPDATE OR DELETE ON fee_payment
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_payment();

CREATE TABLE fee_refund (
    id             uuid        PRIMARY KEY,
    municipality   text        NOT NULL,
    fee_id         uuid        NOT NULL REFERENCES fee (id),
    amount_satang  bigint      NOT NULL CHECK (amount_satang > 0),
    way            text        NOT NULL CHECK (way IN ('TRANSFER', 'CASH', 'CHEQUE')),
    reference      text,
    reason         text        NOT NULL,
    refunded_at    timestamptz NOT NULL,
    actor          text        NOT NULL
);
CREATE INDEX fee_refund_of_fee ON fee_refund (fee_id, id);
COMMENT ON TABLE fee_refund IS 'Money given back (การคืนเงิน), as the officer recorded it; rows are only ever added';
COMMENT ON COLUMN fee_refund.reference IS 'Transfer reference, cheque or voucher number; null where there is none';
CREATE TRIGGER fee_refund_is_append_only BEFORE UPDATE OR DELETE ON fee_refund
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE fee
    ADD CONSTRAINT fee_gives_back_no_more_than_came CHECK (0 <= refunded_satang AND refunded_satang <= paid_satang),
    ADD CONSTRAINT fee_settles_no_more_than_it_has CHECK (0 <= settled_satang AND settled_satang <= paid_satang - refunded_satang),
    ADD CONSTRAINT fee_surcharge_is_part_of_settled CHECK (0 <= surcharge_satang AND surcharge_satang <= settled_satang);
