-- What belongs to a place in an intervention (adaptations, closing documentation) and to the end of a case.
-- Up Migration

create table placement_adaptations (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'adaptations' check (category = 'adaptations'),
  placement_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  written_by uuid references users,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, placement_id) references placements (collaboration_id, id),
  unique (collaboration_id, placement_id, owner_organisation_id)
);
comment on table placement_adaptations is 'What she needs in order to work at a place: a category of its own, so apart from the placement';
create index on placement_adaptations (collaboration_id, case_id);

create table placement_closings (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'work' check (category = 'work'),
  placement_id uuid not null,
  last_day date not null,
  did text not null check (length(did) between 1 and 8000),
  can text check (length(can) between 1 and 8000),
  needs text check (length(needs) between 1 and 8000),
  next_step text not null check (length(next_step) between 1 and 8000),
  written_by uuid references users,
  written_on date not null default app.today(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, placement_id) references placements (collaboration_id, id),
  unique (collaboration_id, placement_id, owner_organisation_id)
);
comment on table placement_closings is 'Closing documentation in the common template, owned by whoever writes it: the provider or the placing organisation';
create index on placement_closings (collaboration_id, case_id);

create table case_exits (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'work' check (category = 'work'),
  what_follows text not null check (length(what_follows) between 1 and 4000),
  written_by uuid references users,
  written_on date not null default app.today(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  unique (collaboration_id, case_id)
);
comment on table case_exits is 'What follows after the case and who takes over; the date and the reason stand on the case';

call app.guard_case_record('placement_adaptations', true); call app.guard_case_record('placement_closings', false);
call app.guard_case_record('case_exits', false);

create policy below_readable on placement_adaptations as restrictive for insert to app_staff, app_provider
  with check (exists (select from placements p where p.collaboration_id = placement_adaptations.collaboration_id
    and p.id = placement_id and p.case_id = placement_adaptations.case_id));
create policy below_readable on placement_closings as restrictive for insert to app_staff, app_provider
  with check (exists (select from placements p where p.collaboration_id = placement_closings.collaboration_id
    and p.id = placement_id and p.case_id = placement_closings.case_id));
grant select on placement_adaptations, placement_closings, case_exits to app_participant;

-- A corrected answer about livelihood may have fewer sources than before; the time line says that it was changed.
create policy own_people_correct on livelihoods for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and owner_organisation_id = (select app.case_organisation())
    and app.reads_case(case_id));
grant delete on livelihoods to app_staff;

alter table collaborations add column exit_reasons text[] not null default '{}';
comment on column collaborations.exit_reasons is 'The collaboration''s own list of reasons for an exit; empty means the usual list';
create policy admin_sets_exit_reasons on collaborations for update to app_staff
  using (id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (id = (select app.collaboration()) and (select app.role()) = 'admin');
grant update (exit_reasons) on collaborations to app_staff;
