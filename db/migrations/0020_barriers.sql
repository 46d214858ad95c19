-- The barrier bank: structural barriers without a person in them, reports of them from where somebody stood, owners who answer,
-- what was done, news to those who reported, the agenda of a partnership meeting, the weight, and the search for what is known.
-- Up Migration

create extension if not exists pg_trgm with schema app;
grant create on schema app to samsteg_gate;

-- Of what is read by everybody in the collaboration: numbers of a person, telephone numbers and addresses of e-mail never stand there.
create function app.tells_number(told text) returns boolean language sql immutable parallel safe
  return told ~ '(^|[^0-9])([0-9]{2})?[0-9]{6}[-+ ]?[0-9]{4}([^0-9]|$)' or told ~ '(\+46|(^|[^0-9])0)[0-9 -]{7,}[0-9]' or told ~ '[^ ]+@[^ ]+\.[^ ]+';
comment on function app.tells_number(text) is 'Whether a text holds the number of a person, a telephone number or an address of e-mail';

create table barriers (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  title text not null check (length(title) between 5 and 160),
  what_stood text not null check (length(what_stood) between 1 and 4000),
  leads_to text check (length(leads_to) between 1 and 4000),
  would_remove text check (length(would_remove) between 1 and 4000),
  themes text[] not null default '{}' check (themes <@ array['information', 'rules', 'finances', 'education', 'language', 'health', 'housing',
    'family', 'transport', 'digital', 'treatment', 'equality', 'violence', 'cooperation', 'employers', 'other']),
  level text not null default 'local' check (level in ('local', 'regional', 'national')),
  state text not null default 'reported' check (state in ('reported', 'recognised', 'in_progress', 'removed', 'cannot_be_removed')),
  state_since date not null default app.today(),
  reason text check (length(reason) between 1 and 2000),
  removed_by_what text check (length(removed_by_what) between 1 and 2000),
  legal_test text check (legal_test in ('lack_of_information', 'within_definition', 'handled_before')),
  verification text not null default 'to_check' check (verification in ('to_check', 'checked')),
  escalated_to text check (length(escalated_to) between 1 and 200),
  escalated_on date,
  cost_sek int check (cost_sek >= 0),
  cost_note text check (length(cost_note) between 1 and 500),
  root_id uuid not null,
  merged_into uuid,
  starter_code text,
  created_by uuid references users,
  created_by_organisation_id uuid,
  created_at timestamptz not null default now(),
  version int not null default 1,
  words tsvector generated always as (setweight(to_tsvector('swedish'::regconfig, title), 'A')
    || setweight(to_tsvector('swedish'::regconfig, what_stood || ' ' || coalesce(leads_to, '') || ' ' || coalesce(would_remove, '')), 'D')) stored,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, created_by_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, root_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, merged_into) references barriers (collaboration_id, id),
  unique (collaboration_id, starter_code),
  check (merged_into is distinct from id),
  check ((merged_into is null) = (root_id = id)),
  check (state <> 'cannot_be_removed' or reason is not null),
  check (state <> 'removed' or removed_by_what is not null),
  check ((escalated_to is null) = (escalated_on is null)),
  constraint names_no_number check (not app.tells_number(title || ' ' || what_stood || ' ' || coalesce(leads_to, '') || ' ' || coalesce(would_remove, '')
    || ' ' || coalesce(reason, '') || ' ' || coalesce(removed_by_what, '') || ' ' || coalesce(escalated_to, '') || ' ' || coalesce(cost_note, '')))
);
comment on table barriers is 'A structural barrier: what stands in many people''s way, with no person in it. Read by everybody who works in the collaboration';
comment on column barriers.root_id is 'The barrier that it is counted as: itself, or at the end of merged_into. Reports stay where they were, so that a merge can be undone';
create unique index barriers_title_once on barriers (collaboration_id, lower(title)) where merged_into is null;
create index on barriers (collaboration_id, state, state_since desc);
create index on barriers (collaboration_id, root_id);
create index barriers_words on barriers using gin (words) with (fastupdate = off);
create index barriers_title_words on barriers using gin (to_tsvector('swedish'::regconfig, title)) with (fastupdate = off);
create index barriers_title_like on barriers using gin (title app.gin_trgm_ops) with (fastupdate = off);

create table barrier_observations (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  case_id uuid,
  owner_organisation_id uuid not null,
  category record_category,
  source_kind text not null check (source_kind in ('bank', 'case', 'plan_action', 'placement', 'referral', 'meeting')),
  source_id uuid,
  what_stood text check (length(what_stood) between 1 and 4000),
  leads_to text check (length(leads_to) between 1 and 4000),
  would_remove text check (length(would_remove) between 1 and 4000),
  spoken boolean not null default false,
  occurred_on date not null default app.today(),
  stopped_since date,
  stopped_until date,
  reported_by uuid not null references users,
  barrier_id uuid,
  attached_by uuid references users,
  attached_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  check ((case_id is null) = (category is null)),
  check (case_id is not null or source_id is null),
  check (what_stood is not null or spoken),
  constraint written_out_first check (case_id is not null or what_stood is not null or barrier_id is null),
  check ((barrier_id is null) = (attached_by is null) and (barrier_id is null) = (attached_on is null)),
  check (stopped_since <= stopped_until and stopped_since <= occurred_on),
  constraint free_names_no_number check (case_id is not null
    or not app.tells_number(coalesce(what_stood, '') || ' ' || coalesce(leads_to, '') || ' ' || coalesce(would_remove, '')))
);
comment on table barrier_observations is 'One report, from where somebody stood. With a case it is a record of that case, whatever barrier it is attached to; without, everybody who works here reads it';
create index on barrier_observations (collaboration_id, case_id, occurred_on desc) where case_id is not null;
create index on barrier_observations (collaboration_id, barrier_id);
create index on barrier_observations (collaboration_id, reported_by);

create table barrier_recordings (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid,
  owner_organisation_id uuid not null,
  observation_id uuid not null,
  media_type text not null check (media_type in ('audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/webm')),
  bytes int not null check (bytes between 1 and 8000000),
  seconds int check (seconds between 0 and 600),
  content bytea not null check (length(content) <= 11000000),
  added_by uuid not null references users,
  added_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, observation_id) references barrier_observations (collaboration_id, id)
);
comment on table barrier_recordings is 'A report told aloud, sealed with the app''s secret, sent to no other service. With a case heard by whoever may read it;
without, raw material: heard by the reporter and her organisation''s keepers until it is written out, at most thirty days';
create index on barrier_recordings (collaboration_id, observation_id);
create index on barrier_recordings (collaboration_id, owner_organisation_id) where case_id is null;

create table barrier_owners (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  barrier_id uuid not null,
  organisation_id uuid not null,
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  position text check (length(position) between 1 and 2000),
  next_step text check (length(next_step) between 1 and 500),
  next_on date,
  asked_by uuid references users,
  asked_on date not null default app.today(),
  answered_by uuid references users,
  answered_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, barrier_id, organisation_id),
  check ((state = 'asked') = (answered_on is null)),
  check (state = 'asked' or position is not null),
  check ((next_step is null) = (next_on is null)),
  constraint names_no_number check (not app.tells_number(coalesce(position, '') || ' ' || coalesce(next_step, '')))
);
comment on table barrier_owners is 'The organisations that could remove a barrier: asked, then answering with where they stand, the next step and its day';
create index on barrier_owners (collaboration_id, organisation_id, state);

create table barrier_log (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  barrier_id uuid not null,
  at timestamptz not null default now(),
  kind text not null check (kind in ('reported', 'recognised', 'in_progress', 'removed', 'cannot_be_removed', 'owner_asked', 'owner_accepted',
    'owner_declined', 'owner_answered', 'merged', 'unmerged', 'split', 'linked', 'changed', 'done', 'meeting')),
  actor_user_id uuid not null references users,
  organisation_id uuid,
  other_id uuid,
  text text check (length(text) between 1 and 2000),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, other_id) references barriers (collaboration_id, id),
  constraint names_no_number check (not app.tells_number(text))
);
comment on table barrier_log is 'What was done about a barrier and by whom; only added to. That a report of a case was attached is never told here';
create index on barrier_log (collaboration_id, barrier_id, at desc);

create table barrier_links (
  collaboration_id uuid not null,
  barrier_id uuid not null,
  other_id uuid not null,
  made_by uuid not null references users,
  primary key (collaboration_id, barrier_id, other_id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, other_id) references barriers (collaboration_id, id),
  check (barrier_id < other_id)
);
comment on table barrier_links is 'Two barriers that belong together and are not the same';

create table barrier_agenda_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  barrier_id uuid not null,
  position int not null check (position > 0),
  state text not null default 'waiting' check (state in ('waiting', 'discussed', 'postponed')),
  minutes text check (length(minutes) between 1 and 4000),
  decision text check (length(decision) between 1 and 2000),
  responsible_organisation_id uuid,
  due_on date,
  created_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, meeting_id) references meetings (collaboration_id, id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, responsible_organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, meeting_id, barrier_id),
  check (state <> 'discussed' or minutes is not null),
  constraint names_no_number check (not app.tells_number(coalesce(minutes, '') || ' ' || coalesce(decision, '')))
);
comment on table barrier_agenda_items is 'Structural barriers on the agenda of a partnership meeting or dialogue seminar, and what was said and decided';

create table room_news (
  collaboration_id uuid not null references collaborations,
  user_id uuid not null references users,
  room text not null check (room ~ '^/[a-z-]+$'),
  unread int not null default 0 check (unread >= 0),
  primary key (collaboration_id, user_id, room)
);
comment on table room_news is 'How much is new for somebody in a room of the house: a number alone, read with her session, so that the side can say it on every page';

alter table meetings drop constraint meetings_kind_check;
alter table meetings add constraint meetings_kind_check
  check (kind in ('council', 'three_party', 'sip', 'open_sitting', 'partnership', 'dialogue_seminar', 'other'));

alter table collaborations add column publishes_barriers boolean not null default false;
comment on column collaborations.publishes_barriers is 'Whether anybody may read which structural barriers are worked on here';
grant update (publishes_barriers) on collaborations to app_staff;

call app.guard('barriers'); call app.guard_case_record('barrier_observations', true); call app.guard('barrier_recordings');
call app.guard('barrier_owners'); call app.guard('barrier_log'); call app.guard('barrier_links'); call app.guard('barrier_agenda_items');
call app.guard('room_news');

-- Barriers: read by all who work here; written down by whoever met one, kept in order by coordinators and project leads, moved on by owners.
create function app.keeps_barriers() returns boolean language sql stable return app.role() in ('coordinator', 'project_lead');
grant execute on function app.keeps_barriers() to app_staff, app_provider, samsteg_gate;
revoke execute on function app.keeps_barriers() from public;

create policy own_collaboration on barriers for select to app_staff, app_provider, app_stats using (collaboration_id = (select app.collaboration()));
create policy published on barriers for select to app_public using (merged_into is null and verification = 'checked' and state <> 'reported'
  and exists (select from collaborations c where c.id = barriers.collaboration_id and c.publishes_barriers));
create policy writes_down on barriers for insert to app_staff, app_provider with check (collaboration_id = (select app.collaboration())
  and created_by = (select app.user_id()) and created_by_organisation_id = (select app.organisation()) and state = 'reported' and merged_into is null);
create policy keepers_change on barriers for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.keeps_barriers())) with check (collaboration_id = (select app.collaboration()));
create policy owners_move on barriers for update to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and exists (select from barrier_owners o where o.collaboration_id = barriers.collaboration_id
    and o.barrier_id = barriers.id and o.organisation_id = (select app.organisation()) and o.state = 'accepted'))
  with check (collaboration_id = (select app.collaboration()) and state in ('in_progress', 'removed', 'cannot_be_removed'));
grant select, insert, update on barriers to app_staff, app_provider;
grant select on barriers to app_stats;
grant select (collaboration_id, id, title, what_stood, leads_to, would_remove, themes, level, state, state_since, reason, removed_by_what, verification, merged_into)
  on barriers to app_public;

create function app.keep_barrier() returns trigger language plpgsql as $$
declare
  moves constant text[] := array['reported>recognised', 'reported>cannot_be_removed', 'recognised>in_progress', 'recognised>removed',
    'recognised>cannot_be_removed', 'in_progress>removed', 'in_progress>cannot_be_removed', 'in_progress>recognised', 'removed>in_progress',
    'cannot_be_removed>recognised', 'cannot_be_removed>in_progress'];
  moving constant text[] := array['state', 'state_since', 'reason', 'removed_by_what', 'version', 'words'];
begin
  if new.state <> old.state and not (old.state || '>' || new.state) = any (moves) then
    raise exception 'a barrier does not go from % to %', old.state, new.state using errcode = 'SS001';
  end if;
  if current_user in ('app_staff', 'app_provider') and (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) then
    if app.keeps_barriers() is not true then
      raise insufficient_privilege using message = 'its owner moves a barrier on, and writes nothing else in it';
    end if;
  end if;
  return new;
end $$;
create trigger keep_barrier before update on barriers for each row execute function app.keep_barrier();

-- Reports: with a case by the case's rule; without, read by all who work here. Attaching changes nothing of what was written.
create policy without_case on barrier_observations for select to app_staff, app_provider
  using (case_id is null and collaboration_id = (select app.collaboration()));
create policy without_case_add on barrier_observations for insert to app_staff, app_provider with check (case_id is null
  and collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.organisation()));
create policy by_herself on barrier_observations as restrictive for insert to app_staff, app_provider with check (reported_by = (select app.user_id()));
create policy without_case_attach on barrier_observations for update to app_staff, app_provider
  using (case_id is null and collaboration_id = (select app.collaboration()) and (reported_by = (select app.user_id()) or (select app.keeps_barriers())))
  with check (case_id is null and collaboration_id = (select app.collaboration()));
revoke update on barrier_observations from app_staff, app_provider;
grant update (barrier_id, attached_by, attached_on, stopped_until, version, what_stood, leads_to, would_remove)
  on barrier_observations to app_staff, app_provider;

-- A report told without a case cannot be checked for names until it is written out: by her who told it, or by those of her organisation who keep the bank.
create function app.writes_out(p_organisation uuid, p_reporter uuid) returns boolean language sql stable
  return p_organisation = app.organisation() and (p_reporter = app.user_id() or app.keeps_barriers());
grant execute on function app.writes_out(uuid, uuid) to app_staff, app_provider;
revoke execute on function app.writes_out(uuid, uuid) from public;

create function app.keep_barrier_report() returns trigger language plpgsql as $$
begin
  if current_user in ('app_staff', 'app_provider')
    and (new.what_stood, new.leads_to, new.would_remove) is distinct from (old.what_stood, old.leads_to, old.would_remove) then
    if old.case_id is not null or old.what_stood is not null or app.writes_out(old.owner_organisation_id, old.reported_by) is not true then
      raise insufficient_privilege using message = 'what was reported is not changed, but written out where it was told without a case';
    end if;
  end if;
  return new;
end $$;
create trigger keep_barrier_report before update on barrier_observations for each row execute function app.keep_barrier_report();

create function app.forget_raw_recording() returns trigger language plpgsql as $$
begin
  delete from barrier_recordings where collaboration_id = new.collaboration_id and observation_id = new.id and case_id is null;
  return null;
end $$;
create trigger forget_raw_recording after update of what_stood on barrier_observations for each row
  when (new.case_id is null and old.what_stood is null and new.what_stood is not null) execute function app.forget_raw_recording();
-- That it is there, as with notes: what others wrote is handed out to her by its owner.
grant select (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, stopped_since, stopped_until)
  on barrier_observations to app_participant;

create policy with_report on barrier_recordings for select to app_staff, app_provider using (case_id is not null and exists (select from barrier_observations o
  where o.collaboration_id = barrier_recordings.collaboration_id and o.id = observation_id));
create policy raw_material on barrier_recordings for select to app_staff, app_provider using (case_id is null
  and collaboration_id = (select app.collaboration()) and app.writes_out(owner_organisation_id, added_by));
create policy raw_material_goes on barrier_recordings for delete to app_staff, app_provider using (case_id is null
  and collaboration_id = (select app.collaboration()) and app.writes_out(owner_organisation_id, added_by));
create policy retention_forgets on barrier_recordings to app_retention using (case_id is null and added_at < now() - interval '30 days');
create policy with_own_report on barrier_recordings for insert to app_staff, app_provider with check (added_by = (select app.user_id())
  and exists (select from barrier_observations o where o.collaboration_id = barrier_recordings.collaboration_id and o.id = observation_id
    and o.reported_by = (select app.user_id()) and o.case_id is not distinct from barrier_recordings.case_id
    and o.owner_organisation_id = barrier_recordings.owner_organisation_id and (o.case_id is not null or o.what_stood is null)));
grant select, insert, delete on barrier_recordings to app_staff, app_provider;

create policy own_collaboration on barrier_owners for select to app_staff, app_provider, app_stats using (collaboration_id = (select app.collaboration()));
create policy keepers_ask on barrier_owners for insert to app_staff with check (collaboration_id = (select app.collaboration())
  and (select app.keeps_barriers()) and state = 'asked' and asked_by = (select app.user_id()));
create policy owner_answers on barrier_owners for update to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and organisation_id = (select app.organisation()))
  with check (organisation_id = (select app.organisation()) and state <> 'asked' and answered_by = (select app.user_id()));
grant select on barrier_owners to app_staff, app_provider, app_stats;
grant insert on barrier_owners to app_staff;
grant update (state, position, next_step, next_on, answered_by, answered_on, version) on barrier_owners to app_staff, app_provider;

create policy own_collaboration on barrier_log for select to app_staff, app_provider, app_stats using (collaboration_id = (select app.collaboration()));
create policy tells_own on barrier_log for insert to app_staff, app_provider with check (collaboration_id = (select app.collaboration())
  and actor_user_id = (select app.user_id()) and (kind in ('reported', 'done', 'meeting') or (select app.keeps_barriers())
    or exists (select from barrier_owners o where o.collaboration_id = barrier_log.collaboration_id and o.barrier_id = barrier_log.barrier_id
      and o.organisation_id = (select app.organisation()))));
grant select, insert on barrier_log to app_staff, app_provider;
grant select on barrier_log to app_stats;

create policy own_collaboration on barrier_links for select to app_staff, app_provider using (collaboration_id = (select app.collaboration()));
create policy keepers_link on barrier_links for insert to app_staff with check (collaboration_id = (select app.collaboration())
  and (select app.keeps_barriers()) and made_by = (select app.user_id()));
create policy keepers_unlink on barrier_links for delete to app_staff using (collaboration_id = (select app.collaboration()) and (select app.keeps_barriers()));
grant select, insert, delete on barrier_links to app_staff;
grant select on barrier_links to app_provider;

create policy with_meeting on barrier_agenda_items for select to app_staff, app_provider using (exists (select from meetings t
  where t.collaboration_id = barrier_agenda_items.collaboration_id and t.id = meeting_id));
create policy caller_adds on barrier_agenda_items for insert to app_staff with check (collaboration_id = (select app.collaboration())
  and app.calls_meeting(meeting_id) and created_by = (select app.user_id()));
create policy caller_writes on barrier_agenda_items for update to app_staff
  using (collaboration_id = (select app.collaboration()) and app.calls_meeting(meeting_id)) with check (collaboration_id = (select app.collaboration()));
grant select, insert on barrier_agenda_items to app_staff;
grant update (position, state, minutes, decision, responsible_organisation_id, due_on, version) on barrier_agenda_items to app_staff;
grant select on barrier_agenda_items to app_provider;

create policy session_reads on room_news for select to app_session using (true);
create policy own_news on room_news for select to app_staff, app_provider using (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id()));
create policy own_news_seen on room_news for update to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and user_id = (select app.user_id())) with check (unread = 0);
grant select on room_news to app_session, app_staff, app_provider;
grant update (unread) on room_news to app_staff, app_provider;

-- The weight: whom a barrier has stopped and how long, without saying who; what was removed goes on being counted.
create table fact_barrier_stops (
  collaboration_id uuid not null references collaborations,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  barrier_id uuid not null,
  organisation_id uuid not null,
  stopped_since date not null,
  stopped_until date,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  foreign key (collaboration_id, barrier_id) references barriers (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id)
);
comment on table fact_barrier_stops is 'What the weight of a barrier adds up of removed reports';
call app.guard('fact_barrier_stops');
create index on fact_barrier_stops (collaboration_id, case_key);
create index on fact_barrier_stops (collaboration_id, person_key);
create index on fact_barrier_stops (collaboration_id, barrier_id);
create policy retention_writes on fact_barrier_stops for insert to app_retention with check (collaboration_id = (select app.collaboration()));
create policy retention_rekeys on fact_barrier_stops for update to app_retention using (collaboration_id = (select app.collaboration()))
  with check (collaboration_id = (select app.collaboration()));
create policy retention_sees on fact_barrier_stops for select to app_retention using (collaboration_id = (select app.collaboration()));
create policy counts on fact_barrier_stops for select to samsteg_stats using (collaboration_id = (select app.collaboration()));
create policy gate_reads on fact_barrier_stops for select to samsteg_gate using (true);
grant insert on fact_barrier_stops to app_retention;
grant select (collaboration_id, case_key, person_key), update (case_key, person_key) on fact_barrier_stops to app_retention;
grant select on fact_barrier_stops to samsteg_stats, samsteg_gate;


-- Catalogued functions. None says anything of a case: they tell that there is news, what became of one's own reports, what is known.
create policy gate_reads on barriers for select to samsteg_gate using (true);
create policy gate_reads on barrier_observations for select to samsteg_gate using (true);
create policy gate_reads on barrier_owners for select to samsteg_gate using (true);
create policy gate_tells on room_news to samsteg_gate using (true) with check (true);
create policy gate_publishes on collaborations for select to samsteg_gate using (publishes_barriers);
grant select on barriers, barrier_owners to samsteg_gate;
grant select (collaboration_id, id, case_id, barrier_id, reported_by, occurred_on) on barrier_observations to samsteg_gate;
grant select, insert, update on room_news to samsteg_gate;
grant select (publishes_barriers, small_cell_threshold) on collaborations to samsteg_gate;

-- Those who reported it, or with an organisation those of its people who answer for it, get one more that is new.
create function app.tell_of_barrier(p_barrier uuid, p_organisation uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  root uuid;
begin
  select b.root_id into root from public.barriers b where b.collaboration_id = app.collaboration() and b.id = p_barrier;
  if app.role() not in ('coordinator', 'project_lead') and not exists (select from public.barrier_owners o
      where o.collaboration_id = app.collaboration() and o.barrier_id = p_barrier and o.organisation_id = app.organisation()) then
    raise insufficient_privilege using message = 'who keeps or owns the barrier tells of it';
  end if;
  insert into public.room_news as n (collaboration_id, user_id, room, unread)
  select app.collaboration(), told.user_id, '/hinder', 1 from (
    select distinct x.reported_by as user_id from public.barrier_observations x
      join public.barriers b on b.collaboration_id = x.collaboration_id and b.id = x.barrier_id
      where p_organisation is null and b.collaboration_id = app.collaboration() and b.root_id = root
    union
    select m.user_id from public.memberships m where m.collaboration_id = app.collaboration() and m.organisation_id = p_organisation
      and m.role in ('coordinator', 'caseworker', 'council_member', 'health_coordinator', 'project_lead', 'supervisor')
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)
  ) told where told.user_id <> app.user_id()
  on conflict (collaboration_id, user_id, room) do update set unread = n.unread + 1;
end $$;
comment on function app.tell_of_barrier(uuid, uuid) is 'Counts one more that is new for those who reported a barrier, or for those who answer for it in an organisation';

create type app.barrier_report as (observation_id uuid, occurred_on date, barrier_id uuid, in_case boolean);
create function app.my_barrier_reports() returns setof app.barrier_report language sql stable security definer set search_path = ''
  begin atomic
    select x.id, x.occurred_on, b.root_id, x.case_id is not null from public.barrier_observations x
    left join public.barriers b on b.collaboration_id = x.collaboration_id and b.id = x.barrier_id
    where x.collaboration_id = app.collaboration() and x.reported_by = app.user_id()
    order by x.occurred_on desc, x.id desc limit 200;
  end;
comment on function app.my_barrier_reports() is 'One''s own reports and what they are attached to, also of cases that one has left: nothing of what was written';

create function app.suggest_barriers(p_text text, p_limit int) returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
declare
  stems text[];
  asked tsquery;
  found_ids uuid[] := '{}';
begin
  if app.role() is null or app.role() = 'participant' then return; end if;
  stems := array(select quote_literal(u.lexeme) || ':*' from unnest(to_tsvector('pg_catalog.swedish', left(p_text, 600))) u
    order by length(u.lexeme) desc, u.lexeme limit 8);
  asked := array_to_string(stems, ' | ')::tsquery;
  -- Two handfuls are ranked: those named so, and those that tell of it. What so many share that it fills them says nothing.
  found_ids := array(select c.id from (
      (select b.id, b.words from public.barriers b
        where b.collaboration_id = app.collaboration() and to_tsvector('pg_catalog.swedish', b.title) @@ asked and b.merged_into is null limit 1500)
      union
      (select b.id, b.words from public.barriers b
        where b.collaboration_id = app.collaboration() and b.words @@ asked and b.merged_into is null limit 1500)) c
    order by ts_rank(c.words, asked) desc, c.id limit p_limit);
  if cardinality(found_ids) < p_limit then
    found_ids := found_ids || array(select b.id from public.barriers b
      where b.collaboration_id = app.collaboration() and b.title operator(app.%>) left(p_text, 80) and b.merged_into is null
        and not b.id = any (found_ids)
      order by app.word_similarity(left(p_text, 80), b.title) desc, b.id limit p_limit - cardinality(found_ids));
  end if;
  return query select unnest(found_ids);
end $$;
comment on function app.suggest_barriers(text, int) is
  'Structural barriers like what is being typed, best first, by the index: stems first, then letters. Order follows their own text alone';

-- Which of some barriers have stopped as many as may be said; never how many.
create function app.barriers_that_stop_many(p_collaboration uuid, p_barriers uuid[]) returns setof uuid
  language sql stable security definer set search_path = ''
  begin atomic
    select s.root_id from (
      select b.root_id, k.stat_key as case_key from public.barrier_observations x
        join public.barriers b on b.collaboration_id = x.collaboration_id and b.id = x.barrier_id
        join public.cases k on k.collaboration_id = x.collaboration_id and k.id = x.case_id
        where b.collaboration_id = p_collaboration and b.root_id = any (p_barriers)
      union all
      select b.root_id, f.case_key from public.fact_barrier_stops f
        join public.barriers b on b.collaboration_id = f.collaboration_id and b.id = f.barrier_id
        where b.collaboration_id = p_collaboration and b.root_id = any (p_barriers)
    ) s join public.collaborations c on c.id = p_collaboration
    where c.publishes_barriers or (p_collaboration = app.collaboration() and app.role() is distinct from 'participant')
    group by s.root_id, c.small_cell_threshold having count(distinct s.case_key) >= c.small_cell_threshold;
  end;
comment on function app.barriers_that_stop_many(uuid, uuid[]) is
  'Which of these barriers have stopped at least as many cases as the threshold, in one''s own or a publishing collaboration';

revoke execute on function app.tells_number(text), app.tell_of_barrier(uuid, uuid), app.my_barrier_reports(), app.suggest_barriers(text, int),
  app.barriers_that_stop_many(uuid, uuid[]) from public;
grant execute on function app.tells_number(text) to app_staff, app_provider, app_worker, app_retention;
grant execute on function app.tell_of_barrier(uuid, uuid), app.my_barrier_reports(), app.suggest_barriers(text, int) to app_staff, app_provider;
grant execute on function app.barriers_that_stop_many(uuid, uuid[]) to app_staff, app_provider, app_public;
alter function app.tell_of_barrier(uuid, uuid) owner to samsteg_gate;
alter function app.my_barrier_reports() owner to samsteg_gate;
alter function app.suggest_barriers(text, int) owner to samsteg_gate;
alter function app.barriers_that_stop_many(uuid, uuid[]) owner to samsteg_gate;

create policy counts on barriers for select to samsteg_stats using (collaboration_id = (select app.collaboration()));
create policy counts on barrier_observations for select to samsteg_stats using (collaboration_id = (select app.collaboration()));
create policy counts on organisations for select to samsteg_stats using (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, root_id) on barriers to samsteg_stats;
grant select (collaboration_id, case_id, owner_organisation_id, barrier_id, occurred_on, stopped_since, stopped_until)
  on barrier_observations to samsteg_stats;
grant select (collaboration_id, id, name) on organisations to samsteg_stats;

call app.retires_below_cases();
grant select (occurred_on, stopped_since, stopped_until) on barrier_observations to app_retention;
grant select (added_at) on barrier_recordings to app_retention;

grant create on schema stats to samsteg_stats;
set local role samsteg_stats;
create view stats.barrier_stops with (security_barrier = true) as
  select b.root_id as barrier_id, c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, o.name as organisation,
    coalesce(x.stopped_since, x.occurred_on) as since, coalesce(x.stopped_until, c.exited_on) as until
  from barrier_observations x
  join barriers b on b.collaboration_id = x.collaboration_id and b.id = x.barrier_id
  join cases c on c.collaboration_id = x.collaboration_id and c.id = x.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  join organisations o on o.collaboration_id = x.collaboration_id and o.id = x.owner_organisation_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where x.collaboration_id = (select app.collaboration())
  union all
  select b.root_id, f.case_key, f.person_key, f.gender, a.name, o.name, f.stopped_since, f.stopped_until
  from fact_barrier_stops f
  join barriers b on b.collaboration_id = f.collaboration_id and b.id = f.barrier_id
  join organisations o on o.collaboration_id = f.collaboration_id and o.id = f.organisation_id
  left join areas a on a.collaboration_id = f.collaboration_id and a.id = f.area_id
  where f.collaboration_id = (select app.collaboration());
grant select on stats.barrier_stops to app_stats, app_worker;
reset role;
revoke create on schema stats from samsteg_stats;
revoke create on schema app from samsteg_gate;
