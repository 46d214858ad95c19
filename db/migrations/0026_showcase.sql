-- The published example bank: how far what is shown has moved on, and a search that starts from the index.
-- Up Migration

create table showcase_generations (
  collaboration_id uuid not null references collaborations,
  subject text not null check (subject = '' or subject ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  generation bigint not null default 1,
  primary key (collaboration_id, subject)
);
create index on showcase_generations (subject);
comment on table showcase_generations is 'Counts what changes in what the public sees: of one example (its address) and of the whole bank (empty). Kept pages are compared with it';
call app.guard('showcase_generations');
create policy anybody_reads on showcase_generations for select to app_public using (true);
grant select on showcase_generations to app_public;
create policy gate_counts on showcase_generations for all to samsteg_gate using (true) with check (true);
grant select, insert, update on showcase_generations to samsteg_gate;

-- The bank first, so that two who publish at once wait for each other in one order.
create function app.showcase_moves() returns trigger language plpgsql security definer set search_path = '' as $$
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
end $$;
comment on function app.showcase_moves() is 'Something that the public sees has changed: what is kept of its pages is made anew';

create trigger showcase_moves after insert or update on example_addresses for each row execute function app.showcase_moves();
create trigger showcase_moves after insert or update on example_publications for each row execute function app.showcase_moves();
create trigger showcase_moves after insert or update or delete on example_collection_items for each row execute function app.showcase_moves();
create trigger showcase_moves after update on example_collections for each row
  when (old.published_at is not null or new.published_at is not null) execute function app.showcase_moves();
create trigger showcase_moves after update on example_contacts for each row
  when (old.published or new.published) execute function app.showcase_moves();
create trigger showcase_remarks_shown after insert on example_remarks for each row
  when (new.state = 'shown') execute function app.showcase_moves();
create trigger showcase_remarks_judged after update on example_remarks for each row
  when (old.state = 'shown' or new.state = 'shown') execute function app.showcase_moves();
create trigger showcase_links_tried after insert on example_link_checks for each row
  when (new.last_seen = 'gone') execute function app.showcase_moves();
create trigger showcase_links_moved after update on example_link_checks for each row
  when (old.last_seen <> new.last_seen) execute function app.showcase_moves();

-- Long texts stand apart from the rows, so that thousands of hits are few pages to read.
alter table example_publications set (toast_tuple_target = 512);

-- A search finds thousands: a short number for each is a tenth of its id to write, send and read.
alter table example_publications add column bank_number integer not null generated always as identity;
comment on column example_publications.bank_number is 'What a search calls it; never in an address';

-- A match is not leakproof: under a policy every row would be read before the index is asked. What is found is public.
-- A frequent word would have the planner read every row and unpack its words, fifty times as slow as the index; so would the
-- search as a column of a join, six times.
create function app.find_examples(p_query text) returns text
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
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
end $$;
comment on function app.find_examples(text) is 'Numbers of current publications that hold the words, with a space between: the best first where they are at most 500. Thousands of rows would take longer to read than to find';
create policy gate_finds on example_publications for select to samsteg_gate using (true);
create policy gate_finds on example_addresses for select to samsteg_gate using (true);
grant select (bank_number, search, replaced_at, withdrawn_at) on example_publications to samsteg_gate;
grant select (collaboration_id, example_id, slug, translation_of) on example_addresses to samsteg_gate;

revoke execute on function app.showcase_moves(), app.find_examples(text) from public;
grant execute on function app.find_examples(text) to app_public;
grant create on schema app to samsteg_gate;
alter function app.showcase_moves() owner to samsteg_gate;
alter function app.find_examples(text) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
