-- People, cases, who works with them, disclosures, consents, notes, the time line. Here the access rule is written.
-- Up Migration

create table persons (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  stat_key uuid not null default gen_random_uuid(),
  gender text not null check (gender in ('K', 'M', 'X')),
  birth_date date,
  protected_identity boolean not null default false,
  named_only boolean not null default false check (not named_only or protected_identity),
  country_of_birth text check (country_of_birth ~ '^[A-Z]{2}$'),
  mother_tongue text check (mother_tongue ~ '^[a-z]{3}$'),
  needs_interpreter boolean,
  has_written_language boolean,
  education_level text check (education_level ~ '^([0-6]|okänd)$'),
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id)
);
comment on column persons.named_only is 'The stronger degree of protection: nothing of her cases is read but by named people of the team';
comment on column persons.stat_key is 'Pseudonym in the statistics views; never shown with the identity';

create table person_identities (
  collaboration_id uuid not null,
  person_id uuid not null,
  number text,
  number_kind text not null check (number_kind in ('personnummer', 'samordningsnummer', 'reserve', 'none')),
  first_name text,
  last_name text,
  alias text,
  municipality text,
  safe_contact text,
  version int not null default 1,
  primary key (collaboration_id, person_id),
  foreign key (collaboration_id, person_id) references persons (collaboration_id, id),
  unique (collaboration_id, number),
  check ((number is null) = (number_kind = 'none')),
  check (number_kind not in ('personnummer', 'samordningsnummer') or number ~ '^\d{12}$')
);
comment on table person_identities is 'What names a person. Apart from persons so that masking happens where rows leave the database';

create table cases (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  stat_key uuid not null default gen_random_uuid(),
  person_id uuid not null,
  owner_organisation_id uuid not null,
  area_id uuid,
  status text not null check (status in ('received', 'awaiting_consent', 'assessment', 'awaiting_council', 'planning', 'active',
    'paused', 'closed')),
  status_since date not null default app.today(),
  started_on date not null,
  exited_on date,
  exit_reason text check (length(exit_reason) between 1 and 200),
  referrer_name text,
  referral_on date,
  consent_on date,
  council_on date,
  municipality text,
  years_on_support int check (years_on_support between 0 and 80),
  previous_case_id uuid,
  origin text not null default 'staff' check (origin in ('referral', 'self_referral', 'import', 'staff')),
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, person_id) references persons (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  foreign key (collaboration_id, previous_case_id) references cases (collaboration_id, id),
  unique (collaboration_id, person_id, started_on),
  check (exited_on is null or exited_on >= started_on),
  check (exit_reason is null or exited_on is not null),
  check ((status = 'closed') = (exited_on is not null))
);
comment on column cases.municipality is 'At the start, for statistics only: no staff role may select it';
create index on cases (collaboration_id, started_on);

create table case_team (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null references users,
  organisation_id uuid not null,
  function text not null check (function in ('responsible', 'coordinator', 'supervisor', 'companion', 'contact', 'council', 'other')),
  sees_protected boolean not null default false,
  valid_from date not null default app.today(),
  valid_to date,
  created_by uuid references users,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index case_team_wall on case_team (collaboration_id, case_id, user_id, organisation_id);
create index case_team_roll on case_team (collaboration_id, user_id, organisation_id, case_id);
comment on table case_team is 'Who works with a case, acting for which organisation. The first half of the access rule';

create table case_locks (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null references users,
  reason text not null check (reason in ('relative', 'acquaintance', 'own_case', 'dispute', 'participant_asks', 'other')),
  set_by uuid references users,
  valid_from date not null default app.today(),
  valid_to date,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index on case_locks (collaboration_id, case_id, user_id);
comment on table case_locks is 'Staff by name who are shut out of a case (conflict of interest), whatever else would open it';

create table access_exceptions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null references users,
  organisation_id uuid not null,
  reason text not null check (reason in ('acute', 'absence', 'complaint', 'supervision', 'other')),
  stated text not null check (length(stated) between 10 and 1000),
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  check (expires_at > opened_at and expires_at <= opened_at + interval '8 hours')
);
create index on access_exceptions (collaboration_id, case_id, user_id);
comment on table access_exceptions is 'Reading without being in the team, for a stated reason and at most a working day: view only, never safety, told to the coordinator';

create table consents (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'identity',
  given_on date not null,
  valid_from date not null,
  valid_to date,
  how text not null check (how in ('signed_on_screen', 'paper', 'oral_with_witness')),
  language text not null default 'sv',
  interpreter text not null default 'not_needed' check (interpreter in ('not_needed', 'came', 'did_not_come', 'not_understood')),
  witness text,
  purpose text not null,
  understood boolean not null,
  text_version text not null,
  revoked_on date,
  revoked_how text,
  replaces_id uuid,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, replaces_id) references consents (collaboration_id, id),
  check (category = 'identity'),
  check (understood and interpreter in ('not_needed', 'came')),
  check (valid_to is null or valid_to >= valid_from),
  check (how <> 'oral_with_witness' or witness is not null)
);
comment on constraint consents_check on consents is 'No consent counts that was not understood, or whose interpreter did not come';
create index on consents (collaboration_id, case_id);

create table consent_scopes (
  collaboration_id uuid not null,
  consent_id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  category record_category not null,
  primary key (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category),
  foreign key (collaboration_id, consent_id) references consents (collaboration_id, id),
  foreign key (collaboration_id, from_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, to_organisation_id) references organisations (collaboration_id, id),
  check (from_organisation_id <> to_organisation_id)
);

create table referrals (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('organisation', 'self', 'outreach')),
  state text not null default 'draft'
    check (state in ('draft', 'sent', 'complement_requested', 'accepted', 'declined', 'withdrawn')),
  referring_organisation_id uuid,
  created_by uuid references users,
  to_organisation_id uuid,
  area_id uuid,
  number text,
  number_kind text not null default 'none' check (number_kind in ('personnummer', 'samordningsnummer', 'reserve', 'none')),
  first_name text,
  last_name text,
  alias text,
  gender text check (gender in ('K', 'M', 'X')),
  protected_identity boolean not null default false,
  municipality text,
  language text,
  needs_interpreter boolean,
  safe_contact text,
  reason text,
  tried text,
  ordinary_measures_exhausted text,
  asked_of_council text,
  own_wishes text,
  agreed_on date,
  agreed_how text check (agreed_how in ('signed', 'oral', 'digital')),
  agreed_language text,
  sent_on date,
  complement_question text,
  complement_answer text,
  decided_on date,
  decline_reason text,
  pointed_to text,
  case_id uuid,
  created_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, referring_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, to_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  check (kind = 'self' or referring_organisation_id is not null),
  check (state in ('draft', 'withdrawn') or to_organisation_id is not null),
  check (state in ('draft', 'withdrawn') or kind = 'self' or (agreed_on is not null and agreed_how is not null)),
  check (state <> 'declined' or (decline_reason is not null and pointed_to is not null)),
  check ((state = 'accepted') = (case_id is not null)),
  check (state <> 'complement_requested' or complement_question is not null)
);
comment on table referrals is 'A named referral is not sent before she has agreed to it: that agreement grounds the disclosure which sending is';
create index on referrals (collaboration_id, to_organisation_id, state);
create index on referrals (collaboration_id, created_by);
create index on referrals (collaboration_id, case_id);

create table disclosures (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid,
  referral_id uuid,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  category record_category not null,
  ground text not null check (ground in ('referral_agreement', 'consent')),
  consent_id uuid,
  purpose text not null,
  valid_from date not null default app.today(),
  valid_to date,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, referral_id) references referrals (collaboration_id, id),
  foreign key (collaboration_id, from_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, to_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category)
    references consent_scopes (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category),
  check ((case_id is null) <> (referral_id is null)),
  check ((ground = 'consent') = (consent_id is not null)),
  check (ground <> 'referral_agreement' or category = 'identity' or referral_id is not null),
  check (from_organisation_id <> to_organisation_id),
  check (valid_to is null or valid_to >= valid_from)
);
create index disclosures_wall on disclosures (collaboration_id, case_id, to_organisation_id, from_organisation_id, category);
create index on disclosures (collaboration_id, referral_id) where referral_id is not null;
create index on disclosures (collaboration_id, consent_id) where consent_id is not null;
comment on table disclosures is 'One organisation''s records of one category, opened to another for a purpose and a half-open period. The second half of the access rule';

create table notes (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  occurred_on date not null,
  text text not null check (length(text) between 1 and 20000),
  author_user_id uuid references users,
  signed_at timestamptz not null default now(),
  corrects_id uuid,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, corrects_id) references notes (collaboration_id, id)
);
comment on table notes is 'Signed when written; corrected by a new note that points back, never changed';
create index on notes (collaboration_id, case_id, occurred_on desc);

create table case_events (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  kind text not null,
  record_kind text,
  record_id uuid,
  actor_user_id uuid references users,
  detail jsonb not null default '{}',
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
create index on case_events (collaboration_id, case_id, occurred_on desc, recorded_at desc);
comment on table case_events is 'The time line of a case; each event has the owner and category of what it tells of';

create table case_steps (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'identity',
  kind text not null,
  due_on date not null,
  responsible_organisation_id uuid not null,
  responsible_user_id uuid references users,
  record_id uuid,
  detail jsonb not null default '{}',
  done_on date,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, responsible_organisation_id) references organisations (collaboration_id, id)
);
create index on case_steps (collaboration_id, case_id, due_on) where done_on is null;
comment on table case_steps is 'What happens next in a case, when and by whom; made and closed by the commands';

-- THE ACCESS RULE.
-- (1) she works with the case today, acting for the organisation whose valid membership she uses; and
-- (2) that organisation owns the record, or a disclosure valid today opens the owner's records of this category to it.
-- It stands once, in two functions that read past the policies of the two tables they ask; every policy calls them with who acts,
-- read once for a query. They answer only for the one who acts, so that calling them tells nothing that reading would not.

grant select on case_team, cases, disclosures, persons, case_locks, access_exceptions to samsteg_gate;

-- Step by step and not as one query: each step is a small cached plan, and most rows need two of them.

-- Writing: by who works with the case, is not shut out, and is named where only named people may read.
create function app.works_with(p_collaboration uuid, p_case uuid, p_user uuid, p_organisation uuid, p_today date) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
declare
  named boolean;
begin
  if p_user is distinct from app.user_id() or p_collaboration is distinct from app.collaboration() then return false; end if;
  select bool_or(t.sees_protected) into named from public.case_team t
    where t.collaboration_id = p_collaboration and t.case_id = p_case and t.user_id = p_user
      and t.organisation_id = p_organisation and t.valid_from <= p_today and (t.valid_to is null or p_today < t.valid_to);
  return named is not null and not app.is_shut_out(p_collaboration, p_case, p_user, p_today, named);
end $$;

-- Shut out: by a lock on her name, or because only named people may read and she is none.
create function app.is_shut_out(p_collaboration uuid, p_case uuid, p_user uuid, p_today date, p_named boolean) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  perform from public.case_locks l
    where l.collaboration_id = p_collaboration and l.case_id = p_case and l.user_id = p_user
      and l.valid_from <= p_today and (l.valid_to is null or p_today < l.valid_to);
  if found then return true; end if;
  if p_named then return false; end if;
  perform from public.cases c join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where c.collaboration_id = p_collaboration and c.id = p_case and p.named_only;
  return found;
end $$;

-- Access for a stated reason takes the place of working with the case, for reading alone and never for safety.
create function app.may_read(p_collaboration uuid, p_case uuid, p_owner uuid, p_category record_category, p_user uuid,
    p_organisation uuid, p_today date) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
declare
  named boolean;
begin
  if p_user is distinct from app.user_id() or p_collaboration is distinct from app.collaboration() then return false; end if;
  select bool_or(t.sees_protected) into named from public.case_team t
    where t.collaboration_id = p_collaboration and t.case_id = p_case and t.user_id = p_user
      and t.organisation_id = p_organisation and t.valid_from <= p_today and (t.valid_to is null or p_today < t.valid_to);
  if named is null then
    if p_category = 'safety' then return false; end if;
    perform from public.access_exceptions e
      where e.collaboration_id = p_collaboration and e.case_id = p_case and e.user_id = p_user
        and e.organisation_id = p_organisation and e.opened_at <= now() and now() < e.expires_at and e.closed_at is null;
    if not found then return false; end if;
    named := false;
  end if;
  if app.is_shut_out(p_collaboration, p_case, p_user, p_today, named) then return false; end if;
  if p_owner = p_organisation then return true; end if;
  perform from public.disclosures d
    where d.collaboration_id = p_collaboration and d.case_id = p_case and d.to_organisation_id = p_organisation
      and d.from_organisation_id = p_owner and d.category = p_category
      and d.valid_from <= p_today and (d.valid_to is null or p_today < d.valid_to);
  return found;
end $$;

-- A person is read through a case of hers that one may read; the names of a protected one only by named people of its team.
create function app.may_read_person(p_collaboration uuid, p_person uuid, p_names boolean, p_user uuid, p_organisation uuid, p_today date)
  returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.cases c
      join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
      where c.collaboration_id = p_collaboration and c.person_id = p_person
        and (not p_names or not p.protected_identity or exists (select from public.case_team t
          where t.collaboration_id = c.collaboration_id and t.case_id = c.id and t.user_id = p_user
            and t.organisation_id = p_organisation and t.sees_protected
            and t.valid_from <= p_today and (t.valid_to is null or p_today < t.valid_to)))
        and app.may_read(c.collaboration_id, c.id, c.owner_organisation_id, 'identity', p_user, p_organisation, p_today));
  end;

-- Whether the caller works with a case that she may read, and whether her organisation owns it: what policies of the team and of
-- the disclosures themselves ask, which cannot ask their own table.
create function app.reads_case(p_case uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.cases c where c.collaboration_id = app.collaboration() and c.id = p_case
      and app.may_read(c.collaboration_id, c.id, c.owner_organisation_id, 'identity', app.user_id(), app.case_organisation(), app.today()));
  end;
create function app.owns_case(p_case uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.cases c where c.collaboration_id = app.collaboration() and c.id = p_case
      and c.owner_organisation_id = app.case_organisation());
  end;

revoke execute on function app.works_with(uuid, uuid, uuid, uuid, date), app.is_shut_out(uuid, uuid, uuid, date, boolean),
  app.may_read(uuid, uuid, uuid, record_category, uuid, uuid, date), app.may_read_person(uuid, uuid, boolean, uuid, uuid, date),
  app.reads_case(uuid), app.owns_case(uuid) from public;
grant execute on function app.is_shut_out(uuid, uuid, uuid, date, boolean) to samsteg_gate;
grant execute on function app.works_with(uuid, uuid, uuid, uuid, date),
  app.may_read(uuid, uuid, uuid, record_category, uuid, uuid, date), app.may_read_person(uuid, uuid, boolean, uuid, uuid, date),
  app.reads_case(uuid), app.owns_case(uuid) to app_staff, app_provider, samsteg_gate;
alter function app.works_with(uuid, uuid, uuid, uuid, date) owner to samsteg_gate;
alter function app.is_shut_out(uuid, uuid, uuid, date, boolean) owner to samsteg_gate;
alter function app.may_read(uuid, uuid, uuid, record_category, uuid, uuid, date) owner to samsteg_gate;
alter function app.may_read_person(uuid, uuid, boolean, uuid, uuid, date) owner to samsteg_gate;
alter function app.reads_case(uuid) owner to samsteg_gate;
alter function app.owns_case(uuid) owner to samsteg_gate;

-- Who acts, as the policies pass it on: each read once for a query.
create function app.who_acts() returns text language sql immutable
  return '(select app.user_id()), (select app.case_organisation()), (select app.today())';
create function app.works_here(t text, for_case text) returns text language sql immutable
  return format('app.works_with(%1$s.collaboration_id, %1$s.%2$s, %3$s)', t, for_case, app.who_acts());
revoke execute on function app.who_acts(), app.works_here(text, text) from public;

-- What every table of case records gets: read by the rule, added and changed only by the owner's people who work with the case.
create procedure app.guard_case_record(t text, changes boolean) language plpgsql as $$
begin
  call app.guard(t::regclass);
  execute format('create policy works_with_it on %1$I for select to app_staff, app_provider
    using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, %2$s))', t, app.who_acts());
  execute format('create policy own_people_add on %1$I for insert to app_staff, app_provider
    with check (owner_organisation_id = (select app.case_organisation()) and %2$s)',
    t, app.works_here(t, 'case_id'));
  execute format('grant select, insert on %I to app_staff, app_provider', t);
  if changes then
    execute format('create policy own_people_change on %1$I for update to app_staff, app_provider
      using (owner_organisation_id = (select app.case_organisation()) and %2$s)
      with check (owner_organisation_id = (select app.case_organisation()) and %2$s)', t, app.works_here(t, 'case_id'));
    execute format('grant update on %I to app_staff, app_provider', t);
  end if;
  execute format('create policy her_own on %1$I for select to app_participant using (
    collaboration_id = (select app.collaboration()) and category <> ''safety''
    and exists (select from public.organisations o where o.collaboration_id = %1$I.collaboration_id and o.id = %1$I.owner_organisation_id)
    and exists (select from public.cases c where c.collaboration_id = %1$I.collaboration_id and c.id = %1$I.case_id))', t);
  execute format('create policy import_tenant on %1$I to app_worker using (collaboration_id = (select app.collaboration()))
    with check (collaboration_id = (select app.collaboration()))', t);
  execute format('grant select, insert, update on %I to app_worker', t);
end $$;
revoke execute on procedure app.guard_case_record(text, boolean) from public;

call app.guard('persons'); call app.guard('person_identities'); call app.guard('cases'); call app.guard('case_team');
call app.guard('case_locks'); call app.guard('access_exceptions');
call app.guard('consent_scopes'); call app.guard('referrals'); call app.guard('disclosures');
call app.guard_case_record('consents', true); call app.guard_case_record('notes', false);
call app.guard_case_record('case_events', false); call app.guard_case_record('case_steps', true);
create policy gate_reads on case_team for select to samsteg_gate using (true);
create policy gate_reads on case_locks for select to samsteg_gate using (true);
create policy gate_reads on access_exceptions for select to samsteg_gate using (true);

do $$ begin
  execute format('create policy works_with_it on cases for select to app_staff, app_provider
    using (app.may_read(collaboration_id, id, owner_organisation_id, ''identity'', %s))', app.who_acts());
  execute format('create policy own_people_change on cases for update to app_staff
    using (owner_organisation_id = (select app.case_organisation()) and app.works_with(collaboration_id, id, %1$s))
    with check (owner_organisation_id = (select app.case_organisation()) and app.works_with(collaboration_id, id, %1$s))', app.who_acts());
  execute format('create policy works_with_it on disclosures for select to app_staff, app_provider
    using (case_id is not null and app.works_with(collaboration_id, case_id, %s)
      and (to_organisation_id = (select app.case_organisation()) or from_organisation_id = (select app.case_organisation())
        or app.owns_case(case_id)))', app.who_acts());
  execute format('create policy own_people_end on disclosures for update to app_staff
    using (case_id is not null and app.works_with(collaboration_id, case_id, %1$s))
    with check (case_id is not null and app.works_with(collaboration_id, case_id, %1$s))', app.who_acts());
  execute format('create policy own_people_add on disclosures for insert to app_staff
    with check (case_id is not null and created_by = (select app.user_id()) and app.works_with(collaboration_id, case_id, %s))', app.who_acts());
  execute format('create policy through_case on persons for select to app_staff, app_provider
    using (app.may_read_person(collaboration_id, id, false, %s))', app.who_acts());
  execute format('create policy through_case on person_identities for select to app_staff, app_provider
    using (app.may_read_person(collaboration_id, person_id, true, %s))', app.who_acts());
end $$;

create policy opens_case on cases for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.case_organisation())
    and created_by = (select app.user_id()));
create policy her_own on cases for select to app_participant
  using (collaboration_id = (select app.collaboration()) and person_id = (select app.person()));
create policy import_tenant on cases to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, person_id, owner_organisation_id, area_id, status, status_since, started_on, exited_on,
  exit_reason, referrer_name, referral_on, consent_on, council_on, years_on_support, previous_case_id, origin, created_by,
  created_at, version) on cases to app_staff;
grant select (collaboration_id, id, person_id, owner_organisation_id, area_id, status, status_since, started_on, exited_on, version)
  on cases to app_provider;
grant select (collaboration_id, id, person_id, owner_organisation_id, status, status_since, started_on, exited_on, version)
  on cases to app_participant;
grant insert on cases to app_staff;
grant update (area_id, status, status_since, exited_on, exit_reason, consent_on, council_on, years_on_support, version)
  on cases to app_staff;
grant select, insert, update on cases to app_worker;

-- Whoever opens a case works with it from that moment; of a protected person known already she is not named by that.
create function app.creator_joins_team() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.created_by is not null and new.created_by = app.user_id() then
    insert into public.case_team (collaboration_id, case_id, user_id, organisation_id, function, sees_protected, created_by)
    select new.collaboration_id, new.id, new.created_by, new.owner_organisation_id, 'coordinator',
      not p.protected_identity or p.created_by = new.created_by, new.created_by
    from public.persons p where p.collaboration_id = new.collaboration_id and p.id = new.person_id;
  end if;
  return new;
end $$;
create policy gate_adds on case_team for insert to samsteg_gate with check (true);
grant insert on case_team to samsteg_gate;
revoke execute on function app.creator_joins_team() from public;
create trigger creator_joins_team after insert on cases for each row execute function app.creator_joins_team();
alter function app.creator_joins_team() owner to samsteg_gate;

create policy own_rows on case_team for select to app_staff, app_provider
  using (collaboration_id = (select app.collaboration())
    and ((user_id = (select app.user_id()) and organisation_id = (select app.case_organisation())) or app.reads_case(case_id)));
-- A colleague joins for the case's own organisation, or for one to which the case's identity is disclosed today.
create policy team_adds on case_team for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and created_by = (select app.user_id()) and app.reads_case(case_id)
    and exists (select from memberships m where m.collaboration_id = case_team.collaboration_id and m.user_id = case_team.user_id
      and m.organisation_id = case_team.organisation_id)
    and (organisation_id = (select app.case_organisation())
      or exists (select from cases c join disclosures d on d.collaboration_id = c.collaboration_id and d.case_id = c.id
          and d.from_organisation_id = c.owner_organisation_id and d.category = 'identity'
        where c.collaboration_id = case_team.collaboration_id and c.id = case_team.case_id
          and c.owner_organisation_id = (select app.case_organisation()) and d.to_organisation_id = case_team.organisation_id
          and d.valid_from <= (select app.today()) and (d.valid_to is null or (select app.today()) < d.valid_to))));
create policy team_ends on case_team for update to app_staff
  using (collaboration_id = (select app.collaboration()) and app.reads_case(case_id))
  with check (collaboration_id = (select app.collaboration()));
create policy import_tenant on case_team to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select, insert on case_team to app_staff;
grant update (valid_to) on case_team to app_staff;
grant select on case_team to app_provider;
grant select, insert, update on case_team to app_worker;
create policy her_team on case_team for select to app_participant using (collaboration_id = (select app.collaboration())
  and exists (select from cases c where c.collaboration_id = case_team.collaboration_id and c.id = case_team.case_id));
grant select (collaboration_id, id, case_id, organisation_id, function, valid_from, valid_to) on case_team to app_participant;

-- Persons: through a case one may read. Names and numbers of a protected person: only named people of the team.
create policy her_own on persons for select to app_participant
  using (collaboration_id = (select app.collaboration()) and id = (select app.person()));
create policy owners_change on persons for update to app_staff
  using (collaboration_id = (select app.collaboration()) and exists (select from cases c
    where c.collaboration_id = persons.collaboration_id and c.person_id = persons.id
      and c.owner_organisation_id = (select app.case_organisation())))
  with check (collaboration_id = (select app.collaboration()));
create policy import_tenant on persons to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, gender, birth_date, protected_identity, named_only, country_of_birth, mother_tongue, needs_interpreter,
  has_written_language, education_level, version) on persons to app_staff, app_provider, app_participant;
grant update (gender, protected_identity, named_only, country_of_birth, mother_tongue, needs_interpreter, has_written_language, education_level,
  version) on persons to app_staff;
grant select, insert, update on persons to app_worker;

create policy her_own on person_identities for select to app_participant
  using (collaboration_id = (select app.collaboration()) and person_id = (select app.person()));
create policy owners_change on person_identities for update to app_staff
  using (collaboration_id = (select app.collaboration()) and exists (select from cases c
    where c.collaboration_id = person_identities.collaboration_id and c.person_id = person_identities.person_id
      and c.owner_organisation_id = (select app.case_organisation())))
  with check (collaboration_id = (select app.collaboration()));
create policy import_tenant on person_identities to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
grant select on person_identities to app_staff, app_participant;
grant select (collaboration_id, person_id, first_name, last_name, alias) on person_identities to app_provider;
grant update (first_name, last_name, alias, municipality, safe_contact, version) on person_identities to app_staff;
grant select, insert, update on person_identities to app_worker;
create index person_identities_names on person_identities (collaboration_id, lower(last_name), lower(first_name));

-- Locks: set and lifted by the case's own people; who is shut out sees neither the case nor the lock.
do $$ begin
  execute format('create policy own_people_see on case_locks for select to app_staff using (%s)', app.works_here('case_locks', 'case_id'));
  execute format('create policy own_people_set on case_locks for insert to app_staff
    with check (set_by = (select app.user_id()) and user_id <> (select app.user_id()) and app.owns_case(case_id) and %s)',
    app.works_here('case_locks', 'case_id'));
  execute format('create policy own_people_lift on case_locks for update to app_staff
    using (app.owns_case(case_id) and %1$s) with check (app.owns_case(case_id) and %1$s)', app.works_here('case_locks', 'case_id'));
  execute format('create policy team_is_told on access_exceptions for select to app_staff using (user_id = (select app.user_id()) or %s)',
    app.works_here('access_exceptions', 'case_id'));
end $$;
create policy closes_own on access_exceptions for update to app_staff
  using (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id()))
  with check (user_id = (select app.user_id()));
create policy her_own on access_exceptions for select to app_participant using (collaboration_id = (select app.collaboration())
  and exists (select from cases c where c.collaboration_id = access_exceptions.collaboration_id and c.id = access_exceptions.case_id));
grant select, insert on case_locks to app_staff;
grant update (valid_to) on case_locks to app_staff;
grant select on access_exceptions to app_staff;
grant update (closed_at) on access_exceptions to app_staff;
grant select (collaboration_id, id, case_id, organisation_id, reason, opened_at, expires_at, closed_at) on access_exceptions to app_participant;

-- Consents: a given consent is never changed, only ended, by anybody who works with the case: whom she tells first.
-- Its scopes follow it.
revoke insert, update on consents from app_provider;
revoke update on consents from app_staff;
grant update (valid_to, revoked_on, revoked_how, version) on consents to app_staff;
do $$ begin
  execute format('create policy team_ends on consents for update to app_staff using (%1$s) with check (%1$s)',
    app.works_here('consents', 'case_id'));
end $$;
-- Revoking closes all that the consent opened, at once, whoever of the team she told.
create function app.revoke_ends_disclosures() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.disclosures set valid_to = greatest(valid_from, app.today())
  where collaboration_id = new.collaboration_id and consent_id = new.id and (valid_to is null or app.today() < valid_to);
  return null;
end $$;
create policy gate_ends on disclosures for update to samsteg_gate using (true) with check (true);
grant update (valid_to) on disclosures to samsteg_gate;
revoke execute on function app.revoke_ends_disclosures() from public;
create trigger revoke_ends_disclosures after update of revoked_on on consents for each row
  when (new.revoked_on is not null) execute function app.revoke_ends_disclosures();
alter function app.revoke_ends_disclosures() owner to samsteg_gate;
create policy with_consent on consent_scopes for select to app_staff, app_provider
  using (exists (select from consents c where c.collaboration_id = consent_scopes.collaboration_id and c.id = consent_scopes.consent_id
    and (to_organisation_id = (select app.case_organisation()) or from_organisation_id = (select app.case_organisation())
      or c.owner_organisation_id = (select app.case_organisation()) or app.owns_case(c.case_id))));
create policy her_own on consent_scopes for select to app_participant using (category <> 'safety'
  and exists (select from consents c where c.collaboration_id = consent_scopes.collaboration_id and c.id = consent_scopes.consent_id));
create policy with_own_consent on consent_scopes for insert to app_staff
  with check (exists (select from consents c where c.collaboration_id = consent_scopes.collaboration_id
    and c.id = consent_scopes.consent_id and c.owner_organisation_id = (select app.case_organisation())));
grant select on consent_scopes to app_staff, app_provider, app_participant;
grant insert on consent_scopes to app_staff;
grant insert on disclosures to app_staff;
grant update (valid_to) on disclosures to app_staff;
grant select on disclosures to app_staff, app_provider;
create policy her_own on disclosures for select to app_participant using (category <> 'safety'
  and (select count(*) from organisations o where o.collaboration_id = disclosures.collaboration_id
    and o.id in (from_organisation_id, to_organisation_id)) = 2
  and exists (select from cases c where c.collaboration_id = disclosures.collaboration_id and c.id = disclosures.case_id));
grant select on disclosures to app_participant;

-- Referrals: the author; then, once sent, those who receive for the organisation it is disclosed to; then the case's people.
create policy author on referrals for select to app_staff
  using (collaboration_id = (select app.collaboration()) and created_by = (select app.user_id())
    and referring_organisation_id = (select app.case_organisation()));
create policy receivers on referrals for select to app_staff
  using (collaboration_id = (select app.collaboration()) and to_organisation_id = (select app.case_organisation())
    and (select app.role()) = 'coordinator' and state in ('sent', 'complement_requested', 'declined')
    and (kind = 'self' or referring_organisation_id = to_organisation_id
      or exists (select from disclosures d where d.collaboration_id = referrals.collaboration_id
      and d.referral_id = referrals.id and d.to_organisation_id = (select app.case_organisation())
      and d.valid_from <= (select app.today()) and (d.valid_to is null or (select app.today()) < d.valid_to))));
create policy case_people on referrals for select to app_staff
  using (collaboration_id = (select app.collaboration()) and case_id is not null and to_organisation_id = (select app.case_organisation())
    and exists (select from cases c where c.collaboration_id = referrals.collaboration_id and c.id = referrals.case_id));
create policy author_adds on referrals for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and created_by = (select app.user_id())
    and referring_organisation_id = (select app.case_organisation()) and state = 'draft' and kind <> 'self');
create policy author_changes on referrals for update to app_staff
  using (collaboration_id = (select app.collaboration()) and created_by = (select app.user_id())
    and referring_organisation_id = (select app.case_organisation()) and state in ('draft', 'sent', 'complement_requested'))
  with check (created_by = (select app.user_id()) and referring_organisation_id = (select app.case_organisation())
    and state in ('draft', 'sent', 'withdrawn'));
create policy receivers_decide on referrals for update to app_staff
  using (collaboration_id = (select app.collaboration()) and to_organisation_id = (select app.case_organisation())
    and (select app.role()) = 'coordinator' and state in ('sent', 'complement_requested'))
  with check (to_organisation_id = (select app.case_organisation()) and state in ('accepted', 'declined', 'complement_requested'));
create policy self_referral on referrals for insert to app_public
  with check (kind = 'self' and state = 'sent' and number is null and created_by is null
    and exists (select from collaborations c where c.id = referrals.collaboration_id
      and c.self_referral_organisation_id = referrals.to_organisation_id));
grant select, insert, update on referrals to app_staff;
grant insert (collaboration_id, id, kind, state, to_organisation_id, alias, language, needs_interpreter, safe_contact, own_wishes,
  agreed_on, agreed_how, agreed_language, sent_on) on referrals to app_public;

-- What was sent stays as it was sent: only its state, questions, answers and decision move.
create function app.keep_sent_referral() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.state = 'draft' or (new.kind, new.created_by, new.referring_organisation_id,
      new.to_organisation_id, new.number, new.number_kind, new.first_name, new.last_name, new.alias, new.protected_identity,
      new.municipality, new.language, new.needs_interpreter, new.safe_contact, new.reason, new.tried,
      new.ordinary_measures_exhausted, new.asked_of_council, new.own_wishes, new.agreed_on, new.agreed_how, new.agreed_language)
    is distinct from (old.kind, old.created_by, old.referring_organisation_id, old.to_organisation_id, old.number,
      old.number_kind, old.first_name, old.last_name, old.alias, old.protected_identity, old.municipality, old.language,
      old.needs_interpreter, old.safe_contact, old.reason, old.tried, old.ordinary_measures_exhausted, old.asked_of_council,
      old.own_wishes, old.agreed_on, old.agreed_how, old.agreed_language)) then
    raise exception 'a sent referral is not changed' using errcode = 'SS001';
  end if;
  return new;
end $$;
create trigger keep_sent_referral before update on referrals for each row execute function app.keep_sent_referral();

create policy of_referral on disclosures for select to app_staff
  using (referral_id is not null and collaboration_id = (select app.collaboration())
    and ((to_organisation_id = (select app.case_organisation()) and (select app.role()) = 'coordinator')
      or (from_organisation_id = (select app.case_organisation()) and created_by = (select app.user_id()))));
-- Asked through a definer function: the policies of referrals ask disclosures in their turn.
create function app.agreed_to_referral(p_referral uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.referrals r where r.collaboration_id = app.collaboration() and r.id = p_referral
      and r.created_by = app.user_id() and r.agreed_on is not null);
  end;
create policy gate_reads on referrals for select to samsteg_gate using (true);
grant select (collaboration_id, id, created_by, agreed_on) on referrals to samsteg_gate;
revoke execute on function app.agreed_to_referral(uuid) from public;
grant execute on function app.agreed_to_referral(uuid) to app_staff;
alter function app.agreed_to_referral(uuid) owner to samsteg_gate;
create policy referral_opens on disclosures for insert to app_staff
  with check (referral_id is not null and collaboration_id = (select app.collaboration()) and ground = 'referral_agreement'
    and from_organisation_id = (select app.case_organisation()) and created_by = (select app.user_id())
    and app.agreed_to_referral(referral_id));
create policy referral_ends on disclosures for update to app_staff
  using (referral_id is not null and collaboration_id = (select app.collaboration())
    and from_organisation_id = (select app.case_organisation()) and created_by = (select app.user_id()))
  with check (referral_id is not null);

-- Matching by exact number: finds or makes the person and gives back nothing but an id, so that nobody learns who is known.
create function app.resolve_person(p_number text, p_kind text, p_first text, p_last text, p_alias text, p_gender text,
    p_birth date, p_protected boolean, p_municipality text, p_contact text, p_language text, p_interpreter boolean)
  returns uuid language plpgsql security definer set search_path = '' as $$
declare found_id uuid;
begin
  if app.case_organisation() is null then
    raise exception 'no valid membership' using errcode = '42501';
  end if;
  if p_number is not null then
    select i.person_id into found_id from public.person_identities i
    where i.collaboration_id = app.collaboration() and i.number = p_number;
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
create policy gate_matches on persons to samsteg_gate using (true) with check (true);
create policy gate_matches on person_identities to samsteg_gate using (true) with check (true);
grant select, insert on persons, person_identities to samsteg_gate;
revoke execute on function app.resolve_person(text, text, text, text, text, text, date, boolean, text, text, text, boolean) from public;
grant execute on function app.resolve_person(text, text, text, text, text, text, date, boolean, text, text, text, boolean) to app_staff;
alter function app.resolve_person(text, text, text, text, text, text, date, boolean, text, text, text, boolean) owner to samsteg_gate;

-- The roll: the cases that the reader works with and may read, asked as sets and not row by row. Lists and search start here, so
-- that what she may not read is never looked at and the wall checks only the rows that are shown. `due_on` and `step_kind` are of the
-- first open step.
create type app.roll_row as (case_id uuid, person_id uuid, names_shown boolean, status text, status_since date, due_on date, step_kind text);
create function app.my_cases() returns setof app.roll_row language sql stable security definer set search_path = ''
  begin atomic
    with me as materialized (
      select app.collaboration() as tenant, app.user_id() as user_id, app.case_organisation() as organisation, app.today() as today
    ), mine as materialized (
      select t.collaboration_id, t.case_id, bool_or(t.sees_protected) as named
      from me join public.case_team t on t.collaboration_id = me.tenant and t.user_id = me.user_id
        and t.organisation_id = me.organisation and t.valid_from <= me.today and (t.valid_to is null or me.today < t.valid_to)
      group by t.collaboration_id, t.case_id
    )
    select c.id, c.person_id, mine.named or not p.protected_identity, c.status, c.status_since, step.due_on, step.kind
    from me cross join mine
    join public.cases c on c.collaboration_id = mine.collaboration_id and c.id = mine.case_id
    join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    left join lateral (select s.due_on, s.kind from public.case_steps s
      where s.collaboration_id = c.collaboration_id and s.case_id = c.id and s.done_on is null
        and (s.owner_organisation_id = me.organisation or exists (select from public.disclosures d
          where d.collaboration_id = me.tenant and d.case_id = c.id and d.to_organisation_id = me.organisation
            and d.from_organisation_id = s.owner_organisation_id and d.category = s.category
            and d.valid_from <= me.today and (d.valid_to is null or me.today < d.valid_to)))
      order by s.due_on limit 1) step on true
    where (mine.named or not p.named_only)
      and not exists (select from public.case_locks l where l.collaboration_id = me.tenant and l.case_id = c.id
        and l.user_id = me.user_id and l.valid_from <= me.today and (l.valid_to is null or me.today < l.valid_to))
      and (c.owner_organisation_id = me.organisation or exists (select from public.disclosures d
        where d.collaboration_id = me.tenant and d.case_id = c.id and d.to_organisation_id = me.organisation
          and d.from_organisation_id = c.owner_organisation_id and d.category = 'identity'
          and d.valid_from <= me.today and (d.valid_to is null or me.today < d.valid_to)));
  end;
grant select on case_steps to samsteg_gate;
create policy gate_rolls on case_steps for select to samsteg_gate using (true);
revoke execute on function app.my_cases() from public;
grant execute on function app.my_cases() to app_staff, app_provider, samsteg_gate;
alter function app.my_cases() owner to samsteg_gate;

create type app.case_hit as (case_id uuid, person_id uuid);
create function app.search_cases(p_words text[], p_number text, p_limit int) returns setof app.case_hit
  language sql stable security definer set search_path = ''
  begin atomic
    select r.case_id, r.person_id from app.my_cases() r
    join public.person_identities i on i.collaboration_id = app.collaboration() and i.person_id = r.person_id
    where r.names_shown and (p_number is null or i.number = p_number)
      and (p_words is null or not exists (select from unnest(p_words) w
        where (lower(i.first_name) like w || '%' or lower(i.last_name) like w || '%' or lower(i.alias) like w || '%') is not true))
    order by i.last_name, i.first_name, r.case_id
    limit p_limit;
  end;
create policy gate_searches on cases for select to samsteg_gate using (true);
create policy gate_searches on disclosures for select to samsteg_gate using (true);
grant select on cases, disclosures to samsteg_gate;
revoke execute on function app.search_cases(text[], text, int) from public;
grant execute on function app.search_cases(text[], text, int) to app_staff, app_provider;
alter function app.search_cases(text[], text, int) owner to samsteg_gate;

-- What she sees of who has read her case: never safety.
create policy her_log on audit_log for select to app_participant
  using (collaboration_id = (select app.collaboration()) and category is distinct from 'safety'
    and (acting_organisation_id is null or exists (select from organisations o
      where o.collaboration_id = audit_log.collaboration_id and o.id = acting_organisation_id))
    and exists (select from cases c where c.collaboration_id = audit_log.collaboration_id and c.id = any (audit_log.case_ids)));
grant select (collaboration_id, id, at, acting_organisation_id, acting_role, event, outcome, case_ids, category) on audit_log to app_participant;

alter table memberships add foreign key (collaboration_id, person_id) references persons (collaboration_id, id);
