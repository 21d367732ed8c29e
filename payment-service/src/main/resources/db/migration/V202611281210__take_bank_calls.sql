-- What banks asked and told host to host, each with the answer it got.
CREATE TABLE bank_call (
    id                  uuid        PRIMARY KEY,
    municipality        text,
    bank                text        NOT NULL CHECK (bank ~ '^[0-9]{3}$'),
    kind                text        NOT NULL CHECK (kind IN ('INQUIRY', 'CONFIRMATION')),
    bank_transaction_id text        NOT NULL,
    received_at         timestamptz NOT NULL,
    biller_id           text        NOT NULL,
    ref1                text        NOT NULL,
    ref2                text,
    amount_satang       bigint      CHECK (amount_satang > 0),
    paid_at             timestamptz,
    payer_name          text,
    channel             text,
    result              text        NOT NULL,
    fee_id              uuid        REFERENCES fee (id),
    entry_id            uuid        REFERENCES statement_entry (id)
);
CREATE UNIQUE INDEX bank_call_confirmed_once ON bank_call (bank, bank_transaction_id)
    WHERE kind = 'CONFIRMATION';
CREATE INDEX bank_call_by_municipality ON bank_call (municipality, id);
COMMENT ON TABLE bank_call IS 'A bank''s inquiry or confirmation of a bill payment (host to host); rows are only ever added';
COMMENT ON COLUMN bank_call.municipality IS 'Null where nobody has the Biller ID';
COMMENT ON COLUMN bank_call.bank IS '3-digit code of the bank whose key signed the call';
COMMENT ON COLUMN bank_call.amount_satang IS 'In satang; null where the bank asked how much';
COMMENT ON COLUMN bank_call.result IS 'What was answered: PAYABLE, ACCEPTED or a reason';
CREATE TRIGGER bank_call_is_append_only BEFORE UPDATE OR DELETE ON bank_call
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE INDEX payment_account_by_biller ON payment_account (biller_id, valid_from);
