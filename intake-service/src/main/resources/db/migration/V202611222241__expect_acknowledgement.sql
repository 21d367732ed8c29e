ALTER TABLE acknowledgement ADD COLUMN register_number text NOT NULL DEFAULT '';
ALTER TABLE acknowledgement ADD COLUMN due_at timestamptz;
ALTER TABLE acknowledgement ADD COLUMN sent_at timestamptz;
ALTER TABLE acknowledgement ADD COLUMN decided_by text;

UPDATE acknowledgement a
   SET due_at = m.acknowledge_by, register_number = m.register_number || '/' || m.register_year
  FROM message m WHERE m.id = a.message_id;
UPDATE acknowledgement a
   SET sent_at = o.sent_at
  FROM outgoing_mail o WHERE o.municipality = a.municipality AND o.mail_key = a.mail_key;
INSERT INTO acknowledgement (message_id, municipality, decision, decided_at, register_number, due_at)
SELECT m.id, m.municipality, 'PENDING', m.seen_at, m.register_number || '/' || m.register_year, m.acknowledge_by
  FROM message m WHERE NOT EXISTS (SELECT 1 FROM acknowledgement a WHERE a.message_id = m.id);

ALTER TABLE acknowledgement ALTER COLUMN due_at SET NOT NULL;
CREATE INDEX acknowledgement_open ON acknowledgement (due_at)
 WHERE decision = 'PENDING' OR (decision = 'ACKNOWLEDGED' AND sent_at IS NULL);
CREATE INDEX acknowledgement_open_of ON acknowledgement (municipality, message_id)
 WHERE decision = 'PENDING' OR (decision = 'ACKNOWLEDGED' AND sent_at IS NULL);
CREATE INDEX acknowledgement_late ON acknowledgement (municipality, message_id DESC)
 WHERE decision = 'ACKNOWLEDGED' AND sent_at > due_at;
COMMENT ON COLUMN acknowledgement.decision IS 'PENDING: not decided yet; ACKNOWLEDGED: a letter was queued; SKIPPED: none, with the reason';
COMMENT ON COLUMN acknowledgement.due_at IS 'By when the letter must be sent (rule A3.6); follows the calendar while open';
COMMENT ON COLUMN acknowledgement.sent_at IS 'When the mail server took the letter; only then is the message acknowledged';
COMMENT ON COLUMN acknowledgement.decided_by IS 'The officer who had a skipped message acknowledged after all';
