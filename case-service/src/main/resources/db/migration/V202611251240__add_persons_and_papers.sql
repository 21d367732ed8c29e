alter table case_file add column attorney_needed boolean not null default false;
alter table case_file add column attorney_open text;
comment on column case_file.attorney_needed is 'Whether the applicant acts through an attorney (T1.4, 3.6)';
comment on column case_file.attorney_open is 'Points of the power of attorney checklist still missing, with commas; null when nobody has looked, empty when all is seen (4.4)';

alter table case_document alter column kind type varchar(20);
alter table case_document alter column message_id drop not null;
alter table case_document drop constraint case_document_case_id_message_id_attachment_id_key;
create unique index case_document_of_mail on case_document (case_id, message_id, attachment_id)
  nulls not distinct where message_id is not null;
alter table case_document add column signatures varchar(20);
comment on column case_document.message_id is 'Id of the mail at intake; null for what this office made or scanned itself';
comment on column case_document.signatures is 'What the check of the signatures inside a PDF found, in one word; null while not checked or no PDF';

create table juristic_applicant (
  case_id uuid primary key references case_file,
  municipality varchar(8) not null,
  name_th text not null,
  registration_number varchar(13) not null check (registration_number ~ '^0[0-9]{12}$'),
  mail_domain text not null,
  director_name text not null,
  through_attorney boolean not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text
);
comment on table juristic_applicant is 'The juristic person that applies in a case (3.6); no row: a natural person';
comment on column juristic_applicant.registration_number is '13 digits, beginning with 0, with check digit; public information';
comment on column juristic_applicant.mail_domain is 'The juristic person''s own mail domain, lower case';
comment on column juristic_applicant.through_attorney is 'Whether somebody else than the authorised director acts';

create table power_of_attorney (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null unique references case_file,
  document_id uuid references case_document,
  grantor text,
  grantee text,
  scope_th text,
  grantor_signed boolean not null,
  grantee_signed boolean not null,
  dated date,
  valid_until date,
  evidence_document_id uuid references case_document,
  e_stamp_reference text,
  original_due date,
  original_received_on date,
  original_note text,
  exemption text,
  note text,
  checked_at timestamptz not null,
  checked_by text not null,
  checked_by_name text
);
create index power_of_attorney_original on power_of_attorney (municipality, original_due, id)
  where original_due is not null and original_received_on is null;
comment on table power_of_attorney is 'What an officer saw of a case''s power of attorney (T1.4, 4.4); the history keeps every check';
comment on column power_of_attorney.evidence_document_id is 'Scanned evidence of who the grantor is (T1.4)';
comment on column power_of_attorney.original_due is 'Day by which the paper original comes, instead of an e-Stamp reference (4.4)';
comment on column power_of_attorney.exemption is 'Why no stamp duty is due, in the officer''s words';

create table document_signature (
  id uuid primary key,
  municipality varchar(8) not null,
  document_id uuid not null references case_document,
  position integer not null,
  field text,
  signer text,
  organization text,
  issuer text,
  claimed_at timestamptz,
  level varchar(40),
  integrity varchar(20) not null,
  later_revisions boolean not null,
  trust varchar(20) not null,
  unique (document_id, position)
);
comment on table document_signature is 'Signatures found inside a PDF of a case file, as validated offline';
comment on column document_signature.claimed_at is 'Time the signer claims; no time-stamp authority is asked';
comment on column document_signature.integrity is 'INTACT: the signed bytes are unchanged; BROKEN: they are not; UNKNOWN: it cannot be told';
comment on column document_signature.later_revisions is 'Something was added to the file after this signature';
comment on column document_signature.trust is 'TRUSTED: the chain ends at a configured anchor; UNKNOWN: at an issuer nobody configured; EXPIRED: trusted, but the certificate was not valid at the claimed time';

create table certificate_number_counter (
  municipality varchar(8) not null,
  be_year integer not null,
  last_number integer not null,
  primary key (municipality, be_year)
);
comment on table certificate_number_counter is 'Last number given to a certified copy, per municipality and Buddhist-era year; restarts every year';

create table certified_copy (
  id uuid primary key,
  municipality varchar(8) not null,
  certificate_number integer not null,
  be_year integer not null,
  case_id uuid not null references case_file,
  source_document_id uuid not null references case_document,
  source_sha256 varchar(64) not null,
  pages integer,
  document_id uuid not null references case_document,
  certified_at timestamptz not null,
  officer text not null,
  officer_name text,
  officer_position_th text not null,
  unique (municipality, be_year, certificate_number)
);
create index certified_copy_by_case on certified_copy (case_id, id);
comment on table certified_copy is 'Copies the agency certified itself, always free of charge (3.3, 4.3)';
comment on column certified_copy.pages is 'Pages of the certified file; null for a file without pages';
comment on column certified_copy.document_id is 'The certification sheet with the copy, one PDF in the case file';

create table case_print (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  token varchar(26) not null unique,
  document_id uuid not null references case_document,
  printed_at timestamptz not null,
  printed_by text not null,
  printed_by_name text
);
create index case_print_by_case on case_print (case_id, id);
comment on table case_print is 'Print packs made for approval on paper (4.7, 5.1)';
comment on column case_print.token is '130 random bits in the barcode; a scan that carries it belongs to the case';

create table scan (
  id uuid primary key,
  municipality varchar(8) not null,
  name text not null,
  content_type text not null,
  size bigint not null,
  sha256 varchar(64) not null,
  state varchar(12) not null,
  page_count integer,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  uploaded_by_name text,
  failure text
);
create index scan_newest on scan (municipality, id desc);
comment on table scan is 'Files from the office''s scanner, to be laid to their cases by barcode (5.2)';
comment on column scan.failure is 'Why no page could be read; null when the file was read';

create table scan_part (
  id uuid primary key,
  municipality varchar(8) not null,
  scan_id uuid not null references scan,
  first_page integer not null,
  last_page integer not null,
  state varchar(12) not null,
  reason varchar(30),
  case_id uuid references case_file,
  print_id uuid references case_print,
  document_id uuid references case_document,
  placed_at timestamptz,
  placed_by text,
  unique (scan_id, first_page)
);
create index scan_part_unplaced on scan_part (municipality, id) where state = 'UNPLACED';
comment on table scan_part is 'Pages of a scan that belong together: up to the next page with another case''s barcode';
comment on column scan_part.state is 'FILED on its case, UNPLACED until an officer places it, DISCARDED by an officer';
comment on column scan_part.reason is 'Why it could not be filed by itself';

create table signatory (
  id uuid primary key,
  municipality varchar(8) not null,
  person text not null,
  name text not null,
  title_th text not null,
  active boolean not null,
  changed_at timestamptz not null,
  changed_by text not null,
  unique (municipality, person)
);
comment on table signatory is 'Persons who may approve on paper (5.1); the administrator keeps the list';
comment on column signatory.person is 'The person''s sub in the realm, so that reviewer and approver are told apart by person';

create table saraban_hand_off (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  book_number text not null,
  book_date date not null,
  subject text not null,
  document_id uuid not null references case_document,
  delivered_at timestamptz,
  handed_at timestamptz not null,
  handed_by text not null,
  handed_by_name text
);
create index saraban_hand_off_by_case on saraban_hand_off (case_id, id);
comment on column saraban_hand_off.delivered_at is 'When the e-Saraban adapter had taken the pack; null while it waits, or where packs are only downloaded';
comment on table saraban_hand_off is 'Cases handed to the agency''s e-Saraban as a letter with its pack (4.7)';
comment on column saraban_hand_off.document_id is 'The pack (ZIP) in the case file';

