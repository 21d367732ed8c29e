CREATE TABLE calendar_version (
    id               uuid        PRIMARY KEY,
    municipality     text        NOT NULL,
    version          int         NOT NULL,
    changed_at       timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    change           text        NOT NULL,
    reason           text        NOT NULL,
    source           text        NOT NULL DEFAULT '',
    on_date          date        NOT NULL,
    day_kind         text,
    name_th          text,
    name_en          text,
    opens            time,
    closes           time        CHECK (closes > opens),
    national_version text        NOT NULL DEFAULT '',
    CONSTRAINT calendar_version_once UNIQUE (municipality, version)
);
COMMENT ON TABLE calendar_version IS 'Every change of a municipality''s calendar, each a version; the calendar is all of them in order. Never changed or deleted';
COMMENT ON COLUMN calendar_version.change IS 'OFFICE_HOURS, DAY_SET, DAY_REMOVED, or NATIONAL: the country''s list was renewed';
COMMENT ON COLUMN calendar_version.on_date IS 'The day that was set or removed, or the first day of new office hours';
COMMENT ON COLUMN calendar_version.source IS 'On whose word, such as a cabinet resolution';
COMMENT ON COLUMN calendar_version.national_version IS 'Of the country''s list of holidays when the change was made';

INSERT INTO calendar_version
    (id, municipality, version, changed_at, changed_by, change, reason, on_date, opens, closes, national_version)
SELECT gen_random_uuid(), code, 1, changed_at, 'intake-service', 'OFFICE_HOURS', 'The municipality was entered', DATE '1900-01-01', opens, closes, '2569-1'
  FROM municipality;

ALTER TABLE message ADD COLUMN time_trace_en text NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN calendar_version text NOT NULL DEFAULT '';
COMMENT ON COLUMN message.time_trace_en IS 'The same reasons as time_trace in English, one a line';
COMMENT ON COLUMN message.calendar_version IS 'The calendar its times were reckoned by; empty: from before versions were kept';

CREATE TABLE deadline_change (
    id                  uuid        PRIMARY KEY,
    municipality        text        NOT NULL,
    message_id          uuid        NOT NULL REFERENCES message (id),
    register_number     text        NOT NULL,
    changed_at          timestamptz NOT NULL,
    reason              text        NOT NULL,
    deemed_before       timestamptz NOT NULL,
    deemed_after        timestamptz NOT NULL,
    acknowledge_before  timestamptz NOT NULL,
    acknowledge_after   timestamptz NOT NULL,
    version_before      text        NOT NULL,
    version_after       text        NOT NULL
);
CREATE INDEX deadline_change_newest ON deadline_change (municipality, id DESC);
CREATE INDEX deadline_change_of_message ON deadline_change (message_id, id DESC);
COMMENT ON TABLE deadline_change IS 'Deadlines of open messages that a change of the calendar moved: the old value, the new one and why';
