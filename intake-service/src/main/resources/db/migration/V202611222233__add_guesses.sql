ALTER TABLE correspondence ADD COLUMN case_number text, ADD COLUMN topic text NOT NULL DEFAULT '';
COMMENT ON COLUMN correspondence.case_number IS 'As case-service gave it, such as 12/2569';
COMMENT ON COLUMN correspondence.topic IS 'The subject of its first letter without Re:, case and spaces';
CREATE INDEX correspondence_by_case ON correspondence (municipality, case_id);
CREATE INDEX correspondence_by_case_number ON correspondence (municipality, case_number);
CREATE INDEX correspondence_by_topic ON correspondence (municipality, topic) WHERE topic <> '';
CREATE INDEX correspondence_party_address ON correspondence_party (municipality, address);

CREATE INDEX outgoing_mail_by_purpose ON outgoing_mail (municipality, purpose);

ALTER TABLE held_message ADD COLUMN guesses text NOT NULL DEFAULT '[]';
COMMENT ON COLUMN held_message.guesses IS 'The matters it may belong to, the best first, with reasons for the officer';
CREATE INDEX outgoing_mail_by_reference ON outgoing_mail (municipality, reference) WHERE reference <> '';
