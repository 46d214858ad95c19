-- Platform: roles, the settings of a transaction, tenants, users, sessions, audit, drafts.
-- Up Migration

create schema app;
create schema stats;
revoke all on schema public from public;
comment on schema app is 'Readers of the transaction''s settings, and catalogued functions';
comment on schema stats is 'Pseudonymised views that reports read';

do $$
declare r text;
begin
  foreach r in array array['app_session','app_staff','app_provider','app_participant','app_public','app_stats',
                           'app_worker','app_retention','samsteg_gate','samsteg_stats'] loop
    if not exists (select from pg_roles where rolname = r) then
      begin
        execute format('create role %I nologin nobypassrls', r);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  execute format('grant samsteg_gate, samsteg_stats to %I with inherit false, set true', current_user);
end $$;

grant usage on schema public, app to app_session, app_staff, app_provider, app_participant, app_public, app_stats,
  app_worker, app_retention, samsteg_gate, samsteg_stats;
grant usage on schema stats to app_stats, app_worker, samsteg_stats;
grant create on schema app to samsteg_gate;
grant create on schema stats to samsteg_stats;

-- The settings that platform/db makes for one transaction. After commit such a setting is the empty string, not null.
create function app.setting(name text) returns uuid language sql stable parallel safe
  return nullif(current_setting('samsteg.' || name, true), '')::uuid;
create function app.collaboration() returns uuid language sql stable parallel safe return app.setting('collaboration');
create function app.user_id() returns uuid language sql stable parallel safe return app.setting('user');
create function app.membership() returns uuid language sql stable parallel safe return app.setting('membership');
create function app.today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Stockholm')::date;
comment on function app.today() is 'The Swedish local date: periods are half-open local dates, so midnight needs no write';

create domain local_month as text check (value ~ '^\d{4}-(0[1-9]|1[0-2])$');
create type record_category as enum ('identity', 'work', 'adaptations', 'attendance', 'education', 'language', 'everyday',
  'finances', 'family', 'health', 'safety');
create type organisation_kind as enum ('employment_service', 'social_insurance', 'municipal_social_services',
  'municipal_labour_unit', 'adult_education', 'health_care', 'provider', 'civil_society', 'federation', 'evaluator', 'other');
create type membership_role as enum ('participant', 'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor',
  'group_leader', 'health_coordinator', 'language_support', 'project_lead', 'evaluator', 'steering_group', 'federation',
  'reporting_officer', 'editor', 'admin');

create table collaborations (
  id uuid primary key default uuidv7(),
  name text not null unique check (length(name) between 1 and 200),
  is_demo boolean not null default false,
  small_cell_threshold int not null default 5 check (small_cell_threshold between 2 and 50),
  council_name text not null default 'Råd',
  self_referral_organisation_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now()
);

create table areas (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name)
);

create table organisations (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  kind organisation_kind not null default 'other',
  hidden_from_participant boolean not null default false,
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name)
);
comment on column organisations.hidden_from_participant is 'A shelter or violence team: no page of hers ever names it, since somebody else may hold her phone';
alter table collaborations add foreign key (id, self_referral_organisation_id) references organisations (collaboration_id, id);

create table users (
  id uuid primary key default uuidv7(),
  name text not null,
  email text unique,
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  oidc_issuer text,
  oidc_subject text,
  is_demo boolean not null default false,
  locale text not null default 'sv',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  unique (oidc_issuer, oidc_subject)
);
comment on table users is 'People who sign in. Global: one person may hold memberships in several collaborations';
comment on column users.totp_secret is 'Encrypted; totp_last_step is the last time step a code was taken for, so that no code serves twice';

create table memberships (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  user_id uuid not null references users,
  organisation_id uuid,
  person_id uuid,
  role membership_role not null,
  area_id uuid,
  may_read_unsuppressed boolean not null default false,
  valid_from date not null default app.today(),
  valid_to date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check ((role = 'participant') = (person_id is not null)),
  check ((role = 'participant') = (organisation_id is null))
);
create index on memberships (user_id);
create index on memberships (collaboration_id, organisation_id);

create table sessions (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  user_id uuid not null references users,
  collaboration_id uuid,
  membership_id uuid,
  factor text not null check (factor in ('demo', 'password', 'password+totp', 'oidc')),
  oidc_sid text,
  oidc_id_token bytea,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  foreign key (collaboration_id, membership_id) references memberships (collaboration_id, id)
);
create index on sessions (user_id) where ended_at is null;
create index on sessions (oidc_sid) where ended_at is null;
comment on column sessions.oidc_id_token is 'Encrypted; shown to the provider when its session is ended too';

create table one_time_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first_admin', 'set_password')),
  user_id uuid references users,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table rate_limits (
  key text primary key,
  points int not null default 0,
  expire bigint
);
comment on table rate_limits is 'Counters of the rate limiter; keys are keyed hashes, never names or addresses';

create table audit_log (
  begun_in xid8 not null default pg_current_xact_id(),
  collaboration_id uuid,
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  request_id uuid,
  actor_user_id uuid,
  acting_organisation_id uuid,
  acting_role text,
  operator text,
  event text not null,
  outcome text not null default 'done' check (outcome in ('done', 'refused')),
  case_ids uuid[] not null default '{}',
  record_kind text,
  record_id uuid,
  category record_category,
  reason text
);
create index audit_log_case_ids on audit_log using gin (case_ids) with (fastupdate = on);
create index on audit_log (collaboration_id, id);
comment on column audit_log.begun_in is 'The transaction that adds the row; before id, so that it is named before the number is drawn (0010 seals by it)';
comment on table audit_log is 'Append-only. Opaque ids and codes only: never names, numbers, search text or free text about a person';

create table idempotency_keys (
  key uuid not null,
  user_key text not null,
  location text,
  created_at timestamptz not null default now(),
  primary key (key, user_key)
);

create table drafts (
  user_id uuid not null references users,
  collaboration_id uuid not null references collaborations,
  form_path text not null,
  payload bytea not null,
  saved_at timestamptz not null default now(),
  primary key (user_id, collaboration_id, form_path)
);
comment on table drafts is 'What was typed and not yet sent, encrypted; only the same user reads it, for 30 days';

-- Who acts, decided from the membership row itself, so that a membership which ends shuts the door at once.
create function app.organisation() returns uuid language sql stable security definer set search_path = ''
  begin atomic
    select m.organisation_id from public.memberships m
    where m.collaboration_id = app.collaboration() and m.id = app.membership() and m.user_id = app.user_id()
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to);
  end;
create function app.role() returns membership_role language sql stable security definer set search_path = ''
  begin atomic
    select m.role from public.memberships m
    where m.collaboration_id = app.collaboration() and m.id = app.membership() and m.user_id = app.user_id()
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to);
  end;
create function app.person() returns uuid language sql stable security definer set search_path = ''
  begin atomic
    select m.person_id from public.memberships m
    where m.collaboration_id = app.collaboration() and m.id = app.membership() and m.user_id = app.user_id()
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to);
  end;
create function app.case_organisation() returns uuid language sql stable security definer set search_path = ''
  begin atomic
    select m.organisation_id from public.memberships m
    where m.collaboration_id = app.collaboration() and m.id = app.membership() and m.user_id = app.user_id()
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)
      and m.role in ('companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader',
        'health_coordinator', 'language_support');
  end;
comment on function app.case_organisation() is 'The organisation she acts for when her role works with cases; admin, lead and evaluator never do';
grant select on memberships to samsteg_gate;
revoke execute on function app.organisation(), app.case_organisation(), app.role(), app.person() from public;
grant execute on function app.organisation(), app.case_organisation(), app.role(), app.person() to app_session, app_staff, app_provider,
  app_participant, app_public, app_stats, app_worker, app_retention, samsteg_stats;
alter function app.organisation() owner to samsteg_gate;
alter function app.case_organisation() owner to samsteg_gate;
alter function app.role() owner to samsteg_gate;
alter function app.person() owner to samsteg_gate;

-- Every table: forced row-level security, and a policy for the migrating owner, who is bound by it too.
create procedure app.guard(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy owner_migrates on %s to %I using (true) with check (true)', t, current_user);
end $$;
revoke execute on procedure app.guard(regclass) from public;

call app.guard('collaborations'); call app.guard('areas'); call app.guard('organisations'); call app.guard('users');
call app.guard('memberships'); call app.guard('sessions'); call app.guard('one_time_links'); call app.guard('rate_limits');
call app.guard('audit_log'); call app.guard('idempotency_keys'); call app.guard('drafts');

-- Sign-in: the only role that sees sessions and password hashes.
create policy session_reads on collaborations for select to app_session using (true);
create policy session_reads on organisations for select to app_session using (true);
create policy session_reads on memberships for select to app_session using (true);
create policy session_all on users to app_session using (true) with check (true);
create policy session_all on sessions to app_session using (true) with check (true);
create policy session_all on one_time_links to app_session using (true) with check (true);
create policy gate_reads on memberships for select to samsteg_gate using (true);
grant select on collaborations, organisations, memberships to app_session;
grant select, insert, update on users, sessions, one_time_links to app_session;
grant insert on memberships to app_session;
create policy worker_all on one_time_links to app_worker using (true) with check (true);
grant select, insert, update on one_time_links to app_worker;
create policy session_adds on memberships for insert to app_session with check (true);
create policy limiter_all on rate_limits to app_session, app_public using (true) with check (true);
grant select, insert, update, delete on rate_limits to app_session, app_public;

-- Tenants: what everybody who acts in a collaboration may know of its frame.
create policy own_collaboration on collaborations for select to app_staff, app_provider, app_participant, app_stats
  using (id = (select app.collaboration()));
create policy public_frame on collaborations for select to app_public using (true);
create policy worker_all on collaborations to app_worker using (true) with check (true);
create policy own_collaboration on areas for select to app_staff, app_provider, app_participant, app_stats, app_public
  using (collaboration_id = (select app.collaboration()));
create policy own_collaboration on organisations for select to app_staff, app_provider, app_participant, app_stats, app_public
  using (collaboration_id = (select app.collaboration()));
create policy never_named_to_her on organisations as restrictive for select to app_participant using (not hidden_from_participant);
create policy own_collaboration on memberships for select to app_staff, app_provider, app_stats
  using (collaboration_id = (select app.collaboration()) and role <> 'participant');
create policy own_membership on memberships for select to app_participant
  using (collaboration_id = (select app.collaboration()) and id = (select app.membership()));
create policy colleagues on users for select to app_staff, app_provider, app_stats
  using (exists (select from memberships m where m.user_id = users.id));
create policy admin_writes on areas to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_writes on organisations for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_changes on organisations for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
-- Nobody gives herself a role, and ending one is all that is done to a membership.
create policy admin_writes on memberships for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin'
    and role <> 'participant' and user_id <> (select app.user_id()) and exists (select from organisations o where o.collaboration_id = memberships.collaboration_id and o.id = organisation_id));
create policy admin_changes on memberships for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and role <> 'participant'
    and user_id <> (select app.user_id()))
  with check (collaboration_id = (select app.collaboration()));
create policy admin_changes on collaborations for update to app_staff
  using (id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (id = (select app.collaboration()));
create policy worker_tenant on areas to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy worker_tenant on organisations to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy worker_tenant on memberships to app_worker using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy worker_all on users to app_worker using (true) with check (true);

grant select on collaborations, areas, organisations, memberships to app_staff, app_provider, app_stats;
grant select on collaborations, areas, organisations, memberships to app_participant;
grant select on collaborations, areas, organisations to app_public;
grant select (id, name, email, is_demo, disabled_at) on users to app_staff;
grant select (id, name) on users to app_provider, app_stats;
grant update (name, council_name, small_cell_threshold, self_referral_organisation_id, version) on collaborations to app_staff;
grant insert, update on areas, organisations to app_staff;
grant insert, update (valid_to, version) on memberships to app_staff;
grant select, insert, update on collaborations, areas, organisations, memberships, users to app_worker;

-- What an administrator may do about users, who are global: find or make one by an address she knows, and hand out a link to
-- set a password, never for somebody who also belongs to another collaboration.
create policy gate_finds on users for select to samsteg_gate using (true);
create policy gate_adds on users for insert to samsteg_gate with check (true);
create policy gate_adds on one_time_links for insert to samsteg_gate with check (true);
grant select (id, email, is_demo, disabled_at), insert (id, name, email, is_demo) on users to samsteg_gate;
create policy gate_reads on collaborations for select to samsteg_gate using (id = app.collaboration());
grant select (id, is_demo) on collaborations to samsteg_gate;
grant insert (token_hash, purpose, user_id, expires_at) on one_time_links to samsteg_gate;

create function app.user_by_email(new_id uuid, user_name text, user_email text) returns uuid
  language plpgsql volatile security definer set search_path = ''
as $$
declare found_id uuid;
begin
  if app.role() is distinct from 'admin' then raise insufficient_privilege using message = 'administrators only'; end if;
  insert into public.users (id, name, email, is_demo)
    select new_id, user_name, lower(user_email), c.is_demo from public.collaborations c where c.id = app.collaboration()
    on conflict (email) do nothing;
  select u.id into found_id from public.users u where u.email = lower(user_email);
  return found_id;
end $$;
create function app.offer_password(for_user uuid, link_hash bytea, valid_for interval) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if app.role() is distinct from 'admin' then raise insufficient_privilege using message = 'administrators only'; end if;
  if exists (select from public.users u where u.id = for_user and (u.is_demo or u.disabled_at is not null))
    or exists (select from public.memberships m where m.user_id = for_user and m.collaboration_id <> app.collaboration())
    or not exists (select from public.memberships m where m.user_id = for_user and m.collaboration_id = app.collaboration()
      and m.role <> 'participant') then
    return false;
  end if;
  insert into public.one_time_links (token_hash, purpose, user_id, expires_at)
    values (link_hash, 'set_password', for_user, now() + valid_for);
  return true;
end $$;
comment on function app.user_by_email(uuid, text, text) is 'The user with an address, made when there is none; of a demo, one who can be tried; administrators only';
comment on function app.offer_password(uuid, bytea, interval) is
  'Keeps a one-time link to set a password, for somebody of this collaboration alone; administrators only';
revoke execute on function app.user_by_email(uuid, text, text), app.offer_password(uuid, bytea, interval) from public;
grant execute on function app.user_by_email(uuid, text, text), app.offer_password(uuid, bytea, interval) to app_staff;
alter function app.user_by_email(uuid, text, text) owner to samsteg_gate;
alter function app.offer_password(uuid, bytea, interval) owner to samsteg_gate;

-- Audit: every runtime role may add a row about itself; nobody may change or remove one.
create policy adds_own on audit_log for insert
  to app_staff, app_provider, app_participant, app_public, app_stats, app_session, app_worker, app_retention
  with check (collaboration_id is not distinct from (select app.collaboration())
    and actor_user_id is not distinct from (select app.user_id()));
grant insert on audit_log to app_staff, app_provider, app_participant, app_public, app_stats, app_session, app_worker, app_retention;

create policy own_keys on idempotency_keys to app_staff, app_provider, app_participant, app_public, app_stats, app_session
  using (user_key = coalesce((select app.user_id())::text, 'public'))
  with check (user_key = coalesce((select app.user_id())::text, 'public'));
grant select, insert, update on idempotency_keys to app_staff, app_provider, app_participant, app_public, app_stats, app_session;

create policy own_drafts on drafts to app_staff, app_provider, app_participant
  using (user_id = (select app.user_id()) and collaboration_id = (select app.collaboration()))
  with check (user_id = (select app.user_id()) and collaboration_id = (select app.collaboration()));
create policy session_keeps on drafts for insert to app_session with check (true);
create policy session_replaces on drafts for update to app_session using (true) with check (true);
create policy session_sees on drafts for select to app_session using (true);
grant select, insert, update, delete on drafts to app_staff, app_provider, app_participant;
grant insert, update on drafts to app_session;
grant select (user_id, collaboration_id, form_path) on drafts to app_session;
