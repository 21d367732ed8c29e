CREATE TABLE duty_assignment (
    id           uuid PRIMARY KEY,
    municipality text NOT NULL,
    weekday      text,
    on_date      date,
    rank         int  NOT NULL,
    name         text NOT NULL,
    contact      text NOT NULL,
    CHECK ((weekday IS NULL) <> (on_date IS NULL))
);
CREATE INDEX duty_assignment_of ON duty_assignment (municipality, on_date, weekday, rank);
COMMENT ON TABLE duty_assignment IS 'The duty roster (บัญชีเวรตรวจตู้จดหมาย): named receiving officers by weekday, or by a date that goes before it';
COMMENT ON COLUMN duty_assignment.rank IS '0: the officer on duty; 1 and more: the deputies in their order';

CREATE TABLE duty_sign_off (
    id              uuid        PRIMARY KEY,
    municipality    text        NOT NULL,
    on_date         date        NOT NULL,
    half            text        NOT NULL,
    due_at          timestamptz NOT NULL,
    counted_since   timestamptz,
    signed_at       timestamptz NOT NULL,
    signed_by       text        NOT NULL,
    officer         text        NOT NULL,
    remark          text        NOT NULL,
    on_duty         text        NOT NULL,
    folders         text        NOT NULL,
    system_compared_at timestamptz,
    CONSTRAINT duty_sign_off_once UNIQUE (municipality, on_date, half)
);
CREATE INDEX duty_sign_off_last ON duty_sign_off (municipality, signed_at DESC);
COMMENT ON TABLE duty_sign_off IS 'The duty ledger: each morning and afternoon sweep of every folder, signed off by a person even when nothing came (rule A3.2)';
COMMENT ON COLUMN duty_sign_off.counted_since IS 'Mails taken in after this moment are counted; null: all there were';
COMMENT ON COLUMN duty_sign_off.folders IS 'JSON: how many mails came into each folder, the empty folders too';
COMMENT ON COLUMN duty_sign_off.on_duty IS 'Who stood on the roster for that day then';
COMMENT ON COLUMN duty_sign_off.system_compared_at IS 'When the system itself had last compared the folders with the mail server';

CREATE INDEX message_seen ON message (municipality, seen_at);
