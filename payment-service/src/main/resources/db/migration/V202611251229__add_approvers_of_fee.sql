alter table fee add column approvers text[];
comment on column fee.approvers is
  'Subjects of everybody who had a part in the approval: none may be the cashier; null when it was one step';
