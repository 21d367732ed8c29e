create table case_file_download (
  id uuid primary key,
  municipality varchar(8) not null,
  case_id uuid not null references case_file on delete cascade,
  format varchar(3) not null,
  actor text not null,
  actor_name text,
  at timestamptz not null,
  size bigint not null,
  sha256 varchar(64) not null,
  complete boolean not null
);
create index case_file_download_by_case on case_file_download (case_id, id);
comment on table case_file_download is 'Who took a copy of a whole case file, and when (4.6); never changed';
comment on column case_file_download.complete is 'False when documents that were still being copied are missing in it';

create function refuse_change_of_download() returns trigger language plpgsql as $$
begin
  raise exception 'case_file_download is append-only';
end $$;
create trigger case_file_download_is_append_only before update on case_file_download
  for each row execute function refuse_change_of_download();
