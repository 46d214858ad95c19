-- Activities: what was planned and what was done, as it was reported: exact, a range, at least, about, or not reported.
-- Up Migration

create function app.is_quantity(kind text, low numeric, high numeric) returns boolean language sql immutable parallel safe
  return coalesce(case kind
    when 'exact' then low >= 0 and high = low
    when 'about' then low > 0 and high = low
    when 'range' then low >= 0 and low < high
    when 'at_least' then low > 0 and high is null
    when 'not_reported' then low is null and high is null
  end, kind is null and low is null and high is null);
comment on function app.is_quantity(text, numeric, numeric) is
  'Whether three columns say one honest thing: what is known is never less exact than written, and what is not known is not a figure';

alter table meetings add column area_id uuid, add foreign key (collaboration_id, area_id) references areas (collaboration_id, id);
comment on column meetings.area_id is 'The local part that the meeting belongs to, where it has one';

create table activity_plans (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  starts_on date not null,
  ends_on date not null,
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name),
  check (ends_on >= starts_on)
);
comment on table activity_plans is 'What a collaboration means to do in a period; ends_on is its last day';

create table activities (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  position int not null check (position > 0),
  name text not null check (length(name) between 1 and 200),
  target_groups text[] not null
    check (target_groups <@ array['participants', 'staff', 'partners', 'public', 'others'] and cardinality(target_groups) between 1 and 5),
  unit text not null check (unit in ('occasions', 'people', 'visits', 'hours', 'pieces')),
  area_id uuid,
  starts_on date,
  ends_on date,
  planned_kind text check (planned_kind <> 'not_reported'),
  planned_low numeric(10, 2),
  planned_high numeric(10, 2),
  counts_kinds text[] not null default '{}'
    check (counts_kinds <@ array['council', 'three_party', 'sip', 'open_sitting', 'partnership', 'dialogue_seminar', 'steering', 'other']),
  comment text check (length(comment) between 1 and 2000),
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, plan_id) references activity_plans (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  unique nulls not distinct (collaboration_id, plan_id, area_id, name),
  unique (collaboration_id, id, unit),
  check (app.is_quantity(planned_kind, planned_low, planned_high)),
  check (ends_on >= starts_on),
  check (unit in ('occasions', 'people', 'visits') or counts_kinds = '{}'),
  check (unit = 'occasions' or not counts_kinds && array['three_party', 'sip'])
);
comment on table activities is 'A line of a plan; without days of its own it has the plan''s, and without an area it is for all of them';
comment on column activities.counts_kinds is 'Held meetings of these kinds, in its days and its area, count as done';

create table activity_meetings (
  collaboration_id uuid not null,
  activity_id uuid not null,
  meeting_id uuid not null,
  added_by uuid not null references users,
  primary key (collaboration_id, activity_id, meeting_id),
  foreign key (collaboration_id, activity_id) references activities (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id)
);
comment on table activity_meetings is 'A single meeting that counts as done in an activity whatever its kind, once';

create table activity_interventions (
  collaboration_id uuid not null,
  activity_id uuid not null,
  unit text not null check (unit in ('people', 'hours')),
  intervention_id uuid not null,
  primary key (collaboration_id, activity_id, intervention_id),
  foreign key (collaboration_id, activity_id, unit) references activities (collaboration_id, id, unit) on update cascade,
  foreign key (collaboration_id, intervention_id) references interventions (collaboration_id, id)
);
create index on activity_interventions (collaboration_id, intervention_id);
comment on table activity_interventions is 'Attendance in these interventions, in the months of the activity, counts as done: people who came, or hours';

create table activity_rows (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  activity_id uuid not null,
  done_on date,
  area_id uuid,
  meeting_id uuid,
  done_kind text not null,
  done_low numeric(10, 2),
  done_high numeric(10, 2),
  note text check (length(note) between 1 and 2000),
  created_by uuid references users,
  created_at timestamptz not null default now(),
  struck_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, activity_id) references activities (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  check (app.is_quantity(done_kind, done_low, done_high))
);
comment on table activity_rows is 'What somebody says was done; one that names a meeting stands in its place, and one that is struck counts for nothing';
create unique index activity_rows_meeting_once on activity_rows (collaboration_id, activity_id, meeting_id) where struck_on is null;
create index on activity_rows (collaboration_id, activity_id, done_on desc);

call app.guard('activity_plans'); call app.guard('activities'); call app.guard('activity_meetings'); call app.guard('activity_rows');
call app.guard('activity_interventions');

do $$
declare t text;
begin
  foreach t in array array['activity_plans', 'activities', 'activity_meetings', 'activity_rows', 'activity_interventions'] loop
    execute format('create policy own_collaboration on %I for select to app_staff, app_provider, app_stats
      using (collaboration_id = (select app.collaboration()))', t);
    execute format('create policy leaders_add on %I for insert to app_staff
      with check (collaboration_id = (select app.collaboration()) and (select app.role()) in (''project_lead'', ''coordinator''))', t);
    execute format('create policy leaders_change on %I for update to app_staff
      using (collaboration_id = (select app.collaboration()) and (select app.role()) in (''project_lead'', ''coordinator''))
      with check (collaboration_id = (select app.collaboration()))', t);
    execute format('create policy gate_reads on %I for select to samsteg_gate using (collaboration_id = app.collaboration())', t);
    execute format('grant select on %I to app_staff, app_provider, app_stats, samsteg_gate', t);
    execute format('grant insert on %I to app_staff', t);
  end loop;
end $$;
grant update (name, starts_on, ends_on, version) on activity_plans to app_staff;
grant update (name, position, target_groups, unit, area_id, starts_on, ends_on, planned_kind, planned_low, planned_high, counts_kinds, comment,
  version) on activities to app_staff;
grant update (done_on, area_id, done_kind, done_low, done_high, note, struck_on, version) on activity_rows to app_staff;
create policy leaders_untie on activity_meetings for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) in ('project_lead', 'coordinator'));
create policy leaders_untie on activity_interventions for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) in ('project_lead', 'coordinator'));
grant delete on activity_meetings, activity_interventions to app_staff;

-- A meeting is named only by somebody who may read it.
create policy below_readable on activity_meetings as restrictive for insert to app_staff
  with check (exists (select from meetings m where m.collaboration_id = activity_meetings.collaboration_id and m.id = meeting_id));
create policy below_readable on activity_rows as restrictive for insert to app_staff
  with check (meeting_id is null
    or exists (select from meetings m where m.collaboration_id = activity_rows.collaboration_id and m.id = meeting_id));

grant select (small_cell_threshold) on collaborations to samsteg_gate;

-- What held meetings add to activities together: each meeting once, and none whose place a row has taken.
create function app.count_meetings(p_activities uuid[])
  returns table (meetings_low int, meetings_high int, invited int, present int, visits int, without_presence int)
  language sql stable security definer set search_path = ''
  begin atomic
    with chosen as (
      select m.id, m.kind, m.kind in ('three_party', 'sip') as about_somebody
      from public.meetings m
      where m.collaboration_id = app.collaboration() and m.state = 'held'
        and app.role() is not null and app.role() <> 'participant'
        and exists (select from public.activities a
          join public.activity_plans p on p.collaboration_id = a.collaboration_id and p.id = a.plan_id
          where a.collaboration_id = m.collaboration_id and a.id = any (p_activities) and (
            exists (select from public.activity_meetings t where t.collaboration_id = a.collaboration_id and t.activity_id = a.id
              and t.meeting_id = m.id)
            or (m.kind = any (a.counts_kinds) and (a.area_id is null or a.area_id = m.area_id)
              and m.held_on between coalesce(a.starts_on, p.starts_on) and coalesce(a.ends_on, p.ends_on))))
        and not exists (select from public.activity_rows r where r.collaboration_id = m.collaboration_id
          and r.activity_id = any (p_activities) and r.meeting_id = m.id and r.struck_on is null)
    ), kinds as (
      select kind, count(*)::int as held,
        about_somebody and count(*) < (select c.small_cell_threshold from public.collaborations c where c.id = app.collaboration()) as small
      from chosen group by kind, about_somebody
    ), people as (
      select coalesce(p.user_id::text, p.organisation_id || ' ' || lower(p.guest_name)) as who, p.meeting_id, p.present
      from public.meeting_people p join chosen c on c.id = p.meeting_id
      where p.collaboration_id = app.collaboration() and not c.about_somebody
    )
    select
      coalesce((select sum(case when small then 1 else held end) from kinds), 0)::int,
      coalesce((select sum(case when small
        then (select c.small_cell_threshold - 1 from public.collaborations c where c.id = app.collaboration()) else held end) from kinds), 0)::int,
      (select count(distinct who) from people)::int,
      (select count(distinct who) from people where present)::int,
      (select count(*) from people where present)::int,
      (select count(*) from chosen c where not c.about_somebody
        and not exists (select from people p where p.meeting_id = c.id and p.present is not null))::int;
  end;
comment on function app.count_meetings(uuid[]) is
  'Held meetings that count in these activities, over all organisations: figures only. Few meetings about single persons are told as a range';

-- Hours of removed cases go on counting: what interventions she had a place in, there and then, is written down when they go.
create table fact_attendance (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  area_id uuid,
  month local_month not null,
  hours numeric not null check (hours > 0),
  intervention_ids uuid[] not null check (cardinality(intervention_ids) > 0),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id)
);
comment on table fact_attendance is 'What activities add up of removed hours';
call app.guard('fact_attendance');
create index on fact_attendance (collaboration_id, case_key);
create index on fact_attendance (collaboration_id, person_key);
create policy retention_writes on fact_attendance for insert to app_retention with check (collaboration_id = (select app.collaboration()));
create policy retention_rekeys on fact_attendance for update to app_retention using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy retention_sees on fact_attendance for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy gate_counts on fact_attendance for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
grant insert on fact_attendance to app_retention;
grant select (collaboration_id, case_key, person_key), update (case_key, person_key) on fact_attendance to app_retention;
grant select on fact_attendance to samsteg_gate;
grant select (month, hours) on attendance to app_retention;
grant select (provider_organisation_id, starts_on, ends_on) on placements to app_retention;

-- What attendance adds to activities together. Hours are written for a case, an organisation and a month: they belong to an intervention
-- when she has a place in it there in that month, and surely so when she has no place there that is not counted.
create function app.count_attendance(p_activities uuid[]) returns table (people_low int, people_high int, hours_low numeric, hours_high numeric)
  language sql stable security definer set search_path = ''
  begin atomic
    with small as (
      select c.small_cell_threshold as threshold from public.collaborations c where c.id = app.collaboration()
    ), wanted as materialized (
      select i.intervention_id, a.area_id, to_char(coalesce(a.starts_on, p.starts_on), 'YYYY-MM') as from_month,
        to_char(coalesce(a.ends_on, p.ends_on), 'YYYY-MM') as to_month
      from public.activities a
      join public.activity_plans p on p.collaboration_id = a.collaboration_id and p.id = a.plan_id
      join public.activity_interventions i on i.collaboration_id = a.collaboration_id and i.activity_id = a.id
      where a.collaboration_id = app.collaboration() and a.id = any (p_activities)
        and app.role() is not null and app.role() <> 'participant'
    ), places as materialized (
      select l.case_id, coalesce(l.provider_organisation_id, l.owner_organisation_id) as at_id, s.stat_key, c.area_id,
        greatest(to_char(l.starts_on, 'YYYY-MM'), w.from_month) as from_month, least(to_char(l.ends_on, 'YYYY-MM'), w.to_month) as to_month
      from wanted w
      join public.placements l on l.collaboration_id = app.collaboration() and l.intervention_id = w.intervention_id
      join public.cases c on c.collaboration_id = l.collaboration_id and c.id = l.case_id and (w.area_id is null or w.area_id = c.area_id)
      join public.persons s on s.collaboration_id = c.collaboration_id and s.id = c.person_id
    ), counted as materialized (
      select distinct h.id, h.hours, h.case_id, h.owner_organisation_id, h.month, p.stat_key, p.area_id
      from places p
      join public.attendance h on h.collaboration_id = app.collaboration() and h.case_id = p.case_id and h.owner_organisation_id = p.at_id
        and h.month between p.from_month and p.to_month
      where h.hours > 0
    ), months as (
      select k.hours, k.stat_key, not exists (select from public.placements o
        where o.collaboration_id = app.collaboration() and o.case_id = k.case_id
          and coalesce(o.provider_organisation_id, o.owner_organisation_id) = k.owner_organisation_id
          and to_char(o.starts_on, 'YYYY-MM') <= k.month and (o.ends_on is null or k.month <= to_char(o.ends_on, 'YYYY-MM'))
          and not exists (select from wanted w where w.intervention_id = o.intervention_id and (w.area_id is null or w.area_id = k.area_id)
            and k.month between w.from_month and w.to_month)) as surely
      from counted k
      union all
      select f.hours, f.person_key, not exists (select from unnest(f.intervention_ids) o where not exists (select from wanted w
        where w.intervention_id = o and (w.area_id is null or w.area_id = f.area_id) and f.month between w.from_month and w.to_month))
      from public.fact_attendance f
      where f.collaboration_id = app.collaboration() and exists (select from wanted w where w.intervention_id = any (f.intervention_ids)
        and (w.area_id is null or w.area_id = f.area_id) and f.month between w.from_month and w.to_month)
    ), found as (
      select count(distinct stat_key)::int as people, count(distinct stat_key) filter (where surely)::int as sure_people,
        sum(hours) as hours, sum(hours) filter (where surely) as sure_hours
      from months
    )
    select case when people = 0 then 0 when sure_people < threshold then 1 else sure_people end,
      case when people = 0 then 0 else greatest(people, threshold - 1) end,
      case when people >= threshold then case when sure_people >= threshold then sure_hours else 0 end end,
      case when people >= threshold then hours end
    from found cross join small;
  end;
comment on function app.count_attendance(uuid[]) is
  'People who came and their hours in the interventions of these activities, each month once: figures only. Few people are a range, and their hours are not told';
create index on placements (collaboration_id, intervention_id);
create policy gate_counts on attendance for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_counts on placements for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, case_id, owner_organisation_id, month, hours) on attendance to samsteg_gate;
grant select (collaboration_id, case_id, owner_organisation_id, provider_organisation_id, intervention_id, starts_on, ends_on) on placements to samsteg_gate;
revoke execute on function app.count_meetings(uuid[]), app.count_attendance(uuid[]) from public;
grant execute on function app.count_meetings(uuid[]), app.count_attendance(uuid[]) to app_staff, app_provider, app_stats;
grant create on schema app to samsteg_gate;
alter function app.count_meetings(uuid[]) owner to samsteg_gate;
alter function app.count_attendance(uuid[]) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
