-- The team over time, cover, locks, access for a stated reason, degrees of protection, numbers that change, two that are one,
-- and the open sitting, where somebody is presented without being named.
-- Up Migration

grant create on schema app to samsteg_gate;

-- Who covers for somebody, from a day to a day.
create table absences (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  user_id uuid not null references users,
  organisation_id uuid not null,
  cover_user_id uuid not null references users,
  valid_from date not null,
  valid_to date not null,
  created_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  check (valid_to >= valid_from),
  check (user_id <> cover_user_id)
);
create index on absences (collaboration_id, user_id);
comment on table absences is 'Who covers for somebody of the same organisation; the rows of the team that follow from it end by themselves';
call app.guard('absences');
create policy between_colleagues on absences for select to app_staff
  using (collaboration_id = (select app.collaboration()) and organisation_id = (select app.case_organisation())
    and (select app.user_id()) in (user_id, cover_user_id));
create policy own_absence on absences for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id())
    and organisation_id = (select app.case_organisation())
    and exists (select from memberships m where m.collaboration_id = absences.collaboration_id and m.user_id = cover_user_id
      and m.organisation_id = absences.organisation_id));
create policy own_end on absences for update to app_staff
  using (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id()))
  with check (user_id = (select app.user_id()));
grant select, insert, update (valid_to) on absences to app_staff;

alter table case_team add column source text not null default 'assigned' check (source in ('assigned', 'cover', 'taken_over')),
  add column absence_id uuid, add foreign key (collaboration_id, absence_id) references absences (collaboration_id, id),
  add check ((source = 'cover') = (absence_id is not null));
comment on column case_team.source is 'How she came to work with it: asked by the team, covering for a colleague, or taken over when nobody was left';

-- A reader with a stated reason reads and does nothing else: what changes the team, a person or a consent asks who works with the case.
do $$ begin
  execute format('create policy who_works on case_team as restrictive for insert to app_staff with check (%s)',
    app.works_here('case_team', 'case_id'));
  execute format('create policy who_works_changes on case_team as restrictive for update to app_staff using (%s)',
    app.works_here('case_team', 'case_id'));
  execute format('create policy who_works on livelihoods as restrictive for delete to app_staff, app_provider using (%s)',
    app.works_here('livelihoods', 'case_id'));
  execute format('drop policy own_rows on case_team');
  execute format('create policy own_rows on case_team for select to app_staff, app_provider
    using (collaboration_id = (select app.collaboration()) and ((user_id = (select app.user_id())
      and organisation_id = (select app.case_organisation()) and %s) or app.reads_case(case_id)))', app.works_here('case_team', 'case_id'));
end $$;

-- A coordinator shuts somebody out and lets her in again.
create policy coordinators_set on case_locks as restrictive for insert to app_staff with check ((select app.role()) = 'coordinator');
create policy coordinators_lift on case_locks as restrictive for update to app_staff using ((select app.role()) = 'coordinator');

-- Who is named, where names are protected, is decided by the named. Where none of them is left, by a coordinator of the case's owner.
create function app.is_staffed(p_case uuid, p_organisation uuid, p_named boolean) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.case_team t
      join public.memberships m on m.collaboration_id = t.collaboration_id and m.user_id = t.user_id and m.organisation_id = t.organisation_id
      where t.collaboration_id = app.collaboration() and t.case_id = p_case and t.organisation_id = p_organisation
        and t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)
        and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)
        and m.role in ('companion', 'caseworker', 'coordinator', 'council_member', 'group_leader', 'health_coordinator', 'language_support')
        and case when p_named then t.sees_protected else t.function in ('responsible', 'coordinator') end);
  end;
create function app.is_named(p_case uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.case_team t
      where t.collaboration_id = app.collaboration() and t.case_id = p_case and t.user_id = app.user_id()
        and t.organisation_id = app.case_organisation() and t.sees_protected
        and t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to));
  end;
create function app.may_name(p_case uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.cases c
      join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
      where c.collaboration_id = app.collaboration() and c.id = p_case
        and app.works_with(c.collaboration_id, c.id, app.user_id(), app.case_organisation(), app.today())
        and (not p.protected_identity or app.is_named(c.id)
          or (app.role() = 'coordinator' and c.owner_organisation_id = app.case_organisation()
            and not app.is_staffed(c.id, c.owner_organisation_id, true))));
  end;
create function app.may_change_person(p_person uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.cases c
      join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
      where c.collaboration_id = app.collaboration() and c.person_id = p_person and c.owner_organisation_id = app.case_organisation()
        and app.works_with(c.collaboration_id, c.id, app.user_id(), app.case_organisation(), app.today())
        and (not p.protected_identity or app.is_named(c.id)));
  end;
comment on function app.is_staffed(uuid, uuid, boolean) is
  'Whether somebody who has not left answers for a case in an organisation, or is named where names are protected';
comment on function app.may_name(uuid) is 'Whether whoever acts may decide who is named in a case';
comment on function app.may_change_person(uuid) is 'Whether whoever acts works with a case of hers that her organisation owns, and may see her name';

create policy named_by_the_named on case_team as restrictive for insert to app_staff with check (not sees_protected or app.may_name(case_id));
create function app.named_by_the_named() returns trigger language plpgsql as $$
begin
  if current_user = 'app_staff' then
    if not app.may_name(new.case_id) then
      raise insufficient_privilege using message = 'only the named say who else is';
    end if;
  end if;
  return new;
end $$;
create trigger named_by_the_named before update of sees_protected on case_team for each row
  when (new.sees_protected is distinct from old.sees_protected) execute function app.named_by_the_named();
grant update (sees_protected) on case_team to app_staff;
create policy who_works on persons as restrictive for update to app_staff using (app.may_change_person(id));
create policy who_works on person_identities as restrictive for update to app_staff using (app.may_change_person(person_id));
create policy who_works on consent_scopes as restrictive for insert to app_staff
  with check (exists (select from consents c where c.collaboration_id = consent_scopes.collaboration_id and c.id = consent_id
    and app.works_with(c.collaboration_id, c.case_id, (select app.user_id()), (select app.case_organisation()), (select app.today()))));

-- Cases that nobody of their owner answers for any longer: its coordinators see that they are there, and take one over.
create type app.left_case as (case_id uuid, area_id uuid, status text, status_since date, started_on date);
create function app.cases_without_owner() returns setof app.left_case language sql stable security definer set search_path = ''
  begin atomic
    select c.id, c.area_id, c.status, c.status_since, c.started_on from public.cases c
    where app.role() = 'coordinator' and c.collaboration_id = app.collaboration() and c.owner_organisation_id = app.case_organisation()
      and c.status <> 'closed' and not app.is_staffed(c.id, c.owner_organisation_id, false)
      and not exists (select from public.case_locks l where l.collaboration_id = c.collaboration_id and l.case_id = c.id
        and l.user_id = app.user_id() and l.valid_from <= app.today() and (l.valid_to is null or app.today() < l.valid_to));
  end;
create function app.take_over_case(p_case uuid, p_user uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from app.cases_without_owner() c where c.case_id = p_case)
    or not exists (select from public.memberships m where m.collaboration_id = app.collaboration() and m.user_id = p_user
      and m.organisation_id = app.case_organisation() and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)
      and m.role in ('companion', 'caseworker', 'coordinator', 'council_member', 'health_coordinator'))
    or exists (select from public.case_locks l where l.collaboration_id = app.collaboration() and l.case_id = p_case
      and l.user_id = p_user and l.valid_from <= app.today() and (l.valid_to is null or app.today() < l.valid_to)) then
    return false;
  end if;
  insert into public.case_team (collaboration_id, case_id, user_id, organisation_id, function, sees_protected, source, created_by)
  values (app.collaboration(), p_case, p_user, app.case_organisation(), 'responsible',
    not app.is_staffed(p_case, app.case_organisation(), true), 'taken_over', app.user_id());
  insert into public.case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, actor_user_id)
  values (app.collaboration(), p_case, app.case_organisation(), 'identity', app.today(), 'case_taken_over', app.user_id());
  return true;
end $$;
comment on function app.take_over_case(uuid, uuid) is
  'Lets somebody of the owner take a case that nobody answers for; named where names are protected when none who is named is left';

-- What she was to do is her successor's, whoever owns the step.
create function app.hand_over_steps(p_case uuid, p_from uuid, p_to uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.works_with(app.collaboration(), p_case, app.user_id(), app.case_organisation(), app.today())
    or not exists (select from public.case_team t where t.collaboration_id = app.collaboration() and t.case_id = p_case
      and t.user_id = p_to and t.organisation_id = app.case_organisation() and t.valid_from <= app.today()
      and (t.valid_to is null or app.today() < t.valid_to)) then
    raise insufficient_privilege using message = 'both work with the case, for the same organisation';
  end if;
  update public.case_steps set responsible_user_id = p_to, version = version + 1
  where collaboration_id = app.collaboration() and case_id = p_case and done_on is null
    and responsible_organisation_id = app.case_organisation() and responsible_user_id = p_from;
end $$;
create policy gate_hands_over on case_steps for update to samsteg_gate using (true) with check (true);
grant update (responsible_user_id, version) on case_steps to samsteg_gate;

-- Numbers: what she was known by before, and what is said to be hers while another has it.
create table person_numbers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  number text not null,
  kind text not null check (kind in ('personnummer', 'samordningsnummer', 'reserve')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid references users,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, person_id) references persons (collaboration_id, id),
  unique (collaboration_id, person_id, number)
);
create index on person_numbers (collaboration_id, number);
comment on table person_numbers is 'Every number a person has had, the last one written is hers today. Two persons may hold the same: then they may be one';
call app.guard('person_numbers');
do $$ begin
  execute format('create policy through_case on person_numbers for select to app_staff
    using (app.may_read_person(collaboration_id, person_id, true, %s))', app.who_acts());
end $$;
create policy import_tenant on person_numbers to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy gate_keeps on person_numbers to samsteg_gate using (true) with check (true);
grant select on person_numbers to app_staff;
grant select, insert, update on person_numbers to app_worker;
grant select, insert, update on person_numbers to samsteg_gate;

-- Says the same whether somebody else has the number or nobody.
create function app.give_number(p_person uuid, p_number text, p_kind text, p_birth date) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.may_change_person(p_person) then
    raise insufficient_privilege using message = 'not hers to change';
  end if;
  insert into public.person_numbers (collaboration_id, person_id, number, kind, recorded_at, recorded_by)
    select i.collaboration_id, i.person_id, i.number, i.number_kind, '-infinity', app.user_id() from public.person_identities i
    where i.collaboration_id = app.collaboration() and i.person_id = p_person and i.number is not null
  on conflict (collaboration_id, person_id, number) do nothing;
  insert into public.person_numbers (collaboration_id, person_id, number, kind, recorded_by)
  values (app.collaboration(), p_person, p_number, p_kind, app.user_id())
  on conflict (collaboration_id, person_id, number) do update set recorded_at = clock_timestamp(), recorded_by = app.user_id();
  update public.person_identities set number = p_number, number_kind = p_kind
  where collaboration_id = app.collaboration() and person_id = p_person
    and not exists (select from public.person_identities o where o.collaboration_id = app.collaboration() and o.number = p_number);
  update public.persons set birth_date = coalesce(birth_date, p_birth) where collaboration_id = app.collaboration() and id = p_person;
end $$;
comment on function app.give_number(uuid, text, text, date) is 'Writes down a number for a person; never says whether another has it';
grant update (number, number_kind) on person_identities to samsteg_gate;

-- Two that are one. Nothing that anybody reads moves: each case keeps its person, its people and its records. What is joined is how
-- she is counted, and where a new case with one of her numbers goes.
alter table persons add column merged_into uuid check (merged_into <> id),
  add foreign key (collaboration_id, merged_into) references persons (collaboration_id, id) on delete set null (merged_into);
create index on persons (collaboration_id, merged_into) where merged_into is not null;
create table person_merges (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  kept_person_id uuid not null,
  other_person_id uuid not null,
  verdict text not null check (verdict in ('same', 'different')),
  case_ids uuid[] not null default '{}',
  other_stat_key uuid not null,
  decided_by uuid not null references users,
  decided_at timestamptz not null default now(),
  undone_by uuid references users,
  undone_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, kept_person_id) references persons (collaboration_id, id),
  foreign key (collaboration_id, other_person_id) references persons (collaboration_id, id),
  check (kept_person_id <> other_person_id),
  check ((undone_by is null) = (undone_at is null))
);
create index on person_merges (collaboration_id, other_person_id);
create index on person_merges (collaboration_id, kept_person_id);
comment on table person_merges is 'That two persons were found to be one, or not: who decided, what was joined, and that it was undone';
comment on column person_merges.case_ids is 'The cases that are counted with the kept person from then on';
call app.guard('person_merges');
do $$ begin
  execute format('create policy reads_both on person_merges for select to app_staff
    using (app.may_read_person(collaboration_id, kept_person_id, true, %1$s)
      and app.may_read_person(collaboration_id, other_person_id, true, %1$s))', app.who_acts());
end $$;
create policy gate_joins on person_merges to samsteg_gate using (true) with check (true);
grant select (collaboration_id, id, kept_person_id, other_person_id, verdict, case_ids, decided_by, decided_at, undone_by, undone_at)
  on person_merges to app_staff;
grant select, insert, update (undone_by, undone_at) on person_merges to samsteg_gate;
grant update (birth_date, merged_into, stat_key) on persons to samsteg_gate;

create function app.judge_duplicates(p_kept uuid, p_other uuid, p_verdict text) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  kept public.persons;
  other public.persons;
  made uuid := uuidv7();
begin
  select * into kept from public.persons where collaboration_id = app.collaboration() and id = p_kept for update;
  select * into other from public.persons where collaboration_id = app.collaboration() and id = p_other for update;
  if app.role() is distinct from 'coordinator' or p_kept = p_other
    or not app.may_change_person(p_kept) or not app.may_change_person(p_other) then
    raise insufficient_privilege using message = 'a coordinator whose organisation has a case of each';
  end if;
  if (kept.protected_identity, kept.named_only) <> (other.protected_identity, other.named_only)
    or kept.merged_into is not null or other.merged_into is not null
    or exists (select from public.persons p where p.collaboration_id = kept.collaboration_id and p.merged_into = other.id) then
    return null;
  end if;
  insert into public.person_merges (collaboration_id, id, kept_person_id, other_person_id, verdict, case_ids, other_stat_key, decided_by)
  values (kept.collaboration_id, made, p_kept, p_other, p_verdict,
    array(select c.id from public.cases c where c.collaboration_id = kept.collaboration_id and c.person_id = p_other and p_verdict = 'same'),
    other.stat_key, app.user_id());
  if p_verdict = 'same' then
    update public.persons set merged_into = p_kept, stat_key = kept.stat_key
    where collaboration_id = kept.collaboration_id and id = p_other;
  end if;
  return made;
end $$;
create function app.undo_merge(p_merge uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare done public.person_merges;
begin
  select * into done from public.person_merges where collaboration_id = app.collaboration() and id = p_merge and undone_at is null for update;
  if done.id is null or app.role() is distinct from 'coordinator'
    or not app.may_change_person(done.kept_person_id) or not app.may_change_person(done.other_person_id) then
    return false;
  end if;
  update public.person_merges set undone_by = app.user_id(), undone_at = now() where collaboration_id = done.collaboration_id and id = done.id;
  if done.verdict = 'same' then
    update public.persons set merged_into = null, stat_key = done.other_stat_key
    where collaboration_id = done.collaboration_id and id = done.other_person_id;
  end if;
  return true;
end $$;

-- Access for a stated reason. Says the same of somebody unknown, of one who is only for the named, and of one who is shut to the caller.
create function app.open_with_reason(p_number text, p_reason text, p_stated text) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  the_case public.cases;
  opened uuid := uuidv7();
begin
  if app.case_organisation() is null then
    raise insufficient_privilege using message = 'no valid membership';
  end if;
  select c.* into the_case from public.cases c
    join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where c.collaboration_id = app.collaboration() and not p.named_only
      and c.person_id in (select i.person_id from public.person_identities i where i.collaboration_id = app.collaboration() and i.number = p_number
        union select n.person_id from public.person_numbers n where n.collaboration_id = app.collaboration() and n.number = p_number)
      and (c.owner_organisation_id = app.case_organisation() or exists (select from public.disclosures d
        where d.collaboration_id = c.collaboration_id and d.case_id = c.id and d.from_organisation_id = c.owner_organisation_id
          and d.to_organisation_id = app.case_organisation() and d.category = 'identity'
          and d.valid_from <= app.today() and (d.valid_to is null or app.today() < d.valid_to)))
      and not exists (select from public.case_locks l where l.collaboration_id = c.collaboration_id and l.case_id = c.id
        and l.user_id = app.user_id() and l.valid_from <= app.today() and (l.valid_to is null or app.today() < l.valid_to))
    order by c.status = 'closed', c.started_on desc limit 1;
  if the_case.id is null then return null; end if;
  if app.works_with(the_case.collaboration_id, the_case.id, app.user_id(), app.case_organisation(), app.today()) then
    return the_case.id;
  end if;
  insert into public.access_exceptions (collaboration_id, id, case_id, user_id, organisation_id, reason, stated, expires_at)
  values (app.collaboration(), opened, the_case.id, app.user_id(), app.case_organisation(), p_reason, p_stated, now() + interval '2 hours');
  insert into public.case_steps (collaboration_id, case_id, owner_organisation_id, kind, due_on, responsible_organisation_id,
    responsible_user_id, record_id)
  values (app.collaboration(), the_case.id, the_case.owner_organisation_id, 'reason_access_told', app.today(),
    the_case.owner_organisation_id, (select t.user_id from public.case_team t
      where t.collaboration_id = the_case.collaboration_id and t.case_id = the_case.id
        and t.organisation_id = the_case.owner_organisation_id and t.function in ('coordinator', 'responsible')
        and t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)
      order by t.function = 'responsible', t.valid_from limit 1), opened);
  insert into public.case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, record_kind, record_id,
    actor_user_id, detail)
  values (app.collaboration(), the_case.id, the_case.owner_organisation_id, 'identity', app.today(), 'reason_access_opened',
    'access_exception', opened, app.user_id(), jsonb_build_object('reason', p_reason));
  return the_case.id;
end $$;
comment on function app.open_with_reason(text, text, text) is
  'Opens the last case of the person with exactly this number to whoever acts, for two hours and for reading; null says nothing of why not';
create function app.reads_until(p_case uuid) returns timestamptz language sql stable security definer set search_path = ''
  begin atomic
    select max(e.expires_at) from public.access_exceptions e
    where e.collaboration_id = app.collaboration() and e.case_id = p_case and e.user_id = app.user_id()
      and e.organisation_id = app.case_organisation() and e.opened_at <= now() and now() < e.expires_at and e.closed_at is null
      and not app.works_with(app.collaboration(), p_case, app.user_id(), app.case_organisation(), app.today());
  end;
comment on function app.reads_until(uuid) is 'Until when whoever acts reads a case for a stated reason; null when she works with it, or does not read it';
create policy gate_opens on access_exceptions for insert to samsteg_gate with check (true);
create policy gate_tells_of_reading on case_steps for insert to samsteg_gate with check (kind = 'reason_access_told');
create policy gate_tells_of_reading on case_events for insert to samsteg_gate with check (kind in ('reason_access_opened', 'case_taken_over'));
grant insert on access_exceptions, case_steps, case_events to samsteg_gate;

-- Her own words for why she reads are for the case's owner.
drop policy team_is_told on access_exceptions;
do $$ begin
  execute format('create policy owner_is_told on access_exceptions for select to app_staff using (collaboration_id = (select app.collaboration())
    and (user_id = (select app.user_id()) or (app.owns_case(case_id) and %s)))', app.works_here('access_exceptions', 'case_id'));
end $$;

-- Both go with the persons they tell of.
call app.retires('person_numbers', 'app.removes_person(collaboration_id, person_id)');
call app.retires('person_merges', 'app.removes_person(collaboration_id, kept_person_id) or app.removes_person(collaboration_id, other_person_id)');

-- The open sitting: a line without case and without name, for those who are at the meeting.
create table sitting_lines (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  owner_organisation_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  asked text not null check (length(asked) between 1 and 1000),
  answer text check (length(answer) between 1 and 4000),
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
create index on sitting_lines (collaboration_id, meeting_id);
comment on table sitting_lines is 'Somebody presented without identity at an open sitting: belongs to no case, and there is no way from it to one';
call app.guard('sitting_lines');
create policy at_the_meeting on sitting_lines for select to app_staff
  using (exists (select from meetings m where m.collaboration_id = sitting_lines.collaboration_id and m.id = meeting_id));
create policy own_people_add on sitting_lines for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.case_organisation())
    and created_by = (select app.user_id()) and exists (select from meetings m where m.collaboration_id = sitting_lines.collaboration_id
      and m.id = meeting_id and m.kind = 'open_sitting' and m.state <> 'cancelled'));
create policy meeting_answers on sitting_lines for update to app_staff
  using (collaboration_id = (select app.collaboration()) and exists (select from meetings m
    where m.collaboration_id = sitting_lines.collaboration_id and m.id = meeting_id
      and (select app.case_organisation()) in (m.owner_organisation_id, sitting_lines.owner_organisation_id)));
grant select, insert, update (answer, version) on sitting_lines to app_staff;

do $$
declare f text;
begin
  foreach f in array array['is_staffed(uuid, uuid, boolean)', 'is_named(uuid)', 'may_name(uuid)', 'may_change_person(uuid)',
      'cases_without_owner()', 'take_over_case(uuid, uuid)', 'hand_over_steps(uuid, uuid, uuid)', 'give_number(uuid, text, text, date)',
      'judge_duplicates(uuid, uuid, text)', 'undo_merge(uuid)', 'open_with_reason(text, text, text)', 'reads_until(uuid)'] loop
    execute format('revoke execute on function app.%s from public', f);
    execute format('grant execute on function app.%s to app_staff, samsteg_gate', f);
  end loop;
  revoke execute on function app.is_staffed(uuid, uuid, boolean) from app_staff;
  grant execute on function app.reads_until(uuid) to app_provider;
  foreach f in array array['is_staffed(uuid, uuid, boolean)', 'is_named(uuid)', 'may_name(uuid)', 'may_change_person(uuid)',
      'cases_without_owner()', 'take_over_case(uuid, uuid)', 'hand_over_steps(uuid, uuid, uuid)', 'give_number(uuid, text, text, date)',
      'judge_duplicates(uuid, uuid, text)', 'undo_merge(uuid)', 'open_with_reason(text, text, text)', 'reads_until(uuid)'] loop
    execute format('alter function app.%s owner to samsteg_gate', f);
  end loop;
end $$;

-- Her numbers of before, and the person she was joined with, are found too.
select set_config('samsteg.migrates', current_user, true);
set local role samsteg_gate;
create or replace function app.resolve_person(p_number text, p_kind text, p_first text, p_last text, p_alias text, p_gender text,
    p_birth date, p_protected boolean, p_municipality text, p_contact text, p_language text, p_interpreter boolean)
  returns uuid language plpgsql security definer set search_path = '' as $$
declare found_id uuid;
begin
  if app.case_organisation() is null then
    raise exception 'no valid membership' using errcode = '42501';
  end if;
  if p_number is not null then
    select coalesce(p.merged_into, p.id) into found_id from public.person_identities i
      join public.persons p on p.collaboration_id = i.collaboration_id and p.id = i.person_id
      where i.collaboration_id = app.collaboration() and i.number = p_number;
    if found_id is null then
      select coalesce(p.merged_into, p.id) into found_id from public.person_numbers n
        join public.persons p on p.collaboration_id = n.collaboration_id and p.id = n.person_id
        where n.collaboration_id = app.collaboration() and n.number = p_number order by n.recorded_at limit 1;
    end if;
  end if;
  if found_id is null then
    found_id := uuidv7();
    insert into public.persons (collaboration_id, id, gender, birth_date, protected_identity, mother_tongue, needs_interpreter, created_by)
    values (app.collaboration(), found_id, p_gender, p_birth, p_protected, p_language, p_interpreter, app.user_id());
    insert into public.person_identities (collaboration_id, person_id, number, number_kind, first_name, last_name, alias,
      municipality, safe_contact)
    values (app.collaboration(), found_id, p_number, p_kind, p_first, p_last, p_alias, p_municipality, p_contact);
  end if;
  return found_id;
end $$;
create or replace function app.search_cases(p_words text[], p_number text, p_limit int) returns setof app.case_hit
  language sql stable security definer set search_path = ''
  begin atomic
    select r.case_id, r.person_id from app.my_cases() r
    join public.person_identities i on i.collaboration_id = app.collaboration() and i.person_id = r.person_id
    where r.names_shown and (p_number is null or i.number = p_number or exists (select from public.person_numbers n
        where n.collaboration_id = app.collaboration() and n.person_id = r.person_id and n.number = p_number))
      and (p_words is null or not exists (select from unnest(p_words) w
        where (lower(i.first_name) like w || '%' or lower(i.last_name) like w || '%' or lower(i.alias) like w || '%') is not true))
    order by i.last_name, i.first_name, r.case_id
    limit p_limit;
  end;
do $$ begin execute format('set local role %I', current_setting('samsteg.migrates')); end $$;
revoke create on schema app from samsteg_gate;
