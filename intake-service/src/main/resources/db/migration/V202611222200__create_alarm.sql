CREATE TABLE alarm (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    kind         text        NOT NULL,
    about        text        NOT NULL,
    detail       text        NOT NULL,
    raised_at    timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    cleared_at   timestamptz
);
CREATE UNIQUE INDEX alarm_open_once ON alarm (municipality, kind, about) WHERE cleared_at IS NULL;
CREATE INDEX alarm_newest ON alarm (municipality, id DESC);
COMMENT ON TABLE alarm IS 'What somebody must look at; one open alarm for each kind and thing it is about';
COMMENT ON COLUMN alarm.about IS 'The thing it is about within its kind: a register number, a folder, a day';
