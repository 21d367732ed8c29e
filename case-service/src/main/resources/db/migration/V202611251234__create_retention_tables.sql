create table retention_rule (
  municipality varchar(8) not null,
  record_class varchar(20) not null,
  keep_months integer not null check (keep_months >= 0),
  basis text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (municipality, record_class)
);
comment on table retention_rule is 'How long a municipality keeps a class of records after a case ended, where it differs from the default';

create table legal_hold (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  reason text not null,
  placed_by text not null,
  placed_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  release_reason text
);
create unique index legal_hold_open on legal_hold (case_id) where released_at is null;
comment on table legal_hold is 'Nothing of these cases is deleted while the hold is open';

create table deletion_record (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  record_class varchar(20) not null,
  keep_months integer not null,
  basis text not null,
  ended_at timestamptz not null,
  deleted_at timestamptz not null,
  row_count integer not null,
  object_key_hashes jsonb not null,
  content_hashes jsonb not null
);
create index deletion_record_by_municipality on deletion_record (municipality, id desc);
comment on table deletion_record is 'Proof of deletion at the end of a retention; append-only, tells of no person';
comment on column deletion_record.object_key_hashes is 'SHA-256 of each deleted object''s key in the store';
comment on column deletion_record.content_hashes is 'SHA-256 of each deleted object''s bytes';
create trigger deletion_record_is_append_only before update or delete or truncate on deletion_record
  for each statement execute function refuse_change();
