-- The project's own portfolio (diary, partners, invitations, dissemination, methods) and its steering groups.
-- Up Migration

create table diary_entries (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('event', 'idea', 'decision')),
  occurred_on date not null,
  area_id uuid,
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) between 1 and 8000),
  idea_state text check (idea_state in ('open', 'taken_up', 'left')),
  idea_outcome text check (length(idea_outcome) between 1 and 2000),
  words tsvector generated always as (to_tsvector('pg_catalog.swedish', title || ' ' || text || ' ' || coalesce(idea_outcome, ''))) stored,
  created_by uuid not null references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  check ((kind = 'idea') = (idea_state is not null)),
  check (idea_outcome is null or coalesce(idea_state in ('taken_up', 'left'), false))
);
comment on table diary_entries is 'The project''s own diary: it names no participant';
comment on column diary_entries.idea_outcome is 'What became of an idea that was taken up or left';
create index on diary_entries (collaboration_id, occurred_on desc, id desc);
create index on diary_entries (collaboration_id, kind, occurred_on desc, id desc);

create table diary_files (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  entry_id uuid not null,
  position int not null check (position between 1 and 10),
  label text not null check (length(label) between 1 and 200),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes int not null check (bytes between 1 and 5000000),
  content bytea not null check (length(content) <= 7000000),
  added_by uuid not null references users,
  added_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, entry_id) references diary_entries (collaboration_id, id),
  unique (collaboration_id, entry_id, position)
);
comment on table diary_files is 'Photos and papers of an entry, ten at most, sealed with the app''s secret; one that should not have been kept is removed';

create table project_partners (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  contact_name text check (length(contact_name) between 1 and 200),
  contact_way text check (length(contact_way) between 1 and 200),
  brings text check (length(brings) between 1 and 2000),
  since_on date not null,
  until_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name),
  check (until_on > since_on)
);
comment on table project_partners is 'Whom the project works with, whether or not they use this system';

create table invitations (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  what text not null check (length(what) between 1 and 200),
  sent_on date not null,
  happens_on date,
  text text check (length(text) between 1 and 8000),
  created_by uuid not null references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  check (happens_on >= sent_on)
);
create table invitation_recipients (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  invitation_id uuid not null,
  partner_id uuid,
  to_whom text not null check (length(to_whom) between 1 and 200),
  answer text check (answer in ('yes', 'no', 'maybe')),
  answered_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, invitation_id) references invitations (collaboration_id, id),
  foreign key (collaboration_id, partner_id) references project_partners (collaboration_id, id),
  unique (collaboration_id, invitation_id, to_whom),
  check ((answer is null) = (answered_on is null))
);
create index on invitations (collaboration_id, sent_on desc, id desc);
create index on invitation_recipients (collaboration_id, partner_id);
comment on table invitation_recipients is 'To whom an invitation was sent, and what they answered; no answer is not a no';

create table disseminations (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  told_on date not null,
  what text not null check (length(what) between 1 and 500),
  to_whom text not null check (length(to_whom) between 1 and 300),
  channel text not null check (channel in ('seminar', 'exhibition', 'visit', 'article', 'broadcast', 'newsletter', 'web', 'print', 'training', 'other')),
  area_id uuid,
  reach_kind text not null,
  reach_low numeric(10, 2),
  reach_high numeric(10, 2),
  material text check (length(material) between 1 and 500),
  material_url text check (material_url ~ '^https://[^\s]+$' and length(material_url) <= 1000),
  created_by uuid not null references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  check (app.is_quantity(reach_kind, reach_low, reach_high))
);
create index on disseminations (collaboration_id, told_on desc, id desc);
comment on table disseminations is 'What was told to whom, and how many it reached, as exactly as that is known';

create table methods (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  state text not null default 'tried' check (state in ('tried', 'described')),
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, name)
);
comment on table methods is 'A way of working that others may take over; what became of it in each organisation stands in method_takeovers';
create table method_texts (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  method_id uuid not null,
  number int not null check (number > 0),
  for_whom text not null check (length(for_whom) between 1 and 2000),
  steps text not null check (length(steps) between 1 and 8000),
  takes text check (length(takes) between 1 and 4000),
  written_by uuid not null references users,
  written_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, method_id) references methods (collaboration_id, id),
  unique (collaboration_id, method_id, number)
);
comment on table method_texts is 'The description of a method; a new one is added, none is changed';
create table method_takeovers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  method_id uuid not null,
  organisation_id uuid not null,
  state text not null check (state in ('asked', 'taken_over', 'not_taken_over')),
  asked_on date not null,
  from_on date,
  reason text check (length(reason) between 1 and 2000),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, method_id) references methods (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, method_id, organisation_id),
  check ((state = 'taken_over') = (from_on is not null)),
  check ((state = 'not_taken_over') = (reason is not null))
);

create table steering_groups (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  level text not null check (level in ('central', 'local')),
  area_id uuid,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, area_id) references areas (collaboration_id, id),
  unique (collaboration_id, name),
  check (level = 'local' or area_id is null)
);
create table steering_members (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  group_id uuid not null,
  organisation_id uuid not null,
  user_id uuid references users,
  name text not null check (length(name) between 1 and 200),
  function text not null check (function in ('chair', 'member', 'deputy', 'co_opted', 'secretary')),
  valid_from date not null default app.today(),
  valid_to date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, group_id) references steering_groups (collaboration_id, id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, group_id, id),
  check (valid_to > valid_from)
);
comment on table steering_members is 'Who sits in a group over time; with an account (user_id) she reads the group''s own pages while she sits there';
create unique index steering_members_once on steering_members (collaboration_id, group_id, user_id) where valid_to is null;

-- A meeting is born before a steering group or is never one, so that no case can be on the agenda of what becomes one.
alter table meetings drop constraint meetings_kind_check;
alter table meetings add constraint meetings_kind_check
  check (kind in ('council', 'three_party', 'sip', 'open_sitting', 'partnership', 'dialogue_seminar', 'steering', 'other'));
alter table meetings add unique (collaboration_id, id, kind);
create function app.keeps_steering() returns trigger language plpgsql as $$
begin
  if old.kind <> new.kind and 'steering' in (old.kind, new.kind) then
    raise exception using errcode = 'SS001', message = 'a meeting of a steering group stays one';
  end if;
  return new;
end $$;
create trigger keeps_steering before update of kind on meetings for each row execute function app.keeps_steering();
create function app.no_case_before_steering() returns trigger language plpgsql as $$
begin
  if exists (select from public.meetings m where m.collaboration_id = new.collaboration_id and m.id = new.meeting_id and m.kind = 'steering') then
    raise check_violation using message = 'a steering group sees no case';
  end if;
  return new;
end $$;
create trigger no_case_before_steering before insert or update of meeting_id on agenda_items
  for each row execute function app.no_case_before_steering();

create table steering_meetings (
  collaboration_id uuid not null,
  meeting_id uuid not null,
  kind text not null default 'steering' check (kind = 'steering'),
  group_id uuid not null,
  takes_up text check (length(takes_up) between 1 and 4000),
  minutes text check (length(minutes) between 1 and 8000),
  version int not null default 1,
  primary key (collaboration_id, meeting_id),
  foreign key (collaboration_id, meeting_id, kind) references meetings (collaboration_id, id, kind),
  foreign key (collaboration_id, group_id) references steering_groups (collaboration_id, id),
  unique (collaboration_id, group_id, meeting_id)
);
create table steering_decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  group_id uuid not null,
  meeting_id uuid not null,
  number int not null check (number > 0),
  text text not null check (length(text) between 1 and 4000),
  responsible_member_id uuid,
  due_on date,
  done_on date,
  done_note text check (length(done_note) between 1 and 2000),
  created_by uuid not null references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, group_id, meeting_id) references steering_meetings (collaboration_id, group_id, meeting_id),
  foreign key (collaboration_id, group_id, responsible_member_id) references steering_members (collaboration_id, group_id, id),
  unique (collaboration_id, meeting_id, number),
  check ((responsible_member_id is null) = (due_on is null)),
  check (done_note is null or done_on is not null)
);
create index on steering_decisions (collaboration_id, group_id, due_on) where done_on is null and due_on is not null;
comment on table steering_decisions is 'What a steering group decided; the words stay, and what is followed up is who, by when and whether it is done';

create function app.sits_in_group(p_group uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.steering_members m where m.collaboration_id = app.collaboration() and m.group_id = p_group
      and m.user_id = app.user_id() and m.organisation_id = app.organisation()
      and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to));
  end;
create function app.reads_steering_meeting(p_meeting uuid) returns boolean language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.steering_meetings s where s.collaboration_id = app.collaboration() and s.meeting_id = p_meeting
      and (app.role() in ('project_lead', 'coordinator') or app.sits_in_group(s.group_id)));
  end;
comment on function app.sits_in_group(uuid) is 'Whether whoever acts sits in a steering group today, for the organisation she acts for';

do $$
declare t text;
begin
  foreach t in array array['diary_entries', 'diary_files', 'project_partners', 'invitations', 'invitation_recipients', 'disseminations',
    'methods', 'method_texts', 'method_takeovers', 'steering_groups', 'steering_members', 'steering_meetings', 'steering_decisions'] loop
    execute format('call app.guard(%L)', t);
    execute format('create policy leaders_read on %I for select to app_staff
      using (collaboration_id = (select app.collaboration()) and (select app.role()) in (''project_lead'', ''coordinator''))', t);
    execute format('create policy leaders_add on %I for insert to app_staff
      with check (collaboration_id = (select app.collaboration()) and (select app.role()) in (''project_lead'', ''coordinator''))', t);
    execute format('create policy leaders_change on %I for update to app_staff
      using (collaboration_id = (select app.collaboration()) and (select app.role()) in (''project_lead'', ''coordinator''))
      with check (collaboration_id = (select app.collaboration()))', t);
    execute format('grant select, insert on %I to app_staff', t);
  end loop;
  foreach t in array array['steering_members', 'steering_meetings', 'steering_decisions'] loop
    execute format('create policy own_group on %I for select to app_staff, app_stats
      using (collaboration_id = (select app.collaboration()) and app.sits_in_group(group_id))', t);
    execute format('grant select on %I to app_stats', t);
  end loop;
end $$;

create policy by_own_hand on diary_entries as restrictive for insert to app_staff with check (created_by = (select app.user_id()));
create policy decisions_for_steering on diary_entries for select to app_stats
  using (collaboration_id = (select app.collaboration()) and kind = 'decision' and (select app.role()) = 'steering_group');
create policy leaders_remove on diary_files for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) in ('project_lead', 'coordinator'));
create policy own_group on steering_groups for select to app_staff, app_stats
  using (collaboration_id = (select app.collaboration()) and app.sits_in_group(id));
grant select on diary_entries, steering_groups to app_stats;
grant delete on diary_files to app_staff;
grant update (kind, occurred_on, area_id, title, text, idea_state, idea_outcome, version) on diary_entries to app_staff;
grant update (name, contact_name, contact_way, brings, since_on, until_on, version) on project_partners to app_staff;
grant update (answer, answered_on, version) on invitation_recipients to app_staff;
grant update (told_on, what, to_whom, channel, area_id, reach_kind, reach_low, reach_high, material, material_url, version) on disseminations to app_staff;
grant update (name, state, version) on methods to app_staff;
grant update (state, asked_on, from_on, reason, version) on method_takeovers to app_staff;
grant update (name, level, area_id, version) on steering_groups to app_staff;
grant update (function, valid_to, version) on steering_members to app_staff;
grant update (takes_up, minutes, version) on steering_meetings to app_staff;
grant update (responsible_member_id, due_on, done_on, done_note, version) on steering_decisions to app_staff;

create policy gate_reads on steering_members for select to samsteg_gate using (true);
create policy gate_reads on steering_meetings for select to samsteg_gate using (true);
grant select on steering_members, steering_meetings to samsteg_gate;
revoke execute on function app.sits_in_group(uuid), app.reads_steering_meeting(uuid) from public;
grant execute on function app.sits_in_group(uuid), app.reads_steering_meeting(uuid) to app_staff, app_stats, samsteg_gate;
grant create on schema app to samsteg_gate;
alter function app.sits_in_group(uuid) owner to samsteg_gate;
alter function app.reads_steering_meeting(uuid) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;

-- The frame of a meeting of her own steering group, and who was there.
create policy of_steering_group on meetings for select to app_staff, app_stats
  using (collaboration_id = (select app.collaboration()) and kind = 'steering' and app.reads_steering_meeting(id));
create policy of_steering_group on meeting_people for select to app_staff, app_stats
  using (collaboration_id = (select app.collaboration()) and app.reads_steering_meeting(meeting_id));
grant select on meetings, meeting_people to app_stats;
