-- Retention of what belongs to no case: the project's records, and names in meetings, open sittings and absences. Counted, proposed,
-- approved by somebody else and carried out in the same run as everything else.
-- Up Migration

create table retention_project_rules (
  collaboration_id uuid not null references collaborations,
  kind text not null check (kind in ('diary', 'partners', 'invitations', 'disseminations', 'steering', 'meetings', 'absences')),
  years int not null check (years between 1 and 30),
  version int not null default 1,
  primary key (collaboration_id, kind)
);
comment on table retention_project_rules is 'How long a collaboration keeps its own records; without a row the default of app.project_years. They belong to no organisation';

create table retention_run_records (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  kind text not null check (kind in ('diary', 'partners', 'invitations', 'disseminations', 'steering', 'steering_seats', 'meetings', 'absences')),
  record_id uuid not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, run_id) references retention_runs (collaboration_id, id),
  unique (collaboration_id, run_id, kind, record_id)
);
create index on retention_run_records (collaboration_id, record_id, kind);
comment on table retention_run_records is 'The records outside cases that a run covers. Opaque ids, without references; gone when the run is done';

alter table meetings add column names_gone_on date;
comment on column meetings.names_gone_on is 'When the names of those who were called were replaced by signs that say nothing; who was there still counts';

call app.guard('retention_project_rules'); call app.guard('retention_run_records');

create policy admin_reads on retention_project_rules for select to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_writes on retention_project_rules for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_changes on retention_project_rules for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
create policy gate_reads on retention_project_rules for select to samsteg_gate using (true);
create policy gate_reads on retention_run_records for select to samsteg_gate using (true);
grant select, insert, update (years, version) on retention_project_rules to app_staff;
grant select on retention_project_rules, retention_run_records to samsteg_gate;

create policy retention_works on retention_run_records for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_counts on retention_run_records for insert to app_retention
  with check (exists (select from retention_runs r where r.collaboration_id = retention_run_records.collaboration_id and r.id = run_id
    and r.state = 'counting'));
create policy retention_clears on retention_run_records for delete to app_retention
  using (exists (select from retention_runs r where r.collaboration_id = retention_run_records.collaboration_id and r.id = run_id
    and r.state in ('done', 'dropped')));
grant select, insert, delete on retention_run_records to app_retention;

-- How long a kind is kept: as decided here, else what a final report and those who pay for a project ask for (ten years), and two years for
-- people who are named as contacts only.
create function app.project_years(p_kind text) returns int language sql stable security definer set search_path = ''
  begin atomic
    select coalesce(
      (select u.years from public.retention_project_rules u where u.collaboration_id = app.collaboration() and u.kind = p_kind),
      case p_kind when 'partners' then 2 when 'invitations' then 2 when 'absences' then 2 when 'meetings' then 5 else 10 end);
  end;

-- Every record outside cases whose time is out. A partner waits for invitations that name it, a former seat for decisions it answers for, the
-- names of a meeting for the cases on its agenda and for the group's own minutes, an absence for the cases that somebody was let into by it.
create function app.outlived_records() returns table (kind text, record_id uuid) language sql stable security definer set search_path = ''
  begin atomic
    with years as materialized (
      select k as kind, make_interval(years => app.project_years(k)) as kept
      from unnest(array['diary', 'partners', 'invitations', 'disseminations', 'steering', 'meetings', 'absences']) k
    ), old_invitations as (
      select i.id from public.invitations i where i.collaboration_id = app.collaboration()
        and coalesce(i.happens_on, i.sent_on) + (select y.kept from years y where y.kind = 'invitations') <= app.today()
    ), old_steering as (
      select s.meeting_id from public.steering_meetings s
      join public.meetings m on m.collaboration_id = s.collaboration_id and m.id = s.meeting_id
      where s.collaboration_id = app.collaboration()
        and m.held_on + (select y.kept from years y where y.kind = 'steering') <= app.today()
    )
    select 'diary', d.id from public.diary_entries d where d.collaboration_id = app.collaboration()
      and d.occurred_on + (select y.kept from years y where y.kind = 'diary') <= app.today()
    union all
    select 'partners', p.id from public.project_partners p where p.collaboration_id = app.collaboration()
      and p.until_on + (select y.kept from years y where y.kind = 'partners') <= app.today()
      and not exists (select from public.invitation_recipients r where r.collaboration_id = p.collaboration_id and r.partner_id = p.id
        and r.invitation_id not in (select o.id from old_invitations o))
    union all
    select 'invitations', o.id from old_invitations o
    union all
    select 'disseminations', d.id from public.disseminations d where d.collaboration_id = app.collaboration()
      and d.told_on + (select y.kept from years y where y.kind = 'disseminations') <= app.today()
    union all
    select 'steering', o.meeting_id from old_steering o
    union all
    select 'steering_seats', s.id from public.steering_members s where s.collaboration_id = app.collaboration()
      and s.valid_to + (select y.kept from years y where y.kind = 'steering') <= app.today()
      and not exists (select from public.steering_decisions e where e.collaboration_id = s.collaboration_id and e.responsible_member_id = s.id
        and e.meeting_id not in (select o.meeting_id from old_steering o))
    union all
    select 'meetings', m.id from public.meetings m where m.collaboration_id = app.collaboration() and m.names_gone_on is null
      and m.held_on + (select y.kept from years y where y.kind = 'meetings') <= app.today()
      and not exists (select from public.agenda_items a where a.collaboration_id = m.collaboration_id and a.meeting_id = m.id)
      and not exists (select from public.steering_meetings s where s.collaboration_id = m.collaboration_id and s.meeting_id = m.id
        and s.meeting_id not in (select o.meeting_id from old_steering o))
    union all
    select 'absences', a.id from public.absences a where a.collaboration_id = app.collaboration()
      and a.valid_to + (select y.kept from years y where y.kind = 'absences') <= app.today()
      and not exists (select from public.case_team t where t.collaboration_id = a.collaboration_id and t.absence_id = a.id);
  end;
comment on function app.outlived_records() is 'Records outside cases that have been kept as long as they should: their kind and id';

-- Whether an approved run of two people covers a record, which has not been touched since in a way that keeps it longer.
create function app.removes_record(p_collaboration uuid, p_kind text, p_record uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return p_collaboration is not distinct from app.collaboration() and exists (select from public.retention_run_records i
    join public.retention_runs r on r.collaboration_id = i.collaboration_id and r.id = i.run_id
      and r.state = 'approved' and r.approved_by <> r.proposed_by
    where i.collaboration_id = p_collaboration and i.kind = p_kind and i.record_id = p_record);
end $$;

-- Replaces who was called to these meetings of an approved run by signs drawn anew, the same one for the same person, so that those who came
-- still count once; answers the ids of the meetings. No name leaves.
create function app.forget_names(p_run uuid, p_meetings uuid[]) returns table (meeting_id uuid) language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from public.retention_runs r where r.collaboration_id = app.collaboration() and r.id = p_run and r.state = 'approved'
    and r.approved_by <> r.proposed_by) then return; end if;
  with covered as (
    select i.record_id as id from public.retention_run_records i where i.collaboration_id = app.collaboration() and i.run_id = p_run
      and i.kind = 'meetings' and i.record_id = any (p_meetings)
  ), drawn as materialized (
    select who, '– ' || substr(gen_random_uuid()::text, 1, 8) as sign from (
      select distinct coalesce(p.user_id::text, p.organisation_id || ' ' || lower(p.guest_name)) as who
      from public.meeting_people p join covered c on c.id = p.meeting_id where p.collaboration_id = app.collaboration()) x
  )
  update public.meeting_people p set user_id = null, guest_name = d.sign from drawn d, covered c
    where p.collaboration_id = app.collaboration() and p.meeting_id = c.id
      and coalesce(p.user_id::text, p.organisation_id || ' ' || lower(p.guest_name)) = d.who;
  return query update public.meetings m set names_gone_on = app.today()
    where m.collaboration_id = app.collaboration() and m.id in (select i.record_id from public.retention_run_records i
      where i.collaboration_id = app.collaboration() and i.run_id = p_run and i.kind = 'meetings' and i.record_id = any (p_meetings)) returning m.id;
end $$;

do $$
declare
  t text;
  grants text[][] := array[
    ['diary_entries', 'occurred_on'], ['project_partners', 'until_on'], ['invitations', 'sent_on, happens_on'], ['disseminations', 'told_on'],
    ['invitation_recipients', 'invitation_id, partner_id'], ['steering_decisions', 'meeting_id, responsible_member_id'], ['absences', 'valid_to'],
    ['agenda_items', 'meeting_id'], ['meetings', 'names_gone_on']];
  n int;
begin
  for n in 1 .. array_length(grants, 1) loop
    t := grants[n][1];
    execute format('create policy gate_ages on %I for select to samsteg_gate using (collaboration_id = (select app.collaboration()))', t);
    execute format('grant select (collaboration_id, id, %s) on %I to samsteg_gate', grants[n][2], t);
  end loop;
end $$;
create policy gate_forgets on meeting_people for update to samsteg_gate using (collaboration_id = (select app.collaboration()))
  with check (user_id is null and guest_name like '– %');
create policy gate_forgets on meetings for update to samsteg_gate using (collaboration_id = (select app.collaboration()))
  with check (names_gone_on is not null);
grant update (user_id, guest_name) on meeting_people to samsteg_gate;
grant update (names_gone_on) on meetings to samsteg_gate;
revoke execute on function app.project_years(text), app.outlived_records(), app.removes_record(uuid, text, uuid), app.forget_names(uuid, uuid[]) from public;
grant execute on function app.project_years(text) to app_staff, app_retention, samsteg_gate;
grant execute on function app.outlived_records(), app.removes_record(uuid, text, uuid), app.forget_names(uuid, uuid[]) to app_retention;

call app.retires('diary_files', 'app.removes_record(collaboration_id, ''diary'', entry_id)');
call app.retires('diary_entries', 'app.removes_record(collaboration_id, ''diary'', id)');
call app.retires('invitation_recipients', 'app.removes_record(collaboration_id, ''invitations'', invitation_id)');
call app.retires('invitations', 'app.removes_record(collaboration_id, ''invitations'', id)');
call app.retires('project_partners', 'app.removes_record(collaboration_id, ''partners'', id)');
call app.retires('disseminations', 'app.removes_record(collaboration_id, ''disseminations'', id)');
call app.retires('steering_decisions', 'app.removes_record(collaboration_id, ''steering'', meeting_id)');
call app.retires('steering_meetings', 'app.removes_record(collaboration_id, ''steering'', meeting_id)');
call app.retires('steering_members', 'app.removes_record(collaboration_id, ''steering_seats'', id)');
call app.retires('sitting_lines', 'app.removes_record(collaboration_id, ''meetings'', meeting_id)');
call app.retires('absences', 'app.removes_record(collaboration_id, ''absences'', id)');

grant create on schema app to samsteg_gate;
alter function app.project_years(text) owner to samsteg_gate;
alter function app.outlived_records() owner to samsteg_gate;
alter function app.removes_record(uuid, text, uuid) owner to samsteg_gate;
alter function app.forget_names(uuid, uuid[]) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
