-- Both are trusted extensions of PostgreSQL's own contrib: the owner of the database may add them.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- One way of writing for what Thai keyboards write in several: Thai digits, a split sara am, two sara e for a
-- sara ae, zero-width marks, width, case. A national ID is left out: nobody is looked up by it.
create function searchable(words text) returns text language sql immutable parallel safe return
  btrim(regexp_replace(regexp_replace(regexp_replace(replace(translate(
      lower(normalize(words, NFKC) collate "pg_c_utf8") collate "default",
      U&'๐๑๒๓๔๕๖๗๘๙\00AD\200B\200C\200D\200E\200F\202A\202B\202C\202D\202E\2060\2066\2067\2068\2069\FEFF',
      '0123456789'),
    'เเ', 'แ'),
    U&'\0E4D([\0E48-\0E4B])\0E32', U&'\005C1\0E4D\0E32', 'g'),
    '\m[0-9]([- ]?[0-9]){12}\M', '*', 'g'),
    '\s+', ' ', 'g'));
comment on function searchable is 'The form in which a searched text and the words looked for are compared';

-- pg_trgm sees only what the database's locale calls a letter; under locale C no Thai letter is one.
create function search_letters(content text) returns text language sql immutable parallel safe return
  translate(content,
    'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎',
    '0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklrstuvwxyz012345');
comment on function search_letters is 'Thai letters as letters pg_trgm indexes under any locale; several share one, so a hit is checked against the content';

create function be_year(at timestamptz) returns smallint language sql immutable parallel safe return
  cast(extract(year from at at time zone 'Asia/Bangkok') + 543 as smallint);
comment on function be_year is 'Buddhist-era year of a moment in Bangkok';

create table case_search (
  case_id uuid primary key references case_file on delete cascade,
  municipality varchar(8) not null,
  receipt_year smallint not null,
  deemed_received_at timestamptz not null,
  arrived_at timestamptz not null,
  content text not null,
  letters text not null generated always as (search_letters(content)) stored
);
-- No pending list: it would be read through by every search.
create index case_search_letters on case_search
  using gin (municipality, receipt_year, letters gin_trgm_ops) with (fastupdate = off);
comment on table case_search is 'What a search finds a case by, apart from the case, whose row changes often';
comment on column case_search.receipt_year is 'Buddhist-era year of deemed receipt: a search looks through one year before it looks through all';
comment on column case_search.content is 'Applicant, address, subject, holder, place, Transaction ID, permit number: each made searchable, one a line';
comment on column case_search.letters is 'The content as the index of letters takes it; kept, since every hit is compared with it';

create function case_words(c case_file) returns text language sql stable return
  concat_ws(E'\n',
    searchable(left(c.applicant_name, 300)), searchable(left(c.applicant_address, 320)),
    searchable(left(c.subject, 1000)), searchable(left(c.holder_name, 300)),
    searchable(left(c.place_th, 500)), searchable(c.transaction_id), searchable(c.permit_number));

create function make_case_findable() returns trigger language plpgsql as $$
begin
  insert into case_search (case_id, municipality, receipt_year, deemed_received_at, arrived_at, content)
  values (new.id, new.municipality, be_year(new.deemed_received_at), new.deemed_received_at,
    new.arrived_at, case_words(new))
  on conflict (case_id) do update set
    receipt_year = excluded.receipt_year,
    deemed_received_at = excluded.deemed_received_at,
    arrived_at = excluded.arrived_at,
    content = excluded.content;
  return null;
end $$;
create trigger new_case_is_findable after insert on case_file
  for each row execute function make_case_findable();
create trigger changed_case_is_findable after update on case_file
  for each row when (
    (old.applicant_name, old.applicant_address, old.subject, old.holder_name, old.place_th,
      old.transaction_id, old.permit_number, old.deemed_received_at, old.arrived_at)
    is distinct from
    (new.applicant_name, new.applicant_address, new.subject, new.holder_name, new.place_th,
      new.transaction_id, new.permit_number, new.deemed_received_at, new.arrived_at))
  execute function make_case_findable();

insert into case_search (case_id, municipality, receipt_year, deemed_received_at, arrived_at, content)
select c.id, c.municipality, be_year(c.deemed_received_at), c.deemed_received_at, c.arrived_at, case_words(c)
from case_file c;

create index case_message_by_register on case_message (municipality, register_number);
create index case_file_by_permit_number on case_file (municipality, permit_number)
  where permit_number is not null;
create index case_file_by_transaction on case_file (municipality, transaction_id)
  where transaction_id is not null;
create index case_file_by_number on case_file (municipality, case_number);
