create table history_check (
  id uuid primary key,
  municipality varchar(8) not null,
  started_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  checked_up_to uuid,
  cases_checked bigint not null default 0,
  lines_checked bigint not null default 0,
  broken_cases bigint not null default 0,
  first_broken_municipality varchar(8),
  first_broken_case uuid,
  first_broken_number varchar(30),
  first_broken_seq integer,
  first_broken_fault varchar(30),
  version integer not null
);
create index history_check_newest on history_check (municipality, id);
comment on table history_check is 'Runs over all histories of a municipality or of the province, with how far they are';
comment on column history_check.municipality is '00000000: the whole province';
comment on column history_check.checked_up_to is 'Id of the last case checked; the run goes on behind it';
comment on column history_check.first_broken_seq is 'The first line that is changed, missing or put in between';
