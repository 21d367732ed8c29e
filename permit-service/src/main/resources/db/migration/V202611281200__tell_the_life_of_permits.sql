-- Suspensions with dates, succession (renewal, transfer, correction), replacement copies, reason classes.
ALTER TABLE permit DROP CONSTRAINT permit_status_check;
ALTER TABLE permit ADD CONSTRAINT permit_status_check
    CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED', 'SUPERSEDED'));
ALTER TABLE permit
    ADD COLUMN reason_class         text,
    ADD COLUMN since                date,
    ADD COLUMN suspended_from       date,
    ADD COLUMN suspended_until      date,
    ADD COLUMN replaces             uuid REFERENCES permit,
    ADD COLUMN replaces_number      text,
    ADD COLUMN replaces_how         text CHECK (replaces_how IN ('RENEWAL', 'TRANSFER', 'CORRECTION')),
    ADD COLUMN replaced_by          uuid REFERENCES permit DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN replaced_by_number   text,
    ADD COLUMN replaced_how         text CHECK (replaced_how IN ('RENEWAL', 'TRANSFER', 'CORRECTION')),
    ADD COLUMN copies               int NOT NULL DEFAULT 0,
    ADD COLUMN last_copy_on         date;
UPDATE permit SET since = issued_on;
-- A suspension ordered before dates were kept began when the history says.
UPDATE permit p SET suspended_from = h.day, since = h.day
    FROM (SELECT permit_id, max(at AT TIME ZONE 'Asia/Bangkok')::date AS day
            FROM permit_history WHERE event = 'SUSPENDED' GROUP BY permit_id) h
    WHERE h.permit_id = p.id AND p.status = 'SUSPENDED';
ALTER TABLE permit ALTER COLUMN since SET NOT NULL;
ALTER TABLE permit ADD CONSTRAINT permit_suspension_has_a_beginning
    CHECK (status <> 'SUSPENDED' OR suspended_from IS NOT NULL);
ALTER TABLE permit ADD CONSTRAINT permit_suspension_ends_after_it_begins
    CHECK (suspended_until >= suspended_from);
ALTER TABLE permit ADD CONSTRAINT permit_superseded_has_a_successor
    CHECK ((status = 'SUPERSEDED') = (replaced_by IS NOT NULL));
CREATE UNIQUE INDEX permit_has_one_successor ON permit (replaces) WHERE replaces IS NOT NULL;
COMMENT ON COLUMN permit.status IS
    'What was last ordered; whether a dated suspension has begun or ended, and expiry, follow from the day';
COMMENT ON COLUMN permit.reason_class IS 'Class of the reason for the present status; null while as issued';
COMMENT ON COLUMN permit.since IS 'Bangkok day from which the present status was ordered';
COMMENT ON COLUMN permit.suspended_from IS 'First Bangkok day of the suspension';
COMMENT ON COLUMN permit.suspended_until IS 'Last Bangkok day of the suspension; null: until it is lifted';
COMMENT ON COLUMN permit.replaces IS 'The permit this one came in place of';
COMMENT ON COLUMN permit.replaced_by IS 'The permit that came in place of this one';
COMMENT ON COLUMN permit.copies IS 'Replacement copies (ใบแทน) issued so far';

ALTER TABLE permit_history
    ADD COLUMN reason_class text,
    ADD COLUMN from_day     date,
    ADD COLUMN until_day    date,
    ADD COLUMN other_permit uuid;
COMMENT ON COLUMN permit_history.from_day IS 'First Bangkok day the event takes effect on; null: at once';
COMMENT ON COLUMN permit_history.until_day IS 'Last Bangkok day of effect, of a suspension with an end';
COMMENT ON COLUMN permit_history.other_permit IS 'The successor, or the predecessor, of a succession';
