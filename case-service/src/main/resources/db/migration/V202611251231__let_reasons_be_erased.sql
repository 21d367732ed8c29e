-- The history stays for ever and its chain can always be checked; the free text of a reason may
-- tell of persons and must go when its retention ends. So the chain covers the reason's salted
-- hash, and the only change the table takes is the loss of text and salt.
alter table case_history add column reason_salt varchar(26);
alter table case_history add column reason_hash varchar(64);
comment on column case_history.reason_salt is 'Random; erased with the reason, so that the hash tells nothing';
comment on column case_history.reason_hash is 'SHA-256 over salt and reason, covered by the chain; null for lines written before it existed';

create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.reason_hash is not null
    and new.reason is null and new.reason_salt is null
    and (to_jsonb(new) - 'reason' - 'reason_salt') = (to_jsonb(old) - 'reason' - 'reason_salt')
  then
    return new;
  end if;
  raise exception 'case_history is append-only';
end $$;

alter table case_file add column ended_at timestamptz;
alter table case_file add column personal_data_erased_at timestamptz;
update case_file c set ended_at = (
  select min(h.at) from case_history h where h.case_id = c.id and h.to_status = c.status)
where c.status in ('DELIVERED', 'COMPLETED', 'REJECTED', 'RETURNED', 'WITHDRAWN');
create index case_file_ended on case_file (municipality, ended_at) where ended_at is not null;
comment on column case_file.ended_at is 'When the case reached its last status: start of every retention';
comment on column case_file.personal_data_erased_at is 'When applicant, subject and reasons were erased (2.5)';
