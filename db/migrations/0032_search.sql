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

create policy gate_searches on notes for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on decisions for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plans for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plan_goals for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on plan_actions for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
create policy gate_searches on placement_closings for select to samsteg_gate using (collaboration_id = (select app.collaboration()));
grant select (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, words) on notes to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, decided_at, words) on decisions to samsteg_gate;
grant select (collaboration_id, id, state, created_at) on plans to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, plan_id, words) on plan_goals, plan_actions to samsteg_gate;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, written_on, words) on placement_closings to samsteg_gate;

-- The words are made after this trigger has looked, so it compares the rest of the row.
create or replace function app.keep_agreed_lines() returns trigger language plpgsql as $$
declare kept jsonb;
begin
  if (tg_op = 'DELETE' and current_user = 'app_retention')
    or exists (select from plans p where p.collaboration_id = old.collaboration_id and p.id = old.plan_id and p.state = 'proposed') then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'plan_actions' then
    kept := to_jsonb(new) || jsonb_build_object('state', to_jsonb(old) -> 'state', 'version', old.version);
  end if;
  if kept - 'words' is distinct from to_jsonb(old) - 'words' then
    raise exception 'a line of an agreed plan is not changed; revise the plan' using errcode = 'SS001';
  end if;
  return new;
end $$;

create type app.record_hit as (kind text, record_id uuid, case_id uuid, on_day date);

-- From the roll to the records of those cases, to those of them that she may read, and only then to the words: `offset 0` holds the
-- planner to that order, so that the time depends on what she may read and not on what stands in the rest.
create function app.search_records(p_query tsquery, p_limit int) returns setof app.record_hit
  language sql stable security definer set search_path = ''
  begin atomic
    with me as materialized (
      select app.collaboration() as tenant, app.case_organisation() as organisation, app.today() as today
    ), mine as materialized (
      select r.case_id from app.my_cases() r
    ), opened as materialized (
      select d.case_id, d.from_organisation_id as owner, d.category from me cross join mine
      join public.disclosures d on d.collaboration_id = me.tenant and d.case_id = mine.case_id and d.to_organisation_id = me.organisation
        and d.valid_from <= me.today and (d.valid_to is null or me.today < d.valid_to)
    ), readable as (
      select 'note' as kind, r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, n.occurred_on as on_day, n.words from public.notes n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and (n.owner_organisation_id = me.organisation
          or (n.case_id, n.owner_organisation_id, n.category) in (select o.case_id, o.owner, o.category from opened o))
        offset 0) r
      union all
      select 'decision', r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, (n.decided_at at time zone 'Europe/Stockholm')::date, n.words from public.decisions n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and (n.owner_organisation_id = me.organisation
          or (n.case_id, n.owner_organisation_id, n.category) in (select o.case_id, o.owner, o.category from opened o))
        offset 0) r
      union all
      select 'goal', r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, (p.created_at at time zone 'Europe/Stockholm')::date, n.words from public.plan_goals n
        join public.plans p on p.collaboration_id = n.collaboration_id and p.id = n.plan_id and p.state <> 'replaced'
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and (n.owner_organisation_id = me.organisation
          or (n.case_id, n.owner_organisation_id, n.category) in (select o.case_id, o.owner, o.category from opened o))
        offset 0) r
      union all
      select 'action', r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, (p.created_at at time zone 'Europe/Stockholm')::date, n.words from public.plan_actions n
        join public.plans p on p.collaboration_id = n.collaboration_id and p.id = n.plan_id and p.state <> 'replaced'
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and (n.owner_organisation_id = me.organisation
          or (n.case_id, n.owner_organisation_id, n.category) in (select o.case_id, o.owner, o.category from opened o))
        offset 0) r
      union all
      select 'closing', r.* from me cross join mine cross join lateral (
        select n.id, n.case_id, n.written_on, n.words from public.placement_closings n
        where n.collaboration_id = me.tenant and n.case_id = mine.case_id and (n.owner_organisation_id = me.organisation
          or (n.case_id, n.owner_organisation_id, n.category) in (select o.case_id, o.owner, o.category from opened o))
        offset 0) r
    )
    select r.kind, r.id, r.case_id, r.on_day from readable r where r.words @@ p_query
    order by r.on_day desc, r.id desc limit p_limit;
  end;
comment on function app.search_records(tsquery, int) is
  'Records with these words in the cases that whoever acts works with and may read, newest first; what she may not read is never compared';
revoke execute on function app.search_records(tsquery, int) from public;
grant execute on function app.search_records(tsquery, int) to app_staff, app_provider;
grant create on schema app to samsteg_gate;
alter function app.search_records(tsquery, int) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
