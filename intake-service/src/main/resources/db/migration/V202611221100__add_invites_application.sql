ALTER TABLE correspondence ADD COLUMN invites_application boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN correspondence.invites_application IS 'We asked the sender to write again; his answer is the application';
