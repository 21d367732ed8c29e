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

