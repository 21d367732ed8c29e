create table posted_application (
  id uuid primary key,
  municipality varchar(8) not null,
  client text not null,
  application_key varchar(100) not null,
  procedure_code varchar(60) not null,
  procedure_name text not null,
  applicant_name text not null,
  applicant_address text not null,
  applicant_phone text,
  confirmed_at timestamptz not null,
  confirmation_method varchar(20) not null,
  words text,
  data jsonb not null,
  posted_at timestamptz not null,
  register_number text,
  deemed_received_at timestamptz,
  case_id uuid unique references case_file on delete cascade,
  unique (municipality, client, application_key)
);
comment on table posted_application is 'Applications that portals handed in (Standard and Advance level)';
comment on column posted_application.id is 'Also the id of its message at intake';
comment on column posted_application.client is 'The portal''s client (claim azp)';
comment on column posted_application.application_key is 'The portal''s own key, used once per client';
comment on column posted_application.confirmed_at is 'When the applicant confirmed: his signature (T1.7)';
comment on column posted_application.register_number is 'Number in the register of incoming matters; null until intake has answered';
comment on column posted_application.case_id is 'Its case; null until it is opened';

create table posted_file (
  id uuid primary key,
  municipality varchar(8) not null,
  client text not null,
  name text not null,
  content_type text not null,
  size bigint not null,
  sha256 varchar(64) not null,
  uploaded_at timestamptz not null,
  application_id uuid references posted_application on delete cascade,
  position integer
);
create index posted_file_of_application on posted_file (application_id, position);
comment on table posted_file is 'Files that portals uploaded; those no application claims are deleted';
comment on column posted_file.application_id is 'The application that has it; null until one names it';
