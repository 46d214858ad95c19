-- The log's seal: blocks of rows in a hash chain. Log review: unusual patterns, monthly samples with verdicts.
-- Up Migration

-- A row's number, time and transaction are the database's own.
revoke insert on audit_log from app_staff, app_provider, app_participant, app_public, app_stats, app_session, app_worker, app_retention;
grant insert (collaboration_id, request_id, actor_user_id, acting_organisation_id, acting_role, operator, event, outcome, case_ids,
  record_kind, record_id, category, reason) on audit_log
  to app_staff, app_provider, app_participant, app_public, app_stats, app_session, app_worker, app_retention;
create index audit_log_at on audit_log using brin (at) with (autosummarize = on);

create table audit_seals (
  block bigint primary key,
  previous bytea not null,
  head bytea not null unique,
  rows int not null check (rows > 0),
  total_rows bigint not null,
  max_id bigint not null,
  floor_id bigint not null,
  sealed_at timestamptz not null,
  snapshot_xmax xid8 not null,
  row_ids bigint[] not null,
  row_hashes bytea not null check (length(row_hashes) = 32 * rows)
);
alter table audit_seals alter column row_hashes set storage external;
create index on audit_seals (max_id);
call app.guard('audit_seals');
comment on table audit_seals is 'Append-only. Each block: which rows of the log, the SHA-256 of each one''s canonical bytes, and a head over these and the head before';
comment on column audit_seals.floor_id is 'Every row up to this number is sealed here or before: one that turns up later has been put in';
comment on column audit_seals.max_id is 'The greatest number sealed so far';

-- The canonical bytes of a row: Postgres' binary form of these columns in this order. app/platform/audit/chain.ts says the same.
create function app.audit_bytes(l audit_log) returns bytea language sql stable
  begin atomic
    select record_send(row(l.id, l.at, l.collaboration_id, l.request_id, l.actor_user_id, l.acting_organisation_id, l.acting_role,
      l.operator, l.event, l.outcome, l.case_ids, l.record_kind, l.record_id, l.category::text, l.reason));
  end;

-- Seals what is committed and not sealed. A row may be committed after others with greater numbers, so each block tells up to which
-- number nothing can come any more: what had been numbered when a block was sealed whose whole snapshot has since ended.
-- Gives back the last block, and the head of a block that the caller knows, to be compared with what it once signed.
create function app.seal_audit(p_known bigint) returns table (block bigint, total_rows bigint, head bytea, known_head bytea)
  language plpgsql volatile security definer set search_path = '' set work_mem = '64MB' as $$
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
end $$;
comment on function app.seal_audit(bigint) is 'Seals the rows of the log that are not sealed yet; for the background task alone';

create policy gate_seals on audit_log for select to samsteg_gate using (true);
create policy gate_seals on audit_seals for select to samsteg_gate using (true);
create policy gate_adds on audit_seals for insert to samsteg_gate with check (true);
grant select on audit_log to samsteg_gate;
grant select, insert on audit_seals to samsteg_gate;
revoke execute on function app.seal_audit(bigint), app.audit_bytes(audit_log) from public;
grant execute on function app.audit_bytes(audit_log) to samsteg_gate;
grant execute on function app.seal_audit(bigint) to app_worker;

-- The review of the log.
create table log_reviews (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  month local_month not null,
  seed text not null check (length(seed) between 16 and 100),
  drawn_by uuid not null references users,
  drawn_at timestamptz not null default now(),
  comment text check (length(comment) between 1 and 4000),
  signed_by uuid references users,
  signed_at timestamptz,
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, month),
  check ((signed_by is null) = (signed_at is null))
);
create table log_review_items (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  review_id uuid not null,
  audit_id bigint not null,
  verdict text check (verdict in ('expected', 'explained', 'follow_up')),
  comment text check (length(comment) between 1 and 2000),
  decided_by uuid references users,
  decided_at timestamptz,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, review_id) references log_reviews (collaboration_id, id),
  unique (collaboration_id, review_id, audit_id),
  check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
  check (verdict is null or verdict = 'expected' or comment is not null)
);
call app.guard('log_reviews'); call app.guard('log_review_items');
comment on table log_reviews is 'One month''s review of the log: a sample drawn by a seed, verdicts, a signature. Never removed; a signed one never changed';

create function app.reviews_log() returns boolean language sql stable
  begin atomic
    select coalesce(app.role() in ('admin', 'project_lead'), false);
  end;
comment on function app.reviews_log() is 'Whether the one who acts reviews the log';
revoke execute on function app.reviews_log() from public;
grant execute on function app.reviews_log() to app_staff, samsteg_gate;

create policy reviewers_read on audit_log for select to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.reviews_log()));
grant select (collaboration_id, id, at, actor_user_id, acting_organisation_id, acting_role, event, outcome, case_ids) on audit_log to app_staff;
create policy reviewers_read on log_reviews for select to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.reviews_log()));
create policy reviewers_draw on log_reviews for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.reviews_log())
    and drawn_by = (select app.user_id()) and signed_at is null);
create policy reviewers_sign on log_reviews for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.reviews_log()) and signed_at is null)
  with check (signed_by = (select app.user_id()));
create policy reviewers_read on log_review_items for select to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.reviews_log()));
create policy reviewers_draw on log_review_items for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.reviews_log()) and verdict is null
    and exists (select from log_reviews r where r.collaboration_id = log_review_items.collaboration_id and r.id = review_id
      and r.drawn_by = (select app.user_id()) and r.signed_at is null));
create policy reviewers_decide on log_review_items for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.reviews_log())
    and exists (select from log_reviews r where r.collaboration_id = log_review_items.collaboration_id and r.id = review_id
      and r.signed_at is null))
  with check (decided_by = (select app.user_id()));
grant select, insert on log_reviews, log_review_items to app_staff;
grant update (comment, signed_by, signed_at, version) on log_reviews to app_staff;
grant update (verdict, comment, decided_by, decided_at, version) on log_review_items to app_staff;

-- What is unusual in a time: who, for which organisation, which case, how often. Names are compared here and only a flag leaves.
create type app.log_pattern as (pattern text, user_id uuid, organisation_id uuid, case_id uuid, times int, first_at timestamptz, last_at timestamptz);
create function app.log_patterns(p_from timestamptz, p_to timestamptz, p_many int) returns setof app.log_pattern
  language sql stable security definer set search_path = ''
  begin atomic
    with acts as materialized (
      select l.id, l.at, l.at at time zone 'Europe/Stockholm' as here, l.actor_user_id as user_id,
        l.acting_organisation_id as organisation_id, l.outcome, l.case_ids[1] as case_id
      from public.audit_log l
      where app.reviews_log() and l.collaboration_id = app.collaboration() and l.at >= p_from and l.at < p_to
        and l.actor_user_id is not null and l.acting_role is distinct from 'participant' and cardinality(l.case_ids) = 1
    ), opened as materialized (
      select a.*, p.id as person_id, i.first_name, i.last_name, u.name as user_name,
        exists (select from public.case_team t where t.collaboration_id = c.collaboration_id and t.case_id = c.id
          and t.user_id = a.user_id and t.organisation_id = a.organisation_id and t.valid_from <= a.here::date
          and (t.valid_to is null or a.here::date < t.valid_to)) as in_team,
        exists (select from public.access_exceptions e where e.collaboration_id = c.collaboration_id and e.case_id = c.id
          and e.user_id = a.user_id and e.opened_at <= a.at and a.at < least(e.expires_at, e.closed_at)) as by_exception
      from acts a
      join public.cases c on c.collaboration_id = app.collaboration() and c.id = a.case_id
      join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
      join public.person_identities i on i.collaboration_id = p.collaboration_id and i.person_id = p.id
      join public.users u on u.id = a.user_id
      where a.outcome = 'done'
    ), found as (
      select 'refused' as pattern, a.user_id, a.organisation_id, a.case_id, a.at from acts a where a.outcome = 'refused'
      union all
      select 'exception', o.user_id, o.organisation_id, o.case_id, o.at from opened o where o.by_exception
      union all
      select 'outside_team', o.user_id, o.organisation_id, o.case_id, o.at from opened o where not o.in_team and not o.by_exception
      union all
      select 'same_surname', o.user_id, o.organisation_id, o.case_id, o.at from opened o
        where lower(substring(o.user_name from '\S+$')) = any (string_to_array(lower(o.last_name), ' '))
      union all
      select 'own_record', o.user_id, o.organisation_id, o.case_id, o.at from opened o
        where lower(o.user_name) = lower(concat_ws(' ', o.first_name, o.last_name))
          or exists (select from public.memberships m where m.collaboration_id = app.collaboration() and m.user_id = o.user_id
            and m.person_id = o.person_id)
      union all
      select 'after_hours', a.user_id, a.organisation_id, null, a.at from acts a
        where extract(isodow from a.here) > 5 or extract(hour from a.here) < 6 or extract(hour from a.here) >= 20
    )
    select f.pattern, f.user_id, f.organisation_id, f.case_id, count(*)::int, min(f.at), max(f.at)
    from found f group by f.pattern, f.user_id, f.organisation_id, f.case_id
    union all
    select 'many_cases', a.user_id, a.organisation_id, null, count(distinct a.case_id)::int, min(a.at), max(a.at)
    from acts a where a.outcome = 'done'
    group by a.user_id, a.organisation_id, date_trunc('hour', a.here)
    having count(distinct a.case_id) >= p_many;
  end;
comment on function app.log_patterns(timestamptz, timestamptz, int) is 'Unusual patterns in the log of one''s own collaboration; for reviewers, who learn no name of a participant';
grant select (name) on users to samsteg_gate;
revoke execute on function app.log_patterns(timestamptz, timestamptz, int) from public;
grant execute on function app.log_patterns(timestamptz, timestamptz, int) to app_staff;

grant create on schema app to samsteg_gate;
alter function app.seal_audit(bigint) owner to samsteg_gate;
alter function app.log_patterns(timestamptz, timestamptz, int) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;

-- Her own view: access for a stated reason is told, but never that a hidden organisation had it.
create policy never_named_to_her on access_exceptions as restrictive for select to app_participant
  using (exists (select from organisations o where o.collaboration_id = access_exceptions.collaboration_id
    and o.id = access_exceptions.organisation_id));
