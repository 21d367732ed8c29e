create table faq_entry (
  id uuid primary key,
  municipality varchar(8) not null,
  state varchar(12) not null,
  data_set varchar(60),
  text jsonb not null,
  requests jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  published_at timestamptz,
  published_by text,
  published_by_name text,
  constraint published_by_somebody check ((state = 'PUBLISHED') = (published_by is not null))
);
create index faq_entry_by_state on faq_entry (municipality, state, id desc);
comment on table faq_entry is 'Frequent questions and their answers, drafted from the log of information requests (rule 1.7)';
comment on column faq_entry.requests is 'Ids of the information requests it was drafted from';
