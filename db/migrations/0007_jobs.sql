-- Jobs: the queue's role, the one way to put something in it, and what is forgotten after a time.
-- The queue's own tables lie in the schema graphile_worker, which its package migrates (server/migrations/job-queue.ts).
-- Up Migration

do $$ begin
  if not exists (select from pg_roles where rolname = 'app_jobs') then
    create role app_jobs nologin nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
comment on role app_jobs is 'Takes jobs from the queue; sees nothing else. The work itself runs as app_worker or app_retention';

-- A job says who caused it, and the one who causes it cannot say otherwise.
create function app.enqueue(task text, payload jsonb) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if task !~ '^[a-z_]{1,40}$' or exists (select from jsonb_each_text(payload) p where p.value !~ '^([0-9a-f-]{36}|[a-z_]{1,40})$') then
    raise invalid_parameter_value using message = 'a job carries ids and codes only';
  end if;
  perform graphile_worker.add_job(task, (payload || jsonb_build_object('collaborationId', app.collaboration(),
    'userId', app.user_id(), 'membershipId', app.membership(), 'organisationId', app.organisation()))::json, max_attempts => 5);
end $$;
comment on function app.enqueue(text, jsonb) is 'Adds a job in the caller''s transaction: ids and codes only, and the ids of whoever acts';
revoke execute on function app.enqueue(text, jsonb) from public;
grant execute on function app.enqueue(text, jsonb) to app_staff, app_provider, app_participant, app_worker;
grant create on schema app to samsteg_gate;
alter function app.enqueue(text, jsonb) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;

-- What is kept for a time only. Each policy shows the task nothing but what it may remove.
create policy retention_forgets on stored_searches to app_retention using (created_at < now() - interval '1 day');
create policy retention_forgets on drafts to app_retention using (saved_at < now() - interval '30 days');
create policy retention_forgets on idempotency_keys to app_retention using (created_at < now() - interval '7 days');
create policy retention_forgets on sessions to app_retention using (least(ended_at, expires_at) < now() - interval '30 days');
create policy retention_forgets on import_runs for select to app_retention using (created_at < now() - interval '7 days');
create policy retention_forgets on import_file_parts to app_retention using (exists (select from import_runs r
  where r.collaboration_id = import_file_parts.collaboration_id and r.id = run_id));
create policy retention_forgets on import_run_rows to app_retention using (exists (select from import_runs r
  where r.collaboration_id = import_run_rows.collaboration_id and r.id = run_id));
grant select (created_at), delete on stored_searches, idempotency_keys to app_retention;
grant select (saved_at), delete on drafts to app_retention;
grant select (ended_at, expires_at), delete on sessions to app_retention;
grant select (collaboration_id, id, created_at) on import_runs to app_retention;
grant select (collaboration_id, run_id), delete on import_file_parts, import_run_rows to app_retention;
