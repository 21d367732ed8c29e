-- What only the office is concerned with is no change of what the public sees: when the holder was
-- reminded, how the permit reaches him, why it was ordered.
CREATE OR REPLACE FUNCTION note_permit_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    private_columns constant text[] := ARRAY['case_told_issued', 'delivery_state',
        'delivery_register_number', 'delivered_at', 'delivery_failure', 'delivery_way',
        'document_key', 'document_sha256', 'document_size', 'reminded_days', 'reason_class'];
    subject permit%ROWTYPE;
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - private_columns = to_jsonb(NEW) - private_columns THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' THEN subject := OLD; ELSE subject := NEW; END IF;
    INSERT INTO permit_change
        (municipality, kind, token, permit_id, procedure_code, number, status, valid_until)
    VALUES (subject.municipality,
        CASE TG_OP WHEN 'INSERT' THEN 'ISSUED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
        subject.token, subject.id, subject.procedure_code,
        subject.sequence || '/' || subject.be_year, subject.status, subject.valid_until);
    -- Empty: the listener reads the table, so that a token never stands in a payload or a log.
    PERFORM pg_notify('permit_change', '');
    RETURN NULL;
END $$;
