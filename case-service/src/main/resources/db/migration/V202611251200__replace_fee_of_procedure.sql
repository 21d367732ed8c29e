alter table procedure_version add column author text, add column author_name text;
comment on column procedure_version.author is 'Person (sub) who wrote this version; null for what was seeded';
comment on column procedure_version.terms is 'Names, kind, documents, fee (items with rules, satang), permit, service time, handbook texts';

-- One amount becomes a fee of one flat item.
update procedure_version
set terms = (terms - 'feeSatang') || jsonb_build_object('fee', case
  when terms ->> 'feeSatang' is null then 'null'::jsonb
  else jsonb_build_object(
    'items', jsonb_build_array(jsonb_build_object(
      'code', 'fee',
      'nameTh', 'ค่าธรรมเนียม',
      'nameEn', 'Fee',
      'rule', jsonb_build_object('type', 'FLAT', 'amountSatang', (terms ->> 'feeSatang')::bigint))),
    'byLawTh', null,
    'byLawEn', null)
  end)
where terms ? 'feeSatang';

alter table case_file add column fee_calculation jsonb;
comment on column case_file.fee_calculation is 'Fee line by line (satang) as calculated when the case was passed to the approver; null when free or not yet calculated';

-- Cases that left the review desk owe what their version said.
update case_file c
set fee_calculation = jsonb_build_object(
  'lines', jsonb_build_array(jsonb_build_object(
    'code', 'fee',
    'nameTh', 'ค่าธรรมเนียม',
    'nameEn', 'Fee',
    'quantity', null,
    'calculationTh', 'อัตราเดียว',
    'calculationEn', 'one rate',
    'amountSatang', p.terms #> '{fee,items,0,rule,amountSatang}')),
  'totalSatang', p.terms #> '{fee,items,0,rule,amountSatang}')
from procedure_version p
where p.id = c.procedure_id
  and p.terms ->> 'fee' is not null
  and c.status not in ('RECEIVED', 'UNDER_REVIEW', 'WAITING_FOR_APPLICANT');
