-- Every change the public can see, in the order in which it became visible: caches drop what they
-- hold by it, agencies read it as a feed.
CREATE TABLE permit_change (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position       bigint      UNIQUE,
    municipality   text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('ISSUED', 'CHANGED', 'REMOVED', 'MUNICIPALITY')),
    token          text,
    permit_id      uuid,
    procedure_code text,
    number         text,
    status         text,
    valid_until    date,
    at             timestamptz NOT NULL DEFAULT now(),
    CHECK ((kind = 'MUNICIPALITY') = (token IS NULL))
);
CREATE INDEX permit_change_unnumbered ON permit_change (id) WHERE position IS NULL;
CREATE INDEX permit_change_feed ON permit_change (municipality, position) WHERE kind <> 'MUNICIPALITY';
COMMENT ON TABLE permit_change IS 'Changes of what the public sees of permits; written by triggers, whoever changed the row';
COMMENT ON COLUMN permit_change.position IS 'Given after the commit, one at a time: a reader''s cursor misses nothing; null until then';
COMMENT ON COLUMN permit_change.kind IS 'MUNICIPALITY: its name or telephone changed, so every page that shows them';
COMMENT ON COLUMN permit_change.status IS 'As stored; EXPIRED follows from valid_until';

CREATE FUNCTION note_permit_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    private_columns constant text[] := ARRAY['case_told_issued', 'delivery_state',
        'delivery_register_number', 'delivered_at', 'delivery_failure',
        'document_key', 'document_sha256', 'document_size'];
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
CREATE TRIGGER permit_tells_its_changes
    AFTER INSERT OR UPDATE OR DELETE ON permit
    FOR EACH ROW EXECUTE FUNCTION note_permit_change();

CREATE FUNCTION note_municipality_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO permit_change (municipality, kind) VALUES (NEW.code, 'MUNICIPALITY');
    PERFORM pg_notify('permit_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER known_municipality_tells_when_new
    AFTER INSERT ON known_municipality
    FOR EACH ROW EXECUTE FUNCTION note_municipality_change();
CREATE TRIGGER known_municipality_tells_its_changes
    AFTER UPDATE ON known_municipality
    FOR EACH ROW
    WHEN (to_jsonb(OLD) - 'seen_at' IS DISTINCT FROM to_jsonb(NEW) - 'seen_at')
    EXECUTE FUNCTION note_municipality_change();

CREATE FUNCTION number_permit_changes() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- One at a time, held until the commit: a higher position never becomes visible before a lower.
    IF pg_try_advisory_xact_lock(hashtextextended('number_permit_changes', 0)) THEN
        WITH last AS (SELECT coalesce(max(position), 0) AS position FROM permit_change),
             fresh AS (SELECT id, row_number() OVER (ORDER BY id) AS nth
                       FROM permit_change WHERE position IS NULL)
        UPDATE permit_change c SET position = last.position + fresh.nth
        FROM last, fresh WHERE c.id = fresh.id;
    END IF;
END $$;
COMMENT ON FUNCTION number_permit_changes() IS 'Gives committed changes their positions; called by every instance, done by one at a time';
