-- The work with a case: assessments, meetings and decisions, plans, interventions, attendance, livelihood.
-- Up Migration

create table assessments (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'identity',
  template text not null,
  template_version int not null,
  state text not null default 'open' check (state in ('open', 'finished')),
  started_on date not null default app.today(),
  finished_on date,
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  check ((state = 'finished') = (finished_on is not null))
);
create index on assessments (collaboration_id, case_id);

create table assessment_answers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  assessment_id uuid not null,
  question text not null,
  answer jsonb not null,
  answered_by uuid references users,
  answered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, assessment_id) references assessments (collaboration_id, id),
  unique (collaboration_id, assessment_id, question)
);
create index on assessment_answers (collaboration_id, case_id);

create table meetings (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  kind text not null check (kind in ('council', 'three_party', 'sip', 'open_sitting', 'other')),
  title text not null check (length(title) between 1 and 200),
  held_on date not null,
  starts_at text check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  next_on date,
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
comment on table meetings is 'The frame of a meeting names no person: cases stand on its agenda, each behind its own wall';
create index on meetings (collaboration_id, held_on desc);

create table meeting_people (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  organisation_id uuid not null,
  user_id uuid references users,
  guest_name text,
  present boolean,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  check ((user_id is null) <> (guest_name is null)),
  unique (collaboration_id, meeting_id, user_id)
);

create table agenda_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'identity',
  meeting_id uuid not null,
  position int not null check (position > 0),
  state text not null default 'waiting' check (state in ('waiting', 'discussed', 'postponed')),
  participant_present boolean,
  interpreter text check (interpreter in ('not_needed', 'came', 'did_not_come', 'not_understood')),
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  unique (collaboration_id, meeting_id, case_id)
);
create index on agenda_items (collaboration_id, case_id);

create table decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'work',
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  intervention_id uuid,
  payer_organisation_id uuid,
  responsible_organisation_id uuid not null,
  responsible_user_id uuid references users,
  due_on date,
  follow_up_on date not null,
  ordinary_measures_exhausted boolean not null,
  decided_by uuid references users,
  decided_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  foreign key (collaboration_id, agenda_item_id) references agenda_items (collaboration_id, id),
  foreign key (collaboration_id, payer_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, responsible_organisation_id) references organisations (collaboration_id, id)
);
create index on decisions (collaboration_id, case_id);

create table plans (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'work',
  number int not null check (number > 0),
  state text not null default 'proposed' check (state in ('proposed', 'agreed', 'replaced')),
  own_goal text not null check (length(own_goal) between 1 and 2000),
  follow_up_on date,
  agreed_on date,
  agreed_with text,
  agreed_language text,
  agreed_interpreter text check (agreed_interpreter in ('not_needed', 'came', 'did_not_come', 'not_understood')),
  said_back text,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, case_id, number),
  check ((state = 'proposed') = (agreed_on is null)),
  check (state = 'proposed' or (agreed_language is not null and agreed_interpreter in ('not_needed', 'came') and follow_up_on is not null))
);
comment on constraint plans_check1 on plans is 'No agreement counts when the interpreter did not come or was not understood';

create table plan_goals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  plan_id uuid not null,
  position int not null,
  life_area text not null check (life_area in ('work', 'education', 'language', 'health', 'everyday', 'finances', 'family', 'housing', 'social')),
  text text not null check (length(text) between 1 and 2000),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, plan_id) references plans (collaboration_id, id)
);
create index on plan_goals (collaboration_id, case_id);
create index on plan_goals (collaboration_id, plan_id);

create table plan_actions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  plan_id uuid not null,
  goal_id uuid not null,
  position int not null,
  text text not null check (length(text) between 1 and 2000),
  by_participant boolean not null default false,
  responsible_organisation_id uuid,
  responsible_user_id uuid references users,
  from_on date,
  due_on date,
  state text not null default 'planned' check (state in ('planned', 'ongoing', 'done', 'dropped')),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, plan_id) references plans (collaboration_id, id),
  foreign key (collaboration_id, goal_id) references plan_goals (collaboration_id, id),
  foreign key (collaboration_id, responsible_organisation_id) references organisations (collaboration_id, id),
  check (by_participant = (responsible_organisation_id is null)),
  check (from_on is null or due_on is null or from_on <= due_on)
);
create index on plan_actions (collaboration_id, case_id);
create index on plan_actions (collaboration_id, plan_id);

-- An agreed plan is immutable: its state may only move to 'replaced'. Its lines change while it is proposed; afterwards an action's
-- state alone. Where the plan cannot be read, nothing below it changes either.
create function app.keep_agreed_plan() returns trigger language plpgsql as $$
declare kept plans := new;
begin
  if old.state = 'proposed' then
    return new;
  end if;
  kept.state := old.state;
  kept.version := old.version;
  if kept is distinct from old or (new.state <> old.state and (old.state, new.state) <> ('agreed', 'replaced')) then
    raise exception 'an agreed plan is not changed; revise it' using errcode = 'SS001';
  end if;
  return new;
end $$;
create function app.keep_agreed_lines() returns trigger language plpgsql as $$
declare kept jsonb;
begin
  if (tg_op = 'DELETE' and current_user = 'app_retention')
    or exists (select from public.plans p where p.collaboration_id = old.collaboration_id and p.id = old.plan_id and p.state = 'proposed') then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'plan_actions' then
    kept := to_jsonb(new) || jsonb_build_object('state', to_jsonb(old) -> 'state', 'version', old.version);
    -- An authority may confirm a line that was agreed before it had.
    if current_user = 'samsteg_gate' and to_jsonb(old) ->> 'confirmed_by' is null then
      kept := kept || jsonb_build_object('confirmed_by', null, 'confirmed_at', null);
    end if;
  end if;
  -- The words are made after this trigger has looked, so it compares the rest of the row.
  if kept - 'words' is distinct from to_jsonb(old) - 'words' then
    raise exception 'a line of an agreed plan is not changed; revise the plan' using errcode = 'SS001';
  end if;
  return new;
end $$;
create trigger keep_agreed_plan before update on plans for each row execute function app.keep_agreed_plan();
create trigger keep_agreed_lines before update or delete on plan_goals for each row execute function app.keep_agreed_lines();
create trigger keep_agreed_lines before update or delete on plan_actions for each row execute function app.keep_agreed_lines();

create table interventions (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  kind text not null default 'other' check (kind in ('work_training', 'language_practice', 'course', 'group', 'coaching',
    'assessment', 'health', 'study_support', 'subsidised_job', 'bought_service', 'other')),
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name)
);
comment on table interventions is 'The catalogue: names no person';
alter table decisions add foreign key (collaboration_id, intervention_id) references interventions (collaboration_id, id);

create table placements (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'work',
  intervention_id uuid not null,
  provider_organisation_id uuid,
  supervisor_user_id uuid references users,
  starts_on date not null,
  ends_on date,
  extent_percent int check (extent_percent between 0 and 100),
  cost_sek int check (cost_sek >= 0),
  aim text,
  closed_on date,
  end_reason text,
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, intervention_id) references interventions (collaboration_id, id),
  foreign key (collaboration_id, provider_organisation_id) references organisations (collaboration_id, id),
  check (ends_on is null or ends_on >= starts_on),
  check (closed_on is null or ends_on is not null)
);
create index on placements (collaboration_id, case_id);

create table attendance (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'attendance',
  month local_month not null,
  hours numeric(6, 2) not null check (hours between 0 and 744),
  recorded_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, case_id, owner_organisation_id, month)
);

create table livelihoods (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'finances',
  timepoint text not null check (timepoint in ('start', 'exit', '12_months')),
  source text not null check (source in ('SP', 'SE', 'AE', 'AK', 'AS', 'ET', 'FS', 'ST', 'LÖN', 'EGET', 'FP', 'AN', 'NÄR', 'INGEN')),
  share_percent int check (share_percent between 0 and 100),
  asked_on date,
  recorded_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, case_id, owner_organisation_id, timepoint, source)
);

create table import_runs (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  created_by uuid references users,
  state text not null default 'checking' check (state in ('checking', 'checked', 'importing', 'done', 'failed')),
  progress jsonb not null default '{}',
  outcome jsonb not null default '{}',
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);

create table stored_searches (
  collaboration_id uuid not null references collaborations,
  id uuid not null,
  user_id uuid not null references users,
  payload bytea not null,
  created_at timestamptz not null default now(),
  primary key (collaboration_id, id)
);
comment on table stored_searches is 'A search under an address, encrypted, for the searcher alone and for a day: no name stands in an address';
call app.guard('stored_searches');
create policy own_searches on stored_searches to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id()))
  with check (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id()));
grant select, insert on stored_searches to app_staff, app_provider;

call app.guard_case_record('assessments', true); call app.guard_case_record('assessment_answers', true);
call app.guard_case_record('agenda_items', true); call app.guard_case_record('decisions', false);
call app.guard_case_record('plans', true); call app.guard_case_record('plan_goals', true);
call app.guard_case_record('plan_actions', true); call app.guard_case_record('placements', true);
call app.guard_case_record('attendance', true); call app.guard_case_record('livelihoods', true);
call app.guard('meetings'); call app.guard('meeting_people'); call app.guard('interventions'); call app.guard('import_runs');

-- A line is added only below a parent that its writer may read: a foreign key alone tells a stranger that a row exists.
create policy below_readable on assessment_answers as restrictive for insert to app_staff, app_provider
  with check (exists (select from assessments a where a.collaboration_id = assessment_answers.collaboration_id
    and a.id = assessment_id and a.case_id = assessment_answers.case_id
    and a.owner_organisation_id = assessment_answers.owner_organisation_id));
create policy below_readable on plan_goals as restrictive for insert to app_staff, app_provider
  with check (exists (select from plans p where p.collaboration_id = plan_goals.collaboration_id and p.id = plan_id
    and p.case_id = plan_goals.case_id and p.state = 'proposed'));
create policy below_readable on plan_actions as restrictive for insert to app_staff, app_provider
  with check (exists (select from plan_goals g where g.collaboration_id = plan_actions.collaboration_id and g.id = goal_id
    and g.plan_id = plan_actions.plan_id and g.case_id = plan_actions.case_id)
    and exists (select from plans p where p.collaboration_id = plan_actions.collaboration_id and p.id = plan_id and p.state = 'proposed'));
create policy below_readable on decisions as restrictive for insert to app_staff, app_provider
  with check (exists (select from agenda_items a where a.collaboration_id = decisions.collaboration_id and a.id = agenda_item_id
    and a.meeting_id = decisions.meeting_id and a.case_id = decisions.case_id));

create policy below_readable on agenda_items as restrictive for insert to app_staff, app_provider
  with check (exists (select from meetings m where m.collaboration_id = agenda_items.collaboration_id and m.id = meeting_id));

-- Lines of a proposed plan are taken away by their owner's people.
do $$
declare t text;
begin
  foreach t in array array['plan_goals', 'plan_actions'] loop
    execute format('create policy own_people_take_away on %1$I for delete to app_staff
      using (owner_organisation_id = (select app.case_organisation()) and %2$s)', t, app.works_here(t, 'case_id'));
    execute format('grant delete on %I to app_staff', t);
  end loop;
end $$;

-- A revision takes every line with it, each to its own owner, also those that whoever revises may not read.
create function app.copy_plan_lines(p_from uuid, p_to uuid) returns void language plpgsql security definer set search_path = '' as $$
declare goal public.plan_goals; copy_id uuid;
begin
  if not exists (select from public.plans n
      join public.plans o on o.collaboration_id = n.collaboration_id and o.case_id = n.case_id and o.id = p_from
      where n.collaboration_id = app.collaboration() and n.id = p_to and n.state = 'proposed' and o.state = 'agreed'
        and n.owner_organisation_id = app.case_organisation()
        and app.works_with(n.collaboration_id, n.case_id, app.user_id(), app.case_organisation(), app.today()))
    or exists (select from public.plan_goals g where g.collaboration_id = app.collaboration() and g.plan_id = p_to) then
    raise exception 'nothing to copy' using errcode = '42501';
  end if;
  for goal in select * from public.plan_goals g where g.collaboration_id = app.collaboration() and g.plan_id = p_from loop
    copy_id := uuidv7();
    insert into public.plan_goals (collaboration_id, id, case_id, owner_organisation_id, category, plan_id, position, life_area, text)
    values (goal.collaboration_id, copy_id, goal.case_id, goal.owner_organisation_id, goal.category, p_to, goal.position,
      goal.life_area, goal.text);
    insert into public.plan_actions (collaboration_id, case_id, owner_organisation_id, category, plan_id, goal_id, position, text,
      by_participant, responsible_organisation_id, responsible_user_id, from_on, due_on, state)
    select a.collaboration_id, a.case_id, a.owner_organisation_id, a.category, p_to, copy_id, a.position, a.text,
      a.by_participant, a.responsible_organisation_id, a.responsible_user_id, a.from_on, a.due_on, a.state
    from public.plan_actions a
    where a.collaboration_id = goal.collaboration_id and a.goal_id = goal.id and a.state <> 'dropped';
  end loop;
end $$;
create policy gate_reads on plans for select to samsteg_gate using (true);
create policy gate_copies on plan_goals to samsteg_gate using (true) with check (true);
create policy gate_copies on plan_actions to samsteg_gate using (true) with check (true);
grant select on plans to samsteg_gate;
grant select, insert on plan_goals, plan_actions to samsteg_gate;
revoke execute on function app.copy_plan_lines(uuid, uuid) from public;
grant execute on function app.copy_plan_lines(uuid, uuid) to app_staff;
alter function app.copy_plan_lines(uuid, uuid) owner to samsteg_gate;

-- The frame of a meeting: its own organisation and those invited.
create policy own_or_invited on meetings for select to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and (owner_organisation_id = (select app.organisation())
    or exists (select from meeting_people p where p.collaboration_id = meetings.collaboration_id and p.meeting_id = meetings.id
      and p.user_id = (select app.user_id()) and p.organisation_id = (select app.organisation()))));
create policy own_writes on meetings for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.organisation()));
create policy own_changes on meetings for update to app_staff
  using (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.organisation()))
  with check (owner_organisation_id = (select app.organisation()));
grant select, insert, update on meetings to app_staff;
grant select on meetings to app_provider;

create function app.calls_meeting(p_meeting uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.meetings m where m.collaboration_id = app.collaboration() and m.id = p_meeting
      and m.owner_organisation_id = app.organisation());
  end;
create function app.invited_to(p_meeting uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.meeting_people p where p.collaboration_id = app.collaboration() and p.meeting_id = p_meeting
      and p.user_id = app.user_id() and p.organisation_id = app.organisation());
  end;
create policy gate_reads on meetings for select to samsteg_gate using (true);
create policy gate_reads on meeting_people for select to samsteg_gate using (true);
grant select on meetings, meeting_people to samsteg_gate;
revoke execute on function app.calls_meeting(uuid), app.invited_to(uuid) from public;
grant execute on function app.calls_meeting(uuid), app.invited_to(uuid) to app_staff, app_provider;
alter function app.calls_meeting(uuid) owner to samsteg_gate;
alter function app.invited_to(uuid) owner to samsteg_gate;

create policy of_own_meeting on meeting_people for select to app_staff, app_provider
  using (collaboration_id = (select app.collaboration())
    and (user_id = (select app.user_id()) or app.calls_meeting(meeting_id) or app.invited_to(meeting_id)));
create policy caller_adds on meeting_people for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and app.calls_meeting(meeting_id));
create policy caller_changes on meeting_people for update to app_staff
  using (collaboration_id = (select app.collaboration()) and app.calls_meeting(meeting_id))
  with check (collaboration_id = (select app.collaboration()));
create policy caller_takes_back on meeting_people for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and app.calls_meeting(meeting_id));
grant select, insert, delete, update (present) on meeting_people to app_staff;
grant select on meeting_people to app_provider;

create policy own_collaboration on interventions for select to app_staff, app_provider, app_participant, app_stats
  using (collaboration_id = (select app.collaboration()));
create policy coordinators_add on interventions for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) in ('admin', 'coordinator', 'project_lead'));
create policy coordinators_change on interventions for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) in ('admin', 'coordinator', 'project_lead'))
  with check (collaboration_id = (select app.collaboration()));
create policy import_tenant on interventions to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select on interventions to app_provider, app_participant, app_stats;
grant select, insert, update on interventions to app_staff, app_worker;

create policy own_runs on import_runs for select to app_staff
  using (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.organisation())
    and created_by = (select app.user_id()));
create policy own_runs_start on import_runs for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.organisation())
    and created_by = (select app.user_id()) and (select app.role()) in ('coordinator', 'project_lead'));
create policy import_tenant on import_runs to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select, insert on import_runs to app_staff;
grant select, insert, update on import_runs to app_worker;

-- Whom she may know by name: those who have promised something, in lines that she may read.
create policy who_promised_her on users for select to app_participant
  using (exists (select from plan_actions a where a.responsible_user_id = users.id)
    or exists (select from case_steps s where s.responsible_user_id = users.id and s.done_on is null));
grant select (id, name) on users to app_participant;
create policy never_named_to_her on plan_actions as restrictive for select to app_participant
  using (responsible_organisation_id is null or exists (select from organisations o
    where o.collaboration_id = plan_actions.collaboration_id and o.id = responsible_organisation_id));
create policy never_named_to_her on case_steps as restrictive for select to app_participant
  using (exists (select from organisations o
    where o.collaboration_id = case_steps.collaboration_id and o.id = responsible_organisation_id));
create policy never_named_to_her on placements as restrictive for select to app_participant
  using (provider_organisation_id is null or exists (select from organisations o
    where o.collaboration_id = placements.collaboration_id and o.id = provider_organisation_id));

-- When her case comes up: the day of the meeting, nothing of who is there.
create policy when_hers_comes_up on meetings for select to app_participant
  using (collaboration_id = (select app.collaboration()) and exists (select from agenda_items a
    where a.collaboration_id = meetings.collaboration_id and a.meeting_id = meetings.id));
grant select (collaboration_id, id, kind, held_on, starts_at, state) on meetings to app_participant;

-- The participant reads her plan, her places and her hours through the policies that guard_case_record made.
grant select on plans, plan_goals, plan_actions, placements, attendance, agenda_items, decisions, case_steps, consents to app_participant;
