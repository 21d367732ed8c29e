create table kept_answer (
  municipality varchar(8) not null,
  client text not null,
  key varchar(100) not null,
  fingerprint varchar(64) not null,
  answer text not null,
  expires_at timestamptz not null,
  primary key (municipality, client, key)
);
create index kept_answer_expiry on kept_answer (expires_at);
comment on table kept_answer is 'Answers to requests with an Idempotency-Key, kept in the transaction of what was done';
comment on column kept_answer.fingerprint is 'SHA-256 of operation and request; the same key with another one is refused';
comment on column kept_answer.answer is 'Status, headers and body, sealed: an answer may hold a secret that is shown once';

create table status_link (
  token varchar(26) primary key,
  municipality varchar(8) not null,
  case_id uuid not null unique references case_file on delete cascade,
  made_at timestamptz not null
);
comment on table status_link is 'The citizen''s unguessable link to the status of his case';
comment on column status_link.token is '130 random bits; who has it sees the public status';

create table case_change_counter (
  municipality varchar(8) primary key,
  last_sequence bigint not null
);
comment on table case_change_counter is 'Last sequence number of a public change, per municipality';

create table case_change (
  municipality varchar(8) not null,
  sequence bigint not null,
  id uuid not null unique,
  case_id uuid not null references case_file on delete cascade deferrable initially deferred,
  type varchar(30) not null,
  status_before varchar(30),
  status varchar(30) not null,
  at timestamptz not null,
  primary key (municipality, sequence)
);
create index case_change_by_case on case_change (case_id, sequence desc);
comment on table case_change is 'Changes of public statuses in their order: the feed of agencies and the outbox of webhooks';
comment on column case_change.sequence is '1, 2, 3 … per municipality without gaps, given under a lock until the commit: a reader''s cursor misses nothing';
comment on column case_change.status_before is 'Null when the case was opened';
