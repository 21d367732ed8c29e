ALTER TABLE message
    ADD COLUMN sender_spf              text,
    ADD COLUMN sender_dkim             text,
    ADD COLUMN sender_dmarc            text,
    ADD COLUMN sender_name_differs     boolean,
    ADD COLUMN sender_look_alike       boolean,
    ADD COLUMN sender_reply_to_differs boolean,
    ADD COLUMN sender_first_seen       boolean;
COMMENT ON COLUMN message.sender_spf IS 'What our own mail server wrote into Authentication-Results; none: it said nothing';
COMMENT ON COLUMN message.sender_name_differs IS 'The display name shows another address than the sender''s';
COMMENT ON COLUMN message.sender_look_alike IS 'The domain is made to be taken for a government domain';
CREATE INDEX message_by_sender ON message (municipality, lower(from_address), id);
