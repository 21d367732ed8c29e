create table privacy_policy (
  municipality varchar(8) primary key,
  responsible_name text not null,
  responsible_title text not null,
  responsible_contact text not null,
  image_reader_roles jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
);
comment on table privacy_policy is 'Who answers for personal data in a municipality (2.5), and which roles may read identity images (2.4)';

alter table case_document add column record_class varchar(20) not null default 'CASE_RECORD';
create index case_document_identity_images on case_document (case_id) where record_class = 'IDENTITY_IMAGE';
comment on column case_document.record_class is 'CASE_RECORD, or IDENTITY_IMAGE: shows an identity document; read by named roles only, each read noted';

create table identity_read (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  document_id uuid not null,
  reader text not null,
  reader_name text,
  at timestamptz not null,
  why text not null
);
create index identity_read_by_case on identity_read (case_id, id);
comment on table identity_read is 'Every read of an identity image: who, when, which, why; append-only';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger identity_read_is_append_only before update or delete or truncate on identity_read
  for each statement execute function refuse_change();
