-- One table for everything a proof is told apart by: its bytes as before, and the bank's reference.
CREATE TABLE slip_mark (
    mark         text        PRIMARY KEY,
    municipality text        NOT NULL,
    slip_id      uuid        NOT NULL REFERENCES slip (id),
    fee_id       uuid        NOT NULL REFERENCES fee (id),
    seen_at      timestamptz NOT NULL
);
CREATE INDEX slip_mark_of_slip ON slip_mark (slip_id);
COMMENT ON TABLE slip_mark IS 'The first slip with this file or this payment in the whole province: one slip must not pay two fees';
COMMENT ON COLUMN slip_mark.mark IS 'sha256:<hex> or payment:<bank>:<reference in upper case>';
COMMENT ON COLUMN slip_mark.seen_at IS 'When it was first seen for this slip';

INSERT INTO slip_mark (mark, municipality, slip_id, fee_id, seen_at)
SELECT 'sha256:' || first.sha256, first.municipality, first.slip_id, slip.fee_id,
       coalesce(mail.read_at, mail.arrived_at)
FROM proof_fingerprint first
JOIN slip ON slip.id = first.slip_id
JOIN slip_mail mail ON mail.id = slip.mail_id;
DROP TABLE proof_fingerprint;
