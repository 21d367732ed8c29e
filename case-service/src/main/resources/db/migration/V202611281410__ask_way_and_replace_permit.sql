alter table case_file add column asked_way text;
alter table case_file add column replaced_permit_id uuid;
alter table case_file add column replaced_permit_number text;
alter table case_file add column replaced_how text;
alter table case_file add constraint replaced_permit_is_whole
  check ((replaced_permit_id is null) = (replaced_how is null) and (replaced_permit_id is null) = (replaced_permit_number is null));
comment on column case_file.asked_way is 'The way the applicant asked the permit to be sent (8.1); null: none';
comment on column case_file.replaced_permit_id is 'The permit that the one applied for renews, takes over or corrects';
