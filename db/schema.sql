-- Written by npm run db:schema from the catalogues; do not edit.

create domain public.local_month as text CHECK ((VALUE ~ '^\d{4}-(0[1-9]|1[0-2])$'::text));
create extension pg_trgm;
create schema app;
create schema stats;
create type public.membership_role as enum ('participant', 'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader', 'health_coordinator', 'language_support', 'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'editor', 'admin');
create type public.organisation_kind as enum ('employment_service', 'social_insurance', 'municipal_social_services', 'municipal_labour_unit', 'adult_education', 'health_care', 'provider', 'civil_society', 'federation', 'evaluator', 'other');
create type public.record_category as enum ('identity', 'work', 'adaptations', 'attendance', 'education', 'language', 'everyday', 'finances', 'family', 'health', 'safety');
create table public.absences (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  organisation_id uuid not null,
  cover_user_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  created_at timestamp with time zone not null default now(),
  constraint absences_check CHECK ((valid_to >= valid_from)),
  constraint absences_check1 CHECK ((user_id <> cover_user_id)),
  constraint absences_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint absences_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint absences_cover_user_id_fkey FOREIGN KEY (cover_user_id) REFERENCES public.users(id),
  constraint absences_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint absences_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX absences_collaboration_id_user_id_idx ON public.absences USING btree (collaboration_id, user_id);
alter table public.absences enable, force row level security;
create policy between_colleagues on public.absences for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND ((( SELECT app.user_id() AS user_id) = user_id) OR (( SELECT app.user_id() AS user_id) = cover_user_id))));
create policy gate_ages on public.absences for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_absence on public.absences for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id)) AND (organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (EXISTS ( SELECT
   FROM public.memberships m
  WHERE ((m.collaboration_id = absences.collaboration_id) AND (m.user_id = absences.cover_user_id) AND (m.organisation_id = absences.organisation_id))))));
create policy own_end on public.absences for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))))
  with check ((user_id = ( SELECT app.user_id() AS user_id)));
create policy owner_migrates on public.absences to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.absences for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_e73612 on public.absences for delete to app_retention
  using (app.removes_record(collaboration_id, 'absences'::text, id));
grant delete on public.absences to app_retention;
grant insert, select on public.absences to app_staff;
grant select (collaboration_id, cover_user_id, id, organisation_id, user_id) on public.absences to app_retention;
grant update (valid_to) on public.absences to app_staff;
grant select (collaboration_id, id, valid_to) on public.absences to samsteg_gate;
comment on table public.absences is 'Who covers for somebody of the same organisation; the rows of the team that follow from it end by themselves';

create table public.access_exceptions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null,
  organisation_id uuid not null,
  reason text not null,
  stated text not null,
  opened_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint access_exceptions_check CHECK (((expires_at > opened_at) AND (expires_at <= (opened_at + '08:00:00'::interval)))),
  constraint access_exceptions_reason_check CHECK ((reason = ANY (ARRAY['acute'::text, 'absence'::text, 'complaint'::text, 'supervision'::text, 'other'::text]))),
  constraint access_exceptions_stated_check CHECK (((length(stated) >= 10) AND (length(stated) <= 1000))),
  constraint access_exceptions_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint access_exceptions_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint access_exceptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint access_exceptions_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX access_exceptions_collaboration_id_case_id_user_id_idx ON public.access_exceptions USING btree (collaboration_id, case_id, user_id);
alter table public.access_exceptions enable, force row level security;
create policy closes_own on public.access_exceptions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))))
  with check ((user_id = ( SELECT app.user_id() AS user_id)));
create policy gate_opens on public.access_exceptions for insert to samsteg_gate
  with check (true);
create policy gate_reads on public.access_exceptions for select to samsteg_gate
  using (true);
create policy her_own on public.access_exceptions for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = access_exceptions.collaboration_id) AND (c.id = access_exceptions.case_id))))));
create policy never_named_to_her on public.access_exceptions as restrictive for select to app_participant
  using ((EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = access_exceptions.collaboration_id) AND (o.id = access_exceptions.organisation_id)))));
create policy owner_is_told on public.access_exceptions for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((user_id = ( SELECT app.user_id() AS user_id)) OR (app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))));
create policy owner_migrates on public.access_exceptions to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.access_exceptions for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.access_exceptions for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
create policy whose_work_it_may_be on public.access_exceptions as restrictive for insert to samsteg_gate
  with check ((app.role() = ANY (ARRAY['companion'::public.membership_role, 'caseworker'::public.membership_role, 'coordinator'::public.membership_role, 'council_member'::public.membership_role, 'health_coordinator'::public.membership_role])));
grant delete on public.access_exceptions to app_retention;
grant select on public.access_exceptions to app_staff;
grant insert, select on public.access_exceptions to samsteg_gate;
grant select (case_id, closed_at, collaboration_id, expires_at, id, opened_at, organisation_id, reason) on public.access_exceptions to app_participant;
grant select (case_id, collaboration_id, id, organisation_id, user_id) on public.access_exceptions to app_retention;
grant update (closed_at) on public.access_exceptions to app_staff;
comment on table public.access_exceptions is 'Reading without being in the team, for a stated reason and at most a working day: view only, never safety, told to the coordinator';

create table public.activities (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  "position" integer not null,
  name text not null,
  target_groups text[] not null,
  unit text not null,
  area_id uuid,
  starts_on date,
  ends_on date,
  planned_kind text,
  planned_low numeric(10,2),
  planned_high numeric(10,2),
  counts_kinds text[] not null default '{}'::text[],
  comment text,
  created_by uuid,
  version integer not null default 1,
  constraint activities_check CHECK (app.is_quantity(planned_kind, planned_low, planned_high)),
  constraint activities_check1 CHECK ((ends_on >= starts_on)),
  constraint activities_check2 CHECK (((unit = ANY (ARRAY['occasions'::text, 'people'::text, 'visits'::text])) OR (counts_kinds = '{}'::text[]))),
  constraint activities_check3 CHECK (((unit = 'occasions'::text) OR (NOT (counts_kinds && ARRAY['three_party'::text, 'sip'::text])))),
  constraint activities_comment_check CHECK (((length(comment) >= 1) AND (length(comment) <= 2000))),
  constraint activities_counts_kinds_check CHECK ((counts_kinds <@ ARRAY['council'::text, 'three_party'::text, 'sip'::text, 'open_sitting'::text, 'partnership'::text, 'dialogue_seminar'::text, 'steering'::text, 'other'::text])),
  constraint activities_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint activities_planned_kind_check CHECK ((planned_kind <> 'not_reported'::text)),
  constraint activities_position_check CHECK (("position" > 0)),
  constraint activities_target_groups_check CHECK (((target_groups <@ ARRAY['participants'::text, 'staff'::text, 'partners'::text, 'public'::text, 'others'::text]) AND ((cardinality(target_groups) >= 1) AND (cardinality(target_groups) <= 5)))),
  constraint activities_unit_check CHECK ((unit = ANY (ARRAY['occasions'::text, 'people'::text, 'visits'::text, 'hours'::text, 'pieces'::text]))),
  constraint activities_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint activities_collaboration_id_plan_id_fkey FOREIGN KEY (collaboration_id, plan_id) REFERENCES public.activity_plans(collaboration_id, id),
  constraint activities_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint activities_pkey PRIMARY KEY (collaboration_id, id),
  constraint activities_collaboration_id_id_unit_key UNIQUE (collaboration_id, id, unit),
  constraint activities_collaboration_id_plan_id_area_id_name_key UNIQUE NULLS NOT DISTINCT (collaboration_id, plan_id, area_id, name)
);
alter table public.activities enable, force row level security;
create policy gate_reads on public.activities for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy leaders_add on public.activities for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.activities for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.activities for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.activities to samsteg_owner
  using (true)
  with check (true);
grant select on public.activities to app_provider;
grant insert, select on public.activities to app_staff;
grant select on public.activities to app_stats;
grant select on public.activities to samsteg_gate;
grant update (area_id, comment, counts_kinds, ends_on, name, planned_high, planned_kind, planned_low, "position", starts_on, target_groups, unit, version) on public.activities to app_staff;
comment on table public.activities is 'A line of a plan; without days of its own it has the plan''s, and without an area it is for all of them';
comment on column public.activities.counts_kinds is 'Held meetings of these kinds, in its days and its area, count as done';

create table public.activity_interventions (
  collaboration_id uuid not null,
  activity_id uuid not null,
  unit text not null,
  intervention_id uuid not null,
  constraint activity_interventions_unit_check CHECK ((unit = ANY (ARRAY['people'::text, 'hours'::text]))),
  constraint activity_interventions_collaboration_id_activity_id_unit_fkey FOREIGN KEY (collaboration_id, activity_id, unit) REFERENCES public.activities(collaboration_id, id, unit) ON UPDATE CASCADE,
  constraint activity_interventions_collaboration_id_intervention_id_fkey FOREIGN KEY (collaboration_id, intervention_id) REFERENCES public.interventions(collaboration_id, id),
  constraint activity_interventions_pkey PRIMARY KEY (collaboration_id, activity_id, intervention_id)
);
CREATE INDEX activity_interventions_collaboration_id_intervention_id_idx ON public.activity_interventions USING btree (collaboration_id, intervention_id);
alter table public.activity_interventions enable, force row level security;
create policy gate_reads on public.activity_interventions for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy leaders_add on public.activity_interventions for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.activity_interventions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_untie on public.activity_interventions for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_collaboration on public.activity_interventions for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.activity_interventions to samsteg_owner
  using (true)
  with check (true);
grant select on public.activity_interventions to app_provider;
grant delete, insert, select on public.activity_interventions to app_staff;
grant select on public.activity_interventions to app_stats;
grant select on public.activity_interventions to samsteg_gate;
comment on table public.activity_interventions is 'Attendance in these interventions, in the months of the activity, counts as done: people who came, or hours';

create table public.activity_meetings (
  collaboration_id uuid not null,
  activity_id uuid not null,
  meeting_id uuid not null,
  added_by uuid not null,
  constraint activity_meetings_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint activity_meetings_collaboration_id_activity_id_fkey FOREIGN KEY (collaboration_id, activity_id) REFERENCES public.activities(collaboration_id, id),
  constraint activity_meetings_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint activity_meetings_pkey PRIMARY KEY (collaboration_id, activity_id, meeting_id)
);
alter table public.activity_meetings enable, force row level security;
create policy below_readable on public.activity_meetings as restrictive for insert to app_staff
  with check ((EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = activity_meetings.collaboration_id) AND (m.id = activity_meetings.meeting_id)))));
create policy gate_reads on public.activity_meetings for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy leaders_add on public.activity_meetings for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.activity_meetings for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_untie on public.activity_meetings for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_collaboration on public.activity_meetings for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.activity_meetings to samsteg_owner
  using (true)
  with check (true);
grant select on public.activity_meetings to app_provider;
grant delete, insert, select on public.activity_meetings to app_staff;
grant select on public.activity_meetings to app_stats;
grant select on public.activity_meetings to samsteg_gate;
comment on table public.activity_meetings is 'A single meeting that counts as done in an activity whatever its kind, once';

create table public.activity_plans (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  starts_on date not null,
  ends_on date not null,
  created_by uuid,
  version integer not null default 1,
  constraint activity_plans_check CHECK ((ends_on >= starts_on)),
  constraint activity_plans_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint activity_plans_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint activity_plans_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint activity_plans_pkey PRIMARY KEY (collaboration_id, id),
  constraint activity_plans_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.activity_plans enable, force row level security;
create policy gate_reads on public.activity_plans for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy leaders_add on public.activity_plans for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.activity_plans for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.activity_plans for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.activity_plans to samsteg_owner
  using (true)
  with check (true);
grant select on public.activity_plans to app_provider;
grant insert, select on public.activity_plans to app_staff;
grant select on public.activity_plans to app_stats;
grant select on public.activity_plans to samsteg_gate;
grant update (ends_on, name, starts_on, version) on public.activity_plans to app_staff;
comment on table public.activity_plans is 'What a collaboration means to do in a period; ends_on is its last day';

create table public.activity_rows (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  activity_id uuid not null,
  done_on date,
  area_id uuid,
  meeting_id uuid,
  done_kind text not null,
  done_low numeric(10,2),
  done_high numeric(10,2),
  note text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  struck_on date,
  version integer not null default 1,
  constraint activity_rows_check CHECK (app.is_quantity(done_kind, done_low, done_high)),
  constraint activity_rows_note_check CHECK (((length(note) >= 1) AND (length(note) <= 2000))),
  constraint activity_rows_collaboration_id_activity_id_fkey FOREIGN KEY (collaboration_id, activity_id) REFERENCES public.activities(collaboration_id, id),
  constraint activity_rows_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint activity_rows_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint activity_rows_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint activity_rows_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX activity_rows_collaboration_id_activity_id_done_on_idx ON public.activity_rows USING btree (collaboration_id, activity_id, done_on DESC);
CREATE UNIQUE INDEX activity_rows_meeting_once ON public.activity_rows USING btree (collaboration_id, activity_id, meeting_id) WHERE (struck_on IS NULL);
alter table public.activity_rows enable, force row level security;
create policy below_readable on public.activity_rows as restrictive for insert to app_staff
  with check (((meeting_id IS NULL) OR (EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = activity_rows.collaboration_id) AND (m.id = activity_rows.meeting_id))))));
create policy gate_reads on public.activity_rows for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy leaders_add on public.activity_rows for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.activity_rows for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.activity_rows for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.activity_rows to samsteg_owner
  using (true)
  with check (true);
grant select on public.activity_rows to app_provider;
grant insert, select on public.activity_rows to app_staff;
grant select on public.activity_rows to app_stats;
grant select on public.activity_rows to samsteg_gate;
grant update (area_id, done_high, done_kind, done_low, done_on, note, struck_on, version) on public.activity_rows to app_staff;
comment on table public.activity_rows is 'What somebody says was done; one that names a meeting stands in its place, and one that is struck counts for nothing';

create table public.agenda_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'identity'::public.record_category,
  meeting_id uuid not null,
  "position" integer not null,
  state text not null default 'waiting'::text,
  participant_present boolean,
  interpreter text,
  created_by uuid,
  version integer not null default 1,
  constraint agenda_items_interpreter_check CHECK ((interpreter = ANY (ARRAY['not_needed'::text, 'came'::text, 'did_not_come'::text, 'not_understood'::text]))),
  constraint agenda_items_position_check CHECK (("position" > 0)),
  constraint agenda_items_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'discussed'::text, 'postponed'::text]))),
  constraint agenda_items_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint agenda_items_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint agenda_items_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint agenda_items_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint agenda_items_pkey PRIMARY KEY (collaboration_id, id),
  constraint agenda_items_collaboration_id_meeting_id_case_id_key UNIQUE (collaboration_id, meeting_id, case_id)
);
CREATE INDEX agenda_items_collaboration_id_case_id_idx ON public.agenda_items USING btree (collaboration_id, case_id);
alter table public.agenda_items enable, force row level security;
create policy below_readable on public.agenda_items as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = agenda_items.collaboration_id) AND (m.id = agenda_items.meeting_id)))));
create policy gate_ages on public.agenda_items for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.agenda_items for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = agenda_items.collaboration_id) AND (o.id = agenda_items.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = agenda_items.collaboration_id) AND (c.id = agenda_items.case_id))))));
create policy import_tenant on public.agenda_items to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.agenda_items for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.agenda_items for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.agenda_items to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.agenda_items for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_3dc94e on public.agenda_items for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'agenda_items'::text, owner_organisation_id));
create policy works_with_it on public.agenda_items for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER no_case_before_steering BEFORE INSERT OR UPDATE OF meeting_id ON public.agenda_items FOR EACH ROW EXECUTE FUNCTION app.no_case_before_steering();
grant select on public.agenda_items to app_participant;
grant insert, select, update on public.agenda_items to app_provider;
grant delete on public.agenda_items to app_retention;
grant insert, select, update on public.agenda_items to app_staff;
grant insert, select, update on public.agenda_items to app_worker;
grant select (case_id, collaboration_id, created_by, id, meeting_id, owner_organisation_id) on public.agenda_items to app_retention;
grant select (collaboration_id, id, meeting_id) on public.agenda_items to samsteg_gate;

create table public.areas (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  version integer not null default 1,
  constraint areas_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint areas_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint areas_pkey PRIMARY KEY (collaboration_id, id),
  constraint areas_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.areas enable, force row level security;
create policy admin_writes on public.areas to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy counts on public.areas for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.areas for select to app_participant, app_provider, app_public, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.areas to samsteg_owner
  using (true)
  with check (true);
create policy worker_tenant on public.areas to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant select on public.areas to app_participant;
grant select on public.areas to app_provider;
grant select on public.areas to app_public;
grant insert, select, update on public.areas to app_staff;
grant select on public.areas to app_stats;
grant insert, select, update on public.areas to app_worker;
grant select (collaboration_id, id, name) on public.areas to samsteg_stats;

create table public.assessment_answers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  assessment_id uuid not null,
  question text not null,
  answer jsonb not null,
  answered_by uuid,
  answered_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint assessment_answers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.users(id),
  constraint assessment_answers_collaboration_id_assessment_id_fkey FOREIGN KEY (collaboration_id, assessment_id) REFERENCES public.assessments(collaboration_id, id),
  constraint assessment_answers_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint assessment_answers_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint assessment_answers_pkey PRIMARY KEY (collaboration_id, id),
  constraint assessment_answers_collaboration_id_assessment_id_question_key UNIQUE (collaboration_id, assessment_id, question)
);
CREATE INDEX assessment_answers_collaboration_id_case_id_idx ON public.assessment_answers USING btree (collaboration_id, case_id);
alter table public.assessment_answers enable, force row level security;
create policy below_readable on public.assessment_answers as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.assessments a
  WHERE ((a.collaboration_id = assessment_answers.collaboration_id) AND (a.id = assessment_answers.assessment_id) AND (a.case_id = assessment_answers.case_id) AND (a.owner_organisation_id = assessment_answers.owner_organisation_id)))));
create policy her_own on public.assessment_answers for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = assessment_answers.collaboration_id) AND (o.id = assessment_answers.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = assessment_answers.collaboration_id) AND (c.id = assessment_answers.case_id))))));
create policy import_tenant on public.assessment_answers to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.assessment_answers for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.assessment_answers for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.assessment_answers to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.assessment_answers for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_a39986 on public.assessment_answers for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'assessment_answers'::text, owner_organisation_id));
create policy works_with_it on public.assessment_answers for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.assessment_answers to app_participant;
grant insert, select, update on public.assessment_answers to app_provider;
grant delete on public.assessment_answers to app_retention;
grant insert, select, update on public.assessment_answers to app_staff;
grant insert, select, update on public.assessment_answers to app_worker;
grant select (case_id, category, collaboration_id, id, owner_organisation_id) on public.assessment_answers to app_participant;
grant select (answered_by, assessment_id, case_id, collaboration_id, id, owner_organisation_id) on public.assessment_answers to app_retention;

create table public.assessments (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'identity'::public.record_category,
  template text not null,
  template_version integer not null,
  state text not null default 'open'::text,
  started_on date not null default app.today(),
  finished_on date,
  created_by uuid,
  version integer not null default 1,
  constraint assessments_check CHECK (((state = 'finished'::text) = (finished_on IS NOT NULL))),
  constraint assessments_state_check CHECK ((state = ANY (ARRAY['open'::text, 'finished'::text]))),
  constraint assessments_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint assessments_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint assessments_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint assessments_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX assessments_collaboration_id_case_id_idx ON public.assessments USING btree (collaboration_id, case_id);
alter table public.assessments enable, force row level security;
create policy her_own on public.assessments for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = assessments.collaboration_id) AND (o.id = assessments.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = assessments.collaboration_id) AND (c.id = assessments.case_id))))));
create policy import_tenant on public.assessments to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.assessments for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.assessments for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.assessments to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.assessments for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_3c50f6 on public.assessments for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'assessments'::text, owner_organisation_id));
create policy works_with_it on public.assessments for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.assessments to app_participant;
grant insert, select, update on public.assessments to app_provider;
grant delete on public.assessments to app_retention;
grant insert, select, update on public.assessments to app_staff;
grant insert, select, update on public.assessments to app_worker;
grant select (case_id, collaboration_id, created_by, id, owner_organisation_id) on public.assessments to app_retention;

create table public.attendance (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'attendance'::public.record_category,
  month public.local_month not null,
  hours numeric(6,2) not null,
  recorded_by uuid,
  version integer not null default 1,
  constraint attendance_hours_check CHECK (((hours >= (0)::numeric) AND (hours <= (744)::numeric))),
  constraint attendance_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint attendance_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint attendance_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.users(id),
  constraint attendance_pkey PRIMARY KEY (collaboration_id, id),
  constraint attendance_collaboration_id_case_id_owner_organisation_id_m_key UNIQUE (collaboration_id, case_id, owner_organisation_id, month)
);
alter table public.attendance enable, force row level security;
create policy gate_counts on public.attendance for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.attendance for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = attendance.collaboration_id) AND (o.id = attendance.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = attendance.collaboration_id) AND (c.id = attendance.case_id))))));
create policy import_tenant on public.attendance to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.attendance for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.attendance for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.attendance to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.attendance for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_e69260 on public.attendance for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'attendance'::text, owner_organisation_id));
create policy works_with_it on public.attendance for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.attendance to app_participant;
grant insert, select, update on public.attendance to app_provider;
grant delete on public.attendance to app_retention;
grant insert, select, update on public.attendance to app_staff;
grant insert, select, update on public.attendance to app_worker;
grant select (case_id, collaboration_id, hours, id, month, owner_organisation_id, recorded_by) on public.attendance to app_retention;
grant select (case_id, collaboration_id, hours, id, month, owner_organisation_id) on public.attendance to samsteg_gate;

create table public.audit_log (
  begun_in xid8 not null default pg_current_xact_id(),
  collaboration_id uuid,
  id bigint not null generated always as identity,
  at timestamp with time zone not null default clock_timestamp(),
  request_id uuid,
  actor_user_id uuid,
  acting_organisation_id uuid,
  acting_role text,
  operator text,
  event text not null,
  outcome text not null default 'done'::text,
  case_ids uuid[] not null default '{}'::uuid[],
  record_kind text,
  record_id uuid,
  category public.record_category,
  reason text,
  constraint audit_log_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
  constraint audit_log_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_log_at ON public.audit_log USING brin (at) WITH (autosummarize='on');
CREATE INDEX audit_log_case_ids ON public.audit_log USING gin (case_ids) WITH (fastupdate='on');
CREATE INDEX audit_log_collaboration_id_id_idx ON public.audit_log USING btree (collaboration_id, id);
alter table public.audit_log enable, force row level security;
create policy adds_own on public.audit_log for insert to app_participant, app_provider, app_public, app_retention, app_session, app_staff, app_stats, app_worker
  with check (((NOT (collaboration_id IS DISTINCT FROM ( SELECT app.collaboration() AS collaboration))) AND (NOT (actor_user_id IS DISTINCT FROM ( SELECT app.user_id() AS user_id)))));
create policy gate_seals on public.audit_log for select to samsteg_gate
  using (true);
create policy her_log on public.audit_log for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category IS DISTINCT FROM 'safety'::public.record_category) AND ((acting_organisation_id IS NULL) OR (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = audit_log.collaboration_id) AND (o.id = audit_log.acting_organisation_id))))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = audit_log.collaboration_id) AND (c.id = ANY (audit_log.case_ids)))))));
create policy owner_migrates on public.audit_log to samsteg_owner
  using (true)
  with check (true);
create policy reviewers_read on public.audit_log for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log)));
grant select on public.audit_log to samsteg_gate;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_participant;
grant select (acting_organisation_id, acting_role, at, case_ids, category, collaboration_id, event, id, outcome) on public.audit_log to app_participant;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_provider;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_public;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_retention;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_session;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_staff;
grant select (acting_organisation_id, acting_role, actor_user_id, at, case_ids, collaboration_id, event, id, outcome) on public.audit_log to app_staff;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_stats;
grant insert (acting_organisation_id, acting_role, actor_user_id, case_ids, category, collaboration_id, event, operator, outcome, reason, record_id, record_kind, request_id) on public.audit_log to app_worker;
comment on table public.audit_log is 'Append-only. Opaque ids and codes only: never names, numbers, search text or free text about a person';
comment on column public.audit_log.begun_in is 'The transaction that adds the row; before id, so that it is named before the number is drawn (0010 seals by it)';

create table public.audit_seals (
  block bigint not null,
  previous bytea not null,
  head bytea not null,
  rows integer not null,
  total_rows bigint not null,
  max_id bigint not null,
  floor_id bigint not null,
  sealed_at timestamp with time zone not null,
  snapshot_xmax xid8 not null,
  row_ids bigint[] not null,
  row_hashes bytea not null,
  constraint audit_seals_check CHECK ((length(row_hashes) = (32 * rows))),
  constraint audit_seals_rows_check CHECK ((rows > 0)),
  constraint audit_seals_pkey PRIMARY KEY (block),
  constraint audit_seals_head_key UNIQUE (head)
);
CREATE INDEX audit_seals_max_id_idx ON public.audit_seals USING btree (max_id);
alter table public.audit_seals enable, force row level security;
create policy gate_adds on public.audit_seals for insert to samsteg_gate
  with check (true);
create policy gate_seals on public.audit_seals for select to samsteg_gate
  using (true);
create policy owner_migrates on public.audit_seals to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.audit_seals to samsteg_gate;
comment on table public.audit_seals is 'Append-only. Each block: which rows of the log, the SHA-256 of each one''s canonical bytes, and a head over these and the head before';
comment on column public.audit_seals.floor_id is 'Every row up to this number is sealed here or before: one that turns up later has been put in';
comment on column public.audit_seals.max_id is 'The greatest number sealed so far';

create table public.barrier_agenda_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  barrier_id uuid not null,
  "position" integer not null,
  state text not null default 'waiting'::text,
  minutes text,
  decision text,
  responsible_organisation_id uuid,
  due_on date,
  created_by uuid,
  version integer not null default 1,
  constraint barrier_agenda_items_check CHECK (((state <> 'discussed'::text) OR (minutes IS NOT NULL))),
  constraint barrier_agenda_items_decision_check CHECK (((length(decision) >= 1) AND (length(decision) <= 2000))),
  constraint barrier_agenda_items_minutes_check CHECK (((length(minutes) >= 1) AND (length(minutes) <= 4000))),
  constraint barrier_agenda_items_position_check CHECK (("position" > 0)),
  constraint barrier_agenda_items_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'discussed'::text, 'postponed'::text]))),
  constraint names_no_number CHECK ((NOT app.tells_number(((COALESCE(minutes, ''::text) || ' '::text) || COALESCE(decision, ''::text))))),
  constraint barrier_agenda_items_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_agenda_items_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint barrier_agenda_items_collaboration_id_responsible_organisa_fkey FOREIGN KEY (collaboration_id, responsible_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barrier_agenda_items_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint barrier_agenda_items_pkey PRIMARY KEY (collaboration_id, id),
  constraint barrier_agenda_items_collaboration_id_meeting_id_barrier_id_key UNIQUE (collaboration_id, meeting_id, barrier_id)
);
alter table public.barrier_agenda_items enable, force row level security;
create policy caller_adds on public.barrier_agenda_items for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.calls_meeting(meeting_id) AND (created_by = ( SELECT app.user_id() AS user_id))));
create policy caller_writes on public.barrier_agenda_items for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.calls_meeting(meeting_id)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.barrier_agenda_items to samsteg_owner
  using (true)
  with check (true);
create policy with_meeting on public.barrier_agenda_items for select to app_provider, app_staff
  using ((EXISTS ( SELECT
   FROM public.meetings t
  WHERE ((t.collaboration_id = barrier_agenda_items.collaboration_id) AND (t.id = barrier_agenda_items.meeting_id)))));
grant select on public.barrier_agenda_items to app_provider;
grant insert, select on public.barrier_agenda_items to app_staff;
grant update (decision, due_on, minutes, "position", responsible_organisation_id, state, version) on public.barrier_agenda_items to app_staff;
comment on table public.barrier_agenda_items is 'Structural barriers on the agenda of a partnership meeting or dialogue seminar, and what was said and decided';

create table public.barrier_links (
  collaboration_id uuid not null,
  barrier_id uuid not null,
  other_id uuid not null,
  made_by uuid not null,
  constraint barrier_links_check CHECK ((barrier_id < other_id)),
  constraint barrier_links_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_links_collaboration_id_other_id_fkey FOREIGN KEY (collaboration_id, other_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_links_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.users(id),
  constraint barrier_links_pkey PRIMARY KEY (collaboration_id, barrier_id, other_id)
);
alter table public.barrier_links enable, force row level security;
create policy keepers_link on public.barrier_links for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.keeps_barriers() AS keeps_barriers) AND (made_by = ( SELECT app.user_id() AS user_id))));
create policy keepers_unlink on public.barrier_links for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.keeps_barriers() AS keeps_barriers)));
create policy own_collaboration on public.barrier_links for select to app_provider, app_staff
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.barrier_links to samsteg_owner
  using (true)
  with check (true);
grant select on public.barrier_links to app_provider;
grant delete, insert, select on public.barrier_links to app_staff;
comment on table public.barrier_links is 'Two barriers that belong together and are not the same';

create table public.barrier_log (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  barrier_id uuid not null,
  at timestamp with time zone not null default now(),
  kind text not null,
  actor_user_id uuid not null,
  organisation_id uuid,
  other_id uuid,
  text text,
  constraint barrier_log_kind_check CHECK ((kind = ANY (ARRAY['reported'::text, 'recognised'::text, 'in_progress'::text, 'removed'::text, 'cannot_be_removed'::text, 'owner_asked'::text, 'owner_accepted'::text, 'owner_declined'::text, 'owner_answered'::text, 'merged'::text, 'unmerged'::text, 'split'::text, 'linked'::text, 'changed'::text, 'done'::text, 'meeting'::text]))),
  constraint barrier_log_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint names_no_number CHECK ((NOT app.tells_number(text))),
  constraint barrier_log_actor_user_id_fkey FOREIGN KEY (actor_user_id) REFERENCES public.users(id),
  constraint barrier_log_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_log_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barrier_log_collaboration_id_other_id_fkey FOREIGN KEY (collaboration_id, other_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_log_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX barrier_log_collaboration_id_barrier_id_at_idx ON public.barrier_log USING btree (collaboration_id, barrier_id, at DESC);
alter table public.barrier_log enable, force row level security;
create policy own_collaboration on public.barrier_log for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.barrier_log to samsteg_owner
  using (true)
  with check (true);
create policy tells_own on public.barrier_log for insert to app_provider, app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (actor_user_id = ( SELECT app.user_id() AS user_id)) AND ((kind = ANY (ARRAY['reported'::text, 'done'::text, 'meeting'::text])) OR ( SELECT app.keeps_barriers() AS keeps_barriers) OR (EXISTS ( SELECT
   FROM public.barrier_owners o
  WHERE ((o.collaboration_id = barrier_log.collaboration_id) AND (o.barrier_id = barrier_log.barrier_id) AND (o.organisation_id = ( SELECT app.organisation() AS organisation))))))));
grant insert, select on public.barrier_log to app_provider;
grant insert, select on public.barrier_log to app_staff;
grant select on public.barrier_log to app_stats;
comment on table public.barrier_log is 'What was done about a barrier and by whom; only added to. That a report of a case was attached is never told here';

create table public.barrier_observations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid,
  owner_organisation_id uuid not null,
  category public.record_category,
  source_kind text not null,
  source_id uuid,
  what_stood text,
  leads_to text,
  would_remove text,
  spoken boolean not null default false,
  occurred_on date not null default app.today(),
  stopped_since date,
  stopped_until date,
  reported_by uuid not null,
  barrier_id uuid,
  attached_by uuid,
  attached_on date,
  version integer not null default 1,
  constraint barrier_observations_check CHECK (((case_id IS NULL) = (category IS NULL))),
  constraint barrier_observations_check1 CHECK (((case_id IS NOT NULL) OR (source_id IS NULL))),
  constraint barrier_observations_check2 CHECK (((what_stood IS NOT NULL) OR spoken)),
  constraint barrier_observations_check3 CHECK ((((barrier_id IS NULL) = (attached_by IS NULL)) AND ((barrier_id IS NULL) = (attached_on IS NULL)))),
  constraint barrier_observations_check4 CHECK (((stopped_since <= stopped_until) AND (stopped_since <= occurred_on))),
  constraint barrier_observations_leads_to_check CHECK (((length(leads_to) >= 1) AND (length(leads_to) <= 4000))),
  constraint barrier_observations_source_kind_check CHECK ((source_kind = ANY (ARRAY['bank'::text, 'case'::text, 'plan_action'::text, 'placement'::text, 'referral'::text, 'meeting'::text]))),
  constraint barrier_observations_what_stood_check CHECK (((length(what_stood) >= 1) AND (length(what_stood) <= 4000))),
  constraint barrier_observations_would_remove_check CHECK (((length(would_remove) >= 1) AND (length(would_remove) <= 4000))),
  constraint free_names_no_number CHECK (((case_id IS NOT NULL) OR (NOT app.tells_number(((((COALESCE(what_stood, ''::text) || ' '::text) || COALESCE(leads_to, ''::text)) || ' '::text) || COALESCE(would_remove, ''::text)))))),
  constraint written_out_first CHECK (((case_id IS NOT NULL) OR (what_stood IS NOT NULL) OR (barrier_id IS NULL))),
  constraint barrier_observations_attached_by_fkey FOREIGN KEY (attached_by) REFERENCES public.users(id),
  constraint barrier_observations_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_observations_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint barrier_observations_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint barrier_observations_collaboration_id_owner_organisation_i_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barrier_observations_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES public.users(id),
  constraint barrier_observations_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX barrier_observations_collaboration_id_barrier_id_idx ON public.barrier_observations USING btree (collaboration_id, barrier_id);
CREATE INDEX barrier_observations_collaboration_id_case_id_occurred_on_idx ON public.barrier_observations USING btree (collaboration_id, case_id, occurred_on DESC) WHERE (case_id IS NOT NULL);
CREATE INDEX barrier_observations_collaboration_id_reported_by_idx ON public.barrier_observations USING btree (collaboration_id, reported_by);
alter table public.barrier_observations enable, force row level security;
create policy by_herself on public.barrier_observations as restrictive for insert to app_provider, app_staff
  with check ((reported_by = ( SELECT app.user_id() AS user_id)));
create policy counts on public.barrier_observations for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_reads on public.barrier_observations for select to samsteg_gate
  using (true);
create policy her_own on public.barrier_observations for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = barrier_observations.collaboration_id) AND (o.id = barrier_observations.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = barrier_observations.collaboration_id) AND (c.id = barrier_observations.case_id))))));
create policy import_tenant on public.barrier_observations to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.barrier_observations for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.barrier_observations for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.barrier_observations to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.barrier_observations for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_569123 on public.barrier_observations for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'barrier_observations'::text, owner_organisation_id));
create policy without_case on public.barrier_observations for select to app_provider, app_staff
  using (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration))));
create policy without_case_add on public.barrier_observations for insert to app_provider, app_staff
  with check (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation))));
create policy without_case_attach on public.barrier_observations for update to app_provider, app_staff
  using (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((reported_by = ( SELECT app.user_id() AS user_id)) OR ( SELECT app.keeps_barriers() AS keeps_barriers))))
  with check (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration))));
create policy works_with_it on public.barrier_observations for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER forget_raw_recording AFTER UPDATE OF what_stood ON public.barrier_observations FOR EACH ROW WHEN (((new.case_id IS NULL) AND (old.what_stood IS NULL) AND (new.what_stood IS NOT NULL))) EXECUTE FUNCTION app.forget_raw_recording();
CREATE TRIGGER keep_barrier_report BEFORE UPDATE ON public.barrier_observations FOR EACH ROW EXECUTE FUNCTION app.keep_barrier_report();
grant insert, select on public.barrier_observations to app_provider;
grant delete on public.barrier_observations to app_retention;
grant insert, select on public.barrier_observations to app_staff;
grant insert, select, update on public.barrier_observations to app_worker;
grant select (case_id, category, collaboration_id, id, occurred_on, owner_organisation_id, stopped_since, stopped_until) on public.barrier_observations to app_participant;
grant update (attached_by, attached_on, barrier_id, leads_to, stopped_until, version, what_stood, would_remove) on public.barrier_observations to app_provider;
grant select (attached_by, barrier_id, case_id, collaboration_id, id, occurred_on, owner_organisation_id, reported_by, source_id, stopped_since, stopped_until) on public.barrier_observations to app_retention;
grant update (attached_by, attached_on, barrier_id, leads_to, stopped_until, version, what_stood, would_remove) on public.barrier_observations to app_staff;
grant select (barrier_id, case_id, collaboration_id, id, occurred_on, reported_by) on public.barrier_observations to samsteg_gate;
grant select (barrier_id, case_id, collaboration_id, occurred_on, owner_organisation_id, stopped_since, stopped_until) on public.barrier_observations to samsteg_stats;
comment on table public.barrier_observations is 'One report, from where somebody stood. With a case it is a record of that case, whatever barrier it is attached to; without, everybody who works here reads it';

create table public.barrier_owners (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  barrier_id uuid not null,
  organisation_id uuid not null,
  state text not null default 'asked'::text,
  "position" text,
  next_step text,
  next_on date,
  asked_by uuid,
  asked_on date not null default app.today(),
  answered_by uuid,
  answered_on date,
  version integer not null default 1,
  constraint barrier_owners_check CHECK (((state = 'asked'::text) = (answered_on IS NULL))),
  constraint barrier_owners_check1 CHECK (((state = 'asked'::text) OR ("position" IS NOT NULL))),
  constraint barrier_owners_check2 CHECK (((next_step IS NULL) = (next_on IS NULL))),
  constraint barrier_owners_next_step_check CHECK (((length(next_step) >= 1) AND (length(next_step) <= 500))),
  constraint barrier_owners_position_check CHECK (((length("position") >= 1) AND (length("position") <= 2000))),
  constraint barrier_owners_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text]))),
  constraint names_no_number CHECK ((NOT app.tells_number(((COALESCE("position", ''::text) || ' '::text) || COALESCE(next_step, ''::text))))),
  constraint barrier_owners_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.users(id),
  constraint barrier_owners_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.users(id),
  constraint barrier_owners_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barrier_owners_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barrier_owners_pkey PRIMARY KEY (collaboration_id, id),
  constraint barrier_owners_collaboration_id_barrier_id_organisation_id_key UNIQUE (collaboration_id, barrier_id, organisation_id)
);
CREATE INDEX barrier_owners_collaboration_id_organisation_id_state_idx ON public.barrier_owners USING btree (collaboration_id, organisation_id, state);
alter table public.barrier_owners enable, force row level security;
create policy gate_reads on public.barrier_owners for select to samsteg_gate
  using (true);
create policy keepers_ask on public.barrier_owners for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.keeps_barriers() AS keeps_barriers) AND (state = 'asked'::text) AND (asked_by = ( SELECT app.user_id() AS user_id))));
create policy own_collaboration on public.barrier_owners for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_answers on public.barrier_owners for update to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation))))
  with check (((organisation_id = ( SELECT app.organisation() AS organisation)) AND (state <> 'asked'::text) AND (answered_by = ( SELECT app.user_id() AS user_id))));
create policy owner_migrates on public.barrier_owners to samsteg_owner
  using (true)
  with check (true);
grant select on public.barrier_owners to app_provider;
grant insert, select on public.barrier_owners to app_staff;
grant select on public.barrier_owners to app_stats;
grant select on public.barrier_owners to samsteg_gate;
grant update (answered_by, answered_on, next_on, next_step, "position", state, version) on public.barrier_owners to app_provider;
grant update (answered_by, answered_on, next_on, next_step, "position", state, version) on public.barrier_owners to app_staff;
comment on table public.barrier_owners is 'The organisations that could remove a barrier: asked, then answering with where they stand, the next step and its day';

create table public.barrier_recordings (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid,
  owner_organisation_id uuid not null,
  observation_id uuid not null,
  media_type text not null,
  bytes integer not null,
  seconds integer,
  content bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint barrier_recordings_bytes_check CHECK (((bytes >= 1) AND (bytes <= 8000000))),
  constraint barrier_recordings_content_check CHECK ((length(content) <= 11000000)),
  constraint barrier_recordings_media_type_check CHECK ((media_type = ANY (ARRAY['audio/mpeg'::text, 'audio/mp4'::text, 'audio/ogg'::text, 'audio/wav'::text, 'audio/webm'::text]))),
  constraint barrier_recordings_seconds_check CHECK (((seconds >= 0) AND (seconds <= 600))),
  constraint barrier_recordings_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint barrier_recordings_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint barrier_recordings_collaboration_id_observation_id_fkey FOREIGN KEY (collaboration_id, observation_id) REFERENCES public.barrier_observations(collaboration_id, id),
  constraint barrier_recordings_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barrier_recordings_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX barrier_recordings_collaboration_id_observation_id_idx ON public.barrier_recordings USING btree (collaboration_id, observation_id);
CREATE INDEX barrier_recordings_collaboration_id_owner_organisation_id_idx ON public.barrier_recordings USING btree (collaboration_id, owner_organisation_id) WHERE (case_id IS NULL);
alter table public.barrier_recordings enable, force row level security;
create policy owner_migrates on public.barrier_recordings to samsteg_owner
  using (true)
  with check (true);
create policy raw_material on public.barrier_recordings for select to app_provider, app_staff
  using (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.writes_out(owner_organisation_id, added_by)));
create policy raw_material_goes on public.barrier_recordings for delete to app_provider, app_staff
  using (((case_id IS NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.writes_out(owner_organisation_id, added_by)));
create policy retention_counts on public.barrier_recordings for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_forgets on public.barrier_recordings to app_retention
  using (((case_id IS NULL) AND (added_at < (now() - '30 days'::interval))));
create policy retention_removes_f679b3 on public.barrier_recordings for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'barrier_recordings'::text, owner_organisation_id));
create policy with_own_report on public.barrier_recordings for insert to app_provider, app_staff
  with check (((added_by = ( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT
   FROM public.barrier_observations o
  WHERE ((o.collaboration_id = barrier_recordings.collaboration_id) AND (o.id = barrier_recordings.observation_id) AND (o.reported_by = ( SELECT app.user_id() AS user_id)) AND (NOT (o.case_id IS DISTINCT FROM barrier_recordings.case_id)) AND (o.owner_organisation_id = barrier_recordings.owner_organisation_id) AND ((o.case_id IS NOT NULL) OR (o.what_stood IS NULL)))))));
create policy with_report on public.barrier_recordings for select to app_provider, app_staff
  using (((case_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM public.barrier_observations o
  WHERE ((o.collaboration_id = barrier_recordings.collaboration_id) AND (o.id = barrier_recordings.observation_id))))));
grant delete, insert, select on public.barrier_recordings to app_provider;
grant delete on public.barrier_recordings to app_retention;
grant delete, insert, select on public.barrier_recordings to app_staff;
grant select (added_at, added_by, case_id, collaboration_id, id, observation_id, owner_organisation_id) on public.barrier_recordings to app_retention;
comment on table public.barrier_recordings is 'A report told aloud, sealed with the app''s secret, sent to no other service. With a case heard by whoever may read it;
without, raw material: heard by the reporter and her organisation''s keepers until it is written out, at most thirty days';

create table public.barriers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  what_stood text not null,
  leads_to text,
  would_remove text,
  themes text[] not null default '{}'::text[],
  level text not null default 'local'::text,
  state text not null default 'reported'::text,
  state_since date not null default app.today(),
  reason text,
  removed_by_what text,
  legal_test text,
  verification text not null default 'to_check'::text,
  escalated_to text,
  escalated_on date,
  cost_sek integer,
  cost_note text,
  root_id uuid not null,
  merged_into uuid,
  starter_code text,
  created_by uuid,
  created_by_organisation_id uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  words tsvector generated always as ((setweight(to_tsvector('swedish'::regconfig, title), 'A'::"char") || setweight(to_tsvector('swedish'::regconfig, ((((what_stood || ' '::text) || COALESCE(leads_to, ''::text)) || ' '::text) || COALESCE(would_remove, ''::text))), 'D'::"char"))) stored,
  constraint barriers_check CHECK ((merged_into IS DISTINCT FROM id)),
  constraint barriers_check1 CHECK (((merged_into IS NULL) = (root_id = id))),
  constraint barriers_check2 CHECK (((state <> 'cannot_be_removed'::text) OR (reason IS NOT NULL))),
  constraint barriers_check3 CHECK (((state <> 'removed'::text) OR (removed_by_what IS NOT NULL))),
  constraint barriers_check4 CHECK (((escalated_to IS NULL) = (escalated_on IS NULL))),
  constraint barriers_cost_note_check CHECK (((length(cost_note) >= 1) AND (length(cost_note) <= 500))),
  constraint barriers_cost_sek_check CHECK ((cost_sek >= 0)),
  constraint barriers_escalated_to_check CHECK (((length(escalated_to) >= 1) AND (length(escalated_to) <= 200))),
  constraint barriers_leads_to_check CHECK (((length(leads_to) >= 1) AND (length(leads_to) <= 4000))),
  constraint barriers_legal_test_check CHECK ((legal_test = ANY (ARRAY['lack_of_information'::text, 'within_definition'::text, 'handled_before'::text]))),
  constraint barriers_level_check CHECK ((level = ANY (ARRAY['local'::text, 'regional'::text, 'national'::text]))),
  constraint barriers_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000))),
  constraint barriers_removed_by_what_check CHECK (((length(removed_by_what) >= 1) AND (length(removed_by_what) <= 2000))),
  constraint barriers_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'recognised'::text, 'in_progress'::text, 'removed'::text, 'cannot_be_removed'::text]))),
  constraint barriers_themes_check CHECK ((themes <@ ARRAY['information'::text, 'rules'::text, 'finances'::text, 'education'::text, 'language'::text, 'health'::text, 'housing'::text, 'family'::text, 'transport'::text, 'digital'::text, 'treatment'::text, 'equality'::text, 'violence'::text, 'cooperation'::text, 'employers'::text, 'other'::text])),
  constraint barriers_title_check CHECK (((length(title) >= 5) AND (length(title) <= 160))),
  constraint barriers_verification_check CHECK ((verification = ANY (ARRAY['to_check'::text, 'checked'::text]))),
  constraint barriers_what_stood_check CHECK (((length(what_stood) >= 1) AND (length(what_stood) <= 4000))),
  constraint barriers_would_remove_check CHECK (((length(would_remove) >= 1) AND (length(would_remove) <= 4000))),
  constraint names_no_number CHECK ((NOT app.tells_number(((((((((((((((title || ' '::text) || what_stood) || ' '::text) || COALESCE(leads_to, ''::text)) || ' '::text) || COALESCE(would_remove, ''::text)) || ' '::text) || COALESCE(reason, ''::text)) || ' '::text) || COALESCE(removed_by_what, ''::text)) || ' '::text) || COALESCE(escalated_to, ''::text)) || ' '::text) || COALESCE(cost_note, ''::text))))),
  constraint barriers_collaboration_id_created_by_organisation_id_fkey FOREIGN KEY (collaboration_id, created_by_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint barriers_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint barriers_collaboration_id_merged_into_fkey FOREIGN KEY (collaboration_id, merged_into) REFERENCES public.barriers(collaboration_id, id),
  constraint barriers_collaboration_id_root_id_fkey FOREIGN KEY (collaboration_id, root_id) REFERENCES public.barriers(collaboration_id, id),
  constraint barriers_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint barriers_pkey PRIMARY KEY (collaboration_id, id),
  constraint barriers_collaboration_id_starter_code_key UNIQUE (collaboration_id, starter_code)
);
CREATE INDEX barriers_collaboration_id_root_id_idx ON public.barriers USING btree (collaboration_id, root_id);
CREATE INDEX barriers_collaboration_id_state_state_since_idx ON public.barriers USING btree (collaboration_id, state, state_since DESC);
CREATE INDEX barriers_title_like ON public.barriers USING gin (title app.gin_trgm_ops) WITH (fastupdate=off);
CREATE UNIQUE INDEX barriers_title_once ON public.barriers USING btree (collaboration_id, lower(title)) WHERE (merged_into IS NULL);
CREATE INDEX barriers_title_words ON public.barriers USING gin (to_tsvector('swedish'::regconfig, title)) WITH (fastupdate=off);
CREATE INDEX barriers_words ON public.barriers USING gin (words) WITH (fastupdate=off);
alter table public.barriers enable, force row level security;
create policy counts on public.barriers for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_reads on public.barriers for select to samsteg_gate
  using (true);
create policy keepers_change on public.barriers for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.keeps_barriers() AS keeps_barriers)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.barriers for select to app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.barriers to samsteg_owner
  using (true)
  with check (true);
create policy owners_move on public.barriers for update to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.barrier_owners o
  WHERE ((o.collaboration_id = barriers.collaboration_id) AND (o.barrier_id = barriers.id) AND (o.organisation_id = ( SELECT app.organisation() AS organisation)) AND (o.state = 'accepted'::text))))))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (state = ANY (ARRAY['in_progress'::text, 'removed'::text, 'cannot_be_removed'::text]))));
create policy published on public.barriers for select to app_public
  using (((merged_into IS NULL) AND (verification = 'checked'::text) AND (state <> 'reported'::text) AND (EXISTS ( SELECT
   FROM public.collaborations c
  WHERE ((c.id = barriers.collaboration_id) AND c.publishes_barriers)))));
create policy writes_down on public.barriers for insert to app_provider, app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (created_by_organisation_id = ( SELECT app.organisation() AS organisation)) AND (state = 'reported'::text) AND (merged_into IS NULL)));
CREATE TRIGGER keep_barrier BEFORE UPDATE ON public.barriers FOR EACH ROW EXECUTE FUNCTION app.keep_barrier();
grant insert, select, update on public.barriers to app_provider;
grant insert, select, update on public.barriers to app_staff;
grant select on public.barriers to app_stats;
grant select on public.barriers to samsteg_gate;
grant select (collaboration_id, id, leads_to, level, merged_into, reason, removed_by_what, state, state_since, themes, title, verification, what_stood, would_remove) on public.barriers to app_public;
grant select (collaboration_id, id, root_id) on public.barriers to samsteg_stats;
comment on table public.barriers is 'A structural barrier: what stands in many people''s way, with no person in it. Read by everybody who works in the collaboration';
comment on column public.barriers.root_id is 'The barrier that it is counted as: itself, or at the end of merged_into. Reports stay where they were, so that a merge can be undone';

create table public.case_events (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  occurred_on date not null,
  recorded_at timestamp with time zone not null default now(),
  kind text not null,
  record_kind text,
  record_id uuid,
  actor_user_id uuid,
  detail jsonb not null default '{}'::jsonb,
  constraint case_events_actor_user_id_fkey FOREIGN KEY (actor_user_id) REFERENCES public.users(id),
  constraint case_events_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint case_events_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint case_events_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX case_events_collaboration_id_case_id_occurred_on_recorded_a_idx ON public.case_events USING btree (collaboration_id, case_id, occurred_on DESC, recorded_at DESC);
alter table public.case_events enable, force row level security;
create policy gate_tells on public.case_events for insert to samsteg_gate
  with check (true);
create policy gate_tells_of_reading on public.case_events for insert to samsteg_gate
  with check ((kind = ANY (ARRAY['reason_access_opened'::text, 'case_taken_over'::text])));
create policy her_own on public.case_events for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = case_events.collaboration_id) AND (o.id = case_events.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = case_events.collaboration_id) AND (c.id = case_events.case_id))))));
create policy import_tenant on public.case_events to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.case_events for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.case_events to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.case_events for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_20b047 on public.case_events for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'case_events'::text, owner_organisation_id));
create policy works_with_it on public.case_events for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant insert, select on public.case_events to app_provider;
grant delete on public.case_events to app_retention;
grant insert, select on public.case_events to app_staff;
grant insert, select, update on public.case_events to app_worker;
grant insert on public.case_events to samsteg_gate;
grant select (case_id, category, collaboration_id, id, kind, occurred_on, owner_organisation_id) on public.case_events to app_participant;
grant select (actor_user_id, case_id, collaboration_id, id, owner_organisation_id, record_id) on public.case_events to app_retention;
comment on table public.case_events is 'The time line of a case; each event has the owner and category of what it tells of';

create table public.case_exits (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'work'::public.record_category,
  what_follows text not null,
  written_by uuid,
  written_on date not null default app.today(),
  constraint case_exits_category_check CHECK ((category = 'work'::public.record_category)),
  constraint case_exits_what_follows_check CHECK (((length(what_follows) >= 1) AND (length(what_follows) <= 4000))),
  constraint case_exits_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint case_exits_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint case_exits_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.users(id),
  constraint case_exits_pkey PRIMARY KEY (collaboration_id, id),
  constraint case_exits_collaboration_id_case_id_key UNIQUE (collaboration_id, case_id)
);
alter table public.case_exits enable, force row level security;
create policy her_own on public.case_exits for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = case_exits.collaboration_id) AND (o.id = case_exits.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = case_exits.collaboration_id) AND (c.id = case_exits.case_id))))));
create policy import_tenant on public.case_exits to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.case_exits for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.case_exits to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.case_exits for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_387eb7 on public.case_exits for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'case_exits'::text, owner_organisation_id));
create policy works_with_it on public.case_exits for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.case_exits to app_participant;
grant insert, select on public.case_exits to app_provider;
grant delete on public.case_exits to app_retention;
grant insert, select on public.case_exits to app_staff;
grant insert, select, update on public.case_exits to app_worker;
grant select (case_id, collaboration_id, id, owner_organisation_id, written_by) on public.case_exits to app_retention;
comment on table public.case_exits is 'What follows after the case and who takes over; the date and the reason stand on the case';

create table public.case_locks (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null,
  reason text not null,
  set_by uuid,
  valid_from date not null default app.today(),
  valid_to date,
  constraint case_locks_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint case_locks_reason_check CHECK ((reason = ANY (ARRAY['relative'::text, 'acquaintance'::text, 'own_case'::text, 'dispute'::text, 'participant_asks'::text, 'other'::text]))),
  constraint case_locks_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint case_locks_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.users(id),
  constraint case_locks_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint case_locks_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX case_locks_collaboration_id_case_id_user_id_idx ON public.case_locks USING btree (collaboration_id, case_id, user_id);
alter table public.case_locks enable, force row level security;
create policy coordinators_lift on public.case_locks as restrictive for update to app_staff
  using ((( SELECT app.role() AS role) = 'coordinator'::public.membership_role));
create policy coordinators_set on public.case_locks as restrictive for insert to app_staff
  with check ((( SELECT app.role() AS role) = 'coordinator'::public.membership_role));
create policy gate_reads on public.case_locks for select to samsteg_gate
  using (true);
create policy own_people_lift on public.case_locks for update to app_staff
  using ((app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check ((app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_see on public.case_locks for select to app_staff
  using (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy own_people_set on public.case_locks for insert to app_staff
  with check (((set_by = ( SELECT app.user_id() AS user_id)) AND (user_id <> ( SELECT app.user_id() AS user_id)) AND app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.case_locks to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.case_locks for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.case_locks for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
grant delete on public.case_locks to app_retention;
grant insert, select on public.case_locks to app_staff;
grant select on public.case_locks to samsteg_gate;
grant select (case_id, collaboration_id, id, set_by, user_id) on public.case_locks to app_retention;
grant update (valid_to) on public.case_locks to app_staff;
comment on table public.case_locks is 'Staff by name who are shut out of a case (conflict of interest), whatever else would open it';

create table public.case_steps (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'identity'::public.record_category,
  kind text not null,
  due_on date not null,
  responsible_organisation_id uuid not null,
  responsible_user_id uuid,
  record_id uuid,
  detail jsonb not null default '{}'::jsonb,
  done_on date,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint case_steps_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint case_steps_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint case_steps_collaboration_id_responsible_organisation_id_fkey FOREIGN KEY (collaboration_id, responsible_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint case_steps_responsible_user_id_fkey FOREIGN KEY (responsible_user_id) REFERENCES public.users(id),
  constraint case_steps_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX case_steps_collaboration_id_case_id_due_on_idx ON public.case_steps USING btree (collaboration_id, case_id, due_on) WHERE (done_on IS NULL);
CREATE INDEX case_steps_to_confirm ON public.case_steps USING btree (collaboration_id, responsible_organisation_id) WHERE ((done_on IS NULL) AND (kind = ANY (ARRAY['confirm_decision'::text, 'confirm_action'::text])));
alter table public.case_steps enable, force row level security;
create policy gate_ends on public.case_steps for update to samsteg_gate
  using (true)
  with check (true);
create policy gate_hands_over on public.case_steps for update to samsteg_gate
  using (true)
  with check (true);
create policy gate_rolls on public.case_steps for select to samsteg_gate
  using (true);
create policy gate_tells_of_reading on public.case_steps for insert to samsteg_gate
  with check ((kind = 'reason_access_told'::text));
create policy her_own on public.case_steps for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = case_steps.collaboration_id) AND (o.id = case_steps.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = case_steps.collaboration_id) AND (c.id = case_steps.case_id))))));
create policy import_tenant on public.case_steps to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy never_named_to_her on public.case_steps as restrictive for select to app_participant
  using ((EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = case_steps.collaboration_id) AND (o.id = case_steps.responsible_organisation_id)))));
create policy own_people_add on public.case_steps for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.case_steps for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.case_steps to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.case_steps for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f15a60 on public.case_steps for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'case_steps'::text, owner_organisation_id));
create policy works_with_it on public.case_steps for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.case_steps to app_participant;
grant insert, select, update on public.case_steps to app_provider;
grant delete on public.case_steps to app_retention;
grant insert, select, update on public.case_steps to app_staff;
grant insert, select, update on public.case_steps to app_worker;
grant insert, select on public.case_steps to samsteg_gate;
grant select (case_id, collaboration_id, id, owner_organisation_id, record_id, responsible_organisation_id, responsible_user_id) on public.case_steps to app_retention;
grant update (done_on, responsible_user_id, version) on public.case_steps to samsteg_gate;
comment on table public.case_steps is 'What happens next in a case, when and by whom; made and closed by the commands';

create table public.case_team (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  user_id uuid not null,
  organisation_id uuid not null,
  function text not null,
  sees_protected boolean not null default false,
  valid_from date not null default app.today(),
  valid_to date,
  created_by uuid,
  source text not null default 'assigned'::text,
  absence_id uuid,
  constraint case_team_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint case_team_check1 CHECK (((source = 'cover'::text) = (absence_id IS NOT NULL))),
  constraint case_team_function_check CHECK ((function = ANY (ARRAY['responsible'::text, 'coordinator'::text, 'supervisor'::text, 'companion'::text, 'contact'::text, 'council'::text, 'other'::text]))),
  constraint case_team_source_check CHECK ((source = ANY (ARRAY['assigned'::text, 'cover'::text, 'taken_over'::text]))),
  constraint case_team_collaboration_id_absence_id_fkey FOREIGN KEY (collaboration_id, absence_id) REFERENCES public.absences(collaboration_id, id),
  constraint case_team_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint case_team_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint case_team_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint case_team_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint case_team_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX case_team_roll ON public.case_team USING btree (collaboration_id, user_id, organisation_id, case_id);
CREATE INDEX case_team_wall ON public.case_team USING btree (collaboration_id, case_id, user_id, organisation_id);
alter table public.case_team enable, force row level security;
create policy gate_adds on public.case_team for insert to samsteg_gate
  with check (true);
create policy gate_reads on public.case_team for select to samsteg_gate
  using (true);
create policy her_team on public.case_team for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = case_team.collaboration_id) AND (c.id = case_team.case_id))))));
create policy import_tenant on public.case_team to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy named_by_the_named on public.case_team as restrictive for insert to app_staff
  with check (((NOT sees_protected) OR app.may_name(case_id)));
create policy never_named_to_her on public.case_team as restrictive for select to app_participant
  using ((EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = case_team.collaboration_id) AND (o.id = case_team.organisation_id)))));
create policy own_rows on public.case_team for select to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((user_id = ( SELECT app.user_id() AS user_id)) AND (organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))) OR app.reads_case(case_id))));
create policy owner_migrates on public.case_team to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.case_team for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.case_team for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
create policy team_adds on public.case_team for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND app.reads_case(case_id) AND (EXISTS ( SELECT
   FROM public.memberships m
  WHERE ((m.collaboration_id = case_team.collaboration_id) AND (m.user_id = case_team.user_id) AND (m.organisation_id = case_team.organisation_id)))) AND ((organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR (EXISTS ( SELECT
   FROM (public.cases c
     JOIN public.disclosures d ON (((d.collaboration_id = c.collaboration_id) AND (d.case_id = c.id) AND (d.from_organisation_id = c.owner_organisation_id) AND (d.category = 'identity'::public.record_category))))
  WHERE ((c.collaboration_id = case_team.collaboration_id) AND (c.id = case_team.case_id) AND (c.owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (d.to_organisation_id = case_team.organisation_id) AND (d.valid_from <= ( SELECT app.today() AS today)) AND ((d.valid_to IS NULL) OR (( SELECT app.today() AS today) < d.valid_to))))))));
create policy team_ends on public.case_team for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.reads_case(case_id)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy who_works on public.case_team as restrictive for insert to app_staff
  with check (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy who_works_changes on public.case_team as restrictive for update to app_staff
  using (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER named_by_the_named BEFORE UPDATE OF sees_protected ON public.case_team FOR EACH ROW WHEN ((new.sees_protected IS DISTINCT FROM old.sees_protected)) EXECUTE FUNCTION app.named_by_the_named();
grant select on public.case_team to app_provider;
grant delete on public.case_team to app_retention;
grant insert, select on public.case_team to app_staff;
grant insert, select, update on public.case_team to app_worker;
grant insert, select on public.case_team to samsteg_gate;
grant select (case_id, collaboration_id, function, id, organisation_id, valid_from, valid_to) on public.case_team to app_participant;
grant select (case_id, collaboration_id, created_by, id, organisation_id, user_id) on public.case_team to app_retention;
grant update (sees_protected, valid_to) on public.case_team to app_staff;
comment on table public.case_team is 'Who works with a case, acting for which organisation. The first half of the access rule';
comment on column public.case_team.source is 'How she came to work with it: asked by the team, covering for a colleague, or taken over when nobody was left';

create table public.cases (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  stat_key uuid not null default gen_random_uuid(),
  person_id uuid not null,
  owner_organisation_id uuid not null,
  area_id uuid,
  status text not null,
  status_since date not null default app.today(),
  started_on date not null,
  exited_on date,
  exit_reason text,
  referrer_name text,
  referral_on date,
  consent_on date,
  council_on date,
  municipality text,
  years_on_support integer,
  previous_case_id uuid,
  origin text not null default 'staff'::text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint cases_check CHECK (((exited_on IS NULL) OR (exited_on >= started_on))),
  constraint cases_check1 CHECK (((exit_reason IS NULL) OR (exited_on IS NOT NULL))),
  constraint cases_check2 CHECK (((status = 'closed'::text) = (exited_on IS NOT NULL))),
  constraint cases_exit_reason_check CHECK (((length(exit_reason) >= 1) AND (length(exit_reason) <= 200))),
  constraint cases_origin_check CHECK ((origin = ANY (ARRAY['referral'::text, 'self_referral'::text, 'import'::text, 'staff'::text]))),
  constraint cases_status_check CHECK ((status = ANY (ARRAY['received'::text, 'awaiting_consent'::text, 'assessment'::text, 'awaiting_council'::text, 'planning'::text, 'active'::text, 'paused'::text, 'closed'::text]))),
  constraint cases_years_on_support_check CHECK (((years_on_support >= 0) AND (years_on_support <= 80))),
  constraint cases_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint cases_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint cases_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint cases_collaboration_id_person_id_fkey FOREIGN KEY (collaboration_id, person_id) REFERENCES public.persons(collaboration_id, id),
  constraint cases_collaboration_id_previous_case_id_fkey FOREIGN KEY (collaboration_id, previous_case_id) REFERENCES public.cases(collaboration_id, id),
  constraint cases_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint cases_pkey PRIMARY KEY (collaboration_id, id),
  constraint cases_collaboration_id_person_id_started_on_key UNIQUE (collaboration_id, person_id, started_on)
);
CREATE INDEX cases_collaboration_id_started_on_idx ON public.cases USING btree (collaboration_id, started_on);
alter table public.cases enable, force row level security;
create policy counts on public.cases for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_searches on public.cases for select to samsteg_gate
  using (true);
create policy her_own on public.cases for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (person_id = ( SELECT app.person() AS person))));
create policy import_tenant on public.cases to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy opens_case on public.cases for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (created_by = ( SELECT app.user_id() AS user_id))));
create policy own_people_change on public.cases for update to app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.cases to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.cases for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_cuts on public.cases for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((previous_case_id IS NULL));
create policy retention_removes_52c4d9 on public.cases for delete to app_retention
  using (app.removes(collaboration_id, id, 'cases'::text, owner_organisation_id));
create policy works_with_it on public.cases for select to app_provider, app_staff
  using (app.may_read(collaboration_id, id, owner_organisation_id, 'identity'::public.record_category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER creator_joins_team AFTER INSERT ON public.cases FOR EACH ROW EXECUTE FUNCTION app.creator_joins_team();
grant delete on public.cases to app_retention;
grant insert on public.cases to app_staff;
grant insert, select, update on public.cases to app_worker;
grant select on public.cases to samsteg_gate;
grant select (collaboration_id, exited_on, id, owner_organisation_id, person_id, started_on, status, status_since, version) on public.cases to app_participant;
grant select (area_id, collaboration_id, exited_on, id, owner_organisation_id, person_id, started_on, status, status_since, version) on public.cases to app_provider;
grant select (area_id, collaboration_id, consent_on, council_on, created_by, exit_reason, exited_on, id, municipality, owner_organisation_id, person_id, previous_case_id, referral_on, referrer_name, started_on, stat_key, status) on public.cases to app_retention;
grant update (previous_case_id) on public.cases to app_retention;
grant select (area_id, collaboration_id, consent_on, council_on, created_at, created_by, exit_reason, exited_on, id, origin, owner_organisation_id, person_id, previous_case_id, referral_on, referrer_name, started_on, status, status_since, version, years_on_support) on public.cases to app_staff;
grant update (area_id, consent_on, council_on, exit_reason, exited_on, status, status_since, version, years_on_support) on public.cases to app_staff;
grant select (area_id, collaboration_id, consent_on, council_on, exit_reason, exited_on, id, municipality, person_id, referral_on, referrer_name, started_on, stat_key, status) on public.cases to samsteg_stats;
comment on column public.cases.municipality is 'At the start, for statistics only: no staff role may select it';

create table public.collaborations (
  id uuid not null default uuidv7(),
  name text not null,
  is_demo boolean not null default false,
  small_cell_threshold integer not null default 5,
  council_name text not null default 'Råd'::text,
  self_referral_organisation_id uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  exit_reasons text[] not null default '{}'::text[],
  publishes_barriers boolean not null default false,
  consent_reminder_days integer not null default 30,
  constraint collaborations_consent_reminder_days_check CHECK (((consent_reminder_days >= 7) AND (consent_reminder_days <= 180))),
  constraint collaborations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint collaborations_small_cell_threshold_check CHECK (((small_cell_threshold >= 2) AND (small_cell_threshold <= 50))),
  constraint collaborations_id_self_referral_organisation_id_fkey FOREIGN KEY (id, self_referral_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint collaborations_pkey PRIMARY KEY (id),
  constraint collaborations_name_key UNIQUE (name)
);
alter table public.collaborations enable, force row level security;
create policy admin_changes on public.collaborations for update to app_staff
  using (((id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_sets_exit_reasons on public.collaborations for update to app_staff
  using (((id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check (((id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy counts on public.collaborations for select to samsteg_stats
  using ((id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_publishes on public.collaborations for select to samsteg_gate
  using (publishes_barriers);
create policy gate_reads on public.collaborations for select to samsteg_gate
  using ((id = app.collaboration()));
create policy own_collaboration on public.collaborations for select to app_participant, app_provider, app_staff, app_stats
  using ((id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.collaborations to samsteg_owner
  using (true)
  with check (true);
create policy public_frame on public.collaborations for select to app_public
  using (true);
create policy retention_reads on public.collaborations for select to app_retention
  using (true);
create policy session_reads on public.collaborations for select to app_session
  using (true);
create policy worker_all on public.collaborations to app_worker
  using (true)
  with check (true);
CREATE TRIGGER brings_consent_texts AFTER INSERT ON public.collaborations FOR EACH ROW EXECUTE FUNCTION app.brings_consent_texts();
grant select on public.collaborations to app_participant;
grant select on public.collaborations to app_provider;
grant select on public.collaborations to app_public;
grant select on public.collaborations to app_session;
grant select on public.collaborations to app_staff;
grant select on public.collaborations to app_stats;
grant insert, select, update on public.collaborations to app_worker;
grant select (id, name) on public.collaborations to app_retention;
grant update (consent_reminder_days, council_name, exit_reasons, name, publishes_barriers, self_referral_organisation_id, small_cell_threshold, version) on public.collaborations to app_staff;
grant select (id, is_demo, publishes_barriers, small_cell_threshold) on public.collaborations to samsteg_gate;
grant select (id, small_cell_threshold) on public.collaborations to samsteg_stats;
comment on column public.collaborations.exit_reasons is 'The collaboration''s own list of reasons for an exit; empty means the usual list';
comment on column public.collaborations.publishes_barriers is 'Whether anybody may read which structural barriers are worked on here';

create table public.consent_papers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  consent_id uuid not null,
  owner_organisation_id uuid not null,
  media_type text not null,
  bytes integer not null,
  content bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint consent_papers_bytes_check CHECK (((bytes >= 1) AND (bytes <= 5000000))),
  constraint consent_papers_content_check CHECK ((length(content) <= 7000000)),
  constraint consent_papers_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  constraint consent_papers_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint consent_papers_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint consent_papers_collaboration_id_consent_id_fkey FOREIGN KEY (collaboration_id, consent_id) REFERENCES public.consents(collaboration_id, id),
  constraint consent_papers_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint consent_papers_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX consent_papers_collaboration_id_consent_id_idx ON public.consent_papers USING btree (collaboration_id, consent_id);
alter table public.consent_papers enable, force row level security;
create policy own_people on public.consent_papers for select to app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_add on public.consent_papers for insert to app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (added_by = ( SELECT app.user_id() AS user_id)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)) AND (EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_papers.collaboration_id) AND (c.id = consent_papers.consent_id) AND (c.case_id = consent_papers.case_id) AND (c.owner_organisation_id = consent_papers.owner_organisation_id))))));
create policy owner_migrates on public.consent_papers to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.consent_papers for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_31d0e2 on public.consent_papers for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'consent_papers'::text, owner_organisation_id));
grant delete on public.consent_papers to app_retention;
grant insert, select on public.consent_papers to app_staff;
grant select (added_by, case_id, collaboration_id, consent_id, id, owner_organisation_id) on public.consent_papers to app_retention;
comment on table public.consent_papers is 'A consent signed on paper, scanned; sealed with the app''s secret';

create table public.consent_refusals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  asked_by uuid not null,
  asked_on date not null default app.today(),
  constraint consent_refusals_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.users(id),
  constraint consent_refusals_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint consent_refusals_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint consent_refusals_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX consent_refusals_collaboration_id_case_id_idx ON public.consent_refusals USING btree (collaboration_id, case_id);
alter table public.consent_refusals enable, force row level security;
create policy owner_migrates on public.consent_refusals to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.consent_refusals for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_72a400 on public.consent_refusals for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'consent_refusals'::text, owner_organisation_id));
create policy who_asked on public.consent_refusals for select to app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)) AND ((asked_by = ( SELECT app.user_id() AS user_id)) OR (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = consent_refusals.collaboration_id) AND (o.id = consent_refusals.owner_organisation_id) AND (o.kind <> ALL (ARRAY['employment_service'::public.organisation_kind, 'social_insurance'::public.organisation_kind, 'municipal_social_services'::public.organisation_kind]))))))));
create policy who_asks on public.consent_refusals for insert to app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (asked_by = ( SELECT app.user_id() AS user_id)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
grant select on public.consent_refusals to app_provider;
grant delete on public.consent_refusals to app_retention;
grant insert, select on public.consent_refusals to app_staff;
grant select (asked_by, case_id, collaboration_id, id, owner_organisation_id) on public.consent_refusals to app_retention;
comment on table public.consent_refusals is 'She was asked and said no. A no costs nothing: never shown to whoever decides her money, never in a status or a report';

create table public.consent_scopes (
  collaboration_id uuid not null,
  consent_id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  category public.record_category not null,
  constraint consent_scopes_check CHECK ((from_organisation_id <> to_organisation_id)),
  constraint consent_scopes_collaboration_id_consent_id_fkey FOREIGN KEY (collaboration_id, consent_id) REFERENCES public.consents(collaboration_id, id),
  constraint consent_scopes_collaboration_id_from_organisation_id_fkey FOREIGN KEY (collaboration_id, from_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint consent_scopes_collaboration_id_to_organisation_id_fkey FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint consent_scopes_pkey PRIMARY KEY (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category)
);
alter table public.consent_scopes enable, force row level security;
create policy given_whole on public.consent_scopes as restrictive for insert to app_staff
  with check ((EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id) AND (c.created_at = now())))));
create policy her_own on public.consent_scopes for select to app_participant
  using (((category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id))))));
create policy never_named_to_her on public.consent_scopes as restrictive for select to app_participant
  using ((( SELECT count(*) AS count
   FROM public.organisations o
  WHERE ((o.collaboration_id = consent_scopes.collaboration_id) AND (o.id = ANY (ARRAY[consent_scopes.from_organisation_id, consent_scopes.to_organisation_id])))) = 2));
create policy owner_migrates on public.consent_scopes to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.consent_scopes for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_ab0ed5 on public.consent_scopes for delete to app_retention
  using (app.removes(collaboration_id, ( SELECT c.case_id
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id))), 'cases'::text, NULL::uuid));
create policy who_works on public.consent_scopes as restrictive for insert to app_staff
  with check ((EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id) AND app.works_with(c.collaboration_id, c.case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))));
create policy with_consent on public.consent_scopes for select to app_provider, app_staff
  using ((EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id) AND ((consent_scopes.to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR (consent_scopes.from_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR (c.owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR app.owns_case(c.case_id))))));
create policy with_own_consent on public.consent_scopes for insert to app_staff
  with check ((EXISTS ( SELECT
   FROM public.consents c
  WHERE ((c.collaboration_id = consent_scopes.collaboration_id) AND (c.id = consent_scopes.consent_id) AND (c.owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation))))));
grant select on public.consent_scopes to app_participant;
grant select on public.consent_scopes to app_provider;
grant delete on public.consent_scopes to app_retention;
grant insert, select on public.consent_scopes to app_staff;
grant select (collaboration_id, consent_id, from_organisation_id, to_organisation_id) on public.consent_scopes to app_retention;

create table public.consent_sounds (
  collaboration_id uuid not null,
  language text not null,
  version text not null,
  media_type text not null,
  bytes integer not null,
  content bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint consent_sounds_bytes_check CHECK (((bytes >= 1) AND (bytes <= 20000000))),
  constraint consent_sounds_check CHECK ((length(content) = bytes)),
  constraint consent_sounds_media_type_check CHECK ((media_type = ANY (ARRAY['audio/mpeg'::text, 'audio/mp4'::text, 'audio/ogg'::text]))),
  constraint consent_sounds_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint consent_sounds_collaboration_id_language_version_fkey FOREIGN KEY (collaboration_id, language, version) REFERENCES public.consent_texts(collaboration_id, language, version) ON DELETE CASCADE,
  constraint consent_sounds_pkey PRIMARY KEY (collaboration_id, language, version)
);
alter table public.consent_sounds enable, force row level security;
create policy admin_adds on public.consent_sounds for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (added_by = ( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT
   FROM public.consent_texts t
  WHERE ((t.collaboration_id = consent_sounds.collaboration_id) AND (t.language = consent_sounds.language) AND (t.version = consent_sounds.version))))));
create policy admin_takes_back on public.consent_sounds for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (NOT app.consent_text_used(language, version))));
create policy owner_migrates on public.consent_sounds to samsteg_owner
  using (true)
  with check (true);
create policy with_its_text on public.consent_sounds for select to app_participant, app_provider, app_staff
  using ((EXISTS ( SELECT
   FROM public.consent_texts t
  WHERE ((t.collaboration_id = consent_sounds.collaboration_id) AND (t.language = consent_sounds.language) AND (t.version = consent_sounds.version)))));
grant select on public.consent_sounds to app_participant;
grant select on public.consent_sounds to app_provider;
grant delete, insert, select on public.consent_sounds to app_staff;
comment on table public.consent_sounds is 'A version of a text of consent, read out. Put in at any time, replaced only until somebody has answered to that version';

create table public.consent_text_models (
  language text not null,
  version text not null,
  tag text not null,
  body text not null,
  words jsonb not null,
  published_on date not null,
  constraint consent_texts_body_check CHECK (((length(body) >= 1) AND (length(body) <= 10000))),
  constraint consent_texts_language_check CHECK ((language ~ '^[a-z]{3}$'::text)),
  constraint consent_texts_tag_check CHECK ((tag ~ '^[a-z]{2,3}$'::text)),
  constraint consent_texts_version_check CHECK ((version ~ '^\d{4}-\d+$'::text)),
  constraint consent_texts_pkey PRIMARY KEY (language, version)
);
alter table public.consent_text_models enable, force row level security;
create policy gate_reads on public.consent_text_models for select to samsteg_gate
  using (true);
create policy owner_migrates on public.consent_text_models to samsteg_owner
  using (true)
  with check (true);
grant select on public.consent_text_models to samsteg_gate;
comment on table public.consent_text_models is 'The texts of consent that a new collaboration starts with';
comment on column public.consent_text_models.words is 'The categories and the joints of the page that says who will see what, in that language';

create table public.consent_texts (
  collaboration_id uuid not null,
  language text not null,
  version text not null,
  tag text not null,
  body text not null,
  words jsonb not null,
  published_on date,
  written_by uuid,
  edition integer not null default 1,
  constraint consent_texts_body_check1 CHECK (((length(body) >= 1) AND (length(body) <= 10000))),
  constraint consent_texts_language_check1 CHECK ((language ~ '^[a-z]{3}$'::text)),
  constraint consent_texts_tag_check1 CHECK ((tag ~ '^[a-z]{2,3}$'::text)),
  constraint consent_texts_version_check1 CHECK ((version ~ '^\d{4}-\d{1,4}$'::text)),
  constraint consent_texts_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint consent_texts_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.users(id),
  constraint consent_texts_pkey1 PRIMARY KEY (collaboration_id, language, version)
);
CREATE UNIQUE INDEX one_draft_a_language ON public.consent_texts USING btree (collaboration_id, language) WHERE (published_on IS NULL);
alter table public.consent_texts enable, force row level security;
create policy admin_changes on public.consent_texts for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (published_on IS NULL)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((published_on IS NULL) OR (published_on = ( SELECT app.today() AS today)))));
create policy admin_takes_back on public.consent_texts for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (published_on IS NULL)));
create policy admin_writes on public.consent_texts for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (published_on IS NULL) AND (written_by = ( SELECT app.user_id() AS user_id))));
create policy gate_brings on public.consent_texts for insert to samsteg_gate
  with check (true);
create policy own_collaboration on public.consent_texts for select to app_participant, app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((published_on IS NOT NULL) OR (( SELECT app.role() AS role) = 'admin'::public.membership_role))));
create policy owner_migrates on public.consent_texts to samsteg_owner
  using (true)
  with check (true);
CREATE TRIGGER keep_published_text BEFORE DELETE OR UPDATE ON public.consent_texts FOR EACH ROW EXECUTE FUNCTION app.keep_published_text();
grant select on public.consent_texts to app_participant;
grant select on public.consent_texts to app_provider;
grant delete, insert, select on public.consent_texts to app_staff;
grant insert on public.consent_texts to samsteg_gate;
grant update (body, edition, published_on, words) on public.consent_texts to app_staff;
comment on table public.consent_texts is 'What she is read or hears before she answers. A draft until it is published; a published text is never changed, a new version is added';
comment on column public.consent_texts.edition is 'Counts the changes of a draft; `version` names the text';
comment on column public.consent_texts.words is 'The categories and the joints of the page that says who will see what, in that language';

create table public.consents (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'identity'::public.record_category,
  given_on date not null,
  valid_from date not null,
  valid_to date,
  how text not null,
  language text not null default 'sv'::text,
  interpreter text not null default 'not_needed'::text,
  witness text,
  purpose text not null,
  understood boolean not null,
  text_version text not null,
  revoked_on date,
  revoked_how text,
  replaces_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  text_language text,
  taken_in text,
  given_by text not null default 'herself'::text,
  guardian text,
  signature text,
  constraint consents_category_check CHECK ((category = 'identity'::public.record_category)),
  constraint consents_check CHECK ((understood AND (interpreter = ANY (ARRAY['not_needed'::text, 'came'::text])))),
  constraint consents_check1 CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint consents_check2 CHECK (((how <> 'oral_with_witness'::text) OR (witness IS NOT NULL))),
  constraint consents_given_by_check CHECK ((given_by = ANY (ARRAY['herself'::text, 'guardian'::text, 'both'::text]))),
  constraint consents_guardian_check CHECK (((length(guardian) >= 1) AND (length(guardian) <= 200))),
  constraint consents_how_check CHECK ((how = ANY (ARRAY['signed_on_screen'::text, 'paper'::text, 'oral_with_witness'::text]))),
  constraint consents_interpreter_check CHECK ((interpreter = ANY (ARRAY['not_needed'::text, 'came'::text, 'did_not_come'::text, 'not_understood'::text]))),
  constraint consents_signature_check CHECK (((length(signature) >= 1) AND (length(signature) <= 200))),
  constraint consents_taken_in_check CHECK ((taken_in = ANY (ARRAY['read_herself'::text, 'read_out'::text, 'listened'::text]))),
  constraint guardian_is_named CHECK (((given_by = 'herself'::text) OR (guardian IS NOT NULL))),
  constraint consents_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint consents_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint consents_collaboration_id_replaces_id_fkey FOREIGN KEY (collaboration_id, replaces_id) REFERENCES public.consents(collaboration_id, id),
  constraint consents_collaboration_id_text_language_text_version_fkey FOREIGN KEY (collaboration_id, text_language, text_version) REFERENCES public.consent_texts(collaboration_id, language, version),
  constraint consents_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint consents_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX consents_collaboration_id_case_id_idx ON public.consents USING btree (collaboration_id, case_id);
alter table public.consents enable, force row level security;
create policy gate_ends on public.consents to samsteg_gate
  using (true)
  with check (true);
create policy her_own on public.consents for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = consents.collaboration_id) AND (o.id = consents.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = consents.collaboration_id) AND (c.id = consents.case_id))))));
create policy import_tenant on public.consents to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy in_published_words on public.consents as restrictive for insert to app_staff
  with check (((text_language IS NULL) OR (EXISTS ( SELECT
   FROM public.consent_texts t
  WHERE ((t.collaboration_id = consents.collaboration_id) AND (t.language = consents.text_language) AND (t.version = consents.text_version) AND (t.published_on IS NOT NULL))))));
create policy own_people_add on public.consents for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.consents for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.consents to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.consents for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_dd38b1 on public.consents for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'consents'::text, owner_organisation_id));
create policy team_ends on public.consents for update to app_staff
  using (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)))
  with check (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy works_with_it on public.consents for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER decided_for_the_young BEFORE INSERT ON public.consents FOR EACH ROW EXECUTE FUNCTION app.decided_for_the_young();
CREATE TRIGGER keep_consent BEFORE UPDATE ON public.consents FOR EACH ROW EXECUTE FUNCTION app.keep_consent();
CREATE TRIGGER revoke_ends_disclosures AFTER UPDATE OF revoked_on ON public.consents FOR EACH ROW WHEN ((new.revoked_on IS NOT NULL)) EXECUTE FUNCTION app.revoke_ends_disclosures();
grant select on public.consents to app_participant;
grant select on public.consents to app_provider;
grant delete on public.consents to app_retention;
grant insert, select on public.consents to app_staff;
grant insert, select, update on public.consents to app_worker;
grant select on public.consents to samsteg_gate;
grant select (case_id, collaboration_id, created_by, id, owner_organisation_id, replaces_id) on public.consents to app_retention;
grant update (revoked_how, revoked_on, valid_to, version) on public.consents to app_staff;
grant update (revoked_how, revoked_on, valid_to, version) on public.consents to samsteg_gate;
comment on column public.consents.text_language is 'With text_version: the very words. Another than the language it was said in where no text stands in that one';

create table public.decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'work'::public.record_category,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  text text not null,
  intervention_id uuid,
  payer_organisation_id uuid,
  responsible_organisation_id uuid not null,
  responsible_user_id uuid,
  due_on date,
  follow_up_on date not null,
  ordinary_measures_exhausted boolean not null,
  decided_by uuid,
  decided_at timestamp with time zone not null default now(),
  words tsvector generated always as (to_tsvector('swedish'::regconfig, text)) stored,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint confirmed_by_somebody CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
  constraint decisions_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint decisions_collaboration_id_agenda_item_id_fkey FOREIGN KEY (collaboration_id, agenda_item_id) REFERENCES public.agenda_items(collaboration_id, id),
  constraint decisions_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint decisions_collaboration_id_intervention_id_fkey FOREIGN KEY (collaboration_id, intervention_id) REFERENCES public.interventions(collaboration_id, id),
  constraint decisions_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint decisions_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint decisions_collaboration_id_payer_organisation_id_fkey FOREIGN KEY (collaboration_id, payer_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint decisions_collaboration_id_responsible_organisation_id_fkey FOREIGN KEY (collaboration_id, responsible_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint decisions_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.users(id),
  constraint decisions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.users(id),
  constraint decisions_responsible_user_id_fkey FOREIGN KEY (responsible_user_id) REFERENCES public.users(id),
  constraint decisions_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX decisions_collaboration_id_case_id_idx ON public.decisions USING btree (collaboration_id, case_id);
alter table public.decisions enable, force row level security;
create policy below_readable on public.decisions as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.agenda_items a
  WHERE ((a.collaboration_id = decisions.collaboration_id) AND (a.id = decisions.agenda_item_id) AND (a.meeting_id = decisions.meeting_id) AND (a.case_id = decisions.case_id)))));
create policy gate_confirms on public.decisions for update to samsteg_gate
  using (true)
  with check (true);
create policy gate_confirms_select on public.decisions for select to samsteg_gate
  using (true);
create policy gate_searches on public.decisions for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.decisions for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = decisions.collaboration_id) AND (o.id = decisions.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = decisions.collaboration_id) AND (c.id = decisions.case_id))))));
create policy import_tenant on public.decisions to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.decisions for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.decisions to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.decisions for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_727596 on public.decisions for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'decisions'::text, owner_organisation_id));
create policy works_with_it on public.decisions for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER confirms_own_line BEFORE INSERT ON public.decisions FOR EACH ROW EXECUTE FUNCTION app.confirms_own_line();
grant select on public.decisions to app_participant;
grant insert, select on public.decisions to app_provider;
grant delete on public.decisions to app_retention;
grant insert, select on public.decisions to app_staff;
grant insert, select, update on public.decisions to app_worker;
grant select on public.decisions to samsteg_gate;
grant select (agenda_item_id, case_id, collaboration_id, decided_by, id, intervention_id, meeting_id, owner_organisation_id, payer_organisation_id, responsible_organisation_id, responsible_user_id) on public.decisions to app_retention;
grant select (case_id, category, collaboration_id, decided_at, id, owner_organisation_id, words) on public.decisions to samsteg_gate;
grant update (confirmed_at, confirmed_by) on public.decisions to samsteg_gate;
comment on column public.decisions.confirmed_by is 'Who of the responsible organisation said that it stands by this line; whoever writes for her own organisation has said so';

create table public.diary_entries (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  occurred_on date not null,
  area_id uuid,
  title text not null,
  text text not null,
  idea_state text,
  idea_outcome text,
  words tsvector generated always as (to_tsvector('swedish'::regconfig, ((((title || ' '::text) || text) || ' '::text) || COALESCE(idea_outcome, ''::text)))) stored,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint diary_entries_check CHECK (((kind = 'idea'::text) = (idea_state IS NOT NULL))),
  constraint diary_entries_check1 CHECK (((idea_outcome IS NULL) OR COALESCE((idea_state = ANY (ARRAY['taken_up'::text, 'left'::text])), false))),
  constraint diary_entries_idea_outcome_check CHECK (((length(idea_outcome) >= 1) AND (length(idea_outcome) <= 2000))),
  constraint diary_entries_idea_state_check CHECK ((idea_state = ANY (ARRAY['open'::text, 'taken_up'::text, 'left'::text]))),
  constraint diary_entries_kind_check CHECK ((kind = ANY (ARRAY['event'::text, 'idea'::text, 'decision'::text]))),
  constraint diary_entries_text_check CHECK (((length(text) >= 1) AND (length(text) <= 8000))),
  constraint diary_entries_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint diary_entries_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint diary_entries_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint diary_entries_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint diary_entries_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX diary_entries_collaboration_id_kind_occurred_on_id_idx ON public.diary_entries USING btree (collaboration_id, kind, occurred_on DESC, id DESC);
CREATE INDEX diary_entries_collaboration_id_occurred_on_id_idx ON public.diary_entries USING btree (collaboration_id, occurred_on DESC, id DESC);
alter table public.diary_entries enable, force row level security;
create policy by_own_hand on public.diary_entries as restrictive for insert to app_staff
  with check ((created_by = ( SELECT app.user_id() AS user_id)));
create policy decisions_for_steering on public.diary_entries for select to app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (kind = 'decision'::text) AND (( SELECT app.role() AS role) = 'steering_group'::public.membership_role)));
create policy gate_ages on public.diary_entries for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.diary_entries for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.diary_entries for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.diary_entries for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.diary_entries to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.diary_entries for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_5f51f0 on public.diary_entries for delete to app_retention
  using (app.removes_record(collaboration_id, 'diary'::text, id));
grant delete on public.diary_entries to app_retention;
grant insert, select on public.diary_entries to app_staff;
grant select on public.diary_entries to app_stats;
grant select (area_id, collaboration_id, created_by, id) on public.diary_entries to app_retention;
grant update (area_id, idea_outcome, idea_state, kind, occurred_on, text, title, version) on public.diary_entries to app_staff;
grant select (collaboration_id, id, occurred_on) on public.diary_entries to samsteg_gate;
comment on table public.diary_entries is 'The project''s own diary: it names no participant';
comment on column public.diary_entries.idea_outcome is 'What became of an idea that was taken up or left';

create table public.diary_files (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  entry_id uuid not null,
  "position" integer not null,
  label text not null,
  media_type text not null,
  bytes integer not null,
  content bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint diary_files_bytes_check CHECK (((bytes >= 1) AND (bytes <= 5000000))),
  constraint diary_files_content_check CHECK ((length(content) <= 7000000)),
  constraint diary_files_label_check CHECK (((length(label) >= 1) AND (length(label) <= 200))),
  constraint diary_files_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  constraint diary_files_position_check CHECK ((("position" >= 1) AND ("position" <= 10))),
  constraint diary_files_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint diary_files_collaboration_id_entry_id_fkey FOREIGN KEY (collaboration_id, entry_id) REFERENCES public.diary_entries(collaboration_id, id),
  constraint diary_files_pkey PRIMARY KEY (collaboration_id, id),
  constraint diary_files_collaboration_id_entry_id_position_key UNIQUE (collaboration_id, entry_id, "position")
);
alter table public.diary_files enable, force row level security;
create policy leaders_add on public.diary_files for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.diary_files for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.diary_files for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_remove on public.diary_files for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.diary_files to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.diary_files for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_9b178a on public.diary_files for delete to app_retention
  using (app.removes_record(collaboration_id, 'diary'::text, entry_id));
grant delete on public.diary_files to app_retention;
grant delete, insert, select on public.diary_files to app_staff;
grant select (added_by, collaboration_id, entry_id, id) on public.diary_files to app_retention;
comment on table public.diary_files is 'Photos and papers of an entry, ten at most, sealed with the app''s secret; one that should not have been kept is removed';

create table public.disclosures (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid,
  referral_id uuid,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  category public.record_category not null,
  ground text not null,
  consent_id uuid,
  purpose text not null,
  valid_from date not null default app.today(),
  valid_to date,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint disclosures_check CHECK (((case_id IS NULL) <> (referral_id IS NULL))),
  constraint disclosures_check1 CHECK (((ground = 'consent'::text) = (consent_id IS NOT NULL))),
  constraint disclosures_check2 CHECK (((ground <> 'referral_agreement'::text) OR (category = 'identity'::public.record_category) OR (referral_id IS NOT NULL))),
  constraint disclosures_check3 CHECK ((from_organisation_id <> to_organisation_id)),
  constraint disclosures_check4 CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint disclosures_ground_check CHECK ((ground = ANY (ARRAY['referral_agreement'::text, 'consent'::text]))),
  constraint disclosures_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint disclosures_collaboration_id_consent_id_from_organisation__fkey FOREIGN KEY (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category) REFERENCES public.consent_scopes(collaboration_id, consent_id, from_organisation_id, to_organisation_id, category),
  constraint disclosures_collaboration_id_from_organisation_id_fkey FOREIGN KEY (collaboration_id, from_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint disclosures_collaboration_id_referral_id_fkey FOREIGN KEY (collaboration_id, referral_id) REFERENCES public.referrals(collaboration_id, id),
  constraint disclosures_collaboration_id_to_organisation_id_fkey FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint disclosures_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint disclosures_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX disclosures_collaboration_id_consent_id_idx ON public.disclosures USING btree (collaboration_id, consent_id) WHERE (consent_id IS NOT NULL);
CREATE INDEX disclosures_collaboration_id_referral_id_idx ON public.disclosures USING btree (collaboration_id, referral_id) WHERE (referral_id IS NOT NULL);
CREATE INDEX disclosures_wall ON public.disclosures USING btree (collaboration_id, case_id, to_organisation_id, from_organisation_id, category);
alter table public.disclosures enable, force row level security;
create policy gate_ends on public.disclosures for update to samsteg_gate
  using (true)
  with check (true);
create policy gate_searches on public.disclosures for select to samsteg_gate
  using (true);
create policy her_own on public.disclosures for select to app_participant
  using (((category <> 'safety'::public.record_category) AND (( SELECT count(*) AS count
   FROM public.organisations o
  WHERE ((o.collaboration_id = disclosures.collaboration_id) AND (o.id = ANY (ARRAY[disclosures.from_organisation_id, disclosures.to_organisation_id])))) = 2) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = disclosures.collaboration_id) AND (c.id = disclosures.case_id))))));
create policy of_referral on public.disclosures for select to app_staff
  using (((referral_id IS NOT NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (( SELECT app.role() AS role) = 'coordinator'::public.membership_role)) OR ((from_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (created_by = ( SELECT app.user_id() AS user_id))))));
create policy own_agreement on public.disclosures as restrictive for insert to app_staff
  with check (((consent_id IS NOT NULL) OR (from_organisation_id = ( SELECT app.case_organisation() AS case_organisation))));
create policy own_people_add on public.disclosures for insert to app_staff
  with check (((case_id IS NOT NULL) AND (created_by = ( SELECT app.user_id() AS user_id)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_end on public.disclosures for update to app_staff
  using (((case_id IS NOT NULL) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((case_id IS NOT NULL) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.disclosures to samsteg_owner
  using (true)
  with check (true);
create policy referral_ends on public.disclosures for update to app_staff
  using (((referral_id IS NOT NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (from_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (created_by = ( SELECT app.user_id() AS user_id))))
  with check ((referral_id IS NOT NULL));
create policy referral_opens on public.disclosures for insert to app_staff
  with check (((referral_id IS NOT NULL) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (ground = 'referral_agreement'::text) AND (from_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND app.agreed_to_referral(referral_id)));
create policy retention_counts on public.disclosures for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.disclosures for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
create policy retention_removes_49986e on public.disclosures for delete to app_retention
  using (app.removes(collaboration_id, ( SELECT f.case_id
   FROM public.referrals f
  WHERE ((f.collaboration_id = disclosures.collaboration_id) AND (f.id = disclosures.referral_id))), 'cases'::text, NULL::uuid));
create policy retention_removes_c33ecb on public.disclosures for delete to app_retention
  using (((EXISTS ( SELECT
   FROM (public.retention_run_referrals i
     JOIN public.retention_runs r ON (((r.collaboration_id = i.collaboration_id) AND (r.id = i.run_id) AND (r.state = 'approved'::text) AND (r.approved_by <> r.proposed_by))))
  WHERE ((i.collaboration_id = disclosures.collaboration_id) AND (i.referral_id = disclosures.referral_id)))) AND app.referral_outlived(collaboration_id, referral_id)));
create policy works_with_it on public.disclosures for select to app_provider, app_staff
  using (((case_id IS NOT NULL) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)) AND ((to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR (from_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) OR app.owns_case(case_id))));
CREATE TRIGGER keep_disclosure BEFORE INSERT OR UPDATE ON public.disclosures FOR EACH ROW EXECUTE FUNCTION app.keep_disclosure();
grant select on public.disclosures to app_participant;
grant select on public.disclosures to app_provider;
grant delete on public.disclosures to app_retention;
grant insert, select on public.disclosures to app_staff;
grant select on public.disclosures to samsteg_gate;
grant select (case_id, collaboration_id, consent_id, created_by, from_organisation_id, id, referral_id, to_organisation_id) on public.disclosures to app_retention;
grant update (valid_to) on public.disclosures to app_staff;
grant update (valid_to) on public.disclosures to samsteg_gate;
comment on table public.disclosures is 'One organisation''s records of one category, opened to another for a purpose and a half-open period. The second half of the access rule';

create table public.disseminations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  told_on date not null,
  what text not null,
  to_whom text not null,
  channel text not null,
  area_id uuid,
  reach_kind text not null,
  reach_low numeric(10,2),
  reach_high numeric(10,2),
  material text,
  material_url text,
  created_by uuid not null,
  version integer not null default 1,
  constraint disseminations_channel_check CHECK ((channel = ANY (ARRAY['seminar'::text, 'exhibition'::text, 'visit'::text, 'article'::text, 'broadcast'::text, 'newsletter'::text, 'web'::text, 'print'::text, 'training'::text, 'other'::text]))),
  constraint disseminations_check CHECK (app.is_quantity(reach_kind, reach_low, reach_high)),
  constraint disseminations_material_check CHECK (((length(material) >= 1) AND (length(material) <= 500))),
  constraint disseminations_material_url_check CHECK (((material_url ~ '^https://[^\s]+$'::text) AND (length(material_url) <= 1000))),
  constraint disseminations_to_whom_check CHECK (((length(to_whom) >= 1) AND (length(to_whom) <= 300))),
  constraint disseminations_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500))),
  constraint disseminations_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint disseminations_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint disseminations_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint disseminations_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX disseminations_collaboration_id_told_on_id_idx ON public.disseminations USING btree (collaboration_id, told_on DESC, id DESC);
alter table public.disseminations enable, force row level security;
create policy gate_ages on public.disseminations for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.disseminations for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.disseminations for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.disseminations for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.disseminations to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.disseminations for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_bffdbf on public.disseminations for delete to app_retention
  using (app.removes_record(collaboration_id, 'disseminations'::text, id));
grant delete on public.disseminations to app_retention;
grant insert, select on public.disseminations to app_staff;
grant select (area_id, collaboration_id, created_by, id) on public.disseminations to app_retention;
grant update (area_id, channel, material, material_url, reach_high, reach_kind, reach_low, to_whom, told_on, version, what) on public.disseminations to app_staff;
grant select (collaboration_id, id, told_on) on public.disseminations to samsteg_gate;
comment on table public.disseminations is 'What was told to whom, and how many it reached, as exactly as that is known';

create table public.drafts (
  user_id uuid not null,
  collaboration_id uuid not null,
  form_path text not null,
  payload bytea not null,
  saved_at timestamp with time zone not null default now(),
  constraint drafts_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint drafts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint drafts_pkey PRIMARY KEY (user_id, collaboration_id, form_path)
);
alter table public.drafts enable, force row level security;
create policy own_drafts on public.drafts to app_participant, app_provider, app_staff
  using (((user_id = ( SELECT app.user_id() AS user_id)) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration))))
  with check (((user_id = ( SELECT app.user_id() AS user_id)) AND (collaboration_id = ( SELECT app.collaboration() AS collaboration))));
create policy owner_migrates on public.drafts to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.drafts to app_retention
  using ((saved_at < (now() - '30 days'::interval)));
create policy session_keeps on public.drafts for insert to app_session
  with check (true);
create policy session_replaces on public.drafts for update to app_session
  using (true)
  with check (true);
create policy session_sees on public.drafts for select to app_session
  using (true);
grant delete, insert, select, update on public.drafts to app_participant;
grant delete, insert, select, update on public.drafts to app_provider;
grant delete on public.drafts to app_retention;
grant insert, update on public.drafts to app_session;
grant delete, insert, select, update on public.drafts to app_staff;
grant select (saved_at) on public.drafts to app_retention;
grant select (collaboration_id, form_path, user_id) on public.drafts to app_session;
comment on table public.drafts is 'What was typed and not yet sent, encrypted; only the same user reads it, for 30 days';

create table public.example_addresses (
  collaboration_id uuid not null,
  example_id uuid not null,
  slug text not null,
  translation_of uuid,
  withdrawn_on date,
  constraint example_addresses_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(slug) >= 3) AND (length(slug) <= 90)))),
  constraint example_addresses_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_addresses_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_addresses_collaboration_id_translation_of_fkey FOREIGN KEY (collaboration_id, translation_of) REFERENCES public.example_addresses(collaboration_id, example_id),
  constraint example_addresses_pkey PRIMARY KEY (collaboration_id, example_id)
);
CREATE UNIQUE INDEX example_addresses_slug ON public.example_addresses USING btree (slug);
alter table public.example_addresses enable, force row level security;
create policy anybody_reads on public.example_addresses for select to app_public
  using (true);
create policy bank_reads on public.example_addresses for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_addresses for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_addresses for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy gate_finds on public.example_addresses for select to samsteg_gate
  using (true);
create policy owner_migrates on public.example_addresses to samsteg_owner
  using (true)
  with check (true);
create policy publishers_add on public.example_addresses as restrictive for insert to app_staff
  with check (app.publishes_examples());
create policy retention_looks on public.example_addresses for select to app_retention
  using (true);
create policy worker_tenant on public.example_addresses to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER showcase_moves AFTER INSERT OR UPDATE ON public.example_addresses FOR EACH ROW EXECUTE FUNCTION app.showcase_moves();
grant select on public.example_addresses to app_public;
grant insert, select on public.example_addresses to app_staff;
grant select on public.example_addresses to app_stats;
grant insert, select, update on public.example_addresses to app_worker;
grant select (collaboration_id, example_id) on public.example_addresses to app_retention;
grant update (withdrawn_on) on public.example_addresses to app_staff;
grant select (collaboration_id, example_id, slug, translation_of) on public.example_addresses to samsteg_gate;
comment on table public.example_addresses is 'Public addresses: /exempel/SLUG, one for each example ever published, over all collaborations';

create table public.example_agreements (
  collaboration_id uuid not null,
  example_id uuid not null,
  terms text not null,
  agreed_by text not null,
  agreed_user uuid,
  on_behalf boolean not null default false,
  agreed_at timestamp with time zone not null default now(),
  constraint example_agreements_agreed_by_check CHECK (((length(agreed_by) >= 1) AND (length(agreed_by) <= 200))),
  constraint example_agreements_terms_check CHECK ((terms ~ '^\d{4}-\d{2}$'::text)),
  constraint example_agreements_agreed_user_fkey FOREIGN KEY (agreed_user) REFERENCES public.users(id),
  constraint example_agreements_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_agreements_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_agreements_pkey PRIMARY KEY (collaboration_id, example_id, terms)
);
alter table public.example_agreements enable, force row level security;
create policy bank_reads on public.example_agreements for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_forget on public.example_agreements for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_agreements.collaboration_id) AND (x.id = example_agreements.example_id) AND (x.state = 'withdrawn'::text))))));
create policy owner_migrates on public.example_agreements to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_agreements to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy said_by_her on public.example_agreements as restrictive for insert to app_provider, app_public, app_staff
  with check (((NOT (agreed_user IS DISTINCT FROM ( SELECT app.user_id() AS user_id))) AND (on_behalf = ( SELECT app.edits_examples() AS edits_examples))));
create policy worker_tenant on public.example_agreements to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_add on public.example_agreements for insert to app_provider, app_public, app_staff
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_change on public.example_agreements for update to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id))
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_read on public.example_agreements for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
grant insert, select on public.example_agreements to app_provider;
grant insert on public.example_agreements to app_public;
grant delete on public.example_agreements to app_retention;
grant insert, select on public.example_agreements to app_staff;
grant select on public.example_agreements to app_stats;
grant insert, select, update on public.example_agreements to app_worker;
grant select (agreed_at, agreed_by, collaboration_id, example_id, on_behalf, terms) on public.example_agreements to app_public;
grant select (collaboration_id, example_id) on public.example_agreements to app_retention;
grant update (agreed_by) on public.example_agreements to app_staff;
comment on table public.example_agreements is 'Yes to the terms of publication (CC BY 4.0), by version: nothing is sent in or published without a row';
comment on column public.example_agreements.on_behalf is 'An editor says it for the actor, who has been told';

create table public.example_answers (
  collaboration_id uuid not null,
  example_id uuid not null,
  field text not null,
  value text not null,
  saved_at timestamp with time zone not null default now(),
  saved_by text not null,
  saved_by_user uuid,
  saved_key uuid,
  version integer not null default 1,
  prints text[] not null generated always as (app.sentence_prints(value)) stored,
  constraint example_answers_field_check CHECK ((field = ANY (ARRAY['summary'::text, 'partners'::text, 'place'::text, 'budget_note'::text, 'target_group'::text, 'target_analysis'::text, 'method'::text, 'follow_up_direct'::text, 'follow_up_later'::text, 'result'::text, 'result_measured'::text, 'requirements'::text, 'failures'::text]))),
  constraint example_answers_saved_by_check CHECK (((length(saved_by) >= 1) AND (length(saved_by) <= 200))),
  constraint example_answers_value_check CHECK ((length(value) <= 8000)),
  constraint example_answers_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_answers_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_answers_saved_by_user_fkey FOREIGN KEY (saved_by_user) REFERENCES public.users(id),
  constraint example_answers_pkey PRIMARY KEY (collaboration_id, example_id, field)
);
CREATE INDEX example_answers_prints_idx ON public.example_answers USING gin (prints);
alter table public.example_answers enable, force row level security;
create policy bank_reads on public.example_answers for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_forget on public.example_answers for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_answers.collaboration_id) AND (x.id = example_answers.example_id) AND (x.state = 'withdrawn'::text))))));
create policy owner_migrates on public.example_answers to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_answers to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_answers to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_add on public.example_answers for insert to app_provider, app_public, app_staff
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_change on public.example_answers for update to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id))
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_read on public.example_answers for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
grant insert, select, update on public.example_answers to app_provider;
grant insert, select, update on public.example_answers to app_public;
grant delete on public.example_answers to app_retention;
grant insert, select, update on public.example_answers to app_staff;
grant select on public.example_answers to app_stats;
grant insert, select, update on public.example_answers to app_worker;
grant select (collaboration_id, example_id) on public.example_answers to app_retention;
comment on table public.example_answers is 'The national template''s texts, a row for each: two who write in different fields do not meet, two in the same are shown both';

create table public.example_calls (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  title text not null,
  body text not null,
  opens_on date not null default app.today(),
  closes_on date not null,
  county_codes text[] not null default '{}'::text[],
  link_hash bytea not null,
  link_serial integer not null default 1,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint example_calls_body_check CHECK (((length(body) >= 1) AND (length(body) <= 5000))),
  constraint example_calls_check CHECK ((closes_on >= opens_on)),
  constraint example_calls_county_codes_check CHECK (app.county_codes_known(county_codes)),
  constraint example_calls_link_hash_check CHECK ((length(link_hash) = 32)),
  constraint example_calls_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint example_calls_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_calls_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint example_calls_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint example_calls_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE UNIQUE INDEX example_calls_link_hash_idx ON public.example_calls USING btree (link_hash);
alter table public.example_calls enable, force row level security;
create policy bank_reads on public.example_calls for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy by_its_link on public.example_calls for select to app_public
  using ((link_hash = app.link_hash()));
create policy editors_add on public.example_calls for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_calls for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy gate_reads on public.example_calls for select to samsteg_gate
  using (true);
create policy owner_migrates on public.example_calls to samsteg_owner
  using (true)
  with check (true);
create policy worker_tenant on public.example_calls to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_read on public.example_calls for select to app_public
  using ((EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_calls.collaboration_id) AND (x.call_id = example_calls.id)))));
grant insert, select on public.example_calls to app_staff;
grant select on public.example_calls to app_stats;
grant insert, select, update on public.example_calls to app_worker;
grant select on public.example_calls to samsteg_gate;
grant select (body, closes_on, collaboration_id, county_codes, id, opens_on, title) on public.example_calls to app_public;
grant update (body, closes_on, county_codes, link_hash, link_serial, opens_on, title, version) on public.example_calls to app_staff;
comment on column public.example_calls.county_codes is 'Counties that are asked; empty is all';
comment on column public.example_calls.link_hash is 'SHA-256 of the token, which the app derives from its secret and the serial: it can be shown again and is kept nowhere';

create table public.example_collection_items (
  collaboration_id uuid not null,
  collection_id uuid not null,
  example_id uuid not null,
  "position" integer not null,
  publication_id uuid,
  added_by uuid,
  constraint example_collection_items_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.users(id),
  constraint example_collection_items_collaboration_id_collection_id_fkey FOREIGN KEY (collaboration_id, collection_id) REFERENCES public.example_collections(collaboration_id, id),
  constraint example_collection_items_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_collection_items_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_collection_items_collaboration_id_publication_id_fkey FOREIGN KEY (collaboration_id, publication_id) REFERENCES public.example_publications(collaboration_id, id),
  constraint example_collection_items_pkey PRIMARY KEY (collaboration_id, collection_id, example_id)
);
alter table public.example_collection_items enable, force row level security;
create policy anybody_reads on public.example_collection_items for select to app_public
  using ((publication_id IS NOT NULL));
create policy bank_reads on public.example_collection_items for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_collection_items for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_collection_items for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_remove on public.example_collection_items for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy owner_migrates on public.example_collection_items to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_collection_items to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_collection_items to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER showcase_moves AFTER INSERT OR DELETE OR UPDATE ON public.example_collection_items FOR EACH ROW EXECUTE FUNCTION app.showcase_moves();
grant select on public.example_collection_items to app_public;
grant delete on public.example_collection_items to app_retention;
grant delete, insert, select on public.example_collection_items to app_staff;
grant select on public.example_collection_items to app_stats;
grant insert, select, update on public.example_collection_items to app_worker;
grant select (collaboration_id, example_id) on public.example_collection_items to app_retention;
grant update ("position", publication_id) on public.example_collection_items to app_staff;
comment on column public.example_collection_items.publication_id is 'The version that the published collection holds; null before the collection is published';

create table public.example_collections (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  slug text not null,
  title text not null,
  year integer not null,
  county_code text,
  intro text not null default ''::text,
  published_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint example_collections_county_code_check CHECK (app.county_known(county_code)),
  constraint example_collections_intro_check CHECK ((length(intro) <= 8000)),
  constraint example_collections_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(slug) >= 3) AND (length(slug) <= 90)))),
  constraint example_collections_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint example_collections_year_check CHECK (((year >= 1990) AND (year <= 2100))),
  constraint example_collections_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_collections_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint example_collections_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE UNIQUE INDEX example_collections_slug ON public.example_collections USING btree (slug);
alter table public.example_collections enable, force row level security;
create policy anybody_reads on public.example_collections for select to app_public
  using ((published_at IS NOT NULL));
create policy bank_reads on public.example_collections for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_collections for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_collections for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy owner_migrates on public.example_collections to samsteg_owner
  using (true)
  with check (true);
create policy worker_tenant on public.example_collections to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER showcase_moves AFTER UPDATE ON public.example_collections FOR EACH ROW WHEN (((old.published_at IS NOT NULL) OR (new.published_at IS NOT NULL))) EXECUTE FUNCTION app.showcase_moves();
grant select on public.example_collections to app_public;
grant insert, select on public.example_collections to app_staff;
grant select on public.example_collections to app_stats;
grant insert, select, update on public.example_collections to app_worker;
grant update (county_code, intro, published_at, title, version, year) on public.example_collections to app_staff;
comment on column public.example_collections.county_code is 'A county''s own collection; null is the national one';

create table public.example_contacts (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  name text,
  title text,
  email text,
  phone text,
  is_shown boolean not null default true,
  published boolean not null default false,
  valid_until date,
  confirmed_on date,
  asked_on date,
  link_hash bytea,
  link_serial integer not null default 1,
  ended_on date,
  version integer not null default 1,
  constraint example_contacts_check CHECK (((ended_on IS NULL) = (name IS NOT NULL))),
  constraint example_contacts_check1 CHECK (((ended_on IS NULL) OR (num_nonnulls(name, title, email, phone) = 0))),
  constraint example_contacts_check2 CHECK (((NOT published) OR (is_shown AND (ended_on IS NULL)))),
  constraint example_contacts_email_check CHECK (((length(email) >= 3) AND (length(email) <= 200))),
  constraint example_contacts_link_hash_check CHECK ((length(link_hash) = 32)),
  constraint example_contacts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint example_contacts_phone_check CHECK (((length(phone) >= 3) AND (length(phone) <= 50))),
  constraint example_contacts_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint example_contacts_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_contacts_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_contacts_pkey PRIMARY KEY (collaboration_id, id),
  constraint example_contacts_collaboration_id_id_example_id_key UNIQUE (collaboration_id, id, example_id)
);
CREATE INDEX example_contacts_collaboration_id_example_id_idx ON public.example_contacts USING btree (collaboration_id, example_id);
CREATE UNIQUE INDEX example_contacts_link_hash_idx ON public.example_contacts USING btree (link_hash) WHERE (link_hash IS NOT NULL);
alter table public.example_contacts enable, force row level security;
create policy bank_reads on public.example_contacts for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy by_her_link on public.example_contacts for select to app_public
  using ((link_hash = app.link_hash()));
create policy by_her_link_changes on public.example_contacts for update to app_public
  using ((link_hash = app.link_hash()))
  with check ((link_hash = app.link_hash()));
create policy editors_end on public.example_contacts for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy gate_reads on public.example_contacts for select to samsteg_gate
  using (true);
create policy owner_migrates on public.example_contacts to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_contacts to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy shown on public.example_contacts for select to app_public
  using (published);
create policy worker_tenant on public.example_contacts to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_add on public.example_contacts for insert to app_provider, app_public, app_staff
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_change on public.example_contacts for update to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id))
  with check (app.contributes_to(collaboration_id, example_id));
create policy writers_read on public.example_contacts for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
CREATE TRIGGER contact_is_shown_by_editors BEFORE UPDATE ON public.example_contacts FOR EACH ROW WHEN ((new.published AND (NOT old.published))) EXECUTE FUNCTION app.contact_is_shown_by_editors();
CREATE TRIGGER showcase_moves AFTER UPDATE ON public.example_contacts FOR EACH ROW WHEN ((old.published OR new.published)) EXECUTE FUNCTION app.showcase_moves();
grant insert, select, update on public.example_contacts to app_provider;
grant delete on public.example_contacts to app_retention;
grant insert, select, update on public.example_contacts to app_staff;
grant select on public.example_contacts to app_stats;
grant insert, select, update on public.example_contacts to app_worker;
grant insert (collaboration_id, email, example_id, id, is_shown, name, phone, title) on public.example_contacts to app_public;
grant select (collaboration_id, confirmed_on, email, ended_on, example_id, id, is_shown, name, phone, published, title, valid_until, version) on public.example_contacts to app_public;
grant update (confirmed_on, email, ended_on, is_shown, name, phone, published, title, valid_until, version) on public.example_contacts to app_public;
grant select (collaboration_id, example_id) on public.example_contacts to app_retention;
grant select (collaboration_id, example_id, id, link_hash) on public.example_contacts to samsteg_gate;
comment on column public.example_contacts.is_shown is 'Whether she lets herself be shown to anybody; otherwise only editors see her';
comment on column public.example_contacts.published is 'Shown on the public page now; false before publication and after a removal';

create table public.example_contributors (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  name text not null,
  user_id uuid,
  link_hash bytea,
  by_link boolean not null generated always as ((link_hash IS NOT NULL)) stored,
  joined_at timestamp with time zone not null default now(),
  left_at timestamp with time zone,
  constraint example_contributors_check CHECK (((user_id IS NULL) <> (link_hash IS NULL))),
  constraint example_contributors_link_hash_check CHECK ((length(link_hash) = 32)),
  constraint example_contributors_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint example_contributors_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_contributors_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_contributors_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint example_contributors_pkey PRIMARY KEY (collaboration_id, id),
  constraint example_contributors_collaboration_id_id_example_id_key UNIQUE (collaboration_id, id, example_id)
);
CREATE UNIQUE INDEX example_contributors_collaboration_id_example_id_user_id_idx ON public.example_contributors USING btree (collaboration_id, example_id, user_id) WHERE (user_id IS NOT NULL);
CREATE INDEX example_contributors_collaboration_id_user_id_idx ON public.example_contributors USING btree (collaboration_id, user_id);
CREATE UNIQUE INDEX example_contributors_link_hash_idx ON public.example_contributors USING btree (link_hash) WHERE (link_hash IS NOT NULL);
alter table public.example_contributors enable, force row level security;
create policy bank_reads on public.example_contributors for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_forget on public.example_contributors for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_contributors.collaboration_id) AND (x.id = example_contributors.example_id) AND (x.state = 'withdrawn'::text))))));
create policy gate_reads on public.example_contributors for select to samsteg_gate
  using (true);
create policy gate_starts on public.example_contributors for insert to samsteg_gate
  with check (true);
create policy goes_or_is_let_out on public.example_contributors as restrictive for update to app_provider, app_public, app_staff
  using ((app.leads_example(collaboration_id, example_id) OR (user_id = ( SELECT app.user_id() AS user_id)) OR (link_hash = ( SELECT app.link_hash() AS link_hash))));
create policy members_by_leader on public.example_contributors as restrictive for insert to app_provider, app_staff
  with check (((user_id IS NULL) OR (app.leads_example(collaboration_id, example_id) AND (EXISTS ( SELECT
   FROM public.memberships p
  WHERE ((p.collaboration_id = example_contributors.collaboration_id) AND (p.user_id = example_contributors.user_id) AND (p.valid_from <= app.today()) AND ((p.valid_to IS NULL) OR (app.today() < p.valid_to))))))));
create policy nobody_returns_by_herself on public.example_contributors as restrictive for update to app_provider, app_public, app_staff
  using (true)
  with check (((left_at IS NOT NULL) OR app.leads_example(collaboration_id, example_id)));
create policy owner_migrates on public.example_contributors to samsteg_owner
  using (true)
  with check (true);
create policy retention_looks on public.example_contributors for select to app_retention
  using (true);
create policy retention_outlives on public.example_contributors to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_contributors to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_add on public.example_contributors for insert to app_provider, app_public, app_staff
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_change on public.example_contributors for update to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id))
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_read on public.example_contributors for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
grant insert, select on public.example_contributors to app_provider;
grant delete on public.example_contributors to app_retention;
grant insert, select on public.example_contributors to app_staff;
grant select on public.example_contributors to app_stats;
grant insert, select, update on public.example_contributors to app_worker;
grant insert, select on public.example_contributors to samsteg_gate;
grant update (left_at, name) on public.example_contributors to app_provider;
grant insert (collaboration_id, example_id, id, link_hash, name) on public.example_contributors to app_public;
grant select (by_link, collaboration_id, example_id, id, joined_at, left_at, name) on public.example_contributors to app_public;
grant update (left_at) on public.example_contributors to app_public;
grant select (collaboration_id, example_id, id, left_at) on public.example_contributors to app_retention;
grant update (left_at, name) on public.example_contributors to app_staff;

create table public.example_desks (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  county_code text not null default '00'::text,
  publishes boolean not null default true,
  constraint example_desks_county_code_check CHECK (app.county_known(county_code)),
  constraint example_desks_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_desks_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint example_desks_pkey PRIMARY KEY (collaboration_id, organisation_id)
);
alter table public.example_desks enable, force row level security;
create policy admin_changes on public.example_desks for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_writes on public.example_desks for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy bank_reads on public.example_desks for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy in_the_house on public.example_desks for select to app_staff
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.example_desks to samsteg_owner
  using (true)
  with check (true);
create policy worker_tenant on public.example_desks to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert, select on public.example_desks to app_staff;
grant select on public.example_desks to app_stats;
grant insert, select, update on public.example_desks to app_worker;
grant update (county_code, publishes) on public.example_desks to app_staff;
comment on table public.example_desks is 'Counties collect; one group of editors publishes';

create table public.example_events (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  at timestamp with time zone not null default now(),
  kind text not null,
  by_user uuid,
  by_name text not null,
  detail text,
  constraint example_events_by_name_check CHECK (((length(by_name) >= 1) AND (length(by_name) <= 200))),
  constraint example_events_detail_check CHECK (((length(detail) >= 1) AND (length(detail) <= 2000))),
  constraint example_events_kind_check CHECK ((kind ~ '^[a-z_]{1,40}$'::text)),
  constraint example_events_by_user_fkey FOREIGN KEY (by_user) REFERENCES public.users(id),
  constraint example_events_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_events_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_events_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX example_events_collaboration_id_example_id_idx ON public.example_events USING btree (collaboration_id, example_id);
alter table public.example_events enable, force row level security;
create policy bank_reads on public.example_events for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_forget on public.example_events for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_events.collaboration_id) AND (x.id = example_events.example_id) AND (x.state = 'withdrawn'::text))))));
create policy owner_migrates on public.example_events to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_events to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy says_what_happened on public.example_events for insert to app_provider, app_public, app_staff, app_stats
  with check (((NOT (by_user IS DISTINCT FROM ( SELECT app.user_id() AS user_id))) AND (app.contributes_to(collaboration_id, example_id) OR ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))));
create policy worker_tenant on public.example_events to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_read on public.example_events for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
grant insert, select on public.example_events to app_provider;
grant insert on public.example_events to app_public;
grant delete on public.example_events to app_retention;
grant insert, select on public.example_events to app_staff;
grant insert, select on public.example_events to app_stats;
grant insert, select, update on public.example_events to app_worker;
grant select (at, by_name, collaboration_id, detail, example_id, id, kind) on public.example_events to app_public;
grant select (collaboration_id, example_id) on public.example_events to app_retention;
grant update (by_name) on public.example_events to app_staff;

create table public.example_evidence (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  heading text not null,
  report text not null,
  taken_on date not null default app.today(),
  content jsonb not null,
  taken_by uuid not null,
  removed_at timestamp with time zone,
  constraint example_evidence_heading_check CHECK (((length(heading) >= 1) AND (length(heading) <= 200))),
  constraint example_evidence_report_check CHECK ((report ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint example_evidence_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_evidence_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_evidence_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.users(id),
  constraint example_evidence_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX example_evidence_collaboration_id_example_id_idx ON public.example_evidence USING btree (collaboration_id, example_id);
alter table public.example_evidence enable, force row level security;
create policy bank_reads on public.example_evidence for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_evidence for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_evidence for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy owner_migrates on public.example_evidence to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_evidence to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_evidence to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant delete on public.example_evidence to app_retention;
grant select on public.example_evidence to app_staff;
grant insert, select on public.example_evidence to app_stats;
grant insert, select, update on public.example_evidence to app_worker;
grant select (collaboration_id, example_id) on public.example_evidence to app_retention;
grant update (removed_at) on public.example_evidence to app_staff;
comment on table public.example_evidence is 'Figures of the collaboration''s own reports as they were released one day: small figures already hidden, with period and definition';

create table public.example_link_checks (
  collaboration_id uuid not null,
  example_id uuid not null,
  href text not null,
  last_seen text not null,
  checked_on date not null default app.today(),
  checked_by text not null,
  constraint example_link_checks_checked_by_check CHECK ((checked_by = ANY (ARRAY['hand'::text, 'job'::text]))),
  constraint example_link_checks_href_check CHECK (((href ~ '^https?://\S+$'::text) AND (length(href) <= 1000))),
  constraint example_link_checks_last_seen_check CHECK ((last_seen = ANY (ARRAY['works'::text, 'moved'::text, 'gone'::text]))),
  constraint example_link_checks_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.example_addresses(collaboration_id, example_id),
  constraint example_link_checks_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_link_checks_pkey PRIMARY KEY (collaboration_id, example_id, href)
);
alter table public.example_link_checks enable, force row level security;
create policy anybody_reads on public.example_link_checks for select to app_public
  using (true);
create policy bank_reads on public.example_link_checks for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_link_checks for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_link_checks for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy owner_migrates on public.example_link_checks to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_link_checks to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_link_checks to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER showcase_links_moved AFTER UPDATE ON public.example_link_checks FOR EACH ROW WHEN ((old.last_seen <> new.last_seen)) EXECUTE FUNCTION app.showcase_moves();
CREATE TRIGGER showcase_links_tried AFTER INSERT ON public.example_link_checks FOR EACH ROW WHEN ((new.last_seen = 'gone'::text)) EXECUTE FUNCTION app.showcase_moves();
grant select on public.example_link_checks to app_public;
grant delete on public.example_link_checks to app_retention;
grant insert, select on public.example_link_checks to app_staff;
grant select on public.example_link_checks to app_stats;
grant insert, select, update on public.example_link_checks to app_worker;
grant select (collaboration_id, example_id) on public.example_link_checks to app_retention;
grant update (checked_by, checked_on, last_seen) on public.example_link_checks to app_staff;
comment on table public.example_link_checks is 'Whether a link of a published example still leads somewhere, by hand or by the job; what is published stays as it was';

create table public.example_links (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  kind text not null default 'method'::text,
  name text not null,
  href text,
  constraint example_links_href_check CHECK (((href ~ '^https?://\S+$'::text) AND (length(href) <= 1000))),
  constraint example_links_kind_check CHECK ((kind = ANY (ARRAY['method'::text, 'source'::text]))),
  constraint example_links_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint example_links_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_links_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_links_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX example_links_collaboration_id_example_id_idx ON public.example_links USING btree (collaboration_id, example_id);
alter table public.example_links enable, force row level security;
create policy bank_reads on public.example_links for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy owner_migrates on public.example_links to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_links to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_links to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_add on public.example_links for insert to app_provider, app_public, app_staff
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_change on public.example_links for update to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id))
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_read on public.example_links for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
create policy writers_remove on public.example_links for delete to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id));
grant delete, insert, select, update on public.example_links to app_provider;
grant delete, insert, select, update on public.example_links to app_public;
grant delete on public.example_links to app_retention;
grant delete, insert, select, update on public.example_links to app_staff;
grant select on public.example_links to app_stats;
grant insert, select, update on public.example_links to app_worker;
grant select (collaboration_id, example_id) on public.example_links to app_retention;

create table public.example_mail_addresses (
  collaboration_id uuid not null,
  contributor_id uuid not null,
  example_id uuid not null,
  address text not null,
  reminders boolean not null default true,
  given_at timestamp with time zone not null default now(),
  constraint example_mail_addresses_address_check CHECK (((address ~ '^[^\s@,;<>"()]+@[^\s@,;<>"()]+$'::text) AND ((length(address) >= 3) AND (length(address) <= 200)))),
  constraint example_mail_addresses_collaboration_id_contributor_id_exa_fkey FOREIGN KEY (collaboration_id, contributor_id, example_id) REFERENCES public.example_contributors(collaboration_id, id, example_id),
  constraint example_mail_addresses_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_mail_addresses_pkey PRIMARY KEY (collaboration_id, contributor_id)
);
CREATE INDEX example_mail_addresses_collaboration_id_example_id_idx ON public.example_mail_addresses USING btree (collaboration_id, example_id);
alter table public.example_mail_addresses enable, force row level security;
create policy editors_know on public.example_mail_addresses for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_take_away on public.example_mail_addresses for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy her_own on public.example_mail_addresses to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.example_contributors k
  WHERE ((k.collaboration_id = example_mail_addresses.collaboration_id) AND (k.id = example_mail_addresses.contributor_id) AND (k.user_id = ( SELECT app.user_id() AS user_id)) AND (k.left_at IS NULL))))))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.example_contributors k
  WHERE ((k.collaboration_id = example_mail_addresses.collaboration_id) AND (k.id = example_mail_addresses.contributor_id) AND (k.user_id = ( SELECT app.user_id() AS user_id)) AND (k.left_at IS NULL))))));
create policy her_own_by_link on public.example_mail_addresses to app_public
  using ((EXISTS ( SELECT
   FROM app.linked() l(collaboration_id, call_id, example_id, contributor_id, contact_id)
  WHERE ((l.collaboration_id = example_mail_addresses.collaboration_id) AND (l.contributor_id = example_mail_addresses.contributor_id)))))
  with check ((EXISTS ( SELECT
   FROM app.linked() l(collaboration_id, call_id, example_id, contributor_id, contact_id)
  WHERE ((l.collaboration_id = example_mail_addresses.collaboration_id) AND (l.contributor_id = example_mail_addresses.contributor_id)))));
create policy owner_migrates on public.example_mail_addresses to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.example_mail_addresses to app_retention
  using (((EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_mail_addresses.collaboration_id) AND (x.id = example_mail_addresses.example_id) AND ((x.state = 'withdrawn'::text) OR ((x.state = ANY (ARRAY['published'::text, 'declined'::text])) AND (x.changed_at < (now() - '30 days'::interval))))))) OR (EXISTS ( SELECT
   FROM public.example_contributors k
  WHERE ((k.collaboration_id = example_mail_addresses.collaboration_id) AND (k.id = example_mail_addresses.contributor_id) AND (k.left_at IS NOT NULL))))));
create policy retention_outlives on public.example_mail_addresses to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_mail_addresses for select to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant delete, insert, select on public.example_mail_addresses to app_provider;
grant delete, insert, select on public.example_mail_addresses to app_public;
grant delete on public.example_mail_addresses to app_retention;
grant delete, insert, select on public.example_mail_addresses to app_staff;
grant select on public.example_mail_addresses to app_worker;
grant update (address, given_at, reminders) on public.example_mail_addresses to app_provider;
grant update (address, given_at, reminders) on public.example_mail_addresses to app_public;
grant select (collaboration_id, contributor_id, example_id) on public.example_mail_addresses to app_retention;
grant update (address, given_at, reminders) on public.example_mail_addresses to app_staff;
comment on table public.example_mail_addresses is 'What a writer has given herself; she alone reads it, and the job that sends. Removed when she says so, when she leaves and when the example is over';
comment on column public.example_mail_addresses.reminders is 'False when she wants no reminders; questions and the decision still come';

create table public.example_mails (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  contributor_id uuid,
  contact_id uuid,
  kind text not null,
  occasion text not null,
  state text not null default 'queued'::text,
  queued_at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  constraint example_mails_check CHECK ((num_nonnulls(contributor_id, contact_id) = 1)),
  constraint example_mails_check1 CHECK (((kind = 'contact'::text) = (contact_id IS NOT NULL))),
  constraint example_mails_check2 CHECK (((state = 'queued'::text) = (settled_at IS NULL))),
  constraint example_mails_kind_check CHECK ((kind = ANY (ARRAY['link'::text, 'reminder'::text, 'contact'::text, 'questions'::text, 'taken'::text, 'declined'::text, 'published'::text, 'removal'::text]))),
  constraint example_mails_occasion_check CHECK ((occasion ~ '^[a-z0-9 -]{1,40}$'::text)),
  constraint example_mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'needless'::text, 'held'::text, 'refused'::text]))),
  constraint example_mails_collaboration_id_contact_id_example_id_fkey FOREIGN KEY (collaboration_id, contact_id, example_id) REFERENCES public.example_contacts(collaboration_id, id, example_id),
  constraint example_mails_collaboration_id_contributor_id_example_id_fkey FOREIGN KEY (collaboration_id, contributor_id, example_id) REFERENCES public.example_contributors(collaboration_id, id, example_id),
  constraint example_mails_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_mails_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_mails_pkey PRIMARY KEY (collaboration_id, id),
  constraint example_mails_collaboration_id_contributor_id_contact_id_ki_key UNIQUE NULLS NOT DISTINCT (collaboration_id, contributor_id, contact_id, kind, occasion)
);
CREATE INDEX example_mails_collaboration_id_example_id_idx ON public.example_mails USING btree (collaboration_id, example_id);
alter table public.example_mails enable, force row level security;
create policy bank_reads on public.example_mails for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_send on public.example_mails for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (state = 'queued'::text)));
create policy her_own_link on public.example_mails for insert to app_provider, app_public, app_staff
  with check (((kind = 'link'::text) AND (state = 'queued'::text) AND (EXISTS ( SELECT
   FROM public.example_mail_addresses a
  WHERE ((a.collaboration_id = example_mails.collaboration_id) AND (a.contributor_id = example_mails.contributor_id))))));
create policy owner_migrates on public.example_mails to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_mails to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_mails to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER post_example_mail AFTER INSERT ON public.example_mails FOR EACH ROW WHEN ((new.state = 'queued'::text)) EXECUTE FUNCTION app.post_example_mail();
grant delete on public.example_mails to app_retention;
grant select on public.example_mails to app_staff;
grant select on public.example_mails to app_stats;
grant insert, select, update on public.example_mails to app_worker;
grant insert (collaboration_id, contact_id, contributor_id, example_id, id, kind, occasion) on public.example_mails to app_provider;
grant insert (collaboration_id, contact_id, contributor_id, example_id, id, kind, occasion) on public.example_mails to app_public;
grant select (collaboration_id, example_id) on public.example_mails to app_retention;
grant insert (collaboration_id, contact_id, contributor_id, example_id, id, kind, occasion) on public.example_mails to app_staff;
comment on table public.example_mails is 'Mail about an example, without address and text. A row is a job: the trigger queues it in the same transaction';
comment on column public.example_mails.occasion is 'What makes it once: the day, the sending, the days before a call closes';
comment on column public.example_mails.state is 'needless: what it tells of was over, or she has taken her address away; held: too many to one address that day; refused: by the server';

create table public.example_publications (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  number integer not null,
  slug text not null,
  language text not null,
  title text not null,
  summary text not null,
  actor text not null,
  actor_kind text,
  county_code text not null,
  municipality_codes text[] not null,
  categories text[] not null,
  goals text[] not null,
  funding text[] not null,
  languages text[] not null,
  period_from public.local_month not null,
  period_to public.local_month,
  terms text not null,
  content jsonb not null,
  changes text[] not null default '{}'::text[],
  published_at timestamp with time zone not null default now(),
  published_by uuid,
  replaced_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  search tsvector not null generated always as (((setweight(to_tsvector('swedish'::regconfig, title), 'A'::"char") || setweight(to_tsvector('swedish'::regconfig, ((summary || ' '::text) || actor)), 'B'::"char")) || setweight(jsonb_to_tsvector('swedish'::regconfig, content, '["string"]'::jsonb), 'C'::"char"))) stored,
  bank_number integer not null generated always as identity,
  constraint example_publications_categories_check CHECK ((app.example_categories_known(categories) AND ((cardinality(categories) >= 1) AND (cardinality(categories) <= 6)))),
  constraint example_publications_county_code_check CHECK (app.county_known(county_code)),
  constraint example_publications_funding_check CHECK (app.example_funding_known(funding)),
  constraint example_publications_goals_check CHECK (app.example_goals_known(goals)),
  constraint example_publications_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
  constraint example_publications_number_check CHECK ((number > 0)),
  constraint example_publications_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.example_addresses(collaboration_id, example_id),
  constraint example_publications_collaboration_id_example_id_terms_fkey FOREIGN KEY (collaboration_id, example_id, terms) REFERENCES public.example_agreements(collaboration_id, example_id, terms),
  constraint example_publications_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_publications_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.users(id),
  constraint example_publications_pkey PRIMARY KEY (collaboration_id, id),
  constraint example_publications_collaboration_id_example_id_number_key UNIQUE (collaboration_id, example_id, number)
);
CREATE INDEX example_publications_county ON public.example_publications USING btree (county_code, published_at DESC) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL));
CREATE UNIQUE INDEX example_publications_current ON public.example_publications USING btree (slug) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX example_publications_search ON public.example_publications USING gin (search) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX example_publications_titles ON public.example_publications USING gin (title app.gin_trgm_ops) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL));
alter table public.example_publications enable, force row level security;
create policy anybody_reads on public.example_publications for select to app_public
  using ((withdrawn_at IS NULL));
create policy bank_reads on public.example_publications for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_publications for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_publications for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy gate_finds on public.example_publications for select to samsteg_gate
  using (true);
create policy owner_migrates on public.example_publications to samsteg_owner
  using (true)
  with check (true);
create policy publishers_add on public.example_publications as restrictive for insert to app_staff
  with check (app.publishes_examples());
create policy retention_outlives on public.example_publications to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_publications to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER publication_ends_once BEFORE UPDATE ON public.example_publications FOR EACH ROW EXECUTE FUNCTION app.publication_ends_once();
CREATE TRIGGER showcase_moves AFTER INSERT OR UPDATE ON public.example_publications FOR EACH ROW EXECUTE FUNCTION app.showcase_moves();
grant select on public.example_publications to app_public;
grant delete on public.example_publications to app_retention;
grant insert, select on public.example_publications to app_staff;
grant select on public.example_publications to app_stats;
grant insert, select on public.example_publications to app_worker;
grant select (collaboration_id, example_id) on public.example_publications to app_retention;
grant update (replaced_at, withdrawn_at) on public.example_publications to app_staff;
grant select (bank_number, replaced_at, search, withdrawn_at) on public.example_publications to samsteg_gate;
comment on table public.example_publications is 'What was published, as it was: a row for each version, never changed. No contact stands in one';
comment on column public.example_publications.bank_number is 'What a search calls it; never in an address';
comment on column public.example_publications.changes is 'Fields that differ from the version before; empty for the first';
comment on column public.example_publications.replaced_at is 'When a newer version took its place: the current one has neither this nor withdrawn_at';

create table public.example_questions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  field text,
  question text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  answer text,
  answered_by text,
  answered_at timestamp with time zone,
  passed_on date,
  constraint example_questions_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint example_questions_answered_by_check CHECK (((length(answered_by) >= 1) AND (length(answered_by) <= 200))),
  constraint example_questions_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint example_questions_check1 CHECK (((passed_on IS NULL) OR (answer IS NULL))),
  constraint example_questions_field_check CHECK (((length(field) >= 1) AND (length(field) <= 40))),
  constraint example_questions_question_check CHECK (((length(question) >= 1) AND (length(question) <= 2000))),
  constraint example_questions_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.users(id),
  constraint example_questions_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_questions_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_questions_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX example_questions_collaboration_id_example_id_idx ON public.example_questions USING btree (collaboration_id, example_id);
alter table public.example_questions enable, force row level security;
create policy bank_reads on public.example_questions for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_alone_pass on public.example_questions as restrictive for update to app_provider, app_staff
  using (true)
  with check (((passed_on IS NULL) OR ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_ask on public.example_questions for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (asked_by = ( SELECT app.user_id() AS user_id)) AND (answer IS NULL)));
create policy editors_forget on public.example_questions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (EXISTS ( SELECT
   FROM public.examples x
  WHERE ((x.collaboration_id = example_questions.collaboration_id) AND (x.id = example_questions.example_id) AND (x.state = 'withdrawn'::text))))));
create policy editors_pass on public.example_questions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (answer IS NULL)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples) AND (answer IS NULL)));
create policy owner_migrates on public.example_questions to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_questions to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_questions to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_change on public.example_questions for update to app_provider, app_public, app_staff
  using (app.writes_example(collaboration_id, example_id))
  with check (app.writes_example(collaboration_id, example_id));
create policy writers_read on public.example_questions for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, example_id));
grant insert, select on public.example_questions to app_provider;
grant delete on public.example_questions to app_retention;
grant insert, select on public.example_questions to app_staff;
grant select on public.example_questions to app_stats;
grant insert, select, update on public.example_questions to app_worker;
grant update (answer, answered_at, answered_by) on public.example_questions to app_provider;
grant select (answer, answered_at, answered_by, asked_at, collaboration_id, example_id, field, id, passed_on, question) on public.example_questions to app_public;
grant update (answer, answered_at, answered_by) on public.example_questions to app_public;
grant select (collaboration_id, example_id) on public.example_questions to app_retention;
grant update (answer, answered_at, answered_by, passed_on) on public.example_questions to app_staff;
comment on column public.example_questions.passed_on is 'Nobody answered, and an editor went on without';

create table public.example_remarks (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  kind text not null,
  body text not null,
  organisation text,
  county_code text,
  state text not null default 'waiting'::text,
  written_at timestamp with time zone not null default now(),
  judged_by uuid,
  judged_at timestamp with time zone,
  constraint example_remarks_body_check CHECK (((length(body) >= 1) AND (length(body) <= 2000))),
  constraint example_remarks_check CHECK (((state = 'waiting'::text) = (judged_at IS NULL))),
  constraint example_remarks_county_code_check CHECK (app.county_known(county_code)),
  constraint example_remarks_kind_check CHECK ((kind = ANY (ARRAY['took'::text, 'tried'::text]))),
  constraint example_remarks_organisation_check CHECK (((length(organisation) >= 1) AND (length(organisation) <= 200))),
  constraint example_remarks_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'hidden'::text]))),
  constraint example_remarks_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.example_addresses(collaboration_id, example_id),
  constraint example_remarks_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_remarks_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES public.users(id),
  constraint example_remarks_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX example_remarks_collaboration_id_example_id_state_idx ON public.example_remarks USING btree (collaboration_id, example_id, state);
alter table public.example_remarks enable, force row level security;
create policy anybody_reads on public.example_remarks for select to app_public
  using ((state = 'shown'::text));
create policy anybody_says on public.example_remarks for insert to app_public
  with check (((state = 'waiting'::text) AND (EXISTS ( SELECT
   FROM public.example_addresses a
  WHERE ((a.collaboration_id = example_remarks.collaboration_id) AND (a.example_id = example_remarks.example_id) AND (a.withdrawn_on IS NULL))))));
create policy bank_reads on public.example_remarks for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_remarks for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_remarks for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy owner_migrates on public.example_remarks to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_remarks to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_remarks to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER showcase_remarks_judged AFTER UPDATE ON public.example_remarks FOR EACH ROW WHEN (((old.state = 'shown'::text) OR (new.state = 'shown'::text))) EXECUTE FUNCTION app.showcase_moves();
CREATE TRIGGER showcase_remarks_shown AFTER INSERT ON public.example_remarks FOR EACH ROW WHEN ((new.state = 'shown'::text)) EXECUTE FUNCTION app.showcase_moves();
grant delete on public.example_remarks to app_retention;
grant insert, select on public.example_remarks to app_staff;
grant select on public.example_remarks to app_stats;
grant insert, select, update on public.example_remarks to app_worker;
grant insert (body, collaboration_id, county_code, example_id, id, kind, organisation) on public.example_remarks to app_public;
grant select (body, collaboration_id, county_code, example_id, id, kind, organisation, state, written_at) on public.example_remarks to app_public;
grant select (collaboration_id, example_id) on public.example_remarks to app_retention;
grant update (judged_at, judged_by, state) on public.example_remarks to app_staff;
comment on table public.example_remarks is 'From readers: what they took from an example, and those who tried it too. Shown when an editor has read it; never who wrote it';

create table public.example_reviews (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  submission integer not null,
  reviewer_id uuid not null,
  verdict text not null,
  criterion text,
  not_started_reason text,
  not_target_group_reason text,
  missing_information_reason text,
  note text,
  reviewed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint example_reviews_check CHECK (((verdict = 'decline'::text) = (criterion IS NOT NULL))),
  constraint example_reviews_check1 CHECK (((criterion IS DISTINCT FROM 'not_started'::text) OR (not_started_reason IS NOT NULL))),
  constraint example_reviews_check2 CHECK (((criterion IS DISTINCT FROM 'not_target_group'::text) OR (not_target_group_reason IS NOT NULL))),
  constraint example_reviews_check3 CHECK (((criterion IS DISTINCT FROM 'missing_information'::text) OR (missing_information_reason IS NOT NULL))),
  constraint example_reviews_criterion_check CHECK ((criterion = ANY (ARRAY['not_started'::text, 'not_target_group'::text, 'missing_information'::text]))),
  constraint example_reviews_missing_information_reason_check CHECK (((length(missing_information_reason) >= 1) AND (length(missing_information_reason) <= 1000))),
  constraint example_reviews_not_started_reason_check CHECK (((length(not_started_reason) >= 1) AND (length(not_started_reason) <= 1000))),
  constraint example_reviews_not_target_group_reason_check CHECK (((length(not_target_group_reason) >= 1) AND (length(not_target_group_reason) <= 1000))),
  constraint example_reviews_note_check CHECK (((length(note) >= 1) AND (length(note) <= 2000))),
  constraint example_reviews_verdict_check CHECK ((verdict = ANY (ARRAY['take'::text, 'decline'::text]))),
  constraint example_reviews_collaboration_id_example_id_fkey FOREIGN KEY (collaboration_id, example_id) REFERENCES public.examples(collaboration_id, id),
  constraint example_reviews_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint example_reviews_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES public.users(id),
  constraint example_reviews_pkey PRIMARY KEY (collaboration_id, id),
  constraint example_reviews_collaboration_id_example_id_submission_revi_key UNIQUE (collaboration_id, example_id, submission, reviewer_id)
);
alter table public.example_reviews enable, force row level security;
create policy bank_reads on public.example_reviews for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_add on public.example_reviews for insert to app_staff, app_stats
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy editors_change on public.example_reviews for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy own_review on public.example_reviews as restrictive for insert to app_staff
  with check ((reviewer_id = ( SELECT app.user_id() AS user_id)));
create policy own_review_changes on public.example_reviews as restrictive for update to app_staff
  using ((reviewer_id = ( SELECT app.user_id() AS user_id)));
create policy owner_migrates on public.example_reviews to samsteg_owner
  using (true)
  with check (true);
create policy retention_outlives on public.example_reviews to app_retention
  using ((app.example_goes_on(collaboration_id, example_id) <= app.today()));
create policy worker_tenant on public.example_reviews to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER reviewer_did_not_write BEFORE INSERT OR UPDATE ON public.example_reviews FOR EACH ROW EXECUTE FUNCTION app.reviewer_did_not_write();
grant delete on public.example_reviews to app_retention;
grant insert, select on public.example_reviews to app_staff;
grant select on public.example_reviews to app_stats;
grant insert, select, update on public.example_reviews to app_worker;
grant select (collaboration_id, example_id) on public.example_reviews to app_retention;
grant update (criterion, missing_information_reason, not_started_reason, not_target_group_reason, note, reviewed_at, verdict, version) on public.example_reviews to app_staff;
comment on table public.example_reviews is 'One reader''s checks of one sending: each exclusion criterion is met (with a reason) or not; two different people, neither of whom wrote';

create table public.examples (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  call_id uuid,
  barrier_id uuid,
  translation_of uuid,
  way text not null default 'form'::text,
  state text not null default 'draft'::text,
  submission integer not null default 0,
  language text not null default 'sv'::text,
  title text not null default ''::text,
  actor text not null default ''::text,
  actor_kind text,
  county_code text,
  municipality_codes text[] not null default '{}'::text[],
  period_from public.local_month,
  period_to public.local_month,
  funding text[] not null default '{}'::text[],
  budget_kronor bigint,
  languages text[] not null default '{}'::text[],
  facts_version integer not null default 1,
  facts_key uuid,
  facts_saved_by text not null default ''::text,
  categories text[] not null default '{}'::text[],
  goals text[] not null default '{}'::text[],
  goals_adjusted boolean not null default false,
  declined_criterion text,
  declined_reason text,
  withdrawn_cause text,
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint examples_actor_check CHECK ((length(actor) <= 200)),
  constraint examples_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['municipality'::text, 'civil_society'::text, 'social_enterprise'::text, 'university'::text, 'federation'::text, 'employment_service'::text, 'region'::text, 'folk_education'::text, 'county_board'::text, 'company'::text, 'other'::text]))),
  constraint examples_budget_kronor_check CHECK (((budget_kronor >= 0) AND (budget_kronor <= '100000000000'::bigint))),
  constraint examples_categories_check CHECK (app.example_categories_known(categories)),
  constraint examples_check CHECK (((way = 'translation'::text) = (translation_of IS NOT NULL))),
  constraint examples_check1 CHECK (((state = 'declined'::text) = (declined_criterion IS NOT NULL))),
  constraint examples_check2 CHECK (((state = 'declined'::text) = (declined_reason IS NOT NULL))),
  constraint examples_check3 CHECK (((state = 'withdrawn'::text) = (withdrawn_cause IS NOT NULL))),
  constraint examples_check4 CHECK (((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR (submitted_at IS NOT NULL) OR (translation_of IS NOT NULL))),
  constraint examples_check5 CHECK (((period_to IS NULL) OR ((period_from)::text <= (period_to)::text))),
  constraint examples_county_code_check CHECK (app.county_known(county_code)),
  constraint examples_declined_criterion_check CHECK ((declined_criterion = ANY (ARRAY['not_started'::text, 'not_target_group'::text, 'missing_information'::text]))),
  constraint examples_declined_reason_check CHECK (((length(declined_reason) >= 1) AND (length(declined_reason) <= 2000))),
  constraint examples_facts_saved_by_check CHECK ((length(facts_saved_by) <= 200)),
  constraint examples_funding_check CHECK (app.example_funding_known(funding)),
  constraint examples_goals_check CHECK (app.example_goals_known(goals)),
  constraint examples_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
  constraint examples_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'questions'::text, 'reviewed'::text, 'selected'::text, 'published'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint examples_title_check CHECK ((length(title) <= 200)),
  constraint examples_way_check CHECK ((way = ANY (ARRAY['form'::text, 'interview'::text, 'barrier'::text, 'translation'::text]))),
  constraint examples_withdrawn_cause_check CHECK ((withdrawn_cause = ANY (ARRAY['asked_by_actor'::text, 'own_wish'::text, 'duplicate'::text, 'spam'::text, 'call_over'::text]))),
  constraint examples_collaboration_id_call_id_fkey FOREIGN KEY (collaboration_id, call_id) REFERENCES public.example_calls(collaboration_id, id),
  constraint examples_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint examples_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint examples_collaboration_id_translation_of_fkey FOREIGN KEY (collaboration_id, translation_of) REFERENCES public.examples(collaboration_id, id),
  constraint examples_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint examples_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX examples_collaboration_id_call_id_idx ON public.examples USING btree (collaboration_id, call_id);
CREATE INDEX examples_collaboration_id_state_county_code_idx ON public.examples USING btree (collaboration_id, state, county_code);
CREATE INDEX examples_title_idx ON public.examples USING gin (title app.gin_trgm_ops);
CREATE UNIQUE INDEX examples_translations ON public.examples USING btree (collaboration_id, translation_of, language) WHERE (state <> 'withdrawn'::text);
alter table public.examples enable, force row level security;
create policy bank_reads on public.examples for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reads_examples() AS reads_examples)));
create policy editors_change on public.examples for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples)));
create policy gate_reads on public.examples for select to samsteg_gate
  using (true);
create policy gate_starts on public.examples for insert to samsteg_gate
  with check ((state = 'draft'::text));
create policy owner_migrates on public.examples to samsteg_owner
  using (true)
  with check (true);
create policy people_start on public.examples for insert to app_provider, app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (state = 'draft'::text) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation)) AND ((translation_of IS NULL) OR ( SELECT app.edits_examples() AS edits_examples))));
create policy retention_empties on public.examples for update to app_retention
  using ((app.example_goes_on(collaboration_id, id) <= app.today()))
  with check (((state = 'withdrawn'::text) AND (title = ''::text) AND (actor = ''::text)));
create policy retention_looks on public.examples for select to app_retention
  using (true);
create policy retention_outlives on public.examples for delete to app_retention
  using ((app.example_goes_on(collaboration_id, id) <= app.today()));
create policy worker_tenant on public.examples to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy writers_change on public.examples for update to app_provider, app_public, app_staff
  using ((app.writes_example(collaboration_id, id) OR ((state = 'submitted'::text) AND app.contributes_to(collaboration_id, id))))
  with check ((app.contributes_to(collaboration_id, id) OR ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.edits_examples() AS edits_examples))));
create policy writers_read on public.examples for select to app_provider, app_public, app_staff
  using (app.contributes_to(collaboration_id, id));
CREATE TRIGGER example_moves BEFORE UPDATE ON public.examples FOR EACH ROW EXECUTE FUNCTION app.example_moves();
grant insert, select, update on public.examples to app_provider;
grant delete on public.examples to app_retention;
grant insert, select, update on public.examples to app_staff;
grant select on public.examples to app_stats;
grant insert, select, update on public.examples to app_worker;
grant insert, select on public.examples to samsteg_gate;
grant select (actor, actor_kind, budget_kronor, call_id, changed_at, collaboration_id, county_code, declined_criterion, declined_reason, facts_key, facts_saved_by, facts_version, funding, id, language, languages, municipality_codes, period_from, period_to, state, submission, submitted_at, title, version, way, withdrawn_cause) on public.examples to app_public;
grant update (actor, actor_kind, budget_kronor, changed_at, county_code, facts_key, facts_saved_by, facts_version, funding, language, languages, municipality_codes, period_from, period_to, state, submission, submitted_at, title, version, withdrawn_cause) on public.examples to app_public;
grant select (changed_at, collaboration_id, id, state, title) on public.examples to app_retention;
grant update (actor, facts_saved_by, title) on public.examples to app_retention;
comment on column public.examples.county_code is 'Null until somebody says; 00 is the whole country';
comment on column public.examples.facts_key is 'The form that saved the facts last, so that its own saving while somebody types is no conflict with itself';
comment on column public.examples.goals is 'Agenda 2030: follow from the categories until somebody adjusts them';
comment on column public.examples.submission is 'How many times it has been sent in: reviews are of one sending';
comment on column public.examples.translation_of is 'The example that this says in another language: read against it by an editor who did not write it, instead of reviewed by two';
comment on column public.examples.version is 'Moves with every change of the example, its texts too: who decides on it decides on what she saw';

create table public.fact_attendance (
  collaboration_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  area_id uuid,
  month public.local_month not null,
  hours numeric not null,
  intervention_ids uuid[] not null,
  constraint fact_attendance_hours_check CHECK ((hours > (0)::numeric)),
  constraint fact_attendance_intervention_ids_check CHECK ((cardinality(intervention_ids) > 0)),
  constraint fact_attendance_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint fact_attendance_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint fact_attendance_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX fact_attendance_collaboration_id_case_key_idx ON public.fact_attendance USING btree (collaboration_id, case_key);
CREATE INDEX fact_attendance_collaboration_id_person_key_idx ON public.fact_attendance USING btree (collaboration_id, person_key);
alter table public.fact_attendance enable, force row level security;
create policy gate_counts on public.fact_attendance for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.fact_attendance to samsteg_owner
  using (true)
  with check (true);
create policy retention_rekeys on public.fact_attendance for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_sees on public.fact_attendance for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.fact_attendance for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert on public.fact_attendance to app_retention;
grant select on public.fact_attendance to samsteg_gate;
grant select (case_key, collaboration_id, person_key) on public.fact_attendance to app_retention;
grant update (case_key, person_key) on public.fact_attendance to app_retention;
comment on table public.fact_attendance is 'What activities add up of removed hours';

create table public.fact_barrier_stops (
  collaboration_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  barrier_id uuid not null,
  organisation_id uuid not null,
  stopped_since date not null,
  stopped_until date,
  constraint fact_barrier_stops_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint fact_barrier_stops_collaboration_id_barrier_id_fkey FOREIGN KEY (collaboration_id, barrier_id) REFERENCES public.barriers(collaboration_id, id),
  constraint fact_barrier_stops_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint fact_barrier_stops_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint fact_barrier_stops_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX fact_barrier_stops_collaboration_id_barrier_id_idx ON public.fact_barrier_stops USING btree (collaboration_id, barrier_id);
CREATE INDEX fact_barrier_stops_collaboration_id_case_key_idx ON public.fact_barrier_stops USING btree (collaboration_id, case_key);
CREATE INDEX fact_barrier_stops_collaboration_id_person_key_idx ON public.fact_barrier_stops USING btree (collaboration_id, person_key);
alter table public.fact_barrier_stops enable, force row level security;
create policy counts on public.fact_barrier_stops for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_reads on public.fact_barrier_stops for select to samsteg_gate
  using (true);
create policy owner_migrates on public.fact_barrier_stops to samsteg_owner
  using (true)
  with check (true);
create policy retention_rekeys on public.fact_barrier_stops for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_sees on public.fact_barrier_stops for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.fact_barrier_stops for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert on public.fact_barrier_stops to app_retention;
grant select on public.fact_barrier_stops to samsteg_gate;
grant select on public.fact_barrier_stops to samsteg_stats;
grant select (case_key, collaboration_id, person_key) on public.fact_barrier_stops to app_retention;
grant update (case_key, person_key) on public.fact_barrier_stops to app_retention;
comment on table public.fact_barrier_stops is 'What the weight of a barrier adds up of removed reports';

create table public.fact_cases (
  collaboration_id uuid not null,
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
  constraint fact_cases_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint fact_cases_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint fact_cases_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX fact_cases_collaboration_id_case_key_idx ON public.fact_cases USING btree (collaboration_id, case_key);
CREATE INDEX fact_cases_collaboration_id_person_key_idx ON public.fact_cases USING btree (collaboration_id, person_key);
alter table public.fact_cases enable, force row level security;
create policy counts on public.fact_cases for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.fact_cases to samsteg_owner
  using (true)
  with check (true);
create policy retention_rekeys on public.fact_cases for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_sees on public.fact_cases for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.fact_cases for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert on public.fact_cases to app_retention;
grant select on public.fact_cases to samsteg_stats;
grant select (case_key, collaboration_id, person_key) on public.fact_cases to app_retention;
grant update (case_key, person_key) on public.fact_cases to app_retention;
comment on table public.fact_cases is 'What reports add up of removed cases. Keys are drawn anew when the case and the person go: nothing leads back';

create table public.fact_livelihoods (
  collaboration_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  case_started_on date not null,
  timepoint text not null,
  source text not null,
  constraint fact_livelihoods_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint fact_livelihoods_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint fact_livelihoods_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX fact_livelihoods_collaboration_id_case_key_idx ON public.fact_livelihoods USING btree (collaboration_id, case_key);
CREATE INDEX fact_livelihoods_collaboration_id_person_key_idx ON public.fact_livelihoods USING btree (collaboration_id, person_key);
alter table public.fact_livelihoods enable, force row level security;
create policy counts on public.fact_livelihoods for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.fact_livelihoods to samsteg_owner
  using (true)
  with check (true);
create policy retention_rekeys on public.fact_livelihoods for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_sees on public.fact_livelihoods for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.fact_livelihoods for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert on public.fact_livelihoods to app_retention;
grant select on public.fact_livelihoods to samsteg_stats;
grant select (case_key, collaboration_id, person_key) on public.fact_livelihoods to app_retention;
grant update (case_key, person_key) on public.fact_livelihoods to app_retention;
comment on table public.fact_livelihoods is 'What reports add up of removed answers about livelihood';

create table public.fact_placements (
  collaboration_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_key uuid not null,
  person_key uuid not null,
  gender text not null,
  area_id uuid,
  case_started_on date not null,
  intervention_id uuid not null,
  cost_sek integer,
  constraint fact_placements_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint fact_placements_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint fact_placements_collaboration_id_intervention_id_fkey FOREIGN KEY (collaboration_id, intervention_id) REFERENCES public.interventions(collaboration_id, id),
  constraint fact_placements_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX fact_placements_collaboration_id_case_key_idx ON public.fact_placements USING btree (collaboration_id, case_key);
CREATE INDEX fact_placements_collaboration_id_person_key_idx ON public.fact_placements USING btree (collaboration_id, person_key);
alter table public.fact_placements enable, force row level security;
create policy counts on public.fact_placements for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.fact_placements to samsteg_owner
  using (true)
  with check (true);
create policy retention_rekeys on public.fact_placements for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_sees on public.fact_placements for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.fact_placements for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert on public.fact_placements to app_retention;
grant select on public.fact_placements to samsteg_stats;
grant select (case_key, collaboration_id, person_key) on public.fact_placements to app_retention;
grant update (case_key, person_key) on public.fact_placements to app_retention;
comment on table public.fact_placements is 'What reports add up of removed places in interventions';

create table public.idempotency_keys (
  key uuid not null,
  user_key text not null,
  location text,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_keys_pkey PRIMARY KEY (key, user_key)
);
alter table public.idempotency_keys enable, force row level security;
create policy own_keys on public.idempotency_keys to app_participant, app_provider, app_public, app_session, app_staff, app_stats
  using ((user_key = COALESCE((( SELECT app.user_id() AS user_id))::text, 'public'::text)))
  with check ((user_key = COALESCE((( SELECT app.user_id() AS user_id))::text, 'public'::text)));
create policy owner_migrates on public.idempotency_keys to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.idempotency_keys to app_retention
  using ((created_at < (now() - '7 days'::interval)));
grant insert, select, update on public.idempotency_keys to app_participant;
grant insert, select, update on public.idempotency_keys to app_provider;
grant insert, select, update on public.idempotency_keys to app_public;
grant delete on public.idempotency_keys to app_retention;
grant insert, select, update on public.idempotency_keys to app_session;
grant insert, select, update on public.idempotency_keys to app_staff;
grant insert, select, update on public.idempotency_keys to app_stats;
grant select (created_at) on public.idempotency_keys to app_retention;

create table public.import_file_parts (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  file_number integer not null,
  part_number integer not null,
  name text not null,
  content bytea not null,
  constraint import_file_parts_file_number_check CHECK ((file_number > 0)),
  constraint import_file_parts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  constraint import_file_parts_part_number_check CHECK ((part_number > 0)),
  constraint import_file_parts_collaboration_id_run_id_fkey FOREIGN KEY (collaboration_id, run_id) REFERENCES public.import_runs(collaboration_id, id),
  constraint import_file_parts_pkey PRIMARY KEY (collaboration_id, id),
  constraint import_file_parts_collaboration_id_run_id_file_number_part__key UNIQUE (collaboration_id, run_id, file_number, part_number)
);
alter table public.import_file_parts enable, force row level security;
create policy import_tenant on public.import_file_parts to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.import_file_parts to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.import_file_parts to app_retention
  using ((EXISTS ( SELECT
   FROM public.import_runs r
  WHERE ((r.collaboration_id = import_file_parts.collaboration_id) AND (r.id = import_file_parts.run_id)))));
create policy with_own_run on public.import_file_parts for insert to app_staff
  with check ((EXISTS ( SELECT
   FROM public.import_runs r
  WHERE ((r.collaboration_id = import_file_parts.collaboration_id) AND (r.id = import_file_parts.run_id) AND (r.state = 'checking'::text)))));
grant delete on public.import_file_parts to app_retention;
grant insert on public.import_file_parts to app_staff;
grant delete, insert, select on public.import_file_parts to app_worker;
grant select (collaboration_id, run_id) on public.import_file_parts to app_retention;
comment on table public.import_file_parts is 'An uploaded file in parts, from the upload until the import is done or dropped';

create table public.import_run_rows (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  "position" integer not null,
  file text not null,
  "row" integer not null,
  label text,
  verdict text not null,
  findings jsonb not null default '[]'::jsonb,
  constraint import_run_rows_verdict_check CHECK ((verdict = ANY (ARRAY['new'::text, 'new_case'::text, 'known'::text, 'changed'::text, 'bad'::text, 'told'::text, 'removed'::text]))),
  constraint import_run_rows_collaboration_id_run_id_fkey FOREIGN KEY (collaboration_id, run_id) REFERENCES public.import_runs(collaboration_id, id),
  constraint import_run_rows_pkey PRIMARY KEY (collaboration_id, id),
  constraint import_run_rows_collaboration_id_run_id_position_key UNIQUE (collaboration_id, run_id, "position")
);
CREATE INDEX import_run_rows_collaboration_id_run_id_verdict_position_idx ON public.import_run_rows USING btree (collaboration_id, run_id, verdict, "position");
alter table public.import_run_rows enable, force row level security;
create policy import_tenant on public.import_run_rows to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.import_run_rows to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.import_run_rows to app_retention
  using ((EXISTS ( SELECT
   FROM public.import_runs r
  WHERE ((r.collaboration_id = import_run_rows.collaboration_id) AND (r.id = import_run_rows.run_id)))));
create policy with_own_run on public.import_run_rows for select to app_staff
  using ((EXISTS ( SELECT
   FROM public.import_runs r
  WHERE ((r.collaboration_id = import_run_rows.collaboration_id) AND (r.id = import_run_rows.run_id)))));
grant delete on public.import_run_rows to app_retention;
grant select on public.import_run_rows to app_staff;
grant delete, insert, select on public.import_run_rows to app_worker;
grant select (collaboration_id, run_id) on public.import_run_rows to app_retention;
comment on table public.import_run_rows is 'What would happen to each row of an import that waits to be confirmed; removed with its files';

create table public.import_runs (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  created_by uuid,
  state text not null default 'checking'::text,
  progress jsonb not null default '{}'::jsonb,
  outcome jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint import_runs_state_check CHECK ((state = ANY (ARRAY['checking'::text, 'checked'::text, 'importing'::text, 'done'::text, 'failed'::text]))),
  constraint import_runs_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint import_runs_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint import_runs_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint import_runs_pkey PRIMARY KEY (collaboration_id, id)
);
alter table public.import_runs enable, force row level security;
create policy import_tenant on public.import_runs to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_runs on public.import_runs for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation)) AND (created_by = ( SELECT app.user_id() AS user_id))));
create policy own_runs_start on public.import_runs for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (( SELECT app.role() AS role) = ANY (ARRAY['coordinator'::public.membership_role, 'project_lead'::public.membership_role]))));
create policy owner_migrates on public.import_runs to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.import_runs for select to app_retention
  using ((created_at < (now() - '7 days'::interval)));
grant insert, select on public.import_runs to app_staff;
grant insert, select, update on public.import_runs to app_worker;
grant select (collaboration_id, created_at, id) on public.import_runs to app_retention;

create table public.interventions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  kind text not null default 'other'::text,
  version integer not null default 1,
  constraint interventions_kind_check CHECK ((kind = ANY (ARRAY['work_training'::text, 'language_practice'::text, 'course'::text, 'group'::text, 'coaching'::text, 'assessment'::text, 'health'::text, 'study_support'::text, 'subsidised_job'::text, 'bought_service'::text, 'other'::text]))),
  constraint interventions_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint interventions_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint interventions_pkey PRIMARY KEY (collaboration_id, id),
  constraint interventions_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.interventions enable, force row level security;
create policy coordinators_add on public.interventions for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['admin'::public.membership_role, 'coordinator'::public.membership_role, 'project_lead'::public.membership_role]))));
create policy coordinators_change on public.interventions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['admin'::public.membership_role, 'coordinator'::public.membership_role, 'project_lead'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy counts on public.interventions for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy import_tenant on public.interventions to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_collaboration on public.interventions for select to app_participant, app_provider, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.interventions to samsteg_owner
  using (true)
  with check (true);
grant select on public.interventions to app_participant;
grant select on public.interventions to app_provider;
grant insert, select, update on public.interventions to app_staff;
grant select on public.interventions to app_stats;
grant insert, select, update on public.interventions to app_worker;
grant select (collaboration_id, id, name) on public.interventions to samsteg_stats;
comment on table public.interventions is 'The catalogue: names no person';

create table public.invitation_recipients (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  invitation_id uuid not null,
  partner_id uuid,
  to_whom text not null,
  answer text,
  answered_on date,
  version integer not null default 1,
  constraint invitation_recipients_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'maybe'::text]))),
  constraint invitation_recipients_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  constraint invitation_recipients_to_whom_check CHECK (((length(to_whom) >= 1) AND (length(to_whom) <= 200))),
  constraint invitation_recipients_collaboration_id_invitation_id_fkey FOREIGN KEY (collaboration_id, invitation_id) REFERENCES public.invitations(collaboration_id, id),
  constraint invitation_recipients_collaboration_id_partner_id_fkey FOREIGN KEY (collaboration_id, partner_id) REFERENCES public.project_partners(collaboration_id, id),
  constraint invitation_recipients_pkey PRIMARY KEY (collaboration_id, id),
  constraint invitation_recipients_collaboration_id_invitation_id_to_who_key UNIQUE (collaboration_id, invitation_id, to_whom)
);
CREATE INDEX invitation_recipients_collaboration_id_partner_id_idx ON public.invitation_recipients USING btree (collaboration_id, partner_id);
alter table public.invitation_recipients enable, force row level security;
create policy gate_ages on public.invitation_recipients for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.invitation_recipients for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.invitation_recipients for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.invitation_recipients for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.invitation_recipients to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.invitation_recipients for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f6c292 on public.invitation_recipients for delete to app_retention
  using (app.removes_record(collaboration_id, 'invitations'::text, invitation_id));
grant delete on public.invitation_recipients to app_retention;
grant insert, select on public.invitation_recipients to app_staff;
grant select (collaboration_id, id, invitation_id, partner_id) on public.invitation_recipients to app_retention;
grant update (answer, answered_on, version) on public.invitation_recipients to app_staff;
grant select (collaboration_id, id, invitation_id, partner_id) on public.invitation_recipients to samsteg_gate;
comment on table public.invitation_recipients is 'To whom an invitation was sent, and what they answered; no answer is not a no';

create table public.invitations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  what text not null,
  sent_on date not null,
  happens_on date,
  text text,
  created_by uuid not null,
  version integer not null default 1,
  constraint invitations_check CHECK ((happens_on >= sent_on)),
  constraint invitations_text_check CHECK (((length(text) >= 1) AND (length(text) <= 8000))),
  constraint invitations_what_check CHECK (((length(what) >= 1) AND (length(what) <= 200))),
  constraint invitations_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint invitations_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint invitations_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX invitations_collaboration_id_sent_on_id_idx ON public.invitations USING btree (collaboration_id, sent_on DESC, id DESC);
alter table public.invitations enable, force row level security;
create policy gate_ages on public.invitations for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.invitations for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.invitations for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.invitations for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.invitations to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.invitations for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_b261d8 on public.invitations for delete to app_retention
  using (app.removes_record(collaboration_id, 'invitations'::text, id));
grant delete on public.invitations to app_retention;
grant insert, select on public.invitations to app_staff;
grant select (collaboration_id, created_by, id) on public.invitations to app_retention;
grant select (collaboration_id, happens_on, id, sent_on) on public.invitations to samsteg_gate;

create table public.livelihoods (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'finances'::public.record_category,
  timepoint text not null,
  source text not null,
  share_percent integer,
  asked_on date,
  recorded_by uuid,
  version integer not null default 1,
  constraint livelihoods_share_percent_check CHECK (((share_percent >= 0) AND (share_percent <= 100))),
  constraint livelihoods_source_check CHECK ((source = ANY (ARRAY['SP'::text, 'SE'::text, 'AE'::text, 'AK'::text, 'AS'::text, 'ET'::text, 'FS'::text, 'ST'::text, 'LÖN'::text, 'EGET'::text, 'FP'::text, 'AN'::text, 'NÄR'::text, 'INGEN'::text]))),
  constraint livelihoods_timepoint_check CHECK ((timepoint = ANY (ARRAY['start'::text, 'exit'::text, '12_months'::text]))),
  constraint livelihoods_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint livelihoods_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint livelihoods_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.users(id),
  constraint livelihoods_pkey PRIMARY KEY (collaboration_id, id),
  constraint livelihoods_collaboration_id_case_id_owner_organisation_id__key UNIQUE (collaboration_id, case_id, owner_organisation_id, timepoint, source)
);
alter table public.livelihoods enable, force row level security;
create policy counts on public.livelihoods for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.livelihoods for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = livelihoods.collaboration_id) AND (o.id = livelihoods.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = livelihoods.collaboration_id) AND (c.id = livelihoods.case_id))))));
create policy import_tenant on public.livelihoods to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.livelihoods for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.livelihoods for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_correct on public.livelihoods for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.reads_case(case_id)));
create policy owner_migrates on public.livelihoods to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.livelihoods for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_7acf36 on public.livelihoods for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'livelihoods'::text, owner_organisation_id));
create policy who_works on public.livelihoods as restrictive for delete to app_provider, app_staff
  using (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy works_with_it on public.livelihoods for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.livelihoods to app_participant;
grant insert, select, update on public.livelihoods to app_provider;
grant delete on public.livelihoods to app_retention;
grant delete, insert, select, update on public.livelihoods to app_staff;
grant insert, select, update on public.livelihoods to app_worker;
grant select (case_id, category, collaboration_id, id, owner_organisation_id) on public.livelihoods to app_participant;
grant select (case_id, collaboration_id, id, owner_organisation_id, recorded_by, source, timepoint) on public.livelihoods to app_retention;
grant select (case_id, collaboration_id, source, timepoint) on public.livelihoods to samsteg_stats;

create table public.log_review_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  review_id uuid not null,
  audit_id bigint not null,
  verdict text,
  comment text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer not null default 1,
  constraint log_review_items_check CHECK ((((verdict IS NULL) = (decided_by IS NULL)) AND ((verdict IS NULL) = (decided_at IS NULL)))),
  constraint log_review_items_check1 CHECK (((verdict IS NULL) OR (verdict = 'expected'::text) OR (comment IS NOT NULL))),
  constraint log_review_items_comment_check CHECK (((length(comment) >= 1) AND (length(comment) <= 2000))),
  constraint log_review_items_verdict_check CHECK ((verdict = ANY (ARRAY['expected'::text, 'explained'::text, 'follow_up'::text]))),
  constraint log_review_items_collaboration_id_review_id_fkey FOREIGN KEY (collaboration_id, review_id) REFERENCES public.log_reviews(collaboration_id, id),
  constraint log_review_items_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.users(id),
  constraint log_review_items_pkey PRIMARY KEY (collaboration_id, id),
  constraint log_review_items_collaboration_id_review_id_audit_id_key UNIQUE (collaboration_id, review_id, audit_id)
);
alter table public.log_review_items enable, force row level security;
create policy owner_migrates on public.log_review_items to samsteg_owner
  using (true)
  with check (true);
create policy reviewers_decide on public.log_review_items for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log) AND (EXISTS ( SELECT
   FROM public.log_reviews r
  WHERE ((r.collaboration_id = log_review_items.collaboration_id) AND (r.id = log_review_items.review_id) AND (r.signed_at IS NULL))))))
  with check ((decided_by = ( SELECT app.user_id() AS user_id)));
create policy reviewers_draw on public.log_review_items for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log) AND (verdict IS NULL) AND (EXISTS ( SELECT
   FROM public.log_reviews r
  WHERE ((r.collaboration_id = log_review_items.collaboration_id) AND (r.id = log_review_items.review_id) AND (r.drawn_by = ( SELECT app.user_id() AS user_id)) AND (r.signed_at IS NULL))))));
create policy reviewers_read on public.log_review_items for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log)));
grant insert, select on public.log_review_items to app_staff;
grant update (comment, decided_at, decided_by, verdict, version) on public.log_review_items to app_staff;

create table public.log_reviews (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  month public.local_month not null,
  seed text not null,
  drawn_by uuid not null,
  drawn_at timestamp with time zone not null default now(),
  comment text,
  signed_by uuid,
  signed_at timestamp with time zone,
  version integer not null default 1,
  constraint log_reviews_check CHECK (((signed_by IS NULL) = (signed_at IS NULL))),
  constraint log_reviews_comment_check CHECK (((length(comment) >= 1) AND (length(comment) <= 4000))),
  constraint log_reviews_seed_check CHECK (((length(seed) >= 16) AND (length(seed) <= 100))),
  constraint log_reviews_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint log_reviews_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES public.users(id),
  constraint log_reviews_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES public.users(id),
  constraint log_reviews_pkey PRIMARY KEY (collaboration_id, id),
  constraint log_reviews_collaboration_id_month_key UNIQUE (collaboration_id, month)
);
alter table public.log_reviews enable, force row level security;
create policy owner_migrates on public.log_reviews to samsteg_owner
  using (true)
  with check (true);
create policy reviewers_draw on public.log_reviews for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log) AND (drawn_by = ( SELECT app.user_id() AS user_id)) AND (signed_at IS NULL)));
create policy reviewers_read on public.log_reviews for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log)));
create policy reviewers_sign on public.log_reviews for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.reviews_log() AS reviews_log) AND (signed_at IS NULL)))
  with check ((signed_by = ( SELECT app.user_id() AS user_id)));
grant insert, select on public.log_reviews to app_staff;
grant update (comment, signed_at, signed_by, version) on public.log_reviews to app_staff;
comment on table public.log_reviews is 'One month''s review of the log: a sample drawn by a seed, verdicts, a signature. Never removed; a signed one never changed';

create table public.meeting_people (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  organisation_id uuid not null,
  user_id uuid,
  guest_name text,
  present boolean,
  constraint meeting_people_check CHECK (((user_id IS NULL) <> (guest_name IS NULL))),
  constraint meeting_people_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint meeting_people_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint meeting_people_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint meeting_people_pkey PRIMARY KEY (collaboration_id, id),
  constraint meeting_people_collaboration_id_meeting_id_user_id_key UNIQUE (collaboration_id, meeting_id, user_id)
);
alter table public.meeting_people enable, force row level security;
create policy caller_adds on public.meeting_people for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.calls_meeting(meeting_id)));
create policy caller_changes on public.meeting_people for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.calls_meeting(meeting_id)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy caller_takes_back on public.meeting_people for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.calls_meeting(meeting_id)));
create policy gate_forgets on public.meeting_people for update to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check (((user_id IS NULL) AND (guest_name ~~ '– %'::text)));
create policy gate_reads on public.meeting_people for select to samsteg_gate
  using (true);
create policy of_own_meeting on public.meeting_people for select to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((user_id = ( SELECT app.user_id() AS user_id)) OR app.calls_meeting(meeting_id) OR app.invited_to(meeting_id))));
create policy of_steering_group on public.meeting_people for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.reads_steering_meeting(meeting_id)));
create policy owner_migrates on public.meeting_people to samsteg_owner
  using (true)
  with check (true);
grant select on public.meeting_people to app_provider;
grant delete, insert, select on public.meeting_people to app_staff;
grant select on public.meeting_people to app_stats;
grant select on public.meeting_people to samsteg_gate;
grant update (present) on public.meeting_people to app_staff;
grant update (guest_name, user_id) on public.meeting_people to samsteg_gate;

create table public.meetings (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  kind text not null,
  title text not null,
  held_on date not null,
  starts_at text,
  place text,
  state text not null default 'planned'::text,
  next_on date,
  created_by uuid,
  version integer not null default 1,
  area_id uuid,
  next_meeting_id uuid,
  names_gone_on date,
  constraint meetings_check CHECK ((next_meeting_id <> id)),
  constraint meetings_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'three_party'::text, 'sip'::text, 'open_sitting'::text, 'partnership'::text, 'dialogue_seminar'::text, 'steering'::text, 'other'::text]))),
  constraint meetings_starts_at_check CHECK ((starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
  constraint meetings_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text]))),
  constraint meetings_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint meetings_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint meetings_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint meetings_collaboration_id_next_meeting_id_fkey FOREIGN KEY (collaboration_id, next_meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint meetings_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint meetings_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint meetings_pkey PRIMARY KEY (collaboration_id, id),
  constraint meetings_collaboration_id_id_kind_key UNIQUE (collaboration_id, id, kind)
);
CREATE INDEX meetings_collaboration_id_held_on_idx ON public.meetings USING btree (collaboration_id, held_on DESC);
alter table public.meetings enable, force row level security;
create policy gate_ages on public.meetings for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_forgets on public.meetings for update to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((names_gone_on IS NOT NULL));
create policy gate_reads on public.meetings for select to samsteg_gate
  using (true);
create policy of_steering_group on public.meetings for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (kind = 'steering'::text) AND app.reads_steering_meeting(id)));
create policy own_changes on public.meetings for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation))))
  with check ((owner_organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_or_invited on public.meetings for select to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((owner_organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.meeting_people p
  WHERE ((p.collaboration_id = meetings.collaboration_id) AND (p.meeting_id = meetings.id) AND (p.user_id = ( SELECT app.user_id() AS user_id)) AND (p.organisation_id = ( SELECT app.organisation() AS organisation))))))));
create policy own_writes on public.meetings for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.organisation() AS organisation))));
create policy owner_migrates on public.meetings to samsteg_owner
  using (true)
  with check (true);
create policy when_hers_comes_up on public.meetings for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.agenda_items a
  WHERE ((a.collaboration_id = meetings.collaboration_id) AND (a.meeting_id = meetings.id))))));
CREATE TRIGGER keeps_steering BEFORE UPDATE OF kind ON public.meetings FOR EACH ROW EXECUTE FUNCTION app.keeps_steering();
grant select on public.meetings to app_provider;
grant insert, select, update on public.meetings to app_staff;
grant select on public.meetings to app_stats;
grant select on public.meetings to samsteg_gate;
grant select (collaboration_id, held_on, id, kind, starts_at, state) on public.meetings to app_participant;
grant select (collaboration_id, id, names_gone_on) on public.meetings to samsteg_gate;
grant update (names_gone_on) on public.meetings to samsteg_gate;
comment on table public.meetings is 'The frame of a meeting names no person: cases stand on its agenda, each behind its own wall';
comment on column public.meetings.area_id is 'The local part that the meeting belongs to, where it has one';
comment on column public.meetings.names_gone_on is 'When the names of those who were called were replaced by signs that say nothing; who was there still counts';
comment on column public.meetings.next_on is 'When one meets next, agreed in the meeting; next_meeting_id is the meeting, once it is called';

create table public.memberships (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  organisation_id uuid,
  person_id uuid,
  role public.membership_role not null,
  area_id uuid,
  may_read_unsuppressed boolean not null default false,
  valid_from date not null default app.today(),
  valid_to date,
  version integer not null default 1,
  source text not null default 'given'::text,
  ended_by_provider boolean not null default false,
  constraint memberships_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint memberships_check1 CHECK (((role = 'participant'::public.membership_role) = (person_id IS NOT NULL))),
  constraint memberships_check2 CHECK (((role = 'participant'::public.membership_role) = (organisation_id IS NULL))),
  constraint memberships_check3 CHECK (((NOT ended_by_provider) OR ((source = 'provider'::text) AND (valid_to IS NOT NULL)))),
  constraint memberships_source_check CHECK ((source = ANY (ARRAY['given'::text, 'provider'::text]))),
  constraint memberships_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint memberships_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint memberships_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint memberships_collaboration_id_person_id_fkey FOREIGN KEY (collaboration_id, person_id) REFERENCES public.persons(collaboration_id, id),
  constraint memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint memberships_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX memberships_collaboration_id_organisation_id_idx ON public.memberships USING btree (collaboration_id, organisation_id);
CREATE INDEX memberships_user_id_idx ON public.memberships USING btree (user_id);
alter table public.memberships enable, force row level security;
create policy admin_changes on public.memberships for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (role <> 'participant'::public.membership_role) AND (user_id <> ( SELECT app.user_id() AS user_id))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_writes on public.memberships for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (role <> 'participant'::public.membership_role) AND (user_id <> ( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = memberships.collaboration_id) AND (o.id = memberships.organisation_id))))));
create policy gate_reads on public.memberships for select to samsteg_gate
  using (true);
create policy own_collaboration on public.memberships for select to app_provider, app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (role <> 'participant'::public.membership_role)));
create policy own_membership on public.memberships for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (id = ( SELECT app.membership() AS membership))));
create policy owner_migrates on public.memberships to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.memberships for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f604f6 on public.memberships for delete to app_retention
  using (app.removes_person(collaboration_id, person_id));
create policy session_adds on public.memberships for insert to app_session
  with check (((source = 'provider'::text) AND (role <> ALL (ARRAY['admin'::public.membership_role, 'participant'::public.membership_role])) AND (NOT may_read_unsuppressed)));
create policy session_ends on public.memberships for update to app_session
  using (((source = 'provider'::text) AND ((valid_to IS NULL) OR (app.today() < valid_to))))
  with check (((source = 'provider'::text) AND ended_by_provider));
create policy session_reads on public.memberships for select to app_session
  using (true);
create policy worker_tenant on public.memberships to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant select on public.memberships to app_participant;
grant select on public.memberships to app_provider;
grant delete on public.memberships to app_retention;
grant insert, select on public.memberships to app_session;
grant insert, select on public.memberships to app_staff;
grant select on public.memberships to app_stats;
grant insert, select, update on public.memberships to app_worker;
grant select on public.memberships to samsteg_gate;
grant select (area_id, collaboration_id, id, organisation_id, person_id, user_id) on public.memberships to app_retention;
grant update (ended_by_provider, valid_to, version) on public.memberships to app_session;
grant update (valid_to, version) on public.memberships to app_staff;
comment on column public.memberships.source is 'Who gave it: an administrator here, or the provider of sign-in by its claims';

create table public.method_takeovers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  method_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  asked_on date not null,
  from_on date,
  reason text,
  version integer not null default 1,
  constraint method_takeovers_check CHECK (((state = 'taken_over'::text) = (from_on IS NOT NULL))),
  constraint method_takeovers_check1 CHECK (((state = 'not_taken_over'::text) = (reason IS NOT NULL))),
  constraint method_takeovers_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000))),
  constraint method_takeovers_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'taken_over'::text, 'not_taken_over'::text]))),
  constraint method_takeovers_collaboration_id_method_id_fkey FOREIGN KEY (collaboration_id, method_id) REFERENCES public.methods(collaboration_id, id),
  constraint method_takeovers_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint method_takeovers_pkey PRIMARY KEY (collaboration_id, id),
  constraint method_takeovers_collaboration_id_method_id_organisation_id_key UNIQUE (collaboration_id, method_id, organisation_id)
);
alter table public.method_takeovers enable, force row level security;
create policy leaders_add on public.method_takeovers for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.method_takeovers for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.method_takeovers for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.method_takeovers to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.method_takeovers to app_staff;
grant update (asked_on, from_on, reason, state, version) on public.method_takeovers to app_staff;

create table public.method_texts (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  method_id uuid not null,
  number integer not null,
  for_whom text not null,
  steps text not null,
  takes text,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint method_texts_for_whom_check CHECK (((length(for_whom) >= 1) AND (length(for_whom) <= 2000))),
  constraint method_texts_number_check CHECK ((number > 0)),
  constraint method_texts_steps_check CHECK (((length(steps) >= 1) AND (length(steps) <= 8000))),
  constraint method_texts_takes_check CHECK (((length(takes) >= 1) AND (length(takes) <= 4000))),
  constraint method_texts_collaboration_id_method_id_fkey FOREIGN KEY (collaboration_id, method_id) REFERENCES public.methods(collaboration_id, id),
  constraint method_texts_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.users(id),
  constraint method_texts_pkey PRIMARY KEY (collaboration_id, id),
  constraint method_texts_collaboration_id_method_id_number_key UNIQUE (collaboration_id, method_id, number)
);
alter table public.method_texts enable, force row level security;
create policy leaders_add on public.method_texts for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.method_texts for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.method_texts for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.method_texts to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.method_texts to app_staff;
comment on table public.method_texts is 'The description of a method; a new one is added, none is changed';

create table public.methods (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  state text not null default 'tried'::text,
  version integer not null default 1,
  constraint methods_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint methods_state_check CHECK ((state = ANY (ARRAY['tried'::text, 'described'::text]))),
  constraint methods_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint methods_pkey PRIMARY KEY (collaboration_id, id),
  constraint methods_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.methods enable, force row level security;
create policy leaders_add on public.methods for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.methods for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.methods for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.methods to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.methods to app_staff;
grant update (name, state, version) on public.methods to app_staff;
comment on table public.methods is 'A way of working that others may take over; what became of it in each organisation stands in method_takeovers';

create table public.minor_decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'identity'::public.record_category,
  decided_on date not null default app.today(),
  decided_by uuid not null,
  consent_by text not null,
  guardians_see boolean not null,
  reason text not null,
  created_at timestamp with time zone not null default now(),
  constraint minor_decisions_category_check CHECK ((category = 'identity'::public.record_category)),
  constraint minor_decisions_consent_by_check CHECK ((consent_by = ANY (ARRAY['herself'::text, 'guardian'::text, 'both'::text]))),
  constraint minor_decisions_decided_on_check CHECK ((decided_on <= app.today())),
  constraint minor_decisions_reason_check CHECK ((reason = ANY (ARRAY['mature'::text, 'not_yet_mature'::text, 'partly_mature'::text, 'guardian_risk'::text]))),
  constraint minor_decisions_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint minor_decisions_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint minor_decisions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.users(id),
  constraint minor_decisions_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX minor_decisions_collaboration_id_case_id_created_at_idx ON public.minor_decisions USING btree (collaboration_id, case_id, created_at DESC);
alter table public.minor_decisions enable, force row level security;
create policy gate_asks on public.minor_decisions for select to samsteg_gate
  using (true);
create policy her_own on public.minor_decisions for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = minor_decisions.collaboration_id) AND (o.id = minor_decisions.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = minor_decisions.collaboration_id) AND (c.id = minor_decisions.case_id))))));
create policy import_tenant on public.minor_decisions to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.minor_decisions for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.minor_decisions to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.minor_decisions for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f90aaf on public.minor_decisions for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'minor_decisions'::text, owner_organisation_id));
create policy works_with_it on public.minor_decisions for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.minor_decisions to app_provider;
grant delete on public.minor_decisions to app_retention;
grant insert, select on public.minor_decisions to app_staff;
grant insert, select, update on public.minor_decisions to app_worker;
grant select on public.minor_decisions to samsteg_gate;
grant select (case_id, collaboration_id, decided_by, id, owner_organisation_id) on public.minor_decisions to app_retention;
comment on table public.minor_decisions is 'Who consents for a person under 18 and whether her guardians see; the latest holds, none is changed';

create table public.notes (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  occurred_on date not null,
  text text not null,
  author_user_id uuid,
  signed_at timestamp with time zone not null default now(),
  corrects_id uuid,
  words tsvector generated always as (to_tsvector('swedish'::regconfig, text)) stored,
  constraint notes_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000))),
  constraint notes_author_user_id_fkey FOREIGN KEY (author_user_id) REFERENCES public.users(id),
  constraint notes_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint notes_collaboration_id_corrects_id_fkey FOREIGN KEY (collaboration_id, corrects_id) REFERENCES public.notes(collaboration_id, id),
  constraint notes_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint notes_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX notes_collaboration_id_case_id_occurred_on_idx ON public.notes USING btree (collaboration_id, case_id, occurred_on DESC);
CREATE INDEX notes_collaboration_id_corrects_id_idx ON public.notes USING btree (collaboration_id, corrects_id) WHERE (corrects_id IS NOT NULL);
CREATE INDEX notes_readable ON public.notes USING btree (collaboration_id, case_id, owner_organisation_id, category);
alter table public.notes enable, force row level security;
create policy gate_searches on public.notes for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.notes for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = notes.collaboration_id) AND (o.id = notes.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = notes.collaboration_id) AND (c.id = notes.case_id))))));
create policy import_tenant on public.notes to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.notes for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.notes to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.notes for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_eb5295 on public.notes for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'notes'::text, owner_organisation_id));
create policy works_with_it on public.notes for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant insert, select on public.notes to app_provider;
grant delete on public.notes to app_retention;
grant insert, select on public.notes to app_staff;
grant insert, select, update on public.notes to app_worker;
grant select (case_id, category, collaboration_id, corrects_id, id, occurred_on, owner_organisation_id, signed_at) on public.notes to app_participant;
grant select (author_user_id, case_id, collaboration_id, corrects_id, id, occurred_on, owner_organisation_id, signed_at) on public.notes to app_retention;
grant select (case_id, category, collaboration_id, id, occurred_on, owner_organisation_id, words) on public.notes to samsteg_gate;
comment on table public.notes is 'Signed when written; corrected by a new note that points back, never changed';

create table public.one_time_links (
  token_hash bytea not null,
  purpose text not null,
  user_id uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_links_purpose_check CHECK ((purpose = ANY (ARRAY['first_admin'::text, 'set_password'::text, 'reset_factor'::text]))),
  constraint one_time_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint one_time_links_pkey PRIMARY KEY (token_hash)
);
alter table public.one_time_links enable, force row level security;
create policy gate_adds on public.one_time_links for insert to samsteg_gate
  with check (true);
create policy owner_migrates on public.one_time_links to samsteg_owner
  using (true)
  with check (true);
create policy session_all on public.one_time_links to app_session
  using (true)
  with check (true);
create policy worker_all on public.one_time_links to app_worker
  using (true)
  with check (true);
grant insert, select, update on public.one_time_links to app_session;
grant insert, select, update on public.one_time_links to app_worker;
grant insert (expires_at, purpose, token_hash, user_id) on public.one_time_links to samsteg_gate;

create table public.organisations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  kind public.organisation_kind not null default 'other'::public.organisation_kind,
  hidden_from_participant boolean not null default false,
  version integer not null default 1,
  constraint organisations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisations_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint organisations_pkey PRIMARY KEY (collaboration_id, id),
  constraint organisations_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.organisations enable, force row level security;
create policy admin_changes on public.organisations for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_writes on public.organisations for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy counts on public.organisations for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_tells on public.organisations for select to samsteg_gate
  using ((collaboration_id = app.collaboration()));
create policy never_named_to_her on public.organisations as restrictive for select to app_participant
  using ((NOT hidden_from_participant));
create policy own_collaboration on public.organisations for select to app_participant, app_provider, app_public, app_staff, app_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.organisations to samsteg_owner
  using (true)
  with check (true);
create policy retention_reads on public.organisations for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy session_reads on public.organisations for select to app_session
  using (true);
create policy worker_tenant on public.organisations to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant select on public.organisations to app_participant;
grant select on public.organisations to app_provider;
grant select on public.organisations to app_public;
grant select on public.organisations to app_session;
grant insert, select, update on public.organisations to app_staff;
grant select on public.organisations to app_stats;
grant insert, select, update on public.organisations to app_worker;
grant select (collaboration_id, id, name) on public.organisations to app_retention;
grant select (collaboration_id, hidden_from_participant, id) on public.organisations to samsteg_gate;
grant select (collaboration_id, id, name) on public.organisations to samsteg_stats;
comment on column public.organisations.hidden_from_participant is 'A shelter or violence team: no page of hers ever names it, since somebody else may hold her phone';

create table public.person_identities (
  collaboration_id uuid not null,
  person_id uuid not null,
  number text,
  number_kind text not null,
  first_name text,
  last_name text,
  alias text,
  municipality text,
  safe_contact text,
  version integer not null default 1,
  constraint person_identities_check CHECK (((number IS NULL) = (number_kind = 'none'::text))),
  constraint person_identities_check1 CHECK (((number_kind <> ALL (ARRAY['personnummer'::text, 'samordningsnummer'::text])) OR (number ~ '^\d{12}$'::text))),
  constraint person_identities_number_kind_check CHECK ((number_kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text, 'none'::text]))),
  constraint person_identities_collaboration_id_person_id_fkey FOREIGN KEY (collaboration_id, person_id) REFERENCES public.persons(collaboration_id, id),
  constraint person_identities_pkey PRIMARY KEY (collaboration_id, person_id),
  constraint person_identities_collaboration_id_number_key UNIQUE (collaboration_id, number)
);
CREATE INDEX person_identities_names ON public.person_identities USING btree (collaboration_id, lower(last_name), lower(first_name));
alter table public.person_identities enable, force row level security;
create policy gate_matches on public.person_identities to samsteg_gate
  using (true)
  with check (true);
create policy her_own on public.person_identities for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (person_id = ( SELECT app.person() AS person))));
create policy import_tenant on public.person_identities to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.person_identities to samsteg_owner
  using (true)
  with check (true);
create policy owners_change on public.person_identities for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = person_identities.collaboration_id) AND (c.person_id = person_identities.person_id) AND (c.owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)))))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_counts on public.person_identities for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f604f6 on public.person_identities for delete to app_retention
  using (app.removes_person(collaboration_id, person_id));
create policy through_case on public.person_identities for select to app_provider, app_staff
  using (app.may_read_person(collaboration_id, person_id, true, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy who_works on public.person_identities as restrictive for update to app_staff
  using (app.may_change_person(person_id));
grant select on public.person_identities to app_participant;
grant delete on public.person_identities to app_retention;
grant select on public.person_identities to app_staff;
grant insert, select, update on public.person_identities to app_worker;
grant insert, select on public.person_identities to samsteg_gate;
grant select (alias, collaboration_id, first_name, last_name, person_id) on public.person_identities to app_provider;
grant select (collaboration_id, person_id) on public.person_identities to app_retention;
grant update (alias, first_name, last_name, municipality, safe_contact, version) on public.person_identities to app_staff;
grant update (number, number_kind) on public.person_identities to samsteg_gate;
comment on table public.person_identities is 'What names a person. Apart from persons so that masking happens where rows leave the database';

create table public.person_merges (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  kept_person_id uuid not null,
  other_person_id uuid not null,
  verdict text not null,
  case_ids uuid[] not null default '{}'::uuid[],
  other_stat_key uuid not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint person_merges_check CHECK ((kept_person_id <> other_person_id)),
  constraint person_merges_check1 CHECK (((undone_by IS NULL) = (undone_at IS NULL))),
  constraint person_merges_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text]))),
  constraint person_merges_collaboration_id_kept_person_id_fkey FOREIGN KEY (collaboration_id, kept_person_id) REFERENCES public.persons(collaboration_id, id),
  constraint person_merges_collaboration_id_other_person_id_fkey FOREIGN KEY (collaboration_id, other_person_id) REFERENCES public.persons(collaboration_id, id),
  constraint person_merges_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.users(id),
  constraint person_merges_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES public.users(id),
  constraint person_merges_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX person_merges_collaboration_id_kept_person_id_idx ON public.person_merges USING btree (collaboration_id, kept_person_id);
CREATE INDEX person_merges_collaboration_id_other_person_id_idx ON public.person_merges USING btree (collaboration_id, other_person_id);
alter table public.person_merges enable, force row level security;
create policy gate_joins on public.person_merges to samsteg_gate
  using (true)
  with check (true);
create policy owner_migrates on public.person_merges to samsteg_owner
  using (true)
  with check (true);
create policy reads_both on public.person_merges for select to app_staff
  using ((app.may_read_person(collaboration_id, kept_person_id, true, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)) AND app.may_read_person(collaboration_id, other_person_id, true, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy retention_counts on public.person_merges for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_1af42a on public.person_merges for delete to app_retention
  using (app.removes_person(collaboration_id, kept_person_id));
create policy retention_removes_3bf99c on public.person_merges for delete to app_retention
  using (app.removes_person(collaboration_id, other_person_id));
create policy retention_removes_b42666 on public.person_merges for delete to app_retention
  using ((app.removes_person(collaboration_id, kept_person_id) OR app.removes_person(collaboration_id, other_person_id)));
grant delete on public.person_merges to app_retention;
grant insert, select on public.person_merges to samsteg_gate;
grant select (collaboration_id, decided_by, id, kept_person_id, other_person_id, other_stat_key, undone_by) on public.person_merges to app_retention;
grant select (case_ids, collaboration_id, decided_at, decided_by, id, kept_person_id, other_person_id, undone_at, undone_by, verdict) on public.person_merges to app_staff;
grant update (undone_at, undone_by) on public.person_merges to samsteg_gate;
comment on table public.person_merges is 'That two persons were found to be one, or not: who decided, what was joined, and that it was undone';
comment on column public.person_merges.case_ids is 'The cases that are counted with the kept person from then on';

create table public.person_numbers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  number text not null,
  kind text not null,
  recorded_at timestamp with time zone not null default now(),
  recorded_by uuid,
  constraint person_numbers_kind_check CHECK ((kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text]))),
  constraint person_numbers_collaboration_id_person_id_fkey FOREIGN KEY (collaboration_id, person_id) REFERENCES public.persons(collaboration_id, id),
  constraint person_numbers_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.users(id),
  constraint person_numbers_pkey PRIMARY KEY (collaboration_id, id),
  constraint person_numbers_collaboration_id_person_id_number_key UNIQUE (collaboration_id, person_id, number)
);
CREATE INDEX person_numbers_collaboration_id_number_idx ON public.person_numbers USING btree (collaboration_id, number);
alter table public.person_numbers enable, force row level security;
create policy gate_keeps on public.person_numbers to samsteg_gate
  using (true)
  with check (true);
create policy import_tenant on public.person_numbers to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.person_numbers to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.person_numbers for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_f604f6 on public.person_numbers for delete to app_retention
  using (app.removes_person(collaboration_id, person_id));
create policy through_case on public.person_numbers for select to app_staff
  using (app.may_read_person(collaboration_id, person_id, true, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant delete on public.person_numbers to app_retention;
grant select on public.person_numbers to app_staff;
grant insert, select, update on public.person_numbers to app_worker;
grant insert, select, update on public.person_numbers to samsteg_gate;
grant select (collaboration_id, id, person_id, recorded_by) on public.person_numbers to app_retention;
comment on table public.person_numbers is 'Every number a person has had, the last one written is hers today. Two persons may hold the same: then they may be one';

create table public.persons (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  stat_key uuid not null default gen_random_uuid(),
  gender text not null,
  birth_date date,
  protected_identity boolean not null default false,
  named_only boolean not null default false,
  country_of_birth text,
  mother_tongue text,
  needs_interpreter boolean,
  has_written_language boolean,
  education_level text,
  created_by uuid,
  version integer not null default 1,
  merged_into uuid,
  constraint persons_check CHECK (((NOT named_only) OR protected_identity)),
  constraint persons_check1 CHECK ((merged_into <> id)),
  constraint persons_country_of_birth_check CHECK ((country_of_birth ~ '^[A-Z]{2}$'::text)),
  constraint persons_education_level_check CHECK ((education_level ~ '^([0-6]|okänd)$'::text)),
  constraint persons_gender_check CHECK ((gender = ANY (ARRAY['K'::text, 'M'::text, 'X'::text]))),
  constraint persons_mother_tongue_check CHECK ((mother_tongue ~ '^[a-z]{3}$'::text)),
  constraint persons_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint persons_collaboration_id_merged_into_fkey FOREIGN KEY (collaboration_id, merged_into) REFERENCES public.persons(collaboration_id, id) ON DELETE SET NULL (merged_into),
  constraint persons_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint persons_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX persons_collaboration_id_merged_into_idx ON public.persons USING btree (collaboration_id, merged_into) WHERE (merged_into IS NOT NULL);
alter table public.persons enable, force row level security;
create policy counts on public.persons for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_matches on public.persons to samsteg_gate
  using (true)
  with check (true);
create policy her_own on public.persons for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (id = ( SELECT app.person() AS person))));
create policy import_tenant on public.persons to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy owner_migrates on public.persons to samsteg_owner
  using (true)
  with check (true);
create policy owners_change on public.persons for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = persons.collaboration_id) AND (c.person_id = persons.id) AND (c.owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)))))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_counts on public.persons for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_5c1822 on public.persons for delete to app_retention
  using (app.removes_person(collaboration_id, id));
create policy through_case on public.persons for select to app_provider, app_staff
  using (app.may_read_person(collaboration_id, id, false, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy who_works on public.persons as restrictive for update to app_staff
  using (app.may_change_person(id));
grant delete on public.persons to app_retention;
grant insert, select, update on public.persons to app_worker;
grant insert, select on public.persons to samsteg_gate;
grant select (birth_date, collaboration_id, country_of_birth, education_level, gender, has_written_language, id, mother_tongue, named_only, needs_interpreter, protected_identity, version) on public.persons to app_participant;
grant select (birth_date, collaboration_id, country_of_birth, education_level, gender, has_written_language, id, mother_tongue, named_only, needs_interpreter, protected_identity, version) on public.persons to app_provider;
grant select (birth_date, collaboration_id, created_by, gender, id, stat_key) on public.persons to app_retention;
grant select (birth_date, collaboration_id, country_of_birth, education_level, gender, has_written_language, id, mother_tongue, named_only, needs_interpreter, protected_identity, version) on public.persons to app_staff;
grant update (country_of_birth, education_level, gender, has_written_language, mother_tongue, named_only, needs_interpreter, protected_identity, version) on public.persons to app_staff;
grant update (birth_date, merged_into, stat_key) on public.persons to samsteg_gate;
grant select (birth_date, collaboration_id, education_level, gender, id, stat_key) on public.persons to samsteg_stats;
comment on column public.persons.named_only is 'The stronger degree of protection: nothing of her cases is read but by named people of the team';
comment on column public.persons.stat_key is 'Pseudonym in the statistics views; never shown with the identity';

create table public.placement_adaptations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'adaptations'::public.record_category,
  placement_id uuid not null,
  text text not null,
  written_by uuid,
  version integer not null default 1,
  constraint placement_adaptations_category_check CHECK ((category = 'adaptations'::public.record_category)),
  constraint placement_adaptations_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint placement_adaptations_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint placement_adaptations_collaboration_id_owner_organisation__fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint placement_adaptations_collaboration_id_placement_id_fkey FOREIGN KEY (collaboration_id, placement_id) REFERENCES public.placements(collaboration_id, id),
  constraint placement_adaptations_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.users(id),
  constraint placement_adaptations_pkey PRIMARY KEY (collaboration_id, id),
  constraint placement_adaptations_collaboration_id_placement_id_owner_o_key UNIQUE (collaboration_id, placement_id, owner_organisation_id)
);
CREATE INDEX placement_adaptations_collaboration_id_case_id_idx ON public.placement_adaptations USING btree (collaboration_id, case_id);
alter table public.placement_adaptations enable, force row level security;
create policy below_readable on public.placement_adaptations as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.placements p
  WHERE ((p.collaboration_id = placement_adaptations.collaboration_id) AND (p.id = placement_adaptations.placement_id) AND (p.case_id = placement_adaptations.case_id)))));
create policy her_own on public.placement_adaptations for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = placement_adaptations.collaboration_id) AND (o.id = placement_adaptations.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = placement_adaptations.collaboration_id) AND (c.id = placement_adaptations.case_id))))));
create policy import_tenant on public.placement_adaptations to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.placement_adaptations for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.placement_adaptations for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.placement_adaptations to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.placement_adaptations for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_cf9af5 on public.placement_adaptations for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'placement_adaptations'::text, owner_organisation_id));
create policy works_with_it on public.placement_adaptations for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.placement_adaptations to app_participant;
grant insert, select, update on public.placement_adaptations to app_provider;
grant delete on public.placement_adaptations to app_retention;
grant insert, select, update on public.placement_adaptations to app_staff;
grant insert, select, update on public.placement_adaptations to app_worker;
grant select (case_id, collaboration_id, id, owner_organisation_id, placement_id, written_by) on public.placement_adaptations to app_retention;
comment on table public.placement_adaptations is 'What she needs in order to work at a place: a category of its own, so apart from the placement';

create table public.placement_closings (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'work'::public.record_category,
  placement_id uuid not null,
  last_day date not null,
  did text not null,
  can text,
  needs text,
  next_step text not null,
  written_by uuid,
  written_on date not null default app.today(),
  words tsvector generated always as (to_tsvector('swedish'::regconfig, ((((((did || ' '::text) || COALESCE(can, ''::text)) || ' '::text) || COALESCE(needs, ''::text)) || ' '::text) || next_step))) stored,
  constraint placement_closings_can_check CHECK (((length(can) >= 1) AND (length(can) <= 8000))),
  constraint placement_closings_category_check CHECK ((category = 'work'::public.record_category)),
  constraint placement_closings_did_check CHECK (((length(did) >= 1) AND (length(did) <= 8000))),
  constraint placement_closings_needs_check CHECK (((length(needs) >= 1) AND (length(needs) <= 8000))),
  constraint placement_closings_next_step_check CHECK (((length(next_step) >= 1) AND (length(next_step) <= 8000))),
  constraint placement_closings_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint placement_closings_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint placement_closings_collaboration_id_placement_id_fkey FOREIGN KEY (collaboration_id, placement_id) REFERENCES public.placements(collaboration_id, id),
  constraint placement_closings_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.users(id),
  constraint placement_closings_pkey PRIMARY KEY (collaboration_id, id),
  constraint placement_closings_collaboration_id_placement_id_owner_orga_key UNIQUE (collaboration_id, placement_id, owner_organisation_id)
);
CREATE INDEX placement_closings_collaboration_id_case_id_idx ON public.placement_closings USING btree (collaboration_id, case_id);
alter table public.placement_closings enable, force row level security;
create policy below_readable on public.placement_closings as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.placements p
  WHERE ((p.collaboration_id = placement_closings.collaboration_id) AND (p.id = placement_closings.placement_id) AND (p.case_id = placement_closings.case_id)))));
create policy gate_searches on public.placement_closings for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.placement_closings for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = placement_closings.collaboration_id) AND (o.id = placement_closings.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = placement_closings.collaboration_id) AND (c.id = placement_closings.case_id))))));
create policy import_tenant on public.placement_closings to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.placement_closings for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.placement_closings to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.placement_closings for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_da4718 on public.placement_closings for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'placement_closings'::text, owner_organisation_id));
create policy works_with_it on public.placement_closings for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.placement_closings to app_participant;
grant insert, select on public.placement_closings to app_provider;
grant delete on public.placement_closings to app_retention;
grant insert, select on public.placement_closings to app_staff;
grant insert, select, update on public.placement_closings to app_worker;
grant select (case_id, collaboration_id, id, owner_organisation_id, placement_id, written_by) on public.placement_closings to app_retention;
grant select (case_id, category, collaboration_id, id, owner_organisation_id, words, written_on) on public.placement_closings to samsteg_gate;
comment on table public.placement_closings is 'Closing documentation in the common template, owned by whoever writes it: the provider or the placing organisation';

create table public.placements (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'work'::public.record_category,
  intervention_id uuid not null,
  provider_organisation_id uuid,
  supervisor_user_id uuid,
  starts_on date not null,
  ends_on date,
  extent_percent integer,
  cost_sek integer,
  aim text,
  closed_on date,
  end_reason text,
  created_by uuid,
  version integer not null default 1,
  constraint placements_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint placements_check1 CHECK (((closed_on IS NULL) OR (ends_on IS NOT NULL))),
  constraint placements_cost_sek_check CHECK ((cost_sek >= 0)),
  constraint placements_extent_percent_check CHECK (((extent_percent >= 0) AND (extent_percent <= 100))),
  constraint placements_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint placements_collaboration_id_intervention_id_fkey FOREIGN KEY (collaboration_id, intervention_id) REFERENCES public.interventions(collaboration_id, id),
  constraint placements_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint placements_collaboration_id_provider_organisation_id_fkey FOREIGN KEY (collaboration_id, provider_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint placements_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint placements_supervisor_user_id_fkey FOREIGN KEY (supervisor_user_id) REFERENCES public.users(id),
  constraint placements_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX placements_collaboration_id_case_id_idx ON public.placements USING btree (collaboration_id, case_id);
CREATE INDEX placements_collaboration_id_intervention_id_idx ON public.placements USING btree (collaboration_id, intervention_id);
alter table public.placements enable, force row level security;
create policy counts on public.placements for select to samsteg_stats
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy gate_counts on public.placements for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.placements for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = placements.collaboration_id) AND (o.id = placements.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = placements.collaboration_id) AND (c.id = placements.case_id))))));
create policy import_tenant on public.placements to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy never_named_to_her on public.placements as restrictive for select to app_participant
  using (((provider_organisation_id IS NULL) OR (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = placements.collaboration_id) AND (o.id = placements.provider_organisation_id))))));
create policy own_people_add on public.placements for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.placements for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.placements to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.placements for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_6a6103 on public.placements for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'placements'::text, owner_organisation_id));
create policy works_with_it on public.placements for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.placements to app_participant;
grant insert, select, update on public.placements to app_provider;
grant delete on public.placements to app_retention;
grant insert, select, update on public.placements to app_staff;
grant insert, select, update on public.placements to app_worker;
grant select (case_id, collaboration_id, cost_sek, created_by, ends_on, id, intervention_id, owner_organisation_id, provider_organisation_id, starts_on, supervisor_user_id) on public.placements to app_retention;
grant select (case_id, collaboration_id, ends_on, intervention_id, owner_organisation_id, provider_organisation_id, starts_on) on public.placements to samsteg_gate;
grant select (case_id, collaboration_id, cost_sek, intervention_id, starts_on) on public.placements to samsteg_stats;

create table public.plan_actions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  plan_id uuid not null,
  goal_id uuid not null,
  "position" integer not null,
  text text not null,
  by_participant boolean not null default false,
  responsible_organisation_id uuid,
  responsible_user_id uuid,
  from_on date,
  due_on date,
  state text not null default 'planned'::text,
  version integer not null default 1,
  words tsvector generated always as (to_tsvector('swedish'::regconfig, text)) stored,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint confirmed_by_somebody CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
  constraint plan_actions_check CHECK ((by_participant = (responsible_organisation_id IS NULL))),
  constraint plan_actions_check1 CHECK (((from_on IS NULL) OR (due_on IS NULL) OR (from_on <= due_on))),
  constraint plan_actions_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'ongoing'::text, 'done'::text, 'dropped'::text]))),
  constraint plan_actions_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint plan_actions_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint plan_actions_collaboration_id_goal_id_fkey FOREIGN KEY (collaboration_id, goal_id) REFERENCES public.plan_goals(collaboration_id, id),
  constraint plan_actions_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint plan_actions_collaboration_id_plan_id_fkey FOREIGN KEY (collaboration_id, plan_id) REFERENCES public.plans(collaboration_id, id),
  constraint plan_actions_collaboration_id_responsible_organisation_id_fkey FOREIGN KEY (collaboration_id, responsible_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint plan_actions_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.users(id),
  constraint plan_actions_responsible_user_id_fkey FOREIGN KEY (responsible_user_id) REFERENCES public.users(id),
  constraint plan_actions_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX plan_actions_collaboration_id_case_id_idx ON public.plan_actions USING btree (collaboration_id, case_id);
CREATE INDEX plan_actions_collaboration_id_plan_id_idx ON public.plan_actions USING btree (collaboration_id, plan_id);
alter table public.plan_actions enable, force row level security;
create policy below_readable on public.plan_actions as restrictive for insert to app_provider, app_staff
  with check (((EXISTS ( SELECT
   FROM public.plan_goals g
  WHERE ((g.collaboration_id = plan_actions.collaboration_id) AND (g.id = plan_actions.goal_id) AND (g.plan_id = plan_actions.plan_id) AND (g.case_id = plan_actions.case_id)))) AND (EXISTS ( SELECT
   FROM public.plans p
  WHERE ((p.collaboration_id = plan_actions.collaboration_id) AND (p.id = plan_actions.plan_id) AND (p.state = 'proposed'::text))))));
create policy gate_copies on public.plan_actions to samsteg_gate
  using (true)
  with check (true);
create policy gate_searches on public.plan_actions for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.plan_actions for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = plan_actions.collaboration_id) AND (o.id = plan_actions.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = plan_actions.collaboration_id) AND (c.id = plan_actions.case_id))))));
create policy import_tenant on public.plan_actions to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy never_named_to_her on public.plan_actions as restrictive for select to app_participant
  using (((responsible_organisation_id IS NULL) OR (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = plan_actions.collaboration_id) AND (o.id = plan_actions.responsible_organisation_id))))));
create policy own_people_add on public.plan_actions for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.plan_actions for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_take_away on public.plan_actions for delete to app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.plan_actions to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.plan_actions for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_2bb0cb on public.plan_actions for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'plan_actions'::text, owner_organisation_id));
create policy works_with_it on public.plan_actions for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER confirms_own_line BEFORE INSERT OR UPDATE ON public.plan_actions FOR EACH ROW EXECUTE FUNCTION app.confirms_own_line();
CREATE TRIGGER keep_agreed_lines BEFORE DELETE OR UPDATE ON public.plan_actions FOR EACH ROW EXECUTE FUNCTION app.keep_agreed_lines();
grant select on public.plan_actions to app_participant;
grant insert, select, update on public.plan_actions to app_provider;
grant delete on public.plan_actions to app_retention;
grant delete, insert, select, update on public.plan_actions to app_staff;
grant insert, select, update on public.plan_actions to app_worker;
grant insert, select on public.plan_actions to samsteg_gate;
grant select (case_id, collaboration_id, goal_id, id, owner_organisation_id, plan_id, responsible_organisation_id, responsible_user_id) on public.plan_actions to app_retention;
grant select (case_id, category, collaboration_id, id, owner_organisation_id, plan_id, words) on public.plan_actions to samsteg_gate;
grant update (confirmed_at, confirmed_by) on public.plan_actions to samsteg_gate;
comment on column public.plan_actions.confirmed_by is 'As decisions.confirmed_by. What is changed is to be confirmed anew';

create table public.plan_goals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  plan_id uuid not null,
  "position" integer not null,
  life_area text not null,
  text text not null,
  version integer not null default 1,
  words tsvector generated always as (to_tsvector('swedish'::regconfig, text)) stored,
  constraint plan_goals_life_area_check CHECK ((life_area = ANY (ARRAY['work'::text, 'education'::text, 'language'::text, 'health'::text, 'everyday'::text, 'finances'::text, 'family'::text, 'housing'::text, 'social'::text]))),
  constraint plan_goals_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint plan_goals_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint plan_goals_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint plan_goals_collaboration_id_plan_id_fkey FOREIGN KEY (collaboration_id, plan_id) REFERENCES public.plans(collaboration_id, id),
  constraint plan_goals_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX plan_goals_collaboration_id_case_id_idx ON public.plan_goals USING btree (collaboration_id, case_id);
CREATE INDEX plan_goals_collaboration_id_plan_id_idx ON public.plan_goals USING btree (collaboration_id, plan_id);
alter table public.plan_goals enable, force row level security;
create policy below_readable on public.plan_goals as restrictive for insert to app_provider, app_staff
  with check ((EXISTS ( SELECT
   FROM public.plans p
  WHERE ((p.collaboration_id = plan_goals.collaboration_id) AND (p.id = plan_goals.plan_id) AND (p.case_id = plan_goals.case_id) AND (p.state = 'proposed'::text)))));
create policy gate_copies on public.plan_goals to samsteg_gate
  using (true)
  with check (true);
create policy gate_searches on public.plan_goals for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.plan_goals for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = plan_goals.collaboration_id) AND (o.id = plan_goals.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = plan_goals.collaboration_id) AND (c.id = plan_goals.case_id))))));
create policy import_tenant on public.plan_goals to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.plan_goals for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.plan_goals for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_take_away on public.plan_goals for delete to app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.plan_goals to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.plan_goals for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_21e55a on public.plan_goals for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'plan_goals'::text, owner_organisation_id));
create policy works_with_it on public.plan_goals for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER keep_agreed_lines BEFORE DELETE OR UPDATE ON public.plan_goals FOR EACH ROW EXECUTE FUNCTION app.keep_agreed_lines();
grant select on public.plan_goals to app_participant;
grant insert, select, update on public.plan_goals to app_provider;
grant delete on public.plan_goals to app_retention;
grant delete, insert, select, update on public.plan_goals to app_staff;
grant insert, select, update on public.plan_goals to app_worker;
grant insert, select on public.plan_goals to samsteg_gate;
grant select (case_id, collaboration_id, id, owner_organisation_id, plan_id) on public.plan_goals to app_retention;
grant select (case_id, category, collaboration_id, id, owner_organisation_id, plan_id, words) on public.plan_goals to samsteg_gate;

create table public.plan_references (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null,
  kind text not null,
  held_by text not null,
  dated_on date not null,
  kept_at text not null,
  ended_on date,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint plan_references_held_by_check CHECK (((length(held_by) >= 1) AND (length(held_by) <= 200))),
  constraint plan_references_kept_at_check CHECK (((length(kept_at) >= 1) AND (length(kept_at) <= 200))),
  constraint plan_references_kind_check CHECK ((kind = ANY (ARRAY['employment_service'::text, 'school'::text, 'social_insurance'::text, 'social_services'::text, 'care'::text, 'other'::text]))),
  constraint plan_references_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint plan_references_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint plan_references_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint plan_references_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX plan_references_collaboration_id_case_id_idx ON public.plan_references USING btree (collaboration_id, case_id);
alter table public.plan_references enable, force row level security;
create policy her_own on public.plan_references for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = plan_references.collaboration_id) AND (o.id = plan_references.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = plan_references.collaboration_id) AND (c.id = plan_references.case_id))))));
create policy import_tenant on public.plan_references to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.plan_references for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.plan_references for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.plan_references to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.plan_references for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_459c33 on public.plan_references for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'plan_references'::text, owner_organisation_id));
create policy works_with_it on public.plan_references for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
grant select on public.plan_references to app_participant;
grant insert, select, update on public.plan_references to app_provider;
grant delete on public.plan_references to app_retention;
grant insert, select, update on public.plan_references to app_staff;
grant insert, select, update on public.plan_references to app_worker;
grant select (case_id, collaboration_id, created_by, id, owner_organisation_id) on public.plan_references to app_retention;
comment on table public.plan_references is 'Another plan that she has: who holds it, of what kind, from when, and where it is kept. A pointer, never a copy';

create table public.plans (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category public.record_category not null default 'work'::public.record_category,
  number integer not null,
  state text not null default 'proposed'::text,
  own_goal text not null,
  follow_up_on date,
  agreed_on date,
  agreed_with text,
  agreed_language text,
  agreed_interpreter text,
  said_back text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint plans_agreed_interpreter_check CHECK ((agreed_interpreter = ANY (ARRAY['not_needed'::text, 'came'::text, 'did_not_come'::text, 'not_understood'::text]))),
  constraint plans_check CHECK (((state = 'proposed'::text) = (agreed_on IS NULL))),
  constraint plans_check1 CHECK (((state = 'proposed'::text) OR ((agreed_language IS NOT NULL) AND (agreed_interpreter = ANY (ARRAY['not_needed'::text, 'came'::text])) AND (follow_up_on IS NOT NULL)))),
  constraint plans_number_check CHECK ((number > 0)),
  constraint plans_own_goal_check CHECK (((length(own_goal) >= 1) AND (length(own_goal) <= 2000))),
  constraint plans_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'agreed'::text, 'replaced'::text]))),
  constraint plans_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint plans_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint plans_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint plans_pkey PRIMARY KEY (collaboration_id, id),
  constraint plans_collaboration_id_case_id_number_key UNIQUE (collaboration_id, case_id, number)
);
alter table public.plans enable, force row level security;
create policy gate_reads on public.plans for select to samsteg_gate
  using (true);
create policy gate_searches on public.plans for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy her_own on public.plans for select to app_participant
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (category <> 'safety'::public.record_category) AND (EXISTS ( SELECT
   FROM public.organisations o
  WHERE ((o.collaboration_id = plans.collaboration_id) AND (o.id = plans.owner_organisation_id)))) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = plans.collaboration_id) AND (c.id = plans.case_id))))));
create policy import_tenant on public.plans to app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy own_people_add on public.plans for insert to app_provider, app_staff
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_change on public.plans for update to app_provider, app_staff
  using (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check (((owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy owner_migrates on public.plans to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.plans for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_cf1a37 on public.plans for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'plans'::text, owner_organisation_id));
create policy works_with_it on public.plans for select to app_provider, app_staff
  using (app.may_read(collaboration_id, case_id, owner_organisation_id, category, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
CREATE TRIGGER keep_agreed_plan BEFORE UPDATE ON public.plans FOR EACH ROW EXECUTE FUNCTION app.keep_agreed_plan();
grant select on public.plans to app_participant;
grant insert, select, update on public.plans to app_provider;
grant delete on public.plans to app_retention;
grant insert, select, update on public.plans to app_staff;
grant insert, select, update on public.plans to app_worker;
grant select on public.plans to samsteg_gate;
grant select (case_id, collaboration_id, created_by, id, owner_organisation_id) on public.plans to app_retention;
grant select (case_id, collaboration_id, created_at, id, state) on public.plans to samsteg_gate;

create table public.project_partners (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  contact_name text,
  contact_way text,
  brings text,
  since_on date not null,
  until_on date,
  version integer not null default 1,
  constraint project_partners_brings_check CHECK (((length(brings) >= 1) AND (length(brings) <= 2000))),
  constraint project_partners_check CHECK ((until_on > since_on)),
  constraint project_partners_contact_name_check CHECK (((length(contact_name) >= 1) AND (length(contact_name) <= 200))),
  constraint project_partners_contact_way_check CHECK (((length(contact_way) >= 1) AND (length(contact_way) <= 200))),
  constraint project_partners_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint project_partners_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint project_partners_pkey PRIMARY KEY (collaboration_id, id),
  constraint project_partners_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.project_partners enable, force row level security;
create policy gate_ages on public.project_partners for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.project_partners for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.project_partners for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.project_partners for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy owner_migrates on public.project_partners to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.project_partners for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_7a470b on public.project_partners for delete to app_retention
  using (app.removes_record(collaboration_id, 'partners'::text, id));
grant delete on public.project_partners to app_retention;
grant insert, select on public.project_partners to app_staff;
grant select (collaboration_id, id) on public.project_partners to app_retention;
grant update (brings, contact_name, contact_way, name, since_on, until_on, version) on public.project_partners to app_staff;
grant select (collaboration_id, id, until_on) on public.project_partners to samsteg_gate;
comment on table public.project_partners is 'Whom the project works with, whether or not they use this system';

create table public.rate_limits (
  key text not null,
  points integer not null default 0,
  expire bigint,
  constraint rate_limits_pkey PRIMARY KEY (key)
);
alter table public.rate_limits enable, force row level security;
create policy limiter_all on public.rate_limits to app_public, app_session
  using (true)
  with check (true);
create policy owner_migrates on public.rate_limits to samsteg_owner
  using (true)
  with check (true);
grant delete, insert, select, update on public.rate_limits to app_public;
grant delete, insert, select, update on public.rate_limits to app_session;
comment on table public.rate_limits is 'Counters of the rate limiter; keys are keyed hashes, never names or addresses';

create table public.referrals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  state text not null default 'draft'::text,
  referring_organisation_id uuid,
  created_by uuid,
  to_organisation_id uuid,
  area_id uuid,
  number text,
  number_kind text not null default 'none'::text,
  first_name text,
  last_name text,
  alias text,
  gender text,
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
  agreed_how text,
  agreed_language text,
  sent_on date,
  complement_question text,
  complement_answer text,
  decided_on date,
  decline_reason text,
  pointed_to text,
  case_id uuid,
  created_at timestamp with time zone not null default now(),
  saved_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint referrals_agreed_how_check CHECK ((agreed_how = ANY (ARRAY['signed'::text, 'oral'::text, 'digital'::text]))),
  constraint referrals_check CHECK (((kind = 'self'::text) OR (referring_organisation_id IS NOT NULL))),
  constraint referrals_check1 CHECK (((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR (to_organisation_id IS NOT NULL))),
  constraint referrals_check2 CHECK (((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR (kind = 'self'::text) OR ((agreed_on IS NOT NULL) AND (agreed_how IS NOT NULL)))),
  constraint referrals_check3 CHECK (((state <> 'declined'::text) OR ((decline_reason IS NOT NULL) AND (pointed_to IS NOT NULL)))),
  constraint referrals_check4 CHECK (((state = 'accepted'::text) = (case_id IS NOT NULL))),
  constraint referrals_check5 CHECK (((state <> 'complement_requested'::text) OR (complement_question IS NOT NULL))),
  constraint referrals_gender_check CHECK ((gender = ANY (ARRAY['K'::text, 'M'::text, 'X'::text]))),
  constraint referrals_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'self'::text, 'outreach'::text]))),
  constraint referrals_number_kind_check CHECK ((number_kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text, 'none'::text]))),
  constraint referrals_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'complement_requested'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint referrals_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint referrals_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint referrals_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint referrals_collaboration_id_referring_organisation_id_fkey FOREIGN KEY (collaboration_id, referring_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint referrals_collaboration_id_to_organisation_id_fkey FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint referrals_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint referrals_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX referrals_collaboration_id_case_id_idx ON public.referrals USING btree (collaboration_id, case_id);
CREATE INDEX referrals_collaboration_id_created_by_idx ON public.referrals USING btree (collaboration_id, created_by);
CREATE INDEX referrals_collaboration_id_to_organisation_id_state_idx ON public.referrals USING btree (collaboration_id, to_organisation_id, state);
alter table public.referrals enable, force row level security;
create policy author on public.referrals for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (referring_organisation_id = ( SELECT app.case_organisation() AS case_organisation))));
create policy author_adds on public.referrals for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (referring_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (state = 'draft'::text) AND (kind <> 'self'::text)));
create policy author_changes on public.referrals for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (referring_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (state = ANY (ARRAY['draft'::text, 'sent'::text, 'complement_requested'::text]))))
  with check (((created_by = ( SELECT app.user_id() AS user_id)) AND (referring_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (state = ANY (ARRAY['draft'::text, 'sent'::text, 'withdrawn'::text]))));
create policy case_people on public.referrals for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (case_id IS NOT NULL) AND (to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (EXISTS ( SELECT
   FROM public.cases c
  WHERE ((c.collaboration_id = referrals.collaboration_id) AND (c.id = referrals.case_id))))));
create policy gate_reads on public.referrals for select to samsteg_gate
  using (true);
create policy owner_migrates on public.referrals to samsteg_owner
  using (true)
  with check (true);
create policy receivers on public.referrals for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (( SELECT app.role() AS role) = 'coordinator'::public.membership_role) AND (state = ANY (ARRAY['sent'::text, 'complement_requested'::text, 'declined'::text])) AND ((kind = 'self'::text) OR (referring_organisation_id = to_organisation_id) OR (EXISTS ( SELECT
   FROM public.disclosures d
  WHERE ((d.collaboration_id = referrals.collaboration_id) AND (d.referral_id = referrals.id) AND (d.to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (d.valid_from <= ( SELECT app.today() AS today)) AND ((d.valid_to IS NULL) OR (( SELECT app.today() AS today) < d.valid_to))))))));
create policy receivers_decide on public.referrals for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (( SELECT app.role() AS role) = 'coordinator'::public.membership_role) AND (state = ANY (ARRAY['sent'::text, 'complement_requested'::text]))))
  with check (((to_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (state = ANY (ARRAY['accepted'::text, 'declined'::text, 'complement_requested'::text]))));
create policy retention_counts on public.referrals for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.referrals for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
create policy retention_removes_8381f2 on public.referrals for delete to app_retention
  using (((EXISTS ( SELECT
   FROM (public.retention_run_referrals i
     JOIN public.retention_runs r ON (((r.collaboration_id = i.collaboration_id) AND (r.id = i.run_id) AND (r.state = 'approved'::text) AND (r.approved_by <> r.proposed_by))))
  WHERE ((i.collaboration_id = referrals.collaboration_id) AND (i.referral_id = referrals.id)))) AND app.referral_outlived(collaboration_id, id)));
create policy self_referral on public.referrals for insert to app_public
  with check (((kind = 'self'::text) AND (state = 'sent'::text) AND (number IS NULL) AND (created_by IS NULL) AND (EXISTS ( SELECT
   FROM public.collaborations c
  WHERE ((c.id = referrals.collaboration_id) AND (c.self_referral_organisation_id = referrals.to_organisation_id))))));
CREATE TRIGGER keep_sent_referral BEFORE UPDATE ON public.referrals FOR EACH ROW EXECUTE FUNCTION app.keep_sent_referral();
grant delete on public.referrals to app_retention;
grant insert, select, update on public.referrals to app_staff;
grant insert (agreed_how, agreed_language, agreed_on, alias, collaboration_id, id, kind, language, needs_interpreter, own_wishes, safe_contact, sent_on, state, to_organisation_id) on public.referrals to app_public;
grant select (area_id, case_id, collaboration_id, created_by, id, referring_organisation_id, to_organisation_id) on public.referrals to app_retention;
grant select (agreed_on, case_id, collaboration_id, created_by, decided_on, id, referring_organisation_id, saved_at, sent_on, state, to_organisation_id) on public.referrals to samsteg_gate;
comment on table public.referrals is 'A named referral is not sent before she has agreed to it: that agreement grounds the disclosure which sending is';

create table public.retention_holds (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  reason text not null,
  held_until date not null,
  set_by uuid not null,
  set_on date not null default app.today(),
  constraint retention_holds_check CHECK ((held_until >= set_on)),
  constraint retention_holds_reason_check CHECK ((reason = ANY (ARRAY['her_request'::text, 'dispute'::text, 'complaint'::text, 'inspection'::text, 'other'::text]))),
  constraint retention_holds_collaboration_id_case_id_fkey FOREIGN KEY (collaboration_id, case_id) REFERENCES public.cases(collaboration_id, id),
  constraint retention_holds_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.users(id),
  constraint retention_holds_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX retention_holds_collaboration_id_case_id_idx ON public.retention_holds USING btree (collaboration_id, case_id);
alter table public.retention_holds enable, force row level security;
create policy admin_holds on public.retention_holds for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (set_by = ( SELECT app.user_id() AS user_id))));
create policy admin_lifts on public.retention_holds for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_reads on public.retention_holds for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy gate_reads on public.retention_holds for select to samsteg_gate
  using (true);
create policy own_people_hold on public.retention_holds for insert to app_staff
  with check (((set_by = ( SELECT app.user_id() AS user_id)) AND app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_lift on public.retention_holds for update to app_staff
  using ((app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))))
  with check ((app.owns_case(case_id) AND app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today))));
create policy own_people_see on public.retention_holds for select to app_staff
  using (app.works_with(collaboration_id, case_id, ( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)));
create policy owner_migrates on public.retention_holds to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.retention_holds for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_44416c on public.retention_holds for delete to app_retention
  using (app.removes(collaboration_id, case_id, 'cases'::text, NULL::uuid));
grant delete on public.retention_holds to app_retention;
grant insert, select on public.retention_holds to app_staff;
grant select on public.retention_holds to samsteg_gate;
grant select (case_id, collaboration_id, held_until, id, set_by) on public.retention_holds to app_retention;
grant update (held_until) on public.retention_holds to app_staff;
comment on table public.retention_holds is 'Cases that no run removes until a day; a hold is lifted by moving that day to today';

create table public.retention_project_rules (
  collaboration_id uuid not null,
  kind text not null,
  years integer not null,
  version integer not null default 1,
  constraint retention_project_rules_kind_check CHECK ((kind = ANY (ARRAY['diary'::text, 'partners'::text, 'invitations'::text, 'disseminations'::text, 'steering'::text, 'meetings'::text, 'absences'::text]))),
  constraint retention_project_rules_years_check CHECK (((years >= 1) AND (years <= 30))),
  constraint retention_project_rules_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint retention_project_rules_pkey PRIMARY KEY (collaboration_id, kind)
);
alter table public.retention_project_rules enable, force row level security;
create policy admin_changes on public.retention_project_rules for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_reads on public.retention_project_rules for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy admin_writes on public.retention_project_rules for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy gate_reads on public.retention_project_rules for select to samsteg_gate
  using (true);
create policy owner_migrates on public.retention_project_rules to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.retention_project_rules to app_staff;
grant select on public.retention_project_rules to samsteg_gate;
grant update (version, years) on public.retention_project_rules to app_staff;
comment on table public.retention_project_rules is 'How long a collaboration keeps its own records; without a row the default of app.project_years. They belong to no organisation';

create table public.retention_rules (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  organisation_id uuid not null,
  kind text not null default 'all'::text,
  years integer not null default 5,
  counted_from text not null default 'last_note'::text,
  preserved_days integer[] not null default '{5,15,25}'::integer[],
  version integer not null default 1,
  constraint retention_rules_counted_from_check CHECK ((counted_from = ANY (ARRAY['last_note'::text, 'exit'::text]))),
  constraint retention_rules_kind_check CHECK ((kind ~ '^[a-z_]{1,60}$'::text)),
  constraint retention_rules_preserved_days_check CHECK (((1 <= ALL (preserved_days)) AND (31 >= ALL (preserved_days)))),
  constraint retention_rules_years_check CHECK (((years >= 1) AND (years <= 30))),
  constraint retention_rules_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint retention_rules_pkey PRIMARY KEY (collaboration_id, id),
  constraint retention_rules_collaboration_id_organisation_id_kind_key UNIQUE (collaboration_id, organisation_id, kind)
);
alter table public.retention_rules enable, force row level security;
create policy admin_changes on public.retention_rules for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_reads on public.retention_rules for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy admin_takes_away on public.retention_rules for delete to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (kind <> 'all'::text)));
create policy admin_writes on public.retention_rules for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy gate_reads on public.retention_rules for select to samsteg_gate
  using (true);
create policy owner_migrates on public.retention_rules to samsteg_owner
  using (true)
  with check (true);
create policy retention_reads on public.retention_rules for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant select on public.retention_rules to app_retention;
grant delete, insert, select on public.retention_rules to app_staff;
grant select on public.retention_rules to samsteg_gate;
grant update (counted_from, preserved_days, version, years) on public.retention_rules to app_staff;
comment on table public.retention_rules is 'How long an organisation keeps a kind of record (a table''s name, or all); without a row five years after the last note. Nothing is kept for ever';
comment on column public.retention_rules.preserved_days is 'Days of the month: people born on them are the sample preserved for research. Read from the kind all';

create table public.retention_run_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  records integer not null,
  verdict text not null,
  constraint retention_run_items_verdict_check CHECK ((verdict = ANY (ARRAY['due'::text, 'held'::text, 'preserved'::text, 'waits'::text]))),
  constraint retention_run_items_collaboration_id_run_id_fkey FOREIGN KEY (collaboration_id, run_id) REFERENCES public.retention_runs(collaboration_id, id),
  constraint retention_run_items_pkey PRIMARY KEY (collaboration_id, id),
  constraint retention_run_items_collaboration_id_run_id_case_id_kind_or_key UNIQUE (collaboration_id, run_id, case_id, kind, organisation_id)
);
CREATE INDEX retention_run_items_collaboration_id_case_id_kind_idx ON public.retention_run_items USING btree (collaboration_id, case_id, kind);
CREATE INDEX retention_run_items_collaboration_id_person_id_idx ON public.retention_run_items USING btree (collaboration_id, person_id);
alter table public.retention_run_items enable, force row level security;
create policy admin_reads on public.retention_run_items for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy gate_reads on public.retention_run_items for select to samsteg_gate
  using (true);
create policy owner_migrates on public.retention_run_items to samsteg_owner
  using (true)
  with check (true);
create policy retention_clears on public.retention_run_items for delete to app_retention
  using ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_items.collaboration_id) AND (r.id = retention_run_items.run_id) AND (r.state = ANY (ARRAY['done'::text, 'dropped'::text]))))));
create policy retention_counts on public.retention_run_items for insert to app_retention
  with check ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_items.collaboration_id) AND (r.id = retention_run_items.run_id) AND (r.state = 'counting'::text)))));
create policy retention_withdraws on public.retention_run_items for update to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)))
  with check ((verdict <> 'due'::text));
create policy retention_works on public.retention_run_items for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant delete, insert, select on public.retention_run_items to app_retention;
grant select on public.retention_run_items to app_staff;
grant select on public.retention_run_items to samsteg_gate;
grant update (verdict) on public.retention_run_items to app_retention;
comment on table public.retention_run_items is 'What a run covers: one organisation''s records of one kind in one case. Opaque ids, without references; gone when the run is done';

create table public.retention_run_records (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  kind text not null,
  record_id uuid not null,
  constraint retention_run_records_kind_check CHECK ((kind = ANY (ARRAY['diary'::text, 'partners'::text, 'invitations'::text, 'disseminations'::text, 'steering'::text, 'steering_seats'::text, 'meetings'::text, 'absences'::text]))),
  constraint retention_run_records_collaboration_id_run_id_fkey FOREIGN KEY (collaboration_id, run_id) REFERENCES public.retention_runs(collaboration_id, id),
  constraint retention_run_records_pkey PRIMARY KEY (collaboration_id, id),
  constraint retention_run_records_collaboration_id_run_id_kind_record_i_key UNIQUE (collaboration_id, run_id, kind, record_id)
);
CREATE INDEX retention_run_records_collaboration_id_record_id_kind_idx ON public.retention_run_records USING btree (collaboration_id, record_id, kind);
alter table public.retention_run_records enable, force row level security;
create policy gate_reads on public.retention_run_records for select to samsteg_gate
  using (true);
create policy owner_migrates on public.retention_run_records to samsteg_owner
  using (true)
  with check (true);
create policy retention_clears on public.retention_run_records for delete to app_retention
  using ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_records.collaboration_id) AND (r.id = retention_run_records.run_id) AND (r.state = ANY (ARRAY['done'::text, 'dropped'::text]))))));
create policy retention_counts on public.retention_run_records for insert to app_retention
  with check ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_records.collaboration_id) AND (r.id = retention_run_records.run_id) AND (r.state = 'counting'::text)))));
create policy retention_works on public.retention_run_records for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant delete, insert, select on public.retention_run_records to app_retention;
grant select on public.retention_run_records to samsteg_gate;
comment on table public.retention_run_records is 'The records outside cases that a run covers. Opaque ids, without references; gone when the run is done';

create table public.retention_run_referrals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  referral_id uuid not null,
  constraint retention_run_referrals_collaboration_id_run_id_fkey FOREIGN KEY (collaboration_id, run_id) REFERENCES public.retention_runs(collaboration_id, id),
  constraint retention_run_referrals_pkey PRIMARY KEY (collaboration_id, id),
  constraint retention_run_referrals_collaboration_id_run_id_referral_id_key UNIQUE (collaboration_id, run_id, referral_id)
);
CREATE INDEX retention_run_referrals_collaboration_id_referral_id_idx ON public.retention_run_referrals USING btree (collaboration_id, referral_id);
alter table public.retention_run_referrals enable, force row level security;
create policy owner_migrates on public.retention_run_referrals to samsteg_owner
  using (true)
  with check (true);
create policy retention_clears on public.retention_run_referrals for delete to app_retention
  using ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_referrals.collaboration_id) AND (r.id = retention_run_referrals.run_id) AND (r.state = ANY (ARRAY['done'::text, 'dropped'::text]))))));
create policy retention_counts on public.retention_run_referrals for insert to app_retention
  with check ((EXISTS ( SELECT
   FROM public.retention_runs r
  WHERE ((r.collaboration_id = retention_run_referrals.collaboration_id) AND (r.id = retention_run_referrals.run_id) AND (r.state = 'counting'::text)))));
create policy retention_works on public.retention_run_referrals for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant delete, insert, select on public.retention_run_referrals to app_retention;
comment on table public.retention_run_referrals is 'The referrals without a case that a run covers. Opaque ids, without references; gone when the run is done';

create table public.retention_runs (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  state text not null default 'counting'::text,
  counts jsonb not null default '{}'::jsonb,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  proposed_by uuid,
  proposed_at timestamp with time zone,
  approved_by uuid,
  approved_at timestamp with time zone,
  done_at timestamp with time zone,
  removed_hash text,
  constraint retention_runs_check CHECK (((approved_by IS NULL) OR ((proposed_by IS NOT NULL) AND (approved_by <> proposed_by)))),
  constraint retention_runs_check1 CHECK (((state <> ALL (ARRAY['approved'::text, 'done'::text])) OR (approved_by IS NOT NULL))),
  constraint retention_runs_check2 CHECK (((state = 'done'::text) = (removed_hash IS NOT NULL))),
  constraint retention_runs_state_check CHECK ((state = ANY (ARRAY['counting'::text, 'counted'::text, 'proposed'::text, 'approved'::text, 'done'::text, 'dropped'::text]))),
  constraint retention_runs_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES public.users(id),
  constraint retention_runs_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint retention_runs_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint retention_runs_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.users(id),
  constraint retention_runs_pkey PRIMARY KEY (collaboration_id, id)
);
alter table public.retention_runs enable, force row level security;
create policy admin_decides on public.retention_runs for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy admin_reads on public.retention_runs for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role)));
create policy admin_starts on public.retention_runs for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = 'admin'::public.membership_role) AND (state = 'counting'::text) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (proposed_by IS NULL) AND (approved_by IS NULL)));
create policy gate_reads on public.retention_runs for select to samsteg_gate
  using (true);
create policy owner_migrates on public.retention_runs to samsteg_owner
  using (true)
  with check (true);
create policy retention_moves on public.retention_runs for update to app_retention
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (state = ANY (ARRAY['counting'::text, 'approved'::text]))))
  with check ((state = ANY (ARRAY['counted'::text, 'done'::text])));
create policy retention_works on public.retention_runs for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
CREATE TRIGGER keep_retention_run BEFORE UPDATE ON public.retention_runs FOR EACH ROW EXECUTE FUNCTION app.keep_retention_run();
grant select on public.retention_runs to app_retention;
grant select on public.retention_runs to app_staff;
grant select on public.retention_runs to samsteg_gate;
grant update (counts, done_at, removed_hash, state) on public.retention_runs to app_retention;
grant insert (collaboration_id, created_by, id) on public.retention_runs to app_staff;
grant update (approved_at, approved_by, proposed_at, proposed_by, state) on public.retention_runs to app_staff;
comment on table public.retention_runs is 'What would go, who proposed and who approved it, and the proof of what went: counts and a hash of the removed ids. Kept';

create table public.retention_tombstones (
  collaboration_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number_hash text not null,
  started_on date not null,
  constraint retention_tombstones_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint retention_tombstones_pkey PRIMARY KEY (collaboration_id, id),
  constraint retention_tombstones_collaboration_id_number_hash_started_o_key UNIQUE (collaboration_id, number_hash, started_on)
);
alter table public.retention_tombstones enable, force row level security;
create policy owner_migrates on public.retention_tombstones to samsteg_owner
  using (true)
  with check (true);
create policy retention_asks on public.retention_tombstones for select to app_retention, app_worker
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_writes on public.retention_tombstones for insert to app_retention
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
grant insert, select on public.retention_tombstones to app_retention;
grant select on public.retention_tombstones to app_worker;
comment on table public.retention_tombstones is 'Keyed hash of the number and start of a removed case, so that an import does not bring it back';

create table public.room_news (
  collaboration_id uuid not null,
  user_id uuid not null,
  room text not null,
  unread integer not null default 0,
  constraint room_news_room_check CHECK ((room ~ '^/[a-z-]+$'::text)),
  constraint room_news_unread_check CHECK ((unread >= 0)),
  constraint room_news_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint room_news_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint room_news_pkey PRIMARY KEY (collaboration_id, user_id, room)
);
alter table public.room_news enable, force row level security;
create policy gate_tells on public.room_news to samsteg_gate
  using (true)
  with check (true);
create policy own_news on public.room_news for select to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))));
create policy own_news_seen on public.room_news for update to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))))
  with check ((unread = 0));
create policy owner_migrates on public.room_news to samsteg_owner
  using (true)
  with check (true);
create policy session_reads on public.room_news for select to app_session
  using (true);
grant select on public.room_news to app_provider;
grant select on public.room_news to app_session;
grant select on public.room_news to app_staff;
grant insert, select, update on public.room_news to samsteg_gate;
grant update (unread) on public.room_news to app_provider;
grant update (unread) on public.room_news to app_staff;
comment on table public.room_news is 'How much is new for somebody in a room of the house: a number alone, read with her session, so that the side can say it on every page';

create table public.sessions (
  id uuid not null default uuidv7(),
  token_hash bytea not null,
  user_id uuid not null,
  collaboration_id uuid,
  membership_id uuid,
  factor text not null,
  oidc_sid text,
  oidc_id_token bytea,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint sessions_factor_check CHECK ((factor = ANY (ARRAY['demo'::text, 'password'::text, 'password+totp'::text, 'oidc'::text]))),
  constraint sessions_collaboration_id_membership_id_fkey FOREIGN KEY (collaboration_id, membership_id) REFERENCES public.memberships(collaboration_id, id),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX sessions_oidc_sid_idx ON public.sessions USING btree (oidc_sid) WHERE (ended_at IS NULL);
CREATE INDEX sessions_user_id_idx ON public.sessions USING btree (user_id) WHERE (ended_at IS NULL);
alter table public.sessions enable, force row level security;
create policy gate_ends on public.sessions for update to samsteg_gate
  using (true)
  with check ((ended_at IS NOT NULL));
create policy gate_ends_select on public.sessions for select to samsteg_gate
  using (true);
create policy owner_migrates on public.sessions to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.sessions to app_retention
  using ((LEAST(ended_at, expires_at) < (now() - '30 days'::interval)));
create policy retention_removes on public.sessions to app_retention
  using ((EXISTS ( SELECT
   FROM public.memberships m
  WHERE ((m.collaboration_id = sessions.collaboration_id) AND (m.id = sessions.membership_id) AND app.removes_person(m.collaboration_id, m.person_id)))));
create policy session_all on public.sessions to app_session
  using (true)
  with check (true);
grant delete on public.sessions to app_retention;
grant insert, select, update on public.sessions to app_session;
grant select (collaboration_id, ended_at, expires_at, membership_id) on public.sessions to app_retention;
grant select (ended_at, user_id) on public.sessions to samsteg_gate;
grant update (ended_at) on public.sessions to samsteg_gate;
comment on column public.sessions.oidc_id_token is 'Encrypted; shown to the provider when its session is ended too';

create table public.showcase_generations (
  collaboration_id uuid not null,
  subject text not null,
  generation bigint not null default 1,
  constraint showcase_generations_subject_check CHECK (((subject = ''::text) OR (subject ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))),
  constraint showcase_generations_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint showcase_generations_pkey PRIMARY KEY (collaboration_id, subject)
);
CREATE INDEX showcase_generations_subject_idx ON public.showcase_generations USING btree (subject);
alter table public.showcase_generations enable, force row level security;
create policy anybody_reads on public.showcase_generations for select to app_public
  using (true);
create policy gate_counts on public.showcase_generations to samsteg_gate
  using (true)
  with check (true);
create policy owner_migrates on public.showcase_generations to samsteg_owner
  using (true)
  with check (true);
grant select on public.showcase_generations to app_public;
grant insert, select, update on public.showcase_generations to samsteg_gate;
comment on table public.showcase_generations is 'Counts what changes in what the public sees: of one example (its address) and of the whole bank (empty). Kept pages are compared with it';

create table public.sitting_lines (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  owner_organisation_id uuid not null,
  text text not null,
  asked text not null,
  answer text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint sitting_lines_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint sitting_lines_asked_check CHECK (((length(asked) >= 1) AND (length(asked) <= 1000))),
  constraint sitting_lines_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint sitting_lines_collaboration_id_meeting_id_fkey FOREIGN KEY (collaboration_id, meeting_id) REFERENCES public.meetings(collaboration_id, id),
  constraint sitting_lines_collaboration_id_owner_organisation_id_fkey FOREIGN KEY (collaboration_id, owner_organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint sitting_lines_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint sitting_lines_pkey PRIMARY KEY (collaboration_id, id)
);
CREATE INDEX sitting_lines_collaboration_id_meeting_id_idx ON public.sitting_lines USING btree (collaboration_id, meeting_id);
alter table public.sitting_lines enable, force row level security;
create policy at_the_meeting on public.sitting_lines for select to app_staff
  using ((EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = sitting_lines.collaboration_id) AND (m.id = sitting_lines.meeting_id)))));
create policy meeting_answers on public.sitting_lines for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = sitting_lines.collaboration_id) AND (m.id = sitting_lines.meeting_id) AND ((( SELECT app.case_organisation() AS case_organisation) = m.owner_organisation_id) OR (( SELECT app.case_organisation() AS case_organisation) = sitting_lines.owner_organisation_id)))))));
create policy own_people_add on public.sitting_lines for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation)) AND (created_by = ( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT
   FROM public.meetings m
  WHERE ((m.collaboration_id = sitting_lines.collaboration_id) AND (m.id = sitting_lines.meeting_id) AND (m.kind = 'open_sitting'::text) AND (m.state <> 'cancelled'::text))))));
create policy owner_migrates on public.sitting_lines to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.sitting_lines for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_4221fb on public.sitting_lines for delete to app_retention
  using (app.removes_record(collaboration_id, 'meetings'::text, meeting_id));
grant delete on public.sitting_lines to app_retention;
grant insert, select on public.sitting_lines to app_staff;
grant select (collaboration_id, created_by, id, meeting_id, owner_organisation_id) on public.sitting_lines to app_retention;
grant update (answer, version) on public.sitting_lines to app_staff;
comment on table public.sitting_lines is 'Somebody presented without identity at an open sitting: belongs to no case, and there is no way from it to one';

create table public.steering_decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  group_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  text text not null,
  responsible_member_id uuid,
  due_on date,
  done_on date,
  done_note text,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint steering_decisions_check CHECK (((responsible_member_id IS NULL) = (due_on IS NULL))),
  constraint steering_decisions_check1 CHECK (((done_note IS NULL) OR (done_on IS NOT NULL))),
  constraint steering_decisions_done_note_check CHECK (((length(done_note) >= 1) AND (length(done_note) <= 2000))),
  constraint steering_decisions_number_check CHECK ((number > 0)),
  constraint steering_decisions_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint steering_decisions_collaboration_id_group_id_meeting_id_fkey FOREIGN KEY (collaboration_id, group_id, meeting_id) REFERENCES public.steering_meetings(collaboration_id, group_id, meeting_id),
  constraint steering_decisions_collaboration_id_group_id_responsible_m_fkey FOREIGN KEY (collaboration_id, group_id, responsible_member_id) REFERENCES public.steering_members(collaboration_id, group_id, id),
  constraint steering_decisions_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id),
  constraint steering_decisions_pkey PRIMARY KEY (collaboration_id, id),
  constraint steering_decisions_collaboration_id_meeting_id_number_key UNIQUE (collaboration_id, meeting_id, number)
);
CREATE INDEX steering_decisions_collaboration_id_group_id_due_on_idx ON public.steering_decisions USING btree (collaboration_id, group_id, due_on) WHERE ((done_on IS NULL) AND (due_on IS NOT NULL));
alter table public.steering_decisions enable, force row level security;
create policy gate_ages on public.steering_decisions for select to samsteg_gate
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_add on public.steering_decisions for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.steering_decisions for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.steering_decisions for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_group on public.steering_decisions for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.sits_in_group(group_id)));
create policy owner_migrates on public.steering_decisions to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.steering_decisions for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_85146d on public.steering_decisions for delete to app_retention
  using (app.removes_record(collaboration_id, 'steering'::text, meeting_id));
grant delete on public.steering_decisions to app_retention;
grant insert, select on public.steering_decisions to app_staff;
grant select on public.steering_decisions to app_stats;
grant select (collaboration_id, created_by, group_id, id, meeting_id, responsible_member_id) on public.steering_decisions to app_retention;
grant update (done_note, done_on, due_on, responsible_member_id, version) on public.steering_decisions to app_staff;
grant select (collaboration_id, id, meeting_id, responsible_member_id) on public.steering_decisions to samsteg_gate;
comment on table public.steering_decisions is 'What a steering group decided; the words stay, and what is followed up is who, by when and whether it is done';

create table public.steering_groups (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  level text not null,
  area_id uuid,
  version integer not null default 1,
  constraint steering_groups_check CHECK (((level = 'local'::text) OR (area_id IS NULL))),
  constraint steering_groups_level_check CHECK ((level = ANY (ARRAY['central'::text, 'local'::text]))),
  constraint steering_groups_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint steering_groups_collaboration_id_area_id_fkey FOREIGN KEY (collaboration_id, area_id) REFERENCES public.areas(collaboration_id, id),
  constraint steering_groups_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint steering_groups_pkey PRIMARY KEY (collaboration_id, id),
  constraint steering_groups_collaboration_id_name_key UNIQUE (collaboration_id, name)
);
alter table public.steering_groups enable, force row level security;
create policy leaders_add on public.steering_groups for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.steering_groups for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.steering_groups for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_group on public.steering_groups for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.sits_in_group(id)));
create policy owner_migrates on public.steering_groups to samsteg_owner
  using (true)
  with check (true);
grant insert, select on public.steering_groups to app_staff;
grant select on public.steering_groups to app_stats;
grant update (area_id, level, name, version) on public.steering_groups to app_staff;

create table public.steering_meetings (
  collaboration_id uuid not null,
  meeting_id uuid not null,
  kind text not null default 'steering'::text,
  group_id uuid not null,
  takes_up text,
  minutes text,
  version integer not null default 1,
  constraint steering_meetings_kind_check CHECK ((kind = 'steering'::text)),
  constraint steering_meetings_minutes_check CHECK (((length(minutes) >= 1) AND (length(minutes) <= 8000))),
  constraint steering_meetings_takes_up_check CHECK (((length(takes_up) >= 1) AND (length(takes_up) <= 4000))),
  constraint steering_meetings_collaboration_id_group_id_fkey FOREIGN KEY (collaboration_id, group_id) REFERENCES public.steering_groups(collaboration_id, id),
  constraint steering_meetings_collaboration_id_meeting_id_kind_fkey FOREIGN KEY (collaboration_id, meeting_id, kind) REFERENCES public.meetings(collaboration_id, id, kind),
  constraint steering_meetings_pkey PRIMARY KEY (collaboration_id, meeting_id),
  constraint steering_meetings_collaboration_id_group_id_meeting_id_key UNIQUE (collaboration_id, group_id, meeting_id)
);
alter table public.steering_meetings enable, force row level security;
create policy gate_reads on public.steering_meetings for select to samsteg_gate
  using (true);
create policy leaders_add on public.steering_meetings for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.steering_meetings for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.steering_meetings for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_group on public.steering_meetings for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.sits_in_group(group_id)));
create policy owner_migrates on public.steering_meetings to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.steering_meetings for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_85146d on public.steering_meetings for delete to app_retention
  using (app.removes_record(collaboration_id, 'steering'::text, meeting_id));
grant delete on public.steering_meetings to app_retention;
grant insert, select on public.steering_meetings to app_staff;
grant select on public.steering_meetings to app_stats;
grant select on public.steering_meetings to samsteg_gate;
grant select (collaboration_id, group_id, meeting_id) on public.steering_meetings to app_retention;
grant update (minutes, takes_up, version) on public.steering_meetings to app_staff;

create table public.steering_members (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  group_id uuid not null,
  organisation_id uuid not null,
  user_id uuid,
  name text not null,
  function text not null,
  valid_from date not null default app.today(),
  valid_to date,
  version integer not null default 1,
  constraint steering_members_check CHECK ((valid_to > valid_from)),
  constraint steering_members_function_check CHECK ((function = ANY (ARRAY['chair'::text, 'member'::text, 'deputy'::text, 'co_opted'::text, 'secretary'::text]))),
  constraint steering_members_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint steering_members_collaboration_id_group_id_fkey FOREIGN KEY (collaboration_id, group_id) REFERENCES public.steering_groups(collaboration_id, id),
  constraint steering_members_collaboration_id_organisation_id_fkey FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisations(collaboration_id, id),
  constraint steering_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint steering_members_pkey PRIMARY KEY (collaboration_id, id),
  constraint steering_members_collaboration_id_group_id_id_key UNIQUE (collaboration_id, group_id, id)
);
CREATE UNIQUE INDEX steering_members_once ON public.steering_members USING btree (collaboration_id, group_id, user_id) WHERE (valid_to IS NULL);
alter table public.steering_members enable, force row level security;
create policy gate_reads on public.steering_members for select to samsteg_gate
  using (true);
create policy leaders_add on public.steering_members for insert to app_staff
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy leaders_change on public.steering_members for update to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy leaders_read on public.steering_members for select to app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (( SELECT app.role() AS role) = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role]))));
create policy own_group on public.steering_members for select to app_staff, app_stats
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND app.sits_in_group(group_id)));
create policy owner_migrates on public.steering_members to samsteg_owner
  using (true)
  with check (true);
create policy retention_counts on public.steering_members for select to app_retention
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)));
create policy retention_removes_8db7bc on public.steering_members for delete to app_retention
  using (app.removes_record(collaboration_id, 'steering_seats'::text, id));
grant delete on public.steering_members to app_retention;
grant insert, select on public.steering_members to app_staff;
grant select on public.steering_members to app_stats;
grant select on public.steering_members to samsteg_gate;
grant select (collaboration_id, group_id, id, organisation_id, user_id) on public.steering_members to app_retention;
grant update (function, valid_to, version) on public.steering_members to app_staff;
comment on table public.steering_members is 'Who sits in a group over time; with an account (user_id) she reads the group''s own pages while she sits there';

create table public.stored_searches (
  collaboration_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  payload bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint stored_searches_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaborations(id),
  constraint stored_searches_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id),
  constraint stored_searches_pkey PRIMARY KEY (collaboration_id, id)
);
alter table public.stored_searches enable, force row level security;
create policy own_searches on public.stored_searches to app_provider, app_staff
  using (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))))
  with check (((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (user_id = ( SELECT app.user_id() AS user_id))));
create policy owner_migrates on public.stored_searches to samsteg_owner
  using (true)
  with check (true);
create policy retention_forgets on public.stored_searches to app_retention
  using ((created_at < (now() - '1 day'::interval)));
grant insert, select on public.stored_searches to app_provider;
grant delete on public.stored_searches to app_retention;
grant insert, select on public.stored_searches to app_staff;
grant select (created_at) on public.stored_searches to app_retention;
comment on table public.stored_searches is 'A search under an address, encrypted, for the searcher alone and for a day: no name stands in an address';

create table public.users (
  id uuid not null default uuidv7(),
  name text not null,
  email text,
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  oidc_issuer text,
  oidc_subject text,
  is_demo boolean not null default false,
  locale text not null default 'sv'::text,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint users_pkey PRIMARY KEY (id),
  constraint users_email_key UNIQUE (email),
  constraint users_oidc_issuer_oidc_subject_key UNIQUE (oidc_issuer, oidc_subject)
);
alter table public.users enable, force row level security;
create policy colleagues on public.users for select to app_provider, app_staff, app_stats
  using ((EXISTS ( SELECT
   FROM public.memberships m
  WHERE (m.user_id = users.id))));
create policy gate_adds on public.users for insert to samsteg_gate
  with check (true);
create policy gate_finds on public.users for select to samsteg_gate
  using (true);
create policy owner_migrates on public.users to samsteg_owner
  using (true)
  with check (true);
create policy retention_empties on public.users to app_retention
  using (app.removes_account(id))
  with check ((disabled_at IS NOT NULL));
create policy session_all on public.users to app_session
  using (true)
  with check (true);
create policy who_promised_her on public.users for select to app_participant
  using (((EXISTS ( SELECT
   FROM public.plan_actions a
  WHERE (a.responsible_user_id = users.id))) OR (EXISTS ( SELECT
   FROM public.case_steps s
  WHERE ((s.responsible_user_id = users.id) AND (s.done_on IS NULL))))));
create policy worker_all on public.users to app_worker
  using (true)
  with check (true);
grant insert, select, update on public.users to app_session;
grant insert, select, update on public.users to app_worker;
grant select (id, name) on public.users to app_participant;
grant select (id, name) on public.users to app_provider;
grant select (id) on public.users to app_retention;
grant update (disabled_at, email, name, oidc_issuer, oidc_subject, password_hash, totp_secret) on public.users to app_retention;
grant select (disabled_at, email, id, is_demo, name) on public.users to app_staff;
grant select (id, name) on public.users to app_stats;
grant insert (email, id, is_demo, name) on public.users to samsteg_gate;
grant select (disabled_at, email, id, is_demo, name) on public.users to samsteg_gate;
comment on table public.users is 'People who sign in. Global: one person may hold memberships in several collaborations';
comment on column public.users.totp_secret is 'Encrypted; totp_last_step is the last time step a code was taken for, so that no code serves twice';

create view stats.barrier_stops with (security_barrier=true) as
 SELECT b.root_id AS barrier_id,
    c.stat_key AS case_key,
    p.stat_key AS person_key,
    p.gender,
    a.name AS area,
    o.name AS organisation,
    COALESCE(x.stopped_since, x.occurred_on) AS since,
    COALESCE(x.stopped_until, c.exited_on) AS until
   FROM public.barrier_observations x
     JOIN public.barriers b ON b.collaboration_id = x.collaboration_id AND b.id = x.barrier_id
     JOIN public.cases c ON c.collaboration_id = x.collaboration_id AND c.id = x.case_id
     JOIN public.persons p ON p.collaboration_id = c.collaboration_id AND p.id = c.person_id
     JOIN public.organisations o ON o.collaboration_id = x.collaboration_id AND o.id = x.owner_organisation_id
     LEFT JOIN public.areas a ON a.collaboration_id = c.collaboration_id AND a.id = c.area_id
  WHERE x.collaboration_id = (( SELECT app.collaboration() AS collaboration))
UNION ALL
 SELECT b.root_id AS barrier_id,
    f.case_key,
    f.person_key,
    f.gender,
    a.name AS area,
    o.name AS organisation,
    f.stopped_since AS since,
    f.stopped_until AS until
   FROM public.fact_barrier_stops f
     JOIN public.barriers b ON b.collaboration_id = f.collaboration_id AND b.id = f.barrier_id
     JOIN public.organisations o ON o.collaboration_id = f.collaboration_id AND o.id = f.organisation_id
     LEFT JOIN public.areas a ON a.collaboration_id = f.collaboration_id AND a.id = f.area_id
  WHERE f.collaboration_id = (( SELECT app.collaboration() AS collaboration));
alter view stats.barrier_stops owner to samsteg_stats;
grant select on stats.barrier_stops to app_stats;
grant select on stats.barrier_stops to app_worker;

create view stats.cases with (security_barrier=true) as
 SELECT c.stat_key AS case_key,
    p.stat_key AS person_key,
    p.gender,
    a.name AS area,
    c.started_on,
    c.exited_on,
    c.exit_reason,
    c.referrer_name,
    c.municipality,
    c.referral_on,
    c.consent_on,
    c.council_on
   FROM public.cases c
     JOIN public.persons p ON p.collaboration_id = c.collaboration_id AND p.id = c.person_id
     LEFT JOIN public.areas a ON a.collaboration_id = c.collaboration_id AND a.id = c.area_id
  WHERE c.collaboration_id = (( SELECT app.collaboration() AS collaboration))
UNION ALL
 SELECT f.case_key,
    f.person_key,
    f.gender,
    a.name AS area,
    f.started_on,
    f.exited_on,
    f.exit_reason,
    f.referrer_name,
    f.municipality,
    f.referral_on,
    f.consent_on,
    f.council_on
   FROM public.fact_cases f
     LEFT JOIN public.areas a ON a.collaboration_id = f.collaboration_id AND a.id = f.area_id
  WHERE f.collaboration_id = (( SELECT app.collaboration() AS collaboration));
alter view stats.cases owner to samsteg_stats;
grant select on stats.cases to app_stats;
grant select on stats.cases to app_worker;

create view stats.livelihoods with (security_barrier=true) as
 SELECT c.stat_key AS case_key,
    p.stat_key AS person_key,
    p.gender,
    a.name AS area,
    c.started_on AS case_started_on,
    l.timepoint,
    l.source
   FROM public.livelihoods l
     JOIN public.cases c ON c.collaboration_id = l.collaboration_id AND c.id = l.case_id
     JOIN public.persons p ON p.collaboration_id = c.collaboration_id AND p.id = c.person_id
     LEFT JOIN public.areas a ON a.collaboration_id = c.collaboration_id AND a.id = c.area_id
  WHERE l.collaboration_id = (( SELECT app.collaboration() AS collaboration))
UNION ALL
 SELECT f.case_key,
    f.person_key,
    f.gender,
    a.name AS area,
    f.case_started_on,
    f.timepoint,
    f.source
   FROM public.fact_livelihoods f
     LEFT JOIN public.areas a ON a.collaboration_id = f.collaboration_id AND a.id = f.area_id
  WHERE f.collaboration_id = (( SELECT app.collaboration() AS collaboration));
alter view stats.livelihoods owner to samsteg_stats;
grant select on stats.livelihoods to app_stats;
grant select on stats.livelihoods to app_worker;

create view stats.placements with (security_barrier=true) as
 SELECT c.stat_key AS case_key,
    p.stat_key AS person_key,
    p.gender,
    a.name AS area,
    c.started_on AS case_started_on,
    i.name AS intervention,
    pl.cost_sek
   FROM public.placements pl
     JOIN public.cases c ON c.collaboration_id = pl.collaboration_id AND c.id = pl.case_id
     JOIN public.persons p ON p.collaboration_id = c.collaboration_id AND p.id = c.person_id
     JOIN public.interventions i ON i.collaboration_id = pl.collaboration_id AND i.id = pl.intervention_id
     LEFT JOIN public.areas a ON a.collaboration_id = c.collaboration_id AND a.id = c.area_id
  WHERE pl.collaboration_id = (( SELECT app.collaboration() AS collaboration))
UNION ALL
 SELECT f.case_key,
    f.person_key,
    f.gender,
    a.name AS area,
    f.case_started_on,
    i.name AS intervention,
    f.cost_sek
   FROM public.fact_placements f
     JOIN public.interventions i ON i.collaboration_id = f.collaboration_id AND i.id = f.intervention_id
     LEFT JOIN public.areas a ON a.collaboration_id = f.collaboration_id AND a.id = f.area_id
  WHERE f.collaboration_id = (( SELECT app.collaboration() AS collaboration));
alter view stats.placements owner to samsteg_stats;
grant select on stats.placements to app_stats;
grant select on stats.placements to app_worker;

CREATE OR REPLACE FUNCTION app.agreed_to_referral(p_referral uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.referrals r
           WHERE ((r.collaboration_id = app.collaboration()) AND (r.id = agreed_to_referral.p_referral) AND (r.created_by = app.user_id()) AND (r.agreed_on IS NOT NULL)))) AS "exists";
END
;
alter function app.agreed_to_referral(uuid) owner to samsteg_gate;
grant execute on function app.agreed_to_referral(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.audit_bytes(l public.audit_log)
 RETURNS bytea
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT record_send(ROW((l).id, (l).at, (l).collaboration_id, (l).request_id, (l).actor_user_id, (l).acting_organisation_id, (l).acting_role, (l).operator, (l).event, (l).outcome, (l).case_ids, (l).record_kind, (l).record_id, ((l).category)::text, (l).reason)) AS record_send;
END
;
alter function app.audit_bytes(public.audit_log) owner to samsteg_owner;
grant execute on function app.audit_bytes(public.audit_log) to samsteg_gate;

CREATE OR REPLACE FUNCTION app.barriers_that_stop_many(p_collaboration uuid, p_barriers uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT s.root_id
    FROM (( SELECT b.root_id,
             k.stat_key AS case_key
            FROM ((public.barrier_observations x
              JOIN public.barriers b ON (((b.collaboration_id = x.collaboration_id) AND (b.id = x.barrier_id))))
              JOIN public.cases k ON (((k.collaboration_id = x.collaboration_id) AND (k.id = x.case_id))))
           WHERE ((b.collaboration_id = barriers_that_stop_many.p_collaboration) AND (b.root_id = ANY (barriers_that_stop_many.p_barriers)))
         UNION ALL
          SELECT b.root_id,
             f.case_key
            FROM (public.fact_barrier_stops f
              JOIN public.barriers b ON (((b.collaboration_id = f.collaboration_id) AND (b.id = f.barrier_id))))
           WHERE ((b.collaboration_id = barriers_that_stop_many.p_collaboration) AND (b.root_id = ANY (barriers_that_stop_many.p_barriers)))) s
      JOIN public.collaborations c ON ((c.id = barriers_that_stop_many.p_collaboration)))
   WHERE (c.publishes_barriers OR ((barriers_that_stop_many.p_collaboration = app.collaboration()) AND (app.role() IS DISTINCT FROM 'participant'::public.membership_role)))
   GROUP BY s.root_id, c.small_cell_threshold
  HAVING (count(DISTINCT s.case_key) >= c.small_cell_threshold);
END
;
alter function app.barriers_that_stop_many(uuid,uuid[]) owner to samsteg_gate;
grant execute on function app.barriers_that_stop_many(uuid,uuid[]) to app_provider;
grant execute on function app.barriers_that_stop_many(uuid,uuid[]) to app_public;
grant execute on function app.barriers_that_stop_many(uuid,uuid[]) to app_staff;

CREATE OR REPLACE FUNCTION app.brings_consent_texts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into public.consent_texts (collaboration_id, language, version, tag, body, words, published_on)
    select new.id, t.language, t.version, t.tag, t.body, t.words, t.published_on from public.consent_text_models t;
  return null;
end $function$
;
alter function app.brings_consent_texts() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.calls_meeting(p_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.meetings m
           WHERE ((m.collaboration_id = app.collaboration()) AND (m.id = calls_meeting.p_meeting) AND (m.owner_organisation_id = app.organisation())))) AS "exists";
END
;
alter function app.calls_meeting(uuid) owner to samsteg_gate;
grant execute on function app.calls_meeting(uuid) to app_provider;
grant execute on function app.calls_meeting(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.case_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.organisation_id
    FROM public.memberships m
   WHERE ((m.collaboration_id = app.collaboration()) AND (m.id = app.membership()) AND (m.user_id = app.user_id()) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to)) AND (m.role = ANY (ARRAY['companion'::public.membership_role, 'caseworker'::public.membership_role, 'coordinator'::public.membership_role, 'council_member'::public.membership_role, 'supervisor'::public.membership_role, 'group_leader'::public.membership_role, 'health_coordinator'::public.membership_role, 'language_support'::public.membership_role])));
END
;
alter function app.case_organisation() owner to samsteg_gate;
grant execute on function app.case_organisation() to app_participant;
grant execute on function app.case_organisation() to app_provider;
grant execute on function app.case_organisation() to app_public;
grant execute on function app.case_organisation() to app_retention;
grant execute on function app.case_organisation() to app_session;
grant execute on function app.case_organisation() to app_staff;
grant execute on function app.case_organisation() to app_stats;
grant execute on function app.case_organisation() to app_worker;
grant execute on function app.case_organisation() to samsteg_stats;

CREATE OR REPLACE FUNCTION app.cases_without_owner()
 RETURNS SETOF app.left_case
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT c.id,
     c.area_id,
     c.status,
     c.status_since,
     c.started_on
    FROM public.cases c
   WHERE ((app.role() = 'coordinator'::public.membership_role) AND (c.collaboration_id = app.collaboration()) AND (c.owner_organisation_id = app.case_organisation()) AND (c.status <> 'closed'::text) AND (NOT app.is_staffed(c.id, c.owner_organisation_id, false)) AND (NOT (EXISTS ( SELECT
            FROM public.case_locks l
           WHERE ((l.collaboration_id = c.collaboration_id) AND (l.case_id = c.id) AND (l.user_id = app.user_id()) AND (l.valid_from <= app.today()) AND ((l.valid_to IS NULL) OR (app.today() < l.valid_to)))))));
END
;
alter function app.cases_without_owner() owner to samsteg_gate;
grant execute on function app.cases_without_owner() to app_staff;

CREATE OR REPLACE FUNCTION app.collaboration()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN app.setting('collaboration'::text)
;
alter function app.collaboration() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.confirm_line(p_kind text, p_line uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.confirm_line(text,uuid) owner to samsteg_gate;
grant execute on function app.confirm_line(text,uuid) to app_provider;
grant execute on function app.confirm_line(text,uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.confirms_own_line()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.confirms_own_line() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.consent_text_used(p_language text, p_version text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.consents c
           WHERE ((c.collaboration_id = app.collaboration()) AND (c.text_language = consent_text_used.p_language) AND (c.text_version = consent_text_used.p_version)))) AS "exists";
END
;
alter function app.consent_text_used(text,text) owner to samsteg_gate;
grant execute on function app.consent_text_used(text,text) to app_staff;

CREATE OR REPLACE FUNCTION app.contact_is_shown_by_editors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if app.role() is distinct from 'editor' and current_user in ('app_staff', 'app_provider', 'app_public') then
    raise insufficient_privilege using message = 'editors publish';
  end if;
  return new;
end $function$
;
alter function app.contact_is_shown_by_editors() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.contributes_to(p_collaboration uuid, p_example uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT ((EXISTS ( SELECT
            FROM public.example_contributors k
           WHERE ((k.collaboration_id = contributes_to.p_collaboration) AND (k.example_id = contributes_to.p_example) AND (k.left_at IS NULL) AND ((k.link_hash = app.link_hash()) OR ((k.user_id = app.user_id()) AND (k.collaboration_id = app.collaboration())))))) OR (EXISTS ( SELECT
            FROM public.examples x
           WHERE ((x.collaboration_id = contributes_to.p_collaboration) AND (x.id = contributes_to.p_example) AND (x.collaboration_id = app.collaboration()) AND (x.created_by = app.user_id())))));
END
;
alter function app.contributes_to(uuid,uuid) owner to samsteg_gate;
grant execute on function app.contributes_to(uuid,uuid) to app_provider;
grant execute on function app.contributes_to(uuid,uuid) to app_public;
grant execute on function app.contributes_to(uuid,uuid) to app_staff;
grant execute on function app.contributes_to(uuid,uuid) to app_stats;

CREATE OR REPLACE FUNCTION app.copy_plan_lines(p_from uuid, p_to uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.copy_plan_lines(uuid,uuid) owner to samsteg_gate;
grant execute on function app.copy_plan_lines(uuid,uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.count_attendance(p_activities uuid[])
 RETURNS TABLE(people_low integer, people_high integer, hours_low numeric, hours_high numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH small AS (
          SELECT c.small_cell_threshold AS threshold
            FROM public.collaborations c
           WHERE (c.id = app.collaboration())
         ), wanted AS MATERIALIZED (
          SELECT i.intervention_id,
             a.area_id,
             to_char((COALESCE(a.starts_on, p.starts_on))::timestamp with time zone, 'YYYY-MM'::text) AS from_month,
             to_char((COALESCE(a.ends_on, p.ends_on))::timestamp with time zone, 'YYYY-MM'::text) AS to_month
            FROM ((public.activities a
              JOIN public.activity_plans p ON (((p.collaboration_id = a.collaboration_id) AND (p.id = a.plan_id))))
              JOIN public.activity_interventions i ON (((i.collaboration_id = a.collaboration_id) AND (i.activity_id = a.id))))
           WHERE ((a.collaboration_id = app.collaboration()) AND (a.id = ANY (count_attendance.p_activities)) AND (app.role() IS NOT NULL) AND (app.role() <> 'participant'::public.membership_role))
         ), places AS MATERIALIZED (
          SELECT l.case_id,
             COALESCE(l.provider_organisation_id, l.owner_organisation_id) AS at_id,
             s.stat_key,
             c.area_id,
             GREATEST(to_char((l.starts_on)::timestamp with time zone, 'YYYY-MM'::text), w.from_month) AS from_month,
             LEAST(to_char((l.ends_on)::timestamp with time zone, 'YYYY-MM'::text), w.to_month) AS to_month
            FROM (((wanted w
              JOIN public.placements l ON (((l.collaboration_id = app.collaboration()) AND (l.intervention_id = w.intervention_id))))
              JOIN public.cases c ON (((c.collaboration_id = l.collaboration_id) AND (c.id = l.case_id) AND ((w.area_id IS NULL) OR (w.area_id = c.area_id)))))
              JOIN public.persons s ON (((s.collaboration_id = c.collaboration_id) AND (s.id = c.person_id))))
         ), counted AS MATERIALIZED (
          SELECT DISTINCT h.id,
             h.hours,
             h.case_id,
             h.owner_organisation_id,
             h.month,
             p.stat_key,
             p.area_id
            FROM (places p
              JOIN public.attendance h ON (((h.collaboration_id = app.collaboration()) AND (h.case_id = p.case_id) AND (h.owner_organisation_id = p.at_id) AND (((h.month)::text >= p.from_month) AND ((h.month)::text <= p.to_month)))))
           WHERE (h.hours > (0)::numeric)
         ), months AS (
          SELECT k.hours,
             k.stat_key,
             (NOT (EXISTS ( SELECT
                    FROM public.placements o
                   WHERE ((o.collaboration_id = app.collaboration()) AND (o.case_id = k.case_id) AND (COALESCE(o.provider_organisation_id, o.owner_organisation_id) = k.owner_organisation_id) AND (to_char((o.starts_on)::timestamp with time zone, 'YYYY-MM'::text) <= (k.month)::text) AND ((o.ends_on IS NULL) OR ((k.month)::text <= to_char((o.ends_on)::timestamp with time zone, 'YYYY-MM'::text))) AND (NOT (EXISTS ( SELECT
                            FROM wanted w
                           WHERE ((w.intervention_id = o.intervention_id) AND ((w.area_id IS NULL) OR (w.area_id = k.area_id)) AND (((k.month)::text >= w.from_month) AND ((k.month)::text <= w.to_month)))))))))) AS surely
            FROM counted k
         UNION ALL
          SELECT f.hours,
             f.person_key,
             (NOT (EXISTS ( SELECT
                    FROM unnest(f.intervention_ids) o(o)
                   WHERE (NOT (EXISTS ( SELECT
                            FROM wanted w
                           WHERE ((w.intervention_id = o.o) AND ((w.area_id IS NULL) OR (w.area_id = f.area_id)) AND (((f.month)::text >= w.from_month) AND ((f.month)::text <= w.to_month)))))))))
            FROM public.fact_attendance f
           WHERE ((f.collaboration_id = app.collaboration()) AND (EXISTS ( SELECT
                    FROM wanted w
                   WHERE ((w.intervention_id = ANY (f.intervention_ids)) AND ((w.area_id IS NULL) OR (w.area_id = f.area_id)) AND (((f.month)::text >= w.from_month) AND ((f.month)::text <= w.to_month))))))
         ), found AS (
          SELECT (count(DISTINCT months.stat_key))::integer AS people,
             (count(DISTINCT months.stat_key) FILTER (WHERE months.surely))::integer AS sure_people,
             sum(months.hours) AS hours,
             sum(months.hours) FILTER (WHERE months.surely) AS sure_hours
            FROM months
         )
  SELECT
         CASE
             WHEN (found.people = 0) THEN 0
             WHEN (found.sure_people < small.threshold) THEN 1
             ELSE found.sure_people
         END AS sure_people,
         CASE
             WHEN (found.people = 0) THEN 0
             ELSE GREATEST(found.people, (small.threshold - 1))
         END AS "greatest",
         CASE
             WHEN (found.people >= small.threshold) THEN
             CASE
                 WHEN (found.sure_people >= small.threshold) THEN found.sure_hours
                 ELSE (0)::numeric
             END
             ELSE NULL::numeric
         END AS "case",
         CASE
             WHEN (found.people >= small.threshold) THEN found.hours
             ELSE NULL::numeric
         END AS "case"
    FROM (found
      CROSS JOIN small);
END
;
alter function app.count_attendance(uuid[]) owner to samsteg_gate;
grant execute on function app.count_attendance(uuid[]) to app_provider;
grant execute on function app.count_attendance(uuid[]) to app_staff;
grant execute on function app.count_attendance(uuid[]) to app_stats;

CREATE OR REPLACE FUNCTION app.count_meetings(p_activities uuid[])
 RETURNS TABLE(meetings_low integer, meetings_high integer, invited integer, present integer, visits integer, without_presence integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH chosen AS (
          SELECT m.id,
             m.kind,
             (m.kind = ANY (ARRAY['three_party'::text, 'sip'::text])) AS about_somebody
            FROM public.meetings m
           WHERE ((m.collaboration_id = app.collaboration()) AND (m.state = 'held'::text) AND (app.role() IS NOT NULL) AND (app.role() <> 'participant'::public.membership_role) AND (EXISTS ( SELECT
                    FROM (public.activities a
                      JOIN public.activity_plans p ON (((p.collaboration_id = a.collaboration_id) AND (p.id = a.plan_id))))
                   WHERE ((a.collaboration_id = m.collaboration_id) AND (a.id = ANY (count_meetings.p_activities)) AND ((EXISTS ( SELECT
                            FROM public.activity_meetings t
                           WHERE ((t.collaboration_id = a.collaboration_id) AND (t.activity_id = a.id) AND (t.meeting_id = m.id)))) OR ((m.kind = ANY (a.counts_kinds)) AND ((a.area_id IS NULL) OR (a.area_id = m.area_id)) AND ((m.held_on >= COALESCE(a.starts_on, p.starts_on)) AND (m.held_on <= COALESCE(a.ends_on, p.ends_on)))))))) AND (NOT (EXISTS ( SELECT
                    FROM public.activity_rows r
                   WHERE ((r.collaboration_id = m.collaboration_id) AND (r.activity_id = ANY (count_meetings.p_activities)) AND (r.meeting_id = m.id) AND (r.struck_on IS NULL))))))
         ), kinds AS (
          SELECT chosen.kind,
             (count(*))::integer AS held,
             (chosen.about_somebody AND (count(*) < ( SELECT c.small_cell_threshold
                    FROM public.collaborations c
                   WHERE (c.id = app.collaboration())))) AS small
            FROM chosen
           GROUP BY chosen.kind, chosen.about_somebody
         ), people AS (
          SELECT COALESCE((p.user_id)::text, ((p.organisation_id || ' '::text) || lower(p.guest_name))) AS who,
             p.meeting_id,
             p.present
            FROM (public.meeting_people p
              JOIN chosen c ON ((c.id = p.meeting_id)))
           WHERE ((p.collaboration_id = app.collaboration()) AND (NOT c.about_somebody))
         )
  SELECT (COALESCE(( SELECT sum(
                 CASE
                     WHEN kinds.small THEN 1
                     ELSE kinds.held
                 END) AS sum
            FROM kinds), (0)::bigint))::integer AS "coalesce",
     (COALESCE(( SELECT sum(
                 CASE
                     WHEN kinds.small THEN ( SELECT (c.small_cell_threshold - 1)
                        FROM public.collaborations c
                       WHERE (c.id = app.collaboration()))
                     ELSE kinds.held
                 END) AS sum
            FROM kinds), (0)::bigint))::integer AS "coalesce",
     (( SELECT count(DISTINCT people.who) AS count
            FROM people))::integer AS count,
     (( SELECT count(DISTINCT people.who) AS count
            FROM people
           WHERE people.present))::integer AS count,
     (( SELECT count(*) AS count
            FROM people
           WHERE people.present))::integer AS count,
     (( SELECT count(*) AS count
            FROM chosen c
           WHERE ((NOT c.about_somebody) AND (NOT (EXISTS ( SELECT
                    FROM people p
                   WHERE ((p.meeting_id = c.id) AND (p.present IS NOT NULL))))))))::integer AS count;
END
;
alter function app.count_meetings(uuid[]) owner to samsteg_gate;
grant execute on function app.count_meetings(uuid[]) to app_provider;
grant execute on function app.count_meetings(uuid[]) to app_staff;
grant execute on function app.count_meetings(uuid[]) to app_stats;

CREATE OR REPLACE FUNCTION app.county_codes_known(text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ($1 <@ ARRAY['00'::text, '01'::text, '03'::text, '04'::text, '05'::text, '06'::text, '07'::text, '08'::text, '09'::text, '10'::text, '12'::text, '13'::text, '14'::text, '17'::text, '18'::text, '19'::text, '20'::text, '21'::text, '22'::text, '23'::text, '24'::text, '25'::text])
;
alter function app.county_codes_known(text[]) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.county_known(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ($1 IS NULL) THEN NULL::boolean ELSE app.county_codes_known(ARRAY[$1]) END
;
alter function app.county_known(text) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.creator_joins_team()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.created_by is not null and new.created_by = app.user_id() then
    insert into public.case_team (collaboration_id, case_id, user_id, organisation_id, function, sees_protected, created_by)
    select new.collaboration_id, new.id, new.created_by, new.owner_organisation_id, 'coordinator',
      not p.protected_identity or p.created_by = new.created_by, new.created_by
    from public.persons p where p.collaboration_id = new.collaboration_id and p.id = new.person_id;
  end if;
  return new;
end $function$
;
alter function app.creator_joins_team() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.decided_for_the_young()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  decided text;
begin
  perform from public.cases c join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where c.collaboration_id = new.collaboration_id and c.id = new.case_id and new.given_on < p.birth_date + interval '18 years';
  if not found then return new; end if;
  select d.consent_by into decided from public.minor_decisions d
    where d.collaboration_id = new.collaboration_id and d.case_id = new.case_id and d.decided_on <= new.given_on
    order by d.created_at desc limit 1;
  if decided is null or decided <> new.given_by then
    raise exception 'who consents for a person under 18 is decided first' using errcode = '23514', constraint = 'decided_for_the_young';
  end if;
  return new;
end $function$
;
alter function app.decided_for_the_young() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.edits_examples()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((app.role() = 'editor'::public.membership_role), false)
;
alter function app.edits_examples() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.end_own_consent(p_consent uuid, p_lines uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  hers record;
  today date := app.today();
  all_of_it boolean := p_lines is null;
begin
  select c.collaboration_id, c.case_id, c.owner_organisation_id into hers from public.consents c
    join public.cases k on k.collaboration_id = c.collaboration_id and k.id = c.case_id
    where c.collaboration_id = app.collaboration() and c.id = p_consent and k.person_id = app.person()
      and c.revoked_on is null and (c.valid_to is null or today < c.valid_to) for update of c;
  if not found then return false; end if;
  if not all_of_it then
    -- What she chose; and who she is, wherever nothing more is told.
    update public.disclosures set valid_to = greatest(valid_from, today)
      where collaboration_id = hers.collaboration_id and consent_id = p_consent and id = any (p_lines) and category <> 'identity'
        and (valid_to is null or today < valid_to);
    update public.disclosures d set valid_to = greatest(d.valid_from, today)
      where d.collaboration_id = hers.collaboration_id and d.consent_id = p_consent and d.category = 'identity'
        and (d.valid_to is null or today < d.valid_to)
        and (d.id = any (p_lines) or exists (select from public.disclosures e where e.collaboration_id = d.collaboration_id
          and e.consent_id = p_consent and e.to_organisation_id = d.to_organisation_id and e.id = any (p_lines)))
        and not exists (select from public.disclosures e where e.collaboration_id = d.collaboration_id
          and e.consent_id = p_consent and e.to_organisation_id = d.to_organisation_id and e.category <> 'identity'
          and (e.valid_to is null or today < e.valid_to));
    all_of_it := not exists (select from public.disclosures d where d.collaboration_id = hers.collaboration_id
      and d.consent_id = p_consent and (d.valid_to is null or today < d.valid_to));
  end if;
  if all_of_it then
    update public.consents set revoked_on = today, valid_to = greatest(valid_from, today), revoked_how = 'by_herself', version = version + 1
      where collaboration_id = hers.collaboration_id and id = p_consent;
    update public.case_steps set done_on = today, version = version + 1
      where collaboration_id = hers.collaboration_id and case_id = hers.case_id and kind = 'renew_consent' and record_id = p_consent
        and done_on is null;
  end if;
  insert into public.case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, record_kind, record_id, actor_user_id)
    values (hers.collaboration_id, hers.case_id, hers.owner_organisation_id, 'identity', today,
      case when all_of_it then 'consent_revoked' else 'consent_narrowed' end, 'consent', p_consent, app.user_id());
  return true;
end $function$
;
alter function app.end_own_consent(uuid,uuid[]) owner to samsteg_gate;
grant execute on function app.end_own_consent(uuid,uuid[]) to app_participant;

CREATE OR REPLACE FUNCTION app.enqueue(task text, payload jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if task !~ '^[a-z_]{1,40}$' or exists (select from jsonb_each_text(payload) p where p.value !~ '^([0-9a-f-]{36}|[a-z_]{1,40})$') then
    raise invalid_parameter_value using message = 'a job carries ids and codes only';
  end if;
  perform graphile_worker.add_job(task, (payload || jsonb_build_object('collaborationId', app.collaboration(),
    'userId', app.user_id(), 'membershipId', app.membership(), 'organisationId', app.organisation()))::json, max_attempts => 5);
end $function$
;
alter function app.enqueue(text,jsonb) owner to samsteg_gate;
grant execute on function app.enqueue(text,jsonb) to app_participant;
grant execute on function app.enqueue(text,jsonb) to app_provider;
grant execute on function app.enqueue(text,jsonb) to app_staff;
grant execute on function app.enqueue(text,jsonb) to app_worker;

CREATE OR REPLACE FUNCTION app.example_categories_known(text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ($1 <@ ARRAY['outreach'::text, 'guidance'::text, 'health'::text, 'language'::text, 'labour_market'::text, 'method'::text])
;
alter function app.example_categories_known(text[]) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.example_funding_known(text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ($1 <@ ARRAY['section_37'::text, 'section_37a'::text, 'esf'::text, 'finsam'::text, 'amif'::text, 'municipal'::text, 'other'::text])
;
alter function app.example_funding_known(text[]) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.example_goals_known(text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ($1 <@ ARRAY['3'::text, '4'::text, '5'::text, '8'::text, '10'::text, 'none_left'::text])
;
alter function app.example_goals_known(text[]) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.example_goes_on(p_collaboration uuid, p_example uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT ((((x.changed_at AT TIME ZONE 'Europe/Stockholm'::text))::date + make_interval(years => COALESCE(( SELECT r.years
            FROM public.retention_rules r
           WHERE ((r.collaboration_id = x.collaboration_id) AND (r.organisation_id = x.owner_organisation_id) AND (r.kind = 'examples'::text))), 1))))::date AS date
    FROM public.examples x
   WHERE ((x.collaboration_id = example_goes_on.p_collaboration) AND (x.id = example_goes_on.p_example) AND ((x.state = 'withdrawn'::text) OR ((x.state = 'draft'::text) AND (x.submission = 0))));
END
;
alter function app.example_goes_on(uuid,uuid) owner to samsteg_gate;
grant execute on function app.example_goes_on(uuid,uuid) to app_retention;
grant execute on function app.example_goes_on(uuid,uuid) to app_worker;

CREATE OR REPLACE FUNCTION app.example_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare said bigint;
begin
  if app.role() is distinct from 'editor' and current_user in ('app_staff', 'app_provider', 'app_public') then
    if (new.state <> old.state and (old.state, new.state) not in (('draft', 'submitted'), ('questions', 'submitted'),
        ('draft', 'withdrawn'), ('questions', 'withdrawn'), ('submitted', 'withdrawn')))
      or (new.categories, new.goals, new.goals_adjusted, new.owner_organisation_id, new.call_id, new.barrier_id, new.created_by, new.way, new.translation_of)
        is distinct from (old.categories, old.goals, old.goals_adjusted, old.owner_organisation_id, old.call_id, old.barrier_id, old.created_by, old.way, old.translation_of)
      or (old.state = 'submitted' and new.state <> 'withdrawn') then
      raise insufficient_privilege using message = 'editors decide that';
    end if;
  end if;
  if new.state = old.state then return new; end if;
  if (old.state, new.state) not in (('draft', 'submitted'), ('draft', 'withdrawn'), ('submitted', 'questions'), ('submitted', 'reviewed'),
      ('submitted', 'declined'), ('submitted', 'withdrawn'), ('questions', 'submitted'), ('questions', 'withdrawn'), ('reviewed', 'selected'),
      ('reviewed', 'published'), ('reviewed', 'withdrawn'), ('selected', 'reviewed'), ('selected', 'published'), ('selected', 'withdrawn'),
      ('published', 'withdrawn'), ('declined', 'questions'))
    and not (old.translation_of is not null and old.state = 'draft' and new.state = 'reviewed') then
    raise exception using errcode = 'SS001', message = format('an example does not go from %s to %s', old.state, new.state);
  end if;
  if new.state = 'submitted' and not exists (select from example_agreements a where a.collaboration_id = new.collaboration_id and a.example_id = new.id) then
    raise exception using errcode = 'SS001', message = 'nobody has said yes to the terms';
  end if;
  if old.translation_of is not null and new.state = 'submitted' then
    raise exception using errcode = 'SS001', message = 'a translation is not sent in';
  end if;
  if old.state = 'draft' and new.state = 'reviewed' and (new.created_by = app.user_id() or exists (select from example_answers a
      where a.collaboration_id = new.collaboration_id and a.example_id = new.id and a.saved_by_user = app.user_id())) then
    raise exception using errcode = 'SS001', message = 'somebody else reads a translation against the original';
  end if;
  if old.state = 'submitted' and new.state in ('reviewed', 'declined') then
    select count(*) into said from example_reviews r where r.collaboration_id = new.collaboration_id and r.example_id = new.id
      and r.submission = new.submission and r.verdict = case new.state when 'reviewed' then 'take' else 'decline' end;
    if said < 2 then raise exception using errcode = 'SS001', message = 'two reviewers have not said the same'; end if;
    if new.state = 'declined' and not exists (select from example_reviews r where r.collaboration_id = new.collaboration_id
        and r.example_id = new.id and r.submission = new.submission and r.criterion = new.declined_criterion) then
      raise exception using errcode = 'SS001', message = 'no reviewer gave that reason';
    end if;
  end if;
  if new.state = 'published' and not exists (select from example_publications p where p.collaboration_id = new.collaboration_id
      and p.example_id = new.id and p.replaced_at is null and p.withdrawn_at is null) then
    raise exception using errcode = 'SS001', message = 'nothing of it has been published';
  end if;
  return new;
end $function$
;
alter function app.example_moves() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.find_examples(p_query text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET enable_seqscan TO 'off'
AS $function$
declare
  asked constant tsquery := to_tsquery('swedish', p_query);
  found constant integer[] := array(
    select p.bank_number from public.example_publications p
    where p.search @@ asked and p.replaced_at is null and p.withdrawn_at is null);
begin
  if cardinality(found) > 500 then return array_to_string(found, ' '); end if;
  return (
    select string_agg(p.bank_number::text, ' ' order by ts_rank(p.search, asked) desc, p.bank_number desc)
    from public.example_publications p where p.search @@ asked and p.replaced_at is null and p.withdrawn_at is null);
end $function$
;
alter function app.find_examples(text) owner to samsteg_gate;
grant execute on function app.find_examples(text) to app_public;

CREATE OR REPLACE FUNCTION app.forget_names(p_run uuid, p_meetings uuid[])
 RETURNS TABLE(meeting_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.forget_names(uuid,uuid[]) owner to samsteg_gate;
grant execute on function app.forget_names(uuid,uuid[]) to app_retention;

CREATE OR REPLACE FUNCTION app.forget_raw_recording()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from barrier_recordings where collaboration_id = new.collaboration_id and observation_id = new.id and case_id is null;
  return null;
end $function$
;
alter function app.forget_raw_recording() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.give_number(p_person uuid, p_number text, p_kind text, p_birth date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.give_number(uuid,text,text,date) owner to samsteg_gate;
grant execute on function app.give_number(uuid,text,text,date) to app_staff;

CREATE OR REPLACE FUNCTION app.going_numbers()
 RETURNS TABLE(number text, started_on date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select n.number, c.started_on from public.cases c
    join (select i.collaboration_id, i.person_id, i.number from public.person_identities i
      union select o.collaboration_id, o.person_id, o.number from public.person_numbers o) n
      on n.collaboration_id = c.collaboration_id and n.person_id = c.person_id and n.number is not null
    where c.collaboration_id = app.collaboration() and app.removes(c.collaboration_id, c.id, 'cases', c.owner_organisation_id);
end $function$
;
alter function app.going_numbers() owner to samsteg_gate;
grant execute on function app.going_numbers() to app_retention;

CREATE OR REPLACE PROCEDURE app.guard_case_record(IN t text, IN changes boolean)
 LANGUAGE plpgsql
AS $procedure$
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
end $procedure$
;
alter function app.guard_case_record(text,boolean) owner to samsteg_owner;

CREATE OR REPLACE PROCEDURE app.guard_example_desk(IN t text)
 LANGUAGE plpgsql
AS $procedure$
begin
  call app.guard_example_table(t);
  execute format('create policy editors_add on %I for insert to app_staff, app_stats
    with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))', t);
  execute format('create policy editors_change on %I for update to app_staff
    using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))
    with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))', t);
  execute format('grant insert on %I to app_staff', t);
end $procedure$
;
alter function app.guard_example_desk(text) owner to samsteg_owner;

CREATE OR REPLACE PROCEDURE app.guard_example_part(IN t text)
 LANGUAGE plpgsql
AS $procedure$
begin
  call app.guard_example_table(t);
  execute format('create policy writers_read on %I for select to app_staff, app_provider, app_public
    using (app.contributes_to(collaboration_id, example_id))', t);
  execute format('create policy writers_add on %I for insert to app_staff, app_provider, app_public
    with check (app.writes_example(collaboration_id, example_id))', t);
  execute format('create policy writers_change on %I for update to app_staff, app_provider, app_public
    using (app.writes_example(collaboration_id, example_id)) with check (app.writes_example(collaboration_id, example_id))', t);
  execute format('grant select, insert, update on %I to app_staff, app_provider', t);
end $procedure$
;
alter function app.guard_example_part(text) owner to samsteg_owner;

CREATE OR REPLACE PROCEDURE app.guard_example_table(IN t text)
 LANGUAGE plpgsql
AS $procedure$
begin
  call app.guard(t::regclass);
  execute format('create policy bank_reads on %I for select to app_staff, app_stats
    using (collaboration_id = (select app.collaboration()) and (select app.reads_examples()))', t);
  execute format('create policy worker_tenant on %I to app_worker using (collaboration_id = (select app.collaboration()))
    with check (collaboration_id = (select app.collaboration()))', t);
  execute format('grant select on %I to app_staff, app_stats', t);
  execute format('grant select, insert, update on %I to app_worker', t);
end $procedure$
;
alter function app.guard_example_table(text) owner to samsteg_owner;

CREATE OR REPLACE PROCEDURE app.guard(IN t regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy owner_migrates on %s to %I using (true) with check (true)', t, current_user);
end $procedure$
;
alter function app.guard(regclass) owner to samsteg_owner;

CREATE OR REPLACE FUNCTION app.hand_over_steps(p_case uuid, p_from uuid, p_to uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.hand_over_steps(uuid,uuid,uuid) owner to samsteg_gate;
grant execute on function app.hand_over_steps(uuid,uuid,uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.invited_to(p_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.meeting_people p
           WHERE ((p.collaboration_id = app.collaboration()) AND (p.meeting_id = invited_to.p_meeting) AND (p.user_id = app.user_id()) AND (p.organisation_id = app.organisation())))) AS "exists";
END
;
alter function app.invited_to(uuid) owner to samsteg_gate;
grant execute on function app.invited_to(uuid) to app_provider;
grant execute on function app.invited_to(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.is_named(p_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.case_team t
           WHERE ((t.collaboration_id = app.collaboration()) AND (t.case_id = is_named.p_case) AND (t.user_id = app.user_id()) AND (t.organisation_id = app.case_organisation()) AND t.sees_protected AND (t.valid_from <= app.today()) AND ((t.valid_to IS NULL) OR (app.today() < t.valid_to))))) AS "exists";
END
;
alter function app.is_named(uuid) owner to samsteg_gate;
grant execute on function app.is_named(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.is_quantity(kind text, low numeric, high numeric)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE(CASE kind WHEN 'exact'::text THEN ((low >= (0)::numeric) AND (high = low)) WHEN 'about'::text THEN ((low > (0)::numeric) AND (high = low)) WHEN 'range'::text THEN ((low >= (0)::numeric) AND (low < high)) WHEN 'at_least'::text THEN ((low > (0)::numeric) AND (high IS NULL)) WHEN 'not_reported'::text THEN ((low IS NULL) AND (high IS NULL)) ELSE NULL::boolean END, ((kind IS NULL) AND (low IS NULL) AND (high IS NULL)))
;
alter function app.is_quantity(text,numeric,numeric) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.is_shut_out(p_collaboration uuid, p_case uuid, p_user uuid, p_today date, p_named boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform from public.case_locks l
    where l.collaboration_id = p_collaboration and l.case_id = p_case and l.user_id = p_user
      and l.valid_from <= p_today and (l.valid_to is null or p_today < l.valid_to);
  if found then return true; end if;
  if p_named then return false; end if;
  perform from public.cases c join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where c.collaboration_id = p_collaboration and c.id = p_case and p.named_only;
  return found;
end $function$
;
alter function app.is_shut_out(uuid,uuid,uuid,date,boolean) owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.is_staffed(p_case uuid, p_organisation uuid, p_named boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (public.case_team t
              JOIN public.memberships m ON (((m.collaboration_id = t.collaboration_id) AND (m.user_id = t.user_id) AND (m.organisation_id = t.organisation_id))))
           WHERE ((t.collaboration_id = app.collaboration()) AND (t.case_id = is_staffed.p_case) AND (t.organisation_id = is_staffed.p_organisation) AND (t.valid_from <= app.today()) AND ((t.valid_to IS NULL) OR (app.today() < t.valid_to)) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to)) AND (m.role = ANY (ARRAY['companion'::public.membership_role, 'caseworker'::public.membership_role, 'coordinator'::public.membership_role, 'council_member'::public.membership_role, 'group_leader'::public.membership_role, 'health_coordinator'::public.membership_role, 'language_support'::public.membership_role])) AND
                 CASE
                     WHEN is_staffed.p_named THEN t.sees_protected
                     ELSE (t.function = ANY (ARRAY['responsible'::text, 'coordinator'::text]))
                 END))) AS "exists";
END
;
alter function app.is_staffed(uuid,uuid,boolean) owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.judge_duplicates(p_kept uuid, p_other uuid, p_verdict text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.judge_duplicates(uuid,uuid,text) owner to samsteg_gate;
grant execute on function app.judge_duplicates(uuid,uuid,text) to app_staff;

CREATE OR REPLACE FUNCTION app.keep_agreed_lines()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.keep_agreed_lines() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_agreed_plan()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.keep_agreed_plan() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_barrier_report()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user in ('app_staff', 'app_provider')
    and (new.what_stood, new.leads_to, new.would_remove) is distinct from (old.what_stood, old.leads_to, old.would_remove) then
    if old.case_id is not null or old.what_stood is not null or app.writes_out(old.owner_organisation_id, old.reported_by) is not true then
      raise insufficient_privilege using message = 'what was reported is not changed, but written out where it was told without a case';
    end if;
  end if;
  return new;
end $function$
;
alter function app.keep_barrier_report() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_barrier()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.keep_barrier() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if old.revoked_on is not null and (new.revoked_on, new.revoked_how, new.valid_to) is distinct from (old.revoked_on, old.revoked_how, old.valid_to)
    or new.valid_to is distinct from old.valid_to and (new.valid_to is null or old.valid_to < new.valid_to) then
    raise exception 'a consent is only ended' using errcode = 'SS001';
  end if;
  return new;
end $function$
;
alter function app.keep_consent() owner to samsteg_owner;

CREATE OR REPLACE FUNCTION app.keep_disclosure()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  rests_on public.consents;
  today date := app.today();
begin
  if tg_op = 'UPDATE' then
    if new.valid_to is not distinct from old.valid_to then return new; end if;
    if new.valid_to is null or old.valid_to <= new.valid_to or new.valid_to < greatest(old.valid_from, today) then
      raise exception 'a disclosure is only shortened, from today' using errcode = 'SS001';
    end if;
    return new;
  end if;
  if new.consent_id is null then return new; end if;
  select * into rests_on from public.consents where collaboration_id = new.collaboration_id and id = new.consent_id;
  if rests_on.case_id is distinct from new.case_id or rests_on.revoked_on is not null or new.valid_from < rests_on.valid_from
    or (rests_on.valid_to is not null and (new.valid_to is null or new.valid_to > rests_on.valid_to)) then
    raise exception 'the consent does not open this' using errcode = 'SS001';
  end if;
  return new;
end $function$
;
alter function app.keep_disclosure() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.keep_published_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.published_on is not null then
    raise exception 'a published text of consent is not changed; write a new version' using errcode = 'SS001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $function$
;
alter function app.keep_published_text() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_retention_run()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.keep_retention_run() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keep_sent_referral()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
alter function app.keep_sent_referral() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.keeps_barriers()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (app.role() = ANY (ARRAY['coordinator'::public.membership_role, 'project_lead'::public.membership_role]))
;
alter function app.keeps_barriers() owner to samsteg_owner;
grant execute on function app.keeps_barriers() to app_provider;
grant execute on function app.keeps_barriers() to app_staff;
grant execute on function app.keeps_barriers() to samsteg_gate;

CREATE OR REPLACE FUNCTION app.keeps_steering()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.kind <> new.kind and 'steering' in (old.kind, new.kind) then
    raise exception using errcode = 'SS001', message = 'a meeting of a steering group stays one';
  end if;
  return new;
end $function$
;
alter function app.keeps_steering() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.leads_example(p_collaboration uuid, p_example uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.examples x
           WHERE ((x.collaboration_id = leads_example.p_collaboration) AND (x.id = leads_example.p_example) AND (((x.collaboration_id = app.collaboration()) AND ((x.created_by = app.user_id()) OR app.edits_examples())) OR ((x.created_by IS NULL) AND (( SELECT k.link_hash
                    FROM public.example_contributors k
                   WHERE ((k.collaboration_id = x.collaboration_id) AND (k.example_id = x.id))
                   ORDER BY k.joined_at, k.id
                  LIMIT 1) = app.link_hash())))))) AS "exists";
END
;
alter function app.leads_example(uuid,uuid) owner to samsteg_gate;
grant execute on function app.leads_example(uuid,uuid) to app_provider;
grant execute on function app.leads_example(uuid,uuid) to app_public;
grant execute on function app.leads_example(uuid,uuid) to app_staff;
grant execute on function app.leads_example(uuid,uuid) to app_stats;

CREATE OR REPLACE FUNCTION app.link_hash()
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN sha256(convert_to(NULLIF(current_setting('samsteg.link'::text, true), ''::text), 'UTF8'::name))
;
alter function app.link_hash() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.linked()
 RETURNS SETOF app.link_target
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT c.collaboration_id,
     c.id,
     NULL::uuid AS uuid,
     NULL::uuid AS uuid,
     NULL::uuid AS uuid
    FROM public.example_calls c
   WHERE (c.link_hash = app.link_hash())
 UNION ALL
  SELECT k.collaboration_id,
     NULL::uuid,
     k.example_id,
     k.id,
     NULL::uuid
    FROM public.example_contributors k
   WHERE ((k.link_hash = app.link_hash()) AND (k.left_at IS NULL))
 UNION ALL
  SELECT k.collaboration_id,
     NULL::uuid,
     k.example_id,
     NULL::uuid,
     k.id
    FROM public.example_contacts k
   WHERE (k.link_hash = app.link_hash());
END
;
alter function app.linked() owner to samsteg_gate;
grant execute on function app.linked() to app_public;

CREATE OR REPLACE FUNCTION app.log_patterns(p_from timestamp with time zone, p_to timestamp with time zone, p_many integer)
 RETURNS SETOF app.log_pattern
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH acts AS MATERIALIZED (
          SELECT l.id,
             l.at,
             (l.at AT TIME ZONE 'Europe/Stockholm'::text) AS here,
             l.actor_user_id AS user_id,
             l.acting_organisation_id AS organisation_id,
             l.outcome,
             l.case_ids[1] AS case_id
            FROM public.audit_log l
           WHERE (app.reviews_log() AND (l.collaboration_id = app.collaboration()) AND (l.at >= log_patterns.p_from) AND (l.at < log_patterns.p_to) AND (l.actor_user_id IS NOT NULL) AND (l.acting_role IS DISTINCT FROM 'participant'::text) AND (cardinality(l.case_ids) = 1))
         ), opened AS MATERIALIZED (
          SELECT a.id,
             a.at,
             a.here,
             a.user_id,
             a.organisation_id,
             a.outcome,
             a.case_id,
             p.id AS person_id,
             i.first_name,
             i.last_name,
             u.name AS user_name,
             (EXISTS ( SELECT
                    FROM public.case_team t
                   WHERE ((t.collaboration_id = c.collaboration_id) AND (t.case_id = c.id) AND (t.user_id = a.user_id) AND (t.organisation_id = a.organisation_id) AND (t.valid_from <= (a.here)::date) AND ((t.valid_to IS NULL) OR ((a.here)::date < t.valid_to))))) AS in_team,
             (EXISTS ( SELECT
                    FROM public.access_exceptions e
                   WHERE ((e.collaboration_id = c.collaboration_id) AND (e.case_id = c.id) AND (e.user_id = a.user_id) AND (e.opened_at <= a.at) AND (a.at < LEAST(e.expires_at, e.closed_at))))) AS by_exception
            FROM ((((acts a
              JOIN public.cases c ON (((c.collaboration_id = app.collaboration()) AND (c.id = a.case_id))))
              JOIN public.persons p ON (((p.collaboration_id = c.collaboration_id) AND (p.id = c.person_id))))
              JOIN public.person_identities i ON (((i.collaboration_id = p.collaboration_id) AND (i.person_id = p.id))))
              JOIN public.users u ON ((u.id = a.user_id)))
           WHERE (a.outcome = 'done'::text)
         ), found AS (
          SELECT 'refused'::text AS pattern,
             a.user_id,
             a.organisation_id,
             a.case_id,
             a.at
            FROM acts a
           WHERE (a.outcome = 'refused'::text)
         UNION ALL
          SELECT 'exception'::text,
             o.user_id,
             o.organisation_id,
             o.case_id,
             o.at
            FROM opened o
           WHERE o.by_exception
         UNION ALL
          SELECT 'outside_team'::text,
             o.user_id,
             o.organisation_id,
             o.case_id,
             o.at
            FROM opened o
           WHERE ((NOT o.in_team) AND (NOT o.by_exception))
         UNION ALL
          SELECT 'same_surname'::text,
             o.user_id,
             o.organisation_id,
             o.case_id,
             o.at
            FROM opened o
           WHERE (lower("substring"(o.user_name, '\S+$'::text)) = ANY (string_to_array(lower(o.last_name), ' '::text)))
         UNION ALL
          SELECT 'own_record'::text,
             o.user_id,
             o.organisation_id,
             o.case_id,
             o.at
            FROM opened o
           WHERE ((lower(o.user_name) = lower(concat_ws(' '::text, o.first_name, o.last_name))) OR (EXISTS ( SELECT
                    FROM public.memberships m
                   WHERE ((m.collaboration_id = app.collaboration()) AND (m.user_id = o.user_id) AND (m.person_id = o.person_id)))))
         UNION ALL
          SELECT 'after_hours'::text,
             a.user_id,
             a.organisation_id,
             NULL::uuid,
             a.at
            FROM acts a
           WHERE ((EXTRACT(isodow FROM a.here) > (5)::numeric) OR (EXTRACT(hour FROM a.here) < (6)::numeric) OR (EXTRACT(hour FROM a.here) >= (20)::numeric))
         )
  SELECT f.pattern,
     f.user_id,
     f.organisation_id,
     f.case_id,
     (count(*))::integer AS count,
     min(f.at) AS min,
     max(f.at) AS max
    FROM found f
   GROUP BY f.pattern, f.user_id, f.organisation_id, f.case_id
 UNION ALL
  SELECT 'many_cases'::text,
     a.user_id,
     a.organisation_id,
     NULL::uuid,
     (count(DISTINCT a.case_id))::integer AS count,
     min(a.at) AS min,
     max(a.at) AS max
    FROM acts a
   WHERE (a.outcome = 'done'::text)
   GROUP BY a.user_id, a.organisation_id, (date_trunc('hour'::text, a.here))
  HAVING (count(DISTINCT a.case_id) >= log_patterns.p_many);
END
;
alter function app.log_patterns(timestamp with time zone,timestamp with time zone,integer) owner to samsteg_gate;
grant execute on function app.log_patterns(timestamp with time zone,timestamp with time zone,integer) to app_staff;

CREATE OR REPLACE FUNCTION app.may_change_person(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (public.cases c
              JOIN public.persons p ON (((p.collaboration_id = c.collaboration_id) AND (p.id = c.person_id))))
           WHERE ((c.collaboration_id = app.collaboration()) AND (c.person_id = may_change_person.p_person) AND (c.owner_organisation_id = app.case_organisation()) AND app.works_with(c.collaboration_id, c.id, app.user_id(), app.case_organisation(), app.today()) AND ((NOT p.protected_identity) OR app.is_named(c.id))))) AS "exists";
END
;
alter function app.may_change_person(uuid) owner to samsteg_gate;
grant execute on function app.may_change_person(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.may_name(p_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (public.cases c
              JOIN public.persons p ON (((p.collaboration_id = c.collaboration_id) AND (p.id = c.person_id))))
           WHERE ((c.collaboration_id = app.collaboration()) AND (c.id = may_name.p_case) AND app.works_with(c.collaboration_id, c.id, app.user_id(), app.case_organisation(), app.today()) AND ((NOT p.protected_identity) OR app.is_named(c.id) OR ((app.role() = 'coordinator'::public.membership_role) AND (c.owner_organisation_id = app.case_organisation()) AND (NOT app.is_staffed(c.id, c.owner_organisation_id, true))))))) AS "exists";
END
;
alter function app.may_name(uuid) owner to samsteg_gate;
grant execute on function app.may_name(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.may_read_person(p_collaboration uuid, p_person uuid, p_names boolean, p_user uuid, p_organisation uuid, p_today date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (public.cases c
              JOIN public.persons p ON (((p.collaboration_id = c.collaboration_id) AND (p.id = c.person_id))))
           WHERE ((c.collaboration_id = may_read_person.p_collaboration) AND (c.person_id = may_read_person.p_person) AND ((NOT may_read_person.p_names) OR (NOT p.protected_identity) OR (EXISTS ( SELECT
                    FROM public.case_team t
                   WHERE ((t.collaboration_id = c.collaboration_id) AND (t.case_id = c.id) AND (t.user_id = may_read_person.p_user) AND (t.organisation_id = may_read_person.p_organisation) AND t.sees_protected AND (t.valid_from <= may_read_person.p_today) AND ((t.valid_to IS NULL) OR (may_read_person.p_today < t.valid_to)))))) AND app.may_read(c.collaboration_id, c.id, c.owner_organisation_id, 'identity'::public.record_category, may_read_person.p_user, may_read_person.p_organisation, may_read_person.p_today)))) AS "exists";
END
;
alter function app.may_read_person(uuid,uuid,boolean,uuid,uuid,date) owner to samsteg_gate;
grant execute on function app.may_read_person(uuid,uuid,boolean,uuid,uuid,date) to app_provider;
grant execute on function app.may_read_person(uuid,uuid,boolean,uuid,uuid,date) to app_staff;

CREATE OR REPLACE FUNCTION app.may_read(p_collaboration uuid, p_case uuid, p_owner uuid, p_category public.record_category, p_user uuid, p_organisation uuid, p_today date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.may_read(uuid,uuid,uuid,public.record_category,uuid,uuid,date) owner to samsteg_gate;
grant execute on function app.may_read(uuid,uuid,uuid,public.record_category,uuid,uuid,date) to app_provider;
grant execute on function app.may_read(uuid,uuid,uuid,public.record_category,uuid,uuid,date) to app_staff;

CREATE OR REPLACE FUNCTION app.membership()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN app.setting('membership'::text)
;
alter function app.membership() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.my_barrier_reports()
 RETURNS SETOF app.barrier_report
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT x.id,
     x.occurred_on,
     b.root_id,
     (x.case_id IS NOT NULL)
    FROM (public.barrier_observations x
      LEFT JOIN public.barriers b ON (((b.collaboration_id = x.collaboration_id) AND (b.id = x.barrier_id))))
   WHERE ((x.collaboration_id = app.collaboration()) AND (x.reported_by = app.user_id()))
   ORDER BY x.occurred_on DESC, x.id DESC
  LIMIT 200;
END
;
alter function app.my_barrier_reports() owner to samsteg_gate;
grant execute on function app.my_barrier_reports() to app_provider;
grant execute on function app.my_barrier_reports() to app_staff;

CREATE OR REPLACE FUNCTION app.my_cases_in(p_area uuid)
 RETURNS SETOF app.roll_row
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT r.case_id,
     r.person_id,
     r.names_shown,
     r.status,
     r.status_since,
     r.due_on,
     r.step_kind
    FROM (app.my_cases() r(case_id, person_id, names_shown, status, status_since, due_on, step_kind)
      JOIN public.cases c ON (((c.collaboration_id = app.collaboration()) AND (c.id = r.case_id))))
   WHERE ((c.area_id IS NULL) OR (c.area_id = my_cases_in.p_area));
END
;
alter function app.my_cases_in(uuid) owner to samsteg_gate;
grant execute on function app.my_cases_in(uuid) to app_provider;
grant execute on function app.my_cases_in(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.my_cases()
 RETURNS SETOF app.roll_row
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH me AS MATERIALIZED (
          SELECT app.collaboration() AS tenant,
             app.user_id() AS user_id,
             app.case_organisation() AS organisation,
             app.today() AS today
         ), mine AS MATERIALIZED (
          SELECT t.collaboration_id,
             t.case_id,
             bool_or(t.sees_protected) AS named
            FROM (me me_1
              JOIN public.case_team t ON (((t.collaboration_id = me_1.tenant) AND (t.user_id = me_1.user_id) AND (t.organisation_id = me_1.organisation) AND (t.valid_from <= me_1.today) AND ((t.valid_to IS NULL) OR (me_1.today < t.valid_to)))))
           GROUP BY t.collaboration_id, t.case_id
         )
  SELECT c.id,
     c.person_id,
     (mine.named OR (NOT p.protected_identity)),
     c.status,
     c.status_since,
     step.due_on,
     step.kind
    FROM ((((me
      CROSS JOIN mine)
      JOIN public.cases c ON (((c.collaboration_id = mine.collaboration_id) AND (c.id = mine.case_id))))
      JOIN public.persons p ON (((p.collaboration_id = c.collaboration_id) AND (p.id = c.person_id))))
      LEFT JOIN LATERAL ( SELECT s.due_on,
             s.kind
            FROM public.case_steps s
           WHERE ((s.collaboration_id = c.collaboration_id) AND (s.case_id = c.id) AND (s.done_on IS NULL) AND ((s.owner_organisation_id = me.organisation) OR (EXISTS ( SELECT
                    FROM public.disclosures d
                   WHERE ((d.collaboration_id = me.tenant) AND (d.case_id = c.id) AND (d.to_organisation_id = me.organisation) AND (d.from_organisation_id = s.owner_organisation_id) AND (d.category = s.category) AND (d.valid_from <= me.today) AND ((d.valid_to IS NULL) OR (me.today < d.valid_to)))))))
           ORDER BY s.due_on
          LIMIT 1) step ON (true))
   WHERE ((mine.named OR (NOT p.named_only)) AND (NOT (EXISTS ( SELECT
            FROM public.case_locks l
           WHERE ((l.collaboration_id = me.tenant) AND (l.case_id = c.id) AND (l.user_id = me.user_id) AND (l.valid_from <= me.today) AND ((l.valid_to IS NULL) OR (me.today < l.valid_to)))))) AND ((c.owner_organisation_id = me.organisation) OR (EXISTS ( SELECT
            FROM public.disclosures d
           WHERE ((d.collaboration_id = me.tenant) AND (d.case_id = c.id) AND (d.to_organisation_id = me.organisation) AND (d.from_organisation_id = c.owner_organisation_id) AND (d.category = 'identity'::public.record_category) AND (d.valid_from <= me.today) AND ((d.valid_to IS NULL) OR (me.today < d.valid_to)))))));
END
;
alter function app.my_cases() owner to samsteg_gate;
grant execute on function app.my_cases() to app_provider;
grant execute on function app.my_cases() to app_staff;

CREATE OR REPLACE FUNCTION app.named_by_the_named()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user = 'app_staff' then
    if not app.may_name(new.case_id) then
      raise insufficient_privilege using message = 'only the named say who else is';
    end if;
  end if;
  return new;
end $function$
;
alter function app.named_by_the_named() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.no_case_before_steering()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from public.meetings m where m.collaboration_id = new.collaboration_id and m.id = new.meeting_id and m.kind = 'steering') then
    raise check_violation using message = 'a steering group sees no case';
  end if;
  return new;
end $function$
;
alter function app.no_case_before_steering() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.offer_factor_reset(for_user uuid, link_hash bytea, valid_for interval)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.offer_factor_reset(uuid,bytea,interval) owner to samsteg_gate;
grant execute on function app.offer_factor_reset(uuid,bytea,interval) to app_staff;

CREATE OR REPLACE FUNCTION app.offer_password(for_user uuid, link_hash bytea, valid_for interval)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.offer_password(uuid,bytea,interval) owner to samsteg_gate;
grant execute on function app.offer_password(uuid,bytea,interval) to app_staff;

CREATE OR REPLACE FUNCTION app.open_with_reason(p_number text, p_reason text, p_stated text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.open_with_reason(text,text,text) owner to samsteg_gate;
grant execute on function app.open_with_reason(text,text,text) to app_staff;

CREATE OR REPLACE FUNCTION app.organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.organisation_id
    FROM public.memberships m
   WHERE ((m.collaboration_id = app.collaboration()) AND (m.id = app.membership()) AND (m.user_id = app.user_id()) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to)));
END
;
alter function app.organisation() owner to samsteg_gate;
grant execute on function app.organisation() to app_participant;
grant execute on function app.organisation() to app_provider;
grant execute on function app.organisation() to app_public;
grant execute on function app.organisation() to app_retention;
grant execute on function app.organisation() to app_session;
grant execute on function app.organisation() to app_staff;
grant execute on function app.organisation() to app_stats;
grant execute on function app.organisation() to app_worker;
grant execute on function app.organisation() to samsteg_stats;

CREATE OR REPLACE FUNCTION app.outlived_records()
 RETURNS TABLE(kind text, record_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH years AS MATERIALIZED (
          SELECT k.k AS kind,
             make_interval(years => app.project_years(k.k)) AS kept
            FROM unnest(ARRAY['diary'::text, 'partners'::text, 'invitations'::text, 'disseminations'::text, 'steering'::text, 'meetings'::text, 'absences'::text]) k(k)
         ), old_invitations AS (
          SELECT i.id
            FROM public.invitations i
           WHERE ((i.collaboration_id = app.collaboration()) AND ((COALESCE(i.happens_on, i.sent_on) + ( SELECT y.kept
                    FROM years y
                   WHERE (y.kind = 'invitations'::text))) <= app.today()))
         ), old_steering AS (
          SELECT s.meeting_id
            FROM (public.steering_meetings s
              JOIN public.meetings m ON (((m.collaboration_id = s.collaboration_id) AND (m.id = s.meeting_id))))
           WHERE ((s.collaboration_id = app.collaboration()) AND ((m.held_on + ( SELECT y.kept
                    FROM years y
                   WHERE (y.kind = 'steering'::text))) <= app.today()))
         )
  SELECT 'diary'::text,
     d.id
    FROM public.diary_entries d
   WHERE ((d.collaboration_id = app.collaboration()) AND ((d.occurred_on + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'diary'::text))) <= app.today()))
 UNION ALL
  SELECT 'partners'::text,
     p.id
    FROM public.project_partners p
   WHERE ((p.collaboration_id = app.collaboration()) AND ((p.until_on + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'partners'::text))) <= app.today()) AND (NOT (EXISTS ( SELECT
            FROM public.invitation_recipients r
           WHERE ((r.collaboration_id = p.collaboration_id) AND (r.partner_id = p.id) AND (NOT (r.invitation_id IN ( SELECT o.id
                    FROM old_invitations o))))))))
 UNION ALL
  SELECT 'invitations'::text,
     o.id
    FROM old_invitations o
 UNION ALL
  SELECT 'disseminations'::text,
     d.id
    FROM public.disseminations d
   WHERE ((d.collaboration_id = app.collaboration()) AND ((d.told_on + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'disseminations'::text))) <= app.today()))
 UNION ALL
  SELECT 'steering'::text,
     o.meeting_id
    FROM old_steering o
 UNION ALL
  SELECT 'steering_seats'::text,
     s.id
    FROM public.steering_members s
   WHERE ((s.collaboration_id = app.collaboration()) AND ((s.valid_to + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'steering'::text))) <= app.today()) AND (NOT (EXISTS ( SELECT
            FROM public.steering_decisions e
           WHERE ((e.collaboration_id = s.collaboration_id) AND (e.responsible_member_id = s.id) AND (NOT (e.meeting_id IN ( SELECT o.meeting_id
                    FROM old_steering o))))))))
 UNION ALL
  SELECT 'meetings'::text,
     m.id
    FROM public.meetings m
   WHERE ((m.collaboration_id = app.collaboration()) AND (m.names_gone_on IS NULL) AND ((m.held_on + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'meetings'::text))) <= app.today()) AND (NOT (EXISTS ( SELECT
            FROM public.agenda_items a
           WHERE ((a.collaboration_id = m.collaboration_id) AND (a.meeting_id = m.id))))) AND (NOT (EXISTS ( SELECT
            FROM public.steering_meetings s
           WHERE ((s.collaboration_id = m.collaboration_id) AND (s.meeting_id = m.id) AND (NOT (s.meeting_id IN ( SELECT o.meeting_id
                    FROM old_steering o))))))))
 UNION ALL
  SELECT 'absences'::text,
     a.id
    FROM public.absences a
   WHERE ((a.collaboration_id = app.collaboration()) AND ((a.valid_to + ( SELECT y.kept
            FROM years y
           WHERE (y.kind = 'absences'::text))) <= app.today()) AND (NOT (EXISTS ( SELECT
            FROM public.case_team t
           WHERE ((t.collaboration_id = a.collaboration_id) AND (t.absence_id = a.id))))));
END
;
alter function app.outlived_records() owner to samsteg_gate;
grant execute on function app.outlived_records() to app_retention;

CREATE OR REPLACE FUNCTION app.owns_case(p_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.cases c
           WHERE ((c.collaboration_id = app.collaboration()) AND (c.id = owns_case.p_case) AND (c.owner_organisation_id = app.case_organisation())))) AS "exists";
END
;
alter function app.owns_case(uuid) owner to samsteg_gate;
grant execute on function app.owns_case(uuid) to app_provider;
grant execute on function app.owns_case(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.person_id
    FROM public.memberships m
   WHERE ((m.collaboration_id = app.collaboration()) AND (m.id = app.membership()) AND (m.user_id = app.user_id()) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to)));
END
;
alter function app.person() owner to samsteg_gate;
grant execute on function app.person() to app_participant;
grant execute on function app.person() to app_provider;
grant execute on function app.person() to app_public;
grant execute on function app.person() to app_retention;
grant execute on function app.person() to app_session;
grant execute on function app.person() to app_staff;
grant execute on function app.person() to app_stats;
grant execute on function app.person() to app_worker;
grant execute on function app.person() to samsteg_stats;

CREATE OR REPLACE FUNCTION app.post_example_mail()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform graphile_worker.add_job('example_mail', json_build_object('collaborationId', new.collaboration_id, 'mailId', new.id), max_attempts => 12);
  return null;
end $function$
;
alter function app.post_example_mail() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.project_years(p_kind text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT COALESCE(( SELECT u.years
            FROM public.retention_project_rules u
           WHERE ((u.collaboration_id = app.collaboration()) AND (u.kind = project_years.p_kind))),
         CASE p_kind
             WHEN 'partners'::text THEN 2
             WHEN 'invitations'::text THEN 2
             WHEN 'absences'::text THEN 2
             WHEN 'meetings'::text THEN 5
             ELSE 10
         END) AS "coalesce";
END
;
alter function app.project_years(text) owner to samsteg_gate;
grant execute on function app.project_years(text) to app_retention;
grant execute on function app.project_years(text) to app_staff;

CREATE OR REPLACE FUNCTION app.publication_ends_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at)
    or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception using errcode = 'SS001', message = 'what has been replaced or withdrawn stays so';
  end if;
  return new;
end $function$
;
alter function app.publication_ends_once() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.publishes_examples()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (app.edits_examples() AND (NOT (EXISTS (SELECT FROM public.example_desks d WHERE ((d.collaboration_id = app.collaboration()) AND (d.organisation_id = app.organisation()) AND (NOT d.publishes))))))
;
alter function app.publishes_examples() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.readings_of_case(p_case uuid)
 RETURNS SETOF app.case_reading
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT l.at,
     l.acting_organisation_id,
     l.acting_role,
     l.event
    FROM public.audit_log l
   WHERE (app.owns_case(readings_of_case.p_case) AND app.reads_case(readings_of_case.p_case) AND (l.collaboration_id = app.collaboration()) AND (l.case_ids @> ARRAY[readings_of_case.p_case]) AND (l.outcome = 'done'::text) AND (NOT (EXISTS ( SELECT
            FROM public.organisations o
           WHERE ((o.collaboration_id = l.collaboration_id) AND (o.id = l.acting_organisation_id) AND o.hidden_from_participant)))) AND (l.category IS DISTINCT FROM 'safety'::public.record_category))
   ORDER BY l.id DESC;
END
;
alter function app.readings_of_case(uuid) owner to samsteg_gate;
grant execute on function app.readings_of_case(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.reads_case(p_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.cases c
           WHERE ((c.collaboration_id = app.collaboration()) AND (c.id = reads_case.p_case) AND app.may_read(c.collaboration_id, c.id, c.owner_organisation_id, 'identity'::public.record_category, app.user_id(), app.case_organisation(), app.today())))) AS "exists";
END
;
alter function app.reads_case(uuid) owner to samsteg_gate;
grant execute on function app.reads_case(uuid) to app_provider;
grant execute on function app.reads_case(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.reads_examples()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((app.role() = ANY (ARRAY['editor'::public.membership_role, 'project_lead'::public.membership_role, 'admin'::public.membership_role])), false)
;
alter function app.reads_examples() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.reads_steering_meeting(p_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.steering_meetings s
           WHERE ((s.collaboration_id = app.collaboration()) AND (s.meeting_id = reads_steering_meeting.p_meeting) AND ((app.role() = ANY (ARRAY['project_lead'::public.membership_role, 'coordinator'::public.membership_role])) OR app.sits_in_group(s.group_id))))) AS "exists";
END
;
alter function app.reads_steering_meeting(uuid) owner to samsteg_gate;
grant execute on function app.reads_steering_meeting(uuid) to app_staff;
grant execute on function app.reads_steering_meeting(uuid) to app_stats;

CREATE OR REPLACE FUNCTION app.reads_until(p_case uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT max(e.expires_at) AS max
    FROM public.access_exceptions e
   WHERE ((e.collaboration_id = app.collaboration()) AND (e.case_id = reads_until.p_case) AND (e.user_id = app.user_id()) AND (e.organisation_id = app.case_organisation()) AND (e.opened_at <= now()) AND (now() < e.expires_at) AND (e.closed_at IS NULL) AND (NOT app.works_with(app.collaboration(), reads_until.p_case, app.user_id(), app.case_organisation(), app.today())));
END
;
alter function app.reads_until(uuid) owner to samsteg_gate;
grant execute on function app.reads_until(uuid) to app_provider;
grant execute on function app.reads_until(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.records_kept(p_case uuid)
 RETURNS TABLE(organisation_id uuid, category public.record_category, kind text, records bigint)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT r.owner_organisation_id,
     r.category,
     r.kind,
     count(*) AS count
    FROM ( SELECT notes.owner_organisation_id,
             notes.category,
             'note'::text AS kind
            FROM public.notes
           WHERE ((notes.collaboration_id = app.collaboration()) AND (notes.case_id = records_kept.p_case) AND (notes.corrects_id IS NULL))
         UNION ALL
          SELECT assessment_answers.owner_organisation_id,
             assessment_answers.category,
             'answer'::text
            FROM public.assessment_answers
           WHERE ((assessment_answers.collaboration_id = app.collaboration()) AND (assessment_answers.case_id = records_kept.p_case))
         UNION ALL
          SELECT plan_actions.owner_organisation_id,
             plan_actions.category,
             'promise'::text
            FROM public.plan_actions
           WHERE ((plan_actions.collaboration_id = app.collaboration()) AND (plan_actions.case_id = records_kept.p_case))
         UNION ALL
          SELECT decisions.owner_organisation_id,
             decisions.category,
             'decision'::text
            FROM public.decisions
           WHERE ((decisions.collaboration_id = app.collaboration()) AND (decisions.case_id = records_kept.p_case))
         UNION ALL
          SELECT placements.owner_organisation_id,
             placements.category,
             'place'::text
            FROM public.placements
           WHERE ((placements.collaboration_id = app.collaboration()) AND (placements.case_id = records_kept.p_case))
         UNION ALL
          SELECT attendance.owner_organisation_id,
             attendance.category,
             'attendance'::text
            FROM public.attendance
           WHERE ((attendance.collaboration_id = app.collaboration()) AND (attendance.case_id = records_kept.p_case))
         UNION ALL
          SELECT livelihoods.owner_organisation_id,
             livelihoods.category,
             'livelihood'::text
            FROM public.livelihoods
           WHERE ((livelihoods.collaboration_id = app.collaboration()) AND (livelihoods.case_id = records_kept.p_case))) r
   GROUP BY r.owner_organisation_id, r.category, r.kind;
END
;
alter function app.records_kept(uuid) owner to samsteg_owner;
grant execute on function app.records_kept(uuid) to app_participant;
grant execute on function app.records_kept(uuid) to app_provider;
grant execute on function app.records_kept(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.referral_outlived(p_collaboration uuid, p_referral uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return p_collaboration is not distinct from app.collaboration() and exists (select from public.referrals r
    left join public.retention_rules u on u.collaboration_id = r.collaboration_id and u.kind = 'referrals'
      and u.organisation_id = coalesce(r.referring_organisation_id, r.to_organisation_id)
    where r.collaboration_id = p_collaboration and r.id = p_referral and r.case_id is null
      and greatest((r.saved_at at time zone 'Europe/Stockholm')::date, r.sent_on, r.decided_on)
        + case when r.state = 'draft' then interval '6 months' else make_interval(years => coalesce(u.years, 2)) end <= app.today());
end $function$
;
alter function app.referral_outlived(uuid,uuid) owner to samsteg_gate;
grant execute on function app.referral_outlived(uuid,uuid) to app_retention;

CREATE OR REPLACE FUNCTION app.removes_account(p_user uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from public.memberships m where m.user_id = p_user)
    and not exists (select from public.memberships m where m.user_id = p_user
      and (m.person_id is null or not app.removes_person(m.collaboration_id, m.person_id)));
end $function$
;
alter function app.removes_account(uuid) owner to samsteg_gate;
grant execute on function app.removes_account(uuid) to app_retention;

CREATE OR REPLACE FUNCTION app.removes_person(p_collaboration uuid, p_person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return p_collaboration is not distinct from app.collaboration()
    and exists (select from public.retention_run_items i
      join public.retention_runs r on r.collaboration_id = i.collaboration_id and r.id = i.run_id
        and r.state = 'approved' and r.approved_by <> r.proposed_by
      where i.collaboration_id = p_collaboration and i.person_id = p_person and i.kind = 'cases' and i.verdict = 'due')
    and not exists (select from public.cases c where c.collaboration_id = p_collaboration and c.person_id = p_person);
end $function$
;
alter function app.removes_person(uuid,uuid) owner to samsteg_gate;
grant execute on function app.removes_person(uuid,uuid) to app_retention;

CREATE OR REPLACE FUNCTION app.removes_record(p_collaboration uuid, p_kind text, p_record uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return p_collaboration is not distinct from app.collaboration() and exists (select from public.retention_run_records i
    join public.retention_runs r on r.collaboration_id = i.collaboration_id and r.id = i.run_id
      and r.state = 'approved' and r.approved_by <> r.proposed_by
    where i.collaboration_id = p_collaboration and i.kind = p_kind and i.record_id = p_record);
end $function$
;
alter function app.removes_record(uuid,text,uuid) owner to samsteg_gate;
grant execute on function app.removes_record(uuid,text,uuid) to app_retention;

CREATE OR REPLACE FUNCTION app.removes(p_collaboration uuid, p_case uuid, p_kind text, p_owner uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET enable_seqscan TO 'off'
AS $function$
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
end $function$
;
alter function app.removes(uuid,uuid,text,uuid) owner to samsteg_gate;
grant execute on function app.removes(uuid,uuid,text,uuid) to app_retention;

CREATE OR REPLACE FUNCTION app.resolve_person(p_number text, p_kind text, p_first text, p_last text, p_alias text, p_gender text, p_birth date, p_protected boolean, p_municipality text, p_contact text, p_language text, p_interpreter boolean)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.resolve_person(text,text,text,text,text,text,date,boolean,text,text,text,boolean) owner to samsteg_gate;
grant execute on function app.resolve_person(text,text,text,text,text,text,date,boolean,text,text,text,boolean) to app_staff;

CREATE OR REPLACE PROCEDURE app.retires_below_cases()
 LANGUAGE plpgsql
AS $procedure$
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
end $procedure$
;
alter function app.retires_below_cases() owner to samsteg_owner;

CREATE OR REPLACE PROCEDURE app.retires(IN t text, IN condition text)
 LANGUAGE plpgsql
AS $procedure$
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
end $procedure$
;
alter function app.retires(text,text) owner to samsteg_owner;

CREATE OR REPLACE FUNCTION app.reviewer_did_not_write()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from example_contributors k where k.collaboration_id = new.collaboration_id and k.example_id = new.example_id
      and k.user_id = new.reviewer_id)
    or exists (select from example_answers a where a.collaboration_id = new.collaboration_id and a.example_id = new.example_id
      and a.saved_by_user = new.reviewer_id)
    or exists (select from examples x where x.collaboration_id = new.collaboration_id and x.id = new.example_id
      and x.created_by = new.reviewer_id) then
    raise exception using errcode = 'SS001', message = 'whoever wrote an example does not review it';
  end if;
  if not exists (select from examples x where x.collaboration_id = new.collaboration_id and x.id = new.example_id
      and x.state = 'submitted' and x.submission = new.submission) then
    raise exception using errcode = 'SS001', message = 'only what has been sent in is reviewed';
  end if;
  return new;
end $function$
;
alter function app.reviewer_did_not_write() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.reviews_log()
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT COALESCE((app.role() = ANY (ARRAY['admin'::public.membership_role, 'project_lead'::public.membership_role])), false) AS "coalesce";
END
;
alter function app.reviews_log() owner to samsteg_owner;
grant execute on function app.reviews_log() to app_staff;
grant execute on function app.reviews_log() to samsteg_gate;

CREATE OR REPLACE FUNCTION app.revoke_ends_disclosures()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.disclosures set valid_to = greatest(valid_from, app.today())
  where collaboration_id = new.collaboration_id and consent_id = new.id and (valid_to is null or app.today() < valid_to);
  return null;
end $function$
;
alter function app.revoke_ends_disclosures() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.role()
 RETURNS public.membership_role
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT m.role
    FROM public.memberships m
   WHERE ((m.collaboration_id = app.collaboration()) AND (m.id = app.membership()) AND (m.user_id = app.user_id()) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to)));
END
;
alter function app.role() owner to samsteg_gate;
grant execute on function app.role() to app_participant;
grant execute on function app.role() to app_provider;
grant execute on function app.role() to app_public;
grant execute on function app.role() to app_retention;
grant execute on function app.role() to app_session;
grant execute on function app.role() to app_staff;
grant execute on function app.role() to app_stats;
grant execute on function app.role() to app_worker;
grant execute on function app.role() to samsteg_stats;

CREATE OR REPLACE FUNCTION app.seal_audit(p_known bigint)
 RETURNS TABLE(block bigint, total_rows bigint, head bytea, known_head bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET work_mem TO '64MB'
AS $function$
declare
  snap pg_catalog.pg_snapshot;
  last public.audit_seals;
  low bigint;
  next_floor bigint;
  chunk record;
begin
  perform pg_advisory_xact_lock(hashtextextended('samsteg.audit_seals', 0));
  snap := pg_current_snapshot();
  select * into last from public.audit_seals s order by s.block desc limit 1;
  low := coalesce(last.floor_id, 0);
  select greatest(low, max(s.max_id)) into next_floor from (select s.max_id from public.audit_seals s
    where s.snapshot_xmax <= pg_snapshot_xmin(snap) or s.snapshot_xmax > pg_snapshot_xmax(snap)
    order by s.block desc limit 1) s;
  for chunk in
    select array_agg(c.id order by c.id) as ids, string_agg(c.hash, ''::bytea order by c.id) as hashes, count(*)::int as rows
    from (
      select l.id, sha256(app.audit_bytes(l)) as hash, (row_number() over (order by l.id) - 1) / 10000 as part
      from public.audit_log l
      where l.id > low and not exists (select from (select unnest(s.row_ids) as id from public.audit_seals s where s.max_id > low) t
        where t.id = l.id)
    ) c group by c.part order by c.part
  loop
    last := row(coalesce(last.block, 0) + 1, coalesce(last.head, ''::bytea), null, chunk.rows, coalesce(last.total_rows, 0) + chunk.rows,
      greatest(coalesce(last.max_id, 0), chunk.ids[chunk.rows]), next_floor, clock_timestamp(), pg_snapshot_xmax(snap),
      chunk.ids, chunk.hashes)::public.audit_seals;
    last.head := sha256(convert_to(concat_ws('|', 'samsteg audit block', last.block, encode(last.previous, 'hex'), last.rows,
      last.total_rows, last.max_id, last.floor_id, (extract(epoch from last.sealed_at) * 1000000)::bigint,
      encode(sha256(last.row_hashes), 'hex')), 'UTF8'));
    insert into public.audit_seals select last.*;
  end loop;
  if last.block is not null then
    return query select last.block, last.total_rows, last.head,
      (select s.head from public.audit_seals s where s.block = p_known);
  end if;
end $function$
;
alter function app.seal_audit(bigint) owner to samsteg_gate;
grant execute on function app.seal_audit(bigint) to app_worker;

CREATE OR REPLACE FUNCTION app.search_cases(p_words text[], p_number text, p_limit integer)
 RETURNS SETOF app.case_hit
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT r.case_id,
     r.person_id
    FROM (app.my_cases() r(case_id, person_id, names_shown, status, status_since, due_on, step_kind)
      JOIN public.person_identities i ON (((i.collaboration_id = app.collaboration()) AND (i.person_id = r.person_id))))
   WHERE (r.names_shown AND ((search_cases.p_number IS NULL) OR (i.number = search_cases.p_number) OR (EXISTS ( SELECT
            FROM public.person_numbers n
           WHERE ((n.collaboration_id = app.collaboration()) AND (n.person_id = r.person_id) AND (n.number = search_cases.p_number))))) AND ((search_cases.p_words IS NULL) OR (NOT (EXISTS ( SELECT
            FROM unnest(search_cases.p_words) w(w)
           WHERE (((lower(i.first_name) ~~ (w.w || '%'::text)) OR (lower(i.last_name) ~~ (w.w || '%'::text)) OR (lower(i.alias) ~~ (w.w || '%'::text))) IS NOT TRUE))))))
   ORDER BY i.last_name, i.first_name, r.case_id
  LIMIT search_cases.p_limit;
END
;
alter function app.search_cases(text[],text,integer) owner to samsteg_gate;
grant execute on function app.search_cases(text[],text,integer) to app_provider;
grant execute on function app.search_cases(text[],text,integer) to app_staff;

CREATE OR REPLACE FUNCTION app.search(p_words text[], p_number text, p_query tsquery, p_limit integer)
 RETURNS SETOF app.search_hit
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 WITH me AS MATERIALIZED (
          SELECT app.collaboration() AS tenant,
             app.case_organisation() AS organisation,
             app.today() AS today
         ), mine AS MATERIALIZED (
          SELECT r.case_id,
             r.person_id,
             r.names_shown
            FROM app.my_cases() r(case_id, person_id, names_shown, status, status_since, due_on, step_kind)
         ), named AS (
          SELECT mine.case_id,
             mine.person_id,
             row_number() OVER (ORDER BY i.last_name, i.first_name, mine.case_id) AS place
            FROM ((me
              CROSS JOIN mine)
              JOIN public.person_identities i ON (((i.collaboration_id = me.tenant) AND (i.person_id = mine.person_id))))
           WHERE (mine.names_shown AND ((search.p_words IS NOT NULL) OR (search.p_number IS NOT NULL)) AND ((search.p_number IS NULL) OR (i.number = search.p_number) OR (EXISTS ( SELECT
                    FROM public.person_numbers n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.person_id = mine.person_id) AND (n.number = search.p_number))))) AND ((search.p_words IS NULL) OR (NOT (EXISTS ( SELECT
                    FROM unnest(search.p_words) w(w)
                   WHERE (((lower(i.first_name) ~~ (w.w || '%'::text)) OR (lower(i.last_name) ~~ (w.w || '%'::text)) OR (lower(i.alias) ~~ (w.w || '%'::text))) IS NOT TRUE))))))
           ORDER BY (row_number() OVER (ORDER BY i.last_name, i.first_name, mine.case_id))
          LIMIT search.p_limit
         ), opened AS MATERIALIZED (
          SELECT d.case_id,
             d.from_organisation_id AS owner,
             d.category
            FROM ((me
              CROSS JOIN mine)
              JOIN public.disclosures d ON (((d.collaboration_id = me.tenant) AND (d.case_id = mine.case_id) AND (d.to_organisation_id = me.organisation) AND (d.valid_from <= me.today) AND ((d.valid_to IS NULL) OR (me.today < d.valid_to)))))
           WHERE (search.p_query IS NOT NULL)
         ), planned AS MATERIALIZED (
          SELECT p.id,
             p.case_id,
             ((p.created_at AT TIME ZONE 'Europe/Stockholm'::text))::date AS on_day
            FROM ((me
              CROSS JOIN mine)
              CROSS JOIN LATERAL ( SELECT p_1.id,
                     p_1.case_id,
                     p_1.created_at
                    FROM public.plans p_1
                   WHERE ((p_1.collaboration_id = me.tenant) AND (p_1.case_id = mine.case_id) AND (p_1.state <> 'replaced'::text))
                  OFFSET 0) p)
           WHERE (search.p_query IS NOT NULL)
         ), readable AS (
          SELECT 'note'::text AS kind,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM ((me
              CROSS JOIN mine)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     n.occurred_on AS on_day,
                     n.words
                    FROM public.notes n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = mine.case_id) AND (n.owner_organisation_id = me.organisation))
                  OFFSET 0) r)
           WHERE (search.p_query IS NOT NULL)
         UNION ALL
          SELECT 'note'::text,
             r.id,
             r.case_id,
             r.occurred_on,
             r.words
            FROM ((me
              CROSS JOIN opened o)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     n.occurred_on,
                     n.words
                    FROM public.notes n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = o.case_id) AND (n.owner_organisation_id = o.owner) AND (n.category = o.category))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'decision'::text AS kind,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM ((me
              CROSS JOIN mine)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     ((n.decided_at AT TIME ZONE 'Europe/Stockholm'::text))::date AS on_day,
                     n.words
                    FROM public.decisions n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = mine.case_id) AND (n.owner_organisation_id = me.organisation))
                  OFFSET 0) r)
           WHERE (search.p_query IS NOT NULL)
         UNION ALL
          SELECT 'decision'::text,
             r.id,
             r.case_id,
             r.timezone,
             r.words
            FROM ((me
              CROSS JOIN opened o)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     ((n.decided_at AT TIME ZONE 'Europe/Stockholm'::text))::date AS timezone,
                     n.words
                    FROM public.decisions n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = o.case_id) AND (n.owner_organisation_id = o.owner) AND (n.category = o.category))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'closing'::text AS kind,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM ((me
              CROSS JOIN mine)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     n.written_on AS on_day,
                     n.words
                    FROM public.placement_closings n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = mine.case_id) AND (n.owner_organisation_id = me.organisation))
                  OFFSET 0) r)
           WHERE (search.p_query IS NOT NULL)
         UNION ALL
          SELECT 'closing'::text,
             r.id,
             r.case_id,
             r.written_on,
             r.words
            FROM ((me
              CROSS JOIN opened o)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     n.written_on,
                     n.words
                    FROM public.placement_closings n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.case_id = o.case_id) AND (n.owner_organisation_id = o.owner) AND (n.category = o.category))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'goal'::text,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM ((me
              CROSS JOIN planned p)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     p.on_day,
                     n.words
                    FROM public.plan_goals n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.plan_id = p.id) AND (n.owner_organisation_id = me.organisation))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'goal'::text,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM (((me
              CROSS JOIN opened o)
              JOIN planned p ON ((p.case_id = o.case_id)))
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     p.on_day,
                     n.words
                    FROM public.plan_goals n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.plan_id = p.id) AND (n.owner_organisation_id = o.owner) AND (n.category = o.category))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'action'::text,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM ((me
              CROSS JOIN planned p)
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     p.on_day,
                     n.words
                    FROM public.plan_actions n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.plan_id = p.id) AND (n.owner_organisation_id = me.organisation))
                  OFFSET 0) r)
         UNION ALL
          SELECT 'action'::text,
             r.id,
             r.case_id,
             r.on_day,
             r.words
            FROM (((me
              CROSS JOIN opened o)
              JOIN planned p ON ((p.case_id = o.case_id)))
              CROSS JOIN LATERAL ( SELECT n.id,
                     n.case_id,
                     p.on_day,
                     n.words
                    FROM public.plan_actions n
                   WHERE ((n.collaboration_id = me.tenant) AND (n.plan_id = p.id) AND (n.owner_organisation_id = o.owner) AND (n.category = o.category))
                  OFFSET 0) r)
         ), worded AS (
          SELECT r.kind,
             r.id,
             r.case_id,
             r.on_day,
             row_number() OVER (ORDER BY r.on_day DESC, r.id DESC) AS place
            FROM readable r
           WHERE (r.words @@ search.p_query)
           ORDER BY (row_number() OVER (ORDER BY r.on_day DESC, r.id DESC))
          LIMIT search.p_limit
         )
  SELECT h.kind,
     h.id,
     h.case_id,
     h.person_id,
     h.on_day
    FROM ( SELECT 'case'::text AS kind,
             NULL::uuid AS id,
             c.case_id,
             c.person_id,
             NULL::date AS on_day,
             0 AS part,
             c.place
            FROM named c
         UNION ALL
          SELECT w.kind,
             w.id,
             w.case_id,
             NULL::uuid,
             w.on_day,
             1,
             w.place
            FROM worded w) h
   ORDER BY h.part, h.place;
END
;
alter function app.search(text[],text,tsquery,integer) owner to samsteg_gate;
grant execute on function app.search(text[],text,tsquery,integer) to app_provider;
grant execute on function app.search(text[],text,tsquery,integer) to app_staff;

CREATE OR REPLACE FUNCTION app.sentence_prints(text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(array_agg(DISTINCT md5(regexp_replace(btrim(s.s), '\s+'::text, ' '::text, 'g'::text))), '{}'::text[]) AS "coalesce" FROM regexp_split_to_table(lower($1), '[.!?\n]+'::text) s(s) WHERE (length(btrim(s.s)) >= 40))
;
alter function app.sentence_prints(text) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.setting(name text)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting(('samsteg.'::text || name), true), ''::text))::uuid
;
alter function app.setting(text) owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.showcase_moves()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  moved jsonb := to_jsonb(coalesce(new, old));
begin
  insert into public.showcase_generations as g (collaboration_id, subject) values ((moved ->> 'collaboration_id')::uuid, '')
    on conflict (collaboration_id, subject) do update set generation = g.generation + 1;
  insert into public.showcase_generations as g (collaboration_id, subject)
    select a.collaboration_id, a.slug from public.example_addresses a
    where a.collaboration_id = (moved ->> 'collaboration_id')::uuid and (a.example_id = (moved ->> 'example_id')::uuid
      or a.translation_of = (moved ->> 'example_id')::uuid or a.example_id = (select t.translation_of from public.example_addresses t
        where t.collaboration_id = a.collaboration_id and t.example_id = (moved ->> 'example_id')::uuid))
    on conflict (collaboration_id, subject) do update set generation = g.generation + 1;
  return null;
end $function$
;
alter function app.showcase_moves() owner to samsteg_gate;

CREATE OR REPLACE FUNCTION app.sits_in_group(p_group uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.steering_members m
           WHERE ((m.collaboration_id = app.collaboration()) AND (m.group_id = sits_in_group.p_group) AND (m.user_id = app.user_id()) AND (m.organisation_id = app.organisation()) AND (m.valid_from <= app.today()) AND ((m.valid_to IS NULL) OR (app.today() < m.valid_to))))) AS "exists";
END
;
alter function app.sits_in_group(uuid) owner to samsteg_gate;
grant execute on function app.sits_in_group(uuid) to app_staff;
grant execute on function app.sits_in_group(uuid) to app_stats;

CREATE OR REPLACE FUNCTION app.start_example(p_example uuid, p_contributor uuid, p_hash bytea, p_name text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare asked public.example_calls;
begin
  select * into asked from public.example_calls c where c.link_hash = app.link_hash()
    and app.today() between c.opens_on and c.closes_on;
  if not found then return false; end if;
  insert into public.examples (collaboration_id, id, owner_organisation_id, call_id)
    values (asked.collaboration_id, p_example, asked.owner_organisation_id, asked.id);
  insert into public.example_contributors (collaboration_id, id, example_id, name, link_hash)
    values (asked.collaboration_id, p_contributor, p_example, p_name, p_hash);
  return true;
end $function$
;
alter function app.start_example(uuid,uuid,bytea,text) owner to samsteg_gate;
grant execute on function app.start_example(uuid,uuid,bytea,text) to app_public;

CREATE OR REPLACE FUNCTION app.suggest_barriers(p_text text, p_limit integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.suggest_barriers(text,integer) owner to samsteg_gate;
grant execute on function app.suggest_barriers(text,integer) to app_provider;
grant execute on function app.suggest_barriers(text,integer) to app_staff;

CREATE OR REPLACE FUNCTION app.take_over_case(p_case uuid, p_user uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.take_over_case(uuid,uuid) owner to samsteg_gate;
grant execute on function app.take_over_case(uuid,uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.tell_of_barrier(p_barrier uuid, p_organisation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.tell_of_barrier(uuid,uuid) owner to samsteg_gate;
grant execute on function app.tell_of_barrier(uuid,uuid) to app_provider;
grant execute on function app.tell_of_barrier(uuid,uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.tells_number(told text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((told ~ '(^|[^0-9])([0-9]{2})?[0-9]{6}[-+ ]?[0-9]{4}([^0-9]|$)'::text) OR (told ~ '(\+46|(^|[^0-9])0)[0-9 -]{7,}[0-9]'::text) OR (told ~ '[^ ]+@[^ ]+\.[^ ]+'::text))
;
alter function app.tells_number(text) owner to samsteg_owner;
grant execute on function app.tells_number(text) to app_provider;
grant execute on function app.tells_number(text) to app_retention;
grant execute on function app.tells_number(text) to app_staff;
grant execute on function app.tells_number(text) to app_worker;

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((now() AT TIME ZONE 'Europe/Stockholm'::text))::date
;
alter function app.today() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.undo_merge(p_merge uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
alter function app.undo_merge(uuid) owner to samsteg_gate;
grant execute on function app.undo_merge(uuid) to app_staff;

CREATE OR REPLACE FUNCTION app.user_by_email(new_id uuid, user_name text, user_email text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare found_id uuid;
begin
  if app.role() is distinct from 'admin' then raise insufficient_privilege using message = 'administrators only'; end if;
  insert into public.users (id, name, email, is_demo)
    select new_id, user_name, lower(user_email), c.is_demo from public.collaborations c where c.id = app.collaboration()
    on conflict (email) do nothing;
  select u.id into found_id from public.users u where u.email = lower(user_email);
  return found_id;
end $function$
;
alter function app.user_by_email(uuid,text,text) owner to samsteg_gate;
grant execute on function app.user_by_email(uuid,text,text) to app_staff;

CREATE OR REPLACE FUNCTION app.user_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN app.setting('user'::text)
;
alter function app.user_id() owner to samsteg_owner;
-- may be called by everyone

CREATE OR REPLACE FUNCTION app.who_acts()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN '(select app.user_id()), (select app.case_organisation()), (select app.today())'::text
;
alter function app.who_acts() owner to samsteg_owner;

CREATE OR REPLACE FUNCTION app.works_here(t text, for_case text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN format('app.works_with(%1$s.collaboration_id, %1$s.%2$s, %3$s)'::text, t, for_case, app.who_acts())
;
alter function app.works_here(text,text) owner to samsteg_owner;

CREATE OR REPLACE FUNCTION app.works_with(p_collaboration uuid, p_case uuid, p_user uuid, p_organisation uuid, p_today date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  named boolean;
begin
  if p_user is distinct from app.user_id() or p_collaboration is distinct from app.collaboration() then return false; end if;
  select bool_or(t.sees_protected) into named from public.case_team t
    where t.collaboration_id = p_collaboration and t.case_id = p_case and t.user_id = p_user
      and t.organisation_id = p_organisation and t.valid_from <= p_today and (t.valid_to is null or p_today < t.valid_to);
  return named is not null and not app.is_shut_out(p_collaboration, p_case, p_user, p_today, named);
end $function$
;
alter function app.works_with(uuid,uuid,uuid,uuid,date) owner to samsteg_gate;
grant execute on function app.works_with(uuid,uuid,uuid,uuid,date) to app_provider;
grant execute on function app.works_with(uuid,uuid,uuid,uuid,date) to app_staff;

CREATE OR REPLACE FUNCTION app.writes_example(p_collaboration uuid, p_example uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.examples x
           WHERE ((x.collaboration_id = writes_example.p_collaboration) AND (x.id = writes_example.p_example) AND (((x.state = ANY (ARRAY['draft'::text, 'questions'::text])) AND app.contributes_to(x.collaboration_id, x.id)) OR ((x.state <> ALL (ARRAY['submitted'::text, 'declined'::text, 'withdrawn'::text])) AND (x.collaboration_id = app.collaboration()) AND app.edits_examples()))))) AS "exists";
END
;
alter function app.writes_example(uuid,uuid) owner to samsteg_gate;
grant execute on function app.writes_example(uuid,uuid) to app_provider;
grant execute on function app.writes_example(uuid,uuid) to app_public;
grant execute on function app.writes_example(uuid,uuid) to app_staff;
grant execute on function app.writes_example(uuid,uuid) to app_stats;

CREATE OR REPLACE FUNCTION app.writes_out(p_organisation uuid, p_reporter uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((p_organisation = app.organisation()) AND ((p_reporter = app.user_id()) OR app.keeps_barriers()))
;
alter function app.writes_out(uuid,uuid) owner to samsteg_owner;
grant execute on function app.writes_out(uuid,uuid) to app_provider;
grant execute on function app.writes_out(uuid,uuid) to app_staff;
