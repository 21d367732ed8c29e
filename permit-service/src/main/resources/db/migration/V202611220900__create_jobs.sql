-- The table db-scheduler works on (its own names and types), and the jobs it has given up.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
COMMENT ON TABLE scheduled_tasks IS 'Jobs that wait, run or are tried again (db-scheduler)';

CREATE TABLE dead_job (
    id       uuid        PRIMARY KEY,
    task     text        NOT NULL,
    job_key  text        NOT NULL,
    data     bytea       NOT NULL,
    reason   text        NOT NULL,
    failures int         NOT NULL,
    died_at  timestamptz NOT NULL
);
CREATE INDEX dead_job_died_at ON dead_job (died_at DESC);
COMMENT ON TABLE dead_job IS 'Jobs that were given up; an operator runs them again';
