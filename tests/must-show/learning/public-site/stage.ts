import pg from 'pg';
import type { Browser } from 'playwright-core';
import type { TestApp } from '#tests/setup/app.ts';

/** The demo's bank, with what time does to one: a version that replaced another, a link that rotted, a contact that ran out. */
export interface Stage {
  app: TestApp;
  browser: Browser;
  owner: pg.Client;
  /** Has an older version, a dead link and a remark. */
  revised: Example;
  /** Nobody has confirmed its contact. */
  stale: Example;
  /** Is withdrawn in the end. */
  going: Example;
  published: number;
}

export interface Example {
  id: string;
  slug: string;
  title: string;
  contact: string;
}

export async function prepare(app: TestApp, browser: Browser): Promise<Stage> {
  const owner = new pg.Client({ connectionString: app.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<Example>(`select p.example_id as id, p.slug, p.title, k.email as contact from example_publications p
    join example_contacts k on k.collaboration_id = p.collaboration_id and k.example_id = p.example_id and k.published and k.email is not null
    where p.replaced_at is null and p.withdrawn_at is null and p.content -> 'links' @> '[{"kind": "method"}]' and p.content #>> '{links,0,href}' is not null
    order by p.slug`);
  const [revised, stale, going] = rows;
  if (!revised || !stale || !going) throw new Error('The demo publishes too few examples');
  const { rows: [counted] } = await owner.query<{ published: number }>(
    'select count(*)::int as published from example_publications where replaced_at is null and withdrawn_at is null');
  await revise(owner, revised);
  await owner.query(`update example_contacts set valid_until = app.today() - 1 where example_id = $1 and published`, [stale.id]);
  return { app, browser, owner, revised, stale, going, published: counted?.published ?? 0 };
}

async function revise(owner: pg.Client, { id }: Example): Promise<void> {
  await owner.query('begin');
  await owner.query('update example_publications set replaced_at = now() where example_id = $1 and replaced_at is null', [id]);
  await owner.query(
    `insert into example_publications (collaboration_id, example_id, number, slug, language, title, summary, actor, actor_kind, county_code,
      municipality_codes, categories, goals, funding, languages, period_from, period_to, terms, content, changes)
     select collaboration_id, example_id, number + 1, slug, language, title, summary, actor, actor_kind, county_code, municipality_codes, categories,
      goals, funding, languages, period_from, period_to, terms, jsonb_set(content, '{texts,result}', '"Efter rättelsen: trettiofyra fortsatte."'), '{result}'
     from example_publications where example_id = $1 order by number desc limit 1`,
    [id],
  );
  await owner.query(
    `insert into example_link_checks (collaboration_id, example_id, href, last_seen, checked_by)
     select collaboration_id, example_id, content #>> '{links,0,href}', 'gone', 'job' from example_publications where example_id = $1 and replaced_at is null`,
    [id],
  );
  await owner.query(
    `insert into example_remarks (collaboration_id, example_id, kind, body, organisation, county_code, state, judged_at)
     select collaboration_id, example_id, 'tried', 'Vi prövade i mindre grupp och höll till på biblioteket.', 'Påhittade kommunen', '13', 'shown', now()
     from example_addresses where example_id = $1`,
    [id],
  );
  await owner.query('commit');
}
