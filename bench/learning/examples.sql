-- 10,000 published examples in one collaboration, with texts from invented-texts.ts. Run as the owner of the tables. Everything is invented.
insert into collaborations (id, name, is_demo) values (md5('bench')::uuid, 'Benchmark', true);
insert into organisations (collaboration_id, id, name, kind) values (md5('bench')::uuid, md5('org')::uuid, 'Redaktionen', 'provider');
create temporary table bench_texts as select * from json_to_recordset(current_setting('samsteg.bench_texts')::json)
  as t(n int, title text, summary text, texts jsonb);
create temporary table bench_examples as
  select n, md5('example' || n)::uuid as id, 'exempel-' || n || '-bench' as slug,
    (array['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '17', '18', '19', '20', '21', '22', '23', '24', '25'])[1 + floor(power(random(), 2) * 21)::int] as county,
    (array['outreach', 'guidance', 'health', 'language', 'labour_market', 'method'])[1 + n % 6] as category,
    (array['section_37', 'section_37a', 'esf', 'finsam', 'amif', 'municipal', 'other'])[1 + n % 7] as funding,
    (array['3', '4', '5', '8', '10'])[1 + n % 5] as goal, (array['swe', 'ara', 'som', 'tir', 'prs', 'ukr'])[1 + n % 6] as language
  from generate_series(1, 10000) n;
insert into examples (collaboration_id, id, owner_organisation_id, state, submitted_at, title)
  select md5('bench')::uuid, id, md5('org')::uuid, 'published', now(), 'Exempel ' || n from bench_examples;
insert into example_addresses (collaboration_id, example_id, slug) select md5('bench')::uuid, id, slug from bench_examples;
insert into example_agreements (collaboration_id, example_id, terms, agreed_by) select md5('bench')::uuid, id, '2026-11', 'Bench' from bench_examples;
insert into example_publications (collaboration_id, id, example_id, number, slug, language, title, summary, actor, actor_kind, county_code,
    municipality_codes, categories, goals, funding, languages, period_from, period_to, terms, content, published_at)
  select md5('bench')::uuid, md5('publication' || n)::uuid, id, 1, slug, 'sv', title, summary,
    'Aktören ' || n % 900, 'municipality', county, array[county || '80'], array[category], array[goal, 'none_left'], array[funding],
    array['swe', language], (2012 + n % 12) || '-01', (2013 + n % 12) || '-06', '2026-11',
    jsonb_build_object('texts', texts,
      'budgetKronor', 100000 + n * 37, 'links', '[]'::jsonb, 'evidence', '[]'::jsonb),
    now() - make_interval(hours => n)
  from bench_examples join bench_texts using (n);
insert into showcase_generations (collaboration_id, subject) select md5('bench')::uuid, slug from bench_examples union all select md5('bench')::uuid, '';
