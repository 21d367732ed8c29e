create table procedure_version (
  id uuid primary key,
  municipality varchar(8) not null,
  code varchar(60) not null,
  version integer not null check (version > 0),
  current boolean not null,
  since timestamptz not null,
  terms jsonb not null,
  unique (municipality, code, version)
);
create unique index procedure_version_current on procedure_version (municipality, code) where current;
comment on table procedure_version is 'Procedures of a municipality, one row per version; a case keeps the version it began under';
comment on column procedure_version.current is 'The version new cases begin under; one per code';
comment on column procedure_version.terms is 'Names, kind, documents, fee (satang), permit, service time';

create table case_number_counter (
  municipality varchar(8) not null,
  be_year integer not null,
  last_number integer not null,
  primary key (municipality, be_year)
);
comment on table case_number_counter is 'Last case number given, per municipality and Buddhist-era year; restarts every year';

create table case_file (
  id uuid primary key,
  municipality varchar(8) not null,
  version integer not null,
  case_number integer not null,
  be_year integer not null,
  status varchar(30) not null,
  procedure_id uuid not null references procedure_version,
  applicant_name text,
  applicant_address text not null,
  applicant_reply_to text,
  subject text,
  opened_at timestamptz not null,
  arrived_at timestamptz not null,
  deemed_received_at timestamptz not null,
  latest_message_id uuid not null,
  items_requested_times integer not null default 0,
  items_deadline timestamptz,
  identity_confirmed_at timestamptz,
  reviewer text,
  holder_name text,
  holder_address text,
  place_th text,
  subject_th text,
  decided_by text,
  decided_by_name text,
  decided_by_title_th text,
  decided_at timestamptz,
  decision_reason text,
  fee_id text,
  transaction_id text,
  permit_id text,
  permit_number text,
  history_length integer not null,
  history_hash varchar(64) not null,
  unique (municipality, be_year, case_number),
  constraint reviewer_is_not_approver check (decided_by <> reviewer)
);
create index case_file_queue on case_file (municipality, deemed_received_at, arrived_at, id) where status = 'RECEIVED';
create index case_file_newest on case_file (municipality, id desc);
create index case_file_by_status on case_file (municipality, status, id desc);
comment on table case_file is 'One application on its way through the office';
comment on column case_file.deemed_received_at is 'Start of every legal clock: arrival moved into office hours';
comment on column case_file.latest_message_id is 'Latest mail of the applicant; answers are threaded to it';
comment on column case_file.reviewer is 'Person (sub) who last acted at the review desk';
comment on column case_file.decided_by is 'Person (sub) who approved or rejected; never the reviewer';
comment on column case_file.history_hash is 'Hash of the last history line';

create table case_message (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  message_id uuid not null,
  kind varchar(12) not null,
  register_number text not null,
  arrived_at timestamptz not null,
  deemed_received_at timestamptz not null,
  from_name text,
  from_address text not null,
  subject text,
  body text,
  unique (municipality, message_id)
);
create index case_message_by_case on case_message (case_id, arrived_at, id);
comment on table case_message is 'Mails of the applicant that belong to a case: the application and the replies';
comment on column case_message.message_id is 'Id of the mail at intake; one mail belongs to one case';

create table case_document (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  message_id uuid not null,
  attachment_id uuid,
  kind varchar(12) not null,
  name text not null,
  content_type text not null,
  size bigint,
  sha256 varchar(64),
  state varchar(12) not null,
  stored_at timestamptz,
  unique nulls not distinct (case_id, message_id, attachment_id)
);
comment on table case_document is 'Electronic case file (4.5): the mails and their files, kept in this service''s own bucket';
comment on column case_document.attachment_id is 'Id of the attachment at intake; null for the mail itself';
comment on column case_document.state is 'EXPECTED until the bytes lie in the bucket with the right SHA-256, then STORED';

create table case_history (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  seq integer not null,
  event varchar(30) not null,
  from_status varchar(30),
  to_status varchar(30) not null,
  actor text not null,
  actor_name text,
  at timestamptz not null,
  reason text,
  facts jsonb not null,
  report_id text,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  unique (case_id, seq),
  unique (case_id, report_id)
);
comment on table case_history is 'Who did what, when and why; append-only, each line hashed over the one before';
comment on column case_history.report_id is 'Event id of the service that reported it; makes the report safe to repeat';
comment on column case_history.previous_hash is 'Hash of the line before; zeros for the first';

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'case_history is append-only';
end $$;
create trigger case_history_is_append_only before update or delete on case_history
  for each row execute function refuse_change_of_history();
create trigger case_history_is_not_truncated before truncate on case_history
  for each statement execute function refuse_change_of_history();

create function refuse_decision_by_reviewer() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from case_history h
    where h.case_id = new.case_id and h.actor = new.actor
      and h.event in ('REVIEW_STARTED', 'PROCEDURE_CHANGED', 'ITEMS_REQUESTED',
        'IDENTITY_CHECK_STARTED', 'IDENTITY_CONFIRMED', 'SUBMITTED_FOR_APPROVAL',
        'RETURNED', 'WITHDRAWN')
  ) then
    raise exception 'reviewer may not decide case %', new.case_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger reviewer_does_not_decide before insert on case_history
  for each row when (new.event in ('APPROVED', 'REJECTED', 'SENT_BACK'))
  execute function refuse_decision_by_reviewer();
comment on function refuse_decision_by_reviewer is 'Four eyes: nobody who took part in the review decides the same case';
