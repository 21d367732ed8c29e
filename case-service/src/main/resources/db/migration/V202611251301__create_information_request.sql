-- Both are trusted extensions of PostgreSQL's own contrib: the owner of the database may add them.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- pg_trgm sees only what the database's locale calls a letter; under locale C no Thai letter is one.
create or replace function search_letters(content text) returns text
language sql immutable parallel safe
return pg_catalog.translate(content,
    'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎',
    '0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklrstuvwxyz012345');
comment on function search_letters is 'Thai letters as letters pg_trgm indexes under any locale; several share one, so a hit is checked against the content';

create table information_request_counter (
  municipality varchar(8) not null,
  be_year integer not null,
  last_number integer not null,
  primary key (municipality, be_year)
);
comment on table information_request_counter is 'Last number given to an information request, per municipality and Buddhist-era year';

create table information_request (
  id uuid primary key,
  municipality varchar(8) not null,
  version integer not null,
  request_number integer not null,
  be_year integer not null,
  state varchar(12) not null,
  channel varchar(12) not null,
  message_id uuid,
  register_number text,
  idempotency_key text,
  requester_name text,
  requester_contact text not null,
  answer_by varchar(12) not null,
  answer_to text not null,
  subject text not null,
  question text not null,
  received_at timestamptz not null,
  working_days integer,
  due_at timestamptz,
  remarks text not null,
  identity_proof jsonb,
  disclosure jsonb,
  answer jsonb,
  answered_at timestamptz,
  search_content text not null,
  unique (municipality, be_year, request_number),
  unique (municipality, message_id),
  unique (municipality, idempotency_key),
  constraint mail_has_its_message check ((channel = 'EMAIL') = (message_id is not null)),
  constraint answered_has_an_answer check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null)),
  constraint approver_does_not_answer check (not coalesce(answer ->> 'by' = disclosure ->> 'by', false)),
  constraint personal_data_needs_identity check (not coalesce((answer ->> 'personalData')::boolean, false) or identity_proof is not null)
);
create index information_request_queue on information_request (municipality, received_at, id) where state = 'OPEN';
create index information_request_newest on information_request (municipality, id desc);
create index information_request_of_year on information_request (municipality, be_year, id desc);
create index information_request_answered on information_request (municipality, answered_at desc) where state = 'ANSWERED';
create index information_request_search on information_request
  using gin (municipality, search_letters(search_content) gin_trgm_ops);
comment on table information_request is 'Log of information requests (rule 1.7): by mail, portal, counter, telephone or letter';
comment on column information_request.message_id is 'Id of the letter at intake; null when it did not come by mail';
comment on column information_request.received_at is 'Deemed received (rule 1.4): moved into office hours';
comment on column information_request.due_at is 'Close of business of the last working day of the service level; null until intake''s calendar answered';
comment on column information_request.answer_by is 'The channel of the answer: the one used, unless the requester asked otherwise (rule 1.5)';
comment on column information_request.identity_proof is 'How, when and before whom the requester proved who he is, and why he may have the data (rule 1.6)';
comment on column information_request.disclosure is 'An approver''s decision on data sets that are not given out freely';
comment on column information_request.answer is 'What was answered, with source and officer (rule 1.5)';
