ALTER TABLE message ADD COLUMN forwarded_by text, ADD COLUMN originally_sent_at timestamptz;
COMMENT ON COLUMN message.forwarded_by IS 'The colleague who passed the mail on to the central mailbox';
COMMENT ON COLUMN message.originally_sent_at IS 'When the applicant wrote to that colleague, where believable; deemed_received_at counts from then';
ALTER TABLE held_message ADD COLUMN presumed_applicant text;
COMMENT ON COLUMN held_message.presumed_applicant IS 'Whose letter it may be, where a colleague passed it on';
