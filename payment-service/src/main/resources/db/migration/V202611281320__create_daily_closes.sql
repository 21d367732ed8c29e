-- The day's money as it was told, and what an officer signed off.
CREATE TABLE day_entry (
    id             uuid        PRIMARY KEY,
    municipality   text        NOT NULL,
    business_day   date        NOT NULL,
    at             timestamptz NOT NULL,
    kind           text        NOT NULL CHECK (kind IN
        ('RECEIVED', 'ANNULLED', 'REFUNDED', 'SURPLUS', 'RECEIPT_ISSUED', 'RECEIPT_VOIDED')),
    method         text,
    source         text,
    way            text,
    amount_satang  bigint      NOT NULL CHECK (amount_satang > 0),
    officer        text        NOT NULL,
    officer_name   text        NOT NULL,
    fee_id         uuid        NOT NULL REFERENCES fee (id),
    receipt_number text,
    receipt_day    date,
    CHECK ((kind IN ('RECEIVED', 'ANNULLED')) = (method IS NOT NULL AND source IS NOT NULL)),
    CHECK ((kind = 'REFUNDED') = (way IS NOT NULL)),
    CHECK ((kind IN ('RECEIPT_ISSUED', 'RECEIPT_VOIDED')) = (receipt_number IS NOT NULL AND receipt_day IS NOT NULL))
);
CREATE INDEX day_entry_of_day ON day_entry (municipality, business_day, id);
COMMENT ON TABLE day_entry IS 'The day book (สมุดรายวัน): money that came or went and receipts, each on its business day; rows are only ever added';
COMMENT ON COLUMN day_entry.business_day IS 'Bangkok date of the event, or the next day not signed off yet';
COMMENT ON COLUMN day_entry.receipt_day IS 'Day the receipt was given, which a voiding may follow much later';
CREATE TRIGGER day_entry_is_append_only BEFORE UPDATE OR DELETE ON day_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE daily_close (
    id                   uuid        PRIMARY KEY,
    municipality         text        NOT NULL,
    business_day         date        NOT NULL,
    totals               jsonb       NOT NULL,
    counted_cash_satang  bigint      NOT NULL CHECK (counted_cash_satang >= 0),
    note                 text,
    signed_at            timestamptz NOT NULL,
    signed_by            text        NOT NULL,
    signed_by_name       text        NOT NULL,
    signed_by_position   text        NOT NULL,
    UNIQUE (municipality, business_day)
);
COMMENT ON TABLE daily_close IS 'A business day signed off by a finance officer (ปิดบัญชีประจำวัน); rows are only ever added';
COMMENT ON COLUMN daily_close.totals IS 'The totals as they were signed';
CREATE TRIGGER daily_close_is_append_only BEFORE UPDATE OR DELETE ON daily_close
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
