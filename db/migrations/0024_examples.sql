-- The example bank: calls, drafts that several write, answers by field, review by two, collections, publications that never change,
-- addresses that never move, contacts that run out, and what readers say.
-- Up Migration

create extension if not exists pg_trgm with schema app;
grant create on schema app to samsteg_gate;

-- Somebody with a secret link acts by it: the transaction carries the token, the tables its hash.
create function app.link_hash() returns bytea language sql stable parallel safe
  return sha256(convert_to(nullif(current_setting('samsteg.link', true), ''), 'UTF8'));
comment on function app.link_hash() is 'The hash of the secret link that this transaction acts by; null without one';

create function app.example_categories_known(text[]) returns boolean language sql immutable parallel safe
  return $1 <@ array['outreach', 'guidance', 'health', 'language', 'labour_market', 'method'];
create function app.example_goals_known(text[]) returns boolean language sql immutable parallel safe
  return $1 <@ array['3', '4', '5', '8', '10', 'none_left'];
create function app.example_funding_known(text[]) returns boolean language sql immutable parallel safe
  return $1 <@ array['section_37', 'section_37a', 'esf', 'finsam', 'amif', 'municipal', 'other'];
create function app.county_codes_known(text[]) returns boolean language sql immutable parallel safe
  return $1 <@ array['00', '01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '17', '18', '19', '20', '21', '22', '23', '24', '25'];
create function app.county_known(text) returns boolean language sql immutable parallel safe
  return case when $1 is null then null else app.county_codes_known(array[$1]) end;
comment on function app.county_codes_known(text[]) is 'Whether all are codes of Swedish counties (SCB), 00 being the whole country';

-- Sentences of a text as hashes, without regard to case and spaces: what has been pasted is found again.
create function app.sentence_prints(text) returns text[] language sql immutable parallel safe
  return (select coalesce(array_agg(distinct md5(regexp_replace(btrim(s), '\s+', ' ', 'g'))), '{}')
    from regexp_split_to_table(lower($1), '[.!?\n]+') s where length(btrim(s)) >= 40);

-- Which organisation collects for which county, and which of them publish. Without a row an editor collects for the whole country.
create table example_desks (
  collaboration_id uuid not null references collaborations,
  organisation_id uuid not null,
  county_code text not null default '00' check (app.county_known(county_code)),
  publishes boolean not null default true,
  primary key (collaboration_id, organisation_id),
  foreign key (collaboration_id, organisation_id) references organisations (collaboration_id, id)
);
comment on table example_desks is 'Counties collect; one group of editors publishes';

create table example_calls (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 5000),
  opens_on date not null default app.today(),
  closes_on date not null,
  county_codes text[] not null default '{}' check (app.county_codes_known(county_codes)),
  link_hash bytea not null check (length(link_hash) = 32),
  link_serial int not null default 1,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  check (closes_on >= opens_on)
);
create unique index on example_calls (link_hash);
comment on column example_calls.county_codes is 'Counties that are asked; empty is all';
comment on column example_calls.link_hash is 'SHA-256 of the token, which the app derives from its secret and the serial: it can be shown again and is kept nowhere';

create table examples (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  call_id uuid,
  barrier_id uuid,
  translation_of uuid,
  way text not null default 'form' check (way in ('form', 'interview', 'barrier', 'translation')),
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'questions', 'reviewed', 'selected', 'published', 'declined', 'withdrawn')),
  submission int not null default 0,
  language text not null default 'sv' check (language in ('sv', 'en')),
  title text not null default '' check (length(title) <= 200),
  actor text not null default '' check (length(actor) <= 200),
  actor_kind text check (actor_kind in ('municipality', 'civil_society', 'social_enterprise', 'university', 'federation', 'employment_service',
    'region', 'folk_education', 'county_board', 'company', 'other')),
  county_code text check (app.county_known(county_code)),
  municipality_codes text[] not null default '{}',
  period_from local_month,
  period_to local_month,
  funding text[] not null default '{}' check (app.example_funding_known(funding)),
  budget_kronor bigint check (budget_kronor between 0 and 100000000000),
  languages text[] not null default '{}',
  facts_version int not null default 1,
  facts_key uuid,
  facts_saved_by text not null default '' check (length(facts_saved_by) <= 200),
  categories text[] not null default '{}' check (app.example_categories_known(categories)),
  goals text[] not null default '{}' check (app.example_goals_known(goals)),
  goals_adjusted boolean not null default false,
  declined_criterion text check (declined_criterion in ('not_started', 'not_target_group', 'missing_information')),
  declined_reason text check (length(declined_reason) between 1 and 2000),
  withdrawn_cause text check (withdrawn_cause in ('asked_by_actor', 'own_wish', 'duplicate', 'spam', 'call_over')),
  submitted_at timestamptz,
  decided_at timestamptz,
  created_by uuid references users,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id),
  foreign key (collaboration_id, call_id) references example_calls (collaboration_id, id),
  foreign key (collaboration_id, translation_of) references examples (collaboration_id, id),
  check ((way = 'translation') = (translation_of is not null)),
  check ((state = 'declined') = (declined_criterion is not null)),
  check ((state = 'declined') = (declined_reason is not null)),
  check ((state = 'withdrawn') = (withdrawn_cause is not null)),
  check (state in ('draft', 'withdrawn') or submitted_at is not null or translation_of is not null),
  check (period_to is null or period_from <= period_to)
);
create index on examples (collaboration_id, state, county_code);
create index on examples (collaboration_id, call_id);
create unique index examples_translations on examples (collaboration_id, translation_of, language) where state <> 'withdrawn';
create index on examples using gin (title app.gin_trgm_ops);
comment on column examples.translation_of is 'The example that this says in another language: read against it by an editor who did not write it, instead of reviewed by two';
comment on column examples.submission is 'How many times it has been sent in: reviews are of one sending';
comment on column examples.version is 'Moves with every change of the example, its texts too: who decides on it decides on what she saw';
comment on column examples.facts_key is 'The form that saved the facts last, so that its own saving while somebody types is no conflict with itself';
comment on column examples.goals is 'Agenda 2030: follow from the categories until somebody adjusts them';
comment on column examples.county_code is 'Null until somebody says; 00 is the whole country';

-- Who writes on a draft: by a secret link, or by signing in.
create table example_contributors (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  user_id uuid references users,
  link_hash bytea check (length(link_hash) = 32),
  by_link boolean not null generated always as (link_hash is not null) stored,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (collaboration_id, id),
  unique (collaboration_id, id, example_id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  check ((user_id is null) <> (link_hash is null))
);
create unique index on example_contributors (link_hash) where link_hash is not null;
create unique index on example_contributors (collaboration_id, example_id, user_id) where user_id is not null;
create index on example_contributors (collaboration_id, user_id);

-- Where mail to somebody who writes goes, as long as she lets it. Apart from her name, since colleagues on the draft read that.
create table example_mail_addresses (
  collaboration_id uuid not null references collaborations,
  contributor_id uuid not null,
  example_id uuid not null,
  address text not null check (address ~ '^[^\s@,;<>"()]+@[^\s@,;<>"()]+$' and length(address) between 3 and 200),
  reminders boolean not null default true,
  given_at timestamptz not null default now(),
  primary key (collaboration_id, contributor_id),
  foreign key (collaboration_id, contributor_id, example_id) references example_contributors (collaboration_id, id, example_id)
);
create index on example_mail_addresses (collaboration_id, example_id);
comment on table example_mail_addresses is 'What a writer has given herself; she alone reads it, and the job that sends. Removed when she says so, when she leaves and when the example is over';
comment on column example_mail_addresses.reminders is 'False when she wants no reminders; questions and the decision still come';

create table example_answers (
  collaboration_id uuid not null references collaborations,
  example_id uuid not null,
  field text not null check (field in ('summary', 'partners', 'place', 'budget_note', 'target_group', 'target_analysis', 'method',
    'follow_up_direct', 'follow_up_later', 'result', 'result_measured', 'requirements', 'failures')),
  value text not null check (length(value) <= 8000),
  saved_at timestamptz not null default now(),
  saved_by text not null check (length(saved_by) between 1 and 200),
  saved_by_user uuid references users,
  saved_key uuid,
  version int not null default 1,
  prints text[] not null generated always as (app.sentence_prints(value)) stored,
  primary key (collaboration_id, example_id, field),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
create index on example_answers using gin (prints);
comment on table example_answers is 'The national template''s texts, a row for each: two who write in different fields do not meet, two in the same are shown both';

-- Contacts are kept beside the text and never in a publication: they run out, and they can be taken away.
create table example_contacts (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  name text check (length(name) between 1 and 200),
  title text check (length(title) between 1 and 200),
  email text check (length(email) between 3 and 200),
  phone text check (length(phone) between 3 and 50),
  is_shown boolean not null default true,
  published boolean not null default false,
  valid_until date,
  confirmed_on date,
  asked_on date,
  link_hash bytea check (length(link_hash) = 32),
  link_serial int not null default 1,
  ended_on date,
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  check ((ended_on is null) = (name is not null)),
  check (ended_on is null or num_nonnulls(name, title, email, phone) = 0),
  check (not published or (is_shown and ended_on is null))
);
create unique index on example_contacts (link_hash) where link_hash is not null;
create index on example_contacts (collaboration_id, example_id);
alter table example_contacts add unique (collaboration_id, id, example_id);
comment on column example_contacts.published is 'Shown on the public page now; false before publication and after a removal';
comment on column example_contacts.is_shown is 'Whether she lets herself be shown to anybody; otherwise only editors see her';

-- What is sent in becomes open data: who said yes to that, and to which version of the terms.
create table example_agreements (
  collaboration_id uuid not null references collaborations,
  example_id uuid not null,
  terms text not null check (terms ~ '^\d{4}-\d{2}$'),
  agreed_by text not null check (length(agreed_by) between 1 and 200),
  agreed_user uuid references users,
  on_behalf boolean not null default false,
  agreed_at timestamptz not null default now(),
  primary key (collaboration_id, example_id, terms),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
comment on table example_agreements is 'Yes to the terms of publication (CC BY 4.0), by version: nothing is sent in or published without a row';
comment on column example_agreements.on_behalf is 'An editor says it for the actor, who has been told';

-- A mail that is to go out: to whom and of what, never an address and never a text. Both are read and made when it is sent.
create table example_mails (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  contributor_id uuid,
  contact_id uuid,
  kind text not null check (kind in ('link', 'reminder', 'contact', 'questions', 'taken', 'declined', 'published', 'removal')),
  occasion text not null check (occasion ~ '^[a-z0-9 -]{1,40}$'),
  state text not null default 'queued' check (state in ('queued', 'sent', 'needless', 'held', 'refused')),
  queued_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (collaboration_id, id),
  unique nulls not distinct (collaboration_id, contributor_id, contact_id, kind, occasion),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  foreign key (collaboration_id, contributor_id, example_id) references example_contributors (collaboration_id, id, example_id),
  foreign key (collaboration_id, contact_id, example_id) references example_contacts (collaboration_id, id, example_id),
  check (num_nonnulls(contributor_id, contact_id) = 1),
  check ((kind = 'contact') = (contact_id is not null)),
  check ((state = 'queued') = (settled_at is null))
);
create index on example_mails (collaboration_id, example_id);
comment on table example_mails is 'Mail about an example, without address and text. A row is a job: the trigger queues it in the same transaction';
comment on column example_mails.occasion is 'What makes it once: the day, the sending, the days before a call closes';
comment on column example_mails.state is 'needless: what it tells of was over, or she has taken her address away; held: too many to one address that day; refused: by the server';

create table example_questions (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  field text check (length(field) between 1 and 40),
  question text not null check (length(question) between 1 and 2000),
  asked_by uuid not null references users,
  asked_at timestamptz not null default now(),
  answer text check (length(answer) between 1 and 4000),
  answered_by text check (length(answered_by) between 1 and 200),
  answered_at timestamptz,
  passed_on date,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  check ((answer is null) = (answered_at is null)),
  check (passed_on is null or answer is null)
);
comment on column example_questions.passed_on is 'Nobody answered, and an editor went on without';
create index on example_questions (collaboration_id, example_id);

create table example_reviews (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  submission int not null,
  reviewer_id uuid not null references users,
  verdict text not null check (verdict in ('take', 'decline')),
  criterion text check (criterion in ('not_started', 'not_target_group', 'missing_information')),
  not_started_reason text check (length(not_started_reason) between 1 and 1000),
  not_target_group_reason text check (length(not_target_group_reason) between 1 and 1000),
  missing_information_reason text check (length(missing_information_reason) between 1 and 1000),
  note text check (length(note) between 1 and 2000),
  reviewed_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  unique (collaboration_id, example_id, submission, reviewer_id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  check ((verdict = 'decline') = (criterion is not null)),
  check (criterion is distinct from 'not_started' or not_started_reason is not null),
  check (criterion is distinct from 'not_target_group' or not_target_group_reason is not null),
  check (criterion is distinct from 'missing_information' or missing_information_reason is not null)
);
comment on table example_reviews is 'One reader''s checks of one sending: each exclusion criterion is met (with a reason) or not; two different people, neither of whom wrote';

create table example_links (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  kind text not null default 'method' check (kind in ('method', 'source')),
  name text not null check (length(name) between 1 and 200),
  href text check (href ~ '^https?://\S+$' and length(href) <= 1000),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
create index on example_links (collaboration_id, example_id);

create table example_evidence (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  heading text not null check (length(heading) between 1 and 200),
  report text not null check (report ~ '^[a-z0-9-]{1,60}$'),
  taken_on date not null default app.today(),
  content jsonb not null,
  taken_by uuid not null references users,
  removed_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
create index on example_evidence (collaboration_id, example_id);
comment on table example_evidence is 'Figures of the collaboration''s own reports as they were released one day: small figures already hidden, with period and definition';

create table example_events (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  at timestamptz not null default now(),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  by_user uuid references users,
  by_name text not null check (length(by_name) between 1 and 200),
  detail text check (length(detail) between 1 and 2000),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
create index on example_events (collaboration_id, example_id);

-- The address is given once and never moves. What has been taken away answers that it is gone.
create table example_addresses (
  collaboration_id uuid not null references collaborations,
  example_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 90),
  translation_of uuid,
  withdrawn_on date,
  primary key (collaboration_id, example_id),
  foreign key (collaboration_id, translation_of) references example_addresses (collaboration_id, example_id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id)
);
create unique index example_addresses_slug on example_addresses (slug);
comment on table example_addresses is 'Public addresses: /exempel/SLUG, one for each example ever published, over all collaborations';

create table example_publications (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  number int not null check (number > 0),
  slug text not null,
  language text not null check (language in ('sv', 'en')),
  title text not null,
  summary text not null,
  actor text not null,
  actor_kind text,
  county_code text not null check (app.county_known(county_code)),
  municipality_codes text[] not null,
  categories text[] not null check (app.example_categories_known(categories) and cardinality(categories) between 1 and 6),
  goals text[] not null check (app.example_goals_known(goals)),
  funding text[] not null check (app.example_funding_known(funding)),
  languages text[] not null,
  period_from local_month not null,
  period_to local_month,
  terms text not null,
  content jsonb not null,
  changes text[] not null default '{}',
  published_at timestamptz not null default now(),
  published_by uuid references users,
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', summary || ' ' || actor), 'B')
    || setweight(jsonb_to_tsvector('swedish', content, '["string"]'), 'C')) stored,
  primary key (collaboration_id, id),
  unique (collaboration_id, example_id, number),
  foreign key (collaboration_id, example_id) references example_addresses (collaboration_id, example_id),
  foreign key (collaboration_id, example_id, terms) references example_agreements (collaboration_id, example_id, terms)
);
create unique index example_publications_current on example_publications (slug) where replaced_at is null and withdrawn_at is null;
create index example_publications_search on example_publications using gin (search) where replaced_at is null and withdrawn_at is null;
create index example_publications_county on example_publications (county_code, published_at desc) where replaced_at is null and withdrawn_at is null;
create index example_publications_titles on example_publications using gin (title app.gin_trgm_ops) where replaced_at is null and withdrawn_at is null;
comment on table example_publications is 'What was published, as it was: a row for each version, never changed. No contact stands in one';
comment on column example_publications.changes is 'Fields that differ from the version before; empty for the first';
comment on column example_publications.replaced_at is 'When a newer version took its place: the current one has neither this nor withdrawn_at';

create table example_link_checks (
  collaboration_id uuid not null references collaborations,
  example_id uuid not null,
  href text not null check (href ~ '^https?://\S+$' and length(href) <= 1000),
  last_seen text not null check (last_seen in ('works', 'moved', 'gone')),
  checked_on date not null default app.today(),
  checked_by text not null check (checked_by in ('hand', 'job')),
  primary key (collaboration_id, example_id, href),
  foreign key (collaboration_id, example_id) references example_addresses (collaboration_id, example_id)
);
comment on table example_link_checks is 'Whether a link of a published example still leads somewhere, by hand or by the job; what is published stays as it was';

create table example_collections (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  owner_organisation_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 90),
  title text not null check (length(title) between 1 and 200),
  year int not null check (year between 1990 and 2100),
  county_code text check (app.county_known(county_code)),
  intro text not null default '' check (length(intro) <= 8000),
  published_at timestamptz,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
create unique index example_collections_slug on example_collections (slug);
comment on column example_collections.county_code is 'A county''s own collection; null is the national one';

create table example_collection_items (
  collaboration_id uuid not null references collaborations,
  collection_id uuid not null,
  example_id uuid not null,
  position int not null,
  publication_id uuid,
  added_by uuid references users,
  primary key (collaboration_id, collection_id, example_id),
  foreign key (collaboration_id, collection_id) references example_collections (collaboration_id, id),
  foreign key (collaboration_id, example_id) references examples (collaboration_id, id),
  foreign key (collaboration_id, publication_id) references example_publications (collaboration_id, id)
);
comment on column example_collection_items.publication_id is 'The version that the published collection holds; null before the collection is published';

create table example_remarks (
  collaboration_id uuid not null references collaborations,
  id uuid not null default uuidv7(),
  example_id uuid not null,
  kind text not null check (kind in ('took', 'tried')),
  body text not null check (length(body) between 1 and 2000),
  organisation text check (length(organisation) between 1 and 200),
  county_code text check (app.county_known(county_code)),
  state text not null default 'waiting' check (state in ('waiting', 'shown', 'hidden')),
  written_at timestamptz not null default now(),
  judged_by uuid references users,
  judged_at timestamptz,
  primary key (collaboration_id, id),
  foreign key (collaboration_id, example_id) references example_addresses (collaboration_id, example_id),
  check ((state = 'waiting') = (judged_at is null))
);
create index on example_remarks (collaboration_id, example_id, state);
comment on table example_remarks is 'From readers: what they took from an example, and those who tried it too. Shown when an editor has read it; never who wrote it';

-- Who acts: an editor, somebody who writes on the draft, somebody with a link.
create function app.edits_examples() returns boolean language sql stable parallel safe
  return coalesce(app.role() = 'editor', false);
create function app.reads_examples() returns boolean language sql stable parallel safe
  return coalesce(app.role() in ('editor', 'project_lead', 'admin'), false);
create function app.contributes_to(p_collaboration uuid, p_example uuid) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.example_contributors k
        where k.collaboration_id = p_collaboration and k.example_id = p_example and k.left_at is null
          and (k.link_hash = app.link_hash() or (k.user_id = app.user_id() and k.collaboration_id = app.collaboration())))
      or exists (select from public.examples x where x.collaboration_id = p_collaboration and x.id = p_example
        and x.collaboration_id = app.collaboration() and x.created_by = app.user_id());
  end;
create function app.writes_example(p_collaboration uuid, p_example uuid) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.examples x where x.collaboration_id = p_collaboration and x.id = p_example
      and (x.state in ('draft', 'questions') and app.contributes_to(x.collaboration_id, x.id)
        or x.state not in ('submitted', 'declined', 'withdrawn') and x.collaboration_id = app.collaboration() and app.edits_examples()));
  end;
comment on function app.contributes_to(uuid, uuid) is 'Whether whoever acts, by a link or signed in, is one of those who write on an example';
comment on function app.writes_example(uuid, uuid) is 'Whether its text may be changed now by whoever acts: while two are reviewing it, by nobody';

create function app.leads_example(p_collaboration uuid, p_example uuid) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from public.examples x where x.collaboration_id = p_collaboration and x.id = p_example
      and (x.collaboration_id = app.collaboration() and (x.created_by = app.user_id() or app.edits_examples())
        or x.created_by is null and (select k.link_hash from public.example_contributors k where k.collaboration_id = x.collaboration_id
          and k.example_id = x.id order by k.joined_at, k.id limit 1) = app.link_hash()));
  end;
comment on function app.leads_example(uuid, uuid) is 'Whether whoever acts says who writes on an example: who began it, signed in or by the first link, and editors';

create function app.example_goes_on(p_collaboration uuid, p_example uuid) returns date
  language sql stable security definer set search_path = ''
  begin atomic
    select ((x.changed_at at time zone 'Europe/Stockholm')::date + make_interval(years => coalesce((select r.years from public.retention_rules r
        where r.collaboration_id = x.collaboration_id and r.organisation_id = x.owner_organisation_id and r.kind = 'examples'), 1)))::date
      from public.examples x where x.collaboration_id = p_collaboration and x.id = p_example
        and (x.state = 'withdrawn' or x.state = 'draft' and x.submission = 0);
  end;
comment on function app.example_goes_on(uuid, uuid) is 'The day that an example is removed: never sent in, or withdrawn, and a year without a change (or as the rule for examples says). Null where it stays';

create type app.link_target as (collaboration_id uuid, call_id uuid, example_id uuid, contributor_id uuid, contact_id uuid);
create function app.linked() returns setof app.link_target language sql stable security definer set search_path = ''
  begin atomic
    select c.collaboration_id, c.id, null::uuid, null::uuid, null::uuid from public.example_calls c where c.link_hash = app.link_hash()
    union all
    select k.collaboration_id, null, k.example_id, k.id, null from public.example_contributors k
      where k.link_hash = app.link_hash() and k.left_at is null
    union all
    select k.collaboration_id, null, k.example_id, null, k.id from public.example_contacts k where k.link_hash = app.link_hash();
  end;
comment on function app.linked() is 'What the secret link of this transaction opens: a call, a draft or a contact''s question';
create function app.start_example(p_example uuid, p_contributor uuid, p_hash bytea, p_name text) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
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
end $$;
comment on function app.start_example(uuid, uuid, bytea, text) is 'Begins a draft by the link of a call that is open today, with its first writer''s link';

create policy gate_reads on examples for select to samsteg_gate using (true);
create policy gate_starts on examples for insert to samsteg_gate with check (state = 'draft');
create policy gate_reads on example_contributors for select to samsteg_gate using (true);
create policy gate_starts on example_contributors for insert to samsteg_gate with check (true);
create policy gate_reads on example_calls for select to samsteg_gate using (true);
create policy gate_reads on example_contacts for select to samsteg_gate using (true);
grant select, insert on examples, example_contributors to samsteg_gate;
grant select on example_calls to samsteg_gate;
grant select (collaboration_id, id, example_id, link_hash) on example_contacts to samsteg_gate;
create function app.post_example_mail() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job('example_mail', json_build_object('collaborationId', new.collaboration_id, 'mailId', new.id), max_attempts => 12);
  return null;
end $$;
comment on function app.post_example_mail() is 'A mail is a job from the moment it is written, tried for a day: ids alone';
create trigger post_example_mail after insert on example_mails for each row when (new.state = 'queued') execute function app.post_example_mail();
revoke execute on function app.contributes_to(uuid, uuid), app.writes_example(uuid, uuid), app.leads_example(uuid, uuid), app.example_goes_on(uuid, uuid), app.linked(),
  app.start_example(uuid, uuid, bytea, text), app.post_example_mail() from public;
grant execute on function app.contributes_to(uuid, uuid), app.writes_example(uuid, uuid), app.leads_example(uuid, uuid) to app_staff, app_provider, app_public, app_stats;
grant execute on function app.example_goes_on(uuid, uuid) to app_worker, app_retention;
grant execute on function app.linked(), app.start_example(uuid, uuid, bytea, text) to app_public;
alter function app.contributes_to(uuid, uuid) owner to samsteg_gate;
alter function app.writes_example(uuid, uuid) owner to samsteg_gate;
alter function app.leads_example(uuid, uuid) owner to samsteg_gate;
alter function app.example_goes_on(uuid, uuid) owner to samsteg_gate;
alter function app.linked() owner to samsteg_gate;
alter function app.post_example_mail() owner to samsteg_gate;
alter function app.start_example(uuid, uuid, bytea, text) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;

create function app.publishes_examples() returns boolean language sql stable
  return app.edits_examples() and not exists (select from example_desks d
    where d.collaboration_id = app.collaboration() and d.organisation_id = app.organisation() and not d.publishes);

-- Every table of the bank: its readers in the collaboration, and the worker of one.
create procedure app.guard_example_table(t text) language plpgsql as $$
begin
  call app.guard(t::regclass);
  execute format('create policy bank_reads on %I for select to app_staff, app_stats
    using (collaboration_id = (select app.collaboration()) and (select app.reads_examples()))', t);
  execute format('create policy worker_tenant on %I to app_worker using (collaboration_id = (select app.collaboration()))
    with check (collaboration_id = (select app.collaboration()))', t);
  execute format('grant select on %I to app_staff, app_stats', t);
  execute format('grant select, insert, update on %I to app_worker', t);
end $$;
-- A part of a draft: those who write on it read it, and change it while it may be changed.
create procedure app.guard_example_part(t text) language plpgsql as $$
begin
  call app.guard_example_table(t);
  execute format('create policy writers_read on %I for select to app_staff, app_provider, app_public
    using (app.contributes_to(collaboration_id, example_id))', t);
  execute format('create policy writers_add on %I for insert to app_staff, app_provider, app_public
    with check (app.writes_example(collaboration_id, example_id))', t);
  execute format('create policy writers_change on %I for update to app_staff, app_provider, app_public
    using (app.writes_example(collaboration_id, example_id)) with check (app.writes_example(collaboration_id, example_id))', t);
  execute format('grant select, insert, update on %I to app_staff, app_provider', t);
end $$;
-- What only editors write.
create procedure app.guard_example_desk(t text) language plpgsql as $$
begin
  call app.guard_example_table(t);
  execute format('create policy editors_add on %I for insert to app_staff, app_stats
    with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))', t);
  execute format('create policy editors_change on %I for update to app_staff
    using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))
    with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))', t);
  execute format('grant insert on %I to app_staff', t);
end $$;
revoke execute on procedure app.guard_example_table(text), app.guard_example_part(text), app.guard_example_desk(text) from public;

call app.guard_example_table('example_desks');
create policy in_the_house on example_desks for select to app_staff using (collaboration_id = (select app.collaboration()));
create policy admin_writes on example_desks for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin');
create policy admin_changes on example_desks for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.role()) = 'admin')
  with check (collaboration_id = (select app.collaboration()));
grant insert, update (county_code, publishes) on example_desks to app_staff;

call app.guard_example_desk('example_calls');
grant update (title, body, opens_on, closes_on, county_codes, link_hash, link_serial, version) on example_calls to app_staff;
create policy by_its_link on example_calls for select to app_public using (link_hash = app.link_hash());
create policy writers_read on example_calls for select to app_public
  using (exists (select from examples x where x.collaboration_id = example_calls.collaboration_id and x.call_id = example_calls.id));
grant select (collaboration_id, id, title, body, opens_on, closes_on, county_codes) on example_calls to app_public;

call app.guard_example_table('examples');
create policy writers_read on examples for select to app_staff, app_provider, app_public using (app.contributes_to(collaboration_id, id));
create policy people_start on examples for insert to app_staff, app_provider
  with check (collaboration_id = (select app.collaboration()) and created_by = (select app.user_id()) and state = 'draft'
    and owner_organisation_id = (select app.organisation()) and (translation_of is null or (select app.edits_examples())));
create policy writers_change on examples for update to app_staff, app_provider, app_public
  using (app.writes_example(collaboration_id, id) or (state = 'submitted' and app.contributes_to(collaboration_id, id)))
  with check (app.contributes_to(collaboration_id, id) or (collaboration_id = (select app.collaboration()) and (select app.edits_examples())));
create policy editors_change on examples for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))
  with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()));
grant insert on examples to app_staff, app_provider;
grant select on examples to app_provider;
grant update on examples to app_staff, app_provider;
grant select (collaboration_id, id, call_id, way, state, submission, language, title, actor, actor_kind, county_code, municipality_codes,
  period_from, period_to, funding, budget_kronor, languages, facts_version, facts_key, facts_saved_by, declined_criterion, declined_reason, withdrawn_cause, submitted_at, changed_at, version)
  on examples to app_public;
grant update (state, submission, language, title, actor, actor_kind, county_code, municipality_codes, period_from, period_to, funding,
  budget_kronor, languages, facts_version, facts_key, facts_saved_by, withdrawn_cause, submitted_at, changed_at, version) on examples to app_public;

call app.guard_example_part('example_contributors');
grant select (collaboration_id, id, example_id, name, by_link, joined_at, left_at), insert (collaboration_id, id, example_id, name, link_hash),
  update (left_at) on example_contributors to app_public;
-- A colleague with an account is let in by whoever leads the draft, if she is a member today; anybody else is let out by the same, or goes herself.
revoke update on example_contributors from app_staff, app_provider;
grant update (name, left_at) on example_contributors to app_staff, app_provider;
create policy members_by_leader on example_contributors as restrictive for insert to app_staff, app_provider
  with check (user_id is null or (app.leads_example(collaboration_id, example_id) and exists (select from memberships p
    where p.collaboration_id = example_contributors.collaboration_id and p.user_id = example_contributors.user_id
      and p.valid_from <= app.today() and (p.valid_to is null or app.today() < p.valid_to))));
create policy goes_or_is_let_out on example_contributors as restrictive for update to app_staff, app_provider, app_public
  using (app.leads_example(collaboration_id, example_id) or user_id = (select app.user_id()) or link_hash = (select app.link_hash()));
create policy nobody_returns_by_herself on example_contributors as restrictive for update to app_staff, app_provider, app_public
  using (true) with check (left_at is not null or app.leads_example(collaboration_id, example_id));
call app.guard('example_mail_addresses');
create policy her_own_by_link on example_mail_addresses to app_public
  using (exists (select from app.linked() l where l.collaboration_id = example_mail_addresses.collaboration_id and l.contributor_id = example_mail_addresses.contributor_id))
  with check (exists (select from app.linked() l where l.collaboration_id = example_mail_addresses.collaboration_id and l.contributor_id = example_mail_addresses.contributor_id));
create policy her_own on example_mail_addresses to app_staff, app_provider
  using (collaboration_id = (select app.collaboration()) and exists (select from example_contributors k where k.collaboration_id = example_mail_addresses.collaboration_id
    and k.id = contributor_id and k.user_id = (select app.user_id()) and k.left_at is null))
  with check (collaboration_id = (select app.collaboration()) and exists (select from example_contributors k where k.collaboration_id = example_mail_addresses.collaboration_id
    and k.id = contributor_id and k.user_id = (select app.user_id()) and k.left_at is null));
create policy editors_know on example_mail_addresses for select to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()));
create policy editors_take_away on example_mail_addresses for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()));
create policy worker_tenant on example_mail_addresses for select to app_worker using (collaboration_id = (select app.collaboration()));
grant select, insert, delete, update (address, reminders, given_at) on example_mail_addresses to app_staff, app_provider, app_public;
grant select on example_mail_addresses to app_worker;
-- An address is forgotten with the reason for it.
create policy retention_looks on examples for select to app_retention using (true);
create policy retention_looks on example_contributors for select to app_retention using (true);
create policy retention_forgets on example_mail_addresses to app_retention using (
  exists (select from examples x where x.collaboration_id = example_mail_addresses.collaboration_id and x.id = example_id
    and (x.state = 'withdrawn' or x.state in ('published', 'declined') and x.changed_at < now() - interval '30 days'))
  or exists (select from example_contributors k where k.collaboration_id = example_mail_addresses.collaboration_id and k.id = contributor_id and k.left_at is not null));
grant select (collaboration_id, id, state, changed_at) on examples to app_retention;
grant select (collaboration_id, id, left_at) on example_contributors to app_retention;
grant select (collaboration_id, contributor_id, example_id), delete on example_mail_addresses to app_retention;
call app.guard_example_table('example_mails');
create policy her_own_link on example_mails for insert to app_staff, app_provider, app_public
  with check (kind = 'link' and state = 'queued' and exists (select from example_mail_addresses a
    where a.collaboration_id = example_mails.collaboration_id and a.contributor_id = example_mails.contributor_id));
create policy editors_send on example_mails for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()) and state = 'queued');
grant insert (collaboration_id, id, example_id, contributor_id, contact_id, kind, occasion) on example_mails to app_staff, app_provider, app_public;
call app.guard_example_part('example_agreements');
revoke update on example_agreements from app_staff, app_provider;
grant update (agreed_by) on example_agreements to app_staff;
create policy said_by_her on example_agreements as restrictive for insert to app_staff, app_provider, app_public
  with check (agreed_user is not distinct from (select app.user_id()) and on_behalf = (select app.edits_examples()));
grant select (collaboration_id, example_id, terms, agreed_by, agreed_at, on_behalf), insert on example_agreements to app_public;
call app.guard_example_part('example_answers');
grant select, insert, update on example_answers to app_public;
call app.guard_example_part('example_links');
grant select, insert, update on example_links to app_public;
grant delete on example_links to app_staff, app_provider, app_public;
create policy writers_remove on example_links for delete to app_staff, app_provider, app_public
  using (app.writes_example(collaboration_id, example_id));
call app.guard_example_part('example_contacts');
drop policy writers_change on example_contacts;
create policy writers_change on example_contacts for update to app_staff, app_provider, app_public
  using (app.contributes_to(collaboration_id, example_id)) with check (app.contributes_to(collaboration_id, example_id));
create policy shown on example_contacts for select to app_public using (published);
create policy by_her_link on example_contacts for select to app_public using (link_hash = app.link_hash());
create policy by_her_link_changes on example_contacts for update to app_public using (link_hash = app.link_hash())
  with check (link_hash = app.link_hash());
create policy editors_end on example_contacts for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))
  with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()));
grant select (collaboration_id, id, example_id, name, title, email, phone, is_shown, published, valid_until, confirmed_on, ended_on, version),
  insert (collaboration_id, id, example_id, name, title, email, phone, is_shown),
  update (name, title, email, phone, is_shown, published, valid_until, confirmed_on, ended_on, version) on example_contacts to app_public;
call app.guard_example_part('example_questions');
drop policy writers_add on example_questions;
create policy editors_ask on example_questions for insert to app_staff
  with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()) and asked_by = (select app.user_id()) and answer is null);
grant select (collaboration_id, id, example_id, field, question, asked_at, answer, answered_by, answered_at, passed_on),
  update (answer, answered_by, answered_at) on example_questions to app_public;
revoke update on example_questions from app_staff, app_provider;
grant update (answer, answered_by, answered_at) on example_questions to app_staff, app_provider;
create policy editors_pass on example_questions for update to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()) and answer is null)
  with check (collaboration_id = (select app.collaboration()) and (select app.edits_examples()) and answer is null);
create policy editors_alone_pass on example_questions as restrictive for update to app_staff, app_provider
  using (true) with check (passed_on is null or (select app.edits_examples()));
grant update (passed_on) on example_questions to app_staff;
call app.guard_example_table('example_events');
create policy writers_read on example_events for select to app_staff, app_provider, app_public using (app.contributes_to(collaboration_id, example_id));
create policy says_what_happened on example_events for insert to app_staff, app_provider, app_public, app_stats
  with check (by_user is not distinct from (select app.user_id()) and (app.contributes_to(collaboration_id, example_id)
    or (collaboration_id = (select app.collaboration()) and (select app.edits_examples()))));
grant insert on example_events to app_staff, app_provider, app_stats;
grant select on example_events to app_provider;
grant select (collaboration_id, id, example_id, at, kind, by_name, detail), insert on example_events to app_public;

call app.guard_example_desk('example_reviews');
create policy own_review on example_reviews as restrictive for insert to app_staff with check (reviewer_id = (select app.user_id()));
create policy own_review_changes on example_reviews as restrictive for update to app_staff using (reviewer_id = (select app.user_id()));
grant update (verdict, criterion, not_started_reason, not_target_group_reason, missing_information_reason, note, reviewed_at, version)
  on example_reviews to app_staff;
call app.guard_example_desk('example_evidence');
grant insert on example_evidence to app_stats;
revoke insert on example_evidence from app_staff;
grant update (removed_at) on example_evidence to app_staff;

call app.guard_example_desk('example_addresses');
create policy anybody_reads on example_addresses for select to app_public using (true);
create policy publishers_add on example_addresses as restrictive for insert to app_staff with check (app.publishes_examples());
grant update (withdrawn_on) on example_addresses to app_staff;
grant select on example_addresses to app_public;
call app.guard_example_desk('example_publications');
create policy anybody_reads on example_publications for select to app_public using (withdrawn_at is null);
create policy publishers_add on example_publications as restrictive for insert to app_staff with check (app.publishes_examples());
grant update (replaced_at, withdrawn_at) on example_publications to app_staff;
grant select on example_publications to app_public;
revoke update on example_publications from app_worker;
call app.guard_example_desk('example_link_checks');
create policy anybody_reads on example_link_checks for select to app_public using (true);
grant update (last_seen, checked_on, checked_by) on example_link_checks to app_staff;
grant select on example_link_checks to app_public;
call app.guard_example_desk('example_collections');
create policy anybody_reads on example_collections for select to app_public using (published_at is not null);
grant update (title, year, county_code, intro, published_at, version) on example_collections to app_staff;
grant select on example_collections to app_public;
call app.guard_example_desk('example_collection_items');
create policy anybody_reads on example_collection_items for select to app_public using (publication_id is not null);
create policy editors_remove on example_collection_items for delete to app_staff
  using (collaboration_id = (select app.collaboration()) and (select app.edits_examples()));
grant update (position, publication_id), delete on example_collection_items to app_staff;
grant select on example_collection_items to app_public;
call app.guard_example_desk('example_remarks');
create policy anybody_reads on example_remarks for select to app_public using (state = 'shown');
create policy anybody_says on example_remarks for insert to app_public with check (state = 'waiting'
  and exists (select from example_addresses a where a.collaboration_id = example_remarks.collaboration_id
    and a.example_id = example_remarks.example_id and a.withdrawn_on is null));
grant update (state, judged_by, judged_at) on example_remarks to app_staff;
grant select (collaboration_id, id, example_id, kind, body, organisation, county_code, state, written_at),
  insert (collaboration_id, id, example_id, kind, body, organisation, county_code) on example_remarks to app_public;

-- When an example is over its writers are forgotten; its text stays with the editors until retention.
do $$
declare t text;
begin
  foreach t in array array['example_contributors', 'example_answers', 'example_questions', 'example_events', 'example_agreements'] loop
    execute format('create policy editors_forget on %1$I for update to app_staff
      using (collaboration_id = (select app.collaboration()) and (select app.edits_examples())
        and exists (select from examples x where x.collaboration_id = %1$I.collaboration_id and x.id = example_id and x.state = ''withdrawn''))', t);
  end loop;
end $$;
grant update (by_name) on example_events to app_staff;

-- What was never sent in, and what has been withdrawn, is removed after its time. The address stays, and says that it is gone.
do $$
declare t text;
begin
  foreach t in array array['example_mails', 'example_mail_addresses', 'example_answers', 'example_links', 'example_contacts', 'example_questions',
    'example_reviews', 'example_evidence', 'example_events', 'example_contributors', 'example_collection_items', 'example_remarks',
    'example_link_checks', 'example_publications', 'example_agreements'] loop
    execute format('create policy retention_outlives on %I to app_retention using (app.example_goes_on(collaboration_id, example_id) <= app.today())', t);
    execute format('grant select (collaboration_id, example_id), delete on %I to app_retention', t);
  end loop;
end $$;
create policy retention_looks on example_addresses for select to app_retention using (true);
create policy retention_outlives on examples for delete to app_retention using (app.example_goes_on(collaboration_id, id) <= app.today());
create policy retention_empties on examples for update to app_retention using (app.example_goes_on(collaboration_id, id) <= app.today())
  with check (state = 'withdrawn' and title = '' and actor = '');
grant select (collaboration_id, example_id) on example_addresses to app_retention;
grant select (title), delete, update (title, actor, facts_saved_by) on examples to app_retention;

-- Two different people review, and neither of them wrote it.
create function app.reviewer_did_not_write() returns trigger language plpgsql as $$
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
end $$;
create trigger reviewer_did_not_write before insert or update on example_reviews
  for each row execute function app.reviewer_did_not_write();

-- From which state to which; what two reviewers must have said; what only editors decide.
create function app.example_moves() returns trigger language plpgsql as $$
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
end $$;
create trigger example_moves before update on examples for each row execute function app.example_moves();

-- What has been published is over once only, and a contact is shown by an editor.
create function app.publication_ends_once() returns trigger language plpgsql as $$
begin
  if (old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at)
    or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception using errcode = 'SS001', message = 'what has been replaced or withdrawn stays so';
  end if;
  return new;
end $$;
create trigger publication_ends_once before update on example_publications for each row execute function app.publication_ends_once();
create function app.contact_is_shown_by_editors() returns trigger language plpgsql as $$
begin
  if app.role() is distinct from 'editor' and current_user in ('app_staff', 'app_provider', 'app_public') then
    raise insufficient_privilege using message = 'editors publish';
  end if;
  return new;
end $$;
create trigger contact_is_shown_by_editors before update on example_contacts for each row
  when (new.published and not old.published) execute function app.contact_is_shown_by_editors();
