create table identity_matrix (
  municipality varchar(8) primary key,
  medium_ways jsonb not null,
  high_ways jsonb not null,
  medium_ial varchar(10) not null,
  high_ial varchar(10) not null,
  changed_at timestamptz not null,
  changed_by text not null
);
comment on table identity_matrix is 'Which checks a municipality demands per level of assurance; never less than the province';
comment on column identity_matrix.medium_ways is 'Ways to pass at level MEDIUM: any one of these sets of checks';
comment on column identity_matrix.medium_ial is 'Lowest identity assurance level of an external digital ID at level MEDIUM';

create table identity_examination (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  document_ids jsonb not null,
  person_key varchar(64),
  national_id_masked varchar(20),
  findings jsonb not null,
  officer text not null,
  officer_name text,
  at timestamptz not null
);
create index identity_examination_by_case on identity_examination (case_id, id);
comment on table identity_examination is 'What the machine found in documents and in what the officer read from them (2.3); it decides nothing';
comment on column identity_examination.person_key is 'HMAC of the national ID with the municipality; the number itself is kept nowhere';

create table identity_check (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  kind varchar(30) not null,
  result varchar(12) not null,
  document_ids jsonb not null,
  examination_id uuid references identity_examination,
  facts jsonb not null,
  person_key varchar(64),
  national_id_masked varchar(20),
  reason text,
  officer text not null,
  officer_name text,
  at timestamptz not null
);
create index identity_check_by_case on identity_check (case_id, id);
comment on table identity_check is 'Proofs of identity that were tried: evidence, person, result; the latest of a kind counts';
comment on column identity_check.facts is 'What was recorded: a phone call''s number, a provider''s issuer and subject hash; no national ID';
comment on column identity_check.officer is 'Person (sub) who made the check; digital-id when the provider''s answer was taken as it came';

create table identity_person (
  id uuid primary key,
  municipality varchar(8) not null,
  person_key varchar(64) not null,
  national_id_masked varchar(20) not null,
  address_key varchar(64) not null,
  level varchar(10) not null,
  checks jsonb not null,
  case_id uuid not null references case_file,
  proofed_at timestamptz not null,
  expires_at timestamptz not null,
  proofed_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  revoke_reason text,
  unique (municipality, person_key, address_key)
);
create index identity_person_by_address on identity_person (municipality, address_key);
comment on table identity_person is 'Persons whose identity was proofed, for later cases from the same mail address (2.2)';
comment on column identity_person.address_key is 'HMAC of the mail address, lower case';

create table identity_link (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  token_hash varchar(64) not null unique,
  provider varchar(60) not null,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  state_hash varchar(64) unique,
  nonce varchar(64),
  code_verifier varchar(128),
  started_at timestamptz,
  used_at timestamptz
);
create index identity_link_by_case on identity_link (case_id);
comment on table identity_link is 'Mailed one-time links to an external digital ID';
comment on column identity_link.token_hash is 'SHA-256 of the token in the link; the token itself is only in the mail';
comment on column identity_link.code_verifier is 'PKCE secret between start and call-back; gone afterwards';
