-- Texts of consent for each collaboration, with sound; reminders; confirmed lines; other plans; the next meeting; what a provider gives and
-- takes; a lost second factor; the cases of an area; referrals that never became a case.
-- Up Migration

-- What the product brings: each collaboration gets it as its first version, and writes later ones itself.
alter table consents drop constraint consents_text_language_text_version_fkey;
alter table consent_texts rename to consent_text_models;
alter table consent_text_models drop column sound, drop column sound_type;
drop policy everybody_reads on consent_text_models;
revoke select on consent_text_models from app_staff, app_provider, app_participant;
comment on table consent_text_models is 'The texts of consent that a new collaboration starts with';

create table consent_texts (
  collaboration_id uuid not null references collaborations,
  language text not null check (language ~ '^[a-z]{3}$'),
  version text not null check (version ~ '^\d{4}-\d{1,4}$'),
  tag text not null check (tag ~ '^[a-z]{2,3}$'),
  body text not null check (length(body) between 1 and 10000),
  words jsonb not null,
  published_on date,
  written_by uuid references users,
  edition int not null default 1,
  primary key (collaboration_id, language, version)
);
comment on table consent_texts is 'What she is read or hears before she answers. A draft until it is published; a published text is never changed, a new version is added';
comment on column consent_texts.words is 'The categories and the joints of the page that says who will see what, in that language';
comment on column consent_texts.edition is 'Counts the changes of a draft; `version` names the text';
create unique index one_draft_a_language on consent_texts (collaboration_id, language) where published_on is null;
call app.guard('consent_texts');
create policy own_collaboration on consent_texts for select to app_staff, app_provider, app_participant
  using (collaboration_id = (select app.collaboration()) and (published_on is not null or (select app.role()) = 'admin'));
create policy admin_writes on consent_texts for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and published_on is null
    and written_by = (select app.user_id()));
create policy admin_changes on consent_texts for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and published_on is null)
  with check (collaboration_id = (select app.collaboration()) and (published_on is null or published_on = (select app.today())));
create policy admin_takes_back on consent_texts for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and published_on is null);
grant select on consent_texts to app_staff, app_provider, app_participant;
grant insert, delete, update (body, words, published_on, edition) on consent_texts to app_staff;
create function app.keep_published_text() returns trigger language plpgsql as $$
begin
  if old.published_on is not null then
    raise exception 'a published text of consent is not changed; write a new version' using errcode = 'SS001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_published_text before update or delete on consent_texts for each row execute function app.keep_published_text();

-- The text read out, by somebody who can: one recording a version. Kept uncompressed, so that a part is read without the whole.
create table consent_sounds (
  collaboration_id uuid not null,
  language text not null,
  version text not null,
  media_type text not null check (media_type in ('audio/mpeg', 'audio/mp4', 'audio/ogg')),
  bytes int not null check (bytes between 1 and 20000000),
  content bytea not null check (length(content) = bytes),
  added_by uuid not null references users,
  added_at timestamptz not null default now(),
  primary key (collaboration_id, language, version),
  foreign key (collaboration_id, language, version) references consent_texts (collaboration_id, language, version) on delete cascade
);
alter table consent_sounds alter column content set storage external;
comment on table consent_sounds is 'A version of a text of consent, read out. Put in at any time, replaced only until somebody has answered to that version';
call app.guard('consent_sounds');

-- Whether any consent was given to these words; no more is told.
create function app.consent_text_used(p_language text, p_version text) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.consents c where c.collaboration_id = app.collaboration() and c.text_language = p_language
      and c.text_version = p_version);
  end;
revoke execute on function app.consent_text_used(text, text) from public;
grant execute on function app.consent_text_used(text, text) to app_staff;
create policy with_its_text on consent_sounds for select to app_staff, app_provider, app_participant
  using (exists (select from consent_texts t where t.collaboration_id = consent_sounds.collaboration_id and t.language = consent_sounds.language
    and t.version = consent_sounds.version));
create policy admin_adds on consent_sounds for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and added_by = (select app.user_id())
    and exists (select from consent_texts t where t.collaboration_id = consent_sounds.collaboration_id and t.language = consent_sounds.language
      and t.version = consent_sounds.version));
create policy admin_takes_back on consent_sounds for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin' and not app.consent_text_used(language, version));
grant select on consent_sounds to app_staff, app_provider, app_participant;
grant insert, delete on consent_sounds to app_staff;

insert into consent_texts (collaboration_id, language, version, tag, body, words, published_on)
  select c.id, t.language, t.version, t.tag, t.body, t.words, t.published_on from collaborations c cross join consent_text_models t;
alter table consents add foreign key (collaboration_id, text_language, text_version) references consent_texts (collaboration_id, language, version);
create policy in_published_words on consents as restrictive for insert to app_staff
  with check (text_language is null or exists (select from consent_texts t where t.collaboration_id = consents.collaboration_id
    and t.language = text_language and t.version = text_version and t.published_on is not null));

create function app.brings_consent_texts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.consent_texts (collaboration_id, language, version, tag, body, words, published_on)
    select new.id, t.language, t.version, t.tag, t.body, t.words, t.published_on from public.consent_text_models t;
  return null;
end $$;
revoke execute on function app.brings_consent_texts() from public;
create trigger brings_consent_texts after insert on collaborations for each row execute function app.brings_consent_texts();
create policy gate_reads on consent_text_models for select to samsteg_gate using (true);
create policy gate_brings on consent_texts for insert to samsteg_gate with check (true);
grant select on consent_text_models to samsteg_gate;
grant insert on consent_texts to samsteg_gate;

-- How long before a consent lapses somebody is reminded.
alter table collaborations add column consent_reminder_days int not null default 30 check (consent_reminder_days between 7 and 180);
grant update (consent_reminder_days) on collaborations to app_staff;

-- One hand writes, each authority confirms its line.
alter table decisions add column confirmed_by uuid references users, add column confirmed_at timestamptz,
  add constraint confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null));
alter table plan_actions add column confirmed_by uuid references users, add column confirmed_at timestamptz,
  add constraint confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null));
comment on column decisions.confirmed_by is 'Who of the responsible organisation said that it stands by this line; whoever writes for her own organisation has said so';
comment on column plan_actions.confirmed_by is 'As decisions.confirmed_by. What is changed is to be confirmed anew';

create function app.confirms_own_line() returns trigger language plpgsql as $$
begin
  if current_user not in ('app_staff', 'app_provider') then return new; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - array['state', 'version', 'words', 'confirmed_by', 'confirmed_at']
      = to_jsonb(old) - array['state', 'version', 'words', 'confirmed_by', 'confirmed_at'] then
    new.confirmed_by := old.confirmed_by;
    new.confirmed_at := old.confirmed_at;
  elsif new.responsible_organisation_id = app.case_organisation() then
    new.confirmed_by := app.user_id();
    new.confirmed_at := now();
  else
    new.confirmed_by := null;
    new.confirmed_at := null;
  end if;
  return new;
end $$;
create trigger confirms_own_line before insert on decisions for each row execute function app.confirms_own_line();
create trigger confirms_own_line before insert or update on plan_actions for each row execute function app.confirms_own_line();

create function app.confirm_line(p_kind text, p_line uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare line record;
begin
  if p_kind = 'decision' then
    select d.collaboration_id, d.case_id, d.owner_organisation_id, d.category into line from public.decisions d
      where d.collaboration_id = app.collaboration() and d.id = p_line and d.confirmed_by is null
        and d.responsible_organisation_id = app.case_organisation() for update;
  elsif p_kind = 'plan_action' then
    select a.collaboration_id, a.case_id, a.owner_organisation_id, a.category into line from public.plan_actions a
      join public.plans p on p.collaboration_id = a.collaboration_id and p.id = a.plan_id and p.state <> 'replaced'
      where a.collaboration_id = app.collaboration() and a.id = p_line and a.confirmed_by is null
        and a.responsible_organisation_id = app.case_organisation() for update of a;
  end if;
  if line.case_id is null
    or not app.works_with(line.collaboration_id, line.case_id, app.user_id(), app.case_organisation(), app.today())
    or not app.may_read(line.collaboration_id, line.case_id, line.owner_organisation_id, line.category, app.user_id(),
      app.case_organisation(), app.today()) then
    return false;
  end if;
  if p_kind = 'decision' then
    update public.decisions set confirmed_by = app.user_id(), confirmed_at = now()
      where collaboration_id = line.collaboration_id and id = p_line;
  else
    update public.plan_actions set confirmed_by = app.user_id(), confirmed_at = now()
      where collaboration_id = line.collaboration_id and id = p_line;
  end if;
  update public.case_steps set done_on = app.today(), version = version + 1
    where collaboration_id = line.collaboration_id and case_id = line.case_id and record_id = p_line
      and kind in ('confirm_decision', 'confirm_action') and done_on is null;
  insert into public.case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, record_kind, record_id, actor_user_id)
    values (line.collaboration_id, line.case_id, app.case_organisation(), line.category, app.today(), 'line_confirmed', p_kind, p_line, app.user_id());
  return true;
end $$;
comment on function app.confirm_line(text, uuid) is
  'Somebody of the responsible organisation who works with the case confirms a line that she may read; false when it is not hers to confirm';
revoke execute on function app.confirm_line(text, uuid) from public;
grant execute on function app.confirm_line(text, uuid) to app_staff, app_provider;
create policy gate_confirms_select on decisions for select to samsteg_gate using (true);
create policy gate_confirms on decisions for update to samsteg_gate using (true) with check (true);
grant select, update (confirmed_by, confirmed_at) on decisions to samsteg_gate;
grant update (confirmed_by, confirmed_at) on plan_actions to samsteg_gate;

create index case_steps_to_confirm on case_steps (collaboration_id, responsible_organisation_id)
  where done_on is null and kind in ('confirm_decision', 'confirm_action');

-- Her other plans: where they are, never what they say.
create table plan_references (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null,
  kind text not null check (kind in ('employment_service', 'school', 'social_insurance', 'social_services', 'care', 'other')),
  held_by text not null check (length(held_by) between 1 and 200),
  dated_on date not null,
  kept_at text not null check (length(kept_at) between 1 and 200),
  ended_on date,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
comment on table plan_references is 'Another plan that she has: who holds it, of what kind, from when, and where it is kept. A pointer, never a copy';
create index on plan_references (collaboration_id, case_id);
call app.guard_case_record('plan_references', true);
call app.retires_below_cases();
grant select on plan_references to app_participant;

-- The meeting after this one, called with what was left.
alter table meetings add column next_meeting_id uuid,
  add foreign key (collaboration_id, next_meeting_id) references meetings (collaboration_id, id),
  add check (next_meeting_id <> id);
comment on column meetings.next_on is 'When one meets next, agreed in the meeting; next_meeting_id is the meeting, once it is called';

-- What a provider of sign-in gives it also takes; what an administrator gave or ended stands.
alter table memberships
  add column source text not null default 'given' check (source in ('given', 'provider')),
  add column ended_by_provider boolean not null default false,
  add check (not ended_by_provider or (source = 'provider' and valid_to is not null));
comment on column memberships.source is 'Who gave it: an administrator here, or the provider of sign-in by its claims';
drop policy session_adds on memberships;
create policy session_adds on memberships for insert to app_session
  with check (source = 'provider' and role not in ('admin', 'participant') and not may_read_unsuppressed);
create policy session_ends on memberships for update to app_session
  using (source = 'provider' and (valid_to is null or app.today() < valid_to)) with check (source = 'provider' and ended_by_provider);
grant update (valid_to, ended_by_provider, version) on memberships to app_session;

-- A lost second factor: a link that takes the old one away, given by an administrator; whoever is signed in is signed out at once.
alter table one_time_links drop constraint one_time_links_purpose_check;
alter table one_time_links add constraint one_time_links_purpose_check check (purpose in ('first_admin', 'set_password', 'reset_factor'));
create function app.offer_factor_reset(for_user uuid, link_hash bytea, valid_for interval) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if app.role() is distinct from 'admin' then raise insufficient_privilege using message = 'administrators only'; end if;
  if for_user = app.user_id()
    or exists (select from public.users u where u.id = for_user and (u.is_demo or u.disabled_at is not null))
    or exists (select from public.memberships m where m.user_id = for_user and m.collaboration_id <> app.collaboration())
    or not exists (select from public.memberships m where m.user_id = for_user and m.collaboration_id = app.collaboration()
      and m.role <> 'participant') then
    return false;
  end if;
  insert into public.one_time_links (token_hash, purpose, user_id, expires_at)
    values (link_hash, 'reset_factor', for_user, now() + valid_for);
  update public.sessions set ended_at = now() where user_id = for_user and ended_at is null;
  return true;
end $$;
comment on function app.offer_factor_reset(uuid, bytea, interval) is
  'Keeps a one-time link that takes a second factor away, for somebody of this collaboration alone, and ends her sessions; administrators only';
create policy gate_ends_select on sessions for select to samsteg_gate using (true);
create policy gate_ends on sessions for update to samsteg_gate using (true) with check (ended_at is not null);
grant select (user_id, ended_at), update (ended_at) on sessions to samsteg_gate;
revoke execute on function app.offer_factor_reset(uuid, bytea, interval) from public;
grant execute on function app.offer_factor_reset(uuid, bytea, interval) to app_staff;

-- The roll in one area: what belongs to no area stands in each, so that nothing falls between.
create function app.my_cases_in(p_area uuid) returns setof app.roll_row language sql stable security definer set search_path = ''
  begin atomic
    select r.* from app.my_cases() r
    join public.cases c on c.collaboration_id = app.collaboration() and c.id = r.case_id
    where c.area_id is null or c.area_id = p_area;
  end;
revoke execute on function app.my_cases_in(uuid) from public;
grant execute on function app.my_cases_in(uuid) to app_staff, app_provider;

-- Referrals that never became a case: counted, proposed, approved and removed in the same run as everything else.
create table retention_run_referrals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  referral_id uuid not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, run_id) references retention_runs (collaboration_id, id),
  unique (collaboration_id, run_id, referral_id)
);
create index on retention_run_referrals (collaboration_id, referral_id);
comment on table retention_run_referrals is 'The referrals without a case that a run covers. Opaque ids, without references; gone when the run is done';
call app.guard('retention_run_referrals');

-- Kept by the rule for referrals of whoever referred, or received what she sent herself; without one two years after the last thing that
-- happened. What was never sent: half a year.
create function app.referral_outlived(p_collaboration uuid, p_referral uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return p_collaboration is not distinct from app.collaboration() and exists (select from public.referrals r
    left join public.retention_rules u on u.collaboration_id = r.collaboration_id and u.kind = 'referrals'
      and u.organisation_id = coalesce(r.referring_organisation_id, r.to_organisation_id)
    where r.collaboration_id = p_collaboration and r.id = p_referral and r.case_id is null
      and greatest((r.saved_at at time zone 'Europe/Stockholm')::date, r.sent_on, r.decided_on)
        + case when r.state = 'draft' then interval '6 months' else make_interval(years => coalesce(u.years, 2)) end <= app.today());
end $$;
comment on function app.referral_outlived(uuid, uuid) is 'Whether a referral that never became a case has been kept as long as it should';
grant select (state, case_id, referring_organisation_id, to_organisation_id, saved_at, sent_on, decided_on) on referrals to samsteg_gate;
revoke execute on function app.referral_outlived(uuid, uuid) from public;
grant execute on function app.referral_outlived(uuid, uuid) to app_retention;
create policy retention_works on retention_run_referrals for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy retention_counts on retention_run_referrals for insert to app_retention
  with check (exists (select from retention_runs r where r.collaboration_id = retention_run_referrals.collaboration_id and r.id = run_id
    and r.state = 'counting'));
create policy retention_clears on retention_run_referrals for delete to app_retention
  using (exists (select from retention_runs r where r.collaboration_id = retention_run_referrals.collaboration_id and r.id = run_id
    and r.state in ('done', 'dropped')));
grant select, insert, delete on retention_run_referrals to app_retention;
do $$
declare
  approved text := 'exists (select from retention_run_referrals i join retention_runs r on r.collaboration_id = i.collaboration_id
    and r.id = i.run_id and r.state = ''approved'' and r.approved_by <> r.proposed_by
    where i.collaboration_id = %1$s.collaboration_id and i.referral_id = %1$s.%2$s) and app.referral_outlived(collaboration_id, %2$s)';
begin
  call app.retires('referrals', format(approved, 'referrals', 'id'));
  call app.retires('disclosures', format(approved, 'disclosures', 'referral_id'));
end $$;

grant create on schema app to samsteg_gate;
alter function app.consent_text_used(text, text) owner to samsteg_gate;
alter function app.brings_consent_texts() owner to samsteg_gate;
alter function app.confirm_line(text, uuid) owner to samsteg_gate;
alter function app.offer_factor_reset(uuid, bytea, interval) owner to samsteg_gate;
alter function app.my_cases_in(uuid) owner to samsteg_gate;
alter function app.referral_outlived(uuid, uuid) owner to samsteg_gate;
-- A line that a revision takes along unchanged is as confirmed as it was.
set local role samsteg_gate;
create or replace function app.copy_plan_lines(p_from uuid, p_to uuid) returns void language plpgsql security definer set search_path = '' as $$
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
      by_participant, responsible_organisation_id, responsible_user_id, from_on, due_on, state, confirmed_by, confirmed_at)
    select a.collaboration_id, a.case_id, a.owner_organisation_id, a.category, p_to, copy_id, a.position, a.text,
      a.by_participant, a.responsible_organisation_id, a.responsible_user_id, a.from_on, a.due_on, a.state, a.confirmed_by, a.confirmed_at
    from public.plan_actions a
    where a.collaboration_id = goal.collaboration_id and a.goal_id = goal.id and a.state <> 'dropped';
  end loop;
end $$;
reset role;
revoke create on schema app from samsteg_gate;
