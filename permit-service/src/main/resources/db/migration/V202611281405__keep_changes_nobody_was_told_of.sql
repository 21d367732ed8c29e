-- Changes of status whose holder has no mail address: an officer tells them.
CREATE TABLE untold_change (
    change_id    uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    permit_id    uuid        NOT NULL REFERENCES permit,
    what         text        NOT NULL,
    what_th      text        NOT NULL,
    since        timestamptz NOT NULL,
    told_way     text        CHECK (told_way IN ('LETTER', 'PHONE', 'COUNTER')),
    told_to      text,
    told_by      text,
    told_at      timestamptz,
    CHECK (num_nulls(told_way, told_to, told_by, told_at) IN (0, 4))
);
CREATE INDEX untold_change_open ON untold_change (municipality, change_id) WHERE told_at IS NULL;
COMMENT ON TABLE untold_change IS 'A suspension, revocation or other change that no mail could tell the holder of';
COMMENT ON COLUMN untold_change.change_id IS 'The entry of permit_history';
COMMENT ON COLUMN untold_change.what IS 'What the mail would have had as its subject';
COMMENT ON COLUMN untold_change.told_to IS 'Postal address, telephone number or person';
COMMENT ON COLUMN untold_change.told_by IS 'Subject of the officer''s token; null: it is on the list of delivery tasks';
