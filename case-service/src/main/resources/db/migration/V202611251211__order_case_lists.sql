alter table case_file add column procedure_code varchar(60);
update case_file c set procedure_code = p.code from procedure_version p where p.id = c.procedure_id;
alter table case_file alter column procedure_code set not null;
comment on column case_file.procedure_code is 'Code of the procedure, whatever its version: lists are narrowed by it';

create function keep_procedure_code() returns trigger language plpgsql as $$
begin
  select p.code into strict new.procedure_code from procedure_version p where p.id = new.procedure_id;
  return new;
end $$;
create trigger new_case_has_procedure_code before insert on case_file
  for each row execute function keep_procedure_code();
create trigger changed_case_has_procedure_code before update on case_file
  for each row when (old.procedure_id is distinct from new.procedure_id)
  execute function keep_procedure_code();

-- Every list is in the order of receipt. One of several statuses is read as one ordered list per status.
drop index case_file_newest;
drop index case_file_by_status;
create index case_file_by_receipt on case_file (municipality, deemed_received_at, arrived_at, id);
create index case_file_by_status on case_file (municipality, status, deemed_received_at, arrived_at, id);
create index case_file_by_procedure on case_file
  (municipality, procedure_code, status, deemed_received_at, arrived_at, id);
create index case_file_by_reviewer on case_file
  (municipality, reviewer, status, deemed_received_at, arrived_at, id) where reviewer is not null;
-- A check goes through a municipality by id.
create index case_file_by_id on case_file (municipality, id);

-- Taken out of turn (4.1): shown as a list of their own.
create index case_history_out_of_turn on case_history (municipality, at, id)
  where event = 'REVIEW_STARTED' and (facts ->> 'passedOver') is not null;
