-- How many cases a municipality has in each status, without counting them: every change adds a row of its own, so
-- that no two officers wait for each other, and one change in a hundred adds the rows up.
create table case_count (
  municipality varchar(8) not null,
  status varchar(30) not null,
  cases bigint not null
);
create index case_count_by_municipality on case_count (municipality);
comment on table case_count is 'Cases per municipality and status: the sum of these rows';
comment on column case_count.cases is 'A sum so far, or +1 or -1 of one change';

create function add_up_case_counts(of_municipality varchar) returns void language sql as $$
  with gone as (
    delete from case_count where municipality = of_municipality returning status, cases
  )
  insert into case_count
  select of_municipality, status, sum(cases) from gone group by status having sum(cases) <> 0;
$$;

create function count_case() returns trigger language plpgsql as $$
declare
  of_municipality varchar := case when tg_op = 'DELETE' then old.municipality else new.municipality end;
begin
  if tg_op <> 'INSERT' then
    insert into case_count values (old.municipality, old.status, -1);
  end if;
  if tg_op <> 'DELETE' then
    insert into case_count values (new.municipality, new.status, 1);
  end if;
  -- One at a time, and nobody waits: who does not get the lock leaves it to the next.
  if random() < 0.01
      and pg_try_advisory_xact_lock(hashtextextended('case_count:' || of_municipality, 0)) then
    perform add_up_case_counts(of_municipality);
  end if;
  return null;
end $$;
create trigger case_is_counted after insert or delete on case_file
  for each row execute function count_case();
create trigger changed_case_is_counted after update on case_file
  for each row when (old.status is distinct from new.status) execute function count_case();

insert into case_count select municipality, status, count(*) from case_file group by municipality, status;
