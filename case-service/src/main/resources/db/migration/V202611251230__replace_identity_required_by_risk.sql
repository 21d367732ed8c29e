-- The six risk answers took the place of the flag: what demanded proof before goes on doing so.
update procedure_version
set terms = (terms - 'identityRequired') || jsonb_build_object('risk', jsonb_build_object(
  'reputation', 'NONE',
  'financialLoss', 'NONE',
  'harmToOperations', 'NONE',
  'disclosureOfConfidentialData',
    case when terms ->> 'identityRequired' = 'true' then 'MODERATE' else 'NONE' end,
  'personalSafety', 'NONE',
  'civilOrCriminalViolation', 'NONE'))
where terms ? 'identityRequired';
comment on column procedure_version.terms is
  'Names, kind, documents, fee (satang), permit, service time, risk answers';

alter table case_file add column identity_level varchar(10);
update case_file set identity_level = 'MEDIUM' where identity_confirmed_at is not null;
comment on column case_file.identity_level is
  'Level of assurance (LOW, MEDIUM, HIGH) at which the identity was confirmed; null when it is not';

create or replace function refuse_decision_by_reviewer() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from case_history h
    where h.case_id = new.case_id and h.actor = new.actor
      and h.event in ('REVIEW_STARTED', 'PROCEDURE_CHANGED', 'ITEMS_REQUESTED',
        'IDENTITY_CHECK_STARTED', 'IDENTITY_CHECKED', 'IDENTITY_CONFIRMED',
        'SUBMITTED_FOR_APPROVAL', 'RETURNED', 'WITHDRAWN')
  ) then
    raise exception 'reviewer may not decide case %', new.case_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
