-- 100,000 cases, 300,000 placements, 1,000,000 notes in one collaboration of 20 organisations and 400 users, with three
-- disclosures a case on average. Run as the owner of the tables. Every name is invented.
insert into collaborations (id, name, is_demo) values (md5('bench')::uuid, 'Benchmark', true);
insert into areas (collaboration_id, id, name) select md5('bench')::uuid, md5('area' || n)::uuid, 'Område ' || n from generate_series(1, 10) n;
insert into organisations (collaboration_id, id, name, kind)
  select md5('bench')::uuid, md5('org' || n)::uuid, 'Organisation ' || n, 'provider' from generate_series(0, 19) n;
insert into users (id, name, is_demo) select md5('user' || n)::uuid, 'Användare ' || n, true from generate_series(0, 399) n;
insert into memberships (collaboration_id, id, user_id, organisation_id, role, valid_from)
  select md5('bench')::uuid, md5('membership' || n)::uuid, md5('user' || n)::uuid, md5('org' || n % 20)::uuid,
    case when n % 20 = 0 then 'coordinator' else 'caseworker' end::membership_role, '2015-01-01' from generate_series(0, 399) n;
insert into interventions (collaboration_id, id, name)
  select md5('bench')::uuid, md5('intervention' || n)::uuid, 'Insats ' || n from generate_series(0, 19) n;

insert into persons (collaboration_id, id, gender, birth_date, mother_tongue, education_level, protected_identity)
  select md5('bench')::uuid, md5('person' || n)::uuid, case when n % 3 = 0 then 'M' else 'K' end, date '1960-01-01' + n % 14000, 'ara',
    (n % 7)::text, n % 500 = 0 from generate_series(1, 100000) n;
insert into person_identities (collaboration_id, person_id, number, number_kind, first_name, last_name, municipality)
  select md5('bench')::uuid, md5('person' || n)::uuid, 'saknas-' || n, 'reserve', 'Förnamn' || n % 997, 'Efternamn' || n % 9973,
    'Kommun ' || n % 30 from generate_series(1, 100000) n;
insert into cases (collaboration_id, id, person_id, owner_organisation_id, area_id, status, status_since, started_on, exited_on,
    exit_reason, referrer_name, referral_on, consent_on, council_on, municipality, origin)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('person' || n)::uuid, md5('org' || n % 20)::uuid, md5('area' || n % 10 + 1)::uuid,
    case when n % 4 = 0 then 'active' else 'closed' end, started + 30, started, case when n % 4 = 0 then null else started + 400 end,
    case when n % 4 = 0 then null else 'Avslut ' || n % 8 end, 'Remittent ' || n % 12, started - 40, started - 10, started + 20,
    'Kommun ' || n % 30, 'import'
  from (select n, date '2016-01-01' + n % 3300 as started from generate_series(1, 100000) n) c;
-- The owner's caseworker, a partner's caseworker and, for every tenth case, a third one.
insert into case_team (collaboration_id, case_id, user_id, organisation_id, function, sees_protected, valid_from)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('user' || n % 400)::uuid, md5('org' || n % 20)::uuid, 'coordinator', true, date '2015-01-01'
  from generate_series(1, 100000) n
  union all
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('user' || (n + 1) % 400)::uuid, md5('org' || (n + 1) % 20)::uuid, 'contact', false,
    date '2015-01-01' from generate_series(1, 100000) n
  union all
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('user' || (n / 10) % 400)::uuid, md5('org' || (n / 10) % 20)::uuid, 'other', false,
    date '2015-01-01' from generate_series(10, 100000, 10) n where (n / 10) % 20 <> n % 20;
insert into disclosures (collaboration_id, case_id, from_organisation_id, to_organisation_id, category, ground, purpose, valid_from)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, md5('org' || (n + k) % 20)::uuid, 'identity',
    'referral_agreement', 'bench', '2015-01-01' from generate_series(1, 100000) n, generate_series(1, 3) k;
insert into case_steps (collaboration_id, case_id, owner_organisation_id, kind, due_on, responsible_organisation_id, responsible_user_id)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, 'follow_up_plan', date '2026-10-01' + n % 120,
    md5('org' || n % 20)::uuid, md5('user' || n % 400)::uuid from generate_series(1, 100000) n where n % 4 = 0;
insert into notes (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, text, author_user_id)
  select md5('bench')::uuid, md5('note' || n)::uuid, md5('case' || n % 100000 + 1)::uuid, md5('org' || (n % 100000 + 1) % 20)::uuid,
    (array['work', 'health', 'language', 'everyday'])[n % 4 + 1]::record_category, date '2018-01-01' + n % 2900,
    'Vi talade om arbete, språk och vardag. Nästa gång ringer vi anordnaren tillsammans. Samtal ' || n, md5('user' || n % 400)::uuid
  from generate_series(1, 1000000) n;
insert into case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, record_kind, record_id, actor_user_id)
  select md5('bench')::uuid, md5('case' || n % 100000 + 1)::uuid, md5('org' || (n % 100000 + 1) % 20)::uuid,
    (array['work', 'health', 'language', 'everyday'])[n % 4 + 1]::record_category, date '2018-01-01' + n % 2900, 'note_written', 'note',
    md5('note' || n)::uuid, md5('user' || n % 400)::uuid from generate_series(1, 1000000) n;
insert into placements (collaboration_id, case_id, owner_organisation_id, intervention_id, provider_organisation_id, starts_on, ends_on,
    extent_percent, cost_sek)
  select md5('bench')::uuid, md5('case' || n % 100000 + 1)::uuid, md5('org' || (n % 100000 + 1) % 20)::uuid,
    md5('intervention' || n % 20)::uuid, md5('org' || n % 20)::uuid, date '2018-01-01' + n % 2900, date '2018-03-01' + n % 2900, 50,
    5000 + n % 40000 from generate_series(1, 300000) n;
insert into livelihoods (collaboration_id, case_id, owner_organisation_id, timepoint, source)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, t,
    (array['SP', 'FS', 'AS', 'LÖN', 'ST', 'ET'])[(n + length(t)) % 6 + 1] from generate_series(1, 100000) n, unnest(array['start', '12_months']) t;
insert into plans (collaboration_id, id, case_id, owner_organisation_id, number, state, own_goal, follow_up_on, agreed_on, agreed_language,
    agreed_interpreter)
  select md5('bench')::uuid, md5('plan' || n)::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, 1, 'agreed',
    'Jag vill arbeta med mat och klara språket.', '2026-12-01', '2026-02-01', 'sv', 'not_needed' from generate_series(4, 100000, 4) n;
insert into plan_goals (collaboration_id, id, case_id, owner_organisation_id, category, plan_id, position, life_area, text)
  select md5('bench')::uuid, md5('goal' || n || k)::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, 'work', md5('plan' || n)::uuid, k,
    'work', 'Mål ' || k from generate_series(4, 100000, 4) n, generate_series(1, 3) k;
insert into plan_actions (collaboration_id, case_id, owner_organisation_id, category, plan_id, goal_id, position, text, by_participant)
  select md5('bench')::uuid, md5('case' || n)::uuid, md5('org' || n % 20)::uuid, 'work', md5('plan' || n)::uuid, md5('goal' || n || k)::uuid,
    j, 'Handling ' || j, true from generate_series(4, 100000, 4) n, generate_series(1, 3) k, generate_series(1, 2) j;
