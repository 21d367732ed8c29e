ALTER TABLE slip_mail
    ADD COLUMN channel      text NOT NULL DEFAULT 'MAIL' CHECK (channel IN ('MAIL', 'UPLOAD')),
    ADD COLUMN handed_in_by text;
ALTER TABLE slip_mail ALTER COLUMN channel DROP DEFAULT;
COMMENT ON COLUMN slip_mail.channel IS 'MAIL: through the mailroom; UPLOAD: handed in over the API at the counter or by a portal';
COMMENT ON COLUMN slip_mail.handed_in_by IS 'Subject of the token it was uploaded with; null for a mail';

ALTER TABLE slip ALTER COLUMN fee_id DROP NOT NULL;
ALTER TABLE slip DROP CONSTRAINT slip_state_check;
ALTER TABLE slip ADD CONSTRAINT slip_state_check CHECK (state IN
    ('AWAITED', 'NO_PROOF', 'UNMATCHED', 'ON_DESK', 'BLOCKED', 'ACCEPTED', 'REJECTED'));
ALTER TABLE slip
    ADD COLUMN object_key           text,
    ADD COLUMN preview_key          text,
    ADD COLUMN look                 text,
    ADD COLUMN qr_bank              text,
    ADD COLUMN qr_trans_ref         text,
    ADD COLUMN qr_wallet_event      text,
    ADD COLUMN qr_paid_on           date,
    ADD COLUMN qr_crc_valid         boolean,
    ADD COLUMN more_payments        text[],
    ADD COLUMN repeat_of            uuid,
    ADD COLUMN first_slip_id        uuid    REFERENCES slip (id),
    ADD COLUMN first_seen_at        timestamptz,
    ADD COLUMN first_seen_by        text    CHECK (first_seen_by IN ('FILE', 'PAYMENT')),
    ADD COLUMN alike_slip           uuid,
    ADD COLUMN alike_distance       int,
    ADD COLUMN alike_elsewhere      boolean NOT NULL DEFAULT false;

UPDATE slip SET object_key = 'slips/' || municipality || '/' || id WHERE sha256 IS NOT NULL;
-- What was suspected before stays as it was decided; the officer still sees where it was first.
UPDATE slip SET repeat_of = slip.duplicate_of
FROM slip first WHERE first.id = slip.duplicate_of AND first.fee_id = slip.fee_id;
UPDATE slip
SET first_slip_id = CASE WHEN mark.municipality = slip.municipality THEN mark.slip_id END,
    first_seen_at = mark.seen_at,
    first_seen_by = 'FILE'
FROM slip_mark mark
WHERE slip.suspected_duplicate AND slip.repeat_of IS NULL AND mark.mark = 'sha256:' || slip.sha256;
ALTER TABLE slip DROP COLUMN suspected_duplicate, DROP COLUMN duplicate_of;

CREATE INDEX slip_by_state ON slip (municipality, state, id);
CREATE INDEX slip_mail_arrived ON slip_mail (municipality, arrived_at);
COMMENT ON COLUMN slip.fee_id IS 'Null while nobody knows which fee it is for';
COMMENT ON COLUMN slip.object_key IS 'Where its bytes lie in the bucket: slips/<municipality>/<B.E. year>/<fee or "unmatched">/<slip>';
COMMENT ON COLUMN slip.preview_key IS 'Where a picture safe to show lies; null if none could be made';
COMMENT ON COLUMN slip.look IS 'How far its picture could be looked at; null for slips from before pictures were';
COMMENT ON COLUMN slip.qr_bank IS 'Sending bank of the mini-QR: three digits, or TRUEMONEY';
COMMENT ON COLUMN slip.qr_crc_valid IS 'Whether the mini-QR''s check sum fits; null if no mini-QR was found';
COMMENT ON COLUMN slip.more_payments IS 'Further payments whose mini-QRs the file shows, each <bank>:<reference>; null for none';
COMMENT ON COLUMN slip.repeat_of IS 'The first slip of the same fee with the same file or payment';
COMMENT ON COLUMN slip.first_slip_id IS 'The slip of another fee that bore the same first; null when that one is another municipality''s';
COMMENT ON COLUMN slip.first_seen_at IS 'When another fee''s slip bore the same first; null if none did';
COMMENT ON COLUMN slip.alike_slip IS 'This municipality''s slip whose picture is most like this one';
COMMENT ON COLUMN slip.alike_elsewhere IS 'Another municipality has a slip whose picture is like this one';
