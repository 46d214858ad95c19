-- Imports: temporary staging tables for the worker, the uploaded files and what would happen to each of their rows.
-- Up Migration

do $$ begin
  execute format('grant temporary on database %I to app_worker', current_database());
exception when insufficient_privilege then
  raise notice 'the owner of the database must grant temporary on it to app_worker, unless everybody may';
end $$;

create table import_file_parts (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  file_number int not null check (file_number > 0),
  part_number int not null check (part_number > 0),
  name text not null check (length(name) between 1 and 255),
  content bytea not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, run_id) references import_runs (collaboration_id, id),
  unique (collaboration_id, run_id, file_number, part_number)
);
comment on table import_file_parts is 'An uploaded file in parts, from the upload until the import is done or dropped';

create table import_run_rows (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  position int not null,
  file text not null,
  row int not null,
  label text,
  verdict text not null check (verdict in ('new', 'new_case', 'known', 'changed', 'bad', 'told')),
  findings jsonb not null default '[]',
  primary key (collaboration_id, id),
  foreign key (collaboration_id, run_id) references import_runs (collaboration_id, id),
  unique (collaboration_id, run_id, position)
);
create index on import_run_rows (collaboration_id, run_id, verdict, position);
comment on table import_run_rows is 'What would happen to each row of an import that waits to be confirmed; removed with its files';

call app.guard('import_file_parts'); call app.guard('import_run_rows');

-- Only whoever uploaded it, while she may import for that organisation, reads an import; a worker does the work.
create policy with_own_run on import_file_parts for insert to app_staff
  with check (exists (select from import_runs r where r.collaboration_id = import_file_parts.collaboration_id
    and r.id = run_id and r.state = 'checking'));
create policy with_own_run on import_run_rows for select to app_staff
  using (exists (select from import_runs r where r.collaboration_id = import_run_rows.collaboration_id and r.id = run_id));
create policy import_tenant on import_file_parts to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy import_tenant on import_run_rows to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant insert on import_file_parts to app_staff;
grant select on import_run_rows to app_staff;
grant select, insert, delete on import_file_parts, import_run_rows to app_worker;
