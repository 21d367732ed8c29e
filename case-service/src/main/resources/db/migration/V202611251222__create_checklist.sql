create table checklist_item (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file,
  code varchar(60) not null,
  position integer not null,
  name_th text not null,
  name_en text not null,
  state varchar(12) not null check (state in ('UNCHECKED', 'PRESENT', 'MISSING', 'DEFECTIVE', 'NOT_NEEDED')),
  note_th text,
  note_en text,
  documents jsonb not null,
  marked_by text,
  marked_at timestamptz,
  asked_times integer not null default 0,
  asked_at timestamptz,
  unique (case_id, code)
);
comment on table checklist_item is 'What each document of an application is found to be (4.2)';
comment on column checklist_item.code is 'The procedure''s code of the document, or one given here';
comment on column checklist_item.note_th is 'What is wrong with it, or why it is not needed; goes into the letter when defective';
comment on column checklist_item.documents is 'Ids of the case''s documents it was found in';
comment on column checklist_item.asked_at is 'When the applicant was last asked for it';
