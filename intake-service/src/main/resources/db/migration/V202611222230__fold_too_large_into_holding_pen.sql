-- A mail over the size limit waits for an officer like everything a machine cannot place.
INSERT INTO held_message (message_id, municipality, reason, register_number, correspondent, subject, held_at)
SELECT id, municipality, 'TOO_LARGE', register_number || '/' || register_year, COALESCE(from_address, ''), subject, seen_at
FROM message WHERE state = 'TOO_LARGE';
UPDATE register_entry SET outcome = 'HOLDING_PEN' WHERE register = 'INCOMING' AND outcome = 'TOO_LARGE';
UPDATE message SET state = 'HOLDING_PEN', state_reason = 'TOO_LARGE' WHERE state = 'TOO_LARGE';
