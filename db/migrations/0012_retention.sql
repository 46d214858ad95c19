-- Retention: rules, holds, runs that two people answer for, anonymous facts that reports go on adding up, and keyed tombstones.
-- Up Migration

create table retention_rules (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  organisation_id uuid not null,
  kind text not null default 'all' check (kind ~ '^[a-z_]{1,60}$'),
  years int not null default 5 check (years between 1 and 30),
  counted_from text not null default 'last_note' check (counted_from in ('last_note', 'exit')),
  preserved_days int[] not null default '{5,15,25}' check (1 <= all (preserved_days) and 31 >= all (preserved_days)),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, organisation_id, kind)
);
comment on table retention_rules is 'How long an organisation keeps a kind of record (a table''s name, or all); without a row five years after the last note. Nothing is kept for ever';
comment on column retention_rules.preserved_days is 'Days of the month: people born on them are the sample preserved for research. Read from the kind all';

create table retention_holds (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  reason text not null check (reason in ('her_request', 'dispute', 'complaint', 'inspection', 'other')),
  held_until date not null,
  set_by uuid not null references users,
  set_on date not null default app.today(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  check (held_until >= set_on)
);
create index on retention_holds (collaboration_id, case_id);
comment on table retention_holds is 'Cases that no run removes until a day; a hold is lifted by moving that day to today';

create table retention_runs (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  state text not null default 'counting' check (state in ('counting', 'counted', 'proposed', 'approved', 'done', 'dropped')),
  counts jsonb not null default '{}',
  created_by uuid references users,
  created_at timestamptz not null default now(),
  proposed_by uuid references users,
  proposed_at timestamptz,
  approved_by uuid references users,
  approved_at timestamptz,
  done_at timestamptz,
  removed_hash text,
  primary key (collaboration_id, id),
  check (approved_by is null or (proposed_by is not null and approved_by <> proposed_by)),
  check (state not in ('approved', 'done') or approved_by is not null),
  check ((state = 'done') = (removed_hash is not null))
);
comment on table retention_runs is 'What would go, who proposed and who approved it, and the proof of what went: counts and a hash of the removed ids. Kept';

create table retention_run_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  records int not null,
  verdict text not null check (verdict in ('due', 'held', 'preserved', 'waits')),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, run_id) references retention_runs (collaboration_id, id),
  unique (collaboration_id, run_id, case_id, kind, organisation_id)
);
create index on retention_run_items (collaboration_id, case_id, kind);
create index on retention_run_items (collaboration_id, person_id);
comment on table retention_run_items is 'What a run covers: one organisation''s records of one kind in one case. Opaque ids, without references; gone when the run is done';

create table retention_tombstones (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  number_hash text not null,
  started_on date not null,
  primary key (collaboration_id, id),
  unique (collaboration_id, number_hash, started_on)
);
comment on table retention_tombstones is 'Keyed hash of the number and start of a removed case, so that an import does not bring it back';

create table fact_cases (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  started_on date not null,
  exited_on date,
  exit_reason text,
  referrer_name text,
  municipality text,
  referral_on date,
  consent_on date,
  council_on date,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id)
);
create table fact_placements (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  case_started_on date not null,
  intervention_id uuid not null,
  cost_sek int,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  foreign key (collaboration_id, intervention_id) references interventions (collaboration_id, id)
);
create table fact_livelihoods (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  case_started_on date not null,
  timepoint text not null,
  source text not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id)
);
comment on table fact_cases is 'What reports add up of removed cases. Keys are drawn anew when the case and the person go: nothing leads back';
comment on table fact_placements is 'What reports add up of removed places in interventions';
comment on table fact_livelihoods is 'What reports add up of removed answers about livelihood';

call app.guard('retention_rules'); call app.guard('retention_holds'); call app.guard('retention_runs');
call app.guard('retention_run_items'); call app.guard('retention_tombstones');
call app.guard('fact_cases'); call app.guard('fact_placements'); call app.guard('fact_livelihoods');

-- A run goes one way, by two people, and says nothing new afterwards.
create function app.keep_retention_run() returns trigger language plpgsql as $$
declare
  step text := old.state || '>' || new.state;
  works boolean := current_user = 'app_retention';
  decides boolean := app.role() is not distinct from 'admin' and new.counts = old.counts and not works;
  kept boolean := (new.created_by, new.created_at) is not distinct from (old.created_by, old.created_at);
  same_proposal boolean := (new.proposed_by, new.proposed_at) is not distinct from (old.proposed_by, old.proposed_at);
  same_approval boolean := (new.approved_by, new.approved_at) is not distinct from (old.approved_by, old.approved_at);
  allowed boolean := kept and case step
      when 'counting>counted' then works and same_proposal and same_approval
      when 'counted>proposed' then decides and new.proposed_by = app.user_id() and same_approval
      when 'proposed>approved' then decides and same_proposal and new.approved_by = app.user_id() and new.approved_by <> old.proposed_by
      when 'approved>done' then works and same_proposal and same_approval
      when 'counting>dropped' then decides and same_proposal and same_approval
      when 'counted>dropped' then decides and same_proposal and same_approval
      when 'proposed>dropped' then decides and same_proposal and same_approval
      else false end;
begin
  if allowed then
    return new;
  end if;
  raise exception 'a retention run does not go from % to % that way', old.state, new.state using errcode = 'SS001';
end $$;
create trigger keep_retention_run before update on retention_runs for each row execute function app.keep_retention_run();

-- The administrator sees counts and opaque references; the case's own people hold it.
do $$
declare t text;
begin
  foreach t in array array['retention_rules', 'retention_holds', 'retention_runs', 'retention_run_items'] loop
    execute format('create policy admin_reads on %I for select to app_staff
      using (collaboration_id = (select app.collaboration()) and (select app.role()) = ''admin'')', t);
    execute format('grant select on %I to app_staff', t);
  end loop;
  execute format('create policy own_people_see on retention_holds for select to app_staff using (%s)', app.works_here('retention_holds', 'case_id'));
  execute format('create policy own_people_hold on retention_holds for insert to app_staff
    with check (set_by = (select app.user_id()) and app.owns_case(case_id) and %s)', app.works_here('retention_holds', 'case_id'));
  execute format('create policy own_people_lift on retention_holds for update to app_staff
    using (app.owns_case(case_id) and %1$s) with check (app.owns_case(case_id) and %1$s)', app.works_here('retention_holds', 'case_id'));
end $$;
create policy admin_writes on retention_rules for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_changes on retention_rules for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
create policy admin_takes_away on retention_rules for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and kind <> 'all');
create policy admin_holds on retention_holds for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and set_by = (select app.user_id()));
create policy admin_lifts on retention_holds for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
create policy admin_starts on retention_runs for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and state = 'counting'
    and created_by = (select app.user_id()) and proposed_by is null and approved_by is null);
create policy admin_decides on retention_runs for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
grant insert, delete, update (years, counted_from, preserved_days, version) on retention_rules to app_staff;
grant insert, update (held_until) on retention_holds to app_staff;
grant insert (collaboration_id, id, created_by), update (state, proposed_by, proposed_at, approved_by, approved_at) on retention_runs to app_staff;

-- Whether an approved run of two people covers these records today: of a closed case, not held, not of the preserved sample.
create function app.removes(p_collaboration uuid, p_case uuid, p_kind text, p_owner uuid) returns boolean
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
begin
  if p_collaboration is distinct from app.collaboration() then return false; end if;
  return exists (select from public.retention_run_items i
    join public.retention_runs r on r.collaboration_id = i.collaboration_id and r.id = i.run_id
      and r.state = 'approved' and r.approved_by <> r.proposed_by
    join public.cases c on c.collaboration_id = i.collaboration_id and c.id = i.case_id and c.status = 'closed'
    join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where i.collaboration_id = p_collaboration and i.case_id = p_case and i.kind = p_kind and i.verdict = 'due'
      and i.organisation_id = coalesce(p_owner, i.organisation_id)
      and not exists (select from public.retention_holds h where h.collaboration_id = i.collaboration_id and h.case_id = i.case_id
        and app.today() < h.held_until)
      and (p.birth_date is null or not extract(day from p.birth_date)::int = any (coalesce(
        (select u.preserved_days from public.retention_rules u where u.collaboration_id = i.collaboration_id
          and u.organisation_id = i.organisation_id and u.kind = 'all'), '{5,15,25}'))));
end $$;
-- A person goes when no case of hers is left.
create function app.removes_person(p_collaboration uuid, p_person uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return p_collaboration is not distinct from app.collaboration()
    and exists (select from public.retention_run_items i
      join public.retention_runs r on r.collaboration_id = i.collaboration_id and r.id = i.run_id
        and r.state = 'approved' and r.approved_by <> r.proposed_by
      where i.collaboration_id = p_collaboration and i.person_id = p_person and i.kind = 'cases' and i.verdict = 'due')
    and not exists (select from public.cases c where c.collaboration_id = p_collaboration and c.person_id = p_person);
end $$;
-- Numbers and starts of the cases that are about to go, for their tombstones: also numbers she had before.
create function app.going_numbers() returns table (number text, started_on date)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query select n.number, c.started_on from public.cases c
    join (select i.collaboration_id, i.person_id, i.number from public.person_identities i
      union select o.collaboration_id, o.person_id, o.number from public.person_numbers o) n
      on n.collaboration_id = c.collaboration_id and n.person_id = c.person_id and n.number is not null
    where c.collaboration_id = app.collaboration() and app.removes(c.collaboration_id, c.id, 'cases', c.owner_organisation_id);
end $$;
-- Her account, when it serves nothing else.
create function app.removes_account(p_user uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.memberships m where m.user_id = p_user)
    and not exists (select from public.memberships m where m.user_id = p_user
      and (m.person_id is null or not app.removes_person(m.collaboration_id, m.person_id)));
end $$;
create policy gate_reads on retention_rules for select to samsteg_gate using (true);
create policy gate_reads on retention_holds for select to samsteg_gate using (true);
create policy gate_reads on retention_runs for select to samsteg_gate using (true);
create policy gate_reads on retention_run_items for select to samsteg_gate using (true);
grant select on retention_rules, retention_holds, retention_runs, retention_run_items to samsteg_gate;
revoke execute on function app.removes(uuid, uuid, text, uuid), app.removes_person(uuid, uuid), app.going_numbers(),
  app.removes_account(uuid) from public;
grant execute on function app.removes(uuid, uuid, text, uuid), app.removes_person(uuid, uuid), app.going_numbers(),
  app.removes_account(uuid) to app_retention, samsteg_gate;
grant create on schema app to samsteg_gate;
alter function app.removes(uuid, uuid, text, uuid) owner to samsteg_gate;
alter function app.removes_person(uuid, uuid) owner to samsteg_gate;
alter function app.going_numbers() owner to samsteg_gate;
alter function app.removes_account(uuid) owner to samsteg_gate;

-- What every table below a case or a person gets: its ids are counted, and what an approved run covers is removed. A record goes by the rule of
-- its owner and kind; what has no owner goes with the case.
create procedure app.retires(t text, condition text) language plpgsql as $$
declare
  ids text;
  name text := 'retention_removes_' || substr(md5(condition), 1, 6);
begin
  if exists (select from pg_policies where tablename = t and policyname = name) then return; end if;
  select string_agg(quote_ident(a.attname), ', ') into ids from pg_attribute a
    where a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype;
  if not exists (select from pg_policies where tablename = t and policyname = 'retention_counts') then
    execute format('create policy retention_counts on %I for select to app_retention using (collaboration_id = (select app.collaboration()))', t);
  end if;
  execute format('create policy %I on %I for delete to app_retention using (%s)', name, t, condition);
  execute format('grant select (%s), delete on %I to app_retention', ids, t);
end $$;
revoke execute on procedure app.retires(text, text) from public;

-- Called again by a later migration that adds such tables; what stands is left alone.
create procedure app.retires_below_cases() language plpgsql as $$
declare r record;
begin
  for r in
    select c.relname as t, a.attname as col, con.confrelid = 'cases'::regclass as of_case,
      exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'owner_organisation_id') as owned
    from pg_constraint con
    join pg_class c on c.oid = con.conrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (con.conkey) and a.attname <> 'collaboration_id'
    where con.contype = 'f' and con.confrelid in ('cases'::regclass, 'persons'::regclass) and c.relname not in ('cases', 'persons')
  loop
    call app.retires(r.t, case when not r.of_case then format('app.removes_person(collaboration_id, %I)', r.col)
      when r.owned then format('app.removes(collaboration_id, %I, %L, owner_organisation_id)', r.col, r.t)
      else format('app.removes(collaboration_id, %I, ''cases'', null)', r.col) end);
  end loop;
end $$;
revoke execute on procedure app.retires_below_cases() from public;
call app.retires_below_cases();
call app.retires('cases', 'app.removes(collaboration_id, id, ''cases'', owner_organisation_id)');
call app.retires('persons', 'app.removes_person(collaboration_id, id)');
call app.retires('consent_scopes', 'app.removes(collaboration_id, (select c.case_id from consents c
  where c.collaboration_id = consent_scopes.collaboration_id and c.id = consent_id), ''cases'', null)');
call app.retires('disclosures', 'app.removes(collaboration_id, (select f.case_id from referrals f
  where f.collaboration_id = disclosures.collaboration_id and f.id = referral_id), ''cases'', null)');

-- Her sessions and her account.
create policy retention_removes on sessions to app_retention using (exists (select from memberships m
  where m.collaboration_id = sessions.collaboration_id and m.id = membership_id and app.removes_person(m.collaboration_id, m.person_id)));
grant select (collaboration_id, membership_id) on sessions to app_retention;
create policy retention_empties on users to app_retention using (app.removes_account(id)) with check (disabled_at is not null);
grant select (id), update (name, email, password_hash, totp_secret, oidc_issuer, oidc_subject, disabled_at) on users to app_retention;
create policy retention_cuts on cases for update to app_retention using (collaboration_id = (select app.collaboration()))
  with check (previous_case_id is null);
grant update (previous_case_id) on cases to app_retention;

-- What the count and the facts need; no names, no numbers, no texts.
grant select (status, started_on, exited_on, exit_reason, referrer_name, municipality, referral_on, consent_on, council_on) on cases to app_retention;
grant select (gender, birth_date) on persons to app_retention;
grant select (occurred_on, signed_at) on notes to app_retention;
grant select (cost_sek) on placements to app_retention;
grant select (timepoint, source) on livelihoods to app_retention;
grant select (held_until) on retention_holds to app_retention;
create policy retention_reads on retention_rules for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_reads on organisations for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_reads on collaborations for select to app_retention using (true);
grant select on retention_rules to app_retention;
grant select (collaboration_id, id, name) on organisations to app_retention;
grant select (id, name) on collaborations to app_retention;

-- The run: counted once, approved by others, done; its items may only be taken away from.
create policy retention_works on retention_runs for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_moves on retention_runs for update to app_retention
  using (collaboration_id = (select app.collaboration()) and state in ('counting', 'approved')) with check (state in ('counted', 'done'));
create policy retention_works on retention_run_items for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_counts on retention_run_items for insert to app_retention
  with check (exists (select from retention_runs r where r.collaboration_id = retention_run_items.collaboration_id and r.id = run_id
    and r.state = 'counting'));
create policy retention_withdraws on retention_run_items for update to app_retention
  using (collaboration_id = (select app.collaboration())) with check (verdict <> 'due');
create policy retention_clears on retention_run_items for delete to app_retention
  using (exists (select from retention_runs r where r.collaboration_id = retention_run_items.collaboration_id and r.id = run_id
    and r.state in ('done', 'dropped')));
grant select, update (state, counts, done_at, removed_hash) on retention_runs to app_retention;
grant select, insert, delete, update (verdict) on retention_run_items to app_retention;

do $$
declare t text;
begin
  foreach t in array array['retention_tombstones', 'fact_cases', 'fact_placements', 'fact_livelihoods'] loop
    execute format('create policy retention_writes on %I for insert to app_retention with check (collaboration_id = (select app.collaboration()))', t);
    execute format('grant insert on %I to app_retention', t);
  end loop;
  foreach t in array array['fact_cases', 'fact_placements', 'fact_livelihoods'] loop
    execute format('create index on %I (collaboration_id, case_key)', t);
    execute format('create index on %I (collaboration_id, person_key)', t);
    execute format('create policy retention_rekeys on %I for update to app_retention using (collaboration_id = (select app.collaboration()))
      with check (collaboration_id = (select app.collaboration()))', t);
    execute format('create policy retention_sees on %I for select to app_retention using (collaboration_id = (select app.collaboration()))', t);
    execute format('grant select (collaboration_id, case_key, person_key), update (case_key, person_key) on %I to app_retention', t);
    execute format('create policy counts on %I for select to samsteg_stats using (collaboration_id = (select app.collaboration()))', t);
    execute format('grant select on %I to samsteg_stats', t);
  end loop;
end $$;
create policy retention_asks on retention_tombstones for select to app_retention, app_worker using (collaboration_id = (select app.collaboration()));
grant select on retention_tombstones to app_retention, app_worker;

-- The statistics go on adding up what was removed.
grant create on schema stats to samsteg_stats;
set local role samsteg_stats;
create or replace view stats.cases with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on, c.exited_on, c.exit_reason,
    c.referrer_name, c.municipality, c.referral_on, c.consent_on, c.council_on
  from cases c
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where c.collaboration_id = (select app.collaboration())
  union all
  select f.case_key, f.person_key, f.gender, a.name, f.started_on, f.exited_on, f.exit_reason, f.referrer_name, f.municipality,
    f.referral_on, f.consent_on, f.council_on
  from fact_cases f
  left join areas a on a.collaboration_id = f.collaboration_id and a.id = f.area_id
  where f.collaboration_id = (select app.collaboration());
create or replace view stats.placements with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on as case_started_on,
    i.name as intervention, pl.cost_sek
  from placements pl
  join cases c on c.collaboration_id = pl.collaboration_id and c.id = pl.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  join interventions i on i.collaboration_id = pl.collaboration_id and i.id = pl.intervention_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where pl.collaboration_id = (select app.collaboration())
  union all
  select f.case_key, f.person_key, f.gender, a.name, f.case_started_on, i.name, f.cost_sek
  from fact_placements f
  join interventions i on i.collaboration_id = f.collaboration_id and i.id = f.intervention_id
  left join areas a on a.collaboration_id = f.collaboration_id and a.id = f.area_id
  where f.collaboration_id = (select app.collaboration());
create or replace view stats.livelihoods with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on as case_started_on,
    l.timepoint, l.source
  from livelihoods l
  join cases c on c.collaboration_id = l.collaboration_id and c.id = l.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where l.collaboration_id = (select app.collaboration())
  union all
  select f.case_key, f.person_key, f.gender, a.name, f.case_started_on, f.timepoint, f.source
  from fact_livelihoods f
  left join areas a on a.collaboration_id = f.collaboration_id and a.id = f.area_id
  where f.collaboration_id = (select app.collaboration());
reset role;
revoke create on schema stats from samsteg_stats;

-- A row of an import that was removed is told and not written.
alter table import_run_rows drop constraint import_run_rows_verdict_check;
alter table import_run_rows add constraint import_run_rows_verdict_check
  check (verdict in ('new', 'new_case', 'known', 'changed', 'bad', 'told', 'removed'));

-- Her own extract: what her policies let her see of the tables that no page of hers showed before; never a detail of the time line.
grant select on notes, assessments, assessment_answers, livelihoods to app_participant;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, kind) on case_events to app_participant;

-- Who has met a case's data, for the one who answers a request at its owner: organisations and roles, not people, and none that she must not see named.
create type app.case_reading as (at timestamptz, organisation_id uuid, role text, event text);
create function app.readings_of_case(p_case uuid) returns setof app.case_reading language sql stable security definer set search_path = ''
  begin atomic
    select l.at, l.acting_organisation_id, l.acting_role, l.event from public.audit_log l
    where app.owns_case(p_case) and app.reads_case(p_case) and l.collaboration_id = app.collaboration() and l.case_ids @> array[p_case]
      and l.outcome = 'done' and not exists (select from public.organisations o where o.collaboration_id = l.collaboration_id
        and o.id = l.acting_organisation_id and o.hidden_from_participant)
      and l.category is distinct from 'safety'
    order by l.id desc;
  end;
create policy gate_tells on organisations for select to samsteg_gate using (collaboration_id = app.collaboration());
grant select (collaboration_id, id, hidden_from_participant) on organisations to samsteg_gate;
revoke execute on function app.readings_of_case(uuid) from public;
grant execute on function app.readings_of_case(uuid) to app_staff;
alter function app.readings_of_case(uuid) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
