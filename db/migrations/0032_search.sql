-- Search for words in notes and other records of one's own cases: docs/decisions/0032.
-- Up Migration

-- The words of a record beside its text, in Swedish stems. No inverted index: it would answer sooner for a word that stands nowhere
-- than for one that stands in records which are not the reader's.
alter table notes add column words tsvector generated always as (to_tsvector('pg_catalog.swedish', text)) stored;
alter table decisions add column words tsvector generated always as (to_tsvector('pg_catalog.swedish', text)) stored;
alter table plan_goals add column words tsvector generated always as (to_tsvector('pg_catalog.swedish', text)) stored;
alter table plan_actions add column words tsvector generated always as (to_tsvector('pg_catalog.swedish', text)) stored;
alter table placement_closings add column words tsvector generated always as (to_tsvector('pg_catalog.swedish',
  did || ' ' || coalesce(can, '') || ' ' || coalesce(needs, '') || ' ' || next_step)) stored;

create index on notes (collaboration_id, corrects_id) where corrects_id is not null;
create index notes_readable on notes (collaboration_id, case_id, owner_organisation_id, category);

create policy gate_searches on notes for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on decisions for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plans for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plan_goals for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plan_actions for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on placement_closings for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, words) on notes to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, decided_at, words) on decisions to samsteg_gate;
grant select (collaboration_id, id, case_id, state, created_at) on plans to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, plan_id, words) on plan_goals, plan_actions to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, written_on, words) on placement_closings to samsteg_gate;

create type app.search_hit as (kind text, record_id uuid, case_id uuid, person_id uuid, on_day date);

-- Cases by name or number and records by their words, from one reading of the roll. To the records of those cases, to those of them
-- that she may read, and only then to the words: `offset 0` holds the planner to that order, so that the time depends on what she
-- may read and not on what stands in the rest. First the cases in order of names, then the records with the newest first.
create function app.search(p_words text[], p_number text, p_query tsquery, p_limit int) returns setof app.search_hit
  language sql stable security definer set search_path = ''
  begin atomic
    with me as materialized (
      select app.collaboration() as tenant, app.case_organisation() as organisation, app.today() as today
    ), mine as materialized (
      select r.case_id, r.person_id, r.names_shown from app.my_cases() r
    ), named as (
      select mine.case_id, mine.person_id, row_number() over (order by i.last_name, i.first_name, mine.case_id) as place
      from me cross join mine
      join public.person_identities i on i.collaboration_id = me.tenant and i.person_id = mine.person_id
      where mine.names_shown and (p_words is not null or p_number is not null)
        and (p_number is null or i.number = p_number or exists (select from public.person_numbers n
          where n.collaboration_id = me.tenant and n.person_id = mine.person_id and n.number = p_number))
        and (p_words is null or not exists (select from unnest(p_words) w
          where (lower(i.first_name) like w || '%' or lower(i.last_name) like w || '%' or lower(i.alias) like w || '%') is not true))
      order by place limit p_limit
    ), opened as materialized (
      select d.case_id, d.from_organisation_id as owner, d.category from me cross join mine
      join public.disclosures d on d.collaboration_id = me.tenant and d.case_id = mine.case_id and d.to_organisation_id = me.organisation
        and d.valid_from <= me.today and (d.valid_to is null or me.today < d.valid_to)
      where p_query is not null
    ), planned as materialized (
      select p.id, p.case_id, (p.created_at at time zone 'Europe/Stockholm')::date as on_day from me cross join mine cross join lateral (
        select p.id, p.case_id, p.created_at from public.plans p
        where p.collaboration_id = me.tenant and p.case_id = mine.case_id and p.state <> 'replaced'
        offset 0) p where p_query is not null
    ), readable as (
      select 'note' as kind, r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, n.occurred_on as on_day, n.words from public.notes n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and n.owner_organisation_id = me.organisation
        offset 0) r where p_query is not null
      union all
      select 'note', r.* from me cross join opened o cross join lateral (
        select n.id, n.case_id, n.occurred_on, n.words from public.notes n
        where n.collaboration_id = me.tenant and n.case_id = o.case_id and n.owner_organisation_id = o.owner and n.category = o.category
        offset 0) r
      union all
      select 'decision' as kind, r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, (n.decided_at at time zone 'Europe/Stockholm')::date as on_day, n.words from public.decisions n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and n.owner_organisation_id = me.organisation
        offset 0) r where p_query is not null
      union all
      select 'decision', r.* from me cross join opened o cross join lateral (
        select n.id, n.case_id, (n.decided_at at time zone 'Europe/Stockholm')::date, n.words from public.decisions n
        where n.collaboration_id = me.tenant and n.case_id = o.case_id and n.owner_organisation_id = o.owner and n.category = o.category
        offset 0) r
      union all
      select 'closing' as kind, r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, n.written_on as on_day, n.words from public.placement_closings n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and n.owner_organisation_id = me.organisation
        offset 0) r where p_query is not null
      union all
      select 'closing', r.* from me cross join opened o cross join lateral (
        select n.id, n.case_id, n.written_on, n.words from public.placement_closings n
        where n.collaboration_id = me.tenant and n.case_id = o.case_id and n.owner_organisation_id = o.owner and n.category = o.category
        offset 0) r
      union all
      select 'goal', r.* from me cross join planned p cross join lateral (
        select n.id, n.case_id, p.on_day, n.words from public.plan_goals n
        where n.collaboration_id = me.tenant and n.plan_id = p.id and n.owner_organisation_id = me.organisation
        offset 0) r
      union all
      select 'goal', r.* from me cross join opened o join planned p on p.case_id = o.case_id cross join lateral (
        select n.id, n.case_id, p.on_day, n.words from public.plan_goals n
        where n.collaboration_id = me.tenant and n.plan_id = p.id and n.owner_organisation_id = o.owner and n.category = o.category
        offset 0) r
      union all
      select 'action', r.* from me cross join planned p cross join lateral (
        select n.id, n.case_id, p.on_day, n.words from public.plan_actions n
        where n.collaboration_id = me.tenant and n.plan_id = p.id and n.owner_organisation_id = me.organisation
        offset 0) r
      union all
      select 'action', r.* from me cross join opened o join planned p on p.case_id = o.case_id cross join lateral (
        select n.id, n.case_id, p.on_day, n.words from public.plan_actions n
        where n.collaboration_id = me.tenant and n.plan_id = p.id and n.owner_organisation_id = o.owner and n.category = o.category
        offset 0) r
    ), worded as (
      select r.kind, r.id, r.case_id, r.on_day, row_number() over (order by r.on_day desc, r.id desc) as place
      from readable r where r.words @@ p_query order by place limit p_limit
    )
    select h.kind, h.id, h.case_id, h.person_id, h.on_day from (
      select 'case' as kind, null::uuid as id, c.case_id, c.person_id, null::date as on_day, 0 as part, c.place from named c
      union all
      select w.kind, w.id, w.case_id, null, w.on_day, 1, w.place from worded w
    ) h order by h.part, h.place;
  end;
comment on function app.search(text[], text, tsquery, int) is
  'Cases by name or number, and records with these words, that whoever acts works with and may read; what she may not read is never compared';
revoke execute on function app.search(text[], text, tsquery, int) from public;
grant execute on function app.search(text[], text, tsquery, int) to app_staff, app_provider;
grant create on schema app to samsteg_gate;
alter function app.search(text[], text, tsquery, int) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
