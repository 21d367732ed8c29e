create table data_set (
  id uuid primary key,
  municipality varchar(8) not null,
  code varchar(60) not null,
  attention integer not null check (attention between 0 and 2),
  terms jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  classified_at timestamptz,
  classified_by text,
  classified_by_name text,
  unique (municipality, code),
  constraint unclassified_needs_attention check ((attention = 0) = (terms ->> 'confidentiality' is null))
);
create index data_set_attention on data_set (municipality, attention, code);
comment on table data_set is 'Data sets a municipality holds, with their confidentiality class (rules 1.1, 1.2, 1.3)';
comment on column data_set.attention is '0 without a class, 1 holds personal data, 2 the rest: the order of the catalogue';
comment on column data_set.terms is 'Names, description, class, owner office, officers, how to search, conditions, source';
comment on column data_set.classified_by is 'Person (sub) who gave the class it has now';
