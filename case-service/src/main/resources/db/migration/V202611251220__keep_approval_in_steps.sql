alter table case_file
  add column approval_steps_done integer not null default 0,
  add column decided_on_behalf_of text,
  add column decided_on_behalf_of_name text,
  add column result_told_at timestamptz,
  add constraint reviewer_is_not_principal check (decided_on_behalf_of <> reviewer);
comment on column case_file.approval_steps_done is 'Steps of the approval chain taken since the case was submitted';
comment on column case_file.decided_on_behalf_of is 'Approver (sub) in whose name a deputy decided (รักษาการแทน), or null';
comment on column case_file.result_told_at is 'When the mail with the decision left the office; null until then';

create table approval_delegation (
  id uuid primary key,
  municipality varchar(8) not null,
  approver text not null,
  approver_name text not null,
  approver_title_th text not null,
  delegate text not null,
  delegate_name text not null,
  from_date date not null,
  to_date date not null,
  reason text not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  constraint delegation_is_in_order check (to_date >= from_date),
  constraint nobody_stands_in_for_himself check (delegate <> approver)
);
create index approval_delegation_newest on approval_delegation (municipality, id desc);
create index approval_delegation_of_pair on approval_delegation (municipality, delegate, approver);
comment on table approval_delegation is 'Who may decide in whose name, from day to day (รักษาการแทน)';
comment on column approval_delegation.approver is 'Person (sub) who is absent';
comment on column approval_delegation.delegate is 'Person (sub) who acts in his name';
comment on column approval_delegation.to_date is 'Last day, in Bangkok';
comment on column approval_delegation.ended_at is 'Set when it was ended before its last day';

alter table case_history add column desk varchar(10);
comment on column case_history.desk is 'At which desk it was done: nobody of the REVIEW desk acts at the APPROVAL desk';
alter table case_history disable trigger case_history_is_append_only;
update case_history set desk = 'REVIEW'
  where event in ('REVIEW_STARTED', 'PROCEDURE_CHANGED', 'ITEMS_REQUESTED',
    'IDENTITY_CHECK_STARTED', 'IDENTITY_CONFIRMED', 'SUBMITTED_FOR_APPROVAL',
    'RETURNED', 'WITHDRAWN');
alter table case_history enable trigger case_history_is_append_only;

drop trigger reviewer_does_not_decide on case_history;
drop function refuse_decision_by_reviewer;
create function refuse_decision_by_review_desk() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from case_history h
    where h.case_id = new.case_id and h.desk = 'REVIEW'
      and h.actor in (new.actor, new.facts ->> 'onBehalfOf')
  ) then
    raise exception 'reviewer may not decide case %', new.case_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger reviewer_does_not_decide before insert on case_history
  for each row when (new.event in ('ENDORSED', 'APPROVED', 'REJECTED', 'SENT_BACK'))
  execute function refuse_decision_by_review_desk();
comment on function refuse_decision_by_review_desk is
  'Four eyes: nobody who took part in the review decides the same case, nor is it decided in his name';

create function refuse_second_step_of_one_person() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from case_history h
    where h.case_id = new.case_id and h.event = 'ENDORSED'
      and h.seq > coalesce((
        select max(b.seq) from case_history b
        where b.case_id = new.case_id and b.event = 'SENT_BACK'), 0)
      and (h.actor in (new.actor, new.facts ->> 'onBehalfOf')
        or h.facts ->> 'onBehalfOf' in (new.actor, new.facts ->> 'onBehalfOf'))
  ) then
    raise exception 'each approval step of case % needs another person', new.case_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger steps_are_taken_by_different_persons before insert on case_history
  for each row when (new.event in ('ENDORSED', 'APPROVED', 'REJECTED', 'SENT_BACK'))
  execute function refuse_second_step_of_one_person();
comment on function refuse_second_step_of_one_person is
  'Nobody takes two steps of one approval, neither himself nor in another''s name';
