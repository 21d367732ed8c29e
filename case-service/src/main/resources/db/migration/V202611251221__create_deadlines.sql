create table working_calendar (
  municipality varchar(8) primary key,
  calendar_version text not null,
  from_date date not null,
  to_date date not null,
  days jsonb not null,
  asked_at timestamptz not null
);
comment on table working_calendar is 'Last-known copy of intake''s calendar: deadlines are reckoned while intake is away';
comment on column working_calendar.calendar_version is 'intake''s version; another one means that deadlines may have moved';
comment on column working_calendar.days is 'Opening and closing of each working day, epoch seconds, alternating';

create table case_deadline (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  kind varchar(20) not null,
  state varchar(10) not null check (state in ('RUNNING', 'PAUSED', 'DONE')),
  due_at timestamptz,
  remind_at timestamptz,
  late boolean not null,
  calendar_version text,
  reckoned_at timestamptz not null,
  reminded_at timestamptz,
  missed_at timestamptz,
  unique (case_id, kind)
);
create index case_deadline_running on case_deadline (municipality, due_at, id)
  where state = 'RUNNING' and due_at is not null;
create index case_deadline_open on case_deadline (municipality, case_id) where state <> 'DONE';
comment on table case_deadline is 'What is due of each case, reckoned from its history and the calendar (4.9, 5.4)';
comment on column case_deadline.due_at is 'Null while the clock is paused, and until the calendar is known';
comment on column case_deadline.reminded_at is 'When the office was reminded of this due date';
comment on column case_deadline.missed_at is 'When the missed due date was made known';

create table deadline_change (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  kind varchar(20) not null,
  due_before timestamptz,
  due_after timestamptz,
  version_before text not null,
  version_after text not null,
  changed_at timestamptz not null
);
create index deadline_change_of_case on deadline_change (case_id, id);
comment on table deadline_change is 'Due dates that moved because the working calendar changed';
