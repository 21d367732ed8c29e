-- What people typed besides a reason (names of who was spoken to, items in an officer's words) may tell of persons
-- and is erased with it; the chain covers the salted hash of both.
alter table case_history add column details jsonb;
comment on column case_history.details is 'What people typed besides the reason; erased with it, covered by reason_hash';
create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.reason_hash is not null
    and new.reason is null and new.details is null and new.reason_salt is null
    and (to_jsonb(new) - 'reason' - 'details' - 'reason_salt')
      = (to_jsonb(old) - 'reason' - 'details' - 'reason_salt')
  then
    return new;
  end if;
  raise exception 'case_history is append-only';
end $$;

-- A paper of this office that holds other documents is as much an identity image as they are.
alter table case_document add column contains jsonb not null default '[]';
comment on column case_document.contains is 'Ids of the documents whose pages or bytes it holds: it is an IDENTITY_IMAGE when one of them is';
update case_document d set contains = jsonb_build_array(c.source_document_id)
from certified_copy c where c.document_id = d.id;

-- Documents go at the end of their retention; what tells of them goes with them or stays behind without them.
alter table document_signature drop constraint document_signature_document_id_fkey;
alter table document_signature add constraint document_signature_document_id_fkey
  foreign key (document_id) references case_document on delete cascade;
alter table power_of_attorney drop constraint power_of_attorney_document_id_fkey;
alter table power_of_attorney drop constraint power_of_attorney_evidence_document_id_fkey;
alter table certified_copy drop constraint certified_copy_source_document_id_fkey;
alter table certified_copy drop constraint certified_copy_document_id_fkey;
alter table case_print drop constraint case_print_document_id_fkey;
alter table scan_part drop constraint scan_part_document_id_fkey;
alter table scan_part drop constraint scan_part_print_id_fkey;
alter table scan_part drop constraint scan_part_scan_id_fkey;
alter table scan_part add constraint scan_part_scan_id_fkey
  foreign key (scan_id) references scan on delete cascade;
alter table saraban_hand_off drop constraint saraban_hand_off_document_id_fkey;
comment on column power_of_attorney.document_id is 'The document at the check; it may have been deleted since';
comment on column certified_copy.source_document_id is 'The copied document; it may have been deleted since';

-- Records that belong to no case: information requests, scans, drafts, delegations.
alter table deletion_record alter column case_id drop not null;
alter table deletion_record add column record_id uuid;
alter table deletion_record add constraint of_a_case_or_a_record check ((case_id is null) <> (record_id is null));
comment on column deletion_record.record_id is 'What was deleted where it belonged to no case';
alter table retention_rule alter column record_class type varchar(30);
alter table deletion_record alter column record_class type varchar(30);
create index scan_part_of_case on scan_part (case_id) where case_id is not null;
create index scan_by_age on scan (municipality, uploaded_at);
create index information_request_withdrawn on information_request (municipality, received_at) where state = 'WITHDRAWN';

-- Who looked at an identity image stays noted for ever; the reason is free text and goes with the case's records.
alter table identity_read alter column why drop not null;
comment on column identity_read.why is 'The reader''s reason; null once erased with the case''s records';
create function refuse_change_of_read() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.why is null and (to_jsonb(new) - 'why') = (to_jsonb(old) - 'why') then
    return new;
  end if;
  raise exception 'identity_read is append-only';
end $$;
drop trigger identity_read_is_append_only on identity_read;
create trigger identity_read_is_append_only before update or delete on identity_read
  for each row execute function refuse_change_of_read();
create trigger identity_read_is_not_truncated before truncate on identity_read
  for each statement execute function refuse_change_of_read();
